#include "core/store/feed_row.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/filter_keys.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

constexpr QLatin1StringView kMove("UPDATE feed SET sequence = ?, batch = ?, count = ?, stop_code = 0 WHERE id = ?");
constexpr QLatin1StringView kKeep(
    "INSERT INTO batch(feed, sequence, snapshot, object, received_at) VALUES(?, ?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET object = excluded.object, received_at = excluded.received_at");
constexpr QLatin1StringView kFind("SELECT object FROM batch WHERE feed = ? AND sequence = ? AND snapshot = 0");
constexpr QLatin1StringView kRaise("UPDATE alert_generation SET value = value + 1");
// A change that was not logged leaves a gap, and the log starts anew behind it.
constexpr QLatin1StringView kLogged(
    "UPDATE lookup_state SET logged_from = iif(logged_to = g.value - 1, logged_from, g.value - 1), logged_to = g.value "
    "FROM alert_generation g");
constexpr QLatin1StringView kDelta("INSERT INTO filter_delta(keys) VALUES(?)");
constexpr QLatin1StringView kGeneration("SELECT value FROM alert_generation");

} // namespace

base::Status moveCursor(database::Database &database, const FeedCursor &cursor)
{
    auto move = Statement::prepare(database, kMove);
    if (!move)
        return failFrom(move);
    return move->bind(static_cast<qint64>(cursor.sequence)).bind(cursor.batch.toBytes()).bind(static_cast<qint64>(cursor.count))
        .bind(cursor.feed).run();
}

base::Status keepBatch(database::Database &database, qint64 feed, std::uint64_t sequence, bool snapshot,
                       const base::ObjectId &object, base::Instant now)
{
    auto keep = Statement::prepare(database, kKeep);
    if (!keep)
        return failFrom(keep);
    return keep->bind(feed).bind(static_cast<qint64>(sequence)).bind(snapshot).bind(object.toBytes()).bind(qint64{base::toMillis(now)}).run();
}

base::Result<base::ObjectId> batchOf(database::Database &database, qint64 feed, std::uint64_t sequence)
{
    auto find = Statement::prepare(database, kFind);
    if (!find)
        return failFrom(find);
    const auto row = find->bind(feed).bind(static_cast<qint64>(sequence)).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::ObjectId{};
    const auto object = base::ObjectId::fromBytes(find->bytes(0));
    find->finish();
    return object.value_or(base::ObjectId{});
}

base::Status raiseGeneration(database::Database &database, const FilterDelta &brought)
{
    for (const QLatin1StringView sql : {kRaise, kLogged}) {
        auto raise = Statement::prepare(database, sql);
        if (!raise)
            return failFrom(raise);
        if (const auto run = raise->run(); !run)
            return run;
    }
    if (brought.size() == 0)
        return {};
    auto log = Statement::prepare(database, kDelta);
    if (!log)
        return failFrom(log);
    return log->bind(brought.bytes()).run();
}

base::Result<qint64> generation(database::Database &database)
{
    auto read = Statement::prepare(database, kGeneration);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 value = *row ? read->integer(0) : 0;
    read->finish();
    return value;
}

} // namespace countersign::store
