#pragma once

#include "core/alerts/hit.h"
#include "core/base/result.h"

#include <QList>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Hits and their events. What writes joins the caller's transaction, with the audit row.
class HitStore
{
public:
    explicit HitStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<qint64> open(const alerts::Hit &hit);
    /// An open hit of that alert or person and that number.
    [[nodiscard]] base::Result<std::optional<qint64>> findOpen(const QByteArray &object, const QByteArray &number);
    /// With its events. NothingFound.
    [[nodiscard]] base::Result<alerts::Hit> find(qint64 id);
    /// Newest first, with their events.
    [[nodiscard]] base::Result<QList<alerts::Hit>> list(bool openOnly, int most);
    /// Checks nothing: alerts::mayAct() is asked before. Keeps whether the hit is open still.
    [[nodiscard]] base::Status add(const alerts::Hit &hit, const alerts::HitEvent &event);

private:
    [[nodiscard]] base::Status addEvents(QList<alerts::Hit> &hits);
    database::Database &m_database;
};

} // namespace countersign::store
