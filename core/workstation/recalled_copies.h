#pragma once

#include "core/cases/note.h"
#include "core/store/case_store.h"
#include "core/sync/letter_sending.h"

/// What was filed to a case is a copy, and a recall is meant for it too. Copies are known by their origin.
namespace countersign::workstation {

/// Takes out of the cases, and so of search, list and chart, what was filed from items that are recalled by
/// now; also what is being typed over it. One transaction with an audit row a case; answers the cases.
[[nodiscard]] base::Result<QList<base::CaseId>> clearRecalledCopies(sync::Stores &stores, const sync::MailSeat &seat,
                                                                    store::CaseShelf &shelf, const store::CaseAuthor &author);

/// Earlier versions of a note keep the words; nobody is shown them any more. Leaves out paragraphs whose release is
/// recalled.
[[nodiscard]] base::Status leaveOutRecalled(sync::Stores &stores, cases::Note &note);

} // namespace countersign::workstation
