#pragma once

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace countersign::bench {

/// Asks the thread's event loop for a timer event every two milliseconds and keeps the
/// longest wait for one.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
    }
    void start()
    {
        m_longest = {};
        m_last = Clock::now();
        m_timer.start(2);
    }
    [[nodiscard]] std::chrono::nanoseconds stop()
    {
        note();
        m_timer.stop();
        return m_longest;
    }

private:
    using Clock = std::chrono::steady_clock;
    void note()
    {
        const auto now = Clock::now();
        m_longest = std::max<std::chrono::nanoseconds>(m_longest, now - m_last);
        m_last = now;
    }
    QTimer m_timer;
    Clock::time_point m_last;
    std::chrono::nanoseconds m_longest{};
};

} // namespace countersign::bench
