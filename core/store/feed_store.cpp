#include "core/store/feed_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/feed_row.h"
#include "core/store/joined_transaction.h"
#include "core/store/native_statement.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kAll(
    "SELECT id, owner, channel, sequence, batch, count, head, head_sequence, head_at, next_by, checked_at, "
    "channel_object, stop_code, stop_sequence, stop_at, applied_at FROM feed ORDER BY owner, channel");
constexpr QLatin1StringView kInsert("INSERT INTO feed(owner, channel) VALUES(?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kHead("SELECT head_sequence, head_batch, head_count, head_digest, head_at, sequence, batch FROM feed WHERE id = ?");
constexpr QLatin1StringView kSetHead(
    "UPDATE feed SET head = ?, head_sequence = ?, head_batch = ?, head_count = ?, head_digest = ?, head_at = ?, next_by = ?, "
    "checked_at = max(checked_at, ?) WHERE id = ?");
constexpr QLatin1StringView kSetApplied("UPDATE feed SET applied_at = head_at WHERE id = ? AND head_sequence = sequence");
constexpr QLatin1StringView kChecked("UPDATE feed SET checked_at = max(checked_at, ?) WHERE id = ?");
constexpr QLatin1StringView kStop("UPDATE feed SET stop_code = ?, stop_sequence = ?, stop_at = ? WHERE id = ?");
constexpr QLatin1StringView kQuarantine(
    "INSERT INTO quarantine(feed, reason, sequence, at, digest, bytes) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kQuarantined("SELECT count(*) FROM quarantine");
constexpr QLatin1StringView kEpochs("SELECT epoch FROM channel_key WHERE feed = ? ORDER BY epoch");
constexpr QLatin1StringView kSetChannel(
    "UPDATE feed SET channel_object = ? WHERE id = ? AND NOT EXISTS "
    "(SELECT 1 FROM channel_key WHERE channel_key.feed = feed.id AND channel_key.epoch > ?)");
constexpr const char *kKeepKey = "INSERT INTO channel_key(feed, epoch, secret, descriptor) VALUES(?, ?, ?, ?) "
                                 "ON CONFLICT(feed, epoch) DO UPDATE SET secret = excluded.secret, descriptor = excluded.descriptor";
constexpr const char *kReadKey = "SELECT secret FROM channel_key WHERE feed = ? AND epoch = ?";

FeedRecord readRecord(const Statement &row)
{
    FeedRecord record;
    record.row = row.integer(0);
    record.name.owner = base::CountryCode::fromText(row.text(1)).value_or(base::CountryCode{});
    record.name.channel = base::ChannelId::fromBytes(row.bytes(2)).value_or(base::ChannelId{});
    record.sequence = static_cast<std::uint64_t>(row.integer(3));
    record.batch = base::ObjectId::fromBytes(row.bytes(4)).value_or(base::ObjectId{});
    record.count = static_cast<std::uint64_t>(row.integer(5));
    record.headBytes = row.bytes(6);
    record.headSequence = static_cast<std::uint64_t>(row.integer(7));
    record.headAt = base::fromMillis(row.integer(8));
    record.nextBy = base::fromMillis(row.integer(9));
    record.checkedAt = base::fromMillis(row.integer(10));
    record.channelBytes = row.bytes(11);
    if (row.integer(12) != 0)
        record.stop = FeedStop{static_cast<ErrorCode>(row.integer(12)), static_cast<std::uint64_t>(row.integer(13)),
                               base::fromMillis(row.integer(14))};
    return record;
}

/// A head already kept: what a new one is compared with.
struct KeptHead
{
    std::uint64_t sequence = 0;
    QByteArray batch;
    std::uint64_t count = 0;
    QByteArray digest;
    qint64 at = 0;
    std::uint64_t applied = 0;
    QByteArray appliedBatch;
};

base::Result<KeptHead> keptHead(database::Database &database, qint64 feed)
{
    auto read = Statement::prepare(database, kHead);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(feed).runForRow();
    if (!row)
        return failFrom(row);
    const KeptHead kept{static_cast<std::uint64_t>(read->integer(0)), read->bytes(1), static_cast<std::uint64_t>(read->integer(2)),
                        read->bytes(3), read->integer(4), static_cast<std::uint64_t>(read->integer(5)), read->bytes(6)};
    read->finish();
    return kept;
}

/// The two statements of one sequence differ, or a head denies a batch that is here.
bool contradicts(const KeptHead &kept, const objects::FeedHead &head)
{
    if (head.sequence == kept.sequence && !kept.batch.isEmpty()
        && (head.batch.view() != kept.batch || head.count != kept.count || head.digest.view() != kept.digest))
        return true;
    return head.sequence == kept.applied && !kept.appliedBatch.isEmpty() && head.batch.view() != kept.appliedBatch;
}

} // namespace

base::Result<QList<FeedRecord>> FeedStore::all()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<FeedRecord> records;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return records;
        records.append(readRecord(*read));
    }
}

