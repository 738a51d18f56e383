#pragma once

#include "core/cases/case_state.h"

namespace countersign::cases {

/// What to write into `into` so that everything of `from` hangs on it too: notes, paragraphs, tasks,
/// items, links, attachments, people, references. What waits for a person in `from` stands as one
/// paragraph for each version. Nothing for what is deleted there or in `into` already.
Changes joiningChanges(const CaseState &from, const CaseState &into, const base::DeviceId &device);

/// What came into `from` after it was merged, by somebody who did not know: what is new there, and, as
/// paragraphs of their own, texts that nothing in `into` says.
Changes lateChanges(const CaseState &from, const CaseState &into, const base::DeviceId &device);

} // namespace countersign::cases
