#include "core/names/alignment.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <optional>
#include <vector>

namespace countersign::names {

namespace {

using Link = Alignment::Link;

/// Letters that open names are no names.
constexpr double kOnlyInitials = 0.5;

/// Letters of each of three tokens that are written as one: syllables. Three of them sound like
/// many a word; their spelling must agree as well.
constexpr std::size_t kMostOfThree = 5;
constexpr double kLeastOfThree = 0.90;

/// Found tokens that the best alignment is searched over; those beyond meet nothing.
constexpr int kMostFound = 10;

bool isSetAside(const TokenView &token)
{
    return token.role != TokenRole::Name;
}

bool isArticle(std::string_view latin)
{
    return latin == "AL" || latin == "EL" || latin == "UL";
}

/// What stands between two tokens of one name.
bool isLinked(const TokenView &token)
{
    return isSetAside(token) || isArticle(token.latin);
}

/// The article before `tokens[at + 1]` loses its L.
bool isAssimilated(std::span<const TokenView> tokens, std::size_t at)
{
    constexpr std::string_view kSunLetters = "DTRSZNL";
    return isArticle(tokens[at].latin) && kSunLetters.find(tokens[at + 1].latin[0]) != std::string_view::npos;
}

double weightOf(const TokenView &token)
{
    return tokenWeight(token.latin, isSetAside(token));
}

class Search
{
public:
    Search(std::span<const TokenView> asked, std::span<const TokenView> found, const MeetingRules &rules)
        : m_asked(asked), m_found(found), m_rules(rules)
    {
        for (std::size_t i = 0; i < asked.size(); ++i)
            m_askedWeights[i] = weightOf(asked[i]);
        for (std::size_t j = 0; j < found.size(); ++j)
            m_foundWeights[j] = weightOf(found[j]);
    }

    Alignment run()
    {
        pairSingles();
        pairRuns(m_found, m_asked, false);
        pairRuns(m_asked, m_found, true);
        thinOut();
        return best();
    }

private:
    /// More than this never stands: 16 x 16 pairs and the runs of both sides.
    static constexpr std::size_t kMostLinks = 64;
    /// The best that is known for the first tokens asked and a set of tokens found.
    struct Cell
    {
        double value = -1;
        std::uint16_t from = 0;
        std::int16_t link = -1;
    };
    /// Enough for six tokens on either side; more are rare.
    static constexpr std::size_t kSmallTable = 7 * 64;

    void add(const Link &link)
    {
        if (m_linkCount < kMostLinks)
            m_links[m_linkCount++] = link;
    }

    void pairSingles()
    {
        for (std::size_t i = 0; i < m_asked.size(); ++i) {
            for (std::size_t j = 0; j < m_found.size(); ++j) {
                const TokenPair pair = pairTokens(m_asked[i], m_found[j], m_rules);
                if (pair.worth <= 0)
                    continue;
                // What one side sets aside says no more for standing as a name on the other.
                const bool isLight = pair.how == Meeting::Initial || isSetAside(m_asked[i]) || isSetAside(m_found[j]);
                const double weight = isLight ? std::min(m_askedWeights[i], m_foundWeights[j])
                                              : (m_askedWeights[i] + m_foundWeights[j]) / 2;
                add({static_cast<std::uint8_t>(i), 1, static_cast<std::uint8_t>(j), 1, pair, weight});
            }
        }
    }

    void pairRuns(std::span<const TokenView> joined, std::span<const TokenView> whole, bool joinsAsked)
    {
        const auto &joinedWeights = joinsAsked ? m_askedWeights : m_foundWeights;
        const auto &wholeWeights = joinsAsked ? m_foundWeights : m_askedWeights;
        for (std::size_t first = 0; first + 1 < joined.size(); ++first) {
            for (std::size_t count = 2; count <= 3; ++count) {
                if (!mayBeJoined(joined, first, count))
                    continue;
                std::size_t length = 0;
                double runWeight = 0;
                for (std::size_t k = first; k < first + count; ++k) {
                    length += joined[k].latin.size();
                    runWeight += joinedWeights[k];
                }
                std::optional<JoinedRun> run, assimilated;
                for (std::size_t other = 0; other < whole.size(); ++other) {
                    if (!couldBeJoined(length, whole[other].latin.size()))
                        continue;
                    if (!run) {
                        run.emplace(joined, first, count);
                        if (mayAssimilate(joined, first, count))
                            assimilated.emplace(joined, first, count, true);
                    }
                    TokenPair pair = run->pairWith(whole[other], m_rules);
                    if (assimilated && pair.worth <= 0)
                        pair = assimilated->pairWith(whole[other], m_rules);
                    if (pair.worth <= 0)
                        continue;
                    const double weight = (runWeight + wholeWeights[other]) / 2;
                    const auto f = static_cast<std::uint8_t>(first), c = static_cast<std::uint8_t>(count),
                               o = static_cast<std::uint8_t>(other);
                    add(joinsAsked ? Link{f, c, o, 1, pair, weight} : Link{o, 1, f, c, pair, weight});
                }
            }
        }
    }

