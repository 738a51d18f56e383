#include "core/sync/letter_taking.h"

#include "core/store/mail_outgoing.h"

#include <algorithm>

/// Receipts, requests, answers, remarks, and what stays inside the desk.
namespace countersign::sync {

using base::ErrorCode;
using release::AnswerLetter;
using release::ApprovalAsk;
using release::ApprovalGiven;
using release::DeskCopy;
using release::ReceiptAct;
using release::ReceiptLetter;
using release::ReleaseLetter;
using release::ReleaseState;
using release::RemarkLetter;
using release::RequestLetter;
using store::MailRecord;
using store::RecipientRecord;
using store::ReleaseRecord;
using namespace Qt::StringLiterals;

namespace {

QString wordOf(ReceiptAct act)
{
    switch (act) {
    case ReceiptAct::Delivered:
        return u"delivered"_s;
    case ReceiptAct::Opened:
        return u"opened"_s;
    case ReceiptAct::Acted:
        return u"acted"_s;
    case ReceiptAct::Refused:
        return u"refused"_s;
    case ReceiptAct::Purged:
        break;
    }
    return u"purged"_s;
}

struct ReadLetter
{
    QByteArray bytes;
    ReleaseLetter letter;
};

base::Result<ReadLetter> readRelease(const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    auto letter = ReleaseLetter::decodeBody(object->body());
    if (!letter)
        return base::failFrom(letter);
    return ReadLetter{bytes, std::move(*letter)};
}

} // namespace

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<ReceiptLetter> &letter)
{
    const auto other = [&](base::CountryCode recipient) {
        return recipient != envelope->sender
            ? base::Status(base::fail(ErrorCode::LetterNotAuthorised, u"receipt for another desk's envelope"_s, {envelope->sender.text()}))
            : base::Status{};
    };
    store::MailOutgoing outgoing(m_stores.database());
    const auto mail = outgoing.find(letter->envelope);
    if (!mail)
        return base::failFrom(mail);
    if (*mail) {
        if (const auto theirs = other((*mail)->recipient); !theirs)
            return theirs;
    }
    const auto owner = m_releases.ownerOf(letter->envelope);
    if (!owner)
        return base::failFrom(owner);
    if (*owner) {
        if (const auto theirs = other((*owner)->desk); !theirs)
            return theirs;
    }
    if (letter->act == ReceiptAct::Refused && letter->note == base::codeText(ErrorCode::OldSealingKey)) {
        if (const auto unopened = outgoing.markUnopened(letter->object); !unopened)
            return unopened;
    }
    if (const auto arrived = outgoing.markArrived(letter->object); !arrived)
        return base::failFrom(arrived);
    // Of a release, or of what another device of the desk sent; receipts for notices of ours end here.
    if (*owner || !*mail) {
        const auto heard = m_releases.takeReceipt({letter.value(), envelope->device, letter.bytes()}, m_seat.now());
        if (!heard)
            return base::failFrom(heard);
    }
    if (letter->act == ReceiptAct::Delivered) {
        if (const auto delivered = m_requests.markDelivered(letter->envelope, m_seat.now()); !delivered)
            return delivered;
    }
    if (*owner) {
        if (letter->act == ReceiptAct::Refused) {
            const auto again = sealAgain(m_stores, m_seat, letter->envelope);
            if (!again && isOfVault(again.error()))
                return base::failFrom(again);
        }
        const auto record = m_releases.find((*owner)->release);
        if (!record)
            return base::failFrom(record);
        if (record->state >= ReleaseState::Delivered) {
            if (const auto dropped = m_releases.dropFiles(record->id); !dropped)
                return dropped;
        }
    }
    return audit(u"receipt.taken"_s, envelope, wordOf(letter->act), letter->envelope.hex().toLatin1());
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<RequestLetter> &letter)
{
    const auto taken = m_requests.take(letter, envelope->id, m_seat.now());
    if (!taken)
        return base::failFrom(taken);
    if (const auto told = answer(envelope, ReceiptAct::Delivered); !told)
        return told;
    return audit(u"mail.received"_s, envelope, u"request"_s);
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<AnswerLetter> &letter)
{
    const auto request = m_requests.find(letter->request);
    if (!request)
        return base::failFrom(request);
    if (!request->ours || request->letter.recipient != envelope->sender)
        return base::fail(ErrorCode::LetterNotAuthorised, u"answer by a desk that was not asked"_s, {envelope->sender.text()});
    const auto kept = m_requests.keepAnswer(letter.value(), letter.bytes(), letter.id(), envelope->id, false, m_seat.now());
    if (!kept)
        return base::failFrom(kept);
    if (const auto told = answer(envelope, ReceiptAct::Delivered); !told)
        return told;
    return audit(u"mail.received"_s, envelope, u"answer"_s);
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<RemarkLetter> &letter)
{
    const auto owner = m_releases.ownerOf(letter->about);
    if (!owner)
        return base::failFrom(owner);
    if (*owner && (*owner)->desk != envelope->sender)
        return base::fail(ErrorCode::LetterNotAuthorised, u"remark on another desk's copy"_s, {envelope->sender.text()});
    MailRecord record;
    record.letter = RemarkLetter::kType;
    record.about = letter->about.toBytes();
    if (*owner) {
        const auto release = m_releases.find((*owner)->release);
        if (!release)
            return base::failFrom(release);
        record.title = release->title;
    }
    if (const auto added = addItem(envelope, record, letter.id(), letter.bytes()); !added)
        return base::failFrom(added);
    if (const auto told = answer(envelope, ReceiptAct::Delivered); !told)
        return told;
    return audit(u"mail.received"_s, envelope, u"remark"_s);
}

