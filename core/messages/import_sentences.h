#pragma once

#include "core/alerts/import_plan.h"

#include <QString>

namespace countersign::messages {

/// Why an entry of a list was not, or only partly, used; one sentence for each reason word.
[[nodiscard]] QString remarkReasonText(const QString &reasonCode);
[[nodiscard]] QString remarkKindText(alerts::ImportRemark::Kind kind);
/// "Line 37, XXi.001: ...": one line of the report. Holds the printed value, which may be a
/// name: for the importer's eyes and files, never for a log.
[[nodiscard]] QString remarkText(const alerts::ImportRemark &remark);
/// "1,003 persons and entities, 312 documents; 310 passport entries in the source."
[[nodiscard]] QString readingText(const alerts::ListReading &reading);
/// "1,003 persons and entities, 4,102 names, 312 documents".
[[nodiscard]] QString holdingsText(qsizetype persons, qsizetype names, qsizetype documents);
/// "12 new, 3 changed (1 only in the edition), 2 taken off, 1,290 unchanged."
[[nodiscard]] QString planText(const alerts::ImportPlan &plan);

} // namespace countersign::messages
