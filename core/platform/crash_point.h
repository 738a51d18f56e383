#pragma once

namespace countersign::platform {

/// A named place where the fault campaigns end this process, as suddenly as a kill from
/// outside: when the environment has COUNTERSIGN_CRASH_AT=name:n, the n-th pass (from 1)
/// over the point of that name does not return. Otherwise it costs one comparison.
/// Names in use: download, verify, apply, commit, cursor, seal, send, receipt; in the portal
/// receive, store, answer.
void crashPoint(const char *name);

} // namespace countersign::platform
