#pragma once

#include "app/ctl/command.h"
#include "core/store/vault.h"

namespace countersign::ctl {

/// Unlocks the vault that --vault, --passphrase-* and --key-file name, and says what
/// unlocking did besides (a healed header, an upgraded schema).
[[nodiscard]] base::Result<store::Vault> openVault(const Invocation &invocation);

} // namespace countersign::ctl
