#pragma once

#include "core/workstation/session_core.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace countersign::workstation {

/// Compares the wall clock with one that never runs backwards, each minute while a vault is open. A jump
/// is recorded in the audit chain: times after it and before it cannot be compared (trust.md 8).
class ClockWatch : public QObject
{
    Q_OBJECT
public:
    explicit ClockWatch(CorePtr core, QObject *parent = nullptr);
    /// As the timer does; answers the jump that was found and recorded, 0 for none. One that could not be
    /// recorded is found again the next time.
    QCoro::Task<std::chrono::milliseconds> look();

    /// Less is the ordinary work of keeping a clock right.
    static constexpr std::chrono::seconds kLeastJump{60};

private:
    CorePtr m_core;
    QTimer m_timer;
    std::chrono::milliseconds m_offset; ///< wall clock less monotonic clock
};

} // namespace countersign::workstation
