#include "core/release/letter_signers.h"

#include "core/release/letter_rules.h"

namespace countersign::release {

using objects::Role;
using objects::UserEntry;

bool mayApprove(const UserEntry &user, bool officer)
{
    return user.roles.contains(Role::ReleasingOfficer) || (!officer && user.roles.contains(Role::TeamLeader));
}

bool mayWrite(const UserEntry &user)
{
    return user.roles.contains(Role::Analyst) || user.roles.contains(Role::TeamLeader) || user.roles.contains(Role::ReleasingOfficer);
}

std::optional<UserEntry> userOf(const base::KeyId &key, base::CountryCode desk, base::Instant at, const Directory &directory)
{
    for (const UserEntry &user : directory.usersOf(desk)) {
        if (crypto::keyId(user.key) == key)
            return directory.isActive(user.user, at) ? std::optional(user) : std::nullopt;
    }
    return std::nullopt;
}

QList<crypto::PublicSigningKey> usersWhoMarked(const objects::Signed &object, base::CountryCode desk, base::Instant at,
                                               const Directory &directory)
{
    QList<crypto::PublicSigningKey> keys;
    for (const objects::Signed::Mark &mark : object.marks()) {
        if (const auto user = userOf(mark.key, desk, at, directory))
            keys << user->key;
    }
    return keys;
}

QList<crypto::PublicSigningKey> keysOf(const QList<objects::DeviceEntry> &devices, base::CountryCode desk, base::Instant at,
                                       const Directory &directory)
{
    QList<crypto::PublicSigningKey> keys;
    for (const objects::DeviceEntry &device : devices) {
        if (device.desk == desk && directory.isActive(device.device, at))
            keys << device.signing;
    }
    return keys;
}

} // namespace countersign::release
