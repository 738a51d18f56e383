#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// Distances between two tokens of A-Z. Tokens longer than kMaxEditedToken are only compared
/// letter by letter.
namespace countersign::names {

inline constexpr std::size_t kMaxEditedToken = 63;

/// One token made ready to be held against many: counts substitutions, insertions, deletions
/// and swaps of neighbours, 64 letters at a time (Myers 1999; swaps after Hyyro 2003).
class EditPattern
{
public:
    /// `token` must be A-Z and not longer than kMaxEditedToken.
    explicit EditPattern(std::string_view token);
    [[nodiscard]] int distanceTo(std::string_view other) const;

private:
    std::array<std::uint64_t, 26> m_letters{};
    std::uint64_t m_last = 0;
    int m_length = 0;
};

/// Edits that two tokens of these lengths may differ by and still be held for one slip of the
/// pen: none below two letters, one, two when both have eight. A swap needs three letters.
[[nodiscard]] int allowedEdits(std::size_t lengthA, std::size_t lengthB);
/// What the edits between two tokens weigh: 1 each, 0.7 for letters that are easily taken for
/// each other, less for a letter doubled or not (costs after OpenSanctions' rigour,
/// domain.md 5.9).
[[nodiscard]] double editCost(std::string_view a, std::string_view b);
/// How far two tokens of one sound skeleton are apart in spelling; vowels, H and doubled
/// letters weigh little. Larger than `most` once that is certain.
[[nodiscard]] double soundCost(std::string_view a, std::string_view b, double most);
/// The same for tokens that sound nearly alike: an R or L that closes a syllable, G for J and KH
/// for H weigh less.
[[nodiscard]] double nearSoundCost(std::string_view a, std::string_view b, double most);
/// Whether two skeletons differ by one letter changed, lost or gained; not when they are equal.
[[nodiscard]] bool areOneSoundApart(std::string_view a, std::string_view b);

} // namespace countersign::names
