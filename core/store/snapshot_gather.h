#pragma once

#include "core/base/result.h"
#include "core/objects/feed_objects.h"
#include "core/store/alert_rows.h"
#include "core/store/number_hash.h"

#include <QList>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// One alert of a snapshot, ready to be inserted. Bytes live in the opened chunks.
struct BulkRow
{
    std::int64_t hash = 0;
    std::int64_t skeletonHash = -1;
    HotColumns columns;
    QByteArrayView record;
    std::uint32_t index = 0;             ///< in the snapshot
    std::uint32_t feed = 0;              ///< position in the list of snapshots
    bool isSeries = false;
};
struct BulkPerson
{
    base::AlertId id;
    QByteArrayView record;
    std::uint32_t index = 0;
};
/// What a pass over one feed's chunks gave.
struct GatheredFeed
{
    base::Digest digest;                 ///< only of the first pass
    std::shared_ptr<objects::BucketDigest> buckets;
    std::uint64_t count = 0;
    std::vector<BulkPerson> persons;
};
/// Hashes of one pass: at least `from`, below `until`.
struct HashRange
{
    std::int64_t from = 0;
    std::int64_t until = 0;
};

class ChunkAhead;

/// Opens a feed's staged chunks, checks whose records they are, and collects the rows of a
/// range of hashes. A second core opens and digests a chunk ahead meanwhile.
class SnapshotGather
{
public:
    SnapshotGather(database::Database &database, const NumberHash &hash) : m_database(database), m_hash(hash) {}

    /// `tick` is called with each chunk's record count; false stops with Cancelled.
    using Tick = std::function<bool(qint64 records)>;
    [[nodiscard]] base::Result<GatheredFeed> gather(const objects::Verified<objects::SnapshotManifest> &manifest, std::uint32_t feed,
                                                    const HashRange &range, bool withDigest, const Tick &tick);
    [[nodiscard]] std::vector<BulkRow> &rows() { return m_rows; }
    /// Forgets rows and chunks between passes.
    void clear();
    /// On the second core, and of the whole on both.
    [[nodiscard]] double openSeconds() const { return m_openSeconds; }
    [[nodiscard]] double gatherSeconds() const { return m_gatherSeconds; }

private:
    [[nodiscard]] base::Status start(ChunkAhead &ahead, const objects::Verified<objects::SnapshotManifest> &manifest, qsizetype chunk);
    [[nodiscard]] base::Status take(const objects::OpenedPayload &payload, const base::CountryCode &owner, std::uint32_t feed,
                                    const HashRange &range, GatheredFeed &out);
    [[nodiscard]] base::Status takeAlert(QByteArrayView record, const base::CountryCode &owner, std::uint32_t feed,
                                         const HashRange &range, std::uint32_t index);

    database::Database &m_database;
    const NumberHash &m_hash;
    ColumnPacker m_packer;
    std::vector<BulkRow> m_rows;
    std::vector<std::shared_ptr<objects::OpenedPayload>> m_payloads;
    std::deque<QByteArray> m_numbers;    ///< normal forms that differ from what is printed
    double m_openSeconds = 0;
    double m_gatherSeconds = 0;
};

} // namespace countersign::store
