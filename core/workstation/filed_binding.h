#pragma once

#include "core/cases/case_state.h"
#include "core/release/binding.h"
#include "core/sync/letter_sending.h"

/// What another desk released binds where it was filed to as it did in the mail.
namespace countersign::workstation {

/// Leave that the originator gave this desk: for the whole release, and for the part that is asked about.
[[nodiscard]] base::Result<QList<release::Permission>> leaveFor(sync::Stores &stores, const base::EnvelopeId &envelope,
                                                                const base::EntityId &part, base::Instant now);

/// Printing or exporting these paragraphs of a case (empty: all), or one of its files. ItemBound, ItemRecalled. What is
/// allowed counts as an export of each release; joins the caller's transaction.
[[nodiscard]] base::Status takeOut(sync::Stores &stores, const sync::MailSeat &seat, const cases::CaseState &state,
                                   const QList<base::EntityId> &paragraphs, release::BoundAct act);
[[nodiscard]] base::Status takeOutFile(sync::Stores &stores, const sync::MailSeat &seat, const base::CaseId &caseId,
                                       const base::EntityId &attachment);

} // namespace countersign::workstation
