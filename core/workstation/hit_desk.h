#pragma once

#include "core/alerts/hit.h"
#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace countersign::alerts {
struct NameAnswer; // core/alerts/name_lookup.h
}

/// Hits and what came in: the parts of a session behind the pages Hits and Inbox.
namespace countersign::workstation {

struct HitFilter
{
    bool openOnly = true;
    bool overdueOnly = false;
    bool protectionOnly = false;
    QString text;                            ///< part of a number, reference or name
};
struct HitRow
{
    qint64 id = 0;
    QString number;                          ///< as the alert prints it; the list's reference for a person
    base::CountryCode issuer, owner;
    alerts::Category category = alerts::Category::Stolen;
    documents::DocumentType type{};
    alerts::HitStanding standing;
    base::Instant openedAt{};
    QString place;
    bool late = false;
    bool person = false;
    bool exact = true;
    bool needsAction = false;
    bool overdue = false;
};
struct HitContact
{
    QString title, phone, email, hours, timeZone, languages;
    std::optional<bool> openNow;             ///< by its own clock; nothing where its hours are not known
};
struct HitDetails
{
    alerts::Hit hit;
    alerts::HitStanding standing;
    QList<alerts::HitEvent> events;          ///< undone ones marked
    QList<alerts::CompareLine> lines;
    std::optional<documents::MrzReading> zone; ///< where a zone was presented
    QList<HitContact> contacts;              ///< of the alert's owner
    QList<HitContact> ownContacts;           ///< of this desk: who speaks with its adviser
    bool reachesOrigin = false;              ///< asking the owner would reach the country of origin
    bool alertGone = false;                  ///< withdrawn since
    bool alertChanged = false;               ///< another version is here now
    base::CountryCode desk;                  ///< this desk
};
struct HitCounts
{
    int open = 0;
    int needAction = 0;                      ///< the rail's badge
    int overdue = 0;
};
/// What is said beside an act; its fields are as in alerts::HitEvent.
struct HitWords
{
    QString note;
    std::optional<alerts::AskChannel> channel;
    std::optional<alerts::HitOutcome> outcome;
};

/// The hit desk: each act is an event with who and when, written with its audit row.
class HitService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Opens the hit of that answer and match, or finds it; answers its id. `match` counts in answer.matches.
    [[nodiscard]] virtual QCoro::Task<base::Result<qint64>> open(alerts::Answer answer, int match) = 0;
    /// The same for a person found by name.
    [[nodiscard]] virtual QCoro::Task<base::Result<qint64>> openPerson(alerts::NameAnswer answer, int match) = 0;
    /// "Not the same document": opened and set aside at once, with the reason.
    [[nodiscard]] virtual QCoro::Task<base::Status> setAside(alerts::Answer answer, int match, QString why) = 0;
    /// The hit of a late hit in the Inbox.
    [[nodiscard]] virtual QCoro::Task<base::Result<qint64>> openLate(qint64 inboxItem) = 0;

    /// Overdue first, then those that need action, newest first.
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<HitRow>>> list(HitFilter filter) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<HitDetails>> details(qint64 hit) = 0;
    /// Errors: those of alerts::mayAct().
    [[nodiscard]] virtual QCoro::Task<base::Status> advance(qint64 hit, alerts::HitAct act, HitWords words) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Status> undo(qint64 hit) = 0;
    /// The holder may be seeking protection, or not after all: then with a reason.
    [[nodiscard]] virtual QCoro::Task<base::Status> flag(qint64 hit, bool flagged, QString reason) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<HitCounts>> counts() = 0;
Q_SIGNALS:
    void changed();
};

enum class InboxKind : std::uint8_t { LateNumber = 1, LateName = 2 };
struct InboxItem
{
    qint64 id = 0;
    InboxKind kind = InboxKind::LateNumber;
    base::Instant arrivedAt{};
    bool read = false;
    bool nearby = false;                     ///< met by one edit only: quiet, not in the badge
    // The question, as it was asked.
    QString typed;                           ///< number or name
    base::CountryCode issuer;
    base::Instant askedAt{};
    QString askedBy;
    QString place;
    int reason = 0;                          ///< Reason
    alerts::Verdict told = alerts::Verdict::NoHit; ///< what was answered then
    // The alert, as it is here now or was when it met.
    alerts::AlertRecord alert;               ///< for a person: owner and listing
    alerts::Step step = alerts::Step::Exact;
    std::optional<qint64> hit;               ///< opened from it
};
struct InboxFilter
{
    bool unreadOnly = false;
    bool withNearby = true;
};
struct InboxCounts
{
    int all = 0;
    int unread = 0;                          ///< the rail's badge
    int unreadNearby = 0;
};
class InboxService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Newest first.
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<InboxItem>>> list(InboxFilter filter) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Status> markRead(qint64 item, bool read) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<InboxCounts>> counts() = 0;
    /// Asks the kept questions against what changed since; answers how many late hits are
    /// new. Runs by itself after each change; a script waits for it with this.
    [[nodiscard]] virtual QCoro::Task<base::Result<int>> askAgain() = 0;
Q_SIGNALS:
    void changed();
};

/// Settings of remembered questions and hits (SettingsService keys).
inline constexpr QLatin1StringView kRetentionSetting{"questions.retention-days"}; ///< "365"; "0" = keep nothing
inline constexpr int kRetentionDays = 365;
inline constexpr QLatin1StringView kPlaceSetting{"desk.place"};                   ///< post: "Post North"
inline constexpr QLatin1StringView kReplyHoursSetting{"hits.reply-hours"};        ///< "24"
inline constexpr int kReplyHours = 24;

} // namespace countersign::workstation
