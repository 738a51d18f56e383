#pragma once

#include "core/objects/feed_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/store/feed_store.h"
#include "core/sync/sync_run.h"

#include <optional>

/// The steps of synchronise(), private to this room. Each is a coroutine over one shared
/// state and asks the stop token after each await.
namespace countersign::sync {

/// One feed as the portal lists it, verified, beside what the vault holds.
struct ListedFeed
{
    objects::FeedName name;
    objects::Verified<objects::FeedHead> head;
    std::uint64_t snapshotSequence = 0;
    store::FeedRecord held;
};

struct RunState
{
    RunParts parts;
    std::shared_ptr<DeskIdentity> identity;
    RunOutcome outcome;
    QList<ListedFeed> feeds;
    /// Own desk's feed as the portal has it: channel, snapshot.
    std::uint64_t ownSnapshotSequence = 0;
    bool ownHeadIsListed = false;
    bool ownFeedIsCurrent = true;
    /// Of the directory's checkpoint: a time that the portal signed.
    base::Instant portalTime{};

    [[nodiscard]] base::Instant now() const { return parts.clock->now(); }
    void report(RunPhase phase, const QString &feed = {}, qint64 done = 0, qint64 total = 0) const
    {
        if (parts.report)
            parts.report(RunProgress{phase, feed, done, total});
    }
    /// Notes why a feed stays where it is.
    void remark(const objects::FeedName &feed, base::Error error)
    {
        error.detail = feed.owner.text() + QStringLiteral(": ") + error.detail;
        outcome.remarks.append(std::move(error));
        if (feed.owner == identity->desk)
            ownFeedIsCurrent = false;
    }
    [[nodiscard]] bool isStopped() const { return parts.stop.stop_requested(); }
};
using RunStatePtr = std::shared_ptr<RunState>;

[[nodiscard]] QCoro::Task<base::Status> takeDirectory(RunStatePtr state);
/// Channels and heads of all readable feeds, verified; keys kept.
[[nodiscard]] QCoro::Task<base::Status> listFeeds(RunStatePtr state);
/// Feeds that are empty here and have a snapshot: chunks staged, then all loaded at once.
[[nodiscard]] QCoro::Task<base::Status> takeSnapshots(RunStatePtr state);
/// Batches up to each feed's head.
[[nodiscard]] QCoro::Task<base::Status> takeBatches(RunStatePtr state);
/// Channel, outgoing and pending operations, head renewal, snapshot of the own feed.
[[nodiscard]] QCoro::Task<base::Status> publish(RunStatePtr state);
/// The desk's sealed case log: takes what came, sends what waits; case_log_sync.h.
[[nodiscard]] QCoro::Task<base::Status> syncCases(RunStatePtr state);
/// The desk's mail: takes what came, destroys what is due, sends what waits; mail_sync.h.
[[nodiscard]] QCoro::Task<base::Status> syncMail(RunStatePtr state);
/// Checkpoints of the audit chain: reads what the desk deposited, compares it with the own chain, adds where the chain grew.
[[nodiscard]] QCoro::Task<base::Status> syncAudit(RunStatePtr state);
/// True for failures of the link, the vault or by the user: the whole run ends with them.
[[nodiscard]] bool endsRun(const base::Error &error);

} // namespace countersign::sync
