#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/portal/limits.h"

#include <QString>

#include <cstdint>

namespace countersign::portal {

/// What a portal is started with. Everything else it knows stands in its database.
struct PortalConfig
{
    QString dataFolder;                  ///< holds portal.db
    QString keyFile;                     ///< 64 hex digits; empty: $CREDENTIALS_DIRECTORY/portal-key
    QString address = QStringLiteral("127.0.0.1");
    std::uint16_t port = 8443;           ///< 0 = any free one
    QString logFile;                     ///< empty: no log
    Limits limits;
    int workers = 2;                     ///< threads with a database connection each
    const base::Clock *clock = nullptr;  ///< null: the system's; otherwise outlives the portal
};

/// Makes a key file only the owner can read. Fails where it exists: FileWriteFailed.
[[nodiscard]] base::Status createKeyFile(const QString &path);

/// The 32 bytes of the key file or the systemd credential. Errors: KeyFileMissing,
/// PermissionsTooOpen (args: file), FileNotUnderstood (args: file).
[[nodiscard]] base::Result<crypto::SecretBytes> readKey(const PortalConfig &config);

} // namespace countersign::portal
