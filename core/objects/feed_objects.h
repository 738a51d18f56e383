#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <cstdint>
#include <memory>

/// Alert feeds (trust.md 5). A feed is {owner desk, channel}; a channel is one audience.
/// Operations are compressed (zstd) and sealed under the channel's key of an epoch, so the
/// portal sees owner, channel, sequence, count and size only.
namespace countersign::objects {

struct FeedName
{
    base::CountryCode owner;
    base::ChannelId channel;
    auto operator<=>(const FeedName &) const = default;
};

struct WrappedChannelKey
{
    base::CountryCode desk;
    QByteArray sealed;                           ///< crypto_box_seal of the 32-byte key to the desk's sealing key
};

/// Who reads a channel. A change of audience is a new epoch with a new key.
struct ChannelDescriptor
{
    static constexpr ObjectType kType = ObjectType::ChannelDescriptor;
    FeedName feed;
    std::uint32_t epoch = 0;                     ///< from 1
    base::Instant issued{};
    bool allDesks = false;                       ///< audience = every admitted desk (issuer-status family)
    QList<WrappedChannelKey> keys;               ///< rising by desk; the owner is always among them

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<ChannelDescriptor> decodeBody(QByteArrayView body);
};

/// One step of a feed. The proof of a record is (batch id, index).
struct FeedBatch
{
    static constexpr ObjectType kType = ObjectType::FeedBatch;
    FeedName feed;
    std::uint64_t sequence = 0;                  ///< from 1, no gaps
    base::ObjectId previous;                     ///< id of batch sequence-1; null for 1
    std::uint32_t epoch = 0;                     ///< of the channel key
    std::uint32_t count = 0;                     ///< operations inside, 1..kMaxBatchOperations
    QByteArray sealed;                           ///< sealPayload()

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<FeedBatch> decodeBody(QByteArrayView body);
};
inline constexpr std::uint32_t kMaxBatchOperations = 20'000;
inline constexpr qsizetype kMaxPayload = 12 << 20;   ///< decompressed bytes of one batch or chunk

/// The owner's statement of what its feed holds after batch `sequence`.
struct FeedHead
{
    static constexpr ObjectType kType = ObjectType::FeedHead;
    FeedName feed;
    std::uint64_t sequence = 0;
    base::ObjectId batch;                        ///< id of that batch
    std::uint64_t count = 0;                     ///< live records
    base::Digest digest;                         ///< BucketDigest over the live records
    base::Instant at{};
    base::Instant nextBy{};                      ///< later than this without a new head = stale

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<FeedHead> decodeBody(QByteArrayView body);
};

struct SnapshotChunk
{
    base::Digest sha256;                         ///< of the sealed bytes
    std::uint64_t size = 0;                      ///< sealed bytes
    std::uint32_t count = 0;                     ///< records inside
};

/// Everything alive after batch `sequence`, for a first sync; chunks are fetched by hash.
struct SnapshotManifest
{
    static constexpr ObjectType kType = ObjectType::SnapshotManifest;
    FeedName feed;
    std::uint64_t sequence = 0;
    base::ObjectId batch;
    std::uint32_t epoch = 0;
    std::uint64_t count = 0;
    base::Digest digest;
    QList<SnapshotChunk> chunks;

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<SnapshotManifest> decodeBody(QByteArrayView body);
};

enum class OperationKind : std::uint8_t { Put = 1, Withdraw = 2 };

/// One operation as it stands inside a payload. `record` is the canonical CBOR of an alert
/// record (core/alerts) and opaque here; views point into the opened payload.
struct OperationView
{
    OperationKind kind = OperationKind::Put;
    QByteArrayView record;                       ///< Put: the record. Withdraw: withdrawal note (alert id, number, reason)
};

/// Payload = canonical CBOR array of [kind, record map]; zstd level 3 with a 2 MiB window limit; then sealed
/// with sealContent under the channel key; context = feed name, sequence (or chunk index), epoch.
[[nodiscard]] base::Result<QByteArray> sealPayload(const crypto::SecretBytes &channelKey, QByteArrayView context, const QList<OperationView> &operations);
/// An opened payload owns the decompressed bytes; operations() walks them without copying.
class OpenedPayload
{
public:
    [[nodiscard]] static base::Result<OpenedPayload> open(const crypto::SecretBytes &channelKey, QByteArrayView context, QByteArrayView sealed, std::uint32_t expectedCount);
    [[nodiscard]] const QList<OperationView> &operations() const { return m_operations; }

private:
    QByteArray m_bytes;
    QList<OperationView> m_operations;
};
/// Additional data of a batch's payload / of a snapshot chunk's payload.
[[nodiscard]] QByteArray batchContext(const FeedName &feed, std::uint64_t sequence, std::uint32_t epoch);
[[nodiscard]] QByteArray chunkContext(const FeedName &feed, std::uint64_t sequence, std::uint32_t epoch, std::uint32_t index);

/// Digest of a set of records in 65,536 buckets by the first 16 bits of SHA-256(record
/// bytes). A bucket is the sum modulo 2^256 of its records' SHA-256, so records come and go
/// without reading their neighbours; buckets are kept in 256 pages of 256, the digest is
/// SHA-256 over the pages' SHA-256, and a delta touches only some pages. All little endian.
class BucketDigest
{
public:
    static constexpr int kPages = 256;
    static constexpr int kPageBytes = 256 * 32;

    BucketDigest();
    void add(QByteArrayView record);
    void remove(QByteArrayView record);
    [[nodiscard]] base::Digest digest() const;
    /// For the store: pages changed since the last clearTouched(), and their bytes.
    [[nodiscard]] QList<int> touchedPages() const;
    void clearTouched();
    [[nodiscard]] QByteArrayView page(int index) const;
    /// False when the size is wrong.
    bool setPage(int index, QByteArrayView bytes);

private:
    void change(QByteArrayView record, bool adding);
    QByteArray m_buckets;                        ///< 2 MiB
    std::array<bool, kPages> m_touched{};
    mutable std::array<base::Digest, kPages> m_pageHash{};
    mutable std::array<bool, kPages> m_pageHashKnown{};
};

} // namespace countersign::objects
