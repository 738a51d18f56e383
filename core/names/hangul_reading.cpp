#include "core/names/name_table.h"
#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

// Sources: Revised Romanisation (2000) with its sound changes for places; for persons the
// spellings passports show (surnames of resources/reference/korean_surnames.txt, YOUNG, JUNG,
// HYUN in given names), and the McCune-Reischauer spelling without marks that documents of the
// north use (KIM JONG UN).

namespace countersign::names {

namespace {

constexpr std::array<const char *, 19> kRevisedInitial = {"G",  "KK", "N", "D",  "TT", "R", "M", "B", "PP", "S",
                                                          "SS", "",   "J", "JJ", "CH", "K", "T", "P", "H"};
constexpr std::array<const char *, 19> kNorthInitial = {"K",  "KK", "N", "T",  "TT", "R", "M", "P", "PP", "S",
                                                        "SS", "",   "J", "JJ", "CH", "K", "T", "P", "H"};
constexpr std::array<const char *, 21> kRevisedVowel = {"A",  "AE", "YA", "YAE", "EO", "E",  "YEO",
                                                        "YE", "O",  "WA", "WAE", "OE", "YO", "U",
                                                        "WO", "WE", "WI", "YU",  "EU", "UI", "I"};
constexpr std::array<const char *, 21> kNorthVowel = {"A",  "AE", "YA", "YAE", "O",  "E",  "YO",
                                                      "YE", "O",  "WA", "WAE", "OE", "YO", "U",
                                                      "WO", "WE", "WI", "YU",  "U",  "UI", "I"};
constexpr std::array<const char *, 21> kPassportVowel = {"A",  "AE", "YA", "YAE", "U",  "E",  "YU",
                                                         "YE", "O",  "WA", "WAE", "OE", "YO", "U",
                                                         "WO", "WE", "WI", "YOO", "EU", "EE", "I"};
constexpr std::array<const char *, 28> kFinal = {"",  "K", "K", "K", "N", "N", "N", "T",  "L", "K", "M", "L", "L", "L",
                                                 "P", "L", "M", "P", "P", "T", "T", "NG", "T", "T", "K", "T", "P", "T"};
/// What a final passes on to a syllable that opens with a vowel.
constexpr std::array<const char *, 28> kLinked = {"",   "G",  "KK", "KS", "N",  "NJ", "N", "D", "R",  "LG",
                                                  "LM", "LB", "LS", "LT", "LP", "R",  "M", "B", "PS", "S",
                                                  "SS", "NG", "J",  "CH", "K",  "T",  "P", ""};

struct HangulSyllable
{
    std::size_t initial = 0;
    std::size_t vowel = 0;
    std::size_t final = 0;
};

constexpr std::size_t kRieul = 5, kNieun = 2, kMieum = 6, kNone = 11;

std::vector<HangulSyllable> hangulSyllables(QStringView word)
{
    std::vector<HangulSyllable> out;
    for (const QChar unit : word) {
        const char16_t c = unit.unicode();
        if (c < 0xAC00 || c > 0xD7A3)
            continue;
        const std::size_t index = c - 0xAC00u;
        out.push_back({index / 588, index % 588 / 28, index % 28});
    }
    return out;
}

/// Places and foreign words: sounds change where syllables meet (JONGNO, SILLA).
std::string revisedWord(const std::vector<HangulSyllable> &word)
{
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        std::string initial = kRevisedInitial[word[i].initial];
        if (i > 0 && word[i].initial == kRieul) {
            const std::string before = kFinal[word[i - 1].final];
            if (before == "L")
                initial = "L";
            else if (before == "M" || before == "NG" || before == "K" || before == "P")
                initial = "N";
            else if (before == "N")
                initial = "L";
        }
        out += initial;
        out += kRevisedVowel[word[i].vowel];
        std::string final = kFinal[word[i].final];
        if (i + 1 < word.size() && !final.empty()) {
            const std::size_t next = word[i + 1].initial;
            const bool nasal = next == kNieun || next == kMieum || (next == kRieul && (final == "K" || final == "P"));
            if (next == kNone)
                final = kLinked[word[i].final];
            else if (nasal)
                final = final == "K" ? "NG" : final == "P" ? "M" : final == "T" ? "N" : final;
            if (next == kRieul && final == "N")
                final = "L";
        }
        out += final;
    }
    return out;
}

std::string givenSyllable(const HangulSyllable &syllable, bool north)
{
    const char *initial = north ? kNorthInitial[syllable.initial] : kRevisedInitial[syllable.initial];
    std::string vowel = north ? kNorthVowel[syllable.vowel] : kPassportVowel[syllable.vowel];
    const bool bare = syllable.initial == kNone && syllable.final == 0;
    if (!north && vowel == "YU" && kFinal[syllable.final] == std::string("NG") && syllable.initial == kNone)
        vowel = "YOU";
    if (!north && bare && vowel == "U" && syllable.vowel == 13)
        vowel = "WOO";
    return initial + vowel + kFinal[syllable.final];
}

const NameTable &surnames()
{
    static const NameTable table(u"korean_surnames");
    return table;
}

std::string person(QStringView word, qsizetype surname, int which, bool north)
{
    std::string out = surnames().spelling(word.first(surname), which).toStdString();
    const std::vector<HangulSyllable> given = hangulSyllables(word.sliced(surname));
    if (!given.empty())
        out += ' ';
    for (std::size_t i = 0; i < given.size(); ++i)
        out += (north && i > 0 ? " " : "") + givenSyllable(given[i], north);
    return out;
}

/// The surname's length when the word may be a person: two to four syllables.
std::optional<qsizetype> surnameLength(QStringView word)
{
    if (word.size() >= 3 && word.size() <= 4 && surnames().contains(word.first(2)))
        return 2;
    if (word.size() >= 2 && word.size() <= 3 && surnames().contains(word.first(1)))
        return 1;
    return std::nullopt;
}

} // namespace

