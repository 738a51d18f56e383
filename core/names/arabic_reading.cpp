#include "core/names/name_table.h"
#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <algorithm>
#include <string_view>

// Sources: ICAO Doc 9303-3 section 6 C for the zone's spelling; BGN/PCGN's letters without marks
// for the consonants. Arabic writes long vowels only, so an unknown name gets its consonants
// (vowelsUnknown) and a guess; known names come from resources/reference/arabic_names.txt.

using namespace Qt::StringLiterals;

namespace countersign::names {

namespace {

struct ArabicLetter
{
    char16_t letter;
    const char *icao;
    const char *consonant; ///< "" for hamza and its bearers inside a word
};

constexpr ArabicLetter kLetters[] = {
    {u'\u0621', "XE", ""},    {u'\u0622', "XAA", "A"},  {u'\u0623', "XAE", "A"},  {u'\u0624', "U", ""},
    {u'\u0625', "I", "I"},    {u'\u0626', "XI", "Y"},   {u'\u0627', "A", "A"},    {u'\u0628', "B", "B"},
    {u'\u0629', "XAH", "H"},  {u'\u062A', "T", "T"},    {u'\u062B', "XTH", "TH"}, {u'\u062C', "J", "J"},
    {u'\u062D', "XH", "H"},   {u'\u062E', "XKH", "KH"}, {u'\u062F', "D", "D"},    {u'\u0630', "XDH", "DH"},
    {u'\u0631', "R", "R"},    {u'\u0632', "Z", "Z"},    {u'\u0633', "S", "S"},    {u'\u0634', "XSH", "SH"},
    {u'\u0635', "XSS", "S"},  {u'\u0636', "XDZ", "D"},  {u'\u0637', "XTT", "T"},  {u'\u0638', "XZZ", "Z"},
    {u'\u0639', "E", "A"},    {u'\u063A', "G", "GH"},   {u'\u0641', "F", "F"},    {u'\u0642', "Q", "Q"},
    {u'\u0643', "K", "K"},    {u'\u0644', "L", "L"},    {u'\u0645', "M", "M"},    {u'\u0646', "N", "N"},
    {u'\u0647', "H", "H"},    {u'\u0648', "W", "W"},    {u'\u0649', "XAY", "A"},  {u'\u064A', "Y", "Y"},
    {u'\u0671', "XXA", "A"},  {u'\u0679', "XXT", "T"},  {u'\u067C', "XRT", "T"},  {u'\u067E', "P", "P"},
    {u'\u0681', "XKE", "DZ"}, {u'\u0685', "XXH", "TS"}, {u'\u0686', "XC", "CH"},  {u'\u0688', "XXD", "D"},
    {u'\u0689', "XDR", "D"},  {u'\u0691', "XXR", "R"},  {u'\u0693', "XRR", "R"},  {u'\u0696', "XRX", "ZH"},
    {u'\u0698', "XJ", "ZH"},  {u'\u069A', "XXS", "SH"}, {u'\u06A4', "V", "V"},    {u'\u06A9', "XKK", "K"},
    {u'\u06AB', "XXK", "G"},  {u'\u06AD', "XNG", "NG"}, {u'\u06AF', "XGG", "G"},  {u'\u06BA', "XNN", "N"},
    {u'\u06BC', "XXN", "N"},  {u'\u06BE', "XDO", "H"},  {u'\u06C0', "XYH", "H"},  {u'\u06C1', "XXG", "H"},
    {u'\u06C2', "XGE", "H"},  {u'\u06C3', "XTG", "H"},  {u'\u06C7', "U", "U"},    {u'\u06CB', "V", "V"},
    {u'\u06CC', "XYA", "Y"},  {u'\u06CD', "XXY", "E"},  {u'\u06D0', "Y", "E"},    {u'\u06D2', "XYB", "E"},
    {u'\u06D3', "XBE", "E"},  {u'\u06D5', "E", "A"},
};

const ArabicLetter *letterOf(char16_t c)
{
    const auto *found = std::lower_bound(std::begin(kLetters), std::end(kLetters), c,
                                         [](const ArabicLetter &row, char16_t letter) { return row.letter < letter; });
    return found != std::end(kLetters) && found->letter == c ? found : nullptr;
}

bool isArabicLetter(char16_t c)
{
    return letterOf(c) != nullptr;
}

/// Short vowel signs: FATHA, DAMMA, KASRA and their doubles, SHADDA, SUKUN, dagger alif.
bool isVowelSign(char16_t c)
{
    return (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

/// W and Y are vowels between consonants and at the end.
bool isVowelBearer(std::u16string_view word, std::size_t at)
{
    const char16_t c = word[at];
    const bool bearer = c == 0x0648 || c == 0x064A || c == 0x06CC;
    if (!bearer || at == 0)
        return false;
    if (at + 1 == word.size())
        return true;
    if (word[at - 1] == 0x0627)
        return false; // PESHAWAR: behind a long A it is a consonant
    const char16_t after = word[at + 1];
    return after != 0x0627 && after != 0x0629 && after != 0x0648 && after != 0x064A && after != 0x06CC &&
           after != 0x0647;
}

std::string consonantsOf(std::u16string_view word)
{
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const ArabicLetter *row = letterOf(word[i]);
        if (row == nullptr)
            continue;
        const bool feminine = word[i] == 0x0629 && i + 1 == word.size();
        const bool innerAyn = word[i] == 0x0639 && i > 0;
        const bool hamzaAlif = (word[i] == 0x0623 || word[i] == 0x0625) && i > 0;
        if (!innerAyn && !hamzaAlif)
            out += feminine ? "H" : row->consonant;
    }
    return out;
}

bool isLongVowel(std::u16string_view word, std::size_t at)
{
    return at < word.size() && (word[at] == 0x0627 || word[at] == 0x0622 || word[at] == 0x0649 || word[at] == 0x0671 ||
                                isVowelBearer(word, at));
}

/// Where Persian, Pashto and Urdu speak a letter of Arabic otherwise.
std::string spoken(char16_t c, bool persian)
{
    if (persian) {
        switch (c) {
        case 0x062B:
            return "S";
        case 0x0630:
        case 0x0636:
        case 0x0638:
            return "Z";
        case 0x0648:
            return "V";
        default:
            break;
        }
    }
    return letterOf(c)->consonant;
}

/// The consonants with long vowels as such, and A where no syllable could be spoken without one
/// (HARZI, not HARAZI); the participle's I behind a long A (TAHIR). A guess for a reader and
/// for comparison by sound.
std::string guessOf(std::u16string_view word, bool persian)
{
    std::string out;
    const bool participle = word.size() == 4 && word[1] == 0x0627 && !isLongVowel(word, 2) && !isLongVowel(word, 3);
    int consonants = 0; // since the last vowel
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char16_t c = word[i];
        const ArabicLetter *row = letterOf(c);
        if (row == nullptr)
            continue;
        const bool weak = c == 0x0639 || c == 0x0623 || c == 0x0625;
        if (isVowelBearer(word, i)) {
            out += c == 0x0648 ? "U" : "I";
            consonants = 0;
        } else if (isLongVowel(word, i)) {
            out += "A";
            consonants = 0;
        } else if ((c == 0x0629 || c == 0x0647 || c == 0x06C1 || c == 0x06BE) && i + 1 == word.size() && i > 1) {
            out += consonants == 0 ? "H" : "A";
        } else if (weak) {
            if (out.empty() || consonants > 0)
                out += "A";
            consonants = 0;
        } else if (*row->consonant != '\0') {
            const bool opens = consonants == 1 && isLongVowel(word, i + 1) && out.size() > 1 && !word.empty();
            const bool afterVowel =
                opens && std::string_view("AIU").find(out[out.size() - 2]) != std::string_view::npos;
            if (consonants > 0 && !afterVowel)
                out += participle && i == 3 ? "I" : "A";
            consonants = consonants > 0 && !afterVowel ? 1 : consonants + 1;
            out += spoken(c, persian);
        }
    }
    return out;
}

/// One form for the letters that Persian, Urdu and careless typing write otherwise; no signs.
std::u16string arabicKey(QStringView word)
{
    std::u16string key;
    for (const QChar unit : word) {
        char16_t c = unit.unicode();
        if (c == 0x06CC || c == 0x0649)
            c = 0x064A;
        else if (c == 0x06A9)
            c = 0x0643;
        else if (c == 0x06C1 || c == 0x06BE || c == 0x0629 || c == 0x06C3)
            c = 0x0647;
        else if (c == 0x0622 || c == 0x0623 || c == 0x0625 || c == 0x0671)
            c = 0x0627;
        if (isArabicLetter(c))
            key += c;
    }
    return key;
}

/// A word as it is: letters without signs, presentation forms undone, ligatures parted.
std::u16string lettersOf(QStringView word)
{
    std::u16string out;
    for (const QChar unit : word) {
        if (isArabicLetter(unit.unicode()))
            out += unit.unicode();
    }
    return out;
}

/// The vowels that the text itself writes.
std::string vowelledOf(QStringView word)
{
    std::string out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        switch (const char16_t c = word[i].unicode()) {
        case 0x064E:
            out += 'A';
            break;
        case 0x064F:
            out += 'U';
            break;
        case 0x0650:
            out += 'I';
            break;
        case 0x0651:
            if (!out.empty())
                out += out.back();
            break;
        case 0x0670:
            out += 'A';
            break;
        default:
            if (const ArabicLetter *row = letterOf(c)) {
                const char last = out.empty() ? '\0' : out.back();
                const bool lengthens =
                    (c == 0x0627 && last == 'A') || (c == 0x0648 && last == 'U') || (c == 0x064A && last == 'I');
                if (!lengthens && c != 0x0639)
                    out += row->consonant;
            }
        }
    }
    return out;
}

/// Common Arabic, Persian, Pashto and Urdu names by their arabicKey; empty when unknown.
std::string arabicName(std::u16string_view key, int which)
{
    static const NameTable table(u"arabic_names");
    return table.spelling(QStringView(key), which).toStdString();
}

constexpr std::u16string_view kArticle = u"\u0627\u0644";

bool isAllah(std::u16string_view key)
{
    return key == u"\u0627\u0644\u0644\u0647";
}

/// The letters that swallow the L of an article: T TH D DH R Z S SH S D T Z N.
bool isSunLetter(char16_t c)
{
    return (c >= 0x062A && c <= 0x062B) || (c >= 0x062F && c <= 0x0638) || c == 0x0646;
}

/// A word without its article, from the table or by guess.
std::string bareName(std::u16string_view letters, std::u16string_view key, bool *known, int which)
{
    const std::string latin = arabicName(key, which);
    *known = *known || !latin.empty();
    return latin.empty() ? guessOf(letters, which > 0) : latin;
}

/// How a word is read with vowels. Articles stand apart; the third reading joins them as French
/// spelling does (ESSABAR).
std::string namedOf(QStringView word, bool *known, int which)
{
    const std::u16string key = arabicKey(word);
    const std::u16string letters = lettersOf(word);
    if (const std::string latin = arabicName(key, which); !latin.empty()) {
        *known = true;
        return latin;
    }
    const std::u16string_view rest = std::u16string_view(key).substr(std::min<std::size_t>(key.size(), 2));
    if (key.size() > 3 && key.starts_with(kArticle)) {
        const std::string name = bareName(std::u16string_view(letters).substr(2), rest, known, which);
        if (which == 2 && isSunLetter(rest.front()) && !name.empty())
            return std::string("E") + name.front() + name;
        return "AL " + name;
    }
    constexpr std::u16string_view servant = u"\u0639\u0628\u062F"; // ABD written together
    if (key.size() > 6 && key.starts_with(servant) && key.substr(3).starts_with(kArticle)) {
        const std::string name =
            bareName(std::u16string_view(letters).substr(5), std::u16string_view(key).substr(5), known, which);
        return (which == 0 ? "ABD AL " : "ABDUL ") + name;
    }
    return guessOf(letters, which > 0);
}

std::string consonantWord(QStringView word)
{
    const std::u16string letters = lettersOf(word);
    if (letters.size() > 3 && letters.starts_with(kArticle) && !isAllah(arabicKey(word)))
        return "AL " + consonantsOf(std::u16string_view(letters).substr(2));
    return consonantsOf(letters);
}

std::string icaoWord(QStringView word)
{
    std::string out;
    const std::u16string letters = lettersOf(word);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool closing = letters[i] == 0x0629 && i + 1 == letters.size();
        out += closing ? "XTA" : letterOf(letters[i])->icao; // TEH MARBUTA has two forms
    }
    return out;
}

} // namespace

