#pragma once

#include "core/cases/case_file.h"
#include "core/release/question.h"
#include "core/sync/store_thread.h"

namespace countersign::workstation {

/// Whom a case concerns, as far as it tells: its persons with the countries of documents linked to them, what
/// alerts on these say of protection, listed persons it points to, and its own protection flag. The author completes it.
[[nodiscard]] base::Result<QList<release::ConcernedPerson>> concernedPersons(sync::Stores &stores, const cases::CaseFile &file);

} // namespace countersign::workstation
