#include "core/store/alert_rows.h"

#include <initializer_list>
#include <utility>

namespace countersign::store {

namespace {

constexpr const char *kSlots =
    "SELECT id, feed, sequence, record_index, number, record FROM alert WHERE id BETWEEN ? AND ? ORDER BY id";
constexpr const char *kRow = "SELECT id, feed, sequence, record_index, number, record FROM alert WHERE id = ?";
constexpr const char *kOverflow = "SELECT alert FROM alert_overflow WHERE hash = ?";
constexpr const char *kSkeleton = "SELECT alert FROM skeleton WHERE hash = ?";

base::Result<QList<qint64>> column(NativeStatement &statement, std::int64_t key)
{
    QList<qint64> values;
    statement.bind(1, key);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return values;
        values.append(statement.integer(0));
    }
}

} // namespace

base::Result<AlertReader> AlertReader::prepare(database::Database &database)
{
    AlertReader made;
    const std::initializer_list<std::pair<NativeStatement *, const char *>> all = {
        {&made.m_slots, kSlots}, {&made.m_row, kRow}, {&made.m_overflow, kOverflow}, {&made.m_skeleton, kSkeleton}};
    for (const auto &[statement, sql] : all) {
        auto prepared = NativeStatement::prepare(database, sql);
        if (!prepared)
            return failFrom(prepared);
        *statement = std::move(*prepared);
    }
    return made;
}

AlertRow AlertReader::read(const NativeStatement &statement)
{
    return AlertRow{statement.integer(0), statement.integer(1), statement.integer(2), statement.integer(3),
                    statement.bytes(4).toByteArray(), statement.bytes(5).toByteArray()};
}

base::Result<QList<AlertRow>> AlertReader::at(std::int64_t hash)
{
    QList<AlertRow> rows;
    const std::int64_t first = hash << NumberHash::kSlotBits;
    m_slots.bind(1, first).bind(2, first + NumberHash::kSlots - 1);
    for (;;) {
        const auto row = m_slots.step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        rows.append(read(m_slots));
    }
    // While a hash has overflow rows, all its slots are taken: withdraw() refills them.
    if (rows.size() < NumberHash::kSlots)
        return rows;
    const auto more = overflowOf(hash);
    if (!more)
        return failFrom(more);
    for (const qint64 id : *more) {
        auto found = row(id);
        if (!found)
            return failFrom(found);
        if (*found)
            rows.append(std::move(**found));
    }
    return rows;
}

base::Result<std::optional<AlertRow>> AlertReader::row(qint64 id)
{
    const auto found = m_row.bind(1, id).step();
    if (!found)
        return failFrom(found);
    if (!*found)
        return std::optional<AlertRow>();
    AlertRow row = read(m_row);
    m_row.reset();
    return std::optional(std::move(row));
}

base::Result<QList<qint64>> AlertReader::overflowOf(std::int64_t hash)
{
    return column(m_overflow, hash);
}

base::Result<QList<qint64>> AlertReader::bySkeletonHash(std::int64_t hash)
{
    return column(m_skeleton, hash);
}

} // namespace countersign::store
