#include "core/objects/feed_objects.h"

#include "core/objects/fields.h"

#include <algorithm>

namespace countersign::objects {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const FeedName *)
{
    return std::make_tuple(&FeedName::owner, &FeedName::channel);
}
constexpr auto fieldsOf(const WrappedChannelKey *)
{
    return std::make_tuple(&WrappedChannelKey::desk, &WrappedChannelKey::sealed);
}
constexpr auto fieldsOf(const ChannelDescriptor *)
{
    return std::make_tuple(&ChannelDescriptor::feed, &ChannelDescriptor::epoch, &ChannelDescriptor::issued,
                           &ChannelDescriptor::allDesks, &ChannelDescriptor::keys);
}
constexpr auto fieldsOf(const FeedBatch *)
{
    return std::make_tuple(&FeedBatch::feed, &FeedBatch::sequence, &FeedBatch::previous, &FeedBatch::epoch,
                           &FeedBatch::count, &FeedBatch::sealed);
}
constexpr auto fieldsOf(const FeedHead *)
{
    return std::make_tuple(&FeedHead::feed, &FeedHead::sequence, &FeedHead::batch, &FeedHead::count, &FeedHead::digest,
                           &FeedHead::at, &FeedHead::nextBy);
}
constexpr auto fieldsOf(const SnapshotChunk *)
{
    return std::make_tuple(&SnapshotChunk::sha256, &SnapshotChunk::size, &SnapshotChunk::count);
}
constexpr auto fieldsOf(const SnapshotManifest *)
{
    return std::make_tuple(&SnapshotManifest::feed, &SnapshotManifest::sequence, &SnapshotManifest::batch,
                           &SnapshotManifest::epoch, &SnapshotManifest::count, &SnapshotManifest::digest,
                           &SnapshotManifest::chunks);
}

namespace {

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(ErrorCode::NotCanonical, std::move(what));
}

} // namespace

QByteArray ChannelDescriptor::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<ChannelDescriptor> ChannelDescriptor::decodeBody(QByteArrayView body)
{
    auto channel = decodeFields<ChannelDescriptor>(body, Extra::Allow);
    if (!channel)
        return channel;
    if (channel->epoch < 1)
        return broken(u"channel epoch"_s);
    if (!rises(channel->keys, [](const WrappedChannelKey &key) { return key.desk; }))
        return broken(u"order of channel keys"_s);
    const bool ownerReads = std::any_of(channel->keys.cbegin(), channel->keys.cend(), [&](const WrappedChannelKey &key) {
        return key.desk == channel->feed.owner;
    });
    if (!ownerReads)
        return broken(u"channel key of the owner"_s);
    return channel;
}

QByteArray FeedBatch::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<FeedBatch> FeedBatch::decodeBody(QByteArrayView body)
{
    auto batch = decodeFields<FeedBatch>(body, Extra::Allow);
    if (!batch)
        return batch;
    if (batch->sequence < 1 || batch->epoch < 1 || batch->previous.isNull() != (batch->sequence == 1))
        return broken(u"batch sequence, epoch or previous id"_s);
    if (batch->count < 1)
        return broken(u"empty batch"_s);
    if (batch->count > kMaxBatchOperations)
        return base::fail(ErrorCode::TooLarge, u"operations in a batch"_s);
    return batch;
}

QByteArray FeedHead::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<FeedHead> FeedHead::decodeBody(QByteArrayView body)
{
    auto head = decodeFields<FeedHead>(body, Extra::Allow);
    if (!head)
        return head;
    if (head->sequence < 1 || head->batch.isNull() || head->nextBy < head->at)
        return broken(u"head sequence, batch or times"_s);
    return head;
}

QByteArray SnapshotManifest::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<SnapshotManifest> SnapshotManifest::decodeBody(QByteArrayView body)
{
    auto snapshot = decodeFields<SnapshotManifest>(body, Extra::Allow);
    if (!snapshot)
        return snapshot;
    if (snapshot->sequence < 1 || snapshot->epoch < 1 || snapshot->batch.isNull())
        return broken(u"snapshot sequence, epoch or batch"_s);
    std::uint64_t records = 0;
    for (const SnapshotChunk &chunk : std::as_const(snapshot->chunks)) {
        if (chunk.size < 1 || chunk.count < 1)
            return broken(u"empty snapshot chunk"_s);
        records += chunk.count;
    }
    if (records != snapshot->count)
        return broken(u"sum of snapshot chunks"_s);
    return snapshot;
}

} // namespace countersign::objects
