#pragma once

#include "core/base/error.h"

#include <QString>

namespace countersign::ctl {

/// The sentence that is printed for an error, ending in its code. The one place of this
/// program where an error becomes words.
[[nodiscard]] QString errorText(const base::Error &error);

} // namespace countersign::ctl
