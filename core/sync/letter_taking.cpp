#include "core/sync/letter_taking.h"

#include "core/platform/crash_point.h"
#include "core/store/savepoint.h"
#include "core/store/vault_marks.h"

#include <algorithm>

/// The common part, releases, their parts and their recalls; the rest is in letter_taking_rest.cpp.
namespace countersign::sync {

using base::ErrorCode;
using release::HeldItem;
using release::HeldState;
using release::OpenLetter;
using release::PartLetter;
using release::RecallAct;
using release::RecallLetter;
using release::RecallStep;
using release::ReceiptAct;
using release::ReleaseLetter;
using store::MailRecord;
using namespace Qt::StringLiterals;

namespace {

/// Epoch of the key that this device opens letters with.
std::uint64_t ownEpoch(const DeskIdentity &identity)
{
    const auto device = identity.directory.device(identity.device);
    return device ? device->epoch : 0;
}

int partsOf(const ReleaseLetter &letter)
{
    int parts = 0;
    for (const release::ReleasedAttachment &attachment : letter.attachments)
        parts += static_cast<int>(attachment.parts);
    return parts;
}

} // namespace

bool isOfVault(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::VaultLocked:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::CryptoFailed:
    case ErrorCode::SecretMemory:
        return true;
    default:
        return false;
    }
}

LetterTaking::LetterTaking(Stores &stores, const MailSeat &seat, TakenMail &outcome)
    : m_stores(stores), m_seat(seat), m_outcome(outcome), m_mail(stores.database()), m_releases(stores.database()),
      m_requests(stores.database())
{
}

base::Status LetterTaking::take(const Envelope &envelope)
{
    const auto letter = open(envelope);
    if (!letter)
        return isOfVault(letter.error()) ? base::failFrom(letter) : refuse(envelope, letter.error());
    auto kept = store::Savepoint::begin(m_stores.database());
    if (!kept)
        return base::failFrom(kept);
    const TakenMail before = m_outcome;
    const auto applied = std::visit([&](const auto &verified) { return apply(envelope, verified); }, *letter);
    platform::crashPoint("mail-apply");
    if (applied)
        return kept->release();
    if (isOfVault(applied.error()))
        return applied;
    // A letter that is at odds with what is here leaves nothing behind but its refusal.
    if (const auto undone = kept->rollBack(); !undone)
        return undone;
    m_outcome = before;
    return refuse(envelope, applied.error());
}

base::Result<OpenLetter> LetterTaking::open(const Envelope &envelope) const
{
    const DeskIdentity &identity = *m_seat.identity;
    const auto oldKey = [&envelope] {
        return base::fail(ErrorCode::OldSealingKey, u"epoch %1"_s.arg(envelope->keyEpoch), {envelope->sender.text()});
    };
    if (!identity.deskSealing)
        return oldKey();
    const auto opened = objects::openEnvelope(envelope.value(), *identity.deskSealing);
    // An epoch that only names another publisher keeps the sealing key: the seal itself tells whether it is ours.
    if (!opened && opened.error().code == ErrorCode::SealBroken && envelope->keyEpoch != ownEpoch(identity))
        return oldKey();
    if (!opened)
        return base::failFrom(opened);
    return release::openLetter(opened->letter, envelope.value(), opened->salt, identity.directory);
}

base::Status LetterTaking::keepTrouble(const store::MailTrouble &trouble)
{
    const auto kept = m_mail.keepTrouble(trouble);
    if (!kept || !*kept)
        return kept ? base::Status{} : base::failFrom(kept);
    ++m_outcome.aside;
    m_outcome.remarks.append(trouble.error);
    return m_seat.audit(m_stores, u"mail.refused"_s, trouble.object.hex(), base::codeText(trouble.error.code), trouble.sender.text().toUtf8());
}

base::Status LetterTaking::refuse(const Envelope &envelope, const base::Error &error)
{
    // What this device left for its own desk before the key changed, nobody there can read: it goes out under the new one.
    if (isOwnDesk(envelope) && envelope->device == m_seat.identity->device && error.code == ErrorCode::OldSealingKey)
        return store::MailOutgoing(m_stores.database()).markUnopened(envelope.id());
    const store::MailTrouble trouble{0, envelope.id(), envelope->sender, envelope->id, error, m_seat.now(), false, envelope.bytes()};
    if (const auto kept = keepTrouble(trouble); !kept)
        return kept;
    if (isOwnDesk(envelope))
        return {};
    const release::ReceiptLetter receipt{envelope->id, envelope.id(), m_seat.desk(), envelope->sender, ReceiptAct::Refused,
                                         base::codeText(error.code), 0, m_seat.now()};
    const auto queued = queueReceipt(m_stores, m_seat, receipt);
    // A desk that has left the federation gets no answer.
    return queued || !isOfVault(queued.error()) ? base::Status{} : base::failFrom(queued);
}

