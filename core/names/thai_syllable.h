#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace countersign::names {

// Thai and Lao write a syllable alike: a leading vowel before the consonant it follows in
// speech, signs around the onset, a final consonant without sign. Both are parted into
// syllables by the same search; each brings its own letters.

/// A vowel as written: `lead` before the onset, `after` behind it.
struct SyllableVowel
{
    char16_t lead;
    std::u16string_view after;
    const char *latin;
    enum class Final { None, May, Must } final;
    double cost = 0; ///< beside the 1 of each syllable: implicit vowels are the last resort
};

struct SyllableRules
{
    const std::vector<SyllableVowel> &vowels;
    bool (*isConsonant)(char16_t);
    bool (*isSign)(char16_t);              ///< a vowel sign behind a consonant
    bool (*isFinal)(char16_t);             ///< may close a syllable
    bool (*isCluster)(char16_t, char16_t); ///< one onset of two consonants
    /// A consonant behind a final that is written and not spoken (BUTTR, PHUTTH).
    bool (*isSilent)(const SyllableVowel &, char16_t final, char16_t silent);
    /// May follow a leading vowel together with the consonant before it (SAMOE, CHALOEM).
    bool (*isSonorant)(char16_t);
};

/// One syllable; views into the word that was parted.
struct WrittenSyllable
{
    std::u16string_view onset;
    const SyllableVowel *vowel = nullptr;
    char16_t final = 0;
    char16_t silent = 0; ///< written and not spoken
};

/// Parts a word (no tone marks) into the cheapest row of syllables. What fits nowhere is left
/// out. `toned`, as long as the word or empty, marks letters that bore a tone mark: those belong
/// to an onset.
std::vector<WrittenSyllable> syllablesOf(std::u16string_view word, const SyllableRules &rules,
                                         const std::vector<bool> &toned = {});

} // namespace countersign::names
