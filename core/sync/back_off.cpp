#include "core/sync/back_off.h"

#include <QRandomGenerator>

#include <algorithm>

namespace countersign::sync {

std::chrono::milliseconds BackOff::next()
{
    constexpr int kDoublings = 10; // 1 s doubled ten times is beyond the longest
    const auto wait = std::min(kLongest, kFirst * (1 << std::min(m_failures, kDoublings)));
    ++m_failures;
    const auto more = QRandomGenerator::global()->bounded(static_cast<quint32>(wait.count() / 4 + 1));
    return std::min(kLongest, wait + std::chrono::milliseconds(more));
}

} // namespace countersign::sync
