#include "core/portal/feed_records.h"

namespace countersign::portal {

using namespace Qt::StringLiterals;
using base::toMillis;
using objects::FeedName;

namespace {

constexpr auto kMayRead =
    "SELECT 1 FROM channel c WHERE c.owner = ? AND c.channel = ? "
    "AND c.epoch = (SELECT max(n.epoch) FROM channel n WHERE n.owner = c.owner AND n.channel = c.channel) "
    "AND (c.owner = ? OR c.all_desks = 1 OR EXISTS (SELECT 1 FROM channel_reader r "
    "WHERE r.owner = c.owner AND r.channel = c.channel AND r.epoch = c.epoch AND r.desk = ?))"_L1;
constexpr auto kNewestChannel =
    "SELECT epoch, object_id FROM channel WHERE owner = ? AND channel = ? ORDER BY epoch DESC LIMIT 1"_L1;
constexpr auto kChannelId = "SELECT object_id FROM channel WHERE owner = ? AND channel = ? AND epoch = ?"_L1;
constexpr auto kAddChannel =
    "INSERT INTO channel (owner, channel, epoch, object_id, all_desks, bytes) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kAddReader = "INSERT INTO channel_reader (owner, channel, epoch, desk) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kBatchEnd =
    "SELECT sequence, object_id FROM batch WHERE owner = ? AND channel = ? ORDER BY sequence DESC LIMIT 1"_L1;
constexpr auto kBatchId = "SELECT object_id FROM batch WHERE owner = ? AND channel = ? AND sequence = ?"_L1;
constexpr auto kAddBatch =
    "INSERT INTO batch (owner, channel, sequence, object_id, epoch, stored_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kBatches =
    "SELECT bytes FROM batch WHERE owner = ? AND channel = ? AND sequence >= ? ORDER BY sequence LIMIT 1000"_L1;
constexpr auto kHasHead = "SELECT 1 FROM head WHERE object_id = ?"_L1;
constexpr auto kNewestHead =
    "SELECT object_id, live_count, digest, signed_at FROM head "
    "WHERE owner = ? AND channel = ? AND sequence = ? ORDER BY signed_at DESC LIMIT 1"_L1;
constexpr auto kAddHead =
    "INSERT INTO head (object_id, owner, channel, sequence, live_count, digest, signed_at, bytes) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kReadable =
    "SELECT c.owner, c.channel, c.epoch, c.bytes FROM channel c "
    "WHERE c.epoch = (SELECT max(n.epoch) FROM channel n WHERE n.owner = c.owner AND n.channel = c.channel) "
    "AND (c.owner = ? OR c.all_desks = 1 OR EXISTS (SELECT 1 FROM channel_reader r "
    "WHERE r.owner = c.owner AND r.channel = c.channel AND r.epoch = c.epoch AND r.desk = ?)) "
    "ORDER BY c.owner, c.channel"_L1;
constexpr auto kEarlierChannels =
    "SELECT c.bytes FROM channel c WHERE c.owner = ? AND c.channel = ? AND c.epoch < ? "
    "AND (EXISTS (SELECT 1 FROM batch b WHERE b.owner = c.owner AND b.channel = c.channel AND b.epoch = c.epoch) "
    "OR EXISTS (SELECT 1 FROM snapshot s WHERE s.owner = c.owner AND s.channel = c.channel AND s.superseded_at = 0 "
    "AND s.epoch = c.epoch)) ORDER BY c.epoch"_L1;
constexpr auto kHeadBytes =
    "SELECT bytes FROM head WHERE owner = ? AND channel = ? ORDER BY sequence DESC, signed_at DESC LIMIT 1"_L1;
constexpr auto kSnapshotSequence =
    "SELECT sequence FROM snapshot WHERE owner = ? AND channel = ? AND superseded_at = 0"_L1;

/// Room for the framing around batches in one answer.
constexpr qsizetype kBatchRoom = objects::protocol::kMaxBody - 4096;

base::ObjectId idAt(const database::Statement &row, int column)
{
    return base::ObjectId::fromBytes(row.bytes(column)).value_or(base::ObjectId{});
}

QString ownerOf(const FeedName &feed) { return feed.owner.text(); }
QByteArray channelOf(const FeedName &feed) { return feed.channel.toBytes(); }

} // namespace

base::Result<bool> FeedRecords::mayRead(const FeedName &feed, const base::CountryCode &desk)
{
    const auto found = m_statements.one(kMayRead, [](const database::Statement &) { return true; },
                                        ownerOf(feed), channelOf(feed), desk.text(), desk.text());
    if (!found)
        return base::failFrom(found);
    return found->has_value();
}

base::Result<std::optional<FeedRecords::NewestChannel>> FeedRecords::newestChannel(const FeedName &feed)
{
    return m_statements.one(kNewestChannel, [](const database::Statement &row) {
        return NewestChannel{static_cast<std::uint32_t>(row.integer(0)), idAt(row, 1)};
    }, ownerOf(feed), channelOf(feed));
}

base::Result<std::optional<base::ObjectId>> FeedRecords::channelId(const FeedName &feed, std::uint32_t epoch)
{
    return m_statements.one(kChannelId, [](const database::Statement &row) { return idAt(row, 0); },
                            ownerOf(feed), channelOf(feed), qint64{epoch});
}

base::Status FeedRecords::addChannel(const objects::Verified<objects::ChannelDescriptor> &descriptor)
{
    const FeedName &feed = descriptor->feed;
    const auto added = m_statements.change(kAddChannel, ownerOf(feed), channelOf(feed), qint64{descriptor->epoch},
                                           descriptor.id().toBytes(), descriptor->allDesks, descriptor.bytes());
    if (!added)
        return base::failFrom(added);
    for (const objects::WrappedChannelKey &key : descriptor->keys) {
        const auto reader = m_statements.change(kAddReader, ownerOf(feed), channelOf(feed),
                                                qint64{descriptor->epoch}, key.desk.text());
        if (!reader)
            return base::failFrom(reader);
    }
    return {};
}

base::Result<FeedEnd> FeedRecords::end(const FeedName &feed)
{
    const auto found = m_statements.one(kBatchEnd, [](const database::Statement &row) {
        return FeedEnd{static_cast<std::uint64_t>(row.integer(0)), idAt(row, 1)};
    }, ownerOf(feed), channelOf(feed));
    if (!found)
        return base::failFrom(found);
    return found->value_or(FeedEnd{});
}

base::Result<std::optional<base::ObjectId>> FeedRecords::batchId(const FeedName &feed, std::uint64_t sequence)
{
    return m_statements.one(kBatchId, [](const database::Statement &row) { return idAt(row, 0); },
                            ownerOf(feed), channelOf(feed), static_cast<qint64>(sequence));
}

base::Status FeedRecords::addBatch(const objects::Verified<objects::FeedBatch> &batch, base::Instant now)
{
    return asStatus(m_statements.change(kAddBatch, ownerOf(batch->feed), channelOf(batch->feed),
                                        static_cast<qint64>(batch->sequence), batch.id().toBytes(),
                                        qint64{batch->epoch}, qint64{toMillis(now)}, batch.bytes()));
}

base::Result<QList<QByteArray>> FeedRecords::batches(const FeedName &feed, std::uint64_t from)
{
    QList<QByteArray> page;
    qsizetype size = 0;
    const auto read = m_statements.each(kBatches, [&](const database::Statement &row) {
        QByteArray bytes = row.bytes(0);
        size += bytes.size() + 8;
        if (!page.isEmpty() && size > kBatchRoom)
            return false;
        page.append(std::move(bytes));
        return true;
    }, ownerOf(feed), channelOf(feed), static_cast<qint64>(from));
    if (!read)
        return base::failFrom(read);
    return page;
}

base::Result<bool> FeedRecords::hasHead(const base::ObjectId &id)
{
    const auto found = m_statements.one(kHasHead, [](const database::Statement &) { return true; }, id.toBytes());
    if (!found)
        return base::failFrom(found);
    return found->has_value();
}

base::Result<std::optional<FeedRecords::StoredHead>> FeedRecords::newestHead(const FeedName &feed, std::uint64_t sequence)
{
    return m_statements.one(kNewestHead, [](const database::Statement &row) {
        return StoredHead{idAt(row, 0), static_cast<std::uint64_t>(row.integer(1)),
                          base::Digest::fromBytes(row.bytes(2)).value_or(base::Digest{}), base::fromMillis(row.integer(3))};
    }, ownerOf(feed), channelOf(feed), static_cast<qint64>(sequence));
}

base::Status FeedRecords::addHead(const objects::Verified<objects::FeedHead> &head)
{
    return asStatus(m_statements.change(kAddHead, head.id().toBytes(), ownerOf(head->feed), channelOf(head->feed),
                                        static_cast<qint64>(head->sequence), static_cast<qint64>(head->count),
                                        head->digest.toBytes(), qint64{toMillis(head->at)}, head.bytes()));
}

base::Result<QList<objects::protocol::FeedStatus>> FeedRecords::readableBy(const base::CountryCode &desk)
{
    struct Row { QString owner; QByteArray channel; qint64 epoch; objects::protocol::FeedStatus status; };
    QList<Row> rows;
    const auto read = m_statements.each(kReadable, [&](const database::Statement &row) {
        Row next{row.text(0), row.bytes(1), row.integer(2), {}};
        next.status.channel = row.bytes(3);
        rows.append(std::move(next));
        return true;
    }, desk.text(), desk.text());
    if (!read)
        return base::failFrom(read);
    QList<objects::protocol::FeedStatus> feeds;
    for (Row &row : rows) {
        if (const auto done = complete(row.owner, row.channel, row.epoch, row.status); !done)
            return base::failFrom(done);
        feeds.append(std::move(row.status));
    }
    return feeds;
}

base::Status FeedRecords::complete(const QString &owner, const QByteArray &channel, qint64 epoch,
                                   objects::protocol::FeedStatus &status)
{
    const auto earlier = m_statements.each(kEarlierChannels, [&](const database::Statement &row) {
        status.earlierChannels.append(row.bytes(0));
        return true;
    }, owner, channel, epoch);
    if (!earlier)
        return earlier;
    const auto head = m_statements.one(kHeadBytes, [](const database::Statement &row) { return row.bytes(0); }, owner, channel);
    if (!head)
        return base::failFrom(head);
    status.head = head->value_or(QByteArray());
    const auto snapshot = m_statements.one(kSnapshotSequence, [](const database::Statement &row) {
        return static_cast<std::uint64_t>(row.integer(0));
    }, owner, channel);
    if (!snapshot)
        return base::failFrom(snapshot);
    status.snapshotSequence = snapshot->value_or(0);
    return {};
}

} // namespace countersign::portal
