#pragma once

#include <chrono>

namespace countersign::store {

/// Seconds since it was made or last asked for a lap.
class StopWatch
{
public:
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }
    [[nodiscard]] double lap()
    {
        const double passed = seconds();
        m_start = Clock::now();
        return passed;
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

} // namespace countersign::store
