#pragma once

#include "core/bench/figures.h"
#include "core/store/vault.h"

#include <QString>

#include <stop_token>

namespace countersign::bench {

/// A real vault full of sample alerts, for look-ups and starts. The same folder and number of
/// alerts is used again; another number is refused rather than mixed.
struct VaultWanted
{
    QString folder;          ///< of the vault
    quint64 alerts = 0;
};

/// Passphrase of benchmark vaults; they hold nothing but invented alerts.
[[nodiscard]] crypto::SecretBytes benchPassphrase();
/// Makes the vault and fills it through FeedApplier, or opens the one that is there.
/// `tell` gets the seconds of filling. Errors: NothingFound where the folder holds something else.
[[nodiscard]] base::Result<store::Vault> alertVault(const VaultWanted &wanted, const Tell &tell);
/// Alerts that the vault at this folder was filled with; 0 for any other folder.
[[nodiscard]] quint64 alertsIn(const QString &folder);

} // namespace countersign::bench
