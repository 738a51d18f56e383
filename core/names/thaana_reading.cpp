#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <array>

// Source: Male' Latin (1976) as Maldivian documents write it: no marks, the nominal -U of Arabic
// names left out (MOHAMED for muhammadu).

namespace countersign::names {

namespace {

/// U+0780 HAA to U+07A5 WAAVU.
constexpr std::array<const char *, 38> kConsonants = {
    "H", "SH", "N", "R", "B",  "L",  "K", "",   "V",  "M", "F",  "DH", "TH", "L", "G", "GN", "S",  "D", "Z",
    "T", "Y",  "P", "J", "CH", "TH", "H", "KH", "DH", "Z", "SH", "S",  "D",  "T", "Z", "",   "GH", "Q", "W"};

/// U+07A6 ABAFILI to U+07AF OABOAFILI; U+07B0 SUKUN kills.
constexpr std::array<const char *, 10> kVowels = {"A", "A", "I", "EE", "U", "OO", "E", "EY", "O", "OA"};

bool isConsonant(char16_t c)
{
    return c >= 0x0780 && c <= 0x07A5;
}

std::string readWord(QStringView word, bool plainVowels)
{
    std::string out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const bool dead = i + 1 < word.size() && word[i + 1].unicode() == 0x07B0;
        if (isConsonant(c) && dead && (c == 0x0787 || c == 0x0781)) {
            // ALIFU or SHAVIYANI with SUKUN double what follows, and close a word as H
            const bool last = i + 2 >= word.size();
            const char *next = last                                 ? "H"
                               : isConsonant(word[i + 2].unicode()) ? kConsonants[word[i + 2].unicode() - 0x0780u]
                                                                    : "";
            out += next;
        } else if (isConsonant(c)) {
            out += kConsonants[c - 0x0780u];
        } else if (c >= 0x07A6 && c <= 0x07AF) {
            const std::string vowel = kVowels[c - 0x07A6u];
            out += !plainVowels    ? vowel
                   : vowel == "EE" ? "I"
                   : vowel == "OO" ? "U"
                   : vowel == "EY" ? "E"
                   : vowel == "OA" ? "O"
                                   : vowel;
        }
    }
    return out;
}

std::string withoutNominal(std::string word)
{
    if (word.size() > 3 && word.back() == 'U' && word[word.size() - 2] != 'U')
        word.pop_back();
    return word;
}

} // namespace

void readThaana(QStringView run, ReadingList &out)
{
    const auto isPart = [](char16_t c) { return c >= 0x0780 && c <= 0x07B1; };
    out.addAscii(wordByWord(run, isPart, [](QStringView word) { return withoutNominal(readWord(word, true)); }),
                 ReadingSource::OwnTable);
    out.addAscii(wordByWord(run, isPart, [](QStringView word) { return withoutNominal(readWord(word, false)); }),
                 ReadingSource::OwnTable);
    out.addAscii(wordByWord(run, isPart, [](QStringView word) { return readWord(word, true); }),
                 ReadingSource::OwnTable);
}

} // namespace countersign::names
