#include "core/names/comparison.h"

#include "core/names/alignment.h"
#include "core/names/edit_distance.h"

#include <algorithm>
#include <array>

namespace countersign::names {

namespace {

/// What each edit takes from a token, by the letters of the shorter one (domain.md 5.9: short
/// tokens are the weak spot, one slip in a long one must stay above 0.95 for the whole name).
constexpr std::array<double, 11> kEditShare{1, 1, 0.55, 0.45, 0.36, 0.26, 0.18, 0.12, 0.09, 0.08, 0.07};

/// What is left when tokens sound alike, by the sounds of their skeleton: with one or two many
/// names fall together.
constexpr std::array<double, 4> kSoundTop{0.70, 0.80, 0.92, 0.97};
constexpr double kSoundShare = 1.3;

/// The same for tokens that sound nearly alike, by the shorter near skeleton.
struct NearScale
{
    std::array<double, 7> same;        ///< equal near skeletons
    std::array<double, 7> apart;       ///< one sound apart
    double share;
};
constexpr NearScale kNearWritten{{0, 0, 0, 0, 0.88, 0.90, 0.92}, {0, 0, 0, 0, 0.80, 0.86, 0.90}, 1.3};
constexpr NearScale kNearRead{{0, 0, 0.82, 0.90, 0.94, 0.96, 0.96}, {0, 0, 0, 0.85, 0.90, 0.93, 0.95}, 0.8};
/// Less is chance.
constexpr double kLeastNearWorth = 0.60;
constexpr std::size_t kLeastNearLetters = 4;

QString text(std::string_view latin)
{
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

QString joinedText(std::span<const TokenView> tokens, std::size_t first, std::size_t count)
{
    QString made;
    for (std::size_t i = first; i < first + count; ++i)
        made += (made.isEmpty() ? QString() : QStringLiteral(" ")) + text(tokens[i].latin);
    return made;
}

void addUnmet(Comparison &comparison, std::span<const TokenView> tokens, std::uint32_t met, bool asked)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if ((met >> i & 1U) != 0)
            continue;
        TokenMeeting meeting;
        (asked ? meeting.asked : meeting.found) = text(tokens[i].latin);
        meeting.how = tokens[i].role != TokenRole::Name ? Meeting::SetAside
                                                        : asked ? Meeting::AskedOnly : Meeting::FoundOnly;
        comparison.tokens.append(meeting);
    }
}

} // namespace

double tokenWeight(std::string_view latin, bool setAside)
{
    if (setAside)
        return 0.05;
    constexpr std::array<double, 7> kByLength{0, 0.4, 0.7, 0.8, 0.9, 1.0, 1.1};
    return kByLength[std::min(latin.size(), kByLength.size() - 1)];
}

double scoreFrom(double worth, double met, double askedOnly, double foundOnly)
{
    // domain.md 5.9: what was asked and not found weighs more than what was left out.
    constexpr double kAskedOnly = 0.8, kFoundOnly = 0.2;
    const double whole = met + kAskedOnly * askedOnly + kFoundOnly * foundOnly;
    return whole <= 0 ? 0 : std::min(1.0, worth / whole);
}

double soundWorth(std::string_view a, std::string_view b, std::size_t sounds)
{
    const double top = kSoundTop[std::min(sounds, kSoundTop.size() - 1)];
    const auto length = static_cast<double>(std::max(a.size(), b.size()));
    const double most = (top - kLeastWorth) / kSoundShare * length;
    const double cost = soundCost(a, b, most);
    return cost > most ? 0 : top - kSoundShare * cost / length;
}

bool mayBeNear(const TokenView &asked)
{
    const NearScale &scale = asked.read ? kNearRead : kNearWritten;
    const std::size_t sounds = asked.nearSkeleton.size();
    return asked.latin.size() >= kLeastNearLetters && sounds <= kMostNear &&
           scale.same[std::min(sounds, scale.same.size() - 1)] > 0;
}

