#pragma once

#include <chrono>

namespace countersign::sync {

/// Waits between tries: 1 s, doubled each time up to 15 min, each with up to a quarter more
/// by chance, so that desks that lost the portal together do not come back together.
class BackOff
{
public:
    static constexpr std::chrono::milliseconds kFirst{1'000};
    static constexpr std::chrono::milliseconds kLongest{15 * 60'000};

    /// The wait after one more failure.
    [[nodiscard]] std::chrono::milliseconds next();
    /// The portal answered.
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace countersign::sync
