#pragma once

#include "core/sync/mail_sync.h"

#include "core/objects/exchange_objects.h"
#include "core/release/letter_rules.h"
#include "core/release/recall_rules.h"
#include "core/store/mail_store.h"
#include "core/store/release_store.h"
#include "core/store/request_store.h"

/// What a letter does here. Private to this room.
namespace countersign::sync {

/// True for what only the vault can be blamed for: it ends the taking. Everything else is the letter's own fault.
[[nodiscard]] bool isOfVault(const base::Error &error);

/// Takes letters out of envelopes whose header and lane were verified, inside the caller's transaction: opens,
/// verifies, applies, answers with a receipt, audits. What is wrong with one is kept as trouble and answered as
/// refused; only errors of the vault are answered.
class LetterTaking
{
public:
    using Envelope = objects::Verified<objects::Envelope>;

    LetterTaking(Stores &stores, const MailSeat &seat, TakenMail &outcome);

    [[nodiscard]] base::Status take(const Envelope &envelope);
    /// Keeps something that cannot be taken, with an audit row, once.
    [[nodiscard]] base::Status keepTrouble(const store::MailTrouble &trouble);

private:
    template<typename Letter>
    using Verified = objects::Verified<Letter>;

    [[nodiscard]] base::Result<release::OpenLetter> open(const Envelope &envelope) const;
    [[nodiscard]] base::Status refuse(const Envelope &envelope, const base::Error &error);

    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::ReleaseLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::PartLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::ReceiptLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::RecallLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::RequestLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::AnswerLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::RemarkLetter> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::ApprovalAsk> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::ApprovalGiven> &letter);
    [[nodiscard]] base::Status apply(const Envelope &envelope, const Verified<release::DeskCopy> &letter);

    [[nodiscard]] base::Status takeAgain(const Envelope &envelope, const store::MailRecord &item, const Verified<release::ReleaseLetter> &letter);
    [[nodiscard]] base::Status addRelease(const Envelope &envelope, const Verified<release::ReleaseLetter> &letter);
    [[nodiscard]] base::Status adoptCopy(const Verified<release::DeskCopy> &letter, store::ReleaseRecord record,
                                         QList<store::RecipientRecord> recipients);
    [[nodiscard]] base::Result<release::HeldItem> heldItem(const base::EnvelopeId &envelope, base::CountryCode sender);
    [[nodiscard]] base::Status act(const release::RecallStep &step, const base::EnvelopeId &envelope);
    [[nodiscard]] base::Result<qint64> addItem(const Envelope &envelope, store::MailRecord record, const base::ObjectId &letterId,
                                               const QByteArray &bytes);
    [[nodiscard]] base::Status answer(const Envelope &envelope, release::ReceiptAct act, const QString &note = {});
    [[nodiscard]] base::Status audit(const QString &action, const Envelope &envelope, const QString &result, const QByteArray &details = {});
    [[nodiscard]] bool isOwnDesk(const Envelope &envelope) const { return envelope->sender == m_seat.desk(); }

    Stores &m_stores;
    const MailSeat &m_seat;
    TakenMail &m_outcome;
    store::MailStore m_mail;
    store::ReleaseStore m_releases;
    store::RequestStore m_requests;
};

} // namespace countersign::sync
