#pragma once

#include <chrono>
#include <cstdint>

namespace countersign::base {

/// Milliseconds since 1970-01-01 UTC; the only form in which times are stored or signed.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline std::int64_t toMillis(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] inline Instant fromMillis(std::int64_t millis) { return Instant(std::chrono::milliseconds(millis)); }

/// Where the time comes from; tests pass one they set by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Never runs backwards; for durations and the audit chain's second time.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace countersign::base
