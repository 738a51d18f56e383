#pragma once

#include "core/names/prepared_name.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <span>

/// How much two names are one: which token met which, and what each meeting is worth.
/// Order-free; a score never goes without its tokens.
namespace countersign::names {

enum class Meeting : std::uint8_t {
    Same,
    Family,    ///< both are spellings of one name (MOHD, MUHAMMAD)
    Sound,     ///< equal sound skeletons
    Near,      ///< sound skeletons one sound apart
    Edited,    ///< one slip of the pen, two in long tokens
    Initial,   ///< a single letter against a token that opens with it
    Joined,    ///< two or three tokens written as one
    AskedOnly, ///< not in the name found
    FoundOnly, ///< not in the name asked: left out is not contradicted
    SetAside   ///< honorific, particle, relation: weighs next to nothing
};

struct TokenMeeting
{
    QString asked;      ///< empty for FoundOnly and for what was set aside in the name found
    QString found;
    Meeting how = Meeting::Same;
    int edits = 0;      ///< of Edited
    double worth = 0;   ///< 0 to 1
    bool operator==(const TokenMeeting &) const = default;
};

struct Comparison
{
    double score = 0;             ///< 0 to 1; 1 only for the same tokens in the same order
    QList<TokenMeeting> tokens;   ///< in the order of the name asked, then what only the other has
    bool otherOrder = false;      ///< the tokens stand in another order
};

/// What may count as a meeting; each can be switched off by who asks.
struct MeetingRules
{
    bool sounds = true;
    bool edits = true;
    bool nearSounds = true;   ///< only together with `sounds`
};

/// Shown to a person from here on (domain.md 5.9).
inline constexpr double kShownScore = 0.70;
/// One slip in a long token still reaches this.
inline constexpr double kStrongScore = 0.95;

[[nodiscard]] Comparison compareNames(const PreparedName &asked, const PreparedName &found, const MeetingRules &rules = {});
[[nodiscard]] Comparison compareNames(std::span<const TokenView> asked, std::span<const TokenView> found,
                                      const MeetingRules &rules = {});
/// The score alone, for many candidates.
[[nodiscard]] double scoreOf(std::span<const TokenView> asked, std::span<const TokenView> found, const MeetingRules &rules);

/// How one token meets another; `worth` 0 when it does not.
struct TokenPair
{
    Meeting how = Meeting::AskedOnly;
    int edits = 0;
    double worth = 0;
};
[[nodiscard]] TokenPair pairTokens(const TokenView &a, const TokenView &b, const MeetingRules &rules);
/// What a meeting by sound is worth, of a skeleton of `sounds` letters; 0 when the spellings are
/// too far apart to be one name.
[[nodiscard]] double soundWorth(std::string_view a, std::string_view b, std::size_t sounds);
/// What tokens that sound nearly alike are worth, 0 when they do not. A name
/// asked in another script is given more room than a spelling in Latin letters.
[[nodiscard]] double nearWorth(const TokenView &a, const TokenView &b);
/// Whether a token asked has sounds enough to be met that way at all.
[[nodiscard]] bool mayBeNear(const TokenView &asked);
/// Sounds of near skeletons, least and most, for a meeting one sound apart.
inline constexpr std::size_t kLeastNear = 3;
inline constexpr std::size_t kMostNear = 16;
/// What a meeting by `edits` slips is worth.
[[nodiscard]] double editedWorth(std::string_view a, std::string_view b, int edits);

/// What a token weighs in a name: longer ones say more, a single letter little.
[[nodiscard]] double tokenWeight(std::string_view latin, bool setAside);
/// The score of a name of which tokens of weight `met` were met with a sum of weighted worths
/// `worth`; `askedOnly` and `foundOnly` are the weights of what was not met.
[[nodiscard]] double scoreFrom(double worth, double met, double askedOnly, double foundOnly);

inline constexpr double kOtherOrder = 0.97;   ///< factor for names in another order
inline constexpr double kFamilyWorth = 0.96;
inline constexpr double kInitialWorth = 0.75;
inline constexpr double kLeastWorth = 0.45;   ///< below it two tokens do not meet
/// Tokens written as one: least and most letters together, and what the lost space leaves.
inline constexpr std::size_t kLeastJoined = 4;
inline constexpr std::size_t kMostJoined = 24;
inline constexpr double kJoinedWorth = 0.97;

} // namespace countersign::names
