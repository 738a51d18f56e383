#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <span>

namespace countersign::platform {

/// These read one secret line into the caller's buffer (locked memory of core/crypto) and
/// return its length; the end of line is left out. No other copy is made: the reads go
/// straight into the buffer. TooLarge when the line does not fit, UsageWrong when it is empty.

/// From a file, which must be private (PermissionsTooOpen otherwise).
[[nodiscard]] base::Result<std::size_t> readSecretFromFile(const QString &path, std::span<std::uint8_t> buffer);
/// From an open descriptor, byte by byte, so that a second secret may follow on it.
[[nodiscard]] base::Result<std::size_t> readSecretFromDescriptor(int descriptor, std::span<std::uint8_t> buffer);
/// From the controlling terminal, without echo, after writing `prompt` to it.
[[nodiscard]] base::Result<std::size_t> readSecretFromTerminal(const QString &prompt, std::span<std::uint8_t> buffer);

} // namespace countersign::platform
