#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/vault_files.h"

namespace countersign::store {

/// Slows down guessing at the unlock screen: four tries are free, then 30 seconds, doubling
/// to an hour. The count is kept in a small file, so that a restart does not clear it. This
/// is a hindrance at the screen only; a copy of the disk is guarded by Argon2id.
class UnlockDelay
{
public:
    static constexpr int kFreeTries = 4;
    static constexpr qint64 kFirstWaitSeconds = 30;
    static constexpr qint64 kLongestWaitSeconds = 3600;

    UnlockDelay(const VaultFiles &files, const base::Clock &clock) : m_files(files), m_clock(clock) {}

    /// Counts a try before it is made, so that killing the program does not undo it.
    /// UnlockDelayed (args: seconds still to wait) when it is too early.
    [[nodiscard]] base::Status beginTry();
    /// WrongPassphrase with args: tries left before the wait, seconds of the next wait.
    [[nodiscard]] base::Error wrong() const;
    void succeeded();

private:
    VaultFiles m_files;
    const base::Clock &m_clock;
    int m_failures = 0;
};

} // namespace countersign::store
