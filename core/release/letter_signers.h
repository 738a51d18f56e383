#pragma once

#include "core/directory/directory.h"
#include "core/objects/signed.h"

#include <algorithm>

/// Whose signatures count, for the rules of the letters. Private to this room.
namespace countersign::release {

using directory::Directory;

[[nodiscard]] inline tl::unexpected<base::Error> notAuthorised(base::CountryCode sender, QString why)
{
    return base::fail(base::ErrorCode::LetterNotAuthorised, std::move(why), {sender.text()});
}

/// The second person of a letter: by the ladder of authority.
[[nodiscard]] bool mayApprove(const objects::UserEntry &user, bool officer);
[[nodiscard]] bool mayWrite(const objects::UserEntry &user);
/// Keys of users of the desk, active then, with a mark on the object.
[[nodiscard]] QList<crypto::PublicSigningKey> usersWhoMarked(const objects::Signed &object, base::CountryCode desk, base::Instant at,
                                                             const Directory &directory);
/// Keys of those of the devices that belong to the desk and are active then.
[[nodiscard]] QList<crypto::PublicSigningKey> keysOf(const QList<objects::DeviceEntry> &devices, base::CountryCode desk,
                                                     base::Instant at, const Directory &directory);

/// Signed by at least `threshold` of these keys.
template<typename T>
base::Result<objects::Verified<T>> byKeys(const objects::Signed &object, const QList<crypto::PublicSigningKey> &keys,
                                          base::CountryCode desk, int threshold = 1)
{
    const auto signers = objects::checkSignatures(object, keys);
    if (signers && signers->size() < threshold)
        return notAuthorised(desk, QStringLiteral("%1 of %2 signed").arg(signers->size()).arg(threshold));
    return objects::verify<T>(object, keys, threshold);
}

template<typename T>
base::Result<objects::Verified<T>> byUsers(const objects::Signed &object, base::CountryCode desk, base::Instant at,
                                           const Directory &directory, int threshold = 1)
{
    return byKeys<T>(object, usersWhoMarked(object, desk, at, directory), desk, threshold);
}

} // namespace countersign::release
