#pragma once

#include "core/alerts/batch_columns.h"
#include "core/alerts/batch_row.h"

#include <QString>

namespace countersign::messages {

/// "A quotation mark is not closed."
[[nodiscard]] QString batchIssueText(alerts::BatchIssue issue);
/// "Line 37, id A-12: not answered. The cell for the number is empty." Holds what the cell said, which may name a
/// person: for the eyes and files of who runs the batch, never for a log.
[[nodiscard]] QString batchRemarkText(const alerts::BatchRemark &remark);
/// "Numbers", "Machine-readable zones", "Names".
[[nodiscard]] QString batchKindText(alerts::BatchKind kind);

} // namespace countersign::messages
