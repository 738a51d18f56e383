#pragma once

#include "core/alerts/hit.h"
#include "core/alerts/lookup.h"
#include "core/base/clock.h"

#include <QString>
#include <QStringList>

/// Words about hits and late hits, for the window and ctl alike.
namespace countersign::messages {

[[nodiscard]] QString hitStepText(alerts::HitStep step);            ///< "Asked"
[[nodiscard]] QString outcomeText(alerts::HitOutcome outcome);      ///< "Document seized"
[[nodiscard]] QString channelText(alerts::AskChannel channel);      ///< "Phone"
[[nodiscard]] QString compareFieldText(alerts::CompareField field); ///< "Number"
[[nodiscard]] QString agreementText(alerts::Agreement agreement);   ///< "agrees"
/// One value of a compare line as a person reads it: country with name, type in words, date.
[[nodiscard]] QString compareValueText(alerts::CompareField field, const QString &value);
/// Why a question was asked; the numbers are those of workstation::Reason.
[[nodiscard]] QString purposeText(int reason);
/// What was done, with channel or outcome: "Asked the owner by phone".
[[nodiscard]] QString hitEventText(const alerts::HitEvent &event);

/// One sentence on where the hit stands and what is to be done next.
[[nodiscard]] QString nextStepText(const alerts::Hit &hit, const alerts::HitStanding &standing, base::Instant now);
/// "Answer due 3 May 2026 14:10 (UTC+7)", or that it is late; empty while nobody was asked.
[[nodiscard]] QString clockText(const alerts::HitStanding &standing, base::Instant now);

/// What is said or written to the owner: number, issuer, kind, place and time, purpose
/// (domain.md 5.4). Never the holder's name, nor anything else of the zone.
[[nodiscard]] QString callScript(const alerts::Hit &hit, const base::CountryCode &desk);

/// A late hit as the Inbox tells it.
struct LateHitTold
{
    bool name = false;                   ///< a person's name was asked, not a number
    bool nearby = false;
    QString typed;
    base::Instant askedAt{};
    QString askedBy;
    QString place;
    int reason = 0;
    alerts::Verdict told = alerts::Verdict::NoHit;
    base::Instant arrivedAt{};
    alerts::AlertRecord alert;
    alerts::Step step = alerts::Step::Exact;
};
struct LateHitSentences
{
    QString headline;                    ///< "A number you checked on ... is now in an alert from UTO."
    QString arrived;                     ///< "The alert arrived today."
    QString told;                        ///< who asked, where, why, and what was answered then
    QString next;
};
[[nodiscard]] LateHitSentences lateHitSentences(const LateHitTold &late, base::Instant now);
/// "No alert found", as it was answered then.
[[nodiscard]] QString verdictText(alerts::Verdict verdict);

} // namespace countersign::messages
