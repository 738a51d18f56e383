#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace countersign::names {

// The scripts of India and Sri Lanka write a consonant with an inherent A that a sign replaces
// or kills. Unicode lays them out alike (after ISCII); Sinhala is moved into the same places.

enum class AbugidaScript { Devanagari, Bengali, Tamil, Sinhala };

/// One consonant with its vowel.
struct Akshara
{
    std::string consonant; ///< "" for a vowel that stands alone
    std::string vowel;     ///< "" when the consonant is killed or only its inherent A sounds
    bool inherent = false; ///< no sign: the inherent vowel, spoken or not
    bool nasal = false;    ///< anusvara or candrabindu behind it
    char16_t place = 0;    ///< ISCII place of the consonant, 0 when none
};

std::vector<Akshara> aksharasOf(QStringView word, AbugidaScript script);

/// What becomes of inherent vowels that no sign writes.
enum class Inherent {
    Kept,  ///< RAMA, KUMARA
    Final, ///< left out at the end of a word: RAM
    Spoken ///< left out where Hindi and Bengali speech do: also in RAJ(A)DHANI
};

/// `inherentVowel` is "A", or "O" for Bengali speech.
std::string aksharaLatin(std::vector<Akshara> aksharas, Inherent inherent, const char *inherentVowel);

bool isAbugidaLetter(char16_t c, AbugidaScript script);

} // namespace countersign::names
