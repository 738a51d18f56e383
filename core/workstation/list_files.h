#pragma once

#include "core/alerts/list_reading.h"
#include "core/base/result.h"
#include "core/workstation/session.h"

#include <stop_token>

namespace countersign::workstation {

/// Name that a table's list gets where none is said: its file's, without the ending.
[[nodiscard]] QString listNameOf(const QString &path);

/// Reads the files of a request into one form. `request` has list and authority set for a
/// table. Blocks; for a thread of its own. Errors: FileUnreadable, EditionNotUnderstood,
/// Cancelled, and those of the readers in core/alerts.
[[nodiscard]] base::Result<alerts::ListReading> readList(const ImportRequest &request, const base::CountryCode &desk,
                                                         base::Instant now, std::stop_token stop,
                                                         const alerts::ReadProgress &progress);

/// The first rows of a table, at most `most`.
[[nodiscard]] base::Result<QList<QStringList>> firstRows(const QString &path, int most);

} // namespace countersign::workstation
