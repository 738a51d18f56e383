#include "core/store/hit_request_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kAdd("INSERT INTO hit_request(request, hit, settled) VALUES(?, ?, 0)");
constexpr QLatin1StringView kOpen("SELECT request, hit FROM hit_request WHERE settled = 0 ORDER BY hit, request");
constexpr QLatin1StringView kSettle("UPDATE hit_request SET settled = 1 WHERE request = ?");

} // namespace

base::Status HitRequestStore::add(const base::RequestId &request, qint64 hit)
{
    auto add = Statement::prepare(m_database, kAdd);
    if (!add)
        return failFrom(add);
    return add->bind(request.toBytes()).bind(hit).run();
}

base::Result<QList<HitRequestStore::Asking>> HitRequestStore::open()
{
    auto read = Statement::prepare(m_database, kOpen);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<Asking> found;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return found;
        found.append({base::RequestId::fromBytes(read->bytes(0)).value_or(base::RequestId{}), read->integer(1)});
    }
}

base::Status HitRequestStore::settle(const base::RequestId &request)
{
    auto settle = Statement::prepare(m_database, kSettle);
    if (!settle)
        return failFrom(settle);
    return settle->bind(request.toBytes()).run();
}

} // namespace countersign::store
