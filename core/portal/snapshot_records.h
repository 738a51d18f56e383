#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/feed_objects.h"
#include "core/objects/signed.h"
#include "core/portal/statements.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace countersign::portal {

/// Snapshot manifests and their sealed chunks. Writes belong inside the caller's transaction.
class SnapshotRecords
{
public:
    explicit SnapshotRecords(Statements &statements) : m_statements(statements) {}

    struct InForce { base::ObjectId id; std::uint64_t sequence = 0; };

    [[nodiscard]] base::Result<std::optional<InForce>> inForce(const objects::FeedName &feed);
    [[nodiscard]] base::Result<std::optional<QByteArray>> manifestBytes(const objects::FeedName &feed);
    /// Puts the manifest in force; the one before is superseded from `now` on.
    [[nodiscard]] base::Status putInForce(const objects::Verified<objects::SnapshotManifest> &manifest, base::Instant now);

    [[nodiscard]] base::Result<std::optional<QByteArray>> chunk(const objects::FeedName &feed, const base::Digest &digest);
    [[nodiscard]] base::Result<std::optional<std::uint64_t>> chunkSize(const objects::FeedName &feed, const base::Digest &digest);
    /// Storing a chunk that is there already changes nothing but its age.
    [[nodiscard]] base::Status addChunk(const objects::FeedName &feed, const base::Digest &digest,
                                        const QByteArray &bytes, base::Instant now);
    [[nodiscard]] base::Result<std::uint64_t> chunkBytes(const objects::FeedName &feed);

    /// Drops manifests superseded more than a day ago, and chunks older than a day that no
    /// manifest left names.
    [[nodiscard]] base::Status prune(base::Instant now);

private:
    Statements &m_statements;
};

} // namespace countersign::portal