base::Result<std::optional<FeedRecord>> FeedStore::find(const objects::FeedName &name)
{
    const auto records = all();
    if (!records)
        return failFrom(records);
    for (const FeedRecord &record : *records) {
        if (record.name == name)
            return std::optional(record);
    }
    return std::optional<FeedRecord>();
}

base::Result<FeedRecord> FeedStore::ensure(const objects::FeedName &name)
{
    const auto found = find(name);
    if (!found)
        return failFrom(found);
    if (*found)
        return **found;
    auto insert = Statement::prepare(m_database, kInsert);
    if (!insert)
        return failFrom(insert);
    if (const auto run = insert->bind(name.owner.text()).bind(name.channel.toBytes()).run(); !run)
        return failFrom(run);
    const auto made = find(name);
    if (!made)
        return failFrom(made);
    if (!*made)
        return fail(ErrorCode::Internal, u"feed row vanished"_s);
    return **made;
}

base::Result<QList<alerts::FeedState>> FeedStore::states()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<alerts::FeedState> states;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return states;
        const FeedRecord record = readRecord(*read);
        // A feed of which nothing was applied covers nobody.
        if (record.sequence == 0)
            continue;
        // The age of an answer is that of the data applied, not of a head that is only known.
        const base::Instant appliedAt = base::fromMillis(read->integer(15));
        states.append(alerts::FeedState{record.name.owner, record.name.channel, record.sequence, record.count, appliedAt,
                                        record.checkedAt, record.nextBy});
    }
}

base::Status FeedStore::acceptHead(const objects::Verified<objects::FeedHead> &head, base::Instant now)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto feed = ensure(head->feed);
    if (!feed)
        return failFrom(feed);
    const auto kept = keptHead(m_database, feed->row);
    if (!kept)
        return failFrom(kept);
    if (contradicts(*kept, head.value())) {
        for (const QByteArray &bytes : {feed->headBytes, head.bytes()}) {
            if (const auto put = quarantine(head->feed, ErrorCode::SequenceFork, head->sequence, bytes, now); !put)
                return put;
        }
        if (const auto stopped = stopFeed(head->feed, {ErrorCode::SequenceFork, head->sequence, now}); !stopped)
            return stopped;
        if (const auto done = transaction->commit(); !done)
            return done;
        return fail(ErrorCode::SequenceFork, u"two heads of one sequence"_s, {head->feed.owner.text()});
    }
    const bool isOlder = head->sequence < std::max(kept->sequence, kept->applied)
        || (head->sequence == kept->sequence && base::toMillis(head->at) < kept->at);
    if (isOlder)
        return fail(ErrorCode::HeadRolledBack, u"older than one seen"_s, {head->feed.owner.text()});
    auto set = Statement::prepare(m_database, kSetHead);
    if (!set)
        return failFrom(set);
    set->bind(head.bytes()).bind(static_cast<qint64>(head->sequence)).bind(head->batch.toBytes())
        .bind(static_cast<qint64>(head->count)).bind(head->digest.toBytes()).bind(qint64{base::toMillis(head->at)})
        .bind(qint64{base::toMillis(head->nextBy)}).bind(qint64{base::toMillis(now)}).bind(feed->row);
    if (const auto run = set->run(); !run)
        return run;
    if (const auto applied = noteHeadApplied(m_database, feed->row); !applied)
        return applied;
    return transaction->commit();
}

