#pragma once

#include "core/base/result.h"
#include "core/crypto/vault_header.h"
#include "core/store/vault_files.h"

#include <optional>

namespace countersign::store {

/// The two copies of a vault's header on disk. Reading never writes: a damaged copy is only
/// healed after the other one has opened the vault.
struct HeaderPair
{
    crypto::VaultHeader best;                    ///< the intact copy with the greater sequence
    std::optional<crypto::VaultHeader> other;    ///< an intact copy that differs: a change was cut short
    bool needsHealing = false;                   ///< one copy is missing, damaged or weakened

    /// VaultNotFound (args: folder), VaultHeaderDamaged, VaultHeaderWeak, VaultNewer.
    [[nodiscard]] static base::Result<HeaderPair> read(const VaultFiles &files, const crypto::CostPolicy &policy);
};

/// Writes both copies, one after the other, each durably: whenever the power goes, one of
/// them is whole.
[[nodiscard]] base::Status writeHeaderPair(const VaultFiles &files, const crypto::VaultHeader &header);

} // namespace countersign::store
