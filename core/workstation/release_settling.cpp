#include "core/workstation/release_settling.h"

#include "core/database/transaction.h"
#include "core/release/approval.h"
#include "core/release/letter_rules.h"
#include "core/store/desk_key_store.h"
#include "core/workstation/release_desk.h"
#include "core/workstation/release_gate.h"

namespace countersign::workstation {

using base::ErrorCode;
using release::ApprovalAsk;
using release::ApprovalGiven;
using release::ReleaseState;
using store::ApprovalRecord;
using store::RecipientRecord;
using store::ReleaseRecord;
using store::ReleaseStore;
using sync::Stores;
using namespace Qt::StringLiterals;

namespace {

base::Result<ApprovalAsk> askOf(const ReleaseRecord &record)
{
    const auto object = objects::Signed::decode(record.ask);
    if (!object)
        return base::failFrom(object);
    return ApprovalAsk::decodeBody(object->body());
}

/// The second person's marks beside the author's.
base::Status takeMarks(ReleaseStore &releases, const ReleaseSeat &seat, const ApprovalAsk &ask, const ApprovalGiven &given)
{
    const auto user = seat.identity().directory.user(given.by);
    if (!user)
        return base::fail(ErrorCode::ApproverWithoutRole, u"approver unknown"_s);
    const auto recipients = releases.recipients(ask.release);
    if (!recipients)
        return base::failFrom(recipients);
    for (const release::AskedLetter &asked : ask.letters) {
        const auto recipient = std::find_if(recipients->begin(), recipients->end(),
                                            [&asked](const RecipientRecord &one) { return one.desk == asked.recipient; });
        const auto marks = recipient == recipients->end() ? std::nullopt : release::marksOf(given, recipient->envelope);
        if (!marks)
            return base::fail(ErrorCode::ContentChanged, u"a letter without the second person's mark"_s);
        const auto both = release::approved(asked, *marks, user->key, *seat.identity().userKey);
        if (!both)
            return base::failFrom(both);
        if (const auto kept = releases.setSigned(recipient->envelope, both->letter.bytes(), both->approval.bytes()); !kept)
            return kept;
    }
    return {};
}

/// Another vault's release: it stands where the gate puts it with all that was decided, the rest its own vault does.
base::Status followDecision(Stores &stores, const ReleaseSeat &seat, const ReleaseRecord &record, const ApprovalGiven &given)
{
    if (record.state != ReleaseState::AwaitingApproval || given.content != record.content)
        return {};
    const auto asked = askAgain(stores, seat, record);
    if (!asked)
        return base::failFrom(asked);
    const bool refused = isRefused(asked->report);
    if (!refused && !asked->report.isAllowed())
        return {};
    ReleaseRecord after = record;
    after.state = refused ? ReleaseState::Refused : ReleaseState::Approved;
    after.approver = given.byName;
    after.changedAt = seat.now();
    return ReleaseStore(stores.database()).keep(after);
}

/// Where an author's release goes from here.
base::Result<Settled> decide(Stores &stores, const ReleaseSeat &seat, ReleaseRecord record, const ApprovalGiven &given)
{
    ReleaseStore releases(stores.database());
    const auto asked = askAgain(stores, seat, record);
    if (!asked)
        return base::failFrom(asked);
    const auto now = seat.now();
    const QString object = record.id.hex();
    if (!given.adviser)
        record.approver = given.byName;
    record.changedAt = now;
    const auto keep = [&](ReleaseState state, release::Outcome outcome, const QString &reason) -> base::Status {
        record.state = state;
        if (const auto recorded = recordDecision(record, *asked, outcome, reason, given.by, now); !recorded)
            return recorded;
        return releases.keep(record);
    };
    if (isRefused(asked->report)) {
        if (const auto kept = keep(ReleaseState::Refused, release::Outcome::Declined, given.reason); !kept)
            return base::failFrom(kept);
        if (const auto row = seat.mail.audit(stores, u"release.refused"_s, object, u"declined"_s, given.reason.toUtf8()); !row)
            return base::failFrom(row);
        return Settled{};
    }
    if (const int blocks = against(asked->report); blocks > 0) {
        if (const auto kept = keep(ReleaseState::Refused, release::Outcome::Blocked, {}); !kept)
            return base::failFrom(kept);
        if (const auto row = seat.mail.audit(stores, u"release.blocked"_s, object, u"blocked"_s, "at approval"); !row)
            return base::failFrom(row);
        return Settled{base::Error{ErrorCode::GateBlocks, u"at approval"_s, {QString::number(blocks)}}};
    }
    if (!asked->report.isAllowed()) {
        if (const auto kept = keep(ReleaseState::AwaitingApproval, release::Outcome::SentForApproval, asked->question.reason); !kept)
            return base::failFrom(kept);
        return Settled{};
    }
    if (const auto kept = keep(ReleaseState::Approved, release::Outcome::Released, asked->question.reason); !kept)
        return base::failFrom(kept);
    if (const auto held = releases.hold(record.id, now + kHold, now); !held)
        return base::failFrom(held);
    if (const auto row = seat.mail.audit(stores, u"release.hold"_s, object, u"approved"_s, given.byName.toUtf8()); !row)
        return base::failFrom(row);
    return Settled{};
}

/// What the desk's rules say of a decision on a release of this vault.
base::Result<Settled> take(Stores &stores, const ReleaseSeat &seat, const ReleaseRecord &record, const ApprovalGiven &given)
{
    if (record.state != ReleaseState::AwaitingApproval)
        return Settled{base::Error{ErrorCode::ReleaseStateWrong, u"decision on a release that waits for none"_s, {}}};
    const auto ask = askOf(record);
    if (!ask)
        return base::failFrom(ask);
    if (const auto fits = release::checkGiven(given, *ask, seat.identity().directory); !fits)
        return Settled{fits.error()};
    ReleaseStore releases(stores.database());
    if (!given.adviser && given.approves) {
        if (const auto taken = takeMarks(releases, seat, *ask, given); !taken)
            return Settled{taken.error()};
    }
    return decide(stores, seat, record, given);
}

} // namespace

base::Result<Settled> settle(Stores &stores, const ReleaseSeat &seat, const ApprovalRecord &given)
{
    ReleaseStore releases(stores.database());
    if (const auto settled = releases.settle(given.id); !settled)
        return base::failFrom(settled);
    const auto record = releases.find(given.release);
    if (!record && record.error().code == ErrorCode::NothingFound)
        return Settled{record.error()};
    if (!record)
        return base::failFrom(record);
    if (!record->mine) {
        if (const auto followed = followDecision(stores, seat, *record, given.letter); !followed)
            return base::failFrom(followed);
        return Settled{};
    }
    auto taken = take(stores, seat, *record, given.letter);
    if (!taken || !taken->refusal)
        return taken;
    if (const auto row = seat.mail.audit(stores, u"release.decision-refused"_s, record->id.hex(), base::codeText(taken->refusal->code),
                                         given.letter.byName.toUtf8());
        !row)
        return base::failFrom(row);
    return taken;
}

base::Status settleAll(Stores &stores, const ReleaseSeat &seat)
{
    const auto waiting = ReleaseStore(stores.database()).unsettled();
    if (!waiting)
        return base::failFrom(waiting);
    for (const ApprovalRecord &given : *waiting) {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto done = settle(stores, seat, given); !done)
            return base::failFrom(done);
        if (const auto kept = transaction->commit(); !kept)
            return kept;
    }
    return {};
}

