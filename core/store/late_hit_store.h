#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/question_store.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A kept question that an alert meets now. The question is copied: its own retention may end first.
struct LateHit
{
    qint64 id = 0;                           ///< inbox item
    KeptQuestion question;
    bool nearby = false;                     ///< met by one edit only
    alerts::Step step = alerts::Step::Exact;
    QByteArray object;                       ///< objectKey()
    int weight = 0;                          ///< of MetObject
    alerts::AlertRecord alert;               ///< for a person: owner and listing alone
    std::optional<alerts::ListedPerson> person;
    base::Instant arrivedAt{};
    base::Instant readAt{};                  ///< null: unread
    qint64 hit = 0;                          ///< opened from it
};

/// Late hits as the Inbox shows them. Writer's thread for what writes.
class LateHitStore
{
public:
    explicit LateHitStore(database::Database &database) : m_database(database) {}

    /// Keeps those that are news: a question met by an object once, or now more strongly, is met
    /// for good. Joins the caller's transaction; answers how many were kept.
    [[nodiscard]] base::Result<int> keep(const QList<LateHit> &hits, base::Instant now);
    struct Filter { bool unreadOnly = false; bool withNearby = true; int most = 2000; };
    /// Newest first.
    [[nodiscard]] base::Result<QList<LateHit>> list(const Filter &filter);
    /// NothingFound when it is gone.
    [[nodiscard]] base::Result<LateHit> find(qint64 id);
    [[nodiscard]] base::Status markRead(qint64 id, std::optional<base::Instant> at);
    [[nodiscard]] base::Status markOpened(qint64 id, qint64 hit);
    struct Counts { int all = 0, unread = 0, unreadNearby = 0; };
    [[nodiscard]] base::Result<Counts> counts();
    /// Read ones that arrived before; answers how many.
    [[nodiscard]] base::Result<qint64> forgetReadBefore(base::Instant before);

private:
    database::Database &m_database;
};

} // namespace countersign::store
