#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// The confirmation of a hit, from "possible" to the feedback (domain.md 5.4). Numbers are
/// stored and never change their meaning.
namespace countersign::alerts {

enum class HitStep : std::uint8_t {
    Possible = 1, Checked = 2, Asked = 3, Confirmed = 4, NotConfirmed = 5, NoReply = 6, Outcome = 7, Feedback = 8,
    SetAside = 9      ///< compared and found to be another document or person
};
enum class HitOutcome : std::uint8_t { Seized = 1, Refused = 2, Returned = 3, Passed = 4, ReferredProtection = 5, FalseMatch = 6 };
/// Portal: a confirmation request of this program, and its answer comes back to the hit.
enum class AskChannel : std::uint8_t { Phone = 1, LiaisonOfficer = 2, InterpolNcb = 3, Email = 4, Portal = 5 };

/// What a person did to a hit.
enum class HitAct : std::uint8_t {
    Check = 2, Ask = 3, Confirm = 4, Deny = 5, NoReply = 6, Decide = 7, GiveFeedback = 8, SetAside = 9,
    Flag = 20,           ///< the holder may be seeking protection
    ClearFlag = 21,      ///< with a reason
    SpeakWithAdviser = 22, ///< the protection adviser was asked; the note says what was said
    Undo = 30            ///< takes back the last act that stands
};

struct HitEvent
{
    qint64 id = 0;                           ///< rises
    HitAct act = HitAct::Check;
    base::Instant at{};
    QString who;                             ///< person, as shown
    QString note;
    std::optional<AskChannel> channel;       ///< exactly for Ask
    std::optional<HitOutcome> outcome;       ///< exactly for Decide
    std::optional<base::Instant> dueAt;      ///< for Ask: when the answer is late
    bool undone = false;                     ///< a later Undo took it back; computed by standingOf()
};

/// A hit as it was opened. What the alert says today is asked of the store.
struct Hit
{
    qint64 id = 0;
    base::Instant openedAt{};
    QString openedBy;
    QString place;                           ///< post where the question was asked
    int reason = 0;                          ///< of the question: workstation::Reason
    bool late = false;                       ///< came from a remembered question
    bool protection = false;                 ///< the answer itself spoke of protection
    QString presented;                       ///< number or whole zone, as typed; a name for a person
    QString number;                          ///< normal form asked; empty for a person
    base::CountryCode issuer;                ///< as read or said
    base::CountryCode nationality;           ///< from the zone
    std::optional<documents::DocumentType> type;
    base::PartialDate expiry;                ///< from the zone
    Step step = Step::Exact;
    AlertRecord alert;                       ///< for a person: empty but for owner and listing
    std::optional<ListedPerson> person;      ///< for a name
    QList<HitEvent> events;                  ///< rising

    /// "listed in ..." leads to the list's authority, never to the owner of the record.
    [[nodiscard]] bool isListed() const { return alert.category == Category::Listed || person.has_value(); }
    [[nodiscard]] QList<documents::Difference> differences() const;
};

/// Where the events have led.
struct HitStanding
{
    HitStep step = HitStep::Possible;
    bool protection = false;
    bool adviserSpoken = false;              ///< since protection was last flagged
    std::optional<base::Instant> askedAt;
    std::optional<base::Instant> dueAt;      ///< while asked
    std::optional<HitOutcome> outcome;
    qint64 lastAct = 0;                      ///< what Undo would take back; 0 = nothing

    [[nodiscard]] bool isOpen() const { return step != HitStep::Feedback && step != HitStep::SetAside; }
    [[nodiscard]] bool isOverdue(base::Instant now) const { return step == HitStep::Asked && dueAt && now > *dueAt; }
    /// Somebody at this desk must do the next thing: all open ones but those that wait for a reply in time.
    [[nodiscard]] bool needsAction(base::Instant now) const { return isOpen() && (step != HitStep::Asked || isOverdue(now)); }
};
[[nodiscard]] HitStanding standingOf(const Hit &hit);
/// Events with `undone` set as the undos among them say; the undos stay in the list.
[[nodiscard]] QList<HitEvent> withUndone(QList<HitEvent> events);

/// Asking the owner would tell the state that the holder may need protection from: the
/// document's own country or the holder's nationality.
[[nodiscard]] bool askReachesOrigin(const Hit &hit);

/// Errors: HitOrderWrong (not from this step), HitNoteMissing (clearing a flag, setting aside,
/// the adviser's word), ProtectionFirst (the adviser was not asked yet), ReachesOrigin.
[[nodiscard]] base::Status mayAct(const Hit &hit, const HitEvent &event);

/// One line of the side-by-side compare. The first three are ticked by a person.
enum class CompareField : std::uint8_t { Number, Issuer, Type, Expiry };
struct CompareLine
{
    CompareField field = CompareField::Number;
    QString presented;                       ///< number, country code, type code or ISO date; empty = not said
    QString alert;
    Agreement agreement = Agreement::NotSaid;
};
[[nodiscard]] QList<CompareLine> compareLines(const Hit &hit);

/// Whether a contact point's clock says open: "24/7" or "Mon-Fri 08:00-16:00" in its own
/// zone. Nothing where the words or the zone are not understood.
[[nodiscard]] std::optional<bool> isOpenNow(const QString &hours, const QString &timeZone, base::Instant now);

} // namespace countersign::alerts
