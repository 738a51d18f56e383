#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <algorithm>
#include <string_view>

// Sources: ICAO Doc 9303-3 section 6 B for the zone's spelling; BGN/PCGN without marks for the
// everyday Russian spelling; the Ukrainian (2010) and Bulgarian (2006) passport rules, the
// Serbian Latin alphabet without marks; BGN for the letters of Central Asia and Mongolia.

using namespace Qt::StringLiterals;

namespace countersign::names {

namespace {

struct CyrillicLetter
{
    char16_t letter;
    const char *icao;
    const char *everyday;
};

/// Capital letters by code point.
constexpr CyrillicLetter kLetters[] = {
    {u'Ѐ', "E", "E"},   {u'Ё', "E", "YO"},      {u'Ђ', "D", "DJ"},  {u'Ѓ', "G", "GJ"},  {u'Є', "IE", "YE"},
    {u'Ѕ', "DZ", "DZ"}, {u'І', "I", "I"},       {u'Ї', "I", "YI"},  {u'Ј', "J", "J"},   {u'Љ', "LJ", "LJ"},
    {u'Њ', "NJ", "NJ"}, {u'Ћ', "C", "C"},       {u'Ќ', "K", "KJ"},  {u'Ѝ', "I", "I"},   {u'Ў', "U", "U"},
    {u'Џ', "DZ", "DZ"}, {u'А', "A", "A"},       {u'Б', "B", "B"},   {u'В', "V", "V"},   {u'Г', "G", "G"},
    {u'Д', "D", "D"},   {u'Е', "E", "E"},       {u'Ж', "ZH", "ZH"}, {u'З', "Z", "Z"},   {u'И', "I", "I"},
    {u'Й', "I", "Y"},   {u'К', "K", "K"},       {u'Л', "L", "L"},   {u'М', "M", "M"},   {u'Н', "N", "N"},
    {u'О', "O", "O"},   {u'П', "P", "P"},       {u'Р', "R", "R"},   {u'С', "S", "S"},   {u'Т', "T", "T"},
    {u'У', "U", "U"},   {u'Ф', "F", "F"},       {u'Х', "KH", "KH"}, {u'Ц', "TS", "TS"}, {u'Ч', "CH", "CH"},
    {u'Ш', "SH", "SH"}, {u'Щ', "SHCH", "SHCH"}, {u'Ъ', "IE", ""},   {u'Ы', "Y", "Y"},   {u'Ь', "", ""},
    {u'Э', "E", "E"},   {u'Ю', "IU", "YU"},     {u'Я', "IA", "YA"}, {u'Ѳ', "F", "F"},   {u'Ѵ', "Y", "I"},
    {u'Ґ', "G", "G"},   {u'Ғ', "G", "GH"},      {u'Җ', "J", "J"},   {u'Қ', "Q", "Q"},   {u'Ҡ', "Q", "Q"},
    {u'Ң', "N", "NG"},  {u'Ҥ', "N", "NG"},      {u'Ҫ', "S", "S"},   {u'Ү', "U", "U"},   {u'Ұ', "U", "U"},
    {u'Ҳ', "H", "H"},   {u'Ҷ', "J", "J"},       {u'Һ', "H", "H"},   {u'Ӏ', "", ""},     {u'Ӑ', "A", "A"},
    {u'Ә', "A", "A"},   {u'Ӣ', "I", "I"},       {u'Ө', "O", "O"},   {u'Ӯ', "U", "U"},
};

const CyrillicLetter *letterOf(char16_t c)
{
    const char16_t upper = QChar(c).toUpper().unicode();
    const auto *found =
        std::lower_bound(std::begin(kLetters), std::end(kLetters), upper,
                         [](const CyrillicLetter &row, char16_t letter) { return row.letter < letter; });
    return found != std::end(kLetters) && found->letter == upper ? found : nullptr;
}

enum class Usage { Icao, Russian, Simple, Ukrainian, Bulgarian, Serbian };

/// Where a national rule differs from the everyday column.
const char *nationalOf(char16_t upper, Usage usage)
{
    switch (usage) {
    case Usage::Ukrainian:
        return upper == u'Г' ? "H" : upper == u'И' ? "Y" : upper == u'Й' ? "I" : nullptr;
    case Usage::Bulgarian:
        return upper == u'Щ' ? "SHT" : upper == u'Ъ' ? "A" : upper == u'Х' ? "H" : upper == u'Ь' ? "Y" : nullptr;
    case Usage::Serbian:
        return upper == u'Х'   ? "H"
               : upper == u'Ц' ? "C"
               : upper == u'Ч' ? "C"
               : upper == u'Ш' ? "S"
               : upper == u'Ж' ? "Z"
                               : nullptr;
    case Usage::Simple:
        return upper == u'Х'   ? "H"
               : upper == u'Й' ? "I"
               : upper == u'Ё' ? "E"
               : upper == u'Щ' ? "SCH"
               : upper == u'Ж' ? "J"
                               : nullptr;
    default:
        return nullptr;
    }
}

bool isVowel(char16_t upper)
{
    return std::u16string_view(u"АЕЁИОУЫЭЮЯІЇЄЪЬ").find(upper) != std::u16string_view::npos;
}

std::string readWord(QStringView word, Usage usage)
{
    std::string out;
    char16_t before = 0;
    for (const QChar unit : word) {
        const char16_t upper = unit.toUpper().unicode();
        const CyrillicLetter *row = letterOf(upper);
        if (row == nullptr)
            continue;
        if (usage == Usage::Icao)
            out += row->icao;
        else if (const char *national = nationalOf(upper, usage))
            out += national;
        else if (usage == Usage::Russian && upper == u'Е' && (before == 0 || isVowel(before)))
            out += "YE";
        else if (usage == Usage::Russian && upper == u'Й' && before == u'И' && unit == word.back())
            out += ""; // -iy is written -y
        else
            out += row->everyday;
        before = upper;
    }
    return out;
}

/// -SKIY and -NIY as documents shorten them: DOSTOEVSKY.
std::string shortEnding(std::string name)
{
    for (const std::string_view ending : {"IY", "YY", "II", "YI"}) {
        for (std::size_t at = name.find(ending); at != std::string::npos; at = name.find(ending, at + 1)) {
            const bool last = at + 2 == name.size() || name[at + 2] == ' ';
            if (last) {
                name[at] = 'Y';
                name.erase(at + 1, 1);
            }
        }
    }
    return name;
}

} // namespace

void readCyrillic(QStringView run, QStringView language, ReadingList &out)
{
    const auto isPart = [](char16_t c) {
        return (c >= 0x0400 && c <= 0x052F) || c == u'\'' || c == u'\u2019' || c == u'\u02BC';
    };
    const auto read = [&](Usage usage) {
        return wordByWord(run, isPart, [usage](QStringView word) { return readWord(word, usage); });
    };
    const QStringView tongue = language.first(std::min<qsizetype>(language.size(), 2));
    const auto has = [run](QStringView letters) {
        return std::any_of(run.begin(), run.end(), [letters](QChar c) { return letters.contains(c.toUpper()); });
    };
    if (tongue == "uk"_L1 || has(u"ІЇЄҐ"))
        out.addAscii(read(Usage::Ukrainian), ReadingSource::CyrillicNational);
    if (tongue == "bg"_L1)
        out.addAscii(read(Usage::Bulgarian), ReadingSource::CyrillicNational);
    if (tongue == "sr"_L1 || tongue == "mk"_L1 || has(u"ЂЉЊЋЏЈ"))
        out.addAscii(read(Usage::Serbian), ReadingSource::CyrillicNational);
    out.addAscii(shortEnding(read(Usage::Simple)), ReadingSource::CyrillicNational);
    out.addAscii(read(Usage::Russian), ReadingSource::CyrillicNational);
    out.addAscii(read(Usage::Icao), ReadingSource::IcaoLatin);
    out.addAscii(read(Usage::Ukrainian), ReadingSource::CyrillicNational);
    out.addAscii(read(Usage::Bulgarian), ReadingSource::CyrillicNational);
    out.addAscii(read(Usage::Simple), ReadingSource::CyrillicNational);
}

} // namespace countersign::names
