#pragma once

namespace countersign::platform {

/// Called in a child between fork and exec: it gets SIGTERM when its parent ends, however
/// that came about. Async-signal-safe.
void endWithParent();

} // namespace countersign::platform
