#include "core/cases/mentions.h"

#include "core/base/partial_date.h"
#include "core/cases/case_file.h"
#include "core/cases/markdown.h"
#include "core/cases/number_shape.h"
#include "core/documents/mrz.h"

#include <algorithm>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

/// Only the century of a birth depends on it, and no key does.
constexpr base::PartialDate kAnyDay{2026, 1, 1};
constexpr qsizetype kShortestZoneLine = 28, kLongestZoneLine = 48;

bool isCode(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c.isDigit();
}

/// A stretch of letters A-Z and digits.
struct Token
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

MentionKind kindOf(QStringView key)
{
    static constexpr std::pair<QStringView, MentionKind> kKinds[] = {{u"doc:", MentionKind::Document}, {u"case:", MentionKind::Case},
        {u"alert:", MentionKind::Alert}, {u"person:", MentionKind::Person}, {u"place:", MentionKind::Place}};
    const auto found = std::find_if(std::begin(kKinds), std::end(kKinds), [key](const auto &each) { return key.startsWith(each.first); });
    return found == std::end(kKinds) ? MentionKind::Other : found->second;
}

class MentionFinder
{
public:
    explicit MentionFinder(QStringView source) : m_source(source) {}

    QList<Mention> find()
    {
        const Markdown markdown = parseMarkdown(m_source);
        for (const Block &block : markdown.blocks) {
            for (const Line &line : block.lines) {
                takeLinks(line.inlines);
                for (const Cell &cell : line.cells)
                    takeLinks(cell.inlines);
            }
        }
        takeZones();
        takeTokens();
        std::sort(m_found.begin(), m_found.end(), [](const Mention &a, const Mention &b) { return a.begin < b.begin; });
        return m_found;
    }

private:
    void takeLinks(const QList<Inline> &inlines)
    {
        for (const Inline &piece : inlines) {
            takeLinks(piece.children);
            if (piece.kind != InlineKind::Link)
                continue;
            Mention mention{piece.begin, piece.length, kindOf(piece.target), piece.target, piece.text, {}, {}, true};
            if (mention.kind == MentionKind::Document) {
                const qsizetype slash = piece.target.indexOf(u'/');
                mention.issuer = slash > 4 ? piece.target.mid(4, slash - 4) : QString();
                mention.number = piece.target.mid(slash + 1);
            }
            cover(piece.begin, piece.begin + piece.length);
            m_found.append(mention);
        }
    }

    void cover(qsizetype begin, qsizetype end) { m_covered.append({begin, end}); }

    // -- machine-readable zones: two or three lines that follow each other

    [[nodiscard]] bool isZoneLine(QStringView line) const
    {
        const QStringView bare = line.trimmed();
        if (bare.size() < kShortestZoneLine || bare.size() > kLongestZoneLine || !bare.contains(u'<'))
            return false;
        return std::all_of(bare.begin(), bare.end(), [](QChar c) { return isCode(c) || c == u'<'; });
    }

    void takeZones()
    {
        qsizetype zoneBegin = -1, zoneEnd = 0, lines = 0, begin = 0;
        while (begin <= m_source.size()) {
            qsizetype end = m_source.indexOf(u'\n', begin);
            if (end < 0)
                end = m_source.size();
            if (isZoneLine(m_source.mid(begin, end - begin))) {
                zoneBegin = lines == 0 ? begin : zoneBegin;
                zoneEnd = end;
                ++lines;
            } else {
                lines = 0;
            }
            if (lines >= 2 && takeZone(zoneBegin, zoneEnd))
                lines = 0;
            else if (lines >= 3)
                lines = 0;
            begin = end + 1;
        }
    }

    bool takeZone(qsizetype begin, qsizetype end)
    {
        const QStringView zone = m_source.mid(begin, end - begin);
        const documents::MrzReading reading = documents::readMrz(zone, kAnyDay);
        if (reading.state != documents::MrzState::Complete)
            return false;
        const documents::MrzFields &fields = reading.proposed ? *reading.proposed : reading.asTyped;
        if (fields.number.isEmpty())
            return false;
        const QString issuer = fields.issuer.text();
        const QString number = QString::fromLatin1(fields.number.normal());
        m_found.append({begin, end - begin, MentionKind::Zone, documentKey(issuer, number), zone.toString(), issuer, number, false});
        cover(begin, end);
        return true;
    }

    // -- what stands in the running text

    void takeTokens()
    {
        std::sort(m_covered.begin(), m_covered.end());
        qsizetype covered = 0;
        Token last, token;
        for (qsizetype at = 0; at < m_source.size();) {
            while (covered < m_covered.size() && m_covered[covered].second <= at)
                ++covered;
            if (covered < m_covered.size() && m_covered[covered].first <= at) {
                at = m_covered[covered].second;
                last = {};
                continue;
            }
            if (!isCode(m_source[at])) {
                ++at;
                continue;
            }
            token = {at, at};
            const qsizetype limit = covered < m_covered.size() ? m_covered[covered].first : m_source.size();
            while (token.end < limit && isCode(m_source[token.end]))
                ++token.end;
            at = std::max(takeToken(last, token, limit), token.end);
            last = token;
        }
    }

    /// Where to go on.
    qsizetype takeToken(const Token &last, const Token &token, qsizetype limit)
    {
        if (isInsideWord(token))
            return token.end;
        if (const qsizetype end = takeReference(token, limit); end > 0)
            return end;
        if (const qsizetype end = takeAlert(last, token); end > 0)
            return end;
        return takeNumber(last, token, limit);
    }

