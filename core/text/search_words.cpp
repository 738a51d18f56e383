#include "core/text/search_words.h"

#include "core/text/folding.h"

#include <algorithm>

namespace countersign::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 100; ///< UTF-16 units of it that are indexed

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

qsizetype sizeOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

/// A letter with its marks.
struct Unit
{
    qsizetype begin = 0, end = 0;
    QString folded;
};

bool isBurmeseLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].unicode() >= 0x1000 && text[at].unicode() <= 0x103F;
}

/// The digit nought is often typed for the letter wa, which looks the same.
bool isWaTypedAsNought(QStringView text, qsizetype at)
{
    return text[at].unicode() == 0x1040 && (isBurmeseLetter(text, at - 1) || isBurmeseLetter(text, at + 1));
}

class TokenMaker
{
public:
    TokenMaker(QStringView text, const QList<Word> &words, std::vector<SearchToken> &out) : m_text(text), m_words(words), m_out(out) {}

    void make()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const char32_t c = codePointAt(m_text, at);
            if (isUnspacedLetter(c) || isWaTypedAsNought(m_text, at))
                at = addRun(at);
            else if (isWordCharacter(c))
                at = addWord(at);
            else
                at += sizeOf(c);
        }
    }

private:
    /// The end of the dictionary's word that covers `at`, or `at`.
    qsizetype endOfWordAt(qsizetype at)
    {
        while (m_next < m_words.size() && m_words[m_next].begin + m_words[m_next].length <= at)
            ++m_next;
        if (m_next < m_words.size() && m_words[m_next].begin <= at)
            return m_words[m_next].begin + m_words[m_next].length;
        return at;
    }

    /// A word between spaces: from here to the end that UAX 29 gives it, or to where such a script begins.
    qsizetype addWord(qsizetype begin)
    {
        const qsizetype limit = std::max(endOfWordAt(begin), begin + sizeOf(codePointAt(m_text, begin)));
        QList<std::pair<qsizetype, qsizetype>> pieces;
        qsizetype pieceBegin = begin, at = begin;
        bool onlyApostrophes = true;
        for (; at < limit; at += sizeOf(codePointAt(m_text, at))) {
            const char32_t c = codePointAt(m_text, at);
            if (at > begin && isUnspacedLetter(c) && !isMark(c))
                break;
            if (isWordCharacter(c) || isIgnorable(c))
                continue;
            onlyApostrophes = onlyApostrophes && (c == U'\'' || c == U'’' || c == U'ʼ' || c == U'＇');
            if (at > pieceBegin)
                pieces.append({pieceBegin, at});
            pieceBegin = at + sizeOf(c);
        }
        if (at > pieceBegin)
            pieces.append({pieceBegin, at});
        const bool isAbbreviation = std::all_of(pieces.begin(), pieces.end(), [](const auto &piece) { return piece.second - piece.first == 1; });
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            addForms(pieces[i].first, pieces[i].second);
            // "o'brien" is met as "obrien" too, "U.S.A." as "usa".
            if (i == 0 && pieces.size() > 1 && (onlyApostrophes || isAbbreviation))
                add(foldedWord(m_text.mid(begin, at - begin)), begin, at, TokenKind::OtherForm, m_position);
            // A word that folds to nothing takes no place: FTS5 counts the tokens it gets.
            if (!m_out.empty() && m_out.back().position == m_position)
                ++m_position;
        }
        return at;
    }

    void addForms(qsizetype begin, qsizetype end)
    {
        const QStringView word = m_text.mid(begin, std::min(end - begin, kLongestWord));
        const QString folded = foldedWord(word);
        if (folded.isEmpty())
            return;
        const QString bare = withoutArabicArticle(folded);
        add(bare, begin, end, TokenKind::Word, m_position);
        if (bare.size() != folded.size())
            add(folded, begin, end, TokenKind::OtherForm, m_position);
        if (const QString out = writtenOut(word); !out.isEmpty() && out != folded)
            add(out, begin, end, TokenKind::OtherForm, m_position);
    }

    void add(const QString &folded, qsizetype begin, qsizetype end, TokenKind kind, int position, int units = 1, bool endsRun = false)
    {
        if (folded.isEmpty())
            return;
        QByteArray bytes = folded.toUtf8();
        if (kind == TokenKind::WholeWord)
            bytes.prepend(kWholeWord);
        m_out.push_back({std::move(bytes), begin, end - begin, position, units, kind, endsRun});
    }

    /// Letters of scripts without spaces, breaks of no width between them left out.
    qsizetype readUnits(qsizetype at, QList<Unit> &units)
    {
        bool stacked = false;
        while (at < m_text.size()) {
            const char32_t c = codePointAt(m_text, at);
            const bool wa = isWaTypedAsNought(m_text, at);
            if (isIgnorable(c)) {
                at += sizeOf(c);
                continue;
            }
            if (!wa && !isUnspacedLetter(c) && (units.isEmpty() || !isMark(c)))
                break;
            if (units.isEmpty() || (!isMark(c) && !stacked))
                units.append({at, at, {}});
            // Sara am is nikhahit above the letter and a vowel behind it, and is typed so too (Thai, Lao).
            if ((c == 0x0E33 || c == 0x0EB3) && units.size() > 1)
                units[units.size() - 2].folded += QChar(static_cast<char16_t>(c == 0x0E33 ? 0x0E4D : 0x0ECD));
            stacked = c == 0x17D2 || c == 0x1039; // the next consonant goes below (Khmer, Burmese)
            Unit &unit = units.back();
            unit.end = at + sizeOf(c);
            const QStringView letter = wa ? QStringView(u"ဝ") : c == 0x0E33 ? QStringView(u"า") : c == 0x0EB3 ? QStringView(u"າ") : m_text.mid(at, sizeOf(c));
            unit.folded += letter;
            at += sizeOf(c);
        }
        for (Unit &unit : units)
            unit.folded = foldedUnit(unit.folded);
        return at;
    }

    qsizetype addRun(qsizetype begin)
    {
        QList<Unit> units;
        const qsizetype end = readUnits(begin, units);
        const qsizetype count = units.size();
        for (qsizetype i = 0; i < count; ++i) {
            const Unit &unit = units[i];
            if (i + 1 < count)
                add(unit.folded + units[i + 1].folded, unit.begin, units[i + 1].end, TokenKind::Pair, m_position, 2);
            else
                add(unit.folded, unit.begin, unit.end, TokenKind::Pair, m_position, 1, true);
            addWholeWord(units, i);
            ++m_position;
        }
        return end;
    }

    /// The dictionary's word that begins with unit `first`, when it has two or more.
    void addWholeWord(const QList<Unit> &units, qsizetype first)
    {
        const qsizetype end = endOfWordAt(units[first].begin);
        if (m_next >= m_words.size() || m_words[m_next].begin > units[first].begin || (first > 0 && m_words[m_next].begin <= units[first - 1].begin))
            return;
        QString folded;
        qsizetype last = first;
        for (; last < units.size() && units[last].end <= end && folded.size() < kLongestWord; ++last)
            folded += units[last].folded;
        if (last - first >= 2)
            add(folded, units[first].begin, units[last - 1].end, TokenKind::WholeWord, m_position, static_cast<int>(last - first));
    }

    QStringView m_text;
    const QList<Word> &m_words;
    std::vector<SearchToken> &m_out;
    qsizetype m_next = 0;
    int m_position = 0;
};

} // namespace

std::vector<SearchToken> SearchWords::of(QStringView text)
{
    std::vector<SearchToken> tokens;
    const QList<Word> words = m_finder.words(text);
    TokenMaker(text, words, tokens).make();
    return tokens;
}

} // namespace countersign::text
