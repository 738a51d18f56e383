#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <optional>
#include <string_view>

// Sources: Wylie (1959) for the letters of a syllable, THL Simplified Phonetic Transcription
// (Germano and Tournadre 2003) for what of it is spoken, with the spellings of Bhutanese
// documents (CH, PH, TSH) beside them.

namespace countersign::names {

namespace {

/// Wylie of a letter, "" when it is no consonant. Subjoined letters are 0x50 higher.
std::string_view wylieOf(char16_t c)
{
    constexpr std::string_view letters[] = {"k",  "kh", "g",  "gh", "ng",  "c",  "ch",  "j",  "",   "ny", "t",
                                            "th", "d",  "dh", "n",  "t",   "th", "d",   "dh", "n",  "p",  "ph",
                                            "b",  "bh", "m",  "ts", "tsh", "dz", "dzh", "w",  "zh", "z",  "'",
                                            "y",  "r",  "l",  "sh", "sh",  "s",  "h",   "a",  "ks", "r"};
    return c >= 0x0F40 && c <= 0x0F6A ? letters[c - 0x0F40] : std::string_view();
}

/// The letters of one syllable, in the order they are written.
struct TibetanSyllable
{
    struct Stack
    {
        std::vector<std::string_view> letters; ///< top to bottom
        char vowel = '\0';
        bool nasal = false;
    };
    std::vector<Stack> stacks;
};

TibetanSyllable parse(QStringView text)
{
    TibetanSyllable out;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (const std::string_view letter = wylieOf(c); !letter.empty())
            out.stacks.push_back({{letter}, '\0', false});
        else if (out.stacks.empty())
            continue;
        else if (const std::string_view below =
                     c >= 0x0F90 ? wylieOf(static_cast<char16_t>(c - 0x50)) : std::string_view();
                 !below.empty())
            out.stacks.back().letters.push_back(below);
        else if (c >= 0x0F71 && c <= 0x0F7D)
            out.stacks.back().vowel = c == 0x0F72 || c == 0x0F73   ? 'I'
                                      : c == 0x0F74 || c == 0x0F75 ? 'U'
                                      : c == 0x0F7A || c == 0x0F7B ? 'E'
                                      : c == 0x0F7C || c == 0x0F7D ? 'O'
                                                                   : 'A';
        else if (c == 0x0F80 || c == 0x0F81)
            out.stacks.back().vowel = 'I';
        else if (c == 0x0F7E)
            out.stacks.back().nasal = true;
    }
    return out;
}

bool among(std::string_view letter, std::initializer_list<std::string_view> letters)
{
    for (const std::string_view other : letters) {
        if (other == letter)
            return true;
    }
    return false;
}

bool isPrefix(std::string_view letter)
{
    return among(letter, {"g", "d", "b", "m", "'"});
}

/// Which stack bears the syllable: the one with a sign or a second letter, else by the count.
std::size_t rootOf(const TibetanSyllable &syllable)
{
    for (std::size_t i = 0; i < syllable.stacks.size() && i < 2; ++i) {
        if (syllable.stacks[i].vowel != '\0' || syllable.stacks[i].letters.size() > 1)
            return i;
    }
    const std::size_t count = syllable.stacks.size();
    if (count < 3 || !isPrefix(syllable.stacks[0].letters.front()))
        return 0;
    const std::string_view last = syllable.stacks[count - 1].letters.front();
    const std::string_view middle = syllable.stacks[1].letters.front();
    // GNAS and BKAG bear their second letter; DAGS and KHAMS close with two.
    const bool twoFinals = count == 3 && last == "s" && among(middle, {"g", "ng", "b", "m"});
    return twoFinals ? 0 : 1;
}

/// The root letter with what stands above and below it. Bhutan writes the R that Lhasa swallows
/// (TRASHI, TASHI).
std::string onsetOf(const std::vector<std::string_view> &stack, std::string_view prefix, bool lhasa)
{
    const std::string swallowed = lhasa ? "" : "R";
    std::size_t root = 0;
    // RA, LA and SA above a letter are silent.
    if (stack.size() > 1 && among(stack[0], {"r", "l", "s"}) && !among(stack[1], {"y", "r", "l", "w"}))
        root = 1;
    else if (stack.size() > 2 && among(stack[0], {"r", "l", "s"}))
        root = 1;
    const std::string_view letter = stack[root];
    const std::string_view below = root + 1 < stack.size() ? stack[root + 1] : std::string_view();
    if (letter == "l" && root == 0 && stack.size() > 1 && stack[1] == "h")
        return "LH";
    if (root == 1 && stack[0] == "l" && letter == "h")
        return "LH";
    if (below == "y") {
        if (among(letter, {"p", "b"}))
            return prefix == "d" && letter == "b" ? "Y" : letter == "p" ? "CH" : "J";
        if (letter == "ph")
            return "CH";
        if (letter == "m")
            return "NY";
    }
    if (below == "r") {
        if (among(letter, {"k", "p", "t"}))
            return "T" + swallowed;
        if (among(letter, {"kh", "ph", "th"}))
            return "TH" + swallowed;
        if (among(letter, {"g", "b", "d"}))
            return "D" + swallowed;
        if (letter == "s")
            return "S";
    }
    if (below == "l" && letter == "z")
        return "D";
    if (below == "l")
        return "L";
    if (letter == "b" && prefix == "d")
        return "W";
    std::string out;
    for (const char c : letter) {
        if (c != '\'' && c != 'a')
            out += static_cast<char>(c - 'a' + 'A');
    }
    if (out == "C")
        out = "CH";
    if (below == "y")
        out += "Y";
    else if (below == "r" && !out.empty())
        out += "R";
    return out;
}

/// Words of Sanskrit sound every letter: KARMA, RATNA, DHARMA.
std::string sanskritLatin(const TibetanSyllable &syllable)
{
    std::string out;
    for (std::size_t i = 0; i < syllable.stacks.size(); ++i) {
        const TibetanSyllable::Stack &stack = syllable.stacks[i];
        for (const std::string_view letter : stack.letters) {
            for (const char c : letter) {
                if (c != '\'' && c != 'a')
                    out += static_cast<char>(c - 'a' + 'A');
            }
        }
        out += stack.vowel != '\0' ? stack.vowel : 'A';
        if (stack.nasal)
            out += 'M';
    }
    return out;
}

std::string syllableLatin(QStringView text, bool umlaut)
{
    const TibetanSyllable syllable = parse(text);
    if (syllable.stacks.empty())
        return {};
    // pad-ma is spoken PEMA, and written so in documents
    if (text == QStringView(u"\u0F54\u0F51\u0FA8"))
        return umlaut ? "PEMA" : "PADMA";
    const std::size_t root = rootOf(syllable);
    if (root > 0 && !isPrefix(syllable.stacks[0].letters.front()))
        return sanskritLatin(syllable);
    const std::string_view prefix = root > 0 ? syllable.stacks[0].letters.front() : std::string_view();
    std::string out = onsetOf(syllable.stacks[root].letters, prefix, umlaut);
    char vowel = syllable.stacks[root].vowel == '\0' ? 'A' : syllable.stacks[root].vowel;
    std::string_view final =
        root + 1 < syllable.stacks.size() ? syllable.stacks[root + 1].letters.front() : std::string_view();
    const char tail = root + 1 < syllable.stacks.size() ? syllable.stacks[root + 1].vowel : '\0';
    // D, N, L and S behind A sound it as E in Lhasa: PEMA is pad-ma, but TASHI keeps its A.
    if (umlaut && vowel == 'A' && tail == '\0' && among(final, {"d", "n", "l", "s"}))
        vowel = 'E';
    out += vowel;
    if (syllable.stacks[root].nasal)
        out += 'M';
    if (final == "'" && tail != '\0')
        return out + tail;
    if (among(final, {"g"}))
        out += 'K';
    else if (final == "b")
        out += umlaut ? 'P' : 'B';
    else if (among(final, {"ng", "n", "m", "r", "l"}))
        out += final == "ng" ? "NG" : final == "n" ? "N" : final == "m" ? "M" : final == "r" ? "R" : "L";
    else if (final == "d" && !umlaut)
        out += 'D';
    if (tail != '\0')
        out += tail;
    return out;
}

std::string readWords(QStringView run, bool umlaut, bool parted)
{
    // Syllables are parted by TSHEG; a shad or a space parts words.
    const auto isPart = [](char16_t c) {
        return (c >= 0x0F40 && c <= 0x0FBC) || c == 0x0F0B || c == 0x0F0C || c == 0x0F35 || c == 0x0F37 || c == 0x0F39;
    };
    return wordByWord(run, isPart, [=](QStringView word) {
        std::string out;
        std::size_t count = 0;
        wordByWord(
            word, [](char16_t c) { return c != 0x0F0B && c != 0x0F0C; },
            [&](QStringView syllable) {
                // Names are two syllables each: KARMA TSHERING.
                if (parted && count > 0 && count % 2 == 0)
                    out += ' ';
                ++count;
                out += syllableLatin(syllable, umlaut);
                return std::string();
            });
        return out;
    });
}

} // namespace

void readTibetan(QStringView run, ReadingList &out)
{
    for (const bool umlaut : {false, true}) {
        out.addAscii(readWords(run, umlaut, true), ReadingSource::OwnTable);
        out.addAscii(readWords(run, umlaut, false), ReadingSource::OwnTable);
    }
}

} // namespace countersign::names
