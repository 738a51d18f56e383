#include "core/names/japanese_names.h"
#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <algorithm>
#include <array>
#include <string_view>

// Source: Hepburn as Japanese passports print it (Ministry of Foreign Affairs): no marks, long
// O and U written once, N before B, M and P as M. A second reading keeps the long vowels as
// they are typed (OU, OO), for names that documents spell so.

namespace countersign::names {

namespace {

/// U+30A1 to U+30FA; small letters in lower case. Hiragana lies 0x60 lower.
constexpr std::array<const char *, 0x5A> kKana = {
    "a",  "A",  "i",  "I",  "u",   "U",  "e",  "E",  "o",  "O",  "KA", "GA", "KI", "GI", "KU",  "GU", "KE", "GE",
    "KO", "GO", "SA", "ZA", "SHI", "JI", "SU", "ZU", "SE", "ZE", "SO", "ZO", "TA", "DA", "CHI", "JI", "t",  "TSU",
    "ZU", "TE", "DE", "TO", "DO",  "NA", "NI", "NU", "NE", "NO", "HA", "BA", "PA", "HI", "BI",  "PI", "FU", "BU",
    "PU", "HE", "BE", "PE", "HO",  "BO", "PO", "MA", "MI", "MU", "ME", "MO", "ya", "YA", "yu",  "YU", "yo", "YO",
    "RA", "RI", "RU", "RE", "RO",  "wa", "WA", "I",  "E",  "O",  "N",  "VU", "ka", "ke", "VA",  "VI", "VE", "VO"};

bool isVowel(char c)
{
    return std::string_view("AEIOU").find(c) != std::string_view::npos;
}

bool startsWith(std::string_view kana, char c)
{
    return !kana.empty() && kana.front() == c;
}

/// A small vowel or Y changes the syllable before it: KI ya is KYA, TE i is TI, FU a is FA.
void joinSmall(std::string &out, std::string_view small)
{
    const char vowel = static_cast<char>(small.back() - 'a' + 'A');
    if (out.empty()) {
        out += vowel;
        return;
    }
    if (small.size() == 2 && small.front() == 'y') {
        const bool palatal = out.size() > 1 && out.back() == 'I';
        if (isVowel(out.back()))
            out.pop_back();
        const std::string_view tail = out;
        if (!(palatal && (tail.ends_with("SH") || tail.ends_with("CH") || tail.ends_with("J"))))
            out += 'Y';
        out += vowel;
        return;
    }
    const bool alone =
        out == "U" || out.ends_with(" U") || (out.size() > 1 && out.back() == 'U' && isVowel(out[out.size() - 2]));
    if (alone)
        out.back() = 'W';
    else if (isVowel(out.back()))
        out.pop_back();
    out += vowel;
}

std::string kanaLatin(QStringView kana, bool longVowels)
{
    std::string out;
    bool doubled = false;
    for (const QChar unit : kana) {
        char16_t c = unit.unicode();
        if (c >= 0x3041 && c <= 0x3096)
            c = static_cast<char16_t>(c + 0x60);
        if (c == 0x30FC || c == 0xFF70) {
            if (longVowels && !out.empty() && isVowel(out.back()))
                out += out.back();
            continue;
        }
        if (c < 0x30A1 || c > 0x30FA)
            continue;
        const std::string_view latin = kKana[c - 0x30A1u];
        if (latin == "t") {
            doubled = true;
            continue;
        }
        if (latin.front() >= 'a') {
            joinSmall(out, latin);
        } else {
            if (doubled && !isVowel(latin.front()))
                out += startsWith(latin, 'C') ? 'T' : latin.front();
            const bool labial = startsWith(latin, 'B') || startsWith(latin, 'M') || startsWith(latin, 'P');
            if (!longVowels && labial && !out.empty() && out.back() == 'N')
                out.back() = 'M';
            out += latin;
        }
        doubled = false;
    }
    if (longVowels)
        return out;
    std::string once;
    for (const char c : out) {
        const char before = once.empty() ? '\0' : once.back();
        const bool lengthens = (c == 'U' && (before == 'O' || before == 'U')) || (c == 'O' && before == 'O');
        if (!lengthens)
            once += c;
    }
    return once;
}

bool isKana(QChar c)
{
    return scriptOfCodePoint(c.unicode()) == Script::Kana || c.unicode() == 0x30FC;
}

/// A word of kana and Han, stretch by stretch.
std::string readWord(QStringView word, bool longVowels)
{
    std::string out;
    qsizetype from = 0;
    while (from < word.size()) {
        const bool kana = isKana(word[from]);
        qsizetype to = from + 1;
        while (to < word.size() && isKana(word[to]) == kana)
            ++to;
        const QStringView part = word.sliced(from, to - from);
        out += kana ? kanaLatin(part, longVowels) : japaneseName(part, 0);
        from = to;
    }
    return out;
}

} // namespace

void readJapanese(QStringView run, ReadingList &out)
{
    const QString text = run.toString().normalized(QString::NormalizationForm_KC);
    const auto isPart = [](char16_t c) {
        const Script script = scriptOfCodePoint(c);
        return script == Script::Kana || script == Script::Han || c == 0x30FC;
    };
    const auto foreign = [](QStringView word) {
        std::string latin = readWord(word, false);
        std::replace(latin.begin(), latin.end(), 'B', 'V');
        for (std::size_t at = latin.find("CHI"); at != std::string::npos; at = latin.find("CHI", at)) {
            latin[at] = 'T'; // in place: GCC 12 sees an overflow in replace()
            latin.erase(at + 1, 1);
            latin[at + 1] = 'I';
        }
        return latin;
    };
    for (const bool longVowels : {false, true}) {
        out.addAscii(wordByWord(text, isPart, [longVowels](QStringView word) { return readWord(word, longVowels); }),
                     ReadingSource::JapaneseHepburn);
    }
    // Katakana has no V and no TI of its own for the names of foreigners.
    const bool katakana =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x30A1 && c.unicode() <= 0x30FA; });
    if (katakana)
        out.addAscii(wordByWord(text, isPart, foreign), ReadingSource::JapaneseHepburn);
}

} // namespace countersign::names