base::Status LetterTaking::answer(const Envelope &envelope, ReceiptAct act, const QString &note)
{
    if (isOwnDesk(envelope))
        return {};
    MailRecord item;
    item.envelope = envelope->id;
    item.object = envelope.id();
    item.sender = envelope->sender;
    const auto signedHere = signReceipt(m_stores, m_seat, item, act, note);
    return signedHere ? base::Status{} : base::failFrom(signedHere);
}

base::Status LetterTaking::audit(const QString &action, const Envelope &envelope, const QString &result, const QByteArray &details)
{
    ++m_outcome.taken;
    return m_seat.audit(m_stores, action, envelope->id.hex(), result, details.isEmpty() ? envelope->sender.text().toUtf8() : details);
}

base::Result<qint64> LetterTaking::addItem(const Envelope &envelope, MailRecord record, const base::ObjectId &letterId, const QByteArray &bytes)
{
    const auto there = m_mail.byEnvelope(envelope->id);
    if (!there)
        return base::failFrom(there);
    if (*there)
        return base::fail(ErrorCode::EnvelopeFork, u"an envelope's id that is taken"_s,
                          {envelope->sender.text(), QString::number(envelope->sequence)});
    record.sender = envelope->sender;
    record.envelope = envelope->id;
    record.object = envelope.id();
    record.letterId = letterId;
    record.arrivedAt = m_seat.now();
    return m_mail.add(record, bytes);
}

// ---- releases ------------------------------------------------------------------------

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<ReleaseLetter> &letter)
{
    const auto item = m_mail.byEnvelope(envelope->id);
    if (!item)
        return base::failFrom(item);
    return *item ? takeAgain(envelope, **item, letter) : addRelease(envelope, letter);
}

/// A restored vault that knew nothing of the first sending seals the same letter once more: it is told that it is here.
base::Status LetterTaking::takeAgain(const Envelope &envelope, const MailRecord &item, const Verified<ReleaseLetter> &letter)
{
    if (item.letterId != letter.id() || item.sender != envelope->sender)
        return base::fail(ErrorCode::EnvelopeFork, u"another letter of an envelope that is here"_s,
                          {envelope->sender.text(), QString::number(envelope->sequence)});
    ++m_outcome.known;
    const release::ReceiptLetter receipt{envelope->id, envelope.id(), m_seat.desk(), envelope->sender, ReceiptAct::Delivered,
                                         {}, 0, m_seat.now()};
    const auto queued = queueReceipt(m_stores, m_seat, receipt);
    return queued ? base::Status{} : base::failFrom(queued);
}

base::Status LetterTaking::addRelease(const Envelope &envelope, const Verified<ReleaseLetter> &letter)
{
    const release::Contract &contract = letter->contract;
    const bool ends = base::toMillis(contract.expiry) != 0;
    const auto seen = store::VaultMarks::value(m_stores.database(), store::VaultMarks::kSignedTime);
    if (!seen)
        return base::failFrom(seen);
    if (ends && (contract.expiry <= envelope->at || base::toMillis(contract.expiry) <= *seen))
        return base::fail(ErrorCode::LetterExpired, {}, {envelope->sender.text()});

    MailRecord record;
    record.letter = ReleaseLetter::kType;
    record.about = letter->replaces.isNull() ? QByteArray() : letter->replaces.toBytes();
    record.title = letter->title;
    record.tlp = contract.marking.tlp;
    if (ends)
        record.expires = contract.expiry;
    record.tellOpened = contract.tellOpened;
    record.parts = partsOf(letter.value());
    const auto held = heldItem(envelope->id, envelope->sender);
    if (!held)
        return base::failFrom(held);
    if (const auto added = addItem(envelope, record, letter.id(), letter.bytes()); !added)
        return base::failFrom(added);
    if (const auto told = answer(envelope, ReceiptAct::Delivered); !told)
        return told;
    if (const auto acted = act(release::envelopeArrives(*held, envelope->sender), envelope->id); !acted)
        return acted;

    const auto replaced = m_mail.byEnvelope(letter->replaces);
    if (!replaced)
        return base::failFrom(replaced);
    if (*replaced && (*replaced)->sender == envelope->sender) {
        if (const auto marked = m_mail.setSuperseded(letter->replaces); !marked)
            return marked;
    }
    if (!letter->answers.isNull()) {
        const auto request = m_requests.find(letter->answers);
        if (!request && request.error().code != ErrorCode::NothingFound)
            return base::failFrom(request);
        const bool isAnswer = request && request->ours && request->letter.recipient == envelope->sender
            && request->state != release::RequestState::Closed;
        if (isAnswer) {
            if (const auto set = m_requests.setState(letter->answers, release::RequestState::Answered, m_seat.now()); !set)
                return set;
        }
    }
    return audit(u"mail.received"_s, envelope, u"release"_s);
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<PartLetter> &letter)
{
    const auto item = m_mail.byEnvelope(letter->release);
    if (!item)
        return base::failFrom(item);
    if (!*item || (*item)->sender != envelope->sender)
        return base::fail(ErrorCode::NothingFound, u"part of a release that is not here"_s);
    if ((*item)->purgedAt)
        return answer(envelope, ReceiptAct::Delivered);
    const auto bytes = m_mail.letter((*item)->id);
    if (!bytes)
        return base::failFrom(bytes);
    const auto object = objects::Signed::decode(*bytes);
    const auto release = object ? ReleaseLetter::decodeBody(object->body()) : base::Result<ReleaseLetter>(base::failFrom(object));
    if (!release)
        return base::failFrom(release);
    const auto attachment = std::find_if(release->attachments.begin(), release->attachments.end(),
                                         [&](const release::ReleasedAttachment &one) { return one.id == letter->attachment; });
    if (attachment == release->attachments.end() || attachment->parts != letter->count)
        return base::fail(ErrorCode::ChunkMismatch, u"part that the release does not name"_s);
    const auto added = m_mail.addPart(letter.value());
    if (!added)
        return base::failFrom(added);
    const auto here = m_mail.partsHere(letter->release);
    if (!here)
        return base::failFrom(here);
    if (*here < (*item)->parts)
        return {};
    for (const release::ReleasedAttachment &one : release->attachments) {
        if (const auto whole = m_mail.attachment(letter->release, one); !whole)
            return base::failFrom(whole);
    }
    // One receipt for all of them: it says that this part and those before it are here.
    if (const auto told = answer(envelope, ReceiptAct::Delivered); !told)
        return told;
    return audit(u"mail.received"_s, envelope, u"attachments"_s);
}

