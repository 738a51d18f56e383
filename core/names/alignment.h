#pragma once

#include "core/names/comparison.h"

#include <array>
#include <cstdint>
#include <span>

namespace countersign::names {

/// Which tokens of two names meet, each at most once, so that the whole is worth most.
struct Alignment
{
    /// A token, or several next to each other that are written as one on the other side.
    struct Link
    {
        std::uint8_t asked = 0, askedCount = 1;
        std::uint8_t found = 0, foundCount = 1;
        TokenPair pair;
        double weight = 0;
    };
    std::array<Link, kMaxTokens> links;   ///< in the order of the name asked
    std::size_t count = 0;
    double score = 0;
    bool otherOrder = false;
};

/// Both names have at most kMaxTokens tokens.
[[nodiscard]] Alignment align(std::span<const TokenView> asked, std::span<const TokenView> found, const MeetingRules &rules);

/// Two neighbours, or three that are short or have a particle or an article between them, that
/// could be written as one token (SI PHAN DON, SIPHANDON). `count` is 2 or 3.
[[nodiscard]] bool mayBeJoined(std::span<const TokenView> tokens, std::size_t first, std::size_t count);

/// Whether the run holds an Arabic article before a sun letter, whose L is then not spoken:
/// JALAL AL DIN is written JALALUDDIN, AL SABAR ESSABAR.
[[nodiscard]] bool mayAssimilate(std::span<const TokenView> tokens, std::size_t first, std::size_t count);

/// Such neighbours without their spaces; `assimilated`: without the L of their articles.
class JoinedRun
{
public:
    JoinedRun(std::span<const TokenView> tokens, std::size_t first, std::size_t count, bool assimilated = false);
    [[nodiscard]] TokenView view() const;
    /// A run meets one token when they are the same or sound alike; a slip besides the lost
    /// space would be two.
    [[nodiscard]] TokenPair pairWith(const TokenView &token, const MeetingRules &rules) const;

private:
    std::array<char, kMostJoined> m_latin, m_skeleton;
    std::size_t m_length = 0, m_sounds = 0;
    double m_least = kLeastWorth;
};
/// Whether a run of that many letters could be written as a token of that many.
[[nodiscard]] bool couldBeJoined(std::size_t runLength, std::size_t tokenLength);

} // namespace countersign::names
