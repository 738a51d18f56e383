#include "core/alerts/verdicts.h"

#include "core/documents/document_type.h"
#include "core/documents/issuer_codes.h"

#include <algorithm>
#include <array>

namespace countersign::alerts {

namespace {

/// Stateless, refugee, refugee other than of the 1951 Convention (ICAO Doc 9303-3 section 5).
bool isProtected(const base::CountryCode &code)
{
    static const std::array codes{base::CountryCode::fromText(u"XXA"), base::CountryCode::fromText(u"XXB"),
                                  base::CountryCode::fromText(u"XXC")};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool knowsLittle(const Answer &answer)
{
    if (!answer.issuer.isNull()) {
        const auto feed = oldestFeedOf(answer.feeds, answer.issuer);
        return !feed || feed->isStale(answer.askedAt) || answer.askedAt - feed->headAt > kVeryOldData;
    }
    // No issuer named: something is known as long as one feed is fresh.
    return std::none_of(answer.feeds.begin(), answer.feeds.end(), [&answer](const FeedState &feed) {
        return !feed.isStale(answer.askedAt) && answer.askedAt - feed.headAt <= kVeryOldData;
    });
}

/// A one-character neighbour says least: it stands behind everything a reading explains.
int weightOf(Step step)
{
    switch (step) {
    case Step::Exact: return 0;
    case Step::BlankRange: return 1;
    case Step::LookAlike: return 2;
    case Step::MendedCheckDigit: return 3;
    case Step::BlindVariant: return 4;
    case Step::OneEdit: break;
    }
    return 5;
}

int rank(const Match &match)
{
    const int inactive = match.alert.status == AlertStatus::Active ? 0 : 1;
    const int disagreeing = (match.issuer == Agreement::Differs ? 2 : 0) + (match.type == Agreement::Differs ? 1 : 0);
    return weightOf(match.step) * 16 + inactive * 8 + disagreeing;
}

} // namespace

int foldedCount(const Answer &answer)
{
    return static_cast<int>(std::count_if(answer.matches.begin(), answer.matches.end(),
                                          [](const Match &match) { return match.isFolded(); }));
}

std::optional<FeedState> oldestFeedOf(const QList<FeedState> &feeds, const base::CountryCode &owner)
{
    std::optional<FeedState> oldest;
    // Every look-up comes here, and hardly any issuer has a second code.
    const bool hasOthers = documents::hasOtherCodes(owner);
    for (const FeedState &feed : feeds) {
        const bool isOwners = feed.owner == owner || (hasOthers && documents::isSameIssuer(feed.owner, owner));
        if (isOwners && (!oldest || feed.headAt < oldest->headAt))
            oldest = feed;
    }
    return oldest;
}

Verdict verdictOf(const Answer &answer)
{
    bool listed = false;
    bool similar = false;
    for (const Match &match : answer.matches) {
        if (match.isFolded())
            continue;
        similar = true;
        if (!match.isOfTheNumber() || match.alert.status != AlertStatus::Active)
            continue;
        if (match.alert.category != Category::Listed)
            return Verdict::PossibleHit;
        listed = true;
    }
    if (listed)
        return Verdict::Listed;
    if (similar)
        return Verdict::Similar;
    return knowsLittle(answer) ? Verdict::NoHitOldData : Verdict::NoHit;
}

void orderMatches(QList<Match> &matches)
{
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return rank(a) < rank(b); });
}

bool speaksOfProtection(const Answer &answer)
{
    if (isProtected(answer.issuer) || (answer.question.type && documents::impliesProtection(*answer.question.type)))
        return true;
    if (answer.mrz
        && (isProtected(answer.mrz->asTyped.nationality) || documents::impliesProtection(answer.mrz->asTyped.type)))
        return true;
    return std::any_of(answer.matches.begin(), answer.matches.end(), [](const Match &match) {
        return match.isOfTheNumber()
               && (isProtected(match.alert.issuer) || documents::impliesProtection(match.alert.type));
    });
}

} // namespace countersign::alerts
