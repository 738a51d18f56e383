#include "core/messages/hit_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/match_sentences.h"
#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::AskChannel;
using alerts::HitAct;
using alerts::HitOutcome;
using alerts::HitStep;

namespace {

QString protectionStep(const alerts::Hit &hit, const alerts::HitStanding &standing)
{
    if (alerts::askReachesOrigin(hit))
        return Say::tr("The holder may be seeking protection. Speak with the protection adviser; the issuing country is not asked.");
    if (!standing.adviserSpoken)
        return Say::tr("The holder may be seeking protection. Speak with the protection adviser before anyone else is asked.");
    return {};
}

} // namespace

QString hitStepText(HitStep step)
{
    switch (step) {
    case HitStep::Possible: return Say::tr("Possible", "step of a hit");
    case HitStep::Checked: return Say::tr("Checked", "step of a hit");
    case HitStep::Asked: return Say::tr("Asked", "step of a hit");
    case HitStep::Confirmed: return Say::tr("Confirmed", "step of a hit");
    case HitStep::NotConfirmed: return Say::tr("Not confirmed", "step of a hit");
    case HitStep::NoReply: return Say::tr("No reply", "step of a hit");
    case HitStep::Outcome: return Say::tr("Outcome", "step of a hit");
    case HitStep::Feedback: return Say::tr("Feedback given", "step of a hit");
    case HitStep::SetAside: return Say::tr("Set aside", "step of a hit");
    }
    return {};
}

QString outcomeText(HitOutcome outcome)
{
    switch (outcome) {
    case HitOutcome::Seized: return Say::tr("Document seized");
    case HitOutcome::Refused: return Say::tr("Entry refused");
    case HitOutcome::Returned: return Say::tr("Document returned to its issuer");
    case HitOutcome::Passed: return Say::tr("Holder passed");
    case HitOutcome::ReferredProtection: return Say::tr("Referred for protection");
    case HitOutcome::FalseMatch: return Say::tr("False match");
    }
    return {};
}

QString channelText(AskChannel channel)
{
    switch (channel) {
    case AskChannel::Phone: return Say::tr("Phone");
    case AskChannel::LiaisonOfficer: return Say::tr("Liaison officer");
    case AskChannel::InterpolNcb: return Say::tr("INTERPOL NCB");
    case AskChannel::Email: return Say::tr("E-mail");
    case AskChannel::Portal: return Say::tr("Countersign request");
    }
    return {};
}

QString compareFieldText(alerts::CompareField field)
{
    switch (field) {
    case alerts::CompareField::Number: return Say::tr("Number");
    case alerts::CompareField::Issuer: return Say::tr("Issuing country");
    case alerts::CompareField::Type: return Say::tr("Kind of document");
    case alerts::CompareField::Expiry: return Say::tr("Expires");
    }
    return {};
}

QString agreementText(alerts::Agreement agreement)
{
    switch (agreement) {
    case alerts::Agreement::Agrees: return Say::tr("agrees");
    case alerts::Agreement::Differs: return Say::tr("differs");
    case alerts::Agreement::NotSaid: break;
    }
    return Say::tr("not said");
}

QString compareValueText(alerts::CompareField field, const QString &value)
{
    if (value.isEmpty())
        return u"\u2013"_s;
    switch (field) {
    case alerts::CompareField::Number: return code(value);
    case alerts::CompareField::Issuer:
        return countryText(base::CountryCode::fromText(value).value_or(base::CountryCode{}));
    case alerts::CompareField::Type: return typeText(static_cast<documents::DocumentType>(value.toInt()));
    case alerts::CompareField::Expiry: return dateText(base::PartialDate::fromIso(value).value_or(base::PartialDate{}));
    }
    return value;
}

QString purposeText(int reason)
{
    switch (reason) {
    case 0: return Say::tr("border check");
    case 1: return Say::tr("airline check");
    case 2: return Say::tr("visa application");
    case 3: return Say::tr("investigation");
    case 4: return Say::tr("confirmation request");
    default: break;
    }
    return Say::tr("training");
}