void readHangul(QStringView run, ReadingList &out)
{
    const auto isPart = [](char16_t c) { return c >= 0xAC00 && c <= 0xD7A3; };
    const auto byWord = [&](auto read) { return wordByWord(run, isPart, read); };
    // A name that is already parted ("김 정은") is joined for its surname.
    QString joined;
    for (const QChar c : run) {
        if (isPart(c.unicode()))
            joined += c;
    }
    if (const std::optional<qsizetype> surname = surnameLength(joined)) {
        out.addAscii(person(joined, *surname, 0, false), ReadingSource::KoreanPassport);
        out.addAscii(person(joined, *surname, 1, true), ReadingSource::KoreanPassport);
        std::string revised = revisedWord(hangulSyllables(QStringView(joined).first(*surname)));
        for (const HangulSyllable &syllable : hangulSyllables(QStringView(joined).sliced(*surname))) {
            revised += (revised.find(' ') == std::string::npos ? " " : "") +
                       std::string(kRevisedInitial[syllable.initial]) + kRevisedVowel[syllable.vowel] +
                       kFinal[syllable.final];
        }
        out.addAscii(revised, ReadingSource::KoreanRevised);
        out.addAscii(person(joined, *surname, 2, false), ReadingSource::KoreanPassport);
        out.addAscii(person(joined, *surname, 0, true), ReadingSource::KoreanPassport);
    }
    const std::string revised = byWord([](QStringView word) { return revisedWord(hangulSyllables(word)); });
    out.addAscii(revised, ReadingSource::KoreanRevised);
    out.addAscii(byWord([](QStringView word) {
                     std::string latin;
                     for (const HangulSyllable &syllable : hangulSyllables(word))
                         latin += givenSyllable(syllable, true);
                     return latin;
                 }),
                 ReadingSource::KoreanRevised);
    // BIEUP writes the V of foreign names
    std::string foreign = revised;
    std::replace(foreign.begin(), foreign.end(), 'B', 'V');
    out.addAscii(foreign, ReadingSource::KoreanRevised);
}

} // namespace countersign::names