void readArabic(QStringView run, QStringView language, ReadingList &out)
{
    Q_UNUSED(language)
    const QString text = run.toString().normalized(QString::NormalizationForm_KC);
    const auto isPart = [](char16_t c) {
        return isArabicLetter(c) || isVowelSign(c) || c == 0x0640 || c == 0x0654 || c == 0x0655;
    };
    const bool signs =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x064E && c.unicode() <= 0x0650; });
    if (signs)
        out.addAscii(wordByWord(text, isPart, vowelledOf), ReadingSource::ArabicVowelled);
    for (int which = 0; which < 3; ++which) {
        bool known = false;
        const std::string named =
            wordByWord(text, isPart, [&](QStringView word) { return namedOf(word, &known, which); });
        out.addAscii(named, known ? ReadingSource::ArabicVowelled : ReadingSource::OwnTable, !known);
    }
    out.addAscii(wordByWord(text, isPart, consonantWord), ReadingSource::OwnTable, true);
    out.addAscii(wordByWord(text, isPart, icaoWord), ReadingSource::IcaoLatin);
    // FEH writes the V of foreign names, JEEM in the Egyptian way their G
    if (text.contains(QChar(0x0641)) || text.contains(QChar(0x062C))) {
        const auto foreign = [](QStringView word) {
            std::string latin = guessOf(lettersOf(word), false);
            std::replace(latin.begin(), latin.end(), 'F', 'V');
            std::replace(latin.begin(), latin.end(), 'J', 'G');
            return latin;
        };
        out.addAscii(wordByWord(text, isPart, foreign), ReadingSource::OwnTable, true);
    }
}

} // namespace countersign::names
