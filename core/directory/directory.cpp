#include "core/directory/directory.h"

#include <algorithm>

/// What the verified state answers.
namespace countersign::directory {

using base::ErrorCode;

base::Status Directory::checkExtends(const objects::DirectoryCheckpoint &seen) const
{
    if (seen.size > size())
        return base::fail(ErrorCode::DirectoryShorter, {}, {QString::number(size()), QString::number(seen.size)});
    const base::Digest then = seen.size == 0 ? base::Digest{} : m_hashes[static_cast<qsizetype>(seen.size) - 1];
    if (then != seen.hash)
        return base::fail(ErrorCode::DirectoryDiffers, {}, {QString::number(seen.size)});
    return {};
}

QList<objects::FederationMember> Directory::members() const
{
    return m_members.values();
}

std::optional<objects::FederationMember> Directory::member(base::CountryCode desk) const
{
    const auto found = m_members.constFind(desk);
    return found == m_members.cend() ? std::nullopt : std::optional(*found);
}

bool Directory::isAdmitted(base::CountryCode desk) const
{
    const auto found = m_members.constFind(desk);
    return found != m_members.cend() && found->active;
}

QList<objects::PortalPin> Directory::portals() const
{
    return m_manifest ? m_manifest->portals : QList<objects::PortalPin>{};
}

std::optional<objects::PortalPin> Directory::portalByUrl(const QString &url) const
{
    const auto pins = portals();
    for (const objects::PortalPin &pin : pins) {
        if (pin.url == url)
            return pin;
    }
    return std::nullopt;
}

std::optional<objects::PortalPin> Directory::portalByKey(const crypto::PublicSigningKey &key) const
{
    const auto pins = portals();
    for (const objects::PortalPin &pin : pins) {
        if (pin.portalKey == key)
            return pin;
    }
    return std::nullopt;
}

std::optional<objects::DeskCharter> Directory::charter(base::CountryCode desk) const
{
    const auto found = m_charters.constFind(desk);
    return found == m_charters.cend() || found->isEmpty() ? std::nullopt : std::optional(found->last());
}

QList<crypto::PublicSigningKey> Directory::deskSigningKeys(base::CountryCode desk) const
{
    QList<crypto::PublicSigningKey> keys;
    const QList<objects::DeskCharter> epochs = m_charters.value(desk);
    for (auto epoch = epochs.crbegin(); epoch != epochs.crend(); ++epoch) {
        if (!keys.contains(epoch->deskSigning))
            keys.append(epoch->deskSigning);
    }
    return keys;
}

QList<objects::ContactPoint> Directory::contacts(base::CountryCode desk) const
{
    const auto inForce = charter(desk);
    return inForce ? inForce->contacts : QList<objects::ContactPoint>{};
}

std::optional<base::DeviceId> Directory::publisher(base::CountryCode desk) const
{
    const auto inForce = charter(desk);
    if (!inForce || inForce->publisher.isNull() || !isAdmitted(desk))
        return std::nullopt;
    const auto entry = m_devices.constFind(inForce->publisher);
    if (entry == m_devices.cend() || entry->desk != desk || m_revokedDevices.contains({desk, entry->device})
        || m_revokedUsers.contains({desk, entry->user}))
        return std::nullopt;
    return inForce->publisher;
}

std::optional<objects::DeviceEntry> Directory::device(const base::DeviceId &id) const
{
    const auto found = m_devices.constFind(id);
    return found == m_devices.cend() ? std::nullopt : std::optional(*found);
}

std::optional<objects::UserEntry> Directory::user(const base::UserId &id) const
{
    const auto found = m_users.constFind(id);
    return found == m_users.cend() ? std::nullopt : std::optional(*found);
}

QList<objects::DeviceEntry> Directory::devicesOf(base::CountryCode desk) const
{
    QList<objects::DeviceEntry> devices;
    std::copy_if(m_devices.cbegin(), m_devices.cend(), std::back_inserter(devices),
                 [desk](const objects::DeviceEntry &entry) { return entry.desk == desk; });
    std::sort(devices.begin(), devices.end(), [](const auto &a, const auto &b) { return a.device < b.device; });
    return devices;
}

QList<objects::UserEntry> Directory::usersOf(base::CountryCode desk) const
{
    QList<objects::UserEntry> users;
    std::copy_if(m_users.cbegin(), m_users.cend(), std::back_inserter(users),
                 [desk](const objects::UserEntry &entry) { return entry.desk == desk; });
    std::sort(users.begin(), users.end(), [](const auto &a, const auto &b) { return a.user < b.user; });
    return users;
}

bool Directory::isActive(const base::UserId &id, base::Instant at) const
{
    const auto entry = m_users.constFind(id);
    if (entry == m_users.cend() || !isAdmitted(entry->desk) || at < entry->validFrom || at >= entry->validUntil)
        return false;
    const auto revoked = m_revokedUsers.constFind({entry->desk, id});
    return revoked == m_revokedUsers.cend() || at < *revoked;
}

bool Directory::isActive(const base::DeviceId &id, base::Instant at) const
{
    const auto entry = m_devices.constFind(id);
    if (entry == m_devices.cend() || !isActive(entry->user, at))
        return false;
    const auto revoked = m_revokedDevices.constFind({entry->desk, id});
    return revoked == m_revokedDevices.cend() || at < *revoked;
}

QList<objects::Role> Directory::rolesOf(const base::UserId &id, base::Instant at) const
{
    return isActive(id, at) ? m_users.value(id).roles : QList<objects::Role>{};
}

bool Directory::isAdministrator(const base::DeviceId &id, base::Instant at) const
{
    if (!isActive(id, at))
        return false;
    const objects::UserEntry owner = m_users.value(m_devices.value(id).user);
    return owner.roles.contains(objects::Role::DeskAdministrator)
        || charter(owner.desk)->administrators.contains(owner.key);
}

} // namespace countersign::directory
