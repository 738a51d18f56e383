#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/feed_objects.h"
#include "core/store/number_hash.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// An act of a person of this desk that waits for the publisher.
struct PendingOperation
{
    qint64 id = 0;                           ///< order of entry
    objects::OperationKind kind = objects::OperationKind::Put;
    QByteArray record;                       ///< canonical CBOR of alert, person or withdrawal
    QByteArray signedBytes;                  ///< Signed Operation by the user; kept as evidence
    base::Instant at{};
    bool sealed = false;                     ///< is in an outgoing batch
};

/// What goes into the next batch, in order of entry.
struct BatchDraft
{
    objects::FeedName feed;
    std::uint64_t sequence = 0;
    base::ObjectId previous;
    QList<PendingOperation> operations;      ///< at most kMaxBatchOperations
    std::uint64_t countAfter = 0;            ///< for the head
    base::Digest digestAfter;
    [[nodiscard]] QList<objects::OperationView> views() const;
};

/// Sealed and signed, durable before the first network byte; sent again with the same bytes
/// and the same request id until the portal's receipt is here.
struct OutgoingBatch
{
    std::uint64_t sequence = 0;
    QByteArray batch;                        ///< Signed FeedBatch
    QByteArray head;                         ///< Signed FeedHead after it
    QByteArray requestId;                    ///< 16 bytes, the portal's idempotency key
    base::Instant sealedAt{};
};

/// The publisher's side of the desk's own feed. Writer's thread.
class PublishStore
{
public:
    PublishStore(database::Database &database, NumberHash hash);

    /// All or none. Records are checked to be readable and to belong to `desk`.
    [[nodiscard]] base::Status enter(const base::CountryCode &desk, const QList<PendingOperation> &operations);
    /// Takes back an operation that is not sealed yet; NothingFound otherwise.
    [[nodiscard]] base::Status takeBack(qint64 id);
    [[nodiscard]] base::Result<qint64> waiting();
    [[nodiscard]] base::Result<QList<PendingOperation>> pending(int most);

    /// The next batch over what waits and is not sealed; nothing when nothing waits or a sealed batch is still
    /// outgoing (one at a time keeps the chain simple: finish that first).
    [[nodiscard]] base::Result<std::optional<BatchDraft>> draftNext(const objects::FeedName &feed);
    /// Count and digest of the feed as it is: for a head that only renews the promise.
    struct Standing { std::uint64_t sequence = 0; base::ObjectId batch; std::uint64_t count = 0; base::Digest digest; };
    [[nodiscard]] base::Result<Standing> standing(const objects::FeedName &feed);

    /// Keeps the sealed batch and marks its operations, in one transaction. Refused with SequenceFork
    /// when this feed sealed other bytes for that sequence before (also in an earlier incarnation).
    [[nodiscard]] base::Status keepOutgoing(const BatchDraft &draft, const OutgoingBatch &outgoing);
    [[nodiscard]] base::Result<QList<OutgoingBatch>> outgoing(const objects::FeedName &feed);
    /// The portal has it and FeedApplier has applied it: drops the outgoing batch and its operations.
    [[nodiscard]] base::Status finish(const objects::FeedName &feed, std::uint64_t sequence);
    /// The portal holds another batch of that sequence (this device was restored or replaced): the
    /// operations wait again for the next sequence.
    [[nodiscard]] base::Status unseal(const objects::FeedName &feed, std::uint64_t sequence);

    /// Everything alive in the feed, ordered by id and number so that every vault with the same
    /// records cuts the same chunks; at most kChunkRecordBytes of records a chunk, which seals below
    /// protocol::kMaxChunk. `seal` gets the operations of chunk `index` and answers its sealed bytes.
    static constexpr qsizetype kChunkRecordBytes = 3 << 20;
    struct SnapshotPart { objects::SnapshotChunk chunk; QByteArray sealed; };
    using SealChunk = std::function<base::Result<QByteArray>(std::uint32_t index, const QList<objects::OperationView> &)>;
    using TakePart = std::function<base::Status(const SnapshotPart &)>;
    [[nodiscard]] base::Status writeSnapshot(const objects::FeedName &feed, const SealChunk &seal, const TakePart &take);

private:
    [[nodiscard]] base::Status close(const objects::FeedName &feed, std::uint64_t sequence, QLatin1StringView operations);
    database::Database &m_database;
    NumberHash m_hash;
};

} // namespace countersign::store
