#include "core/release/recall_rules.h"

#include <tuple>

namespace countersign::release {

using base::ErrorCode;
using base::Instant;

namespace {

/// Of two recalls the greater one is in force: what it asks, then the earlier deadline, then the later word.
auto strength(const RecallLetter &recall)
{
    const Instant deadline = recall.deadline == Instant{} ? Instant::max() : recall.deadline;
    return std::make_tuple(recall.kind, -base::toMillis(deadline), base::toMillis(recall.at));
}

RecallStep purged(const HeldItem &item)
{
    return {{HeldState::Purged, item.recall}, RecallAct::Destroy, true};
}

/// What a recall does to an item that is here.
RecallStep inForce(const RecallLetter &recall)
{
    switch (recall.kind) {
    case RecallKind::Correct:
        return {{HeldState::Replaced, recall}, RecallAct::Mark, false};
    case RecallKind::Withdraw:
    case RecallKind::Destroy:
        break;
    }
    return {{HeldState::Locked, recall}, RecallAct::Lock, false};
}

} // namespace

base::Result<RecallStep> recallArrives(const HeldItem &item, const RecallLetter &recall, base::CountryCode sender)
{
    if (!sender.isNull() && sender != recall.sender)
        return base::fail(ErrorCode::RecallNotTheirs, {}, {recall.sender.text()});
    // What waits for its envelope is not known to be theirs: another desk's recall cannot push it aside.
    const bool other = item.recall && item.recall->sender != recall.sender;
    const bool weaker = item.recall && !other && strength(*item.recall) >= strength(recall);
    if (item.state == HeldState::Purged)
        return RecallStep{item, RecallAct::None, false};
    if (item.state == HeldState::NotHere)
        return weaker || other ? RecallStep{item, RecallAct::None, false} : RecallStep{{HeldState::NotHere, recall}, RecallAct::Wait, false};
    return weaker ? RecallStep{item, RecallAct::None, false} : inForce(recall);
}

RecallStep envelopeArrives(const HeldItem &item, base::CountryCode sender)
{
    if (item.state != HeldState::NotHere)
        return {item, RecallAct::None, false};
    if (!item.recall || item.recall->sender != sender)
        return {{HeldState::Held, std::nullopt}, RecallAct::None, false};
    return inForce(*item.recall);
}

RecallStep signedTimeSeen(const HeldItem &item, Instant signedTime)
{
    const auto deadline = deadlineOf(item);
    return deadline && signedTime > *deadline ? purged(item) : RecallStep{item, RecallAct::None, false};
}

base::Result<RecallStep> destroyedByPerson(const HeldItem &item)
{
    if (item.state != HeldState::Locked && item.state != HeldState::Replaced)
        return base::fail(ErrorCode::ReleaseStateWrong);
    return purged(item);
}

std::optional<Instant> deadlineOf(const HeldItem &item)
{
    const bool acts = item.state == HeldState::Locked && item.recall && item.recall->deadline != Instant{};
    return acts ? std::optional(item.recall->deadline) : std::nullopt;
}

} // namespace countersign::release
