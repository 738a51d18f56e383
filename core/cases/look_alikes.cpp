#include "core/cases/look_alikes.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <array>
#include <map>
#include <memory>

namespace countersign::cases {

namespace {

/// Scripts whose letters are taken for each other's. Those of other scripts are told apart by eye,
/// and words of several of them (kana and Han) are everyday writing.
enum Alike { Latin, Cyrillic, Greek, Armenian, Cherokee, kAlikes, NotAlike = kAlikes };

Alike alikeOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_LATIN: return Latin;
    case USCRIPT_CYRILLIC: return Cyrillic;
    case USCRIPT_GREEK: return Greek;
    case USCRIPT_ARMENIAN: return Armenian;
    case USCRIPT_CHEROKEE: return Cherokee;
    default: return NotAlike;
    }
}

/// What a letter or digit is taken for by ICU's table of confusables (UTS 39), asked once for each.
class Skeletons
{
public:
    Skeletons()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_checker.reset(uspoof_open(&status));
    }
    QString of(char32_t c)
    {
        const auto known = m_known.find(c);
        if (known != m_known.end())
            return known->second;
        QString skeleton;
        if (m_checker) {
            const QString text = QString::fromUcs4(&c, 1);
            std::array<UChar, 32> out{};
            UErrorCode status = U_ZERO_ERROR;
            const int size = uspoof_getSkeleton(m_checker.get(), 0, reinterpret_cast<const UChar *>(text.utf16()),
                                                static_cast<std::int32_t>(text.size()), out.data(), out.size(), &status);
            if (U_SUCCESS(status) && size <= static_cast<int>(out.size()))
                skeleton = QString(reinterpret_cast<const QChar *>(out.data()), size);
        }
        if (m_known.size() < 4096)
            m_known.emplace(c, skeleton);
        return skeleton;
    }

private:
    struct Close
    {
        void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
    };
    std::unique_ptr<USpoofChecker, Close> m_checker;
    std::map<char32_t, QString> m_known;
};

/// The ASCII letter a letter of another script is taken for; empty where it is like none.
QString latinLook(char32_t c)
{
    static thread_local Skeletons skeletons;
    const QString skeleton = skeletons.of(c);
    if (skeleton.size() != 1 || skeleton.front().unicode() >= 0x80 || !skeleton.front().isLetter())
        return {};
    return skeleton;
}

struct Letter
{
    qsizetype begin = 0;
    qsizetype length = 0;
    char32_t character = 0;
    Alike script = NotAlike;
};

/// Mathematical letters in bold, script and the like: letters of formulas, in prose a disguise.
bool isMathLetter(char32_t c)
{
    return c >= 0x1D400 && c <= 0x1D7CB;
}

class LookAlikes
{
public:
    explicit LookAlikes(QStringView text) : m_text(text) {}

    QList<HiddenMark> find()
    {
        read();
        for (const QList<Letter> &word : m_wholeWords) {
            const Alike script = word.front().script;
            if (m_counts[Latin] == 0 || m_unlike[script] > 0)
                continue;
            for (const Letter &letter : word)
                m_found.append({letter.begin, letter.length, HiddenKind::LookAlikeWord, letter.character, latinLook(letter.character)});
        }
        return m_found;
    }

private:
    void read()
    {
        QList<Letter> word;
        QList<Letter> number;
        for (qsizetype at = 0; at < m_text.size();) {
            char32_t c = m_text[at].unicode();
            if (m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate())
                c = QChar::surrogateToUcs4(m_text[at], m_text[at + 1]);
            const qsizetype size = QChar::requiresSurrogates(c) ? 2 : 1;
            const bool mark = c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
            const bool digit = u_charDigitValue(static_cast<UChar32>(c)) >= 0;
            if (u_isalpha(static_cast<UChar32>(c)))
                word.append({at, size, c, isMathLetter(c) ? NotAlike : alikeOf(c)});
            else if (!mark && !digit && !word.isEmpty())
                endWord(word);
            if (digit)
                number.append({at, size, c, NotAlike});
            else if (!number.isEmpty() && !mark)
                endNumber(number);
            at += size;
        }
        endWord(word);
        endNumber(number);
    }

    void endWord(QList<Letter> &word)
    {
        std::array<int, kAlikes + 1> counts{};
        for (const Letter &letter : word) {
            ++counts[letter.script];
            ++m_counts[letter.script];
            if (letter.script != Latin && letter.script != NotAlike && latinLook(letter.character).isEmpty())
                ++m_unlike[letter.script];
            if (isMathLetter(letter.character))
                m_found.append({letter.begin, letter.length, HiddenKind::LookAlikeLetter, letter.character, latinLook(letter.character)});
        }
        int most = Latin, scripts = 0;
        for (int script = Latin; script < kAlikes; ++script) {
            scripts += counts[static_cast<std::size_t>(script)] > 0 ? 1 : 0;
            if (counts[static_cast<std::size_t>(script)] > counts[static_cast<std::size_t>(most)])
                most = script;
        }
        if (scripts > 1)
            markStrangers(word, static_cast<Alike>(most));
        else if (scripts == 1 && most != Latin)
            keepIfAllAlike(word);
        word.clear();
    }

    void markStrangers(const QList<Letter> &word, Alike own)
    {
        for (const Letter &letter : word) {
            if (letter.script == own || letter.script == NotAlike)
                continue;
            const QString look = letter.script == Latin ? QString::fromUcs4(&letter.character, 1) : latinLook(letter.character);
            if (!look.isEmpty())
                m_found.append({letter.begin, letter.length, HiddenKind::LookAlikeLetter, letter.character, look});
        }
    }

    void keepIfAllAlike(const QList<Letter> &word)
    {
        for (const Letter &letter : word) {
            if (letter.script == NotAlike || latinLook(letter.character).isEmpty())
                return;
        }
        // A lone letter is more often an initial or a sign than a disguise; beside digits it is a number's.
        const qsizetype end = word.back().begin + word.back().length;
        const bool besideDigit = (end < m_text.size() && m_text[end].isDigit()) || (word.front().begin > 0 && m_text[word.front().begin - 1].isDigit());
        if (word.size() > 1 || besideDigit)
            m_wholeWords.append(word);
    }

    void endNumber(QList<Letter> &number)
    {
        // The digits of one set stand together: the nought tells them.
        const auto setOf = [](const Letter &digit) { return digit.character - static_cast<char32_t>(u_charDigitValue(static_cast<UChar32>(digit.character))); };
        std::map<char32_t, int> sets;
        for (const Letter &digit : number)
            ++sets[setOf(digit)];
        if (sets.size() > 1) {
            char32_t most = 0;
            for (const auto &[set, count] : sets)
                most = most == 0 || count > sets[most] ? set : most;
            for (const Letter &digit : number) {
                const int value = u_charDigitValue(static_cast<UChar32>(digit.character));
                if (setOf(digit) != most)
                    m_found.append({digit.begin, digit.length, HiddenKind::LookAlikeDigit, digit.character, QString::number(value)});
            }
        }
        number.clear();
    }

    QStringView m_text;
    QList<HiddenMark> m_found;
    QList<QList<Letter>> m_wholeWords;
    std::array<int, kAlikes + 1> m_counts{};
    std::array<int, kAlikes + 1> m_unlike{}; ///< letters that nobody takes for Latin
};

} // namespace

QList<HiddenMark> lookAlikesIn(QStringView text)
{
    return LookAlikes(text).find();
}

} // namespace countersign::cases