// ---- recalls ---------------------------------------------------------------------------

base::Result<HeldItem> LetterTaking::heldItem(const base::EnvelopeId &envelope, base::CountryCode sender)
{
    const auto item = m_mail.byEnvelope(envelope);
    if (!item)
        return base::failFrom(item);
    const auto recalls = m_mail.recalls(envelope);
    if (!recalls)
        return base::failFrom(recalls);
    HeldItem held;
    for (const store::RecallRecord &record : *recalls) {
        if (record.letter.sender != sender)
            continue;
        const auto step = release::recallArrives(held, record.letter, {});
        if (step)
            held = step->after;
    }
    held.state = HeldState::NotHere;
    if (*item) {
        const MailRecord &record = **item;
        held.state = record.purgedAt ? HeldState::Purged
            : record.locked          ? HeldState::Locked
            : record.superseded      ? HeldState::Replaced
                                     : HeldState::Held;
    }
    return held;
}

base::Status LetterTaking::act(const RecallStep &step, const base::EnvelopeId &envelope)
{
    switch (step.act) {
    case RecallAct::None:
    case RecallAct::Wait:
        return {};
    case RecallAct::Mark:
        return m_mail.setSuperseded(envelope);
    case RecallAct::Lock:
        return m_mail.lock(envelope);
    case RecallAct::Destroy:
        break;
    }
    const auto item = m_mail.byEnvelope(envelope);
    if (!item || !*item)
        return item ? base::Status{} : base::failFrom(item);
    const auto destroyed = destroyItem(m_stores, m_seat, **item, u"recall"_s);
    return destroyed ? base::Status{} : base::failFrom(destroyed);
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<RecallLetter> &letter)
{
    int theirs = 0;
    QList<std::pair<base::EnvelopeId, RecallStep>> steps;
    for (const base::EnvelopeId &recalled : letter->envelopes) {
        const auto item = m_mail.byEnvelope(recalled);
        if (!item)
            return base::failFrom(item);
        const auto held = heldItem(recalled, envelope->sender);
        if (!held)
            return base::failFrom(held);
        const auto step = release::recallArrives(*held, letter.value(), *item ? (*item)->sender : base::CountryCode{});
        if (step) {
            steps.append({recalled, *step});
            continue;
        }
        ++theirs;
        const store::MailTrouble trouble{0, envelope.id(), envelope->sender, recalled, step.error(), m_seat.now(), false, envelope.bytes()};
        if (const auto kept = keepTrouble(trouble); !kept)
            return kept;
    }
    if (theirs == letter->envelopes.size())
        return answer(envelope, ReceiptAct::Refused, base::codeText(ErrorCode::RecallNotTheirs));
    if (const auto kept = m_mail.keepRecall(letter); !kept)
        return kept;
    MailRecord record;
    record.letter = RecallLetter::kType;
    record.about = letter->envelopes.first().toBytes();
    if (const auto added = addItem(envelope, record, letter.id(), letter.bytes()); !added)
        return base::failFrom(added);
    for (const auto &[recalled, step] : steps) {
        if (const auto acted = act(step, recalled); !acted)
            return acted;
    }
    if (const auto told = answer(envelope, ReceiptAct::Delivered); !told)
        return told;
    return audit(u"mail.recalled"_s, envelope, u"done"_s);
}

} // namespace countersign::sync
