#pragma once

#include "core/base/result.h"
#include "core/bench/figures.h"

namespace countersign::bench {

/// Rows 5, 6 and 12 of performance.md: a first sync of `alerts` sample alerts from signed,
/// sealed snapshots into an empty encrypted database, beside the ordinary ways to do it.
[[nodiscard]] base::Status measureFirstSync(quint64 alerts, bool withPeers, const Tell &tell);

/// Row 13: the same through every layer, a real portal over TLS on loopback, with the longest
/// time that the event loop of the calling thread stood still. Runs nested event loops.
[[nodiscard]] base::Status measureSyncOverTls(quint64 alerts, const Tell &tell);

} // namespace countersign::bench
