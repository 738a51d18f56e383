#include "core/store/feed_applier.h"

#include "core/database/database.h"
#include "core/database/transaction.h"
#include "core/platform/crash_point.h"
#include "core/store/feed_digest.h"
#include "core/store/feed_refusal.h"
#include "core/store/feed_row.h"
#include "core/store/feed_store.h"
#include "core/store/joined_transaction.h"
#include "core/store/operation_applier.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using objects::FeedBatch;
using objects::FeedHead;
using objects::OpenedPayload;
using objects::Verified;

namespace {

constexpr qint64 kProgressStep = 10'000;

/// Does this batch follow what is here? True: apply it; false: it is here already.
base::Result<bool> follows(database::Database &database, const FeedRecord &feed, const Verified<FeedBatch> &batch)
{
    if (batch->feed != feed.name)
        return fail(ErrorCode::WrongFederation, u"batch of another feed"_s);
    if (batch->sequence <= feed.sequence) {
        const auto known = batchOf(database, feed.row, batch->sequence);
        if (!known)
            return failFrom(known);
        const base::ObjectId held = batch->sequence == feed.sequence ? feed.batch : *known;
        if (!held.isNull() && held != batch.id())
            return fail(ErrorCode::SequenceFork, u"another batch of a sequence that is here"_s, {feed.name.owner.text()});
        return false;
    }
    if (batch->sequence != feed.sequence + 1)
        return fail(ErrorCode::SequenceGap, {}, {QString::number(feed.sequence + 1), QString::number(batch->sequence)});
    if (batch->previous != feed.batch)
        return fail(ErrorCode::SequenceFork, u"batch continues another past"_s, {feed.name.owner.text()});
    return true;
}

/// What one call of applyBatches works on.
struct Work
{
    database::Database &database;
    OperationApplier &applier;
    objects::BucketDigest &digest;
    FeedRecord &feed;
    base::Instant now;
    std::stop_token stop;
    const ApplyProgress &progress;
    qint64 done = 0;
    qint64 total = 0;
};

base::Status applyOne(Work &work, const Verified<FeedBatch> &batch)
{
    const auto key = FeedStore(work.database).channelKey(batch->feed, batch->epoch);
    if (!key)
        return failFrom(key);
    const QByteArray context = objects::batchContext(batch->feed, batch->sequence, batch->epoch);
    const auto payload = OpenedPayload::open(*key, context, batch->sealed, batch->count);
    if (!payload)
        return failFrom(payload);
    platform::crashPoint("verify");
    const auto &operations = payload->operations();
    for (qsizetype i = 0; i < operations.size(); ++i) {
        if (work.stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        const RowOrigin origin{work.feed.row, batch->sequence, i, work.now};
        if (const auto applied = work.applier.apply(origin, operations[i], work.digest); !applied)
            return applied;
        if (++work.done % kProgressStep == 0 && work.progress)
            work.progress(work.done, work.total);
    }
    platform::crashPoint("apply");
    work.feed.sequence = batch->sequence;
    work.feed.batch = batch.id();
    return keepBatch(work.database, work.feed.row, batch->sequence, false, batch.id(), work.now);
}

base::Status checkAgainst(const FeedRecord &feed, const objects::BucketDigest &digest, const FeedHead &head)
{
    if (feed.batch != head.batch)
        return fail(ErrorCode::SequenceFork, u"head names another batch"_s, {feed.name.owner.text()});
    if (feed.count != head.count)
        return fail(ErrorCode::DigestMismatch, u"number of records"_s, {feed.name.owner.text()});
    if (digest.digest() != head.digest)
        return fail(ErrorCode::DigestMismatch, u"digest of the records"_s, {feed.name.owner.text()});
    return {};
}

} // namespace

FeedApplier::FeedApplier(database::Database &database, NumberHash hash, std::shared_ptr<FilterShelf> shelf)
    : m_database(database), m_hash(std::move(hash)), m_shelf(std::move(shelf))
{
}

base::Result<ApplySummary> FeedApplier::applyBatches(const QList<Verified<FeedBatch>> &batches, const Verified<FeedHead> &head,
                                                     base::Instant now, std::stop_token stop, const ApplyProgress &progress)
{
    std::uint64_t at = 0;
    const auto applied = applyWithin(batches, head, now, std::move(stop), progress, at);
    if (applied || !isOwnersFault(applied.error().code))
        return applied;
    // The transaction is rolled back by now; what was refused is kept apart, and the feed waits.
    QList<QByteArray> refused{head.bytes()};
    for (const Verified<FeedBatch> &batch : batches) {
        if (batch->sequence == at)
            refused.append(batch.bytes());
    }
    if (const auto kept = refuseFeed(m_database, head->feed, applied.error().code, at, refused, now); !kept)
        return failFrom(kept);
    return applied;
}

base::Result<ApplySummary> FeedApplier::applyWithin(const QList<Verified<FeedBatch>> &batches, const Verified<FeedHead> &head,
                                                    base::Instant now, std::stop_token stop, const ApplyProgress &progress,
                                                    std::uint64_t &at)
{
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    FeedStore feeds(m_database);
    auto feed = feeds.ensure(head->feed);
    if (!feed)
        return failFrom(feed);
    auto applier = OperationApplier::prepare(m_database, m_hash, feed->name.owner);
    if (!applier)
        return failFrom(applier);
    auto digest = loadDigest(m_database, feed->row);
    if (!digest)
        return failFrom(digest);
    Work work{m_database, *applier, *digest, *feed, now, std::move(stop), progress, 0, 0};
    for (const Verified<FeedBatch> &batch : batches)
        work.total += batch->count;
    const std::uint64_t countBefore = feed->count;
    for (const Verified<FeedBatch> &batch : batches) {
        at = batch->sequence;
        const auto fits = follows(m_database, *feed, batch);
        if (!fits)
            return failFrom(fits);
        if (!*fits)
            continue;
        if (const auto done = applyOne(work, batch); !done)
            return failFrom(done);
    }
    ApplySummary summary = applier->summary();
    feed->count = countBefore + static_cast<std::uint64_t>(summary.added - summary.withdrawn);
    if (feed->sequence == head->sequence) {
        at = head->sequence;
        if (const auto checked = checkAgainst(*feed, *digest, head.value()); !checked)
            return failFrom(checked);
    }
    if (const auto saved = saveDigest(m_database, feed->row, *digest); !saved)
        return failFrom(saved);
    platform::crashPoint("cursor");
    if (const auto moved = moveCursor(m_database, {feed->row, feed->sequence, feed->batch, feed->count}); !moved)
        return failFrom(moved);
    if (const auto accepted = feeds.acceptHead(head, now); !accepted)
        return failFrom(accepted);
    if (const auto raised = raiseGeneration(m_database, applier->brought()); !raised)
        return failFrom(raised);
    platform::crashPoint("commit");
    if (const auto done = transaction->commit(); !done)
        return failFrom(done);
    summary.sequence = feed->sequence;
    summary.count = feed->count;
    if (progress)
        progress(work.total, work.total);
    return summary;
}

base::Result<FeedApplier::Outcome> FeedApplier::tryOperations(const objects::FeedName &name,
                                                              const QList<objects::OperationView> &operations)
{
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto feed = FeedStore(m_database).ensure(name);
    if (!feed)
        return failFrom(feed);
    auto applier = OperationApplier::prepare(m_database, m_hash, name.owner);
    if (!applier)
        return failFrom(applier);
    auto digest = loadDigest(m_database, feed->row);
    if (!digest)
        return failFrom(digest);
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const RowOrigin origin{feed->row, feed->sequence + 1, i, base::Instant{}};
        if (const auto applied = applier->apply(origin, operations[i], *digest); !applied)
            return failFrom(applied);
    }
    const ApplySummary &summary = applier->summary();
    // Rolled back with the transaction: only what would be is asked.
    return Outcome{feed->count + static_cast<std::uint64_t>(summary.added - summary.withdrawn), digest->digest()};
}

} // namespace countersign::store
