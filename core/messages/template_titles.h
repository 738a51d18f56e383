#pragma once

#include <QString>

namespace countersign::messages {

/// Title of a note template that comes with the program, by its stable name ("alert-assessment");
/// empty for another.
[[nodiscard]] QString templateTitle(const QString &name);

} // namespace countersign::messages
