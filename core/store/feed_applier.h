#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/feed_objects.h"
#include "core/store/number_hash.h"

#include <QList>

#include <functional>
#include <memory>
#include <stop_token>

namespace countersign::database {
class Database;
}

namespace countersign::store {

class FilterShelf;

struct ApplySummary
{
    qint64 added = 0, changed = 0, withdrawn = 0, unchanged = 0;
    std::uint64_t sequence = 0;          ///< of the feed afterwards
    std::uint64_t count = 0;             ///< live records of the feed afterwards
};

/// Records done and all records, from the thread that applies. At most every 10,000 records.
using ApplyProgress = std::function<void(qint64 done, qint64 total)>;

/// One feed's snapshot with all its chunks staged.
struct SnapshotToApply
{
    objects::Verified<objects::SnapshotManifest> manifest;
};
struct SnapshotOutcome
{
    objects::FeedName feed;
    base::Result<ApplySummary> result;
};

/// Where seconds went in the last applySnapshots(); for the benchmark.
struct ApplyCosts
{
    double openSeconds = 0;              ///< decrypt, decompress, check the codec; on the second core
    double gatherSeconds = 0;            ///< until all rows are read and digests known, opening included
    double sortSeconds = 0;
    double insertSeconds = 0;
    double skeletonSeconds = 0;
    double filterSeconds = 0;
    double commitSeconds = 0;
};

/// Moves verified feed objects into the vault: rows, skeletons, ranges, listed persons,
/// history, bucket digest and cursor in ONE transaction. Lives on the writer's thread.
///
/// A batch is applied whole or not at all. One foreign or unreadable record refuses the
/// whole batch: its owner signed all of it, and half a batch has no digest. The bytes go
/// to quarantine, the feed stops there with the reason, the other feeds go on.
class FeedApplier
{
public:
    /// `shelf` gets the filter that a snapshot brings; null: connections read it for themselves.
    FeedApplier(database::Database &database, NumberHash hash, std::shared_ptr<FilterShelf> shelf = nullptr);

    /// Applies rising batches of one feed that follow what is here, and checks count and
    /// digest against `head` when the last of them is the head's own. Batches that are here
    /// already (same id) are skipped. Channel keys are taken from the store.
    /// Errors: SequenceGap, SequenceFork, NoChannelKey, ForeignOwner, DigestMismatch, SealBroken,
    /// Cancelled, codec and database errors. Nothing is changed then, but for quarantine and stop.
    [[nodiscard]] base::Result<ApplySummary> applyBatches(const QList<objects::Verified<objects::FeedBatch>> &batches,
                                                          const objects::Verified<objects::FeedHead> &head, base::Instant now,
                                                          std::stop_token stop = {}, const ApplyProgress &progress = {});

    /// Loads snapshots of one or many feeds at once, rows sorted over all of them, in one
    /// transaction: give all feeds of a first sync together, it is many times faster than one
    /// by one. The look-up filter is built in the same transaction. A feed whose chunks, records, count or digest are wrong is left out with its
    /// error (and stopped), the others are loaded. A feed that has data already is replaced.
    /// Fails as a whole only for Cancelled and database errors. Staged chunks are dropped on success.
    [[nodiscard]] base::Result<QList<SnapshotOutcome>> applySnapshots(const QList<SnapshotToApply> &snapshots, base::Instant now,
                                                                      std::stop_token stop = {}, const ApplyProgress &progress = {});
    [[nodiscard]] const ApplyCosts &lastCosts() const { return m_costs; }

    /// What head a feed would have after these operations: applied and rolled back.
    struct Outcome { std::uint64_t count = 0; base::Digest digest; };
    [[nodiscard]] base::Result<Outcome> tryOperations(const objects::FeedName &feed, const QList<objects::OperationView> &operations);

private:
    /// One transaction; `at` is the sequence that was being worked on when it failed.
    [[nodiscard]] base::Result<ApplySummary> applyWithin(const QList<objects::Verified<objects::FeedBatch>> &batches,
                                                         const objects::Verified<objects::FeedHead> &head, base::Instant now,
                                                         std::stop_token stop, const ApplyProgress &progress, std::uint64_t &at);

    database::Database &m_database;
    NumberHash m_hash;
    std::shared_ptr<FilterShelf> m_shelf;
    ApplyCosts m_costs;
};

} // namespace countersign::store
