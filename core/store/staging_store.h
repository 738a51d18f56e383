#pragma once

#include "core/base/result.h"
#include "core/objects/feed_objects.h"

#include <QByteArray>
#include <QSet>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Chunks of snapshots on their way in. Sealed bytes, kept until the snapshot is applied, so
/// that a download goes on where it was cut off.
class StagingStore
{
public:
    explicit StagingStore(database::Database &database) : m_database(database) {}

    /// Chunks of this snapshot that are here already.
    [[nodiscard]] base::Result<QSet<base::Digest>> staged(const objects::FeedName &feed);
    /// Checks the SHA-256 and commits. Errors: ChunkMismatch, DatabaseFull.
    [[nodiscard]] base::Status stage(const objects::FeedName &feed, const base::Digest &sha256, QByteArrayView sealed);
    /// NothingFound when it is not here.
    [[nodiscard]] base::Result<QByteArray> chunk(const objects::FeedName &feed, const base::Digest &sha256);
    /// Drops what no longer belongs to the newest snapshot of the feed.
    [[nodiscard]] base::Status keepOnly(const objects::FeedName &feed, const QSet<base::Digest> &wanted);

private:
    database::Database &m_database;
};

} // namespace countersign::store