    /// Of very long names equal tokens are linked first, in order; the best of all is searched
    /// among the rest.
    void thinOut()
    {
        std::uint32_t foundUsed = 0;
        for (std::size_t l = 0; l < m_linkCount; ++l) {
            for (std::size_t k = 0; k < m_links[l].foundCount; ++k)
                foundUsed |= 1U << (m_links[l].found + k);
        }
        if (std::popcount(foundUsed) <= kMostFound)
            return;
        std::uint32_t askedSet = 0, foundSet = 0;
        std::array<Link, kMostLinks> kept;
        std::size_t count = 0;
        for (std::size_t l = 0; l < m_linkCount; ++l) {
            const Link &link = m_links[l];
            if (link.pair.how != Meeting::Same || (askedSet >> link.asked & 1U) != 0 || (foundSet >> link.found & 1U) != 0)
                continue;
            askedSet |= 1U << link.asked;
            foundSet |= 1U << link.found;
            kept[count++] = link;
        }
        const auto isFree = [&](const Link &link) {
            for (std::size_t k = 0; k < link.askedCount; ++k) {
                if ((askedSet >> (link.asked + k) & 1U) != 0)
                    return false;
            }
            for (std::size_t k = 0; k < link.foundCount; ++k) {
                if ((foundSet >> (link.found + k) & 1U) != 0)
                    return false;
            }
            return true;
        };
        m_fixed.assign(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(count));
        const auto end = std::remove_if(m_links.begin(), m_links.begin() + static_cast<std::ptrdiff_t>(m_linkCount),
                                        [&](const Link &link) { return !isFree(link); });
        m_linkCount = static_cast<std::size_t>(end - m_links.begin());
    }

    /// What a link adds to the whole: the ratio of the score made linear around 0.85, and a
    /// grain for places that agree, so that equal tokens meet in order.
    [[nodiscard]] double gain(const Link &link) const
    {
        double foundWeight = 0;
        for (std::size_t k = 0; k < link.foundCount; ++k)
            foundWeight += m_foundWeights[link.found + k];
        const int apart = std::abs(int(link.asked) - int(link.found));
        return link.weight * (link.pair.worth - 0.17) + 0.17 * foundWeight + 1e-7 * (int(kMaxTokens) - apart);
    }

    Alignment best()
    {
        numberFound();
        const std::size_t states = std::size_t(1) << m_foundUsed;
        const std::size_t stages = m_asked.size() + 1;
        if (states * stages > kSmallTable) {
            m_largeTable.resize(states * stages);
            m_table = m_largeTable.data();
        }
        std::fill(m_table, m_table + states * stages, Cell{});
        m_table[0].value = 0;
        for (std::size_t stage = 0; stage < m_asked.size(); ++stage) {
            for (std::size_t taken = 0; taken < states; ++taken) {
                const double here = m_table[stage * states + taken].value;
                if (here < 0)
                    continue;
                improve((stage + 1) * states + taken, here, taken, -1);
                for (std::size_t l = 0; l < m_linkCount; ++l) {
                    const std::uint32_t mask = m_masks[l];
                    if (m_links[l].asked != stage || mask == 0 || (mask & taken) != 0)
                        continue;
                    improve((stage + m_links[l].askedCount) * states + (taken | mask), here + m_gains[l], taken, static_cast<int>(l));
                }
            }
        }
        return read(states);
    }

    void improve(std::size_t place, double value, std::size_t from, int link)
    {
        if (value > m_table[place].value)
            m_table[place] = {value, static_cast<std::uint16_t>(from), static_cast<std::int16_t>(link)};
    }

    void numberFound()
    {
        std::array<int, kMaxTokens> number;
        number.fill(-1);
        for (std::size_t l = 0; l < m_linkCount; ++l) {
            m_gains[l] = gain(m_links[l]);
            std::uint32_t mask = 0;
            bool whole = true;
            for (std::size_t k = 0; k < m_links[l].foundCount; ++k) {
                int &place = number[m_links[l].found + k];
                if (place < 0 && m_foundUsed < kMostFound)
                    place = m_foundUsed++;
                whole = whole && place >= 0;
                mask |= place >= 0 ? 1U << place : 0;
            }
            m_masks[l] = whole ? mask : 0;
        }
    }

    Alignment read(std::size_t states)
    {
        Alignment made;
        const std::size_t last = m_asked.size();
        std::size_t taken = 0;
        for (std::size_t t = 1; t < states; ++t) {
            if (m_table[last * states + t].value > m_table[last * states + taken].value)
                taken = t;
        }
        std::size_t stage = last;
        while (stage > 0) {
            const Cell &cell = m_table[stage * states + taken];
            if (cell.link >= 0) {
                made.links[made.count++] = m_links[static_cast<std::size_t>(cell.link)];
                stage -= m_links[static_cast<std::size_t>(cell.link)].askedCount;
            } else {
                --stage;
            }
            taken = cell.from;
        }
        for (const Link &link : m_fixed)
            made.links[made.count++] = link;
        std::sort(made.links.begin(), made.links.begin() + static_cast<std::ptrdiff_t>(made.count),
                  [](const Link &a, const Link &b) { return a.asked < b.asked; });
        score(made);
        return made;
    }

