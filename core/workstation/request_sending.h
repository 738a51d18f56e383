#pragma once

#include "core/agreements/legal_basis.h"
#include "core/release/partner.h"
#include "core/release/request_rules.h"
#include "core/store/request_store.h"
#include "core/sync/letter_sending.h"
#include "core/workstation/session_core.h"

#include <memory>

/// Asking and answering between desks, on the store's threads: by the Requests page and from a hit alike.
namespace countersign::workstation {

/// Who asks here and by which tables; a value that jobs own.
struct RequestSeat
{
    sync::MailSeat mail;
    std::shared_ptr<const agreements::LegalBases> bases;
    QList<release::Partner> partners;

    [[nodiscard]] base::CountryCode desk() const { return mail.desk(); }
    [[nodiscard]] base::Instant now() const { return mail.now(); }
};
/// Errors of seatOf().
[[nodiscard]] base::Result<RequestSeat> requestSeatOf(const SessionCore &core);

/// Legal basis and due time where the writer left them open: of an agreement in force with that desk, else
/// non-nominal information and a day for what is urgent and confirmations, two weeks for the rest.
[[nodiscard]] base::Status fillIn(sync::Stores &stores, const RequestSeat &seat, release::RequestLetter &letter);

/// Puts lists in order and refuses what no desk would read: DeskUnknown (args: desk), RecipientMissing where nobody is
/// named to pass on to, NotCanonical for a request or answer that does not say what it is about.
[[nodiscard]] base::Status setRight(const RequestSeat &seat, release::RequestLetter &letter);
[[nodiscard]] base::Status setRight(release::AnswerLetter &letter);

/// What the gate says of a request that this desk writes, or of its answer to another's.
[[nodiscard]] base::Result<release::GateReport> gateOf(sync::Stores &stores, const RequestSeat &seat, const release::RequestLetter &letter,
                                                       const release::RequestConcern &concern);
[[nodiscard]] base::Result<release::GateReport> gateOf(sync::Stores &stores, const RequestSeat &seat, const release::AnswerLetter &letter,
                                                       const release::RequestConcern &concern);
/// GateBlocks with the number of findings that stand against it.
[[nodiscard]] base::Status passed(const release::GateReport &report);

/// A draft that passed the gate is signed, queued and marked as sent, with its audit row, in the caller's transaction.
/// RequestStateWrong, GateBlocks, DeskUnknown (args: desk).
[[nodiscard]] base::Status sendRequest(sync::Stores &stores, const RequestSeat &seat, const base::RequestId &id,
                                       const release::RequestConcern &concern);
/// The same for an answer to a request of another desk. RequestStateWrong, ReasonMissing, RecipientMissing.
[[nodiscard]] base::Status sendAnswer(sync::Stores &stores, const RequestSeat &seat, const base::RequestId &id, release::AnswerLetter answer,
                                      const release::RequestConcern &concern);

/// Requests that were answered by a release, once its envelope is sealed: their desks are told which. Answers how many.
[[nodiscard]] base::Result<int> answerByReleases(sync::Stores &stores, const RequestSeat &seat);

} // namespace countersign::workstation
