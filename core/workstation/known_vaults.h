#pragma once

#include "core/workstation/workstation.h"

namespace countersign::store {
struct VaultEnvironment;
}

namespace countersign::workstation {

/// Vaults in the sub-folders of `root`, by folder name.
[[nodiscard]] QList<KnownVault> vaultsIn(const QString &root, const store::VaultEnvironment &environment);

/// A vault of a training federation carries an empty file of this name, so that the unlock
/// screen can say so; what the vault really is its join file tells once it is open.
void markAsTraining(const QString &vaultFolder);

} // namespace countersign::workstation