base::Status noteHeadApplied(database::Database &database, qint64 feed)
{
    auto set = Statement::prepare(database, kSetApplied);
    if (!set)
        return failFrom(set);
    return set->bind(feed).run();
}

base::Status FeedStore::noteChecked(const objects::FeedName &name, base::Instant now)
{
    const auto feed = ensure(name);
    if (!feed)
        return failFrom(feed);
    auto set = Statement::prepare(m_database, kChecked);
    if (!set)
        return failFrom(set);
    return set->bind(qint64{base::toMillis(now)}).bind(feed->row).run();
}

base::Status FeedStore::stopFeed(const objects::FeedName &name, const FeedStop &stop)
{
    const auto feed = ensure(name);
    if (!feed)
        return failFrom(feed);
    auto set = Statement::prepare(m_database, kStop);
    if (!set)
        return failFrom(set);
    return set->bind(static_cast<int>(stop.code)).bind(static_cast<qint64>(stop.sequence)).bind(qint64{base::toMillis(stop.at)})
        .bind(feed->row).run();
}

base::Status FeedStore::clearStop(const objects::FeedName &name)
{
    return stopFeed(name, FeedStop{});
}

base::Status FeedStore::keepChannel(const objects::Verified<objects::ChannelDescriptor> &channel, const crypto::SecretBytes &key)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto feed = ensure(channel->feed);
    if (!feed)
        return failFrom(feed);
    auto keep = NativeStatement::prepare(m_database, kKeepKey);
    if (!keep)
        return failFrom(keep);
    keep->bind(1, feed->row).bind(2, channel->epoch).bind(3, key.view()).bind(4, channel.bytes());
    if (const auto run = keep->run(); !run)
        return run;
    auto newest = Statement::prepare(m_database, kSetChannel);
    if (!newest)
        return failFrom(newest);
    if (const auto run = newest->bind(channel.bytes()).bind(feed->row).bind(static_cast<qint64>(channel->epoch)).run(); !run)
        return run;
    return transaction->commit();
}

base::Result<crypto::SecretBytes> FeedStore::channelKey(const objects::FeedName &name, std::uint32_t epoch)
{
    const auto feed = find(name);
    if (!feed)
        return failFrom(feed);
    auto read = NativeStatement::prepare(m_database, kReadKey);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(1, *feed ? (*feed)->row : 0).bind(2, epoch).step();
    if (!row)
        return failFrom(row);
    if (!*row)
        return fail(ErrorCode::NoChannelKey, u"epoch %1"_s.arg(epoch), {name.owner.text()});
    return crypto::SecretBytes::copyOf(read->bytes(0));
}

base::Result<QList<std::uint32_t>> FeedStore::channelEpochs(const objects::FeedName &name)
{
    const auto feed = find(name);
    if (!feed)
        return failFrom(feed);
    auto read = Statement::prepare(m_database, kEpochs);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(*feed ? (*feed)->row : 0).run(); !run)
        return failFrom(run);
    QList<std::uint32_t> epochs;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return epochs;
        epochs.append(static_cast<std::uint32_t>(read->integer(0)));
    }
}

base::Status FeedStore::quarantine(const objects::FeedName &name, ErrorCode reason, std::uint64_t sequence, QByteArrayView bytes,
                                   base::Instant now)
{
    const auto feed = ensure(name);
    if (!feed)
        return failFrom(feed);
    auto put = Statement::prepare(m_database, kQuarantine);
    if (!put)
        return failFrom(put);
    return put->bind(feed->row).bind(static_cast<int>(reason)).bind(static_cast<qint64>(sequence)).bind(qint64{base::toMillis(now)})
        .bind(crypto::sha256(bytes).toBytes()).bind(bytes.toByteArray()).run();
}

base::Result<qint64> FeedStore::quarantined()
{
    auto read = Statement::prepare(m_database, kQuarantined);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 count = read->integer(0);
    read->finish();
    return count;
}

} // namespace countersign::store
