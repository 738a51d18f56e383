#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/objects/exchange_objects.h"
#include "core/objects/signed.h"
#include "core/release/letters.h"
#include "core/store/audit_chain.h"
#include "core/store/mail_outgoing.h"
#include "core/store/mail_store.h"
#include "core/sync/desk_identity.h"
#include "core/sync/store_thread.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

/// How a letter gets on its way: sealed, numbered in its lane and queued, in the caller's transaction. What is queued
/// is sent by the next synchronisation, or goes into a courier file.
namespace countersign::sync {

/// Whose mail it is; a value that jobs on the store's thread own.
struct MailSeat
{
    std::shared_ptr<const DeskIdentity> identity;
    std::shared_ptr<const base::Clock> clock;

    [[nodiscard]] base::CountryCode desk() const { return identity->desk; }
    [[nodiscard]] base::Instant now() const { return clock->now(); }
    [[nodiscard]] store::AuditEntry entry(const QString &action, const QString &object, const QString &result,
                                          const QByteArray &details = {}) const;
    /// Appends it to the audit chain of the caller's transaction.
    [[nodiscard]] base::Status audit(Stores &stores, const QString &action, const QString &object, const QString &result,
                                     const QByteArray &details = {}) const;
};

/// A signed letter for one desk.
struct LetterOut
{
    base::CountryCode recipient;
    objects::Signed letter;
    base::EnvelopeId envelope;                   ///< null: drawn
    objects::Salt salt;                          ///< null: drawn
    QByteArray approval;                         ///< Signed Approval makes it a release; else it is a notice
    base::Instant expiry{};                      ///< the portal may forget it then; 0 = never
    QByteArray about;                            ///< id of the release or request it belongs to
};

/// Seals and queues it. DeskUnknown (args: desk) without a charter, NotEnrolled, TooLarge.
[[nodiscard]] base::Result<store::OutgoingMail> queueLetter(Stores &stores, const MailSeat &seat, const LetterOut &out);

/// Signed by the person of this vault and queued; `about` as above.
template<typename Letter>
[[nodiscard]] base::Result<store::OutgoingMail> queueByUser(Stores &stores, const MailSeat &seat, const Letter &letter,
                                                            base::CountryCode recipient, const QByteArray &about = {})
{
    auto object = objects::Signed::make(Letter::kType, letter.encodeBody(), {seat.identity->userKey.get()});
    return queueLetter(stores, seat, {recipient, std::move(object), {}, {}, {}, {}, about});
}
/// The same by this device: parts and receipts.
template<typename Letter>
[[nodiscard]] base::Result<store::OutgoingMail> queueByDevice(Stores &stores, const MailSeat &seat, const Letter &letter,
                                                              base::CountryCode recipient, const QByteArray &about = {})
{
    auto object = objects::Signed::make(Letter::kType, letter.encodeBody(), {seat.identity->deviceKey.get()});
    return queueLetter(stores, seat, {recipient, std::move(object), {}, {}, {}, {}, about});
}

/// Seals and queues what an approved or held release of this vault sends, with its parts and a copy for the desk, and
/// audits it; joins the caller's transaction. Letters must bear both marks (release::verifyApproved()). Where the key of
/// a recipient is changed, nothing is sealed and the release stands at KeyChanged. ReleaseStateWrong from where it
/// cannot be sealed, and while a restored vault has not heard its mail.
[[nodiscard]] base::Status sealRelease(Stores &stores, const MailSeat &seat, const base::ReleaseId &id);
/// The same letter under the key that the recipient has now: it could not open the one that was sent. False where
/// that would change nothing.
[[nodiscard]] base::Result<bool> sealAgain(Stores &stores, const MailSeat &seat, const base::EnvelopeId &envelope);

/// Seals notices that their desks could not open to the keys that these have now, as far as the directory knows of
/// them; joins the caller's transaction.
[[nodiscard]] base::Status sealUnopened(Stores &stores, const MailSeat &seat);

/// Signs what became of an envelope, and queues it, in the caller's transaction.
[[nodiscard]] base::Result<store::OutgoingMail> queueReceipt(Stores &stores, const MailSeat &seat, const release::ReceiptLetter &receipt);
/// Signs what became of a received item, keeps and queues it, in the caller's transaction. False when a receipt of
/// that act was signed before.
[[nodiscard]] base::Result<bool> signReceipt(Stores &stores, const MailSeat &seat, const store::MailRecord &item,
                                             release::ReceiptAct act, const QString &note = {});
/// Destroys a received item with key, letter and attachments, answers Purged with the exports made and writes the
/// audit row (`why`: "person", "recall", "expired"), in the caller's transaction. False when it was destroyed before.
[[nodiscard]] base::Result<bool> destroyItem(Stores &stores, const MailSeat &seat, const store::MailRecord &item, const QString &why);

} // namespace countersign::sync
