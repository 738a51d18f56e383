#include "core/training/feed_publishing.h"

#include "core/crypto/hash.h"
#include "core/training/training_keys.h"

namespace countersign::training {

using objects::OperationKind;
using objects::OperationView;
using objects::Signed;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBatchOperations = 5'000;
constexpr qsizetype kChunkOperations = 10'000;
constexpr qsizetype kRequestBytes = 4 << 20;

QList<OperationView> puts(const QList<QByteArray> &records, qsizetype from, qsizetype most)
{
    QList<OperationView> operations;
    for (qsizetype i = from; i < std::min(records.size(), from + most); ++i)
        operations.append(OperationView{OperationKind::Put, records.at(i)});
    return operations;
}

/// A batch and the head after it.
struct Step
{
    QByteArray batch;
    QByteArray head;
};

struct MadeFeed
{
    objects::FeedName name;
    QByteArray channel;
    QList<Step> steps;
    objects::FeedHead last;
    QByteArray manifest;
    QList<std::pair<base::Digest, QByteArray>> chunks;
};

base::Status makeSteps(MadeFeed &feed, const DeskKeys &keys, const QList<QByteArray> &records, base::Instant at)
{
    objects::BucketDigest digest;
    base::ObjectId previous;
    for (qsizetype from = 0; from < records.size(); from += kBatchOperations) {
        const auto operations = puts(records, from, kBatchOperations);
        objects::FeedBatch batch;
        batch.feed = feed.name;
        batch.sequence = static_cast<std::uint64_t>(feed.steps.size()) + 1;
        batch.previous = previous;
        batch.epoch = 1;
        batch.count = static_cast<std::uint32_t>(operations.size());
        auto sealed =
            objects::sealPayload(keys.channelKey, objects::batchContext(feed.name, batch.sequence, 1), operations);
        if (!sealed)
            return base::failFrom(sealed);
        batch.sealed = std::move(*sealed);
        const auto object = Signed::make(objects::FeedBatch::kType, batch.encodeBody(), {&keys.secrets.signing});
        previous = object.id();
        for (const OperationView &operation : operations)
            digest.add(operation.record);
        feed.last = {
            feed.name, batch.sequence, previous, static_cast<std::uint64_t>(from + operations.size()), digest.digest(),
            at,        at + kPromise};
        feed.steps.append(
            {object.bytes(),
             Signed::make(objects::FeedHead::kType, feed.last.encodeBody(), {&keys.secrets.signing}).bytes()});
    }
    return {};
}

/// As many steps from `from` on as one request may carry.
objects::protocol::FeedAppend appendFrom(const QList<Step> &steps, qsizetype &from)
{
    objects::protocol::FeedAppend append;
    qsizetype bytes = 0;
    for (; from < steps.size(); ++from) {
        bytes += steps.at(from).batch.size();
        if (!append.batches.isEmpty() && bytes > kRequestBytes)
            break;
        append.batches.append(steps.at(from).batch);
        append.head = steps.at(from).head;
    }
    return append;
}

base::Status makeSnapshot(MadeFeed &feed, const DeskKeys &keys, const QList<QByteArray> &records)
{
    const objects::FeedHead &head = feed.last;
    objects::SnapshotManifest manifest{feed.name, head.sequence, head.batch, 1, head.count, head.digest, {}};
    for (qsizetype from = 0; from < records.size(); from += kChunkOperations) {
        const auto operations = puts(records, from, kChunkOperations);
        const auto index = static_cast<std::uint32_t>(feed.chunks.size());
        const auto sealed = objects::sealPayload(keys.channelKey,
                                                 objects::chunkContext(feed.name, head.sequence, 1, index), operations);
        if (!sealed)
            return base::failFrom(sealed);
        const base::Digest sha256 = crypto::sha256(*sealed);
        manifest.chunks.append(
            {sha256, static_cast<std::uint64_t>(sealed->size()), static_cast<std::uint32_t>(operations.size())});
        feed.chunks.append({sha256, *sealed});
    }
    feed.manifest =
        Signed::make(objects::SnapshotManifest::kType, manifest.encodeBody(), {&keys.secrets.signing}).bytes();
    return {};
}

base::Result<MadeFeed> makeFeed(const directory::Directory &directory, std::uint64_t seed, const State &state,
                                const QList<QByteArray> &records, base::Instant now)
{
    const auto keys = deskKeys(seed, state);
    if (!keys)
        return base::failFrom(keys);
    MadeFeed feed;
    feed.name = {state.code, keys->channel};
    const base::Instant at = now - state.behind;
    objects::ChannelDescriptor channel;
    channel.feed = feed.name;
    channel.epoch = 1;
    channel.issued = at;
    channel.allDesks = true;
    for (const objects::FederationMember &member : directory.members()) {
        if (const auto charter = directory.charter(member.desk))
            channel.keys.append({member.desk, crypto::sealTo(charter->deskSealing, keys->channelKey)});
    }
    feed.channel =
        Signed::make(objects::ChannelDescriptor::kType, channel.encodeBody(), {&keys->secrets.signing}).bytes();
    if (const auto made = makeSteps(feed, *keys, records, at); !made)
        return base::failFrom(made);
    if (const auto made = makeSnapshot(feed, *keys, records); !made)
        return base::failFrom(made);
    return feed;
}

} // namespace

QCoro::Task<base::Status> publishFeed(std::shared_ptr<sync::PortalClient> client,
                                      std::shared_ptr<const directory::Directory> directory, std::uint64_t seed,
                                      State state, QList<QByteArray> records, base::Instant now)
{
    const auto feed = makeFeed(*directory, seed, state, records, now);
    if (!feed)
        co_return base::failFrom(feed);
    const std::stop_token stop;
    const auto channel = co_await client->putChannel(feed->name, feed->channel, stop);
    if (!channel)
        co_return channel;
    for (qsizetype from = 0; from < feed->steps.size();) {
        const auto append = appendFrom(feed->steps, from);
        const auto batches =
            co_await client->putBatches(feed->name, append, sync::requestIdFor("training", append.encode()), stop);
        if (!batches)
            co_return batches;
    }
    for (const auto &[sha256, sealed] : feed->chunks) {
        const auto chunk = co_await client->putChunk(feed->name, sha256, sealed, stop);
        if (!chunk)
            co_return chunk;
    }
    const auto snapshot = co_await client->putSnapshot(feed->name, feed->manifest, stop);
    co_return snapshot;
}

} // namespace countersign::training
