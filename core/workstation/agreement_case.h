#pragma once

#include "core/agreements/agreement.h"
#include "core/workstation/case_desk.h"

namespace countersign::workstation {

/// Makes a case called `title` with one note: each section one paragraph, marked TLP:GREEN, graded by nobody yet.
/// An agreement is shared from there, through the gate, like every document. Errors: what CaseService says; a case that was made before one of them stays, without its text.
/// `cases` outlives the task.
[[nodiscard]] QCoro::Task<base::Result<CaseId>> makeAgreementCase(CaseService *cases, QString title, QList<agreements::Section> sections);

} // namespace countersign::workstation
