#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

/// The signed objects that say who belongs to a federation (trust.md 3). Each has a map with
/// unsigned keys as body; unknown keys below 128 are critical, from 128 on optional and kept.
/// A desk is named by its country or organisation code (QMA, IOM ...): base::CountryCode.
namespace countersign::objects {

/// Created by `federation init`. Its object id is the federation's fingerprint.
struct FederationRoot
{
    static constexpr ObjectType kType = ObjectType::FederationRoot;
    QString name;                                ///< "Training federation"
    QList<crypto::PublicSigningKey> rootKeys;    ///< n keys, rising
    std::uint32_t threshold = 1;                 ///< k
    base::Instant created{};
    bool training = false;                       ///< shown as TRAINING DATA everywhere

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<FederationRoot> decodeBody(QByteArrayView body);
};

struct FederationMember
{
    base::CountryCode desk;
    QString name;                                ///< "QMA national desk"
    crypto::PublicSigningKey deskRoot;
    base::Instant admitted{};
    bool active = true;                          ///< false: left or suspended; history stays
};

struct PortalPin
{
    QString url;                                 ///< "https://127.0.0.1:8443"
    base::Digest spki;                           ///< SHA-256 of the TLS key's SubjectPublicKeyInfo
    crypto::PublicSigningKey portalKey;          ///< signs checkpoints and portal receipts
};

/// Members, portal pins and policy; versions rise, signed by k roots.
struct FederationManifest
{
    static constexpr ObjectType kType = ObjectType::FederationManifest;
    base::ObjectId root;                         ///< id of the FederationRoot it belongs to
    std::uint64_t version = 0;
    base::Instant issued{};
    QList<FederationMember> members;
    QList<PortalPin> portals;
    QString minimumProgram;                      ///< "0.1.0"
    QString currentProgram;

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<FederationManifest> decodeBody(QByteArrayView body);
};

/// Where a desk can be reached about one of its alerts.
struct ContactPoint
{
    QString title;       ///< "QMA national desk, 24 hours"
    QString phone;
    QString email;
    QString hours;       ///< "24/7" or "Mon-Fri 08:00-16:00"
    QString timeZone;    ///< IANA, "Asia/Bangkok"
    QString languages;   ///< BCP 47, comma separated: "en,th"
};

/// Desk keys of one epoch and who administers the desk; signed by the desk root.
struct DeskCharter
{
    static constexpr ObjectType kType = ObjectType::DeskCharter;
    base::CountryCode desk;
    std::uint64_t epoch = 0;                     ///< rises; the newest charter is in force
    base::Instant issued{};
    QList<crypto::PublicSigningKey> administrators;
    crypto::PublicSigningKey deskSigning;        ///< batches, heads, channel descriptors
    crypto::PublicSealingKey deskSealing;        ///< channel keys and envelopes to the desk
    base::DeviceId publisher;                    ///< the one device that publishes; null = none yet
    QList<ContactPoint> contacts;

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<DeskCharter> decodeBody(QByteArrayView body);
};

enum class Role : std::uint8_t {
    Analyst = 1, TeamLeader = 2, ReleasingOfficer = 3, ProtectionAdviser = 4,
    DeskAdministrator = 5, Auditor = 6
};

/// A person of a desk; signed by one of the desk's administrators.
struct UserEntry
{
    static constexpr ObjectType kType = ObjectType::UserEntry;
    base::CountryCode desk;
    base::UserId user;
    QString name;                                ///< as shown: "R. Santos"
    crypto::PublicSigningKey key;
    QList<Role> roles;                           ///< rising
    base::Instant validFrom{};
    base::Instant validUntil{};

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<UserEntry> decodeBody(QByteArrayView body);
};

/// A device of one person; signed by one of the desk's administrators. Carries the desk's
/// secrets wrapped to this device alone.
struct DeviceEntry
{
    static constexpr ObjectType kType = ObjectType::DeviceEntry;
    base::CountryCode desk;
    base::DeviceId device;
    base::UserId user;
    crypto::PublicSigningKey signing;
    crypto::PublicSealingKey sealing;
    std::uint64_t epoch = 0;                     ///< desk epoch of the wrapped secrets
    QByteArray wrappedDeskSealing;               ///< crypto_box_seal of the desk sealing secret
    QByteArray wrappedDeskSigning;               ///< only for the publisher, otherwise empty
    base::Instant issued{};

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<DeviceEntry> decodeBody(QByteArrayView body);
};

/// Ends a device or a user (the other id is null); signed by an administrator.
struct Revocation
{
    static constexpr ObjectType kType = ObjectType::Revocation;
    base::CountryCode desk;
    base::DeviceId device;
    base::UserId user;
    base::Instant at{};
    QString reason;                              ///< code word: lost, left, replaced, compromised

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<Revocation> decodeBody(QByteArrayView body);
};

/// What a new device hands its administrator; signed by its user key and its device key.
struct EnrolmentRequest
{
    static constexpr ObjectType kType = ObjectType::EnrolmentRequest;
    base::CountryCode desk;
    base::ObjectId root;                         ///< federation it means
    QString name;
    base::UserId user;
    base::DeviceId device;
    crypto::PublicSigningKey userKey;
    crypto::PublicSigningKey deviceSigning;
    crypto::PublicSealingKey deviceSealing;
    base::Instant made{};

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<EnrolmentRequest> decodeBody(QByteArrayView body);
    /// Six letters and digits from the object's id, compared by the administrator: "K7M-4QX".
    static QString shortCode(const base::ObjectId &requestId);
};

/// The portal's own word on its directory log: size and running hash
/// h(i) = SHA-256(h(i-1) || object id). Accountable, no authority.
struct DirectoryCheckpoint
{
    static constexpr ObjectType kType = ObjectType::DirectoryCheckpoint;
    std::uint64_t size = 0;
    base::Digest hash;
    base::Instant at{};

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<DirectoryCheckpoint> decodeBody(QByteArrayView body);
};

/// What `join` reads (file *.cs-join): not secret, but handed over by hand; the fingerprint
/// is compared. Plain CBOR map, no signature of its own: root and manifest carry theirs.
struct JoinFile
{
    QByteArray root;                             ///< Signed<FederationRoot> bytes
    QByteArray manifest;                         ///< Signed<FederationManifest> bytes
    base::CountryCode desk;

    [[nodiscard]] QByteArray encode() const;
    static base::Result<JoinFile> decode(QByteArrayView bytes);
};

} // namespace countersign::objects
