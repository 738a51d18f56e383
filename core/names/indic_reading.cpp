#include "core/names/abugida.h"
#include "core/names/script_readers.h"
#include "core/names/word_by_word.h"

#include <string_view>

// Sources: Hunterian transliteration (Survey of India) without its marks for Devanagari, its
// Bengali use with the spoken values (JA for YA, SH), and the habits of Sri Lankan, Indian and
// Malaysian documents for Tamil and Sinhala. ICU reads these four as well, but always writes
// the inherent vowel (RAMA KUMARA for Ram Kumar) and never the voiced Tamil consonants.

namespace countersign::names {

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

template<typename Read>
std::string readWords(QStringView run, AbugidaScript script, Read read)
{
    return wordByWord(
        run, [script](char16_t c) { return isAbugidaLetter(c, script); },
        [script, read](QStringView word) { return read(aksharasOf(word, script)); });
}

/// Tamil writes one letter for K and G, T and D, P and B, and CH, S and J: voiced behind a nasal
/// and between vowels, voiceless in front and doubled.
void voiceTamil(std::vector<Akshara> &aksharas)
{
    for (std::size_t i = 1; i < aksharas.size(); ++i) {
        Akshara &akshara = aksharas[i];
        const Akshara &before = aksharas[i - 1];
        const bool killed = before.vowel.empty() && !before.inherent;
        const bool nasal = killed && (before.consonant == "N" || before.consonant == "M");
        const bool doubled =
            (killed && before.place == akshara.place) || (i + 1 < aksharas.size() && akshara.vowel.empty() &&
                                                          !akshara.inherent && aksharas[i + 1].place == akshara.place);
        if (doubled ||
            (killed && !nasal && before.consonant != "R" && before.consonant != "L" && before.consonant != "Y"))
            continue;
        if (akshara.place == 0x15)
            akshara.consonant = "G";
        else if (akshara.place == 0x1F || akshara.place == 0x24)
            akshara.consonant = "D";
        else if (akshara.place == 0x2A)
            akshara.consonant = "B";
        else if (akshara.place == 0x1A)
            akshara.consonant = nasal ? "J" : "S";
    }
    for (std::size_t i = 0; i < aksharas.size(); ++i) {
        const bool opens = i == 0;
        if (opens && aksharas[i].place == 0x1A)
            aksharas[i].consonant = "S";
        if (opens && aksharas[i].place == 0x24)
            aksharas[i].consonant = "TH";
        // RRA doubled is TTR, behind N it is DR
        if (aksharas[i].place == 0x31 && i > 0 && aksharas[i - 1].place == 0x31 && aksharas[i - 1].vowel.empty() &&
            !aksharas[i - 1].inherent) {
            aksharas[i - 1].consonant = "T";
        }
    }
}

} // namespace

void readDevanagari(QStringView run, QStringView language, ReadingList &out)
{
    Q_UNUSED(language)
    for (const Inherent inherent : {Inherent::Spoken, Inherent::Final, Inherent::Kept}) {
        out.addAscii(readWords(run, AbugidaScript::Devanagari,
                               [inherent](const auto &word) { return aksharaLatin(word, inherent, "A"); }),
                     ReadingSource::OwnTable);
    }
}

void readBengali(QStringView run, QStringView language, ReadingList &out)
{
    Q_UNUSED(language)
    const auto spoken = [](std::vector<Akshara> word) {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const bool killed = word[i - 1].vowel.empty() && !word[i - 1].inherent;
            // ba-phala and ya-phala below another consonant are not spoken as letters
            if (killed && word[i - 1].place != 0x2E && word[i - 1].place != 0x30 && word[i].consonant == "J")
                word[i].consonant = "Y";
            else if (killed && word[i].place == 0x2C && word[i - 1].place != 0x2E && word[i - 1].place != 0x30)
                word[i].consonant = "W";
        }
        return word;
    };
    const auto glides = [](std::string text) {
        for (const char *vowel : {"A", "E", "I"})
            text = replaced(text, std::string("OY") + vowel, std::string("W") + vowel);
        return text;
    };
    const auto read = [&](Inherent inherent, const char *vowel) {
        return readWords(run, AbugidaScript::Bengali, [&](const std::vector<Akshara> &word) {
            return glides(aksharaLatin(spoken(word), inherent, vowel));
        });
    };
    out.addAscii(read(Inherent::Spoken, "A"), ReadingSource::OwnTable);
    out.addAscii(read(Inherent::Final, "O"), ReadingSource::OwnTable);
    // BHA writes the V of foreign names (TANVIR)
    out.addAscii(replaced(read(Inherent::Spoken, "A"), "BH", "V"), ReadingSource::OwnTable);
    out.addAscii(readWords(run, AbugidaScript::Bengali,
                           [](const std::vector<Akshara> &word) { return aksharaLatin(word, Inherent::Final, "A"); }),
                 ReadingSource::OwnTable);
}

void readTamil(QStringView run, ReadingList &out)
{
    const auto voiced = [](std::vector<Akshara> word) {
        voiceTamil(word);
        return aksharaLatin(word, Inherent::Kept, "A");
    };
    out.addAscii(readWords(run, AbugidaScript::Tamil, voiced), ReadingSource::OwnTable);
    out.addAscii(readWords(run, AbugidaScript::Tamil,
                           [](const std::vector<Akshara> &word) { return aksharaLatin(word, Inherent::Kept, "A"); }),
                 ReadingSource::OwnTable);
    // ZHA as documents of Tamil Nadu write it: TAMIZH, KANIMOZHI
    out.addAscii(readWords(run, AbugidaScript::Tamil,
                           [&voiced](std::vector<Akshara> word) {
                               for (Akshara &akshara : word) {
                                   if (akshara.place == 0x34)
                                       akshara.consonant = "ZH";
                               }
                               return voiced(std::move(word));
                           }),
                 ReadingSource::OwnTable);
}

void readSinhala(QStringView run, ReadingList &out)
{
    const auto kept = [](const std::vector<Akshara> &word) { return aksharaLatin(word, Inherent::Kept, "A"); };
    const std::string base = readWords(run, AbugidaScript::Sinhala, kept);
    // Documents write W for V (WICKREMESINGHE) and TH for the dental T (JAYARATHNE).
    out.addAscii(replaced(base, "V", "W"), ReadingSource::OwnTable);
    out.addAscii(base, ReadingSource::OwnTable);
    out.addAscii(readWords(run, AbugidaScript::Sinhala,
                           [](const std::vector<Akshara> &word) { return aksharaLatin(word, Inherent::Final, "A"); }),
                 ReadingSource::OwnTable);
}

} // namespace countersign::names
