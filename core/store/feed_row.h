#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

class FilterDelta;

/// Where a feed stands after something was applied.
struct FeedCursor
{
    qint64 feed = 0;
    std::uint64_t sequence = 0;
    base::ObjectId batch;                ///< id of the batch of that sequence
    std::uint64_t count = 0;
};
/// All join the caller's transaction: the cursor moves with the data or not at all.
[[nodiscard]] base::Status moveCursor(database::Database &database, const FeedCursor &cursor);
/// The object applied, for proofs and to meet it again.
[[nodiscard]] base::Status keepBatch(database::Database &database, qint64 feed, std::uint64_t sequence, bool snapshot,
                                     const base::ObjectId &object, base::Instant now);
/// Null when no batch of that sequence is known here (it lies before a snapshot).
[[nodiscard]] base::Result<base::ObjectId> batchOf(database::Database &database, qint64 feed, std::uint64_t sequence);
/// The data now stands at the head that is kept, if their sequences agree.
[[nodiscard]] base::Status noteHeadApplied(database::Database &database, qint64 feed);
/// Tells pages in memory that alerts or pending operations changed, and logs the keys that the
/// change brought for those who hold the look-up filter. Every change must pass here: a filter
/// that missed one would deny what it brought.
[[nodiscard]] base::Status raiseGeneration(database::Database &database, const FilterDelta &brought);
[[nodiscard]] base::Result<qint64> generation(database::Database &database);

} // namespace countersign::store
