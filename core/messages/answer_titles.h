#pragma once

#include <QString>

namespace countersign::messages {

/// Title of an answer template that comes with the program, by its stable name ("no-record");
/// empty for another.
[[nodiscard]] QString answerTitle(const QString &name);

} // namespace countersign::messages
