#include "core/names/script_readers.h"

#include <QVarLengthArray>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace countersign::names {

namespace {

struct WrittenOut
{
    char16_t letter;
    const char *plain;  ///< as documents without the letter print it
    const char *folded; ///< the longer spelling of ICAO Doc 9303-3 section 6 A, or the same
};

/// Letters that Unicode does not decompose, and those that section 6 writes out.
constexpr WrittenOut kLetters[] = {
    {u'\u00C4', "A", "AE"},  {u'\u00C5', "A", "AA"},  {u'\u00C6', "AE", "AE"}, {u'\u00D0', "D", "D"},
    {u'\u00D6', "O", "OE"},  {u'\u00D8', "O", "OE"},  {u'\u00DC', "U", "UE"},  {u'\u00DE', "TH", "TH"},
    {u'\u00DF', "SS", "SS"}, {u'\u00E4', "A", "AE"},  {u'\u00E5', "A", "AA"},  {u'\u00E6', "AE", "AE"},
    {u'\u00F0', "D", "D"},   {u'\u00F6', "O", "OE"},  {u'\u00F8', "O", "OE"},  {u'\u00FC', "U", "UE"},
    {u'\u00FE', "TH", "TH"}, {u'\u0110', "D", "D"},   {u'\u0111', "D", "D"},   {u'\u0126', "H", "H"},
    {u'\u0127', "H", "H"},   {u'\u0131', "I", "I"},   {u'\u0132', "IJ", "Y"},  {u'\u0133', "IJ", "Y"},
    {u'\u0138', "Q", "K"},   {u'\u0141', "L", "L"},   {u'\u0142', "L", "L"},   {u'\u014A', "N", "NG"},
    {u'\u014B', "N", "NG"},  {u'\u0152', "OE", "OE"}, {u'\u0153', "OE", "OE"}, {u'\u0166', "T", "TH"},
    {u'\u0167', "T", "TH"},  {u'\u0181', "B", "B"},   {u'\u0186', "O", "O"},   {u'\u0189', "D", "D"},
    {u'\u018A', "D", "D"},   {u'\u018E', "E", "E"},   {u'\u018F', "E", "A"},   {u'\u0190', "E", "E"},
    {u'\u0192', "F", "F"},   {u'\u0198', "K", "K"},   {u'\u0199', "K", "K"},   {u'\u019A', "L", "L"},
    {u'\u01B5', "Z", "Z"},   {u'\u01B6', "Z", "Z"},   {u'\u01DD', "E", "E"},   {u'\u0237', "J", "J"},
    {u'\u0253', "B", "B"},   {u'\u0254', "O", "O"},   {u'\u0256', "D", "D"},   {u'\u0257', "D", "D"},
    {u'\u0259', "E", "A"},   {u'\u025B', "E", "E"},   {u'\u0268', "I", "I"},   {u'\u0269', "I", "I"},
    {u'\u026B', "L", "L"},   {u'\u0289', "U", "U"},   {u'\u028A', "U", "U"},   {u'\u0292', "Z", "ZH"},
    {u'\u1E9E', "SS", "SS"},
};

const WrittenOut *writtenOut(char16_t c)
{
    const auto *found = std::lower_bound(std::begin(kLetters), std::end(kLetters), c,
                                         [](const WrittenOut &row, char16_t letter) { return row.letter < letter; });
    return found != std::end(kLetters) && found->letter == c ? found : nullptr;
}

/// Signs that stand inside a word and part nothing: O'Brien, Sana'a, the ayn of scholars.
constexpr bool vanishes(char16_t c)
{
    return c == u'\'' || c == u'`' || c == u'\u00B4' || (c >= u'\u02B0' && c <= u'\u02FF') || c == u'\u2018' ||
           c == u'\u2019' || c == u'\u2032' || c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200F') ||
           (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\uFEFF' ||
           (c >= u'\uFE00' && c <= u'\uFE0F') || c == u'\uA78B' || c == u'\uA78C' || c == u'\u00B7';
}

/// The stroke of S/O, D/O, A/L, A/P and C/O: one letter on either side and nothing more.
bool isRelationStroke(QStringView text, qsizetype at)
{
    const auto letter = [text](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    return letter(at - 1) && !letter(at - 2) && letter(at + 1) && !letter(at + 2);
}

/// A-Z with single spaces; `folded` takes the longer spellings.
std::string plainLatin(QStringView text, bool folded)
{
    std::string out;
    out.reserve(static_cast<std::size_t>(text.size()) + 8);
    bool gap = false;
    const auto put = [&out, &gap](char c) {
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        out += c;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'A' && c <= u'Z') {
            put(static_cast<char>(c));
        } else if (c >= u'a' && c <= u'z') {
            put(static_cast<char>(c - u'a' + u'A'));
        } else if (c < 0x80 || vanishes(c)) {
            if (!vanishes(c) && !(c == u'/' && isRelationStroke(text, i)))
                gap = true;
        } else if (const WrittenOut *row = writtenOut(c)) {
            for (const char *letter = folded ? row->folded : row->plain; *letter != '\0'; ++letter)
                put(*letter);
        } else {
            const QChar single(c);
            const QString parts =
                single.isSurrogate() ? QString() : QString(single).normalized(QString::NormalizationForm_KD);
            bool any = false;
            for (const QChar part : parts) {
                const char16_t upper = part.toUpper().unicode();
                if (upper >= u'A' && upper <= u'Z') {
                    put(static_cast<char>(upper));
                    any = true;
                } else if (const WrittenOut *inner = part.unicode() == c ? nullptr : writtenOut(part.unicode())) {
                    for (const char *letter = inner->plain; *letter != '\0'; ++letter)
                        put(*letter);
                    any = true;
                }
            }
            if (!any && !single.isMark())
                gap = true;
        }
    }
    return out;
}

bool isTidyAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QByteArray foldLatin(QStringView text)
{
    const std::string plain = plainLatin(text, false);
    return QByteArray(plain.data(), static_cast<qsizetype>(plain.size()));
}

void readLatin(QStringView run, QStringView language, ReadingList &out)
{
    Q_UNUSED(language)
    out.addAscii(plainLatin(run, false), ReadingSource::AsWritten);
    if (!isTidyAscii(run))
        out.addAscii(plainLatin(run.toString().normalized(QString::NormalizationForm_C), true), ReadingSource::Folded);
}

void ReadingList::add(QStringView latin, ReadingSource source, bool vowelsUnknown)
{
    addAscii(plainLatin(latin, false), source, vowelsUnknown);
}

void ReadingList::addAscii(std::string_view latin, ReadingSource source, bool vowelsUnknown)
{
    if (isFull())
        return;
    QByteArray tidy;
    tidy.reserve(static_cast<qsizetype>(latin.size()));
    for (const char c : latin) {
        if (c >= 'A' && c <= 'Z')
            tidy += c;
        else if (!tidy.isEmpty() && !tidy.endsWith(' '))
            tidy += ' ';
    }
    if (tidy.endsWith(' '))
        tidy.chop(1);
    if (tidy.isEmpty())
        return;
    const bool known = std::any_of(m_readings.cbegin(), m_readings.cend(),
                                   [&tidy](const Reading &reading) { return reading.latin == tidy; });
    if (!known)
        m_readings << Reading{std::move(tidy), source, vowelsUnknown};
}

} // namespace countersign::names
