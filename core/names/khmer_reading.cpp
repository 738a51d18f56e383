#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <array>
#include <vector>

// Source: UNGEGN's Khmer system (1972) without its marks. A consonant belongs to the a- or the
// o-series and its vowel sign sounds accordingly. Personal and place names leave the system in
// both directions, so a second reading gives every vowel sign its Indic value, as names of
// Sanskrit and of foreign origin are spelt (NORODOM, MANILA).

namespace countersign::names {

namespace {

struct KhmerConsonant
{
    const char *onset;
    const char *final;
    bool aSeries;
    bool sonorant; ///< takes the series of the consonant above it
};

/// U+1780 KA to U+17A2 QA.
constexpr std::array<KhmerConsonant, 35> kConsonants = {{
    {"K", "K", true, false},     {"KH", "K", true, false},  {"K", "K", false, false},   {"KH", "K", false, false},
    {"NG", "NG", false, true},   {"CH", "CH", true, false}, {"CHH", "CH", true, false}, {"CH", "CH", false, false},
    {"CHH", "CH", false, false}, {"NH", "NH", false, true}, {"D", "T", true, false},    {"TH", "T", true, false},
    {"D", "T", false, false},    {"TH", "T", false, false}, {"N", "N", true, true},     {"T", "T", true, false},
    {"TH", "T", true, false},    {"T", "T", false, false},  {"TH", "T", false, false},  {"N", "N", false, true},
    {"B", "P", true, false},     {"PH", "P", true, false},  {"P", "P", false, false},   {"PH", "P", false, false},
    {"M", "M", false, true},     {"Y", "Y", false, true},   {"R", "", false, true},     {"L", "L", false, true},
    {"V", "V", false, true},     {"S", "S", true, false},   {"S", "S", true, false},    {"S", "S", true, false},
    {"H", "H", true, false},     {"L", "L", true, false},   {"", "", true, false},
}};

struct KhmerVowel
{
    const char *a;
    const char *o;
    const char *indic;
};

/// U+17B6 AA to U+17C8 YUUKALEAPINTU.
constexpr std::array<KhmerVowel, 19> kVowels = {{
    {"A", "EA", "A"},   {"E", "I", "I"},    {"EI", "I", "I"},   {"OE", "UE", "E"},  {"OEU", "EU", "U"},
    {"O", "U", "U"},    {"OU", "U", "U"},   {"UO", "UO", "UA"}, {"AEU", "EU", "E"}, {"OEA", "OEA", "UEA"},
    {"IE", "IE", "IA"}, {"E", "E", "E"},    {"E", "E", "AE"},   {"AI", "EY", "AI"}, {"AO", "O", "O"},
    {"AU", "OV", "AU"}, {"AM", "UM", "AM"}, {"AH", "EAH", "A"}, {"A", "EA", "A"},
}};

struct IndependentVowel
{
    char16_t letter;
    const char *latin;
    const char *indic;
};

constexpr IndependentVowel kIndependent[] = {
    {u'\u17A3', "A", "A"},    {u'\u17A4', "A", "A"},    {u'\u17A5', "E", "I"},    {u'\u17A6', "EI", "I"},
    {u'\u17A7', "O", "U"},    {u'\u17A8', "U", "U"},    {u'\u17A9', "U", "U"},    {u'\u17AA', "OV", "AU"},
    {u'\u17AB', "RUE", "RI"}, {u'\u17AC', "RUE", "RI"}, {u'\u17AD', "LUE", "LI"}, {u'\u17AE', "LUE", "LI"},
    {u'\u17AF', "E", "E"},    {u'\u17B0', "AI", "AI"},  {u'\u17B1', "AO", "O"},   {u'\u17B2', "AO", "O"},
    {u'\u17B3', "AU", "AU"},
};

constexpr char16_t kCoeng = u'\u17D2';

/// Consonants that stand on one another, and what hangs on them.
struct Stack
{
    std::vector<char16_t> consonants;
    std::vector<char16_t> vowels; ///< signs in order
    const IndependentVowel *independent = nullptr;
    bool aSeries = true;
    bool shortened = false; ///< BANTOC: what precedes it closes the syllable
    bool silent = false;    ///< TOANDAKHIAT
};

bool isConsonant(char16_t c)
{
    return c >= u'\u1780' && c <= u'\u17A2';
}

const KhmerConsonant &consonant(char16_t c)
{
    return kConsonants[static_cast<std::size_t>(c - u'\u1780')];
}

bool seriesOf(const std::vector<char16_t> &consonants)
{
    bool aSeries = consonant(consonants.front()).aSeries;
    for (const char16_t c : consonants) {
        if (!consonant(c).sonorant)
            aSeries = consonant(c).aSeries;
    }
    return aSeries;
}

std::vector<Stack> stacksOf(QStringView word)
{
    std::vector<Stack> stacks;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (isConsonant(c)) {
            stacks.push_back({{c}, {}, nullptr, consonant(c).aSeries, false, false});
            continue;
        }
        for (const IndependentVowel &vowel : kIndependent) {
            if (vowel.letter == c)
                stacks.push_back({{}, {}, &vowel, true, false, false});
        }
        if (stacks.empty())
            continue;
        Stack &last = stacks.back();
        if (c == kCoeng && i + 1 < word.size() && isConsonant(word[i + 1].unicode())) {
            last.consonants.push_back(word[++i].unicode());
            last.aSeries = seriesOf(last.consonants);
        } else if (c == u'\u17C6' && i + 1 < word.size() && word[i + 1] == u'\u1784' && !last.vowels.empty()) {
            continue; // NIKAHIT before a final NGO only shortens the vowel: BANG, TEANG
        } else if (c >= u'\u17B6' && c <= u'\u17C8') {
            last.vowels.push_back(c);
        } else if (c == u'\u17C9') {
            last.aSeries = true;
        } else if (c == u'\u17CA') {
            last.aSeries = false;
        } else if (c == u'\u17CB') {
            last.shortened = true;
        } else if (c == u'\u17CD' || c == u'\u17CC') {
            last.silent = c == u'\u17CD';
        }
    }
    return stacks;
}

std::string vowelsOf(const Stack &stack, bool indic)
{
    std::string out;
    for (const char16_t sign : stack.vowels) {
        const KhmerVowel &vowel = kVowels[static_cast<std::size_t>(sign - u'\u17B6')];
        std::string latin = indic ? vowel.indic : stack.aSeries ? vowel.a : vowel.o;
        // NIKAHIT and REAHMUK behind another sign add M and H to it.
        if (!out.empty() && sign == u'\u17C6')
            latin = "M";
        else if (!out.empty() && sign == u'\u17C7')
            latin = "H";
        out += latin;
    }
    return out;
}

/// A bare consonant closes the syllable before it, unless another bare one follows and would
/// then open nothing: SI-HA-NU, but KAM-PONG.
bool closes(const std::vector<Stack> &stacks, std::size_t at, bool open)
{
    const Stack &stack = stacks[at];
    if (!open || stack.independent != nullptr || !stack.vowels.empty())
        return false;
    const char16_t first = stack.consonants.front();
    if (first == u'\u17A0' || first == u'\u17A2')
        return false; // HA and QA close nothing
    if (stack.shortened || at + 1 == stacks.size())
        return true;
    if (first == u'\u179C')
        return false; // VO closes a word only
    const Stack &next = stacks[at + 1];
    return !(next.independent == nullptr && next.vowels.empty() && !next.silent);
}

std::string readWord(QStringView word, bool indic)
{
    const std::vector<Stack> stacks = stacksOf(word);
    std::string out;
    bool open = false;
    for (std::size_t i = 0; i < stacks.size(); ++i) {
        const Stack &stack = stacks[i];
        if (stack.silent && !indic)
            continue;
        if (stack.independent != nullptr) {
            out += indic ? stack.independent->indic : stack.independent->latin;
            open = true;
            continue;
        }
        // A last short I is written for Pali's sake: PHUM, CHEAT, SOVATH.
        const bool mute =
            !indic && open && i + 1 == stacks.size() && stack.vowels.size() == 1 && stack.vowels[0] == u'\u17B7';
        const bool closing = closes(stacks, i, open) || stack.silent || mute;
        for (std::size_t n = 0; n < stack.consonants.size(); ++n) {
            const KhmerConsonant &row = consonant(stack.consonants[n]);
            // HA above a letter writes a foreign sound: F, G, Z, and B P M N L of the other series
            const bool foreign = n == 0 && stack.consonants.size() > 1 && stack.consonants[0] == u'\u17A0';
            if (foreign) {
                const char16_t below = stack.consonants[1];
                out += below == u'\u179C'                         ? "F"
                       : below == u'\u1782' || below == u'\u1780' ? "G"
                       : below == u'\u179F'                       ? "Z"
                                                                  : consonant(below).onset;
                ++n;
                continue;
            }
            const bool asFinal = (closing || (n == 0 && stack.consonants.size() > 1 && open)) && !indic;
            out += asFinal ? row.final : row.onset;
            if (mute)
                break;
        }
        if (closing) {
            open = false;
            continue;
        }
        if (stack.vowels.empty()) {
            const bool closedNext = i + 1 < stacks.size() && closes(stacks, i + 1, true);
            // The last inherent vowel of a word is silent.
            if (closedNext || i + 1 < stacks.size() || out.size() < 3)
                out += stack.aSeries || indic ? "A" : "O";
        } else {
            out += vowelsOf(stack, indic);
        }
        const bool nasal =
            !stack.vowels.empty() && (stack.vowels.back() == u'\u17C6' || stack.vowels.back() == u'\u17C7');
        open = !nasal;
    }
    return out;
}

} // namespace

void readKhmer(QStringView run, ReadingList &out)
{
    const auto isPart = [](char16_t c) { return (c >= u'\u1780' && c <= u'\u17D3') || c == u'\u17DD'; };
    for (const bool indic : {false, true}) {
        out.addAscii(wordByWord(run, isPart, [indic](QStringView word) { return readWord(word, indic); }),
                     ReadingSource::OwnTable);
    }
}

} // namespace countersign::names
