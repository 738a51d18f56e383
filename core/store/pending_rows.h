#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/result.h"
#include "core/store/publish_store.h"

#include <QList>

#include <optional>

namespace countersign::store {

/// Row numbers under which the alerts page and details name a pending operation.
inline constexpr qint64 kPendingRowBase = qint64(-1) << 62;
[[nodiscard]] inline qint64 pendingRow(qint64 operation) { return kPendingRowBase + operation; }
[[nodiscard]] inline bool isPendingRow(qint64 row) { return row < kPendingRowBase / 2; }
[[nodiscard]] inline qint64 pendingOperation(qint64 row) { return row - kPendingRowBase; }

/// A pending operation with what it is about.
struct PendingRow
{
    PendingOperation operation;
    alerts::RecordKind recordKind = alerts::RecordKind::Alert;
    base::AlertId object;
    QByteArray number;
};

/// Pending operations as rows; reads only.
class PendingRows
{
public:
    explicit PendingRows(database::Database &database) : m_database(database) {}
    [[nodiscard]] base::Result<QList<PendingRow>> all();
    [[nodiscard]] base::Result<QList<PendingRow>> byNumber(QByteArrayView normal);
    [[nodiscard]] base::Result<QList<PendingRow>> bySkeleton(QByteArrayView skeleton);
    /// Oldest first: the last one is what will stand.
    [[nodiscard]] base::Result<QList<PendingRow>> byObject(const base::AlertId &object);
    [[nodiscard]] base::Result<std::optional<PendingRow>> find(qint64 id);

private:
    [[nodiscard]] base::Result<QList<PendingRow>> read(QLatin1StringView sql, const QVariant &key);
    database::Database &m_database;
};

} // namespace countersign::store
