#pragma once

#include "core/alerts/alert_source.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/objects/feed_objects.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Why a feed does not move on. The owner signed what was refused, so nothing but a new
/// act of the owner (or a newer program) helps; look-ups go on over what was applied.
struct FeedStop
{
    base::ErrorCode code{};
    std::uint64_t sequence = 0;          ///< of the object refused
    base::Instant at{};
};

/// One feed as the vault holds it.
struct FeedRecord
{
    qint64 row = 0;
    objects::FeedName name;
    std::uint64_t sequence = 0;          ///< last batch applied; 0 = nothing yet
    base::ObjectId batch;                ///< its id; null at 0
    std::uint64_t count = 0;             ///< live records and listed persons here
    QByteArray headBytes;                ///< Signed FeedHead last accepted, verbatim; may lie ahead of `sequence`
    std::uint64_t headSequence = 0;
    base::Instant headAt{};
    base::Instant nextBy{};
    base::Instant checkedAt{};
    QByteArray channelBytes;             ///< newest Signed ChannelDescriptor
    std::optional<FeedStop> stop;
};

/// Feeds, their heads, channel keys and refused objects. Lives on the thread of its
/// connection. Each writing function is one transaction of its own, or joins the caller's.
class FeedStore
{
public:
    explicit FeedStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QList<FeedRecord>> all();
    [[nodiscard]] base::Result<std::optional<FeedRecord>> find(const objects::FeedName &name);
    /// The feed's record; made, empty, when new.
    [[nodiscard]] base::Result<FeedRecord> ensure(const objects::FeedName &name);
    [[nodiscard]] base::Result<QList<alerts::FeedState>> states();

    /// Keeps a head that extends what is here, or renews the promise of the same one.
    /// Errors: HeadRolledBack (older than one seen), SequenceFork (same sequence, other batch,
    /// count or digest: both are kept in quarantine as evidence and the feed stops).
    [[nodiscard]] base::Status acceptHead(const objects::Verified<objects::FeedHead> &head, base::Instant now);
    /// The portal was asked and had nothing newer.
    [[nodiscard]] base::Status noteChecked(const objects::FeedName &name, base::Instant now);
    [[nodiscard]] base::Status stopFeed(const objects::FeedName &name, const FeedStop &stop);
    [[nodiscard]] base::Status clearStop(const objects::FeedName &name);

    /// `key` is the opened 32-byte channel key. Descriptors of every epoch are kept.
    [[nodiscard]] base::Status keepChannel(const objects::Verified<objects::ChannelDescriptor> &channel, const crypto::SecretBytes &key);
    /// NoChannelKey when that epoch is not here.
    [[nodiscard]] base::Result<crypto::SecretBytes> channelKey(const objects::FeedName &name, std::uint32_t epoch);
    [[nodiscard]] base::Result<QList<std::uint32_t>> channelEpochs(const objects::FeedName &name);

    /// Bytes that were refused, with the reason; never acted upon, kept for a newer program or as evidence.
    [[nodiscard]] base::Status quarantine(const objects::FeedName &name, base::ErrorCode reason, std::uint64_t sequence,
                                          QByteArrayView bytes, base::Instant now);
    [[nodiscard]] base::Result<qint64> quarantined();

private:
    database::Database &m_database;
};

} // namespace countersign::store
