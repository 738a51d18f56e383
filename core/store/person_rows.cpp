#include "core/store/person_rows.h"

#include <initializer_list>
#include <utility>

namespace countersign::store {

namespace {

constexpr const char *kFind = "SELECT record FROM listed_person WHERE feed = ? AND person = ?";
constexpr const char *kPut =
    "INSERT INTO listed_person(feed, person, sequence, record_index, record) VALUES(?, ?, ?, ?, ?) "
    "ON CONFLICT(feed, person) DO UPDATE SET sequence = excluded.sequence, record_index = excluded.record_index, "
    "record = excluded.record";
constexpr const char *kDelete = "DELETE FROM listed_person WHERE feed = ? AND person = ?";
constexpr const char *kHistory = "INSERT INTO alert_history(alert, replaced_at, record) VALUES(?, ?, ?)";

} // namespace

base::Result<PersonRows> PersonRows::prepare(database::Database &database)
{
    PersonRows made;
    const std::initializer_list<std::pair<NativeStatement *, const char *>> all = {
        {&made.m_find, kFind}, {&made.m_put, kPut}, {&made.m_delete, kDelete}, {&made.m_history, kHistory}};
    for (const auto &[statement, sql] : all) {
        auto prepared = NativeStatement::prepare(database, sql);
        if (!prepared)
            return failFrom(prepared);
        *statement = std::move(*prepared);
    }
    return made;
}

base::Result<Change> PersonRows::put(const RowOrigin &origin, const base::AlertId &id, QByteArrayView record,
                                     objects::BucketDigest &digest)
{
    const auto held = find(origin.feed, id);
    if (!held)
        return failFrom(held);
    if (*held && **held == record)
        return Change::None;
    if (*held) {
        if (const auto kept = keepEarlier(id, **held, origin.now); !kept)
            return failFrom(kept);
        digest.remove(**held);
    }
    digest.add(record);
    m_put.bind(1, origin.feed).bind(2, id.view()).bind(3, static_cast<std::int64_t>(origin.sequence))
        .bind(4, origin.index).bind(5, record);
    if (const auto written = m_put.run(); !written)
        return failFrom(written);
    return *held ? Change::Changed : Change::Added;
}

base::Result<Change> PersonRows::withdraw(const RowOrigin &origin, const base::AlertId &id, objects::BucketDigest &digest)
{
    const auto held = find(origin.feed, id);
    if (!held)
        return failFrom(held);
    if (!*held)
        return Change::None;
    if (const auto kept = keepEarlier(id, **held, origin.now); !kept)
        return failFrom(kept);
    digest.remove(**held);
    if (const auto gone = m_delete.bind(1, origin.feed).bind(2, id.view()).run(); !gone)
        return failFrom(gone);
    return Change::Removed;
}

base::Result<std::optional<QByteArray>> PersonRows::find(qint64 feed, const base::AlertId &id)
{
    const auto found = m_find.bind(1, feed).bind(2, id.view()).step();
    if (!found)
        return failFrom(found);
    if (!*found)
        return std::optional<QByteArray>();
    QByteArray record = m_find.bytes(0).toByteArray();
    m_find.reset();
    return std::optional(std::move(record));
}

base::Status PersonRows::keepEarlier(const base::AlertId &id, QByteArrayView record, base::Instant now)
{
    return m_history.bind(1, id.view()).bind(2, base::toMillis(now)).bind(3, record).run();
}

} // namespace countersign::store
