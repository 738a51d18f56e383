#include "core/cases/markdown_inlines.h"

#include <algorithm>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kEscapable = u"\\*`[]()#->|.!_~";

bool isEscape(QStringView line, qsizetype at)
{
    return line[at] == u'\\' && at + 1 < line.size() && kEscapable.contains(line[at + 1]);
}

QString unescaped(QStringView raw)
{
    QString out;
    out.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (isEscape(raw, i))
            ++i;
        out += raw[i];
    }
    return out;
}

/// The place of `sign` from `from` on, escaped ones left out; -1 beyond kMostLinkText or the line.
qsizetype findSign(QStringView line, qsizetype from, QChar sign)
{
    const qsizetype limit = std::min(line.size(), from + kMostLinkText);
    for (qsizetype i = from; i < limit; ++i) {
        if (isEscape(line, i))
            ++i;
        else if (line[i] == sign)
            return i;
    }
    return -1;
}

/// A line as it is read: marks that stay open become text again.
class InlineReader
{
public:
    InlineReader(QStringView line, qsizetype offset) : m_line(line), m_offset(offset) { m_open.append(Open{}); }

    QList<Inline> read()
    {
        while (m_at < m_line.size()) {
            if (isEscape(m_line, m_at))
                m_at += 2;
            else if (!takeCode() && !takeLink() && !takeStar())
                ++m_at;
        }
        flush(m_line.size());
        while (m_open.size() > 1)
            reopen();
        return joined(m_open.front().inlines);
    }

private:
    struct Open
    {
        InlineKind kind = InlineKind::Text;
        qsizetype begin = 0;
        QList<Inline> inlines;
    };

    static qsizetype widthOf(InlineKind kind) { return kind == InlineKind::Strong ? 2 : 1; }

    Inline textPiece(qsizetype begin, qsizetype end) const
    {
        const QStringView raw = m_line.mid(begin, end - begin);
        return {InlineKind::Text, m_offset + begin, end - begin, unescaped(raw), {}, raw.toString(), {}};
    }

    /// What was passed since the last piece is text.
    void flush(qsizetype end)
    {
        if (end > m_textBegin)
            m_open.back().inlines.append(textPiece(m_textBegin, end));
        m_textBegin = end;
    }

    void put(Inline piece, qsizetype begin, qsizetype end)
    {
        flush(begin);
        piece.begin = m_offset + begin;
        piece.length = end - begin;
        piece.source = m_line.mid(begin, end - begin).toString();
        m_open.back().inlines.append(std::move(piece));
        m_at = m_textBegin = end;
    }

    bool takeCode()
    {
        if (m_line[m_at] != u'`' || m_at < m_noTick)
            return false;
        const qsizetype end = m_line.indexOf(u'`', m_at + 1);
        if (end < 0) {
            m_noTick = m_line.size(); // no later one closes either
            return false;
        }
        if (end == m_at + 1)
            return false;
        put({InlineKind::Code, 0, 0, m_line.mid(m_at + 1, end - m_at - 1).toString(), {}, {}, {}}, m_at, end + 1);
        return true;
    }

    bool takeLink()
    {
        if (m_line[m_at] != u'[')
            return false;
        if (m_at + 1 < m_line.size() && m_line[m_at + 1] == u'[') {
            const qsizetype end = findSign(m_line, m_at + 2, u']');
            const QString target = end < 0 ? QString() : unescaped(m_line.mid(m_at + 2, end - m_at - 2));
            if (end > 0 && end + 1 < m_line.size() && m_line[end + 1] == u']' && isRecordKey(target)) {
                put({InlineKind::Link, 0, 0, target.mid(target.indexOf(u':') + 1), target, {}, {}}, m_at, end + 2);
                return true;
            }
        }
        const qsizetype label = findSign(m_line, m_at + 1, u']');
        if (label <= m_at + 1 || label + 1 >= m_line.size() || m_line[label + 1] != u'(')
            return false;
        const qsizetype end = findSign(m_line, label + 2, u')');
        const QString target = end < 0 ? QString() : unescaped(m_line.mid(label + 2, end - label - 2));
        if (!isRecordKey(target))
            return false;
        put({InlineKind::Link, 0, 0, unescaped(m_line.mid(m_at + 1, label - m_at - 1)), target, {}, {}}, m_at, end + 1);
        return true;
    }

