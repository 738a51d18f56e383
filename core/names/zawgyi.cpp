#include "core/names/reading.h"

#include <algorithm>
#include <array>
#include <string>

// Zawgyi (2006) is a font that put Burmese glyphs at code points of its own choice inside
// U+1000 to U+109F and stores them in the order they are seen. Facts of the glyph table: the
// Zawgyi-One font and the Unicode FAQ on Myanmar; Unicode order of signs: Unicode Technical
// Note 11.

namespace countersign::names {

namespace {

constexpr bool isConsonant(char16_t c)
{
    return (c >= 0x1000 && c <= 0x1021) || c == 0x103F || c == 0x1025 || c == 0x1009;
}

struct Glyph
{
    char16_t zawgyi;
    const char16_t *unicode;
};

/// Sorted by code point. Kinzi (0x1064, 0x108B to 0x108D) is handled apart.
constexpr std::array kGlyphs = {
    Glyph{0x1033, u"\u102F"},
    Glyph{0x1034, u"\u1030"},
    Glyph{0x1039, u"\u103A"},
    Glyph{0x103A, u"\u103B"},
    Glyph{0x103B, u"\u103C"},
    Glyph{0x103C, u"\u103D"},
    Glyph{0x103D, u"\u103E"},
    Glyph{0x105A, u"\u102B\u103A"},
    Glyph{0x1060, u"\u1039\u1000"},
    Glyph{0x1061, u"\u1039\u1001"},
    Glyph{0x1062, u"\u1039\u1002"},
    Glyph{0x1063, u"\u1039\u1003"},
    Glyph{0x1065, u"\u1039\u1005"},
    Glyph{0x1066, u"\u1039\u1006"},
    Glyph{0x1067, u"\u1039\u1006"},
    Glyph{0x1068, u"\u1039\u1007"},
    Glyph{0x1069, u"\u1039\u1008"},
    Glyph{0x106A, u"\u1009"},
    Glyph{0x106B, u"\u100A"},
    Glyph{0x106C, u"\u1039\u100B"},
    Glyph{0x106D, u"\u1039\u100C"},
    Glyph{0x106E, u"\u100D\u1039\u100D"},
    Glyph{0x106F, u"\u100D\u1039\u100E"},
    Glyph{0x1070, u"\u1039\u100F"},
    Glyph{0x1071, u"\u1039\u1010"},
    Glyph{0x1072, u"\u1039\u1010"},
    Glyph{0x1073, u"\u1039\u1011"},
    Glyph{0x1074, u"\u1039\u1011"},
    Glyph{0x1075, u"\u1039\u1012"},
    Glyph{0x1076, u"\u1039\u1013"},
    Glyph{0x1077, u"\u1039\u1014"},
    Glyph{0x1078, u"\u1039\u1015"},
    Glyph{0x1079, u"\u1039\u1016"},
    Glyph{0x107A, u"\u1039\u1017"},
    Glyph{0x107B, u"\u1039\u1018"},
    Glyph{0x107C, u"\u1039\u1019"},
    Glyph{0x107D, u"\u103B"},
    Glyph{0x107E, u"\u103C"},
    Glyph{0x107F, u"\u103C"},
    Glyph{0x1080, u"\u103C"},
    Glyph{0x1081, u"\u103C"},
    Glyph{0x1082, u"\u103C"},
    Glyph{0x1083, u"\u103C"},
    Glyph{0x1084, u"\u103C"},
    Glyph{0x1085, u"\u1039\u101C"},
    Glyph{0x1086, u"\u103F"},
    Glyph{0x1087, u"\u103E"},
    Glyph{0x1088, u"\u103E\u102F"},
    Glyph{0x1089, u"\u103E\u1030"},
    Glyph{0x108A, u"\u103D\u103E"},
    Glyph{0x108E, u"\u102D\u1036"},
    Glyph{0x108F, u"\u1014"},
    Glyph{0x1090, u"\u101B"},
    Glyph{0x1091, u"\u100F\u1039\u100D"},
    Glyph{0x1092, u"\u100B\u1039\u100C"},
    Glyph{0x1093, u"\u1039\u1018"},
    Glyph{0x1094, u"\u1037"},
    Glyph{0x1095, u"\u1037"},
    Glyph{0x1096, u"\u1039\u1010\u103D"},
    Glyph{0x1097, u"\u100B\u1039\u100B"},
};

const char16_t *unicodeOf(char16_t c)
{
    const auto *found = std::lower_bound(kGlyphs.begin(), kGlyphs.end(), c,
                                         [](const Glyph &glyph, char16_t code) { return glyph.zawgyi < code; });
    return found != kGlyphs.end() && found->zawgyi == c ? found->unicode : nullptr;
}

/// Place of a sign behind its consonant in Unicode order.
int rankOf(char16_t c)
{
    constexpr std::u16string_view order =
        u"\u103B\u103C\u103D\u103E\u1031\u102D\u102E\u1032\u102F\u1030\u102B\u102C\u103A\u1036\u1037\u1038";
    const std::size_t at = order.find(c);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

/// One consonant with all that is drawn around it.
struct Cluster
{
    std::u16string kinzi;
    std::u16string base; ///< consonants, stacked ones after U+1039
    std::u16string signs;

    void writeTo(std::u16string &out)
    {
        std::stable_sort(signs.begin(), signs.end(), [](char16_t a, char16_t b) { return rankOf(a) < rankOf(b); });
        out += kinzi + base + signs;
        *this = {};
    }
};

/// What the code points before their consonant would mean in Unicode.
int scoreOf(QStringView text)
{
    int zawgyi = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const char16_t before = i > 0 ? text[i - 1].unicode() : u' ';
        const char16_t after = i + 1 < text.size() ? text[i + 1].unicode() : u' ';
        const bool behindBase = isConsonant(before) || (before >= 0x103A && before <= 0x103E);
        if (c == 0x1031)
            zawgyi += behindBase ? (isConsonant(after) && !isConsonant(before) ? 0 : -1) : 3;
        else if (c == 0x103B && !behindBase)
            zawgyi += 3; // ya-yit is stored before its consonant
        else if (c == 0x1039)
            zawgyi += isConsonant(after) ? 0 : 4; // a stack in Unicode, asat in Zawgyi
        else if (c == 0x103A &&
                 (after == 0x102C || after == 0x102B || (after >= 0x102D && after <= 0x1032) || after == 0x103C))
            zawgyi += 3; // asat bears no vowel, Zawgyi's ya-pin does
        else if (c == 0x103A && isConsonant(before))
            zawgyi -= 1;
        else if ((c >= 0x1060 && c <= 0x1097) || c == 0x1033 || c == 0x1034 || c == 0x105A)
            zawgyi += 3;
    }
    return zawgyi;
}

} // namespace

bool isZawgyi(QStringView text)
{
    return scoreOf(text) > 0;
}

QString zawgyiToUnicode(QStringView text)
{
    std::u16string out;
    std::u16string waiting; // signs seen before their consonant
    Cluster cluster;
    bool inCluster = false;
    const auto take = [&](char16_t c) {
        if (isConsonant(c)) {
            if (inCluster && !cluster.base.empty() && cluster.base.back() == 0x1039) {
                cluster.base += c;
                return;
            }
            cluster.writeTo(out);
            inCluster = true;
            cluster.base = c;
            cluster.signs = std::exchange(waiting, {});
        } else if (c == 0x1031 || (c == 0x103C && (!inCluster || rankOf(c) >= 0))) {
            waiting += c;
        } else if (inCluster && c == 0x1039) {
            cluster.base += c;
        } else if (inCluster && rankOf(c) >= 0) {
            cluster.signs += c;
        } else {
            cluster.writeTo(out);
            inCluster = false;
            out += std::exchange(waiting, {});
            out += c;
        }
    };
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c == 0x1064 || (c >= 0x108B && c <= 0x108D)) {
            cluster.kinzi = u"\u1004\u103A\u1039";
            if (c != 0x1064)
                take(c == 0x108B ? 0x102D : c == 0x108C ? 0x102E : 0x1036);
        } else if (const char16_t *unicode = unicodeOf(c)) {
            for (; *unicode != 0; ++unicode)
                take(*unicode);
        } else {
            take(c);
        }
    }
    cluster.writeTo(out);
    out += waiting;
    return QString::fromStdU16String(out);
}

} // namespace countersign::names
