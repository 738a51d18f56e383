#include "core/portal/handlers.h"

#include "core/crypto/hash.h"
#include "core/objects/feed_objects.h"
#include "core/objects/signed.h"

#include <algorithm>

namespace countersign::portal {

namespace protocol = objects::protocol;

namespace {

template<typename T>
using Checked = tl::expected<objects::Verified<T>, Refusal>;

/// An object of the feed in the path, signed by the signing key of the owner's charter in force.
template<typename T>
Checked<T> verifyOwn(const Call &call, const QByteArray &bytes)
{
    const auto charter = call.directory->charter(call.route.feed.owner);
    if (!charter)
        return refuse(RefusalCode::NothingFound);
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return refuse(object.error());
    auto verified = objects::verify<T>(*object, {charter->deskSigning});
    if (!verified)
        return refuse(verified.error());
    if ((*verified)->feed != call.route.feed)
        return refuse(RefusalCode::BadRequest);
    return std::move(*verified);
}

/// Takes one batch in after `end`; nothing is said about one that is there already.
tl::expected<void, Refusal> takeBatch(Call &call, const QByteArray &bytes, FeedEnd &end, FeedEnd &last)
{
    const auto batch = verifyOwn<objects::FeedBatch>(call, bytes);
    if (!batch)
        return tl::unexpected(batch.error());
    const std::uint64_t sequence = (*batch)->sequence;
    if (last.sequence != 0 && sequence != last.sequence + 1)
        return refuse(RefusalCode::BadRequest);
    last = FeedEnd{sequence, batch->id()};
    if (sequence <= end.sequence) {
        const auto known = call.records.feeds.batchId(call.route.feed, sequence);
        if (!known)
            return refuse(known.error());
        if (!*known || **known != batch->id())
            return refuse(RefusalCode::SequenceFork, end.sequence + 1);
        return {};
    }
    if (sequence != end.sequence + 1)
        return refuse(RefusalCode::SequenceGap, end.sequence + 1);
    if ((*batch)->previous != end.batch)
        return refuse(RefusalCode::SequenceFork, end.sequence + 1);
    const auto channel = call.records.feeds.channelId(call.route.feed, (*batch)->epoch);
    if (!channel)
        return refuse(channel.error());
    if (!*channel)
        return refuse(RefusalCode::BadRequest);
    if (const auto added = call.records.feeds.addBatch(*batch, call.now); !added)
        return refuse(added.error());
    end = last;
    return {};
}

/// The head must speak of the end of the feed. A later head of the same sequence may only
/// renew its promise: another count or digest is the desk contradicting itself.
tl::expected<void, Refusal> takeHead(Call &call, const QByteArray &bytes, const FeedEnd &end, const FeedEnd &last)
{
    const auto head = verifyOwn<objects::FeedHead>(call, bytes);
    if (!head)
        return tl::unexpected(head.error());
    if (last.sequence != 0 && ((*head)->sequence != last.sequence || (*head)->batch != last.batch))
        return refuse(RefusalCode::BadRequest);
    const auto known = call.records.feeds.hasHead(head->id());
    if (!known)
        return refuse(known.error());
    if (*known)
        return {};
    if (end.sequence == 0 || (*head)->sequence != end.sequence)
        return refuse(RefusalCode::SequenceGap, end.sequence + 1);
    if ((*head)->batch != end.batch)
        return refuse(RefusalCode::SequenceFork, end.sequence + 1);
    const auto before = call.records.feeds.newestHead(call.route.feed, end.sequence);
    if (!before)
        return refuse(before.error());
    if (*before && ((*before)->count != (*head)->count || (*before)->digest != (*head)->digest))
        return refuse(RefusalCode::SequenceFork, end.sequence + 1);
    if (*before && (*head)->at < (*before)->at)
        return refuse(RefusalCode::BadRequest);
    if (const auto added = call.records.feeds.addHead(*head); !added)
        return refuse(added.error());
    return {};
}

} // namespace

template<> Answer handle<Endpoint::ChannelAppend>(Call &call)
{
    const auto descriptor = verifyOwn<objects::ChannelDescriptor>(call, call.request.body);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    const auto &keys = (*descriptor)->keys;
    const bool hasOwner = std::any_of(keys.begin(), keys.end(), [&](const objects::WrappedChannelKey &key) {
        return key.desk == call.route.feed.owner;
    });
    if (!hasOwner)
        return refuse(RefusalCode::BadRequest);
    const auto newest = call.records.feeds.newestChannel(call.route.feed);
    if (!newest)
        return refuse(newest.error());
    const std::uint32_t known = *newest ? (*newest)->epoch : 0;
    if ((*descriptor)->epoch > known + 1 || (*descriptor)->epoch == 0)
        return refuse(RefusalCode::SequenceGap, known + 1);
    if ((*descriptor)->epoch == known + 1) {
        if (const auto added = call.records.feeds.addChannel(*descriptor); !added)
            return refuse(added.error());
        return call.receipt();
    }
    const auto same = call.records.feeds.channelId(call.route.feed, (*descriptor)->epoch);
    if (!same)
        return refuse(same.error());
    if (!*same || **same != descriptor->id())
        return refuse(RefusalCode::SequenceFork, known + 1);
    return call.receipt();
}

template<> Answer handle<Endpoint::BatchAppend>(Call &call)
{
    const auto append = protocol::FeedAppend::decode(call.request.body);
    if (!append)
        return refuse(append.error());
    const auto channel = call.records.feeds.newestChannel(call.route.feed);
    if (!channel)
        return refuse(channel.error());
    if (!*channel)
        return refuse(RefusalCode::NothingFound);
    auto end = call.records.feeds.end(call.route.feed);
    if (!end)
        return refuse(end.error());
    FeedEnd last;
    for (const QByteArray &batch : append->batches) {
        if (const auto taken = takeBatch(call, batch, *end, last); !taken)
            return tl::unexpected(taken.error());
    }
    if (const auto taken = takeHead(call, append->head, *end, last); !taken)
        return tl::unexpected(taken.error());
    return call.receipt();
}

template<> Answer handle<Endpoint::ChunkStore>(Call &call)
{
    const QByteArray &bytes = call.request.body;
    if (bytes.size() > protocol::kMaxChunk)
        return refuse(RefusalCode::TooLarge);
    if (bytes.isEmpty() || crypto::sha256(bytes) != call.route.chunk)
        return refuse(RefusalCode::BadRequest);
    const auto channel = call.records.feeds.newestChannel(call.route.feed);
    if (!channel)
        return refuse(channel.error());
    if (!*channel)
        return refuse(RefusalCode::NothingFound);
    const auto held = call.records.snapshots.chunkBytes(call.route.feed);
    if (!held)
        return refuse(held.error());
    if (*held + static_cast<std::uint64_t>(bytes.size()) > call.core.config().limits.feedChunkBytes)
        return refuse(RefusalCode::TooMany, 24 * 3600);
    if (const auto added = call.records.snapshots.addChunk(call.route.feed, call.route.chunk, bytes, call.now); !added)
        return refuse(added.error());
    return call.receipt();
}

template<> Answer handle<Endpoint::SnapshotStore>(Call &call)
{
    const auto manifest = verifyOwn<objects::SnapshotManifest>(call, call.request.body);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const auto batch = call.records.feeds.batchId(call.route.feed, (*manifest)->sequence);
    if (!batch)
        return refuse(batch.error());
    if (!*batch)
        return refuse(RefusalCode::SequenceGap, (*manifest)->sequence);
    if (**batch != (*manifest)->batch)
        return refuse(RefusalCode::SequenceFork, (*manifest)->sequence);
    const auto channel = call.records.feeds.channelId(call.route.feed, (*manifest)->epoch);
    if (!channel)
        return refuse(channel.error());
    const auto before = call.records.snapshots.inForce(call.route.feed);
    if (!before)
        return refuse(before.error());
    if (!*channel || (*before && (*before)->sequence > (*manifest)->sequence))
        return refuse(RefusalCode::BadRequest);
    if (*before && (*before)->id == manifest->id())
        return call.receipt();
    for (qsizetype i = 0; i < (*manifest)->chunks.size(); ++i) {
        const objects::SnapshotChunk &chunk = (*manifest)->chunks.at(i);
        const auto size = call.records.snapshots.chunkSize(call.route.feed, chunk.sha256);
        if (!size)
            return refuse(size.error());
        if (!*size || **size != chunk.size)
            return refuse(RefusalCode::ChunkMissing, static_cast<std::uint64_t>(i));
    }
    if (const auto put = call.records.snapshots.putInForce(*manifest, call.now); !put)
        return refuse(put.error());
    if (const auto pruned = call.records.snapshots.prune(call.now); !pruned)
        return refuse(pruned.error());
    return call.receipt();
}

} // namespace countersign::portal
