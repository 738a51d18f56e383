#include "core/names/abugida.h"

#include <array>

namespace countersign::names {

namespace {

/// Consonants by ISCII place, 0x15 KA to 0x39 HA (Hunterian spelling without marks).
constexpr std::array<const char *, 0x25> kConsonants = {
    "K", "KH", "G", "GH", "N", "CH", "CHH", "J", "JH", "N", "T", "TH", "D", "DH", "N",  "T",  "TH", "D", "DH",
    "N", "N",  "P", "PH", "B", "BH", "M",   "Y", "R",  "R", "L", "L",  "L", "V",  "SH", "SH", "S",  "H"};

/// Vowels by ISCII place, 0x05 A to 0x14 AU; the signs are 0x38 higher.
constexpr std::array<const char *, 0x10> kVowels = {"A", "A", "I", "I",  "U", "U", "RI", "LI",
                                                    "E", "E", "E", "AI", "O", "O", "O",  "AU"};

constexpr char16_t kSinhalaFirst = 0x0D80;
/// Sinhala letters from U+0D80 on at the places of ISCII; the prenasalised ones are handled
/// apart.
constexpr std::array<unsigned char, 0x74> kSinhalaPlaces = {
    0,    0,    0x02, 0x03, 0,    0x05, 0x06, 0x0D, 0x0D, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0B, 0x0C, 0x0C,
    0x0E, 0x0F, 0x10, 0x12, 0x13, 0x14, 0,    0,    0,    0x15, 0x16, 0x17, 0x18, 0x19, 0x17, 0x1A, 0x1B,
    0x1C, 0x1D, 0x1E, 0x1E, 0x1C, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x21, 0x24, 0x25, 0x26, 0x27, 0x28, 0,
    0x26, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2C, 0x2F, 0x30, 0,    0x32, 0,    0,    0x35, 0x36, 0x37, 0x38,
    0x39, 0x33, 0x2B, 0,    0,    0,    0x4D, 0,    0,    0,    0,    0x3E, 0x45, 0x45, 0x3F, 0x40, 0x41,
    0,    0x42, 0,    0x43, 0x46, 0x47, 0x48, 0x4A, 0x4B, 0x4C, 0,    0,    0,    0,    0,    0,    0,
    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0x43, 0};

char16_t placeOf(char16_t c, AbugidaScript script)
{
    switch (script) {
    case AbugidaScript::Devanagari:
        return c >= 0x0900 && c <= 0x097F ? char16_t(c - 0x0900) : char16_t(0);
    case AbugidaScript::Bengali:
        return c >= 0x0980 && c <= 0x09FF ? char16_t(c - 0x0980) : char16_t(0);
    case AbugidaScript::Tamil:
        return c >= 0x0B80 && c <= 0x0BFF ? char16_t(c - 0x0B80) : char16_t(0);
    case AbugidaScript::Sinhala:
        return c >= kSinhalaFirst && c < kSinhalaFirst + kSinhalaPlaces.size()
                   ? char16_t(kSinhalaPlaces[c - kSinhalaFirst])
                   : char16_t(0);
    }
    return 0;
}

/// Prenasalised Sinhala letters: the nasal is written with them.
const char *nasalBefore(char16_t c)
{
    switch (c) {
    case 0x0D9F:
    case 0x0DA6:
    case 0x0DAC:
    case 0x0DB3:
        return "N";
    case 0x0DB9:
        return "M";
    default:
        return "";
    }
}

std::string consonantLatin(char16_t c, char16_t place, bool nukta, AbugidaScript script)
{
    if (script == AbugidaScript::Sinhala && c == 0x0DC6)
        return "F";
    if (script == AbugidaScript::Bengali && place == 0x2F)
        return nukta ? "Y" : "J";
    if (nukta) {
        switch (place) {
        case 0x15:
            return "Q";
        case 0x17:
            return "GH";
        case 0x1C:
            return "Z";
        case 0x21:
        case 0x22:
            return "R";
        case 0x2B:
            return "F";
        default:
            break;
        }
    }
    return nasalBefore(c) + std::string(kConsonants[place - 0x15u]);
}

bool isLabial(char16_t place)
{
    return place >= 0x2A && place <= 0x2E;
}

/// Hindi drops an inherent vowel between a spoken syllable and one with a vowel.
void dropSpoken(std::vector<Akshara> &aksharas)
{
    for (std::size_t i = aksharas.size(); i-- > 1;) {
        Akshara &akshara = aksharas[i];
        if (!akshara.inherent || akshara.nasal || i + 1 == aksharas.size())
            continue;
        const Akshara &before = aksharas[i - 1];
        const Akshara &after = aksharas[i + 1];
        const bool voicedBefore = before.inherent || !before.vowel.empty();
        const bool voicedAfter = !after.vowel.empty() || (after.inherent && i + 2 < aksharas.size());
        const bool secondOfWord = i == 1 && aksharas.front().inherent && aksharas.size() == 3 && after.inherent;
        if (voicedBefore && voicedAfter && !after.consonant.empty() && !secondOfWord)
            akshara.inherent = false;
    }
}

} // namespace

bool isAbugidaLetter(char16_t c, AbugidaScript script)
{
    const char16_t place = placeOf(c, script);
    return c == 0x200C || c == 0x200D || (place != 0 && !(place >= 0x64 && place <= 0x6F));
}

std::vector<Akshara> aksharasOf(QStringView word, AbugidaScript script)
{
    std::vector<Akshara> out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        char16_t place = placeOf(c, script);
        if (script == AbugidaScript::Bengali && (c == 0x09F0 || c == 0x09F1 || c == 0x09CE))
            place = c == 0x09F0 ? 0x30 : c == 0x09F1 ? 0x35 : 0x24;
        if (place >= 0x15 && place <= 0x39) {
            const bool nukta = i + 1 < word.size() && placeOf(word[i + 1].unicode(), script) == 0x3C;
            out.push_back({consonantLatin(c, place, nukta, script), {}, c != 0x09CE, false, place});
        } else if (place >= 0x05 && place <= 0x14) {
            out.push_back({{}, kVowels[place - 0x05u], false, false, 0});
        } else if (!out.empty() && place >= 0x3E && place <= 0x4C) {
            out.back().vowel = place == 0x3E ? "A" : kVowels[static_cast<std::size_t>(place - 0x38 - 0x05)];
            out.back().inherent = false;
        } else if (!out.empty() && place == 0x4D) {
            out.back().inherent = false;
        } else if (!out.empty() && (place == 0x01 || place == 0x02)) {
            out.back().nasal = true;
        }
    }
    return out;
}

std::string aksharaLatin(std::vector<Akshara> aksharas, Inherent inherent, const char *inherentVowel)
{
    if (inherent == Inherent::Spoken)
        dropSpoken(aksharas);
    if (inherent != Inherent::Kept && aksharas.size() > 1 && aksharas.back().inherent) {
        const Akshara &last = aksharas.back();
        const Akshara &before = aksharas[aksharas.size() - 2];
        // NARENDRA, KRISHNA: a cluster needs its vowel.
        const bool cluster = !before.inherent && before.vowel.empty();
        const bool liquid = last.place >= 0x2F && last.place <= 0x35;
        if (!last.nasal && !(cluster && (liquid || last.place == 0x28 || last.place == 0x23)))
            aksharas.back().inherent = false;
    }
    std::string out;
    for (std::size_t i = 0; i < aksharas.size(); ++i) {
        const Akshara &akshara = aksharas[i];
        out += akshara.consonant;
        out += akshara.inherent ? inherentVowel : akshara.vowel.c_str();
        if (akshara.nasal) {
            const bool last = i + 1 == aksharas.size();
            out += !last && isLabial(aksharas[i + 1].place) ? "M" : "N";
        }
    }
    return out;
}

} // namespace countersign::names