double nearWorth(const TokenView &a, const TokenView &b)
{
    const std::size_t sounds = std::min(a.nearSkeleton.size(), b.nearSkeleton.size());
    if (std::max(a.nearSkeleton.size(), b.nearSkeleton.size()) - sounds > 1 || sounds > kMostNear ||
        std::min(a.latin.size(), b.latin.size()) < kLeastNearLetters)
        return 0;
    const NearScale &scale = a.read ? kNearRead : kNearWritten;
    const std::size_t place = std::min(sounds, scale.same.size() - 1);
    const bool isSame = a.nearSkeleton == b.nearSkeleton;
    const double top = isSame ? scale.same[place] : scale.apart[place];
    if (top <= kLeastNearWorth || (!isSame && !areOneSoundApart(a.nearSkeleton, b.nearSkeleton)))
        return 0;
    const auto length = static_cast<double>(std::max(a.latin.size(), b.latin.size()));
    const double most = (top - kLeastNearWorth) / scale.share * length;
    const double cost = nearSoundCost(a.latin, b.latin, most);
    return cost > most ? 0 : top - scale.share * cost / length;
}

double editedWorth(std::string_view a, std::string_view b, int edits)
{
    const std::size_t length = std::min({a.size(), b.size(), kEditShare.size() - 1});
    const double cost = std::min(editCost(a, b), static_cast<double>(edits));
    return std::max(0.0, 1.0 - cost * kEditShare[length]);
}

TokenPair pairTokens(const TokenView &a, const TokenView &b, const MeetingRules &rules)
{
    if (a.latin == b.latin)
        return {Meeting::Same, 0, 1.0};
    if (a.family >= 0 && a.family == b.family)
        return {Meeting::Family, 0, kFamilyWorth};
    if (a.latin.size() == 1 || b.latin.size() == 1) {
        // Two different letters never meet; a letter opens a longer token or does not.
        const bool opens = a.latin.size() != b.latin.size() && a.latin[0] == b.latin[0];
        return opens ? TokenPair{Meeting::Initial, 0, kInitialWorth} : TokenPair{};
    }
    TokenPair best;
    if (rules.edits) {
        const int allowed = allowedEdits(a.latin.size(), b.latin.size());
        const auto longer = static_cast<int>(std::max(a.latin.size(), b.latin.size()));
        const auto shorter = static_cast<int>(std::min(a.latin.size(), b.latin.size()));
        if (allowed > 0 && longer - shorter <= allowed) {
            const int edits = EditPattern(a.latin).distanceTo(b.latin);
            // In two letters a swap leaves nothing in its place.
            if (edits <= allowed && !(longer == 2 && a.latin[0] == b.latin[1] && a.latin[1] == b.latin[0]))
                best = {Meeting::Edited, edits, editedWorth(a.latin, b.latin, edits)};
        }
    }
    if (rules.sounds && a.skeleton == b.skeleton) {
        const double worth = soundWorth(a.latin, b.latin, a.skeleton.size());
        if (worth > best.worth)
            best = {Meeting::Sound, 0, worth};
    }
    if (rules.sounds && rules.nearSounds) {
        const double worth = nearWorth(a, b);
        if (worth > best.worth)
            best = {a.skeleton == b.skeleton ? Meeting::Sound : Meeting::Near, 0, worth};
    }
    return best.worth < kLeastWorth ? TokenPair{} : best;
}

double scoreOf(std::span<const TokenView> asked, std::span<const TokenView> found, const MeetingRules &rules)
{
    return align(asked.first(std::min(asked.size(), kMaxTokens)), found.first(std::min(found.size(), kMaxTokens)), rules).score;
}

Comparison compareNames(std::span<const TokenView> asked, std::span<const TokenView> found, const MeetingRules &rules)
{
    asked = asked.first(std::min(asked.size(), kMaxTokens));
    found = found.first(std::min(found.size(), kMaxTokens));
    const Alignment alignment = align(asked, found, rules);
    Comparison comparison;
    comparison.score = alignment.score;
    comparison.otherOrder = alignment.otherOrder;
    std::uint32_t askedMet = 0, foundMet = 0;
    for (std::size_t i = 0; i < alignment.count; ++i) {
        const Alignment::Link &link = alignment.links[i];
        comparison.tokens.append({joinedText(asked, link.asked, link.askedCount), joinedText(found, link.found, link.foundCount),
                                  link.pair.how, link.pair.edits, link.pair.worth});
        for (std::size_t k = 0; k < link.askedCount; ++k)
            askedMet |= 1U << (link.asked + k);
        for (std::size_t k = 0; k < link.foundCount; ++k)
            foundMet |= 1U << (link.found + k);
    }
    addUnmet(comparison, asked, askedMet, true);
    addUnmet(comparison, found, foundMet, false);
    return comparison;
}

Comparison compareNames(const PreparedName &asked, const PreparedName &found, const MeetingRules &rules)
{
    return compareNames(asked.views(), found.views(), rules);
}

} // namespace countersign::names
