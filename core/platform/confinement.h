#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>

namespace countersign::platform {

/// What a confined process may still use.
struct ConfinementLimits
{
    std::size_t memory = std::size_t{1} << 30;   ///< bytes of address space; not held under a sanitizer
    std::chrono::seconds processorTime{20};      ///< then the kernel ends the process
};

/// From here on this process can compute, and read and write what is open already, for the
/// rest of its life: no file, folder, socket, other process or program can be opened, made or started, by
/// it or by whatever a hostile file makes of it. A system call outside the list (seccomp) fails with
/// EACCES; own namespaces without a network are taken where the system allows. Call it in a
/// process of one thread, after everything it will need has been loaded. Internal where the
/// kernel refuses: then nothing foreign may be touched.
[[nodiscard]] base::Status confineThisProcess(const ConfinementLimits &limits = {});

} // namespace countersign::platform