base::Result<QSet<base::CountryCode>> keyChangedAmong(Stores &stores, const base::ReleaseId &id)
{
    const auto changed = store::DeskKeyStore(stores.database()).changed();
    if (!changed)
        return base::failFrom(changed);
    const auto recipients = ReleaseStore(stores.database()).recipients(id);
    if (!recipients)
        return base::failFrom(recipients);
    QSet<base::CountryCode> stopped;
    for (const RecipientRecord &recipient : *recipients) {
        if (changed->contains(recipient.desk))
            stopped.insert(recipient.desk);
    }
    return stopped;
}

base::Result<bool> sealChecked(Stores &stores, const ReleaseSeat &seat, const ReleaseRecord &held)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto asked = askAgain(stores, seat, held);
    if (!asked)
        return base::failFrom(asked);
    if (!asked->report.isAllowed()) {
        ReleaseRecord record = held;
        record.state = ReleaseState::Refused;
        record.changedAt = seat.now();
        record.holdUntil.reset();
        if (const auto recorded = recordDecision(record, *asked, release::Outcome::Blocked, {}, seat.identity().user, record.changedAt); !recorded)
            return base::failFrom(recorded);
        if (const auto kept = ReleaseStore(stores.database()).keep(record); !kept)
            return base::failFrom(kept);
        if (const auto row = seat.mail.audit(stores, u"release.blocked"_s, record.id.hex(), u"blocked"_s, "while held"); !row)
            return base::failFrom(row);
        if (const auto kept = transaction->commit(); !kept)
            return base::failFrom(kept);
        return false;
    }
    const auto sealed = sync::sealRelease(stores, seat.mail, held.id);
    // A restored vault hears its mail first: it may have sent this already.
    if (!sealed && sealed.error().code == ErrorCode::ReleaseStateWrong)
        return false;
    if (!sealed)
        return base::failFrom(sealed);
    if (const auto kept = transaction->commit(); !kept)
        return base::failFrom(kept);
    const auto now = ReleaseStore(stores.database()).find(held.id);
    if (!now)
        return base::failFrom(now);
    return now->state != ReleaseState::KeyChanged;
}

} // namespace countersign::workstation
