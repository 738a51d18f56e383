#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign::platform {

/// Bytes that this user may still write to the file system that holds `path`.
[[nodiscard]] base::Result<qint64> freeBytes(const QString &path);

/// Makes (or enlarges) a file of really allocated bytes. Removing it on a full disk gives
/// room to save what is open. DiskFull when the room is not there.
[[nodiscard]] base::Status reserveBytes(const QString &path, qint64 bytes);

} // namespace countersign::platform
