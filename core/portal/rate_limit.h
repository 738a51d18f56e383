#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

namespace countersign::portal {

/// A token bucket for each caller; any thread. Holds no more than a fixed number of callers
/// and forgets full buckets first, so that made-up callers cannot fill the memory.
class RateLimit
{
public:
    RateLimit(double perSecond, double burst);

    /// Takes one token. Otherwise the whole seconds to wait, at least 1.
    [[nodiscard]] std::optional<std::uint64_t> take(const QByteArray &caller, std::chrono::milliseconds now);

private:
    struct Bucket { double tokens; std::chrono::milliseconds at; };
    void forgetFull(std::chrono::milliseconds now);

    const double m_perSecond;
    const double m_burst;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace countersign::portal
