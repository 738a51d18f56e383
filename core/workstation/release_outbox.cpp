#include "core/release/approval.h"
#include "core/release/gate_codec.h"
#include "core/store/mail_store.h"
#include "core/workstation/mail_reading.h"
#include "core/workstation/officers.h"
#include "core/workstation/release_deciding.h"
#include "core/workstation/release_gate.h"
#include "core/workstation/release_previews.h"
#include "core/workstation/release_service.h"

#include <algorithm>

/// The part of the release service that shows how far each release has come.
namespace countersign::workstation {

using base::ErrorCode;
using objects::Role;
using release::ReceiptAct;
using release::ReleaseState;
using store::RecipientRecord;
using store::ReleaseRecord;
using store::ReleaseStore;
using sync::Stores;
using namespace Qt::StringLiterals;

namespace {

/// Somebody here, the portal or the recipient's desk has still to do something.
bool isOpen(ReleaseState state)
{
    return state < ReleaseState::Delivered || state == ReleaseState::KeyChanged;
}

RecipientStanding standingOf(const RecipientRecord &record)
{
    RecipientStanding standing;
    standing.desk = record.desk;
    standing.channel = record.channel;
    standing.envelope = record.envelope;
    standing.state = record.state;
    standing.portalSays = record.portalSays;
    standing.recalled = record.recalled;
    standing.recallDeadline = record.recallDeadline;
    if (record.handedAt) {
        standing.delivered = record.handedAt;
        standing.note = record.handedTo;
    }
    const auto earliest = [](std::optional<base::Instant> &at, base::Instant then) {
        if (!at || then < *at)
            at = then;
    };
    for (const store::ReceiptRecord &receipt : record.receipts) {
        const release::ReceiptLetter &letter = receipt.letter;
        switch (letter.act) {
        case ReceiptAct::Delivered:
            earliest(standing.delivered, letter.at);
            break;
        case ReceiptAct::Opened:
            earliest(standing.opened, letter.at);
            break;
        case ReceiptAct::Acted:
            earliest(standing.acted, letter.at);
            standing.note = letter.note;
            break;
        case ReceiptAct::Refused:
            earliest(standing.refused, letter.at);
            standing.note = letter.note;
            break;
        case ReceiptAct::Purged:
            earliest(standing.purged, letter.at);
            standing.exportsThere = std::max(standing.exportsThere, letter.exports);
            break;
        }
    }
    return standing;
}

/// By its role only: whether the gate lets this person say it is asked when they do.
bool mayDecide(const ReleaseRecord &record, const ReleaseSeat &seat)
{
    if (record.mine || record.state != ReleaseState::AwaitingApproval)
        return false;
    const auto question = release::decodeQuestion(record.question);
    const release::Officer self = officerOf(seat.identity().directory, seat.identity().user, seat.now());
    if (!question || question->author.id == self.id || question->coauthors.contains(self.id))
        return false;
    const bool approves = self.roles.contains(Role::TeamLeader) || self.roles.contains(Role::ReleasingOfficer);
    return approves
        || (self.roles.contains(Role::ProtectionAdviser) && !rulesForAdviser(release::check(*question, *seat.bases)).isEmpty());
}

/// Of what a colleague asked: the gate was asked in their vault.
int rulesMetOf(const ReleaseRecord &record, const ReleaseSeat &seat)
{
    const auto question = record.question.isEmpty() ? base::Result<release::GateQuestion>(base::fail(ErrorCode::NothingFound))
                                                    : release::decodeQuestion(record.question);
    return question ? rulesMet(release::check(*question, *seat.bases)) : 0;
}

/// Before the letters are made the draft says to whom they are to go.
QList<RecipientStanding> plannedOf(const ReleaseRecord &record)
{
    QList<RecipientStanding> standings;
    const auto draft = release::ReleaseDraft::decode(record.draft);
    if (!draft)
        return standings;
    for (const release::RecipientChoice &choice : draft->recipients) {
        RecipientStanding standing;
        standing.desk = choice.desk;
        standing.channel = choice.channel;
        standing.state = record.state;
        standings.append(standing);
    }
    return standings;
}

/// Of another vault's release before it is sealed: whom the ask names.
QList<RecipientStanding> askedOf(const ReleaseRecord &record)
{
    QList<RecipientStanding> standings;
    const auto question = release::decodeQuestion(record.question);
    if (!question)
        return standings;
    for (const release::Recipient &recipient : question->recipients) {
        RecipientStanding standing;
        standing.desk = recipient.desk;
        standing.channel = recipient.channel;
        standing.state = record.state;
        standings.append(standing);
    }
    return standings;
}

base::Result<OutboxRow> rowOf(Stores &stores, const ReleaseSeat &seat, const ReleaseRecord &record)
{
    const auto recipients = ReleaseStore(stores.database()).recipients(record.id);
    if (!recipients)
        return base::failFrom(recipients);
    OutboxRow row;
    row.id = record.id;
    row.caseId = record.caseId;
    row.reference = record.reference;
    row.title = record.title;
    row.state = record.state;
    row.rulesMet = record.rulesMet > 0 ? record.rulesMet : rulesMetOf(record, seat);
    if (record.state == ReleaseState::Held)
        row.holdUntil = record.holdUntil;
    row.changedAt = record.changedAt;
    row.author = record.author;
    row.approver = record.approver;
    row.mine = record.mine;
    row.waitsForMe = mayDecide(record, seat);
    const bool isDraft = record.state == ReleaseState::Draft || record.state == ReleaseState::Checked;
    if (record.mine && (isDraft || recipients->isEmpty())) {
        row.recipients = plannedOf(record);
        return row;
    }
    if (recipients->isEmpty()) {
        row.recipients = askedOf(record);
        return row;
    }
    for (const RecipientRecord &recipient : *recipients)
        row.recipients.append(standingOf(recipient));
    return row;
}

bool fits(const OutboxRow &row, const OutboxFilter &filter)
{
    if (filter.openOnly && !isOpen(row.state))
        return false;
    if (filter.text.isEmpty())
        return true;
    QStringList texts{row.reference, row.title, row.author, row.approver};
    for (const RecipientStanding &standing : row.recipients)
        texts.append(standing.desk.text());
    return std::any_of(texts.begin(), texts.end(), [&filter](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); });
}

base::Result<QList<OutboxRow>> readRows(Stores &stores, const ReleaseSeat &seat, const OutboxFilter &filter)
{
    const auto records = ReleaseStore(stores.database()).list(filter.inCase);
    if (!records)
        return base::failFrom(records);
    QList<OutboxRow> rows;
    for (const ReleaseRecord &record : *records) {
        auto row = rowOf(stores, seat, record);
        if (!row)
            return base::failFrom(row);
        if (fits(*row, filter))
            rows.append(std::move(*row));
    }
    return rows;
}

/// What of the note stays here, as far as the note can still be read.
QHash<base::CountryCode, QList<base::EntityId>> leftHere(Stores &stores, const ReleaseSeat &seat, const ReleaseRecord &record)
{
    QHash<base::CountryCode, QList<base::EntityId>> left;
    auto draft = release::ReleaseDraft::decode(record.draft);
    if (!draft)
        return left;
    draft->attachments.clear();
    const auto facts = gatherFacts(stores, seat, *draft, record.madeAt);
    const auto letters = facts ? projectAll(*draft, *facts) : base::Result<QList<ProjectedLetter>>(base::failFrom(facts));
    if (!letters)
        return left;
    for (const ProjectedLetter &one : *letters)
        left.insert(one.desk, one.left);
    return left;
}

base::Status addRemarks(Stores &stores, const base::EnvelopeId &envelope, QList<release::RemarkLetter> &remarks)
{
    store::MailStore mail(stores.database());
    const auto about = mail.about(envelope.toBytes());
    if (!about)
        return base::failFrom(about);
    for (const store::MailRecord &item : *about) {
        if (item.letter != release::RemarkLetter::kType || item.purgedAt)
            continue;
        const auto remark = letterIn<release::RemarkLetter>(mail, item);
        if (!remark)
            return base::failFrom(remark);
        remarks.append(*remark);
    }
    return {};
}

base::Result<ReleaseService::Record> readRecord(Stores &stores, const ReleaseSeat &seat, const base::ReleaseId &id)
{
    ReleaseStore releases(stores.database());
    const auto record = releases.find(id);
    if (!record)
        return base::failFrom(record);
    const auto recipients = releases.recipients(id);
    if (!recipients)
        return base::failFrom(recipients);
    auto row = rowOf(stores, seat, *record);
    if (!row)
        return base::failFrom(row);
    ReleaseService::Record shown;
    shown.row = std::move(*row);
    shown.reason = record->reason;
    if (!record->question.isEmpty()) {
        auto question = release::decodeQuestion(record->question);
        if (!question)
            return base::failFrom(question);
        shown.report = readable(release::check(*question, *seat.bases), question->items);
    }
    const auto left = leftHere(stores, seat, *record);
    for (const RecipientRecord &recipient : *recipients) {
        const auto object = objects::Signed::decode(recipient.letter);
        const auto letter = object ? release::ReleaseLetter::decodeBody(object->body())
                                   : base::Result<release::ReleaseLetter>(base::failFrom(object));
        if (!letter)
            return base::failFrom(letter);
        shown.sent.append(previewOf(*letter, object->body(), left.value(recipient.desk)));
        if (const auto added = addRemarks(stores, recipient.envelope, shown.remarks); !added)
            return base::failFrom(added);
    }
    return shown;
}

} // namespace

