#pragma once

#include "core/alerts/name_lookup.h"

namespace countersign::testing {

/// Invented persons of an invented list, answered by hand so that every way in which two
/// tokens can meet is on the page. "nobody" in the question finds nobody.
[[nodiscard]] alerts::NameAnswer scriptedNames(const alerts::NameQuestion &question, base::Instant now);

} // namespace countersign::testing
