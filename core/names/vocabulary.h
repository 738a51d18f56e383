#pragma once

#include "core/names/comparison.h"
#include "core/names/prepared_name.h"

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace countersign::names {

using TokenId = std::uint32_t;
inline constexpr TokenId kNoToken = 0xFFFFFFFF;

/// Every distinct token of the names in an index, with the ways by which a token that was
/// asked leads to it: by itself, its spelling family, its sound skeleton, what sounds nearly
/// alike (near skeletons one sound apart share a form with a letter left out), and by slips through
/// an index of trigrams of which only the rarest are followed: whatever lies within d edits
/// shares one of the 4d + 1 rarest trigrams of the token asked (a swap touches four).
class Vocabulary
{
public:
    explicit Vocabulary(const SpellingFamilies *families);

    /// The token's number; made when it is new.
    TokenId add(std::string_view latin);
    /// kNoToken when it stands in no name.
    [[nodiscard]] TokenId find(std::string_view latin) const;
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }

    [[nodiscard]] std::string_view latin(TokenId id) const { return {m_letters.data() + m_tokens[id].offset, m_tokens[id].length}; }
    [[nodiscard]] std::string_view skeleton(TokenId id) const;
    [[nodiscard]] int family(TokenId id) const { return m_tokens[id].family; }
    [[nodiscard]] TokenView view(TokenId id, bool setAside) const;

    [[nodiscard]] const std::vector<TokenId> &sounding(std::string_view skeleton) const;
    /// Tokens of which the near skeleton is the same or one sound apart.
    void nearlySounding(std::string_view nearSkeleton, std::vector<TokenId> &met) const;
    [[nodiscard]] const std::vector<TokenId> &ofFamily(int family) const;
    /// Tokens within allowedEdits() of `latin`, itself left out; `met` gets each with its edits.
    void within(std::string_view latin, std::vector<std::pair<TokenId, int>> &met) const;

    /// Numbers families anew after the desk changed its lines.
    void setFamilies(const SpellingFamilies *families);
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Token
    {
        std::uint32_t offset = 0;      ///< in m_letters; the skeleton follows the token
        std::uint8_t length = 0;
        std::uint8_t skeletonLength = 0;
        std::uint8_t nearLength = 0;
        std::int32_t family = -1;
        std::uint32_t letters = 0;     ///< which of A-Z it holds, a bit each
        TokenId nextNear = kNoToken;   ///< another token of the same near skeleton
    };
    /// Where a near skeleton, whole or with a letter left out, leads.
    struct NearEntry
    {
        std::uint32_t hash = 0;
        std::uint32_t form = 0;        ///< place in m_nearForms
        std::uint32_t next = 0;        ///< + 1
    };
    [[nodiscard]] std::size_t slotOf(std::string_view latin) const;
    void growTable();
    void enterTrigrams(TokenId id);
    void enterNear(TokenId id);
    void enterNearForm(std::uint32_t hash, std::uint32_t form);
    [[nodiscard]] std::string_view nearSkeleton(TokenId id) const;

    const SpellingFamilies *m_families;
    std::vector<char> m_letters;
    std::vector<Token> m_tokens;
    std::vector<TokenId> m_table;                       ///< open addressing; a power of two
    std::unordered_map<std::string, std::vector<TokenId>> m_bySkeleton;
    std::unordered_map<int, std::vector<TokenId>> m_byFamily;
    std::vector<TokenId> m_nearForms;                   ///< by distinct near skeleton: its last token
    std::vector<NearEntry> m_nearEntries;
    std::vector<std::uint32_t> m_nearHeads;             ///< + 1; a power of two
    std::vector<std::vector<TokenId>> m_byTrigram;      ///< 27^3; 0 stands for the end of a token
};

} // namespace countersign::names
