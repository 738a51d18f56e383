#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign::platform {

/// Keeps other processes out of a folder for as long as it lives. The kernel drops it
/// with the process, so a kill leaves no stale lock.
class FolderLock
{
public:
    /// Holds `folder`/lock. VaultInUse when another process (or another lock of this
    /// one) holds it.
    [[nodiscard]] static base::Result<FolderLock> acquire(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace countersign::platform
