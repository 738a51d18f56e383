#pragma once

#include "core/crypto/hash.h"
#include "core/objects/feed_objects.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

/// Writes a feed as a desk's publisher does, from operations given one by one. Keeps the
/// set of live records in the plainest way, so that the store is compared with something
/// that shares no code with it.
namespace countersign::testing {

struct WrittenOperation
{
    objects::OperationKind kind = objects::OperationKind::Put;
    QByteArray record;
};

/// What the author believes its feed to hold: bytes by any key the test chooses.
using LiveRecords = QMap<QByteArray, QByteArray>;

class FeedAuthor
{
public:
    explicit FeedAuthor(base::CountryCode owner, quint8 channel = 1) { feed.owner = owner; feed.channel.bytes.fill(channel); }

    [[nodiscard]] objects::Verified<objects::ChannelDescriptor> descriptor() const
    {
        objects::ChannelDescriptor value;
        value.feed = feed;
        value.epoch = 1;
        value.allDesks = true;
        value.keys = {{feed.owner, QByteArray(80, 'k')}};
        return verified<objects::ChannelDescriptor>(objects::ObjectType::ChannelDescriptor, value.encodeBody());
    }

    /// The next batch; moves on.
    objects::Verified<objects::FeedBatch> batch(const QList<WrittenOperation> &operations)
    {
        auto made = batchAt(sequence + 1, last, operations);
        ++sequence;
        last = made.id();
        return made;
    }
    [[nodiscard]] objects::Verified<objects::FeedBatch> batchAt(std::uint64_t at, const base::ObjectId &previous,
                                                                const QList<WrittenOperation> &operations) const
    {
        objects::FeedBatch value;
        value.feed = feed;
        value.sequence = at;
        value.previous = previous;
        value.epoch = 1;
        value.count = static_cast<std::uint32_t>(operations.size());
        value.sealed = objects::sealPayload(channelKey, objects::batchContext(feed, at, 1), views(operations)).value();
        return verified<objects::FeedBatch>(objects::ObjectType::FeedBatch, value.encodeBody());
    }
    [[nodiscard]] objects::Verified<objects::FeedHead> head(const LiveRecords &live, qint64 at = 1'772'000'000'000) const
    {
        objects::FeedHead value;
        value.feed = feed;
        value.sequence = sequence;
        value.batch = last;
        value.count = static_cast<std::uint64_t>(live.size());
        value.digest = digestOf(live);
        value.at = base::fromMillis(at);
        value.nextBy = base::fromMillis(at + 86'400'000);
        return verified<objects::FeedHead>(objects::ObjectType::FeedHead, value.encodeBody());
    }
    struct Snapshot { objects::Verified<objects::SnapshotManifest> manifest; QList<QByteArray> chunks; };
    [[nodiscard]] Snapshot snapshot(const LiveRecords &live, qsizetype perChunk) const
    {
        objects::SnapshotManifest value;
        value.feed = feed;
        value.sequence = sequence;
        value.batch = last;
        value.epoch = 1;
        value.count = static_cast<std::uint64_t>(live.size());
        value.digest = digestOf(live);
        QList<QByteArray> chunks;
        const QList<QByteArray> records = live.values();
        for (qsizetype from = 0; from < records.size(); from += perChunk) {
            QList<WrittenOperation> part;
            for (const QByteArray &record : records.mid(from, perChunk))
                part.append({objects::OperationKind::Put, record});
            const auto index = static_cast<std::uint32_t>(chunks.size());
            const QByteArray sealed = objects::sealPayload(channelKey, objects::chunkContext(feed, sequence, 1, index), views(part)).value();
            value.chunks.append({crypto::sha256(sealed), static_cast<std::uint64_t>(sealed.size()), static_cast<std::uint32_t>(part.size())});
            chunks.append(sealed);
        }
        return {verified<objects::SnapshotManifest>(objects::ObjectType::SnapshotManifest, value.encodeBody()), chunks};
    }

    template<typename T>
    [[nodiscard]] objects::Verified<T> verified(objects::ObjectType type, const QByteArray &body) const
    {
        return objects::verify<T>(objects::Signed::make(type, body, {&key}), {key.publicKey()}).value();
    }

    objects::FeedName feed;
    crypto::SigningKey key = crypto::SigningKey::generate().value();
    crypto::SecretBytes channelKey = crypto::SecretBytes::random(32);
    std::uint64_t sequence = 0;
    base::ObjectId last;

private:
    static QList<objects::OperationView> views(const QList<WrittenOperation> &operations)
    {
        QList<objects::OperationView> made;
        for (const WrittenOperation &operation : operations)
            made.append({operation.kind, operation.record});
        return made;
    }
    static base::Digest digestOf(const LiveRecords &live)
    {
        objects::BucketDigest digest;
        for (const QByteArray &record : live)
            digest.add(record);
        return digest.digest();
    }
};

} // namespace countersign::testing
