#include "core/sync/letter_sending.h"

#include "core/crypto/hash.h"
#include "core/store/joined_transaction.h"
#include "core/store/lane_store.h"

namespace countersign::sync {

using base::ErrorCode;
using release::ReceiptAct;
using release::ReceiptLetter;
using store::MailStore;
using store::OutgoingMail;
using namespace Qt::StringLiterals;

store::AuditEntry MailSeat::entry(const QString &action, const QString &object, const QString &result, const QByteArray &details) const
{
    return {identity->user.hex(), identity->device, action, object, result, details};
}

base::Status MailSeat::audit(Stores &stores, const QString &action, const QString &object, const QString &result,
                             const QByteArray &details) const
{
    const auto row = store::AuditChain::append(stores.database(), entry(action, object, result, details), *clock);
    return row ? base::Status{} : base::failFrom(row);
}

base::Result<OutgoingMail> queueLetter(Stores &stores, const MailSeat &seat, const LetterOut &out)
{
    const DeskIdentity &identity = *seat.identity;
    if (!identity.isEnrolled())
        return base::fail(ErrorCode::NotEnrolled);
    const auto charter = identity.directory.charter(out.recipient);
    if (!charter || !identity.directory.isAdmitted(out.recipient))
        return base::fail(ErrorCode::DeskUnknown, u"no charter"_s, {out.recipient.text()});
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    store::LaneStore lanes(stores.database());
    const auto place = lanes.place(out.recipient);
    if (!place)
        return base::failFrom(place);

    objects::Envelope header;
    header.id = out.envelope.isNull() ? *base::EnvelopeId::fromBytes(crypto::randomBytes(base::EnvelopeId::size)) : out.envelope;
    header.sender = identity.desk;
    header.recipient = out.recipient;
    header.device = identity.device;
    header.lane = place->lane;
    header.sequence = place->sequence;
    header.previous = place->previous;
    header.kind = out.approval.isEmpty() ? objects::EnvelopeKind::Notice : objects::EnvelopeKind::Release;
    header.at = seat.now();
    header.expiry = out.expiry;
    header.keyEpoch = charter->epoch;
    header.directorySize = identity.directory.size();
    header.directoryHash = identity.directory.hash();
    header.approval = out.approval;
    const objects::Salt salt = out.salt.isNull() ? objects::freshSalt() : out.salt;
    const auto sealed = objects::sealEnvelope(header, out.letter.bytes(), salt, charter->deskSealing, *identity.deviceKey);
    if (!sealed)
        return base::failFrom(sealed);

    // Releases and parts lie in the vault until they are delivered.
    const bool kept = out.approval.isEmpty() && out.letter.type() != objects::ObjectType::PartLetter;
    const OutgoingMail mail{0, sealed->id(), header.id, out.recipient, header.lane, header.sequence, out.letter.type(), out.about,
                            OutgoingMail::State::Waiting, {}, sealed->bytes(), kept ? out.letter.bytes() : QByteArray()};
    if (const auto put = store::MailOutgoing(stores.database()).put(mail); !put)
        return base::failFrom(put);
    if (const auto taken = lanes.advance(out.recipient, *place, mail.object); !taken)
        return base::failFrom(taken);
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return mail;
}

base::Status sealUnopened(Stores &stores, const MailSeat &seat)
{
    store::MailOutgoing outgoing(stores.database());
    const auto unopened = outgoing.unopened();
    if (!unopened)
        return base::failFrom(unopened);
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    for (const OutgoingMail &mail : *unopened) {
        const auto object = objects::Signed::decode(mail.bytes);
        const auto letter = objects::Signed::decode(mail.inside);
        if (!object || !letter)
            return base::failFrom(object ? letter : object);
        const auto header = objects::Envelope::decodeBody(object->body());
        if (!header)
            return base::failFrom(header);
        const auto charter = seat.identity->directory.charter(mail.recipient);
        if (!charter || charter->epoch <= header->keyEpoch || !seat.identity->directory.isAdmitted(mail.recipient))
            continue;
        if (const auto queued = queueLetter(stores, seat, {mail.recipient, *letter, mail.envelope, {}, {}, header->expiry, mail.about}); !queued)
            return base::failFrom(queued);
        if (const auto gone = outgoing.forget(mail.object); !gone)
            return gone;
    }
    return transaction->commit();
}

base::Result<OutgoingMail> queueReceipt(Stores &stores, const MailSeat &seat, const ReceiptLetter &receipt)
{
    return queueByDevice(stores, seat, receipt, receipt.recipient, receipt.envelope.toBytes());
}

base::Result<bool> signReceipt(Stores &stores, const MailSeat &seat, const store::MailRecord &item, ReceiptAct act, const QString &note)
{
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    ReceiptLetter receipt{item.envelope, item.object, seat.desk(), item.sender, act, note, 0, seat.now()};
    if (act == ReceiptAct::Purged)
        receipt.exports = static_cast<std::uint32_t>(item.exports);
    const auto letter = objects::Signed::make(ReceiptLetter::kType, receipt.encodeBody(), {seat.identity->deviceKey.get()});
    const auto kept = MailStore(stores.database()).keepReceipt(receipt, letter.bytes());
    if (!kept || !*kept)
        return kept;
    if (const auto queued = queueReceipt(stores, seat, receipt); !queued)
        return base::failFrom(queued);
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return true;
}

base::Result<bool> destroyItem(Stores &stores, const MailSeat &seat, const store::MailRecord &item, const QString &why)
{
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto destroyed = MailStore(stores.database()).destroy(item.envelope, seat.now());
    if (!destroyed || !*destroyed)
        return destroyed;
    // Without a receipt where the letter was our own desk's: nobody waits for one.
    if (item.sender != seat.desk()) {
        if (const auto answered = signReceipt(stores, seat, item, ReceiptAct::Purged); !answered)
            return answered;
    }
    if (const auto row = seat.audit(stores, u"mail.destroyed"_s, item.envelope.hex(), why, QByteArray::number(item.exports)); !row)
        return base::failFrom(row);
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return true;
}

} // namespace countersign::sync
