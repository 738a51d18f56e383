#pragma once

#include "core/base/error.h"

#include <span>

namespace countersign::messages {

/// English source texts of one code. %1 ... are the error's args in order; where `plural`
/// names an arg (from 0), %n is its number and the plural form follows it.
struct ErrorRow
{
    base::ErrorCode code;
    const char *what;
    const char *kept;
    const char *next;
    int plural = -1;
};

/// 10xx, 11xx, 16xx to 19xx: this machine. The rest: what comes from others.
[[nodiscard]] std::span<const ErrorRow> localErrorRows();
[[nodiscard]] std::span<const ErrorRow> exchangeErrorRows();
/// 20xx.
[[nodiscard]] std::span<const ErrorRow> releaseErrorRows();

} // namespace countersign::messages
