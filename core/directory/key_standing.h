#pragma once

#include <cstdint>

namespace countersign::directory {

/// What a user sees beside a desk or person (trust.md 3). While Changed, sending stops
/// until an officer decides.
enum class KeyState { Unverified, Verified, Changed };

enum class KeyComparison { InPerson = 1, ByVoice = 2 };

} // namespace countersign::directory
