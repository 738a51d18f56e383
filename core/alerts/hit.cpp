#include "core/alerts/hit.h"

#include "core/documents/document_number.h"

#include <algorithm>
#include <array>

namespace countersign::alerts {

using base::ErrorCode;
using base::fail;

namespace {

bool isOneOf(HitStep step, std::initializer_list<HitStep> steps)
{
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

/// Seizing, refusing and returning act upon a person; a hit alone is no ground for that.
bool needsConfirmation(HitOutcome outcome)
{
    return outcome == HitOutcome::Seized || outcome == HitOutcome::Refused || outcome == HitOutcome::Returned;
}

bool mayDecide(const HitStanding &standing, HitOutcome outcome)
{
    if (needsConfirmation(outcome))
        return standing.step == HitStep::Confirmed;
    // Protection does not wait for the answer of any state.
    if (outcome == HitOutcome::ReferredProtection && standing.protection)
        return isOneOf(standing.step, {HitStep::Possible, HitStep::Checked, HitStep::Asked, HitStep::Confirmed,
                                       HitStep::NotConfirmed, HitStep::NoReply});
    return isOneOf(standing.step, {HitStep::Confirmed, HitStep::NotConfirmed, HitStep::NoReply});
}

bool fitsStep(const HitStanding &standing, const HitEvent &event)
{
    const HitStep step = standing.step;
    switch (event.act) {
    case HitAct::Check:
        return step == HitStep::Possible;
    case HitAct::SetAside:
        return isOneOf(step, {HitStep::Possible, HitStep::Checked});
    case HitAct::Ask:
        return isOneOf(step, {HitStep::Checked, HitStep::NoReply}) && event.channel;
    case HitAct::Confirm:
    case HitAct::Deny:
        return isOneOf(step, {HitStep::Asked, HitStep::NoReply});
    case HitAct::NoReply:
        return step == HitStep::Asked;
    case HitAct::Decide:
        return event.outcome && mayDecide(standing, *event.outcome);
    case HitAct::GiveFeedback:
        return step == HitStep::Outcome;
    case HitAct::Flag:
        return standing.isOpen() && !standing.protection;
    case HitAct::ClearFlag:
    case HitAct::SpeakWithAdviser:
        return standing.isOpen() && standing.protection;
    case HitAct::Undo:
        return standing.lastAct != 0;
    }
    return false;
}

void take(HitStanding &standing, const HitEvent &event)
{
    switch (event.act) {
    case HitAct::Check:
        standing.step = HitStep::Checked;
        break;
    case HitAct::Ask:
        standing.step = HitStep::Asked;
        standing.askedAt = event.at;
        standing.dueAt = event.dueAt;
        break;
    case HitAct::Confirm:
        standing.step = HitStep::Confirmed;
        break;
    case HitAct::Deny:
        standing.step = HitStep::NotConfirmed;
        break;
    case HitAct::NoReply:
        standing.step = HitStep::NoReply;
        break;
    case HitAct::Decide:
        standing.step = HitStep::Outcome;
        standing.outcome = event.outcome;
        break;
    case HitAct::GiveFeedback:
        standing.step = HitStep::Feedback;
        break;
    case HitAct::SetAside:
        standing.step = HitStep::SetAside;
        break;
    case HitAct::Flag:
        standing.protection = true;
        standing.adviserSpoken = false;
        break;
    case HitAct::ClearFlag:
        standing.protection = false;
        break;
    case HitAct::SpeakWithAdviser:
        standing.adviserSpoken = true;
        break;
    case HitAct::Undo:
        break;
    }
}

/// XXA, XXB, XXC stand where a nationality cannot be named (ICAO Doc 9303-3 section 5).
bool isStateless(const base::CountryCode &code)
{
    return code.text().startsWith(QLatin1StringView("XX"));
}

Agreement agreementOf(const QString &presented, const QString &alert)
{
    if (presented.isEmpty() || alert.isEmpty())
        return Agreement::NotSaid;
    return presented == alert ? Agreement::Agrees : Agreement::Differs;
}

} // namespace

QList<documents::Difference> Hit::differences() const
{
    return documents::differences(documents::normalForm(number), documents::normalForm(alert.number));
}

QList<HitEvent> withUndone(QList<HitEvent> events)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events[i].act != HitAct::Undo)
            continue;
        for (qsizetype back = i - 1; back >= 0; --back) {
            if (events[back].act == HitAct::Undo || events[back].undone)
                continue;
            events[back].undone = true;
            break;
        }
    }
    return events;
}

