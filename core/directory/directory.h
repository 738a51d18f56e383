#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/objects/federation_objects.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <cstdint>
#include <optional>

/// Who belongs to a federation and may do what (trust.md 3). Everything here follows from
/// signatures up to the root; neither portal nor network is believed.
namespace countersign::directory {

/// The verified state of a directory log: root, manifest, charters, users and devices,
/// revocations, applied in log order. Portal and workstation build the same state from the
/// same bytes. A value: copies are cheap and independent. Not synchronised; const calls may
/// run side by side.
class Directory
{
public:
    /// Starts a log with its entry 0, the root. Fails with WrongFederation when the root is
    /// not the one with that fingerprint, else with what verify() says.
    [[nodiscard]] static base::Result<Directory> create(QByteArrayView rootBytes, const base::ObjectId &expectedFingerprint);

    /// Verifies one more entry and takes it in; a refused entry changes nothing.
    /// Who may sign: manifest k roots; charter the member's desk root; user, device and
    /// revocation an administrator of the desk's charter in force.
    /// Errors: those of Signed and verify(); NotAuthorised (a name, key or desk that belongs to
    /// another); OlderEntry (version, epoch or time does not rise); AlreadyEnrolled (the log
    /// has this entry); WrongFederation; DeskUnknown; NotEnrolled (a device of an unknown user);
    /// DeviceRevoked (a revoked id never comes back).
    [[nodiscard]] base::Status apply(QByteArrayView entryBytes);
    /// All of them or none.
    [[nodiscard]] base::Status applyAll(const QList<QByteArray> &entries);

    /// Number of entries, the root included, and h(size) of DirectoryCheckpoint; h(0) is zero.
    [[nodiscard]] std::uint64_t size() const { return static_cast<std::uint64_t>(m_hashes.size()); }
    [[nodiscard]] base::Digest hash() const { return m_hashes.isEmpty() ? base::Digest{} : m_hashes.last(); }
    [[nodiscard]] bool contains(const base::ObjectId &entry) const { return m_entries.contains(entry); }
    /// That this log goes on from what `seen` states. Fails with DirectoryShorter or DirectoryDiffers.
    [[nodiscard]] base::Status checkExtends(const objects::DirectoryCheckpoint &seen) const;

    [[nodiscard]] const objects::FederationRoot &root() const { return m_root; }
    [[nodiscard]] const base::ObjectId &fingerprint() const { return m_fingerprint; }
    [[nodiscard]] bool isTraining() const { return m_root.training; }
    /// Nothing until a manifest was applied.
    [[nodiscard]] const std::optional<objects::FederationManifest> &manifest() const { return m_manifest; }
    /// Rising by desk code; also members that left (active = false).
    [[nodiscard]] QList<objects::FederationMember> members() const;
    [[nodiscard]] std::optional<objects::FederationMember> member(base::CountryCode desk) const;
    [[nodiscard]] bool isAdmitted(base::CountryCode desk) const;
    [[nodiscard]] QList<objects::PortalPin> portals() const;
    [[nodiscard]] std::optional<objects::PortalPin> portalByUrl(const QString &url) const;
    [[nodiscard]] std::optional<objects::PortalPin> portalByKey(const crypto::PublicSigningKey &key) const;

    /// The charter in force.
    [[nodiscard]] std::optional<objects::DeskCharter> charter(base::CountryCode desk) const;
    /// Signing keys of all epochs, the one in force first: history was signed by earlier ones.
    [[nodiscard]] QList<crypto::PublicSigningKey> deskSigningKeys(base::CountryCode desk) const;
    /// Empty when the desk is unknown or named none.
    [[nodiscard]] QList<objects::ContactPoint> contacts(base::CountryCode desk) const;
    /// The device that may publish: named by the charter, enrolled and not revoked.
    [[nodiscard]] std::optional<base::DeviceId> publisher(base::CountryCode desk) const;

    [[nodiscard]] std::optional<objects::DeviceEntry> device(const base::DeviceId &id) const;
    [[nodiscard]] std::optional<objects::UserEntry> user(const base::UserId &id) const;
    [[nodiscard]] QList<objects::DeviceEntry> devicesOf(base::CountryCode desk) const;
    [[nodiscard]] QList<objects::UserEntry> usersOf(base::CountryCode desk) const;
    /// Desk admitted, user within validity, neither user nor device revoked at that time.
    [[nodiscard]] bool isActive(const base::DeviceId &id, base::Instant at) const;
    [[nodiscard]] bool isActive(const base::UserId &id, base::Instant at) const;
    /// Roles of a user at a time; empty when not active then.
    [[nodiscard]] QList<objects::Role> rolesOf(const base::UserId &id, base::Instant at) const;
    /// Active, and its user is a desk administrator by role or by a key in the charter.
    [[nodiscard]] bool isAdministrator(const base::DeviceId &id, base::Instant at) const;

private:
    base::Status applyManifest(const objects::Signed &object);
    base::Status applyCharter(const objects::Signed &object);
    base::Status applyUser(const objects::Signed &object);
    base::Status applyDevice(const objects::Signed &object);
    base::Status applyRevocation(const objects::Signed &object);
    template<typename T>
    base::Result<objects::Verified<T>> verifyByAdministrator(const objects::Signed &object) const;
    void append(const base::ObjectId &entry);

    objects::FederationRoot m_root;
    base::ObjectId m_fingerprint;
    std::optional<objects::FederationManifest> m_manifest;
    QMap<base::CountryCode, objects::FederationMember> m_members;
    QHash<base::CountryCode, QList<objects::DeskCharter>> m_charters;   ///< rising epochs
    QHash<base::UserId, objects::UserEntry> m_users;
    QHash<base::DeviceId, objects::DeviceEntry> m_devices;
    /// Revocations stand apart from the entries: a portal may deliver them first.
    QHash<std::pair<base::CountryCode, base::UserId>, base::Instant> m_revokedUsers;
    QHash<std::pair<base::CountryCode, base::DeviceId>, base::Instant> m_revokedDevices;
    QHash<crypto::PublicSigningKey, base::UserId> m_userKeys;
    QHash<crypto::PublicSigningKey, base::DeviceId> m_deviceKeys;
    QList<base::Digest> m_hashes;                ///< h(1), h(2) ...
    QSet<base::ObjectId> m_entries;
};

} // namespace countersign::directory
