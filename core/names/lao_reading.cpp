#include "core/names/script_readers.h"
#include "core/names/thai_syllable.h"
#include "core/names/word_by_word.h"

#include <array>
#include <string_view>

// Sources: BGN/PCGN and the Lao Commission's system in UNGEGN's report on Lao. Documents follow
// French habits (OU, V, X, final -TH dropped), so a second reading writes those.

namespace countersign::names {

namespace {

struct LaoConsonant
{
    char16_t letter;
    const char *onset;
    const char *french;
    const char *final;
};

constexpr LaoConsonant kConsonants[] = {
    {u'ກ', "K", "K", "K"},   {u'ຂ', "KH", "KH", ""},  {u'ຄ', "KH", "KH", "K"}, {u'ງ', "NG", "NG", "NG"},
    {u'ຈ', "CH", "CH", "T"}, {u'ສ', "S", "S", "T"},   {u'ຊ', "S", "X", "T"},   {u'ຍ', "Y", "GN", "I"},
    {u'ດ', "D", "D", "T"},   {u'ຕ', "T", "T", "T"},   {u'ຖ', "TH", "TH", "T"}, {u'ທ', "TH", "TH", "T"},
    {u'ນ', "N", "N", "N"},   {u'ບ', "B", "B", "P"},   {u'ປ', "P", "P", "P"},   {u'ຜ', "PH", "PH", ""},
    {u'ຝ', "F", "F", ""},    {u'ພ', "PH", "PH", "P"}, {u'ຟ', "F", "F", "P"},   {u'ມ', "M", "M", "M"},
    {u'ຢ', "Y", "Y", "I"},   {u'ຣ', "R", "R", "N"},   {u'ລ', "L", "L", "N"},   {u'ວ', "V", "V", "O"},
    {u'ຫ', "H", "H", ""},    {u'ອ', "", "", ""},      {u'ຮ', "H", "H", ""},    {u'ໜ', "N", "N", ""},
    {u'ໝ', "M", "M", ""},    {u'ຽ', "", "", "I"},     {u'ຼ', "L", "L", ""},
};

const LaoConsonant *consonant(char16_t c)
{
    static const std::array<const LaoConsonant *, 0x60> rows = [] {
        std::array<const LaoConsonant *, 0x60> made{};
        for (const LaoConsonant &row : kConsonants)
            made[row.letter - 0x0E80u] = &row;
        return made;
    }();
    return c >= 0x0E80 && c < 0x0EE0 ? rows[c - 0x0E80u] : nullptr;
}

bool isConsonant(char16_t c)
{
    return consonant(c) != nullptr;
}

bool isSign(char16_t c)
{
    return (c >= u'\u0EB0' && c <= u'\u0EB9') || c == u'\u0EBB' || c == u'\u0ECD';
}

bool isFinal(char16_t c)
{
    const LaoConsonant *row = consonant(c);
    return row != nullptr && row->final[0] != '\0';
}

bool isCluster(char16_t first, char16_t second)
{
    using std::u16string_view;
    if (second == u'ຼ')
        return true;
    if (first == u'ຫ')
        return u16string_view(u"ງຍນມລວຣ").find(second) != u16string_view::npos;
    if (second == u'ວ')
        return u16string_view(u"ກຂຄງຈສຊຕທຖລຍອ").find(first) != u16string_view::npos;
    return (second == u'ຣ' || second == u'ລ') && u16string_view(u"ກຄຂປພຜຟຕທບດສ").find(first) != u16string_view::npos;
}

const std::vector<SyllableVowel> &vowels()
{
    using F = SyllableVowel::Final;
    static const std::vector<SyllableVowel> table = {
        {0, u"ະ", "A", F::None},
        {0, u"ັ", "A", F::Must},
        {0, u"າ", "A", F::May},
        {0, u"ຳ", "AM", F::None},
        {0, u"ໍາ", "AM", F::None},
        {0, u"ິ", "I", F::May},
        {0, u"ີ", "I", F::May},
        {0, u"ຶ", "U", F::May},
        {0, u"ື", "U", F::May},
        {0, u"ຸ", "U", F::May},
        {0, u"ູ", "OU", F::May},
        {0, u"ົ", "O", F::Must},
        {0, u"ົວ", "UA", F::None},
        {0, u"ົວະ", "UA", F::None},
        {0, u"ັວ", "UA", F::None},
        {0, u"ວ", "UA", F::Must, 0.1},
        {0, u"ໍ", "O", F::May},
        {0, u"ອ", "O", F::Must, 0.1},
        {0, u"ັອ", "O", F::Must},
        {0, u"ັຽ", "IA", F::None},
        {0, u"ຽ", "IA", F::May},
        {u'ເ', u"", "E", F::May},
        {u'ເ', u"ະ", "E", F::None},
        {u'ເ', u"ັ", "E", F::Must},
        {u'ແ', u"", "E", F::May},
        {u'ແ', u"ະ", "E", F::None},
        {u'ແ', u"ັ", "E", F::Must},
        {u'ໂ', u"", "O", F::May},
        {u'ໂ', u"ະ", "O", F::None},
        {u'ໂ', u"ັ", "O", F::Must},
        {u'ໄ', u"", "AI", F::None},
        {u'ໃ', u"", "AI", F::None},
        {u'ໄ', u"ຍ", "AI", F::None, 0.1},
        {u'ເ', u"ົາ", "AO", F::None},
        {u'ເ', u"າ", "AO", F::None},
        {u'ເ', u"າະ", "O", F::None},
        {u'ເ', u"ິ", "OE", F::May},
        {u'ເ', u"ີ", "OE", F::May},
        {u'ເ', u"ັຍ", "IA", F::None},
        {u'ເ', u"ຍ", "IA", F::None, 0.1},
        {u'ເ', u"ືອ", "UA", F::May},
        {u'ເ', u"ຶອ", "UA", F::May},
        {0, u"", "O", F::Must, 0.8},
        {0, u"", "A", F::None, 1.1},
    };
    return table;
}

/// Lao spells as it speaks.
bool isSilent(const SyllableVowel &, char16_t, char16_t)
{
    return false;
}

bool isSonorant(char16_t c)
{
    return std::u16string_view(u"ງນມຍລວຣ").find(c) != std::u16string_view::npos;
}

const SyllableRules kRules{vowels(), isConsonant, isSign, isFinal, isCluster, isSilent, isSonorant};

/// Official, with French habits, or with every final by its own letter (foreign names).
enum class Manner { Official, French, Letters };

std::string onsetLatin(std::u16string_view onset, bool french)
{
    const auto letter = [french](char16_t c) -> std::string {
        const LaoConsonant *row = consonant(c);
        return row == nullptr ? "" : french ? row->french : row->onset;
    };
    const bool leads = onset.size() == 2 && onset[0] == u'ຫ' && isCluster(onset[0], onset[1]);
    std::string out = leads ? "" : letter(onset[0]);
    if (onset.size() == 2) {
        const bool cluster = isCluster(onset[0], onset[1]);
        if (!cluster)
            out += 'A';
        out += cluster && !leads && onset[1] == u'ວ' ? "W" : letter(onset[1]);
    }
    return out;
}

std::string_view frenchVowel(std::string_view vowel)
{
    if (vowel == "U")
        return "OU";
    if (vowel == "UA")
        return "OUA";
    return vowel == "AI" ? std::string_view("AY") : vowel;
}

std::string readWord(QStringView text, Manner manner)
{
    const bool french = manner == Manner::French;
    const bool letters = manner == Manner::Letters;
    std::u16string word;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c == u'\u0ECC' && !word.empty() && manner == Manner::Official) // the sign of a silent letter
            word.pop_back();
        else if (isConsonant(c) || isSign(c) || (c >= u'\u0EC0' && c <= u'\u0EC4'))
            word += c;
    }
    std::string out;
    for (const WrittenSyllable &syllable : syllablesOf(word, kRules)) {
        if (syllable.vowel == nullptr)
            continue;
        out += onsetLatin(syllable.onset, french);
        std::string_view vowel = syllable.vowel->latin;
        if (!french && vowel == "OU")
            vowel = "U";
        else if (french)
            vowel = frenchVowel(vowel);
        out += vowel;
        if (syllable.final != 0)
            out += french && syllable.final == u'ວ'   ? "V"
                   : french && syllable.final == u'ຍ' ? "Y"
                   : letters                          ? consonant(syllable.final)->onset
                                                      : consonant(syllable.final)->final;
    }
    return out;
}

} // namespace

void readLao(QStringView run, ReadingList &out)
{
    const auto isPart = [](char16_t c) {
        return c >= u'\u0E81' && c <= u'\u0EDF' && c != u'\u0EAF' && c != u'\u0EC6' &&
               !(c >= u'\u0ED0' && c <= u'\u0ED9');
    };
    for (const Manner manner : {Manner::Official, Manner::French, Manner::Letters}) {
        out.addAscii(wordByWord(run, isPart, [manner](QStringView word) { return readWord(word, manner); }),
                     ReadingSource::OwnTable);
    }
}

} // namespace countersign::names