base::Result<bool> takeAsk(store::ReleaseStore &releases, const objects::Verified<ApprovalAsk> &ask, base::Instant now)
{
    auto known = releases.find(ask->release);
    if (!known && known.error().code != ErrorCode::NothingFound)
        return base::failFrom(known);
    if (known && (known->mine || known->ask == ask.bytes()))
        return false;
    QList<RecipientRecord> recipients;
    ReleaseRecord record = known.value_or(ReleaseRecord{});
    for (const release::AskedLetter &asked : ask->letters) {
        const auto read = readRelease(asked.letter);
        if (!read)
            return base::failFrom(read);
        RecipientRecord one;
        one.desk = asked.recipient;
        one.envelope = read->letter.envelope;
        one.salt = asked.salt;
        one.letter = asked.letter;
        one.state = ReleaseState::AwaitingApproval;
        recipients.append(one);
        record.reference = read->letter.reference;
    }
    record.id = ask->release;
    record.mine = false;
    record.state = ReleaseState::AwaitingApproval;
    record.title = ask->title;
    record.author = ask->authorName;
    record.approver.clear();
    record.question = ask->question;
    record.content = ask->content;
    record.ask = ask.bytes();
    record.madeAt = ask->at;
    record.changedAt = now;
    if (const auto kept = releases.keep(record); !kept)
        return base::failFrom(kept);
    if (const auto set = releases.setRecipients(record.id, recipients); !set)
        return base::failFrom(set);
    return true;
}

// ---- inside the desk ---------------------------------------------------------------------

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<ApprovalAsk> &letter)
{
    const auto taken = takeAsk(m_releases, letter, m_seat.now());
    if (!taken)
        return base::failFrom(taken);
    if (!*taken) {
        ++m_outcome.known;
        return {};
    }
    if (letter->author != m_seat.identity->user) {
        MailRecord item;
        item.letter = ApprovalAsk::kType;
        item.about = letter->release.toBytes();
        item.title = letter->title;
        if (const auto added = addItem(envelope, item, letter.id(), letter.bytes()); !added)
            return base::failFrom(added);
    }
    return audit(u"release.asked"_s, envelope, u"seen"_s, letter->release.hex().toLatin1());
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<ApprovalGiven> &letter)
{
    const auto kept = m_releases.keepApproval(letter);
    if (!kept)
        return base::failFrom(kept);
    if (!*kept) {
        ++m_outcome.known;
        return {};
    }
    return audit(u"release.decided"_s, envelope, letter->approves ? u"approved"_s : u"refused"_s, letter->release.hex().toLatin1());
}

base::Status LetterTaking::apply(const Envelope &envelope, const Verified<DeskCopy> &letter)
{
    auto known = m_releases.find(letter->release);
    if (!known && known.error().code != ErrorCode::NothingFound)
        return base::failFrom(known);
    // What this vault sealed itself came back; a restored one may still hold it.
    if (known && known->mine && known->state >= ReleaseState::Sealed && known->state != ReleaseState::PulledBack
        && known->state != ReleaseState::KeyChanged) {
        ++m_outcome.known;
        return {};
    }
    QList<RecipientRecord> recipients;
    ReleaseRecord record;
    if (known) {
        record = std::move(*known);
        const auto before = m_releases.recipients(record.id);
        if (!before)
            return base::failFrom(before);
        recipients = *before;
    }
    if (const auto adopted = adoptCopy(letter, std::move(record), std::move(recipients)); !adopted)
        return adopted;
    return audit(u"release.copied"_s, envelope, u"seen"_s, letter->release.hex().toLatin1());
}

base::Status LetterTaking::adoptCopy(const Verified<DeskCopy> &letter, ReleaseRecord record, QList<RecipientRecord> recipients)
{
    for (const QByteArray &bytes : letter->letters) {
        const auto read = readRelease(bytes);
        if (!read)
            return base::failFrom(read);
        auto one = std::find_if(recipients.begin(), recipients.end(),
                                [&](const RecipientRecord &r) { return r.desk == read->letter.recipient; });
        if (one == recipients.end())
            one = recipients.insert(recipients.end(), RecipientRecord{});
        one->desk = read->letter.recipient;
        one->envelope = read->letter.envelope;
        one->letter = bytes;
        one->state = std::max(one->state, ReleaseState::Queued);
        record.author = read->letter.author;
        record.approver = read->letter.officer;
        record.reference = read->letter.reference;
    }
    const bool isNew = record.id.isNull();
    record.id = letter->release;
    record.mine = record.mine && !isNew;
    record.caseId = letter->caseId;
    record.note = letter->note;
    record.title = letter->title;
    record.reason = letter->reason;
    record.question = letter->question;
    if (record.state < ReleaseState::Queued || record.state == ReleaseState::PulledBack || record.state == ReleaseState::KeyChanged)
        record.state = ReleaseState::Queued;
    record.holdUntil.reset();
    record.madeAt = isNew ? letter->at : record.madeAt;
    record.changedAt = m_seat.now();
    if (const auto kept = m_releases.keep(record); !kept)
        return kept;
    if (const auto set = m_releases.setRecipients(record.id, recipients); !set)
        return set;
    for (const RecipientRecord &one : std::as_const(recipients)) {
        if (const auto heard = m_releases.hearReceipts(one.envelope, m_seat.now()); !heard)
            return heard;
    }
    return {};
}

} // namespace countersign::sync
