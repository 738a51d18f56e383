#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign::platform {

/// True when the file belongs to this user (or root) and nobody else may read or write it.
/// False also when it is missing.
[[nodiscard]] bool isPrivate(const QString &path);

/// FileUnreadable when it is missing, PermissionsTooOpen (args: path) when it is not private.
[[nodiscard]] base::Status requirePrivate(const QString &path);

} // namespace countersign::platform
