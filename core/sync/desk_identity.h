#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/directory/directory.h"
#include "core/objects/federation_objects.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::sync {

/// What a vault is in its federation: the directory as verified so far, its own keys, and
/// what its device entry gives it. A value; keys are shared and wiped with the last holder.
struct DeskIdentity
{
    directory::Directory directory;  ///< from the join file alone before the first sync
    std::uint64_t directorySize = 0; ///< entries kept in the vault; 0 before the first sync
    base::CountryCode desk;
    QString person;
    base::UserId user;
    base::DeviceId device;
    base::ObjectId request; ///< id of the enrolment request
    std::shared_ptr<const crypto::SigningKey> userKey;
    std::shared_ptr<const crypto::SigningKey> deviceKey;
    std::shared_ptr<const crypto::SealingKey> deviceSealing;
    std::shared_ptr<const crypto::SealingKey> deskSealing; ///< null while not enrolled
    std::shared_ptr<const crypto::SigningKey> deskSigning; ///< null unless this device publishes

    [[nodiscard]] bool isEnrolled() const { return deskSealing != nullptr; }
    [[nodiscard]] bool isPublisher() const { return deskSigning != nullptr; }
};

/// Nothing before a federation was joined. Errors: database errors, and those of a directory
/// log that does not hold.
[[nodiscard]] base::Result<std::optional<DeskIdentity>> loadIdentity(database::Database &database);

/// Reads again what the device entry of `identity.directory` gives: enrolled, publisher.
/// SealBroken when the entry was not made for this device.
[[nodiscard]] base::Status refreshDeskKeys(DeskIdentity &identity);

/// Makes user and device keys and the enrolment request and keeps everything, in one
/// transaction or in the caller's. Answers the request's bytes. AlreadyEnrolled when the vault has joined before;
/// errors of directory::openJoinFile.
[[nodiscard]] base::Result<QByteArray> joinFederation(database::Database &database, const QByteArray &joinFile,
                                                      const QString &personName, base::Instant now);

} // namespace countersign::sync