    [[nodiscard]] bool isOpen(InlineKind kind) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [kind](const Open &each) { return each.kind == kind; });
    }

    bool takeStar()
    {
        if (m_line[m_at] != u'*')
            return false;
        bool two = m_at + 1 < m_line.size() && m_line[m_at + 1] == u'*';
        // Of "***" the mark that was opened last closes first.
        if (two && m_at + 2 < m_line.size() && m_line[m_at + 2] == u'*' && m_open.back().kind == InlineKind::Emphasis)
            two = false;
        const InlineKind kind = two ? InlineKind::Strong : InlineKind::Emphasis;
        const qsizetype width = widthOf(kind);
        const bool spaceBefore = m_at == 0 || m_line[m_at - 1].isSpace();
        const bool spaceAfter = m_at + width >= m_line.size() || m_line[m_at + width].isSpace();
        if (isOpen(kind)) {
            if (spaceBefore || m_open.back().begin + widthOf(m_open.back().kind) == m_at)
                return skip(width);
            close(kind, width);
            return true;
        }
        if (spaceAfter)
            return skip(width);
        flush(m_at);
        m_open.append({kind, m_at, {}});
        m_at = m_textBegin = m_at + width;
        return true;
    }

    bool skip(qsizetype width)
    {
        m_at += width;
        return true;
    }

    void close(InlineKind kind, qsizetype width)
    {
        flush(m_at);
        while (m_open.back().kind != kind)
            reopen();
        Open open = m_open.takeLast();
        const qsizetype end = m_at + width;
        if (open.inlines.isEmpty()) { // nothing between the signs: they are text
            m_textBegin = open.begin;
            m_at = end;
            return;
        }
        Inline piece{kind, m_offset + open.begin, end - open.begin, {}, {}, {}, joined(open.inlines)};
        m_open.back().inlines.append(std::move(piece));
        m_at = m_textBegin = end;
    }

    /// A sign that nothing closes is text.
    void reopen()
    {
        const Open open = m_open.takeLast();
        QList<Inline> &outer = m_open.back().inlines;
        outer.append(textPiece(open.begin, open.begin + widthOf(open.kind)));
        outer.append(open.inlines);
    }

    /// Neighbouring pieces of text as one.
    static QList<Inline> joined(const QList<Inline> &pieces)
    {
        QList<Inline> out;
        out.reserve(pieces.size());
        for (const Inline &piece : pieces) {
            if (piece.kind != InlineKind::Text || out.isEmpty() || out.back().kind != InlineKind::Text) {
                out.append(piece);
                continue;
            }
            out.back().length += piece.length;
            out.back().text += piece.text;
            out.back().source += piece.source;
        }
        return out;
    }

    QStringView m_line;
    qsizetype m_offset;
    qsizetype m_at = 0;
    qsizetype m_textBegin = 0;
    qsizetype m_noTick = 0;   ///< up to here no backtick closes
    QList<Open> m_open;       ///< the line itself, then at most one strong and one emphasis
};

} // namespace

QList<Inline> parseInlines(QStringView line, qsizetype offset)
{
    return InlineReader(line, offset).read();
}

QString inlinesSource(const QList<Inline> &inlines)
{
    QString out;
    for (const Inline &piece : inlines) {
        const QString sign = piece.kind == InlineKind::Strong ? u"**"_s : piece.kind == InlineKind::Emphasis ? u"*"_s : QString();
        out += sign.isEmpty() ? piece.source : sign + inlinesSource(piece.children) + sign;
    }
    return out;
}

QString inlinesText(const QList<Inline> &inlines)
{
    QString out;
    for (const Inline &piece : inlines)
        out += piece.children.isEmpty() ? piece.text : inlinesText(piece.children);
    return out;
}

bool isRecordKey(QStringView target)
{
    static constexpr QStringView kKinds[] = {u"doc:", u"alert:", u"person:", u"case:", u"place:", u"vessel:", u"agency:"};
    return target.size() <= kMostLinkText && !target.contains(u'\n') && std::any_of(std::begin(kKinds), std::end(kKinds), [&](QStringView kind) {
        return target.startsWith(kind) && !target.mid(kind.size()).trimmed().isEmpty();
    });
}

QString escapedMarkdown(QStringView plain)
{
    QString out;
    out.reserve(plain.size());
    bool lineBegins = true;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool anywhere = c == u'\\' || c == u'*' || c == u'`' || c == u'[' || c == u']' || c == u'|';
        const bool first = lineBegins && (c == u'#' || c == u'-' || c == u'>');
        // "1. " begins a numbered list; the full stop is what makes it one.
        bool number = c == u'.' && i > 0;
        for (qsizetype back = i; number && back > 0 && plain[back - 1] != u'\n'; --back)
            number = plain[back - 1] >= u'0' && plain[back - 1] <= u'9' && i - back < 9;
        if (anywhere || first || (number && plain[i - 1] != u'\n'))
            out += u'\\';
        out += c;
        lineBegins = c == u'\n' || (lineBegins && c == u' ');
    }
    return out;
}

QString linkMarkdown(const QString &label, const QString &target)
{
    const auto guarded = [](const QString &text, QStringView signs) {
        QString out;
        for (const QChar c : text) {
            if (c == u'\\' || signs.contains(c))
                out += u'\\';
            out += c == u'\n' ? QChar(u' ') : c;
        }
        return out;
    };
    return u'[' + guarded(label, u"[]") + u"]("_s + guarded(target, u"()") + u')';
}

} // namespace countersign::cases
