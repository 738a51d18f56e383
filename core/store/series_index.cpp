#include "core/store/series_index.h"

#include "core/documents/document_number.h"
#include "core/store/blank_series.h"
#include "core/store/fuse_filter.h"
#include "core/store/pending_rows.h"

#include <algorithm>
#include <tuple>

namespace countersign::store {

namespace {

constexpr const char *kSeries = "SELECT alert, prefix, digits, low, high FROM blank_range";

std::uint64_t keyOf(const NumberHash &hash, QByteArrayView prefix, std::int64_t digits)
{
    return FuseFilter::mix(static_cast<std::uint64_t>(hash.of(prefix)) + static_cast<std::uint64_t>(digits));
}

bool holds(const alerts::AlertRecord &record, const NumberParts &asked)
{
    const auto series = blankSeries(documents::normalForm(record.number), documents::normalForm(record.blankTo));
    return series && series->digits == asked.digits && series->prefix == asked.prefix && series->low <= asked.value
        && asked.value <= series->high;
}

} // namespace

base::Status SeriesIndex::follow(database::Database &database, const LookupState &state, const NumberHash &hash)
{
    if (m_seriesAt != state.series) {
        if (const auto read = readSeries(database, hash); !read)
            return read;
        m_seriesAt = state.series;
    }
    if (m_generation != state.generation) {
        m_pending.clear();
        if (state.anyPending) {
            if (const auto read = readPending(database); !read)
                return read;
        }
        m_generation = state.generation;
    }
    return {};
}

base::Status SeriesIndex::readSeries(database::Database &database, const NumberHash &hash)
{
    m_series.clear();
    auto read = NativeStatement::prepare(database, kSeries);
    if (!read)
        return failFrom(read);
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        m_series.push_back({keyOf(hash, read->bytes(1), read->integer(2)), read->integer(3), read->integer(4), 0, read->integer(0)});
    }
    std::sort(m_series.begin(), m_series.end(),
              [](const Series &a, const Series &b) { return std::tie(a.key, a.low) < std::tie(b.key, b.low); });
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const bool first = i == 0 || m_series[i - 1].key != m_series[i].key;
        m_series[i].highest = first ? m_series[i].high : std::max(m_series[i].high, m_series[i - 1].highest);
    }
    return {};
}

base::Status SeriesIndex::readPending(database::Database &database)
{
    const auto rows = PendingRows(database).all();
    if (!rows)
        return failFrom(rows);
    for (const PendingRow &row : *rows) {
        if (row.operation.kind != objects::OperationKind::Put || row.recordKind != alerts::RecordKind::Alert)
            continue;
        auto record = alerts::decodeAlert(row.operation.record);
        if (!record)
            return failFrom(record);
        m_pending.append(std::move(*record));
    }
    return {};
}

QList<qint64> SeriesIndex::rowsHolding(QByteArrayView normal, const NumberHash &hash) const
{
    QList<qint64> rows;
    const auto asked = numberParts(normal);
    if (m_series.empty() || !asked)
        return rows;
    const std::uint64_t key = keyOf(hash, asked->prefix, asked->digits);
    auto at = std::upper_bound(m_series.begin(), m_series.end(), std::pair(key, asked->value),
                               [](const auto &wanted, const Series &series) { return wanted < std::pair(series.key, series.low); });
    while (at != m_series.begin()) {
        --at;
        if (at->key != key || at->highest < asked->value)
            break;
        if (asked->value <= at->high)
            rows.append(at->row);
    }
    return rows;
}

QList<SeriesIndex::PendingAlert> SeriesIndex::pendingFor(QByteArrayView normal) const
{
    QList<PendingAlert> found;
    const auto asked = numberParts(normal);
    if (!asked)
        return found;
    for (const alerts::AlertRecord &record : m_pending)
        found.append({record, !record.blankTo.isEmpty() && holds(record, *asked)});
    return found;
}

} // namespace countersign::store
