#include "core/store/feed_row.h"

#include "core/database/database.h"
#include "core/database/statement.h"

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

base::Status raiseGeneration(database::Database &database)
{
    auto raise = Statement::prepare(database, kRaise);
    if (!raise)
        return failFrom(raise);
    return raise->run();
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
