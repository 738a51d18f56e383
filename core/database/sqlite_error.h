#pragma once

#include "core/base/result.h"

#include <QString>

class QSqlError;

namespace countersign::database {

/// Turns an SQLite result code (extended or not) into ours. `file` becomes the argument of
/// sentences that name it. The driver's own text goes into `detail` only where it cannot
/// hold values: an FTS5 error repeats what the user typed.
[[nodiscard]] base::Error sqliteError(int code, const QString &file, const QString &text = {});
/// The same for what a Qt Sql call left.
[[nodiscard]] base::Error driverError(const QSqlError &error, const QString &file);

} // namespace countersign::database
