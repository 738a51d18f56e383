#include "core/portal/snapshot_records.h"

#include "core/portal/limits.h"

namespace countersign::portal {

using namespace Qt::StringLiterals;
using base::toMillis;
using objects::FeedName;

namespace {

constexpr auto kInForce =
    "SELECT object_id, sequence FROM snapshot WHERE owner = ? AND channel = ? AND superseded_at = 0"_L1;
constexpr auto kManifestBytes =
    "SELECT bytes FROM snapshot WHERE owner = ? AND channel = ? AND superseded_at = 0"_L1;
constexpr auto kSupersede =
    "UPDATE snapshot SET superseded_at = ? WHERE owner = ? AND channel = ? AND superseded_at = 0"_L1;
constexpr auto kPutInForce =
    "INSERT INTO snapshot (object_id, owner, channel, sequence, epoch, superseded_at, bytes) "
    "VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT (object_id) DO UPDATE SET superseded_at = 0"_L1;
constexpr auto kAddMember =
    "INSERT INTO snapshot_chunk (snapshot_id, position, digest) VALUES (?, ?, ?) "
    "ON CONFLICT (snapshot_id, position) DO NOTHING"_L1;
constexpr auto kChunk = "SELECT bytes FROM chunk WHERE owner = ? AND channel = ? AND digest = ?"_L1;
constexpr auto kChunkSize = "SELECT size FROM chunk WHERE owner = ? AND channel = ? AND digest = ?"_L1;
constexpr auto kAddChunk =
    "INSERT INTO chunk (owner, channel, digest, size, stored_at, bytes) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (owner, channel, digest) DO UPDATE SET stored_at = excluded.stored_at"_L1;
constexpr auto kChunkBytes = "SELECT coalesce(sum(size), 0) FROM chunk WHERE owner = ? AND channel = ?"_L1;
constexpr auto kPruneMembers =
    "DELETE FROM snapshot_chunk WHERE snapshot_id IN "
    "(SELECT object_id FROM snapshot WHERE superseded_at > 0 AND superseded_at <= ?)"_L1;
constexpr auto kPruneSnapshots = "DELETE FROM snapshot WHERE superseded_at > 0 AND superseded_at <= ?"_L1;
constexpr auto kPruneChunks =
    "DELETE FROM chunk WHERE stored_at <= ? AND NOT EXISTS "
    "(SELECT 1 FROM snapshot_chunk m WHERE m.digest = chunk.digest)"_L1;

} // namespace

base::Result<std::optional<SnapshotRecords::InForce>> SnapshotRecords::inForce(const FeedName &feed)
{
    return m_statements.one(kInForce, [](const database::Statement &row) {
        return InForce{base::ObjectId::fromBytes(row.bytes(0)).value_or(base::ObjectId{}),
                       static_cast<std::uint64_t>(row.integer(1))};
    }, feed.owner.text(), feed.channel.toBytes());
}

base::Result<std::optional<QByteArray>> SnapshotRecords::manifestBytes(const FeedName &feed)
{
    return m_statements.one(kManifestBytes, [](const database::Statement &row) { return row.bytes(0); },
                            feed.owner.text(), feed.channel.toBytes());
}

base::Status SnapshotRecords::putInForce(const objects::Verified<objects::SnapshotManifest> &manifest, base::Instant now)
{
    const QString owner = manifest->feed.owner.text();
    const QByteArray channel = manifest->feed.channel.toBytes();
    const auto superseded = m_statements.change(kSupersede, qint64{toMillis(now)}, owner, channel);
    if (!superseded)
        return base::failFrom(superseded);
    const auto put = m_statements.change(kPutInForce, manifest.id().toBytes(), owner, channel,
                                         static_cast<qint64>(manifest->sequence), qint64{manifest->epoch}, manifest.bytes());
    if (!put)
        return base::failFrom(put);
    for (qsizetype i = 0; i < manifest->chunks.size(); ++i) {
        const auto member = m_statements.change(kAddMember, manifest.id().toBytes(), qint64{i},
                                                manifest->chunks.at(i).sha256.toBytes());
        if (!member)
            return base::failFrom(member);
    }
    return {};
}

base::Result<std::optional<QByteArray>> SnapshotRecords::chunk(const FeedName &feed, const base::Digest &digest)
{
    return m_statements.one(kChunk, [](const database::Statement &row) { return row.bytes(0); },
                            feed.owner.text(), feed.channel.toBytes(), digest.toBytes());
}

base::Result<std::optional<std::uint64_t>> SnapshotRecords::chunkSize(const FeedName &feed, const base::Digest &digest)
{
    return m_statements.one(kChunkSize, [](const database::Statement &row) {
        return static_cast<std::uint64_t>(row.integer(0));
    }, feed.owner.text(), feed.channel.toBytes(), digest.toBytes());
}

base::Status SnapshotRecords::addChunk(const FeedName &feed, const base::Digest &digest,
                                       const QByteArray &bytes, base::Instant now)
{
    const auto added = m_statements.change(kAddChunk, feed.owner.text(), feed.channel.toBytes(), digest.toBytes(),
                                           qint64{bytes.size()}, qint64{toMillis(now)}, bytes);
    if (!added)
        return base::failFrom(added);
    return {};
}

base::Result<std::uint64_t> SnapshotRecords::chunkBytes(const FeedName &feed)
{
    const auto sum = m_statements.one(kChunkBytes, [](const database::Statement &row) {
        return static_cast<std::uint64_t>(row.integer(0));
    }, feed.owner.text(), feed.channel.toBytes());
    if (!sum)
        return base::failFrom(sum);
    return sum->value_or(0);
}

base::Status SnapshotRecords::prune(base::Instant now)
{
    const qint64 limit = toMillis(now - kOldChunkLife);
    for (const auto sql : {kPruneMembers, kPruneSnapshots, kPruneChunks}) {
        const auto done = m_statements.change(sql, limit);
        if (!done)
            return base::failFrom(done);
    }
    return {};
}

} // namespace countersign::portal
