#pragma once

namespace countersign::testing {

/// The other half of the kill test, run by main() as a process of its own: serves `dataFolder`
/// with the key file, at the time given in milliseconds, and prints its port.
int serveForKill(const char *folder, const char *millis);

} // namespace countersign::testing
