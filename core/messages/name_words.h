#pragma once

#include "core/names/script.h"

#include <QString>

namespace countersign::messages {

/// Whose reading a Latin form is, as an adjective: "Thai", "Mandarin". `source` is a word of
/// alerts::readingWord().
[[nodiscard]] QString readingName(const QString &source, names::Script script);
[[nodiscard]] QString scriptName(names::Script script);

} // namespace countersign::messages
