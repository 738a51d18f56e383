#pragma once

#include "core/base/result.h"
#include "core/bench/figures.h"

#include <optional>

namespace countersign::bench {

struct MrzWanted
{
    int zones = 100'000;
    quint64 seed = 1;
    QString writeTo;                      ///< one zone a line, its lines parted by spaces: for a peer; empty = no file
    std::optional<double> peerMicroseconds; ///< what tests/bench/mrz/run.sh measured of npm `mrz` on that file
};
/// Row 9 of performance.md.
[[nodiscard]] base::Status measureMrz(const MrzWanted &wanted, const Tell &tell);

} // namespace countersign::bench