QString hitEventText(const alerts::HitEvent &event)
{
    switch (event.act) {
    case HitAct::Check: return Say::tr("Compared: three lines agree");
    case HitAct::Ask:
        return Say::tr("Asked to confirm: %1", "channel").arg(event.channel ? channelText(*event.channel) : QString());
    case HitAct::Confirm: return Say::tr("Confirmed by the owner");
    case HitAct::Deny: return Say::tr("Not confirmed by the owner");
    case HitAct::NoReply: return Say::tr("No reply in time");
    case HitAct::Decide: return event.outcome ? outcomeText(*event.outcome) : QString();
    case HitAct::GiveFeedback: return Say::tr("Feedback given to the owner");
    case HitAct::SetAside: return Say::tr("Set aside: not the same");
    case HitAct::Flag: return Say::tr("Flagged: the holder may be seeking protection");
    case HitAct::ClearFlag: return Say::tr("Protection flag cleared");
    case HitAct::SpeakWithAdviser: return Say::tr("Spoke with the protection adviser");
    case HitAct::Undo: return Say::tr("Took the last step back");
    }
    return {};
}

QString nextStepText(const alerts::Hit &hit, const alerts::HitStanding &standing, base::Instant now)
{
    if (standing.protection && standing.isOpen() && standing.step != HitStep::Outcome) {
        if (const QString first = protectionStep(hit, standing); !first.isEmpty())
            return first;
    }
    const QString owner = shortCountry(hit.alert.owner);
    switch (standing.step) {
    case HitStep::Possible:
        return hit.person ? Say::tr("Compare what is known of the person with the list entry.")
                          : Say::tr("Compare the document with the alert: tick each line that agrees.");
    case HitStep::Checked:
        if (hit.isListed())
            return Say::tr("Ask the authority of the list to confirm; quote its reference.");
        return Say::tr("Ask %1 to confirm. A hit alone is no ground for action.").arg(owner);
    case HitStep::Asked:
        return standing.isOverdue(now) ? Say::tr("The answer is late: ask again or note that there was no reply.")
                                       : Say::tr("Wait for the answer, or note it as it comes.");
    case HitStep::Confirmed: return Say::tr("Note what was done.");
    case HitStep::NotConfirmed: return Say::tr("Not confirmed is no ground for action. Note what was done.");
    case HitStep::NoReply: return Say::tr("Ask again, or note what was done. No reply is no ground for action.");
    case HitStep::Outcome: return Say::tr("Tell the owner what came of it.");
    case HitStep::Feedback: return Say::tr("Closed. The owner knows what came of it.");
    case HitStep::SetAside: return Say::tr("Closed. It was another document or person.");
    }
    return {};
}

QString clockText(const alerts::HitStanding &standing, base::Instant now)
{
    if (!standing.dueAt)
        return {};
    if (standing.isOverdue(now))
        return Say::tr("Answer late since %1").arg(dateText(*standing.dueAt));
    return Say::tr("Answer due %1").arg(dateText(*standing.dueAt));
}

QString callScript(const alerts::Hit &hit, const base::CountryCode &desk)
{
    QStringList lines;
    lines << Say::tr("This is the %1 desk. We have a possible hit on one of your alerts and ask you to confirm it.").arg(desk.text());
    if (hit.isListed() && hit.alert.listing) {
        lines.first() = Say::tr("This is the %1 desk. We have a possible hit on an entry of your list and ask you to confirm it.").arg(desk.text());
        lines << Say::tr("List: %1, reference %2").arg(hit.alert.listing->list, hit.alert.listing->reference);
    }
    if (!hit.person) {
        lines << Say::tr("Document number: %1").arg(hit.alert.number);
        lines << Say::tr("Issuing country: %1").arg(withoutIsolates(countryText(hit.alert.issuer.isNull() ? hit.issuer : hit.alert.issuer)));
        lines << Say::tr("Kind of document: %1").arg(typeText(hit.alert.type));
    }
    if (!hit.alert.nationalReference.isEmpty())
        lines << Say::tr("Your reference: %1").arg(hit.alert.nationalReference);
    const QString when = withoutIsolates(dateText(hit.openedAt));
    lines << (hit.place.isEmpty() ? Say::tr("Presented: %1").arg(when)
                                  : Say::tr("Presented: %1, %2", "time, place").arg(when, hit.place));
    lines << Say::tr("Purpose: %1").arg(purposeText(hit.reason));
    lines << Say::tr("Please tell us whether the alert holds for this document, your reference, and whom we may call back.");
    return withoutIsolates(lines.join(u'\n'));
}

QString verdictText(alerts::Verdict verdict)
{
    switch (verdict) {
    case alerts::Verdict::PossibleHit: return Say::tr("Possible hit");
    case alerts::Verdict::Similar: return Say::tr("Similar numbers only");
    case alerts::Verdict::NoHit: return Say::tr("No alert found");
    case alerts::Verdict::NoHitOldData: return Say::tr("No alert found, old data");
    case alerts::Verdict::Listed: return Say::tr("Listed");
    }
    return {};
}

} // namespace countersign::messages
