#pragma once

#include <QString>

namespace countersign::ctl {

/// UTF-8 with an end of line, to the answer channel (stdout) or the remarks (stderr).
void printAnswer(const QString &text);
void printRemark(const QString &text);

} // namespace countersign::ctl
