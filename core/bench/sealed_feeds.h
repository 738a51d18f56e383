#pragma once

#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/crypto/keys.h"
#include "core/objects/feed_objects.h"
#include "core/objects/signed.h"
#include "core/store/feed_applier.h"

#include <QByteArray>
#include <QList>

namespace countersign::database {
class Database;
}

namespace countersign::bench {

/// Sizes of the same records on their way.
struct WireSizes
{
    qint64 sealed = 0, json = 0, cbor = 0;
};

/// One desk's snapshot as it comes from the portal: signed with a real key, sealed in chunks.
class SealedFeed
{
public:
    /// `count` sample alerts of `desk`. With `sizes` the JSON of each record is made and counted too.
    [[nodiscard]] static base::Result<SealedFeed> make(const base::CountryCode &desk, quint64 count, WireSizes *sizes = nullptr);

    /// What a sync does before it applies: keeps the channel key, verifies the manifest's
    /// signature, stages each chunk durably.
    [[nodiscard]] base::Result<store::SnapshotToApply> stage(database::Database &database) const;

private:
    SealedFeed(crypto::SigningKey key, crypto::SecretBytes channelKey);
    objects::FeedName m_feed;
    crypto::SigningKey m_key;
    crypto::SecretBytes m_channelKey;
    QByteArray m_manifest;
    QList<QByteArray> m_chunks;
    QList<base::Digest> m_digests;
};

} // namespace countersign::bench
