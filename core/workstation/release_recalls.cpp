#include "core/workstation/release_facts.h"
#include "core/workstation/release_service.h"

#include <algorithm>

/// The part of the release service that takes back.
namespace countersign::workstation {

using base::CountryCode;
using base::ErrorCode;
using release::RecallKind;
using release::RecallLetter;
using release::ReleaseState;
using store::RecipientRecord;
using store::ReleaseStore;
using namespace Qt::StringLiterals;

namespace {

/// Left the desk, or lies sealed to leave it.
bool isOut(const RecipientRecord &recipient)
{
    return (recipient.state >= ReleaseState::Sealed && recipient.state < ReleaseState::Refused) || recipient.state == ReleaseState::Recalled
        || recipient.state == ReleaseState::Rejected || recipient.state == ReleaseState::Expired;
}

bool isByHand(const RecipientRecord &recipient)
{
    return recipient.channel != release::Channel::Portal && recipient.channel != release::Channel::Courier;
}

/// This envelope, and unless it is only corrected those of the versions before it at the same holder.
base::Result<QList<base::EnvelopeId>> envelopesOf(const RecipientRecord &recipient, RecallKind kind, ReleaseStore &releases)
{
    QList<base::EnvelopeId> envelopes{recipient.envelope};
    QByteArray bytes = recipient.letter;
    while (kind != RecallKind::Correct) {
        const auto letter = releasedIn(bytes);
        if (!letter)
            return base::failFrom(letter);
        if (letter->replaces.isNull() || envelopes.contains(letter->replaces))
            break;
        envelopes.append(letter->replaces);
        const auto owner = releases.ownerOf(letter->replaces);
        if (!owner)
            return base::failFrom(owner);
        if (!*owner)
            break;
        const auto before = releases.recipients((*owner)->release);
        if (!before)
            return base::failFrom(before);
        const auto same = std::find_if(before->begin(), before->end(),
                                       [&letter](const RecipientRecord &one) { return one.envelope == letter->replaces; });
        if (same == before->end())
            break;
        bytes = same->letter;
    }
    std::sort(envelopes.begin(), envelopes.end());
    return envelopes;
}

struct RecallWanted
{
    base::ReleaseId id;
    QList<CountryCode> from;
    RecallKind kind = RecallKind::Withdraw;
    QString reason;
    std::optional<base::Instant> deadline;
};

base::Status recallOne(ReleaseAct &act, const RecipientRecord &recipient, const RecallWanted &wanted)
{
    const auto now = act.seat.now();
    const auto envelopes = envelopesOf(recipient, wanted.kind, act.releases);
    if (!envelopes)
        return base::failFrom(envelopes);
    // What went by hand is asked back by hand; only the record of it is here.
    if (!isByHand(recipient)) {
        RecallLetter letter;
        letter.sender = act.seat.desk();
        letter.recipient = recipient.desk;
        letter.envelopes = *envelopes;
        letter.kind = wanted.kind;
        letter.reason = wanted.reason;
        letter.deadline = wanted.deadline.value_or(base::Instant{});
        letter.by = act.seat.identity().person;
        letter.at = now;
        const auto queued = sync::queueByUser(act.stores, act.seat.mail, letter, recipient.desk, wanted.id.toBytes());
        if (!queued)
            return base::failFrom(queued);
    }
    for (const base::EnvelopeId &envelope : *envelopes) {
        if (const auto marked = act.releases.setRecalled(envelope, wanted.kind, wanted.deadline, now); !marked)
            return marked;
    }
    return {};
}

base::Status recallAll(ReleaseAct &act, const RecallWanted &wanted)
{
    const auto recipients = act.releases.recipients(wanted.id);
    if (!recipients)
        return base::failFrom(recipients);
    QStringList desks;
    for (const CountryCode desk : wanted.from) {
        const auto recipient = std::find_if(recipients->begin(), recipients->end(),
                                            [&desk](const RecipientRecord &one) { return one.desk == desk; });
        if (recipient == recipients->end())
            return base::fail(ErrorCode::NothingFound, u"recipient of a release"_s);
        if (!isOut(*recipient))
            return base::fail(ErrorCode::ReleaseStateWrong, u"recall of what has not left"_s);
        if (const auto recalled = recallOne(act, *recipient, wanted); !recalled)
            return recalled;
        desks.append(desk.text());
    }
    act.entry.details = desks.join(u' ').toLatin1() + ' ' + wanted.reason.toUtf8();
    return {};
}

} // namespace

VaultReleaseService::Done VaultReleaseService::pullBack(base::ReleaseId id)
{
    Job job = [id](ReleaseAct &act) -> base::Status {
        auto record = act.releases.find(id);
        if (!record)
            return base::failFrom(record);
        const bool still = record->state == ReleaseState::AwaitingApproval || record->state == ReleaseState::Approved
            || record->state == ReleaseState::Held;
        if (!record->mine || !still)
            return base::fail(ErrorCode::ReleaseStateWrong, u"pulled back too late"_s);
        record->state = ReleaseState::PulledBack;
        record->holdUntil.reset();
        record->changedAt = act.seat.now();
        return act.releases.keep(*record);
    };
    const auto done = co_await act(u"release.pull-back"_s, id, std::move(job));
    co_return done;
}

VaultReleaseService::Done VaultReleaseService::recall(base::ReleaseId id, QList<CountryCode> from, RecallKind kind, QString reason,
                                                      std::optional<base::Instant> deadline)
{
    const QPointer<VaultReleaseService> self(this);
    if (reason.trimmed().isEmpty())
        co_return base::fail(ErrorCode::ReasonMissing, u"recall without a reason"_s);
    if (from.isEmpty())
        co_return base::fail(ErrorCode::RecipientMissing);
    const RecallWanted wanted{id, from, kind, reason.trimmed(), deadline};
    Job job = [wanted](ReleaseAct &act) { return recallAll(act, wanted); };
    const auto done = co_await act(u"release.recall"_s, id, std::move(job));
    if (done && self)
        Q_EMIT self->wantsSync();
    co_return done;
}

} // namespace countersign::workstation
