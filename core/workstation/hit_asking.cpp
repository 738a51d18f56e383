#include "core/workstation/hit_asking.h"

#include "core/crypto/hash.h"
#include "core/messages/hit_sentences.h"
#include "core/messages/isolates.h"
#include "core/store/hit_request_store.h"
#include "core/store/hit_store.h"
#include "core/workstation/session.h"

#include <algorithm>

namespace countersign::workstation {

using alerts::Hit;
using alerts::HitAct;
using alerts::HitEvent;
using base::ErrorCode;
using release::AnswerKind;
using release::AnswerLetter;
using release::RequestConcern;
using release::RequestLetter;
using namespace Qt::StringLiterals;

namespace {

/// What the answer is wanted for; training is what it would be in earnest.
markings::Purpose purposeOf(int reason)
{
    return reason == static_cast<int>(Reason::Investigation) ? markings::Purpose::DocumentFraud : markings::Purpose::BorderCheck;
}

/// The gate hears of the holder what the request does not say.
RequestConcern concernOf(const Hit &hit)
{
    RequestConcern concern;
    const alerts::HitStanding standing = alerts::standingOf(hit);
    concern.protection = standing.protection ? release::Answer::Yes : release::Answer::No;
    concern.dataClasses = {markings::DataClass::Document};
    release::ConcernedPerson holder;
    if (!hit.nationality.isNull())
        holder.nationalities << hit.nationality;
    if (!hit.issuer.isNull())
        holder.origins << hit.issuer;
    if (!holder.nationalities.isEmpty() || !holder.origins.isEmpty())
        concern.persons << holder;
    return concern;
}

/// The one that decides: the first that says yes, no or declines.
const AnswerLetter *decisive(const QList<store::AnswerRecord> &answers)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [](const store::AnswerRecord &answer) {
        const AnswerKind kind = answer.letter.kind;
        return !answer.ours && (kind == AnswerKind::Confirmed || kind == AnswerKind::NotConfirmed || kind == AnswerKind::Declined);
    });
    return found == answers.end() ? nullptr : &found->letter;
}

HitEvent eventOf(const AnswerLetter &answer)
{
    HitEvent event;
    event.act = answer.kind == AnswerKind::Confirmed ? HitAct::Confirm : answer.kind == AnswerKind::NotConfirmed ? HitAct::Deny : HitAct::NoReply;
    event.at = answer.at;
    event.who = u"%1 (%2)"_s.arg(answer.by, answer.sender.text());
    event.note = answer.text;
    return event;
}

base::Result<bool> goOn(sync::Stores &stores, const RequestSeat &seat, qint64 id, const AnswerLetter &answer)
{
    store::HitStore hits(stores.database());
    const auto hit = hits.find(id);
    if (!hit)
        return base::failFrom(hit);
    const HitEvent event = eventOf(answer);
    if (!alerts::mayAct(*hit, event))
        return false;
    if (const auto added = hits.add(*hit, event); !added)
        return base::failFrom(added);
    const QString action = event.act == HitAct::Confirm ? u"hit.confirmed"_s : event.act == HitAct::Deny ? u"hit.not-confirmed"_s : u"hit.no-reply"_s;
    const auto audited = seat.mail.audit(stores, action, hit->alert.id.hex(), u"answered"_s,
                                         "hit " + QByteArray::number(id) + ' ' + answer.request.hex().toLatin1());
    if (!audited)
        return base::failFrom(audited);
    return true;
}

} // namespace

base::Status askOwner(sync::Stores &stores, const RequestSeat &seat, const Hit &hit, const HitEvent &event)
{
    const base::CountryCode owner = hit.alert.owner;
    if (hit.isListed() || owner == seat.desk() || owner.isNull())
        return base::fail(ErrorCode::DeskUnknown, {}, {owner.text()});
    RequestLetter letter;
    letter.id = *base::RequestId::fromBytes(crypto::randomBytes(base::RequestId::size));
    letter.sender = seat.desk();
    letter.recipient = owner;
    letter.kind = release::RequestKind::Confirmation;
    letter.alert = hit.alert.id;
    letter.subject = hit.alert.number;
    letter.text = messages::withoutIsolates(messages::callScript(hit, seat.desk()));
    if (!event.note.isEmpty())
        letter.text += u"\n\n"_s + event.note;
    letter.purpose = purposeOf(hit.reason);
    letter.urgent = true;
    letter.due = event.dueAt.value_or(base::Instant{});
    letter.by = seat.mail.identity->person;
    letter.at = event.at;
    if (const auto filled = fillIn(stores, seat, letter); !filled)
        return filled;
    store::RequestStore requests(stores.database());
    if (const auto kept = requests.keepDraft(letter, event.at); !kept)
        return base::failFrom(kept);
    if (const auto sent = sendRequest(stores, seat, letter.id, concernOf(hit)); !sent)
        return sent;
    return store::HitRequestStore(stores.database()).add(letter.id, hit.id);
}

base::Result<int> settleAskedHits(sync::Stores &stores, const RequestSeat &seat)
{
    store::HitRequestStore askings(stores.database());
    const auto open = askings.open();
    if (!open)
        return base::failFrom(open);
    store::RequestStore requests(stores.database());
    int changed = 0;
    for (const store::HitRequestStore::Asking &asking : *open) {
        const auto answers = requests.answers(asking.request);
        if (!answers)
            return base::failFrom(answers);
        const AnswerLetter *answer = decisive(*answers);
        if (answer == nullptr)
            continue;
        const auto went = goOn(stores, seat, asking.hit, *answer);
        if (!went)
            return base::failFrom(went);
        changed += *went ? 1 : 0;
        if (const auto settled = askings.settle(asking.request); !settled)
            return base::failFrom(settled);
    }
    return changed;
}

} // namespace countersign::workstation