HitStanding standingOf(const Hit &hit)
{
    HitStanding standing;
    standing.protection = hit.protection;
    for (const HitEvent &event : withUndone(hit.events)) {
        if (event.undone || event.act == HitAct::Undo)
            continue;
        take(standing, event);
        standing.lastAct = event.id;
    }
    if (standing.step != HitStep::Asked)
        standing.dueAt.reset();
    return standing;
}

bool askReachesOrigin(const Hit &hit)
{
    if (hit.isListed() || hit.alert.owner.isNull())
        return false;
    if (!hit.nationality.isNull() && hit.nationality == hit.alert.owner)
        return true;
    // A refugee's or stateless person's document comes from the state that shelters them.
    if (isStateless(hit.nationality))
        return false;
    return hit.alert.owner == hit.issuer || hit.alert.owner == hit.alert.issuer;
}

base::Status mayAct(const Hit &hit, const HitEvent &event)
{
    const HitStanding standing = standingOf(hit);
    if (!fitsStep(standing, event))
        return fail(ErrorCode::HitOrderWrong);
    if (event.act == HitAct::Ask && standing.protection) {
        if (askReachesOrigin(hit))
            return fail(ErrorCode::ReachesOrigin, {}, {hit.alert.owner.text()});
        if (!standing.adviserSpoken)
            return fail(ErrorCode::ProtectionFirst);
    }
    const bool needsNote = event.act == HitAct::ClearFlag || event.act == HitAct::SpeakWithAdviser
        || event.act == HitAct::SetAside;
    if (needsNote && event.note.trimmed().isEmpty())
        return fail(ErrorCode::HitNoteMissing);
    return {};
}

QList<CompareLine> compareLines(const Hit &hit)
{
    QList<CompareLine> lines;
    const auto add = [&lines](CompareField field, const QString &presented, const QString &alert, Agreement agreement) {
        lines.append({field, presented, alert, agreement});
    };
    if (hit.person)
        return lines;
    const bool sameNumber = hit.number.toLatin1() == documents::normalForm(hit.alert.number);
    const bool inSeries = hit.step == Step::BlankRange;
    const QString held = hit.alert.blankTo.isEmpty() ? hit.alert.number : hit.alert.number + QStringLiteral(" \u2013 ") + hit.alert.blankTo;
    add(CompareField::Number, hit.number, held, sameNumber || inSeries ? Agreement::Agrees : Agreement::Differs);
    add(CompareField::Issuer, hit.issuer.text(), hit.alert.issuer.text(),
        agreementOf(hit.issuer.text(), hit.alert.issuer.text()));
    const auto typeText = [](documents::DocumentType type) {
        return type == documents::DocumentType::Unknown ? QString() : QString::number(static_cast<int>(type));
    };
    const QString type = hit.type ? typeText(*hit.type) : QString();
    add(CompareField::Type, type, typeText(hit.alert.type), agreementOf(type, typeText(hit.alert.type)));
    if (!hit.expiry.isNull() || !hit.alert.expiresOn.isNull())
        add(CompareField::Expiry, hit.expiry.isoText(), hit.alert.expiresOn.isoText(),
            agreementOf(hit.expiry.isoText(), hit.alert.expiresOn.isoText()));
    return lines;
}

} // namespace countersign::alerts
