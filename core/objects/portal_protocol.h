#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/objects/feed_objects.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

/// What workstation and portal say to each other over TLS (trust.md 4), in one place for
/// both. HTTP/1.1, bodies are strict CBOR (content type application/cbor); a GET has none.
///
/// | Method, path | Caller | Request -> answer |
/// |---|---|---|
/// | GET  /v1/portal | anyone | -> PortalInfo |
/// | POST /v1/session/challenge | anyone | ChallengeRequest -> Challenge |
/// | POST /v1/session | anyone | LoginRequest -> SessionGrant |
/// | DELETE /v1/session | device | -> empty |
/// | GET  /v1/directory?from=N | device | -> DirectoryPage (entries from index N on, at most 500) |
/// | POST /v1/directory | device of an administrator, or `portal init` by file | DirectoryAppend -> DirectoryCheckpoint Signed bytes |
/// | GET  /v1/feeds | device | -> FeedList (only feeds the caller's desk may read) |
/// | GET  /v1/feeds/{owner}/{channel}/batches?from=N | reader | -> BatchPage (at most 8 MiB) |
/// | GET  /v1/feeds/{owner}/{channel}/snapshot | reader | -> Signed SnapshotManifest bytes |
/// | GET  /v1/feeds/{owner}/{channel}/chunks/{sha256} | reader | -> sealed bytes (application/octet-stream) |
/// | POST /v1/feeds/{owner}/{channel}/channel | publisher | Signed ChannelDescriptor -> Receipt |
/// | POST /v1/feeds/{owner}/{channel}/batches | publisher | FeedAppend -> Receipt |
/// | PUT  /v1/feeds/{owner}/{channel}/chunks/{sha256} | publisher | sealed bytes -> Receipt |
/// | POST /v1/feeds/{owner}/{channel}/snapshot | publisher | Signed SnapshotManifest (all chunks there) -> Receipt |
/// | GET  /v1/desks/{owner}/cases?from=N | device of that desk | -> LogPage (entries from position N on, at most 8 MiB) |
/// | POST /v1/desks/{owner}/cases | device of that desk | LogAppend -> Receipt; objects that are there already are passed over |
/// | GET  /v1/desks/{owner}/mail?from=N | device of that desk | -> LogPage (envelopes to that desk) |
/// | POST /v1/desks/{owner}/mail | device of any desk | LogAppend (envelopes from the caller's desk to that one, signed by the device they name; a release with its Approval by two active persons, one a team leader or releasing officer) -> Receipt; passed over as above |
/// | GET  /v1/desks/{owner}/audit?from=N | device of that desk | -> LogPage (audit checkpoints of its devices) |
/// | POST /v1/desks/{owner}/audit | device of that desk | LogAppend (its own signed AuditCheckpoints) -> Receipt; passed over as above |
///
/// {owner} is a desk code, {channel} 32 hex digits. "Not allowed" and "not there" answer the
/// same 404 bytes. A write is idempotent by its request id: the same id answers the same
/// receipt. Headers: `Authorization: Bearer <64 hex>`, and on writes
/// `Countersign-Request: <32 hex request id>`, `Countersign-Signature: <128 hex>`.
namespace countersign::objects::protocol {

inline constexpr std::uint32_t kVersion = 1;
inline constexpr qsizetype kMaxBody = 8 << 20;
inline constexpr qsizetype kMaxHeader = 16 << 10;
inline constexpr qsizetype kMaxChunk = 4 << 20;

/// Fixed list; nothing of the request is echoed. Travels as Refusal {code}.
enum class RefusalCode : std::uint32_t {
    NothingFound = 1, BadRequest = 2, NotSignedIn = 3, BadSignature = 4, TooLarge = 5, TooMany = 6,
    SequenceGap = 7, SequenceFork = 8, ClockSkew = 9, Busy = 10, ChunkMissing = 11, NewerVersion = 12
};
struct Refusal
{
    RefusalCode code = RefusalCode::NothingFound;
    std::uint64_t number = 0;                    ///< expected sequence, seconds to wait, or portal time in ms (ClockSkew)
    [[nodiscard]] QByteArray encode() const;
    static base::Result<Refusal> decode(QByteArrayView bytes);
};
/// HTTP status of a refusal: 404, 400, 401, 401, 413, 429, 409, 409, 401, 503, 409, 400.
[[nodiscard]] int httpStatus(RefusalCode code);

struct PortalInfo
{
    std::uint32_t version = kVersion;
    crypto::PublicSigningKey portalKey;
    base::ObjectId federation;                   ///< id of the FederationRoot it serves
    base::Instant time{};
    QByteArray checkpoint;                       ///< Signed DirectoryCheckpoint
    [[nodiscard]] QByteArray encode() const;
    static base::Result<PortalInfo> decode(QByteArrayView bytes);
};
struct ChallengeRequest
{
    base::DeviceId device;
    [[nodiscard]] QByteArray encode() const;
    static base::Result<ChallengeRequest> decode(QByteArrayView bytes);
};
struct Challenge
{
    QByteArray nonce;                            ///< 32 bytes, one use, two minutes
    base::Instant time{};
    [[nodiscard]] QByteArray encode() const;
    static base::Result<Challenge> decode(QByteArrayView bytes);
};
struct LoginRequest
{
    base::DeviceId device;
    QByteArray nonce;
    base::Instant time{};                        ///< device's clock; more than 5 min off is refused with ClockSkew
    crypto::Signature signature;                 ///< device key over loginMessage()
    [[nodiscard]] QByteArray encode() const;
    static base::Result<LoginRequest> decode(QByteArrayView bytes);
};
/// "countersign-login/1" 00 portal key, nonce, SHA-256 of the SPKI as the client saw it, time (8 bytes big endian).
[[nodiscard]] QByteArray loginMessage(const crypto::PublicSigningKey &portal, QByteArrayView nonce,
                                      const base::Digest &spkiSeen, base::Instant time);
struct SessionGrant
{
    QByteArray token;                            ///< 32 random bytes; the portal keeps only its hash
    base::Instant idleUntil{};
    base::Instant until{};
    base::Instant time{};
    [[nodiscard]] QByteArray encode() const;
    static base::Result<SessionGrant> decode(QByteArrayView bytes);
};
/// "countersign-write/1" 00 method 00 path 00 request id, SHA-256 of the body.
[[nodiscard]] QByteArray writeMessage(QByteArrayView method, QByteArrayView path, QByteArrayView requestId16, QByteArrayView body);

struct DirectoryPage
{
    std::uint64_t from = 0;
    QList<QByteArray> entries;                   ///< Signed objects in log order
    QByteArray checkpoint;
    [[nodiscard]] QByteArray encode() const;
    static base::Result<DirectoryPage> decode(QByteArrayView bytes);
};
struct DirectoryAppend
{
    QList<QByteArray> entries;                   ///< all or none
    [[nodiscard]] QByteArray encode() const;
    static base::Result<DirectoryAppend> decode(QByteArrayView bytes);
};
struct FeedStatus
{
    QByteArray channel;                          ///< Signed ChannelDescriptor, newest epoch
    QList<QByteArray> earlierChannels;           ///< older epochs still needed to open stored batches or the snapshot
    QByteArray head;                             ///< Signed FeedHead; empty when nothing was published
    std::uint64_t snapshotSequence = 0;          ///< 0 = no snapshot
};
struct FeedList
{
    QList<FeedStatus> feeds;
    base::Instant time{};
    [[nodiscard]] QByteArray encode() const;
    static base::Result<FeedList> decode(QByteArrayView bytes);
};
struct BatchPage
{
    QList<QByteArray> batches;                   ///< Signed FeedBatch, rising sequence, no gap
    [[nodiscard]] QByteArray encode() const;
    static base::Result<BatchPage> decode(QByteArrayView bytes);
};
/// Batches and the head after the last of them, stored together or not at all.
struct FeedAppend
{
    QList<QByteArray> batches;
    QByteArray head;
    [[nodiscard]] QByteArray encode() const;
    static base::Result<FeedAppend> decode(QByteArrayView bytes);
};
/// One of a desk's logs, in the order of arrival: cases (objects/case_objects.h), mail and audit
/// (objects/exchange_objects.h).
struct LogPage
{
    std::uint64_t from = 0;                      ///< position of the first entry
    std::uint64_t end = 0;                       ///< entries the log has; positions count from 0 without gaps
    QList<QByteArray> entries;                   ///< Signed objects, as they came
    [[nodiscard]] QByteArray encode() const;
    static base::Result<LogPage> decode(QByteArrayView bytes);
};
struct LogAppend
{
    QList<QByteArray> entries;                   ///< all or none, at most kMostLogAppend
    [[nodiscard]] QByteArray encode() const;
    static base::Result<LogAppend> decode(QByteArrayView bytes);
};
inline constexpr qsizetype kMostLogAppend = 500;
/// Signed by the portal: it has stored this. "The portal says", never "the recipient has".
struct Receipt
{
    static constexpr ObjectType kType = ObjectType::PortalReceipt;
    base::Digest request;                        ///< SHA-256 of writeMessage()
    base::Instant at{};
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<Receipt> decodeBody(QByteArrayView body);
};

} // namespace countersign::objects::protocol
