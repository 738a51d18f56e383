#pragma once

#include "core/cases/case_file.h"
#include "core/workstation/case_desk.h"

#include <QString>

namespace countersign::ui {

QString caseStatusText(cases::CaseStatus status);
QString itemKindText(cases::ItemKind kind);
const char *itemKindIcon(cases::ItemKind kind);
QString caseColumnText(workstation::CaseColumn column);
/// "due today", "due 12 Mar 2026", "overdue 3 days"; empty for no date.
QString dueText(const QDate &due, const QDate &today);

} // namespace countersign::ui
