#pragma once

#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/crypto/secret_bytes.h"
#include "core/database/database.h"
#include "core/platform/folder_lock.h"
#include "core/portal/portal_config.h"
#include "core/portal/tls_identity.h"

#include <QString>

namespace countersign::portal {

/// The keys of one portal: what it is known by, and nothing that gives authority.
struct PortalIdentity
{
    TlsIdentity tls;
    crypto::SigningKey signing;          ///< checkpoints and receipts only
};

/// The raw database key; the key file itself is never used as one.
[[nodiscard]] base::Result<crypto::SecretBytes> databaseKey(const crypto::SecretBytes &portalKey);
[[nodiscard]] QString databasePath(const PortalConfig &config);

/// Opens portal.db for the calling thread. `create` makes the file; the schema is
/// upgradeSchema()'s matter. Errors: those of Database::open and migrate.
[[nodiscard]] base::Result<database::Database> openDatabase(const PortalConfig &config, const crypto::SecretBytes &portalKey, bool create = false);
[[nodiscard]] base::Status upgradeSchema(database::Database &database);

/// Keeps a second portal, and entries added from outside, away from a folder in use: the
/// directory in a running portal's memory would not know of them. Errors: PortalRunning.
[[nodiscard]] base::Result<platform::FolderLock> lockFolder(const PortalConfig &config);

/// Sealed under a subkey of the portal key, inside the encrypted database: whoever may read
/// the tables of a large site does not thereby hold the portal's keys.
[[nodiscard]] base::Status storeIdentity(database::Database &database, const crypto::SecretBytes &portalKey, const PortalIdentity &identity);
/// Errors: MissingField when the portal was never initialised, SealBroken.
[[nodiscard]] base::Result<PortalIdentity> loadIdentity(database::Database &database, const crypto::SecretBytes &portalKey);

} // namespace countersign::portal
