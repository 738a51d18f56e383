#include "core/names/script.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::names {

namespace {

struct Block
{
    char32_t first;
    char32_t last;
    Script script;
};

/// The Unicode blocks that hold letters of names, ordered by code point.
constexpr Block kBlocks[] = {
    {0x0041, 0x005A, Script::Latin},      {0x0061, 0x007A, Script::Latin},      {0x00AA, 0x00AA, Script::Latin},
    {0x00BA, 0x00BA, Script::Latin},      {0x00C0, 0x02AF, Script::Latin},      {0x0370, 0x03FF, Script::Greek},
    {0x0400, 0x052F, Script::Cyrillic},   {0x0531, 0x058F, Script::Armenian},   {0x05D0, 0x05F2, Script::Hebrew},
    {0x0620, 0x065F, Script::Arabic},     {0x066E, 0x06D5, Script::Arabic},     {0x06EE, 0x06EF, Script::Arabic},
    {0x06FA, 0x06FF, Script::Arabic},     {0x0750, 0x077F, Script::Arabic},     {0x0780, 0x07BF, Script::Thaana},
    {0x08A0, 0x08FF, Script::Arabic},     {0x0900, 0x0965, Script::Devanagari}, {0x0970, 0x097F, Script::Devanagari},
    {0x0980, 0x09E5, Script::Bengali},    {0x09F0, 0x09FF, Script::Bengali},    {0x0B80, 0x0BE5, Script::Tamil},
    {0x0D80, 0x0DE5, Script::Sinhala},    {0x0DF2, 0x0DF4, Script::Sinhala},    {0x0E01, 0x0E4F, Script::Thai},
    {0x0E80, 0x0ECF, Script::Lao},        {0x0EDC, 0x0EDF, Script::Lao},        {0x0F00, 0x0F1F, Script::Tibetan},
    {0x0F34, 0x0FD8, Script::Tibetan},    {0x1000, 0x103F, Script::Burmese},    {0x104A, 0x109F, Script::Burmese},
    {0x10A0, 0x10FF, Script::Georgian},   {0x1100, 0x11FF, Script::Hangul},     {0x1780, 0x17DD, Script::Khmer},
    {0x1C80, 0x1C8F, Script::Cyrillic},   {0x1C90, 0x1CBF, Script::Georgian},   {0x1D00, 0x1DBF, Script::Latin},
    {0x1E00, 0x1EFF, Script::Latin},      {0x1F00, 0x1FFF, Script::Greek},      {0x2C60, 0x2C7F, Script::Latin},
    {0x2D00, 0x2D2F, Script::Georgian},   {0x2DE0, 0x2DFF, Script::Cyrillic},   {0x2E80, 0x2FDF, Script::Han},
    {0x3005, 0x3007, Script::Han},        {0x3041, 0x30FF, Script::Kana},       {0x3105, 0x312F, Script::Other},
    {0x3131, 0x318E, Script::Hangul},     {0x31F0, 0x31FF, Script::Kana},       {0x3400, 0x4DBF, Script::Han},
    {0x4E00, 0x9FFF, Script::Han},        {0xA640, 0xA69F, Script::Cyrillic},   {0xA720, 0xA7FF, Script::Latin},
    {0xA8E0, 0xA8FF, Script::Devanagari}, {0xA960, 0xA97F, Script::Hangul},     {0xA9E0, 0xA9FE, Script::Burmese},
    {0xAA60, 0xAA7F, Script::Burmese},    {0xAB30, 0xAB6F, Script::Latin},      {0xAC00, 0xD7FF, Script::Hangul},
    {0xF900, 0xFAFF, Script::Han},        {0xFB00, 0xFB06, Script::Latin},      {0xFB13, 0xFB17, Script::Armenian},
    {0xFB1D, 0xFB4F, Script::Hebrew},     {0xFB50, 0xFDFF, Script::Arabic},     {0xFE70, 0xFEFC, Script::Arabic},
    {0xFF21, 0xFF3A, Script::Latin},      {0xFF41, 0xFF5A, Script::Latin},      {0xFF66, 0xFF9D, Script::Kana},
    {0x1B000, 0x1B16F, Script::Kana},     {0x20000, 0x323AF, Script::Han},
};

constexpr std::array<QLatin1StringView, 22> kCodes = {"Zyyy"_L1, "Latn"_L1, "Arab"_L1, "Thai"_L1, "Mymr"_L1, "Khmr"_L1,
                                                      "Laoo"_L1, "Sinh"_L1, "Taml"_L1, "Beng"_L1, "Deva"_L1, "Thaa"_L1,
                                                      "Tibt"_L1, "Hani"_L1, "Hang"_L1, "Hrkt"_L1, "Cyrl"_L1, "Grek"_L1,
                                                      "Hebr"_L1, "Geor"_L1, "Armn"_L1, "Zzzz"_L1};

} // namespace

Script scriptOfCodePoint(char32_t c)
{
    // 00D7 and 00F7 are signs amid the Latin letters, 30FB a dot between Kana words.
    if (c == 0x00D7 || c == 0x00F7 || c == 0x30FB)
        return Script::None;
    const Block *low = std::begin(kBlocks);
    const Block *high = std::end(kBlocks);
    while (low < high) {
        const Block *middle = low + (high - low) / 2;
        if (c < middle->first)
            high = middle;
        else if (c > middle->last)
            low = middle + 1;
        else
            return middle->script;
    }
    return c > 0x0500 && QChar::isLetter(c) ? Script::Other : Script::None;
}

Script scriptOf(QStringView text)
{
    std::array<int, 22> counts{};
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        ++counts[static_cast<std::size_t>(scriptOfCodePoint(c))];
    }
    const auto kana = static_cast<std::size_t>(Script::Kana);
    const auto han = static_cast<std::size_t>(Script::Han);
    if (counts[kana] > 0) {
        counts[kana] += counts[han];
        counts[han] = 0;
    }
    counts[0] = 0;
    std::size_t best = 0;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > counts[best])
            best = i;
    }
    return static_cast<Script>(best);
}

QString scriptCode(Script script)
{
    return kCodes[static_cast<std::size_t>(script)];
}

} // namespace countersign::names
