#include "core/portal/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace countersign::portal {
namespace {
constexpr qsizetype kMostCallers = 100'000;
}

RateLimit::RateLimit(double perSecond, double burst)
    : m_perSecond(perSecond), m_burst(burst)
{
}

std::optional<std::uint64_t> RateLimit::take(const QByteArray &caller, std::chrono::milliseconds now)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= kMostCallers && !m_buckets.contains(caller))
        forgetFull(now);
    auto found = m_buckets.find(caller);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= kMostCallers)
            return 1;
        found = m_buckets.insert(caller, Bucket{m_burst, now});
    }
    Bucket &bucket = *found;
    const double passed = std::max(0.0, static_cast<double>((now - bucket.at).count()) / 1000.0);
    bucket.tokens = std::min(m_burst, bucket.tokens + passed * m_perSecond);
    bucket.at = now;
    if (bucket.tokens >= 1.0) {
        bucket.tokens -= 1.0;
        return std::nullopt;
    }
    const double wait = std::ceil((1.0 - bucket.tokens) / m_perSecond);
    return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(wait));
}

void RateLimit::forgetFull(std::chrono::milliseconds now)
{
    m_buckets.removeIf([&](const std::pair<const QByteArray &, Bucket &> &entry) {
        const double passed = static_cast<double>((now - entry.second.at).count()) / 1000.0;
        return entry.second.tokens + passed * m_perSecond >= m_burst;
    });
}

} // namespace countersign::portal
