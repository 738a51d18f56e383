#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/directory/directory.h"
#include "core/objects/federation_objects.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

/// Setting a desk up and keeping it: charter, enrolment, revocation. Each act answers the
/// directory entries to append, in order; they have been applied to a copy of the directory
/// already, so what is answered will be accepted.
namespace countersign::directory {

/// The secrets of a desk's epoch, kept by its administrator in a key file and wrapped to devices.
struct DeskSecrets
{
    std::uint64_t epoch = 0;
    crypto::SigningKey signing;
    crypto::SealingKey sealing;

    [[nodiscard]] static base::Result<DeskSecrets> generate(std::uint64_t epoch);
    /// Signing seed, then sealing secret: 64 bytes, as they stand in a key file.
    [[nodiscard]] crypto::SecretBytes pack() const;
    [[nodiscard]] static base::Result<DeskSecrets> unpack(std::uint64_t epoch, const crypto::SecretBytes &packed);
};

/// The charter of epoch 1: no publisher yet. Works before the desk is admitted.
[[nodiscard]] objects::Signed firstCharter(base::CountryCode desk, const crypto::SigningKey &deskRoot,
                                           const QList<crypto::PublicSigningKey> &administrators, const DeskSecrets &secrets,
                                           const QList<objects::ContactPoint> &contacts, base::Instant now);

/// What a new device hands its administrator.
struct EnrolmentDraft
{
    base::CountryCode desk;
    base::ObjectId federation;
    QString name;
    base::UserId user;
    base::DeviceId device;
    base::Instant made{};
};
[[nodiscard]] objects::Signed makeEnrolment(const EnrolmentDraft &draft, const crypto::SigningKey &userKey,
                                            const crypto::SigningKey &deviceKey, const crypto::PublicSealingKey &deviceSealing);
/// Strict, and signed by both keys that it names.
[[nodiscard]] base::Result<objects::Verified<objects::EnrolmentRequest>> openEnrolment(QByteArrayView bytes);

/// Who acts for the desk. `deskRoot` is needed only where a new charter is made.
struct DeskAuthority
{
    base::CountryCode desk;
    const crypto::SigningKey *administrator = nullptr;
    const crypto::SigningKey *deskRoot = nullptr;
    base::Instant now{};
};

struct ApprovalTerms
{
    QList<objects::Role> roles;
    base::Instant validUntil{};
};

using Entries = QList<QByteArray>;

/// User and device entry for a request. WrongFederation, NotAuthorised (another desk's request).
/// The user of a further device keeps the roles of their entry.
[[nodiscard]] base::Result<Entries> approveEnrolment(const Directory &directory, const DeskAuthority &authority,
                                                     const objects::EnrolmentRequest &request, const ApprovalTerms &terms,
                                                     const DeskSecrets &secrets);

/// Makes an enrolled device the desk's one publisher: a charter of the next epoch, and the
/// signing secret wrapped to it. When another device published before, the signing key is
/// replaced. `secrets` becomes that of the new epoch and must be kept.
[[nodiscard]] base::Result<Entries> appointPublisher(const Directory &directory, const DeskAuthority &authority,
                                                     const base::DeviceId &device, DeskSecrets &secrets);

/// Ends a device or a user (the other id null), reason: lost, left, replaced, compromised.
[[nodiscard]] base::Result<Entries> revoke(const Directory &directory, const DeskAuthority &authority,
                                           const base::DeviceId &device, const base::UserId &user, const QString &reason);

/// New keys for a desk after a revocation: a charter of the next epoch, and the secrets
/// wrapped again to each device that is still active. `secrets` becomes the new ones.
[[nodiscard]] base::Result<Entries> renewDeskKeys(const Directory &directory, const DeskAuthority &authority, DeskSecrets &secrets);

} // namespace countersign::directory
