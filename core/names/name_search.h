#pragma once

#include "core/names/alignment.h"
#include "core/names/name_index.h"

#include <string_view>

namespace countersign::names {

/// Where a joined sound is entered: the sound in 24 bits, the length of the run above it.
[[nodiscard]] std::uint32_t joinHash(std::string_view skeleton, std::size_t runLength);
/// The part of joinHash() that leads to a head.
inline constexpr std::uint32_t kJoinSound = 0x00FFFFFF;

/// Memory that searches use again.
struct NameIndex::Scratch
{
    std::vector<std::uint32_t> variantOf;     ///< by token: place in NameSearch's variants + 1
    std::vector<TokenView> views;
};

/// One search on its way.
class NameSearch
{
public:
    NameSearch(const NameIndex &index, const NameSearchOptions &options);
    [[nodiscard]] NameSearchResult run(const std::vector<PreparedName> &asked);

private:
    /// A token of the vocabulary that may meet tokens asked.
    struct Variant
    {
        TokenId token = 0;
        std::uint32_t slots = 0;       ///< a bit each
        double worth = 0;              ///< the best of them
        double weight = 0;
    };
    /// A token asked by which names are looked for.
    struct Slot
    {
        std::size_t place = 0;         ///< in the name asked
        std::size_t number = 0;        ///< its bit
        double weight = 0;
        std::size_t postings = 0;
        std::vector<TokenId> variants;
    };
    struct Candidate
    {
        double bound = 0;
        std::uint32_t name = 0;
        bool operator<(const Candidate &other) const
        {
            return bound != other.bound ? bound < other.bound : name > other.name;
        }
    };

    void ask(const PreparedName &asked, int variant);
    void makeSlots();
    void expand(Slot &slot);
    void expandNear(Slot &slot, const std::vector<TokenId> &met);
    void expandRuns();
    void tryRun(const JoinedRun &run, std::uint32_t slots, double weight);
    void meet(TokenId token, std::uint32_t slots, const TokenPair &pair, double weight);
    void note(Slot &slot, TokenId token);
    void gather();
    void gatherJoins();
    [[nodiscard]] std::size_t seedsFrom() const;
    void consider(std::uint32_t name, std::uint32_t joined);
    void considerAll(const std::vector<std::uint32_t> &names);
    [[nodiscard]] double boundOf(const NameIndex::Name &name, std::uint32_t joined) const;
    [[nodiscard]] double bestFor(std::uint32_t slots) const;
    void weighSets();
    void compareAll(int variant);
    void keep(const NameIndex::Name &name, double score, int variant);
    void raiseFloor();
    void forget();
    [[nodiscard]] NameSearchResult result() const;

    const NameIndex &m_index;
    const NameSearchOptions &m_options;
    NameIndex::Scratch &m_scratch;
    double m_floor = 0;                        ///< hits below cannot be among the most wanted
    std::vector<TokenView> m_asked;
    std::vector<Slot> m_slots;                 ///< commonest first once gathered
    std::vector<Variant> m_variants;
    std::vector<Candidate> m_candidates;
    bool m_onlyLight = false;                  ///< nothing but letters and what is set aside was asked
    std::vector<char> m_mayReach;              ///< by set of slots met: can the floor be reached?
    double m_easyWeight = 0;                   ///< of tokens that are no slots: taken as met in bounds
    double m_easyWorth = 0;
    std::vector<NameHit> m_hits;
    std::unordered_map<std::uint32_t, std::size_t> m_hitOf;   ///< by person
    bool m_more = false;
};

} // namespace countersign::names
