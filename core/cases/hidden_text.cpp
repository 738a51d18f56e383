#include "core/cases/hidden_text.h"

#include "core/cases/look_alikes.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <optional>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return 0;
    const QChar c = text[at - 1];
    if (c.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], c);
    return c.unicode();
}

qsizetype sizeOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return c == 0 ? USCRIPT_COMMON : uscript_getScript(static_cast<UChar32>(c), &status);
}

/// Joiners choose the form of letters in these scripts (Unicode 15, 9.2 and chapter 12).
bool writesWithJoiners(UScriptCode script)
{
    switch (script) {
    case USCRIPT_ARABIC: case USCRIPT_SYRIAC: case USCRIPT_MONGOLIAN: case USCRIPT_DEVANAGARI: case USCRIPT_BENGALI:
    case USCRIPT_GURMUKHI: case USCRIPT_GUJARATI: case USCRIPT_ORIYA: case USCRIPT_TAMIL: case USCRIPT_TELUGU: case USCRIPT_KANNADA:
    case USCRIPT_MALAYALAM: case USCRIPT_SINHALA: case USCRIPT_KHMER: case USCRIPT_MYANMAR: case USCRIPT_TIBETAN: case USCRIPT_BALINESE:
    case USCRIPT_JAVANESE:
        return true;
    default:
        return false;
    }
}

/// Breaks of no width say where a line may end in these.
bool writesWithoutSpaces(UScriptCode script)
{
    return script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER || script == USCRIPT_MYANMAR
        || script == USCRIPT_TIBETAN || script == USCRIPT_JAVANESE || script == USCRIPT_BALINESE;
}

bool isEmoji(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool joinsRightly(QStringView text, qsizetype at)
{
    const char32_t before = codePointBefore(text, at);
    const char32_t after = at + 1 < text.size() ? codePointAt(text, at + 1) : 0;
    if (text[at].unicode() == 0x200D && (isEmoji(before) || before == 0xFE0F) && isEmoji(after))
        return true;
    const UScriptCode script = scriptOf(before);
    if (!writesWithJoiners(script))
        return false;
    // Persian ends words with it before a space too ("به‌ "); before nothing of its script it does nothing.
    return scriptOf(after) == script || (scriptOf(after) == USCRIPT_INHERITED && after != 0);
}

bool breaksRightly(QStringView text, qsizetype at)
{
    const char32_t after = at + 1 < text.size() ? codePointAt(text, at + 1) : 0;
    return writesWithoutSpaces(scriptOf(codePointBefore(text, at))) || writesWithoutSpaces(scriptOf(after));
}

bool selectsRightly(QStringView text, qsizetype at, char32_t selector)
{
    const char32_t base = codePointBefore(text, at);
    if (selector == 0xFE0E || selector == 0xFE0F)
        return isEmoji(base) || (base >= '0' && base <= '9') || base == '#' || base == '*' || u_hasBinaryProperty(static_cast<UChar32>(base), UCHAR_EMOJI);
    const UScriptCode script = scriptOf(base);
    if (selector >= 0xE0100)
        return script == USCRIPT_HAN;
    return script == USCRIPT_HAN || script == USCRIPT_MYANMAR || script == USCRIPT_MONGOLIAN
        || (u_charType(static_cast<UChar32>(base)) == U_MATH_SYMBOL);
}

/// Tags after a black flag name a part of a country: the flag shows what they say.
bool isFlagTag(QStringView text, qsizetype at)
{
    for (int back = 0; back < 8 && at >= 2; ++back) {
        const char32_t before = codePointBefore(text, at);
        if (before == 0x1F3F4)
            return true;
        if (before < 0xE0020 || before > 0xE007F)
            return false;
        at -= 2;
    }
    return false;
}

bool isInvisibleLetter(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
}

std::optional<HiddenKind> invisibleKind(QStringView text, qsizetype at, char32_t c)
{
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return HiddenKind::DirectionControl;
    if (c == 0x200E || c == 0x200F || c == 0x061C)
        return HiddenKind::DirectionMark;
    if (c == 0x200C || c == 0x200D)
        return joinsRightly(text, at) ? std::nullopt : std::optional(HiddenKind::ZeroWidth);
    if (c == 0x200B)
        return breaksRightly(text, at) ? std::nullopt : std::optional(HiddenKind::ZeroWidth);
    if (c == 0x2060 || c == 0xFEFF || c == 0x034F || c == 0x180E || c == 0x00AD)
        return HiddenKind::ZeroWidth;
    if (c >= 0xE0000 && c <= 0xE007F)
        return isFlagTag(text, at) ? std::nullopt : std::optional(HiddenKind::Tag);
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D))
        return selectsRightly(text, at, c) ? std::nullopt : std::optional(HiddenKind::VariationSelector);
    if (isInvisibleLetter(c))
        return HiddenKind::InvisibleLetter;
    const auto type = u_charType(static_cast<UChar32>(c));
    if ((type == U_CONTROL_CHAR && c != '\n' && c != '\t' && c != '\r') || (c >= 0x2061 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB))
        return HiddenKind::Control;
    return std::nullopt;
}

