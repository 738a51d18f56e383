#pragma once

#include "core/store/vault.h"

namespace countersign::store {

/// Makes a vault of a backup file (trust.md 3, Restore): it gets a new incarnation id, must
/// fetch before it writes, and its audit chain leaves room for what the lost vault did after
/// the backup, so that no sequence is used twice.
class VaultRestore
{
public:
    /// How many audit entries the lost vault may have made after the backup.
    static constexpr quint64 kRoom = 1'000'000;

    /// `passphrase` and `keyFile` are those of the time of the backup. A vault that stands in
    /// `folder` is kept beside it as FOLDER.before-restore-TIME when `replace` is set, and
    /// refused with VaultExists otherwise. Errors: BackupDamaged, WrongPassphrase, VaultInUse,
    /// DiskFull and those of Vault::unlock(). Fails without a trace or succeeds whole.
    [[nodiscard]] static base::Result<Vault> restore(const QString &backupFile, const QString &folder,
                                                     const crypto::SecretBytes &passphrase, const QString &keyFile = {},
                                                     bool replace = false, const VaultEnvironment &environment = {});

private:
    [[nodiscard]] static base::Status applyRules(Vault &vault);
};

} // namespace countersign::store
