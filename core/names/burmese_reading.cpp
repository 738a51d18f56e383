#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <array>
#include <vector>

// Sources: the onsets and rimes of MLCTS (Myanmar Language Commission) put into the spelling
// that documents and maps use (KY for kya-pin, AUNG, EIN, HT left as T). A second reading gives
// ra its R and each final its letter, as Pali and foreign names are spelt (RAKHINE, AMSTERDAM).
// Letters that close nothing in Burmese belong to foreign clusters.

namespace countersign::names {

namespace {

/// U+1000 KA to U+1021 A.
constexpr std::array<const char *, 34> kConsonants = {"K",  "KH", "G", "G", "NG", "S",  "S",  "Z", "Z", "NY", "NY", "T",
                                                      "HT", "D",  "D", "N", "T",  "HT", "D",  "D", "N", "P",  "PH", "B",
                                                      "B",  "M",  "Y", "Y", "L",  "W",  "TH", "H", "L", ""};

struct BurmeseSyllable
{
    char16_t onset = 0;
    bool ya = false, ra = false, wa = false, ha = false;
    bool aa = false, i = false, shortI = false, u = false, e = false, ai = false, an = false;
    char16_t final = 0;
    std::u16string beyond; ///< further letters with asat: clusters of foreign names (TOMSK)
    bool creaky = false; ///< the dot below: MYINT, NYUNT
};

bool isConsonant(char16_t c)
{
    return (c >= 0x1000 && c <= 0x1021) || c == 0x103F;
}

bool isIndependent(char16_t c)
{
    return c >= 0x1023 && c <= 0x102A && c != 0x1028;
}

void addSign(BurmeseSyllable &syllable, char16_t c)
{
    switch (c) {
    case 0x103B:
        syllable.ya = true;
        break;
    case 0x103C:
        syllable.ra = true;
        break;
    case 0x103D:
        syllable.wa = true;
        break;
    case 0x103E:
        syllable.ha = true;
        break;
    case 0x102B:
    case 0x102C:
        syllable.aa = true;
        break;
    case 0x102D:
        syllable.shortI = true;
        [[fallthrough]];
    case 0x102E:
        syllable.i = true;
        break;
    case 0x102F:
    case 0x1030:
        syllable.u = true;
        break;
    case 0x1031:
        syllable.e = true;
        break;
    case 0x1032:
        syllable.ai = true;
        break;
    case 0x1036:
        syllable.an = true;
        break;
    case 0x1037:
        syllable.creaky = true;
        break;
    default:
        break;
    }
}

/// U+1009 is often typed as the letter U+1025.
char16_t finalLetter(char16_t c)
{
    return c == 0x1025 ? char16_t(0x1009) : c;
}

std::vector<BurmeseSyllable> burmeseSyllables(QStringView word)
{
    std::vector<BurmeseSyllable> syllables;
    const auto at = [word](qsizetype i) { return i < word.size() ? word[i].unicode() : char16_t(0); };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = at(i);
        // A consonant with asat, or one that bears another below it, closes the syllable.
        qsizetype behind = i + 1;
        bool dotted = false;
        while (at(behind) == 0x1037 || at(behind) == 0x1038)
            dotted = at(behind++) == 0x1037 || dotted;
        const bool letter = isConsonant(c) || c == 0x1025;
        if (letter && !syllables.empty() && (at(behind) == 0x103A || at(i + 1) == 0x1039)) {
            if (syllables.back().final == 0)
                syllables.back().final = finalLetter(c);
            else
                syllables.back().beyond += finalLetter(c);
            syllables.back().creaky = syllables.back().creaky || dotted;
            i = at(i + 1) == 0x1039 ? i + 1 : behind;
            if (at(i + 1) == 0x1039)
                ++i; // kinzi: NGA with asat above the next consonant
        } else if (isConsonant(c) || isIndependent(c)) {
            syllables.push_back({});
            syllables.back().onset = c;
        } else if (!syllables.empty()) {
            addSign(syllables.back(), c);
        }
    }
    return syllables;
}

/// Spoken throughout; with the long vowels of documents (THANDAR, SOE); spoken but for RA
/// (RAKHINE); letter by letter.
enum class Manner { Spoken, LongVowels, WithR, Letters };

std::string onsetOf(const BurmeseSyllable &s, Manner manner)
{
    const bool asLetters = manner == Manner::Letters;
    const char16_t c = s.onset;
    if (c == 0x103F)
        return "SS";
    if (isIndependent(c)) {
        constexpr std::array<const char *, 8> vowels = {"I", "I", "U", "U", "E", "", "AW", "AW"};
        return vowels[static_cast<std::size_t>(c - 0x1023)];
    }
    std::string out = kConsonants[static_cast<std::size_t>(c - 0x1000)];
    const bool isRa = c == 0x101B;
    if ((manner == Manner::WithR || manner == Manner::Letters) && isRa)
        out = "R";
    if (asLetters && c == 0x101E)
        out = "S";
    if (s.ha)
        out = isRa || c == 0x101A || (c == 0x101C && s.ya) || (c == 0x101E && s.ya) ? "SH"
              : out == "W"                                                          ? "HW"
                                                                                    : "H" + out;
    const bool palatal = s.ya || s.ra;
    if (palatal && out != "SH" && out != "Y") {
        if (asLetters)
            out += s.ra ? "R" : "Y";
        else if (out == "KH")
            out = "CH";
        else if (out == "TH" && s.ya)
            out = "SH";
        else if (out == "G" && s.ya && manner != Manner::WithR)
            out = "J";
        else if (out != "NY")
            out += "Y";
    }
    return out;
}

enum class FinalSound { None, K, Ng, C, Ny, NyShort, Stop, Nasal, Ya, Silent };

FinalSound finalSound(char16_t c)
{
    switch (c) {
    case 0:
        return FinalSound::None;
    case 0x1000:
    case 0x1001:
    case 0x1002:
    case 0x1003:
        return FinalSound::K;
    case 0x1004:
        return FinalSound::Ng;
    case 0x1005:
    case 0x1006:
    case 0x1007:
    case 0x1008:
        return FinalSound::C;
    case 0x100A:
        return FinalSound::Ny;
    case 0x1009:
        return FinalSound::NyShort;
    case 0x100F:
    case 0x1014:
    case 0x1019:
        return FinalSound::Nasal;
    case 0x101A:
        return FinalSound::Ya;
    default:
        return (c >= 0x100B && c <= 0x1018) ? FinalSound::Stop : FinalSound::Silent;
    }
}

std::string openRime(const BurmeseSyllable &s, bool longVowels = false)
{
    if (s.e && s.aa)
        return "AW";
    if (s.i && s.u)
        return longVowels ? "OE" : "O";
    if (longVowels && s.aa)
        return "AR";
    if (longVowels && s.shortI && s.onset == 0x1021)
        return "EI";
    if (s.e)
        return s.wa ? "E" : "AY";
    if (s.ai)
        return "E";
    if (s.i)
        return "I";
    if (s.u)
        return "U";
    return "A";
}

std::string rimeOf(const BurmeseSyllable &s, bool longVowels = false)
{
    const char *creaky = s.creaky ? "T" : ""; // behind a nasal documents write -NT
    const std::string wa = s.wa ? "W" : "";
    const bool aw = s.e && s.aa;
    const bool o = s.i && s.u;
    switch (finalSound(s.final)) {
    case FinalSound::K:
        return aw ? "AUK" : o ? "AIK" : wa + "ET";
    case FinalSound::Ng:
        return aw ? "AUNG" : o ? "AING" : wa + "IN" + creaky;
    case FinalSound::C:
        return wa + "IT";
    case FinalSound::Ny:
        return wa + "I";
    case FinalSound::NyShort:
        return wa + "IN";
    case FinalSound::Ya:
        return wa + "E";
    case FinalSound::Stop:
        return s.i ? "EIT" : s.u ? "OK" : s.wa ? "UT" : "AT";
    case FinalSound::Nasal:
        return (s.i && !s.u ? "EIN" : s.u ? "ON" : s.wa ? "UN" : "AN") + std::string(creaky);
    default:
        break;
    }
    if (s.an)
        return s.i && !s.u ? "EIN" : s.u ? "ON" : s.wa ? "UN" : "AN";
    return wa + openRime(s, longVowels);
}

std::string letterRime(const BurmeseSyllable &s)
{
    // AUNG and AING write the AU and AI of foreign names: DUBAI, FREETOWN.
    if (s.final == 0x1004 && ((s.e && s.aa) || (s.i && s.u)))
        return s.aa ? "AU" : "AI";
    std::string out = (s.wa ? "W" : "") + openRime(s);
    if (out == "AW")
        out = "O";
    if (s.an)
        out += "M";
    if (s.final == 0)
        return out;
    if (s.final == 0x101A || s.final == 0x100A)
        return out + "I";
    if (s.final == 0x101B)
        return out + "R";
    if (s.final == 0x101E)
        return out + "S";
    return out + (s.final == 0x103F ? "S" : kConsonants[static_cast<std::size_t>(s.final - 0x1000)]);
}

std::string syllableLatin(const BurmeseSyllable &s, Manner manner)
{
    const std::string onset = onsetOf(s, manner);
    const bool bare = !(s.aa || s.i || s.u || s.e || s.ai || s.an || s.wa) && s.final == 0;
    if (isIndependent(s.onset) && bare)
        return onset;
    const bool aye = s.onset == 0x1021 && s.e && !s.aa && s.final == 0 && manner != Manner::Letters;
    if (aye)
        return "AYE";
    if (manner != Manner::Letters)
        return onset + rimeOf(s, manner == Manner::LongVowels);
    std::string out = onset + letterRime(s);
    for (const char16_t letter : s.beyond)
        out += isConsonant(letter) && letter != 0x103F ? kConsonants[static_cast<std::size_t>(letter - 0x1000)] : "";
    return out;
}

std::string readWords(QStringView run, Manner manner, bool parted)
{
    const auto isPart = [](char16_t c) { return (c >= 0x1000 && c <= 0x103F) || (c >= 0x1050 && c <= 0x109F); };
    return wordByWord(run, isPart, [=](QStringView word) {
        std::string out;
        for (const BurmeseSyllable &syllable : burmeseSyllables(word)) {
            if (parted && !out.empty())
                out += ' ';
            out += syllableLatin(syllable, manner);
        }
        return out;
    });
}

} // namespace

void readBurmese(QStringView run, ReadingList &out)
{
    const bool zawgyi = isZawgyi(run);
    const QString text = zawgyi ? zawgyiToUnicode(run) : run.toString();
    const ReadingSource source = zawgyi ? ReadingSource::ZawgyiConverted : ReadingSource::OwnTable;
    // Burmese is written without spaces; each syllable of a person's name is a token, those of a
    // place are one.
    for (const Manner manner : {Manner::Spoken, Manner::LongVowels, Manner::WithR, Manner::Letters}) {
        out.addAscii(readWords(text, manner, true), source);
        out.addAscii(readWords(text, manner, false), source);
    }
}

} // namespace countersign::names