QList<HiddenMark> invisibleIn(QStringView text)
{
    QList<HiddenMark> found;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const qsizetype size = sizeOf(c);
        // Plain letters are the rule and cost one comparison.
        if (c >= 0x7F || c < 0x20) {
            if (const auto kind = invisibleKind(text, at, c))
                found.append({at, size, *kind, c, {}});
        }
        at += size;
    }
    return found;
}

} // namespace

QList<HiddenMark> hiddenIn(QStringView text)
{
    QList<HiddenMark> found = invisibleIn(text);
    const QList<HiddenMark> alike = lookAlikesIn(text);
    if (alike.isEmpty())
        return found;
    found += alike;
    std::stable_sort(found.begin(), found.end(), [](const HiddenMark &a, const HiddenMark &b) { return a.begin < b.begin; });
    return found;
}

QString hiddenReason(HiddenKind kind)
{
    switch (kind) {
    case HiddenKind::DirectionControl: return u"direction-control"_s;
    case HiddenKind::DirectionMark: return u"direction-mark"_s;
    case HiddenKind::ZeroWidth: return u"zero-width"_s;
    case HiddenKind::Tag: return u"tag"_s;
    case HiddenKind::VariationSelector: return u"variation-selector"_s;
    case HiddenKind::InvisibleLetter: return u"invisible-letter"_s;
    case HiddenKind::Control: return u"control"_s;
    case HiddenKind::LookAlikeLetter: return u"look-alike-letter"_s;
    case HiddenKind::LookAlikeWord: return u"look-alike-word"_s;
    case HiddenKind::LookAlikeDigit: return u"look-alike-digit"_s;
    }
    return {};
}

QString hiddenSymbol(char32_t character)
{
    switch (character) {
    case 0x00AD: return u"SHY"_s;
    case 0x034F: return u"CGJ"_s;
    case 0x061C: return u"ALM"_s;
    case 0x200B: return u"ZWSP"_s;
    case 0x200C: return u"ZWNJ"_s;
    case 0x200D: return u"ZWJ"_s;
    case 0x200E: return u"LRM"_s;
    case 0x200F: return u"RLM"_s;
    case 0x202A: return u"LRE"_s;
    case 0x202B: return u"RLE"_s;
    case 0x202C: return u"PDF"_s;
    case 0x202D: return u"LRO"_s;
    case 0x202E: return u"RLO"_s;
    case 0x2060: return u"WJ"_s;
    case 0x2066: return u"LRI"_s;
    case 0x2067: return u"RLI"_s;
    case 0x2068: return u"FSI"_s;
    case 0x2069: return u"PDI"_s;
    case 0xFEFF: return u"BOM"_s;
    default: break;
    }
    if (character > 0xE0020 && character < 0xE007F)
        return u"TAG %1"_s.arg(QChar(static_cast<char16_t>(character - 0xE0000)));
    if (character >= 0xFE00 && character <= 0xFE0F)
        return u"VS%1"_s.arg(character - 0xFE00 + 1);
    return u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
}

QString withSymbols(QStringView text)
{
    QString out;
    qsizetype at = 0;
    for (const HiddenMark &mark : invisibleIn(text)) {
        out += text.mid(at, mark.begin - at);
        out += u'[' + hiddenSymbol(mark.character) + u']';
        at = mark.begin + mark.length;
    }
    out += text.mid(at);
    return out;
}

QString withoutHidden(QStringView text)
{
    QString out;
    qsizetype at = 0;
    for (const HiddenMark &mark : invisibleIn(text)) {
        out += text.mid(at, mark.begin - at);
        at = mark.begin + mark.length;
    }
    out += text.mid(at);
    return out;
}

} // namespace countersign::cases
