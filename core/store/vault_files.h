#pragma once

#include <QString>

namespace countersign::store {

/// Names of what lies in a vault's folder. The database's own logs lie beside it.
struct VaultFiles
{
    QString folder;

    [[nodiscard]] QString header() const { return folder + QStringLiteral("/vault.header"); }
    [[nodiscard]] QString headerTwin() const { return folder + QStringLiteral("/vault.header.twin"); }
    [[nodiscard]] QString database() const { return folder + QStringLiteral("/vault.db"); }
    [[nodiscard]] QString attempts() const { return folder + QStringLiteral("/vault.attempts"); }
    [[nodiscard]] QString reserve() const { return folder + QStringLiteral("/vault.reserve"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }
};

} // namespace countersign::store
