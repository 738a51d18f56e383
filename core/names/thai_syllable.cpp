#include "core/names/thai_syllable.h"

#include <limits>

namespace countersign::names {

namespace {

/// The cheapest way on from a place: dynamic programming from the end of the word.
struct Way
{
    double cost = std::numeric_limits<double>::infinity();
    std::size_t length = 1;
    WrittenSyllable syllable;
};

class WordParting
{
public:
    WordParting(std::u16string_view word, const SyllableRules &rules, const std::vector<bool> &toned)
        : m_word(word), m_rules(rules), m_toned(toned)
    {
    }

    std::vector<WrittenSyllable> part()
    {
        m_ways.resize(m_word.size() + 1);
        m_ways[m_word.size()].cost = 0;
        for (std::size_t at = m_word.size(); at-- > 0;)
            from(at);
        std::vector<WrittenSyllable> syllables;
        for (std::size_t at = 0; at < m_word.size(); at += m_ways[at].length) {
            if (m_ways[at].syllable.vowel != nullptr || !m_ways[at].syllable.onset.empty())
                syllables.push_back(m_ways[at].syllable);
        }
        return syllables;
    }

private:
    [[nodiscard]] char16_t at(std::size_t i) const { return i < m_word.size() ? m_word[i] : u'\0'; }
    [[nodiscard]] bool consonant(std::size_t i) const { return i < m_word.size() && m_rules.isConsonant(m_word[i]); }

    [[nodiscard]] bool toned(std::size_t i) const { return i < m_toned.size() && m_toned[i]; }

    void offer(std::size_t start, std::size_t end, double cost, const WrittenSyllable &syllable)
    {
        Way &way = m_ways[start];
        const double total = cost + m_ways[end].cost;
        if (total < way.cost)
            way = {total, end - start, syllable};
    }

    void from(std::size_t start)
    {
        const bool leads = !consonant(start);
        const std::size_t onset = start + (leads ? 1 : 0);
        for (const SyllableVowel &vowel : m_rules.vowels) {
            if (!consonant(onset) || (leads ? vowel.lead != at(start) : vowel.lead != 0))
                continue;
            withOnset(start, onset, 1, 0, vowel);
            if (consonant(onset + 1)) {
                const bool cluster = m_rules.isCluster(at(onset), at(onset + 1));
                // A leading vowel may stand before two consonants of two syllables: SADAENG.
                if (cluster || vowel.lead != 0)
                    withOnset(start, onset, 2, cluster ? 0 : m_rules.isSonorant(at(onset + 1)) ? 0.3 : 1.3, vowel);
            }
        }
        if (m_ways[start].cost == std::numeric_limits<double>::infinity())
            offer(start, start + 1, 5, {});
    }

    void withOnset(std::size_t start, std::size_t onset, std::size_t size, double extra, const SyllableVowel &vowel)
    {
        const std::size_t behind = onset + size;
        if (!vowel.after.empty() && at(behind) != vowel.after.front())
            return;
        if (m_word.substr(behind, vowel.after.size()) != vowel.after)
            return;
        WrittenSyllable syllable{m_word.substr(onset, size), &vowel, 0, 0};
        const std::size_t end = behind + vowel.after.size();
        const bool implicit = vowel.lead == 0 && vowel.after.empty();
        // No word ends in an inherent A, and a tone mark stands on the last letter of an onset.
        const bool strays = (implicit && end == m_word.size() && start > 0) || (size == 2 && toned(onset));
        const double cost = 1 + extra + vowel.cost + (strays ? 1.5 : 0);
        if (vowel.final != SyllableVowel::Final::Must && !m_rules.isSign(at(end)))
            offer(start, end, cost, syllable);
        if (vowel.final == SyllableVowel::Final::None || !consonant(end) || !m_rules.isFinal(at(end)) ||
            m_rules.isSign(at(end + 1)) || toned(end))
            return;
        syllable.final = at(end);
        offer(start, end + 1, cost, syllable);
        if (!implicit && consonant(end + 1) && !m_rules.isSign(at(end + 2)) &&
            m_rules.isSilent(vowel, at(end), at(end + 1))) {
            syllable.silent = at(end + 1);
            offer(start, end + 2, cost + 0.7, syllable);
        }
    }

    std::u16string_view m_word;
    const SyllableRules &m_rules;
    const std::vector<bool> &m_toned;
    std::vector<Way> m_ways;
};

} // namespace

std::vector<WrittenSyllable> syllablesOf(std::u16string_view word, const SyllableRules &rules,
                                         const std::vector<bool> &toned)
{
    return WordParting(word, rules, toned).part();
}

} // namespace countersign::names
