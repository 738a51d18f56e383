#include "core/names/script_readers.h"
#include "core/names/thai_syllable.h"
#include "core/names/word_by_word.h"

#include <array>

// Sources: Royal Thai General System (Royal Institute 1999) for the first reading. Documents
// seldom print it: holders write their names after the Pali or Sanskrit spelling, so two more
// readings follow the letters: finals and silenced letters as written (PHOL, SAKDI, YORK), and
// every letter by its Indic value with its inherent A (SHINAWATRA, VAJIRA).

namespace countersign::names {

namespace {

struct ThaiConsonant
{
    const char *onset;   ///< RTGS
    const char *final;   ///< RTGS
    const char *plain;   ///< as a final where documents follow the spelling
    const char *indic;   ///< the value of its Indic original, without aspiration
};

/// U+0E01 KO KAI to U+0E2E HO NOKHUK.
constexpr std::array<ThaiConsonant, 46> kConsonants = {{
    {"K", "K", "K", "K"},     {"KH", "K", "K", "K"},    {"KH", "K", "K", "K"},    {"KH", "K", "K", "K"},
    {"KH", "K", "K", "K"},    {"KH", "K", "K", "G"},    {"NG", "NG", "NG", "NG"}, {"CH", "T", "J", "J"},
    {"CH", "T", "CH", "CH"},  {"CH", "T", "CH", "SH"},  {"S", "T", "S", "S"},     {"CH", "T", "CH", "CH"},
    {"Y", "N", "N", "Y"},     {"D", "T", "D", "D"},     {"T", "T", "T", "T"},     {"TH", "T", "TH", "T"},
    {"TH", "T", "T", "T"},    {"TH", "T", "T", "T"},    {"N", "N", "N", "N"},     {"D", "T", "D", "D"},
    {"T", "T", "T", "T"},     {"TH", "T", "TH", "T"},   {"TH", "T", "D", "T"},    {"TH", "T", "DH", "T"},
    {"N", "N", "N", "N"},     {"B", "P", "B", "B"},     {"P", "P", "P", "P"},     {"PH", "P", "P", "P"},
    {"F", "P", "F", "F"},     {"PH", "P", "P", "P"},    {"F", "P", "F", "F"},     {"PH", "P", "BH", "P"},
    {"M", "M", "M", "M"},     {"Y", "I", "Y", "Y"},     {"R", "N", "R", "R"},     {"RUE", "", "", "RI"},
    {"L", "N", "L", "L"},     {"LUE", "", "", "LU"},    {"W", "O", "W", "V"},     {"S", "T", "S", "S"},
    {"S", "T", "S", "S"},     {"S", "T", "S", "S"},     {"H", "", "H", "H"},      {"L", "N", "L", "L"},
    {"", "", "", ""},         {"H", "", "H", "H"},
}};

constexpr char16_t kSilencer = u'\u0E4C';

bool isConsonant(char16_t c)
{
    return c >= u'\u0E01' && c <= u'\u0E2E' && c != u'\u0E24' && c != u'\u0E26';
}

bool isSign(char16_t c)
{
    return (c >= u'\u0E30' && c <= u'\u0E39') || c == u'\u0E47' || c == u'\u0E45';
}

bool isFinal(char16_t c)
{
    // HO HIP, HO NOKHUK, O ANG and the high letters CHO CHING, CHO CHOE, PHO PHUNG, FO FA close nothing.
    return c != u'ห' && c != u'ฮ' && c != u'อ' && c != u'ฉ' && c != u'ฌ' && c != u'ผ' && c != u'ฝ';
}

bool isCluster(char16_t first, char16_t second)
{
    using std::u16string_view;
    const auto among = [](u16string_view letters, char16_t c) { return letters.find(c) != u16string_view::npos; };
    if (among(u"กขคปพผ", first))
        return among(u"รลว", second);
    if (among(u"ตทสศจซบดฟ", first))
        return second == u'ร' || ((first == u'บ' || first == u'ฟ') && second == u'ล');
    if (first == u'ห')
        return among(u"งญนมยรลว", second);
    return first == u'อ' && second == u'ย';
}

const std::vector<SyllableVowel> &vowels()
{
    using F = SyllableVowel::Final;
    static const std::vector<SyllableVowel> table = {
        {0, u"ะ", "A", F::None},      {0, u"ั", "A", F::Must},      {0, u"ัว", "UA", F::None},   {0, u"ัวะ", "UA", F::None},
        {0, u"า", "A", F::May},       {0, u"ำ", "AM", F::None},     {0, u"ิ", "I", F::May},       {0, u"ี", "I", F::May},
        {0, u"ึ", "UE", F::May},      {0, u"ื", "UE", F::May},      {0, u"ือ", "UE", F::None},    {0, u"ุ", "U", F::May},
        {0, u"ู", "U", F::May},       {0, u"อ", "O", F::May, 0.1},  {0, u"็อ", "O", F::Must},     {0, u"รร", "A", F::Must},
        {0, u"รร", "AN", F::None},    {0, u"ว", "UA", F::Must, 0.3},{u'เ', u"", "E", F::May},     {u'เ', u"ะ", "E", F::None},
        {u'เ', u"็", "E", F::Must},   {u'แ', u"", "AE", F::May},    {u'แ', u"ะ", "AE", F::None},  {u'แ', u"็", "AE", F::Must},
        {u'โ', u"", "O", F::May},     {u'โ', u"ะ", "O", F::None},   {u'ไ', u"", "AI", F::None},   {u'ไ', u"ย", "AI", F::None},
        {u'ใ', u"", "AI", F::None},   {u'เ', u"า", "AO", F::None},  {u'เ', u"าะ", "O", F::None},  {u'เ', u"อ", "OE", F::May},
        {u'เ', u"อะ", "OE", F::None}, {u'เ', u"ิ", "OE", F::Must},  {u'เ', u"ีย", "IA", F::May},  {u'เ', u"ือ", "UEA", F::May},
        {u'เ', u"ย", "OEI", F::None}, {0, u"", "O", F::Must, 0.3},  {0, u"", "A", F::None, 1.1},
    };
    return table;
}

const SyllableRules kRules{vowels(), isConsonant, isSign, isFinal, isCluster};

const ThaiConsonant &consonant(char16_t c)
{
    return kConsonants[static_cast<std::size_t>(c - u'\u0E01')];
}

/// A word without tone marks, and what THANTHAKHAT silenced kept apart by place.
struct ThaiWord
{
    std::u16string letters;
    std::vector<std::pair<std::size_t, char16_t>> silenced; ///< before which letter, which
};

ThaiWord prepare(QStringView word)
{
    ThaiWord out;
    for (const QChar unit : word) {
        const char16_t c = unit.unicode();
        if (c == kSilencer) {
            while (!out.letters.empty() && (out.letters.back() == u'ิ' || out.letters.back() == u'ุ'))
                out.letters.pop_back();
            if (!out.letters.empty() && isConsonant(out.letters.back())) {
                const char16_t silent = out.letters.back();
                out.letters.pop_back();
                out.silenced.emplace_back(out.letters.size(), silent);
            }
        } else if (c == u'ฤ' || c == u'ฦ') {
            const bool asI = !out.letters.empty() && std::u16string_view(u"กทตศสป").find(out.letters.back()) != std::u16string_view::npos;
            out.letters += c == u'ฦ' ? u"ลึ" : asI ? u"ริ" : u"รึ";
        } else if (isConsonant(c) || (isSign(c) && c != u'\u0E45') || (c >= u'\u0E40' && c <= u'\u0E44')) {
            out.letters += c;
        }
    }
    return out;
}

std::string onsetLatin(std::u16string_view onset, bool indic)
{
    const auto letter = [indic](char16_t c) { return indic ? consonant(c).indic : consonant(c).onset; };
    if (onset.size() == 2 && isCluster(onset[0], onset[1])) {
        if (onset[0] == u'ห' || onset[0] == u'อ')
            return letter(onset[1]);
        if (!indic && onset[1] == u'ร' && (onset[0] == u'ท' || onset[0] == u'ส' || onset[0] == u'ศ' || onset[0] == u'ซ'))
            return "S";
        return std::string(letter(onset[0])) + letter(onset[1]);
    }
    std::string out = letter(onset[0]);
    if (onset.size() == 2)
        out += std::string("A") + letter(onset[1]);
    return out;
}

enum class Manner { Rtgs, AsSpelt, Indic };

std::string readWord(QStringView text, Manner manner)
{
    const ThaiWord word = prepare(text);
    std::string out;
    std::size_t silenced = 0;
    const auto addSilenced = [&](std::size_t upTo) {
        while (manner != Manner::Rtgs && silenced < word.silenced.size() && word.silenced[silenced].first <= upTo)
            out += consonant(word.silenced[silenced++].second).plain;
    };
    for (const WrittenSyllable &syllable : syllablesOf(word.letters, kRules)) {
        if (syllable.vowel == nullptr)
            continue;
        addSilenced(static_cast<std::size_t>(syllable.onset.data() - word.letters.data()));
        const bool indic = manner == Manner::Indic;
        out += onsetLatin(syllable.onset, indic);
        const bool implicit = syllable.vowel->lead == 0 && syllable.vowel->after.empty();
        out += implicit && indic ? "A" : syllable.vowel->latin;
        if (syllable.final != 0)
            out += manner == Manner::Rtgs ? consonant(syllable.final).final : consonant(syllable.final).plain;
        if (manner != Manner::Rtgs) {
            for (const char16_t c : syllable.silent)
                out += consonant(c).plain;
            if (indic && !syllable.silent.empty())
                out += 'A';
        }
    }
    addSilenced(word.letters.size());
    return out;
}

} // namespace

void readThai(QStringView run, ReadingList &out)
{
    const auto isPart = [](char16_t c) { return c >= u'\u0E01' && c <= u'\u0E4E' && c != u'ฯ' && c != u'ๆ'; };
    for (const Manner manner : {Manner::Rtgs, Manner::AsSpelt, Manner::Indic}) {
        out.addAscii(wordByWord(run, isPart, [manner](QStringView word) { return readWord(word, manner); }),
                     ReadingSource::OwnTable);
    }
}

} // namespace countersign::names