VaultReleaseService::Answer<QList<OutboxRow>> VaultReleaseService::outbox(OutboxFilter filter)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat && seat.error().code == ErrorCode::NotEnrolled)
        co_return QList<OutboxRow>{};
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto read = [held, filter](Stores &stores) { return readRows(stores, held, filter); };
    auto rows = co_await core->reader()->run(std::move(read));
    co_return rows;
}

VaultReleaseService::Answer<ReleaseService::Record> VaultReleaseService::record(base::ReleaseId id)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto read = [held, id](Stores &stores) { return readRecord(stores, held, id); };
    auto record = co_await core->reader()->run(std::move(read));
    co_return record;
}

VaultReleaseService::Done VaultReleaseService::handedOver(base::ReleaseId id, base::CountryCode recipient, QString to)
{
    if (to.trimmed().isEmpty())
        co_return base::fail(ErrorCode::ReasonMissing, u"handed over to nobody"_s);
    Job job = [id, recipient, to](ReleaseAct &act) -> base::Status {
        const auto recipients = act.releases.recipients(id);
        if (!recipients)
            return base::failFrom(recipients);
        const auto one = std::find_if(recipients->begin(), recipients->end(),
                                      [&recipient](const RecipientRecord &record) { return record.desk == recipient; });
        if (one == recipients->end())
            return base::fail(ErrorCode::NothingFound, u"recipient of a release"_s);
        const bool byHand = one->channel != release::Channel::Portal && one->channel != release::Channel::Courier;
        if (!byHand || one->state < ReleaseState::Sealed || one->state >= ReleaseState::Refused)
            return base::fail(ErrorCode::ReleaseStateWrong, u"nothing to hand over"_s);
        act.entry.details = recipient.text().toLatin1() + ' ' + to.toUtf8();
        return act.releases.handedOver(id, recipient, to.trimmed(), act.seat.now());
    };
    const auto done = co_await act(u"release.handed-over"_s, id, std::move(job));
    co_return done;
}

} // namespace countersign::workstation
