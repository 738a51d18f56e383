#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/result.h"
#include "core/store/lookup_state.h"
#include "core/store/number_hash.h"

#include <QByteArrayView>
#include <QList>

#include <cstdint>
#include <vector>

namespace countersign::store {

/// Stolen series of blanks, in memory: forty bytes each, and there are few beside the single
/// alerts. Asked for the series that hold a number.
class SeriesIndex
{
public:
    /// Reads anew what changed, within the transaction `state` was read in.
    [[nodiscard]] base::Status follow(database::Database &database, const LookupState &state, const NumberHash &hash);
    void forget() { m_seriesAt = m_generation = -1; }
    /// Rows of the hot table.
    [[nodiscard]] QList<qint64> rowsHolding(QByteArrayView normal, const NumberHash &hash) const;
    /// Pending alerts of this desk, in order of entry; those on a series among them.
    struct PendingAlert { alerts::AlertRecord record; bool holds = false; };
    [[nodiscard]] QList<PendingAlert> pendingFor(QByteArrayView normal) const;

private:
    struct Series
    {
        std::uint64_t key = 0;                       ///< of what stands before the digits, and of their number
        std::int64_t low = 0;
        std::int64_t high = 0;
        std::int64_t highest = 0;                    ///< of all series of this key up to here
        qint64 row = 0;
    };
    [[nodiscard]] base::Status readSeries(database::Database &database, const NumberHash &hash);
    [[nodiscard]] base::Status readPending(database::Database &database);

    std::vector<Series> m_series;
    QList<alerts::AlertRecord> m_pending;
    qint64 m_seriesAt = -1;
    qint64 m_generation = -1;
};

} // namespace countersign::store
