#include "core/bench/sealed_feeds.h"

#include "core/bench/sample_alerts.h"
#include "core/crypto/hash.h"
#include "core/store/feed_store.h"
#include "core/store/staging_store.h"

#include <algorithm>

namespace countersign::bench {

namespace {

/// As the publisher cuts them (trust.md 5): chunks of about a megabyte.
constexpr quint64 kRecordsAChunk = 18'000;
constexpr std::uint32_t kEpoch = 1;

} // namespace

SealedFeed::SealedFeed(crypto::SigningKey key, crypto::SecretBytes channelKey)
    : m_key(std::move(key)), m_channelKey(std::move(channelKey))
{
}

base::Result<SealedFeed> SealedFeed::make(const base::CountryCode &desk, quint64 count, WireSizes *sizes)
{
    auto key = crypto::SigningKey::generate();
    if (!key)
        return base::failFrom(key);
    SealedFeed feed(std::move(*key), crypto::SecretBytes::random(32));
    feed.m_feed.owner = desk;
    feed.m_feed.channel.bytes.fill(1);
    objects::SnapshotManifest manifest;
    manifest.feed = feed.m_feed;
    manifest.sequence = 1;
    manifest.batch.bytes.fill(1);
    manifest.epoch = kEpoch;
    manifest.count = count;
    objects::BucketDigest digest;
    for (quint64 from = 0; from < count; from += kRecordsAChunk) {
        QList<QByteArray> records;
        for (quint64 i = from; i < std::min<quint64>(count, from + kRecordsAChunk); ++i) {
            const alerts::AlertRecord alert = sampleAlert(desk, i);
            records.append(alerts::encode(alert));
            digest.add(records.last());
            if (sizes) {
                sizes->json += compactJson(alert).size() + 1;
                sizes->cbor += records.last().size();
            }
        }
        QList<objects::OperationView> views;
        for (const QByteArray &record : std::as_const(records))
            views.append({objects::OperationKind::Put, record});
        const auto context = objects::chunkContext(feed.m_feed, 1, kEpoch, static_cast<std::uint32_t>(feed.m_chunks.size()));
        const auto sealed = objects::sealPayload(feed.m_channelKey, context, views);
        if (!sealed)
            return base::failFrom(sealed);
        feed.m_digests.append(crypto::sha256(*sealed));
        manifest.chunks.append({feed.m_digests.last(), static_cast<std::uint64_t>(sealed->size()), static_cast<std::uint32_t>(views.size())});
        feed.m_chunks.append(*sealed);
        if (sizes)
            sizes->sealed += sealed->size();
    }
    manifest.digest = digest.digest();
    feed.m_manifest = objects::Signed::make(objects::ObjectType::SnapshotManifest, manifest.encodeBody(), {&feed.m_key}).bytes();
    if (sizes)
        sizes->sealed += feed.m_manifest.size();
    return feed;
}

base::Result<store::SnapshotToApply> SealedFeed::stage(database::Database &database) const
{
    objects::ChannelDescriptor channel;
    channel.feed = m_feed;
    channel.epoch = kEpoch;
    channel.allDesks = true;
    channel.keys = {{m_feed.owner, QByteArray(80, 'k')}};
    const auto descriptor = objects::verify<objects::ChannelDescriptor>(
        objects::Signed::make(objects::ObjectType::ChannelDescriptor, channel.encodeBody(), {&m_key}), {m_key.publicKey()});
    if (!descriptor)
        return base::failFrom(descriptor);
    if (const auto kept = store::FeedStore(database).keepChannel(*descriptor, m_channelKey); !kept)
        return base::failFrom(kept);
    const auto object = objects::Signed::decode(m_manifest);
    if (!object)
        return base::failFrom(object);
    auto manifest = objects::verify<objects::SnapshotManifest>(*object, {m_key.publicKey()});
    if (!manifest)
        return base::failFrom(manifest);
    store::StagingStore staging(database);
    for (qsizetype i = 0; i < m_chunks.size(); ++i) {
        if (const auto staged = staging.stage(m_feed, m_digests[i], m_chunks[i]); !staged)
            return base::failFrom(staged);
    }
    return store::SnapshotToApply{std::move(*manifest)};
}

} // namespace countersign::bench