    void score(Alignment &made) const
    {
        double worth = 0, met = 0, askedOnly = 0, foundOnly = 0;
        for (std::size_t i = 0; i < m_asked.size(); ++i)
            askedOnly += m_askedWeights[i];
        for (std::size_t j = 0; j < m_found.size(); ++j)
            foundOnly += m_foundWeights[j];
        int before = -1;
        bool onlyInitials = made.count > 0;
        for (std::size_t l = 0; l < made.count; ++l) {
            const Link &link = made.links[l];
            onlyInitials = onlyInitials && link.pair.how == Meeting::Initial;
            worth += link.weight * link.pair.worth;
            met += link.weight;
            double askedWeight = 0, foundWeight = 0;
            for (std::size_t k = 0; k < link.askedCount; ++k)
                askedWeight += m_askedWeights[link.asked + k];
            for (std::size_t k = 0; k < link.foundCount; ++k)
                foundWeight += m_foundWeights[link.found + k];
            askedOnly -= askedWeight;
            foundOnly -= foundWeight;
            // What a letter leaves open of the token it opens counts as left out.
            const bool isLight = link.weight < std::min(askedWeight, foundWeight) + 1e-9 && askedWeight != foundWeight;
            foundOnly += isLight ? std::max(askedWeight, foundWeight) - link.weight : 0;
            if (isSetAside(m_asked[link.asked]) || isSetAside(m_found[link.found]))
                continue;
            made.otherOrder = made.otherOrder || int(link.found) < before;
            before = link.found;
        }
        made.score = scoreFrom(worth, met, std::max(0.0, askedOnly), std::max(0.0, foundOnly))
            * (made.otherOrder ? kOtherOrder : 1.0) * (onlyInitials ? kOnlyInitials : 1.0);
    }

    std::span<const TokenView> m_asked, m_found;
    const MeetingRules &m_rules;
    std::array<double, kMaxTokens> m_askedWeights{}, m_foundWeights{};
    std::array<Link, kMostLinks> m_links;
    std::array<double, kMostLinks> m_gains{};
    std::array<std::uint32_t, kMostLinks> m_masks{};
    std::size_t m_linkCount = 0;
    int m_foundUsed = 0;
    std::array<Cell, kSmallTable> m_smallTable;
    std::vector<Link> m_fixed;
    std::vector<Cell> m_largeTable;
    Cell *m_table = m_smallTable.data();
};

} // namespace

bool mayBeJoined(std::span<const TokenView> tokens, std::size_t first, std::size_t count)
{
    if (first + count > tokens.size())
        return false;
    std::size_t length = 0, longest = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        length += tokens[i].latin.size();
        longest = std::max(longest, tokens[i].latin.size());
    }
    return (count == 2 || isLinked(tokens[first + 1]) || longest <= kMostOfThree) && length >= kLeastJoined && length <= kMostJoined;
}

bool couldBeJoined(std::size_t runLength, std::size_t tokenLength)
{
    const std::size_t apart = runLength > tokenLength ? runLength - tokenLength : tokenLength - runLength;
    return tokenLength >= kLeastJoined && apart <= std::max<std::size_t>(1, runLength / 3);
}

bool mayAssimilate(std::span<const TokenView> tokens, std::size_t first, std::size_t count)
{
    for (std::size_t i = first; i + 1 < first + count; ++i) {
        if (isAssimilated(tokens, i))
            return true;
    }
    return false;
}

JoinedRun::JoinedRun(std::span<const TokenView> tokens, std::size_t first, std::size_t count, bool assimilated)
{
    for (std::size_t i = first; i < first + count; ++i) {
        const bool loses = assimilated && i + 1 < first + count && isAssimilated(tokens, i);
        m_length += tokens[i].latin.copy(m_latin.data() + m_length, loses ? 1 : kMostJoined - m_length);
    }
    const QByteArrayView latin(m_latin.data(), static_cast<qsizetype>(m_length));
    m_sounds = static_cast<std::size_t>(skeletonOf(latin, m_skeleton.data()));
    if (count == 3 && !isLinked(tokens[first + 1]))
        m_least = kLeastOfThree;
}

TokenView JoinedRun::view() const
{
    return {{m_latin.data(), m_length}, {m_skeleton.data(), m_sounds}, {}, -1, TokenRole::Name, false};
}

TokenPair JoinedRun::pairWith(const TokenView &token, const MeetingRules &rules) const
{
    const TokenView run = view();
    if (run.latin == token.latin)
        return {Meeting::Joined, 0, kJoinedWorth};
    if (!rules.sounds || run.skeleton != token.skeleton)
        return {};
    const double worth = kJoinedWorth * soundWorth(run.latin, token.latin, run.skeleton.size());
    return worth < m_least ? TokenPair{} : TokenPair{Meeting::Joined, 0, worth};
}

Alignment align(std::span<const TokenView> asked, std::span<const TokenView> found, const MeetingRules &rules)
{
    return Search(asked, found, rules).run();
}

} // namespace countersign::names