    /// A letter of another script, or an accent, beside it: the token is a piece of a word.
    [[nodiscard]] bool isInsideWord(const Token &token) const
    {
        const auto isLetter = [](QChar c) { return c.script() == QChar::Script_Latin && c.isLetter(); };
        return (token.begin > 0 && isLetter(m_source[token.begin - 1])) || (token.end < m_source.size() && (isLetter(m_source[token.end]) || m_source[token.end].isMark()));
    }

    /// "QMA-2026-014".
    qsizetype takeReference(const Token &token, qsizetype limit)
    {
        const QStringView desk = text(token);
        const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        if (desk.size() < 2 || desk.size() > 5 || !std::all_of(desk.begin(), desk.end(), isUpper) || desk == u"CVE" || joinedBefore(token))
            return 0;
        const QStringView rest = m_source.mid(token.end, std::min<qsizetype>(limit - token.end, 16));
        const auto digitsFrom = [&](qsizetype from) {
            qsizetype n = from;
            while (n < rest.size() && rest[n] >= u'0' && rest[n] <= u'9')
                ++n;
            return n - from;
        };
        if (rest.size() < 8 || rest[0] != u'-' || digitsFrom(1) != 4 || rest[5] != u'-' || (rest[1] != u'1' && rest[1] != u'2'))
            return 0;
        const qsizetype running = digitsFrom(6);
        const qsizetype end = token.end + 6 + running;
        if (running < 2 || running > 6 || (end < m_source.size() && (isCode(m_source[end]) || isJoint(end))))
            return 0;
        const QString reference = m_source.mid(token.begin, end - token.begin).toString();
        m_found.append({token.begin, end - token.begin, MentionKind::Case, caseKey(reference), reference, {}, {}, false});
        return end;
    }

    /// "alert 3f2a…" with 32 hex digits.
    qsizetype takeAlert(const Token &last, const Token &token)
    {
        const QStringView digits = text(token);
        if (digits.size() != 32 || text(last).compare(u"alert", Qt::CaseInsensitive) != 0 || token.begin - last.end > 2
            || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); }))
            return 0;
        m_found.append({token.begin, digits.size(), MentionKind::Alert, u"alert:"_s + digits.toString().toLower(), digits.toString(), {}, {}, false});
        return token.end;
    }

    qsizetype takeNumber(const Token &last, const Token &token, qsizetype limit)
    {
        const QStringView number = text(token);
        if (number.size() < 5 || number.size() > 20)
            return token.end;
        const QString before = issuerIn(last, token.begin);
        const Token next = tokenAfter(token, limit);
        const QString after = before.isEmpty() ? issuerIn(next, token.end) : QString();
        const qsizetype begin = before.isEmpty() ? token.begin : last.begin;
        const qsizetype end = after.isEmpty() ? token.end : next.end;
        const bool joinsBefore = before.isEmpty() ? joinedBefore(token) : joinedBefore(last);
        const bool joinsAfter = after.isEmpty() && isJoint(token.end);
        if (joinsBefore || joinsAfter || (token.begin > 0 && m_source[token.begin - 1] == u'+'))
            return token.end;
        const QString issuer = before + after;
        if (!looksLikeNumber(number, !issuer.isEmpty()))
            return token.end;
        m_found.append({begin, end - begin, MentionKind::Document, documentKey(issuer, number), m_source.mid(begin, end - begin).toString(),
                        issuer, number.toString(), false});
        return end;
    }

    [[nodiscard]] QStringView text(const Token &token) const { return m_source.mid(token.begin, token.end - token.begin); }

    /// A sign that joins what is on both sides into one: "550e8400-e29b", "a@b.org", "3.5".
    [[nodiscard]] bool isJoint(qsizetype at) const
    {
        return at > 0 && at + 1 < m_source.size() && QStringView(u"-_/\\@.:,'=&%#").contains(m_source[at]) && isCode(m_source[at - 1]) && isCode(m_source[at + 1]);
    }
    [[nodiscard]] bool joinedBefore(const Token &token) const { return isJoint(token.begin - 1); }

    [[nodiscard]] Token tokenAfter(const Token &token, qsizetype limit) const
    {
        qsizetype begin = token.end;
        while (begin < limit && begin < token.end + 3 && !isCode(m_source[begin]))
            ++begin;
        qsizetype end = begin;
        while (end < limit && end < begin + 4 && isCode(m_source[end]))
            ++end;
        return {begin, end};
    }

    /// The code in `candidate` when it stands right beside the number's edge `at`: "UTO L898902C3",
    /// "L898902C3 (UTO)", "UTO/L898902C3".
    [[nodiscard]] QString issuerIn(const Token &candidate, qsizetype at) const
    {
        if (candidate.end - candidate.begin != 3 || !isIssuer(text(candidate)))
            return {};
        const QStringView between = candidate.end <= at ? m_source.mid(candidate.end, at - candidate.end) : m_source.mid(at, candidate.begin - at);
        static constexpr QStringView kBetween[] = {u" ", u"/", u":", u"-", u", ", u" (", u"(", u": ", u") "};
        return std::find(std::begin(kBetween), std::end(kBetween), between) == std::end(kBetween) ? QString() : text(candidate).toString();
    }

    QStringView m_source;
    QList<Mention> m_found;
    QList<std::pair<qsizetype, qsizetype>> m_covered;
};

} // namespace

QList<Mention> mentionsIn(QStringView source)
{
    return MentionFinder(source).find();
}

} // namespace countersign::cases
