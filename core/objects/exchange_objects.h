#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

/// What the portal carries between desks (trust.md 6). Each desk has one mail log at the portal;
/// every object in it is an Envelope addressed to that desk, in the order of arrival. The portal sees
/// who writes to whom, when and how much in buckets; it opens none, and can forge none: the header is
/// signed by the sending device, the letter inside by persons. Receipts, recalls, requests and
/// approvals travel as letters too, so that the portal cannot tell an answer from a receipt.
namespace countersign::objects {

/// What the header says. A release shows two persons to the portal; every other letter is a notice.
enum class EnvelopeKind : std::uint8_t { Release = 1, Notice = 2 };

/// 32 random bytes that hide the letter behind a commitment; sealed with it.
using Salt = base::OpaqueId<struct SaltTag, 32>;

/// What two persons sign for the portal to see, without telling it what they read.
struct Approval
{
    static constexpr ObjectType kType = ObjectType::Approval;
    base::EnvelopeId envelope;
    base::CountryCode sender;
    base::CountryCode recipient;
    base::Digest commitment;                     ///< commitmentOf()

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<Approval> decodeBody(QByteArrayView body);
};

/// Outer header and sealed letter. A lane is one device's envelopes to one desk, numbered without
/// gaps and chained, so that a dropped, repeated or swapped one shows.
struct Envelope
{
    static constexpr ObjectType kType = ObjectType::Envelope;
    base::EnvelopeId id;
    base::CountryCode sender;
    base::CountryCode recipient;                 ///< the sender itself for what stays inside the desk
    base::DeviceId device;                       ///< of the sender
    base::LaneId lane;                           ///< another one after a restore
    std::uint64_t sequence = 0;                  ///< in the lane, from 1
    base::ObjectId previous;                     ///< the lane's envelope before; null for the first
    EnvelopeKind kind = EnvelopeKind::Notice;
    base::Instant at{};
    base::Instant expiry{};                      ///< the portal may forget the bytes then; 0 = never
    std::uint64_t keyEpoch = 0;                  ///< of the recipient's charter: which desk key it is sealed to
    std::uint64_t directorySize = 0;             ///< the directory as the sender knows it: two worlds show
    base::Digest directoryHash;
    QByteArray approval;                         ///< Signed Approval of a release, else empty
    QByteArray wrappedKey;                       ///< crypto_box_seal of the content key to the desk
    QByteArray sealed;                           ///< salt, letter and padding

    [[nodiscard]] QByteArray encodeBody() const;
    /// Refuses a release without an approval and a notice with one, and a letter that cannot be there.
    static base::Result<Envelope> decodeBody(QByteArrayView body);
};
/// No envelope is larger; larger attachments travel in parts.
inline constexpr qsizetype kMostEnvelope = 3 << 20;
inline constexpr qsizetype kMostLetter = 2 << 20;

[[nodiscard]] base::Digest commitmentOf(const Salt &salt, const base::ObjectId &letter);
[[nodiscard]] Salt freshSalt();

/// Seals under a fresh key of its own, bound to the header, padded to a bucket (paddedSize), and signs. The header comes
/// without wrappedKey and sealed. TooLarge.
[[nodiscard]] base::Result<Signed> sealEnvelope(Envelope header, QByteArrayView letter, const Salt &salt,
                                                const crypto::PublicSealingKey &desk, const crypto::SigningKey &device);
struct OpenedEnvelope
{
    Salt salt;
    QByteArray letter;                           ///< bytes of a Signed letter, verified by nobody yet
};
/// SealBroken: another key, another header, or changed bytes.
[[nodiscard]] base::Result<OpenedEnvelope> openEnvelope(const Envelope &envelope, const crypto::SealingKey &desk);

/// Sizes as the portal sees them: the next step of at most 12 % (Padmé), at least 1 KiB.
[[nodiscard]] qsizetype paddedSize(qsizetype bytes);

/// Where a device's audit chain stood; kept by the portal, so that a chain cut or rewritten later
/// shows (trust.md 8).
struct AuditCheckpoint
{
    static constexpr ObjectType kType = ObjectType::AuditCheckpoint;
    base::CountryCode desk;
    base::DeviceId device;
    base::IncarnationId incarnation;
    std::uint64_t sequence = 0;
    base::Digest hash;
    base::Instant at{};

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<AuditCheckpoint> decodeBody(QByteArrayView body);
};

} // namespace countersign::objects
