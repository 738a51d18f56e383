#include "core/names/script_readers.h"
#include "core/names/thai_syllable.h"
#include "core/names/word_by_word.h"

#include <algorithm>
#include <array>
#include <deque>

// Sources: Royal Thai General System (Royal Institute 1999) for the first reading. Documents
// seldom print it: holders write their names after the Pali or Sanskrit spelling, so two more
// readings follow the letters: finals and silenced letters as written (PHOL, SAKDI, YORK), and
// every letter by its Indic value with its inherent A (SHINAWATRA, VAJIRA).

namespace countersign::names {

namespace {

struct ThaiConsonant
{
    const char *onset; ///< RTGS
    const char *final; ///< RTGS
    const char *plain; ///< as a final where documents follow the spelling
    const char *indic; ///< the value of its Indic original, without aspiration
};

/// U+0E01 KO KAI to U+0E2E HO NOKHUK.
constexpr std::array<ThaiConsonant, 46> kConsonants = {{
    {"K", "K", "K", "K"},    {"KH", "K", "K", "K"},   {"KH", "K", "K", "K"},    {"KH", "K", "K", "K"},
    {"KH", "K", "K", "K"},   {"KH", "K", "K", "G"},   {"NG", "NG", "NG", "NG"}, {"CH", "T", "J", "J"},
    {"CH", "T", "CH", "CH"}, {"CH", "T", "CH", "SH"}, {"S", "T", "S", "S"},     {"CH", "T", "CH", "CH"},
    {"Y", "N", "N", "Y"},    {"D", "T", "D", "D"},    {"T", "T", "T", "T"},     {"TH", "T", "TH", "T"},
    {"TH", "T", "T", "T"},   {"TH", "T", "T", "T"},   {"N", "N", "N", "N"},     {"D", "T", "D", "D"},
    {"T", "T", "T", "T"},    {"TH", "T", "TH", "T"},  {"TH", "T", "D", "T"},    {"TH", "T", "DH", "T"},
    {"N", "N", "N", "N"},    {"B", "P", "B", "B"},    {"P", "P", "P", "P"},     {"PH", "P", "P", "P"},
    {"F", "P", "F", "F"},    {"PH", "P", "P", "P"},   {"F", "P", "F", "F"},     {"PH", "P", "BH", "P"},
    {"M", "M", "M", "M"},    {"Y", "I", "Y", "Y"},    {"R", "N", "R", "R"},     {"RUE", "", "", "RI"},
    {"L", "N", "L", "L"},    {"LUE", "", "", "LU"},   {"W", "O", "W", "V"},     {"S", "T", "S", "S"},
    {"S", "T", "S", "S"},    {"S", "T", "S", "S"},    {"H", "", "H", "H"},      {"L", "N", "L", "L"},
    {"", "", "", ""},        {"H", "", "H", "H"},
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

/// `inherentCost`: what a syllable with an unwritten A costs. Nothing but a dictionary tells
/// KAEO-MA-NI from KAE-WOM-NI, so a word is parted at a high and at a low cost.
std::vector<SyllableVowel> vowels(double inherentCost)
{
    using F = SyllableVowel::Final;
    return {
        {0, u"ะ", "A", F::None},
        {0, u"ั", "A", F::Must},
        {0, u"ัว", "UA", F::None},
        {0, u"ัวะ", "UA", F::None},
        {0, u"า", "A", F::May},
        {0, u"ำ", "AM", F::None},
        {0, u"ิ", "I", F::May},
        {0, u"ี", "I", F::May},
        {0, u"ึ", "UE", F::May},
        {0, u"ื", "UE", F::May},
        {0, u"ือ", "UE", F::None},
        {0, u"ุ", "U", F::May},
        {0, u"ู", "U", F::May},
        {0, u"อ", "O", F::May, 0.1},
        {0, u"็อ", "O", F::Must},
        {0, u"รร", "A", F::Must},
        {0, u"รร", "AN", F::None},
        {0, u"ว", "UA", F::Must, 0.3},
        {u'เ', u"", "E", F::May},
        {u'เ', u"ะ", "E", F::None},
        {u'เ', u"็", "E", F::Must},
        {u'แ', u"", "AE", F::May},
        {u'แ', u"ะ", "AE", F::None},
        {u'แ', u"็", "AE", F::Must},
        {u'โ', u"", "O", F::May},
        {u'โ', u"ะ", "O", F::None},
        {u'ไ', u"", "AI", F::None},
        {u'ไ', u"ย", "AI", F::None},
        {u'ใ', u"", "AI", F::None},
        {u'เ', u"า", "AO", F::None},
        {u'เ', u"าะ", "O", F::None},
        {u'เ', u"อ", "OE", F::May},
        {u'เ', u"อะ", "OE", F::None},
        {u'เ', u"ิ", "OE", F::Must},
        {u'เ', u"ีย", "IA", F::May},
        {u'เ', u"ือ", "UEA", F::May},
        {u'เ', u"ย", "OEI", F::None, -0.2},
        {0, u"", "O", F::Must, 0.3},
        {0, u"", "A", F::None, inherentCost},
    };
}

/// BUTR, MITR, SAMUTR, PHETR, CHAKR, PHUTTH: a short vowel, a stop and what is not spoken.
bool isSilent(const SyllableVowel &vowel, char16_t final, char16_t silent)
{
    using std::u16string_view;
    const bool isShort =
        vowel.after == u"ั" || vowel.after == u"ิ" || vowel.after == u"ุ" || (vowel.lead == u'เ' && vowel.after.empty());
    if (!isShort || u16string_view(u"ตทชกคฏธ").find(final) == u16string_view::npos)
        return false;
    return silent == u'ร' || (u16string_view(u"ทตด").find(final) != u16string_view::npos &&
                              u16string_view(u"ธถต").find(silent) != u16string_view::npos);
}

bool isSonorant(char16_t c)
{
    return std::u16string_view(u"งญนมยรลว").find(c) != std::u16string_view::npos;
}

const SyllableRules &rules(bool eager)
{
    static const std::vector<SyllableVowel> dear = vowels(1.1);
    static const std::vector<SyllableVowel> cheap = vowels(0.2);
    static const SyllableRules usual{dear, isConsonant, isSign, isFinal, isCluster, isSilent, isSonorant};
    static const SyllableRules open{cheap, isConsonant, isSign, isFinal, isCluster, isSilent, isSonorant};
    return eager ? open : usual;
}

const ThaiConsonant &consonant(char16_t c)
{
    return kConsonants[static_cast<std::size_t>(c - u'\u0E01')];
}

/// A word without tone marks, and what THANTHAKHAT silenced kept apart by place.
struct ThaiWord
{
    std::u16string letters;
    std::vector<std::pair<std::size_t, char16_t>> silenced; ///< before which letter, which
    std::vector<bool> toned;                                ///< letters that bear a tone mark
};

constexpr char16_t kSeam = u'|';

/// Frequent name parts whose vowels no sign writes, with signs (NAKHON, SAKON, KAMON), and parts
/// of place names that maps write as words of their own. Their edges are syllable edges.
constexpr std::pair<std::u16string_view, std::u16string_view> kParts[] = {
    {u"นคร", u"นะคอร"},  {u"สกล", u"สะกอล"},    {u"กมล", u"กะมอล"},  {u"อมร", u"อะมอร"}, {u"พิมล", u"พิมอล"},
    {u"สมร", u"สะมอร"},  {u"ขจร", u"ขะจอร"},    {u"ชนก", u"ชะนอก"},  {u"อุบล", u"อุบอล"},  {u"พนม", u"พะนอม"},
    {u"ถนอม", u"ถะนอม"}, {u"สวรรค์", u"สะวรรค์"}, {u"สวัสดิ์", u"สะวัสดิ์"}, {u"ธรรม", u"ทัมมะ"}, {u"ราชา", u"ราชา"},
    {u"ราช", u"ราช"},    {u"ธานี", u"ธานี"},      {u"บุรี", u"บุรี"},      {u"เชียง", u"เชียง"}, {u"แม่", u"แม่"},
    {u"หนอง", u"หนอง"},  {u"สมุทร", u"สะมุทร"},   {u"เมือง", u"เมือง"},  {u"บ้าน", u"บ้าน"}};

/// Parts that open a name and link to what follows with an A.
constexpr std::pair<std::u16string_view, std::u16string_view> kLinking[] = {
    {u"วร", u"วอระ"}, {u"สุร", u"สุระ"}, {u"ธน", u"ธะนะ"}, {u"พล", u"พอละ"}, {u"ชล", u"ชอละ"}};

bool takesSign(char16_t c)
{
    return isSign(c) || c == u'์' || (c >= u'\u0E48' && c <= u'\u0E4B') || c == u'ร';
}

/// The text with the signs of its known parts and seams around them.
std::u16string withSigns(QStringView word)
{
    std::u16string text(reinterpret_cast<const char16_t *>(word.utf16()), static_cast<std::size_t>(word.size()));
    for (const auto &[bare, signs] : kLinking) {
        const std::size_t behind = bare.size() + 1;
        const bool opens = text.size() > behind && text.starts_with(bare) && isConsonant(text[bare.size()]) &&
                           text[bare.size()] != u'ร' && text[behind] != kSilencer;
        if (opens)
            text.replace(0, bare.size(), std::u16string(signs) + kSeam);
    }
    std::u16string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto *part = std::find_if(std::begin(kParts), std::end(kParts), [&](const auto &row) {
            const std::size_t end = at + row.first.size();
            const char16_t after = end < text.size() ? text[end] : u'\0';
            const bool goesOn = takesSign(after) && !(after == u'ร' && end + 1 < text.size() && isSign(text[end + 1]));
            return text.compare(at, row.first.size(), row.first) == 0 && !goesOn;
        });
        if (part == std::end(kParts)) {
            out += text[at++];
        } else {
            at += part->first.size();
            const bool links = part->first == u"ราช" && at < text.size(); // RATCHABURI, RATCHATHANI
            out += kSeam + std::u16string(links ? u"ราชชะ" : part->second) + kSeam;
        }
    }
    return out;
}

ThaiWord prepare(std::u16string_view word)
{
    ThaiWord out;
    for (const char16_t c : word) {
        if (c == kSilencer) {
            while (!out.letters.empty() && (out.letters.back() == u'ิ' || out.letters.back() == u'ุ'))
                out.letters.pop_back();
            if (!out.letters.empty() && isConsonant(out.letters.back())) {
                const char16_t silent = out.letters.back();
                out.letters.pop_back();
                // CHANTHR, RATSADR, LAKSN: the letter before it falls silent too
                const std::u16string_view letters = out.letters;
                const bool stop = !letters.empty() && std::u16string_view(silent == u'ร'   ? u"ทตฎด"
                                                                          : silent == u'ณ' ? u"ษ"
                                                                                           : u"")
                                                              .find(letters.back()) != std::u16string_view::npos;
                const bool pair = stop && letters.size() > 1 && isConsonant(letters[letters.size() - 2]);
                if (pair) {
                    out.silenced.emplace_back(letters.size() - 1, letters.back());
                    out.letters.pop_back();
                }
                out.silenced.emplace_back(out.letters.size(), silent);
            }
        } else if (c == u'ฤ' || c == u'ฦ') {
            const bool asI = !out.letters.empty() &&
                             std::u16string_view(u"กทตศสป").find(out.letters.back()) != std::u16string_view::npos;
            out.letters += c == u'ฦ' ? u"ลึ" : asI ? u"ริ" : u"รึ";
        } else if (isConsonant(c) || (isSign(c) && c != u'\u0E45') || (c >= u'\u0E40' && c <= u'\u0E44')) {
            out.letters += c;
        } else if (c >= u'\u0E48' && c <= u'\u0E4B' && !out.letters.empty()) {
            out.toned.resize(out.letters.size());
            out.toned[out.letters.size() - 1] = true;
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
        if (!indic && onset[1] == u'ร' &&
            (onset[0] == u'ท' || onset[0] == u'ส' || onset[0] == u'ศ' || onset[0] == u'ซ'))
            return "S";
        return std::string(letter(onset[0])) + letter(onset[1]);
    }
    std::string out = letter(onset[0]);
    if (onset.size() == 2)
        out += std::string("A") + letter(onset[1]);
    return out;
}

enum class Manner { Rtgs, AsSpelt, Indic };

struct Style
{
    Manner manner = Manner::Rtgs;
    bool silenced = false; ///< write silenced letters as well
    bool parted = false;   ///< known parts as words of their own
    bool eager = false;    ///< part at the low cost of an inherent A
};

std::string finalLatin(const WrittenSyllable &syllable, Manner manner)
{
    if (syllable.final == 0)
        return {};
    if (manner == Manner::Rtgs)
        return consonant(syllable.final).final;
    const bool orn =
        syllable.final == u'ร' && std::string_view(syllable.vowel->latin) == "O" && manner == Manner::AsSpelt;
    return orn ? "RN" : consonant(syllable.final).plain; // SOMPORN, THANAKORN
}

/// A part of a word between seams, parted at both costs. Syllables are views into `word`, so a
/// part stays where it was made.
struct ParsedPart
{
    ThaiWord word;
    std::vector<WrittenSyllable> usual;
    std::vector<WrittenSyllable> eager;
};

std::deque<ParsedPart> parse(QStringView word)
{
    const std::u16string text = withSigns(word);
    std::deque<ParsedPart> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(kSeam, from), text.size());
        if (to > from) {
            ParsedPart &part = parts.emplace_back();
            part.word = prepare(std::u16string_view(text).substr(from, to - from));
            part.usual = syllablesOf(part.word.letters, rules(false), part.word.toned);
            part.eager = syllablesOf(part.word.letters, rules(true), part.word.toned);
        }
        from = to + 1;
    }
    return parts;
}

void writePart(const ParsedPart &part, const Style &style, std::string &out)
{
    const ThaiWord &word = part.word;
    std::size_t silenced = 0;
    const auto addSilenced = [&](std::size_t upTo) {
        while (style.silenced && silenced < word.silenced.size() && word.silenced[silenced].first <= upTo)
            out += consonant(word.silenced[silenced++].second).plain;
    };
    const bool indic = style.manner == Manner::Indic;
    for (const WrittenSyllable &syllable : style.eager ? part.eager : part.usual) {
        if (syllable.vowel == nullptr)
            continue;
        addSilenced(static_cast<std::size_t>(syllable.onset.data() - word.letters.data()));
        out += onsetLatin(syllable.onset, indic);
        const bool implicit = syllable.vowel->lead == 0 && syllable.vowel->after.empty();
        out += implicit && indic ? "A" : syllable.vowel->latin;
        out += finalLatin(syllable, style.manner);
        if (syllable.silent != 0 && style.manner != Manner::Rtgs) {
            out += consonant(syllable.silent).plain;
            out += indic ? "A" : "";
        }
    }
    addSilenced(word.letters.size());
}

} // namespace

void readThai(QStringView run, ReadingList &out)
{
    const auto isPart = [](char16_t c) { return c >= u'\u0E01' && c <= u'\u0E4E' && c != u'ฯ' && c != u'ๆ'; };
    constexpr Style styles[] = {{Manner::Rtgs, false, false, false},   {Manner::AsSpelt, false, false, false},
                                {Manner::Indic, false, false, false},  {Manner::Rtgs, false, false, true},
                                {Manner::AsSpelt, false, false, true}, {Manner::Indic, true, false, false},
                                {Manner::AsSpelt, true, false, false}, {Manner::Rtgs, false, true, false}};
    std::vector<std::deque<ParsedPart>> words;
    wordByWord(run, isPart, [&words](QStringView word) {
        words.push_back(parse(word));
        return std::string();
    });
    for (const Style &style : styles) {
        std::string latin;
        for (const std::deque<ParsedPart> &word : words) {
            latin += ' ';
            for (const ParsedPart &part : word) {
                if (style.parted)
                    latin += ' ';
                writePart(part, style, latin);
            }
        }
        out.addAscii(latin, ReadingSource::OwnTable);
    }
}

} // namespace countersign::names
