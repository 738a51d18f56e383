#include "core/store/lane_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/store/joined_transaction.h"
#include "core/store/rows.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using rows::change;
using rows::each;

namespace {

constexpr QLatin1StringView kOwn("SELECT lane, next, previous FROM own_lane WHERE recipient = ?");
constexpr QLatin1StringView kAdvance(
    "INSERT INTO own_lane(recipient, lane, next, previous) VALUES(?, ?, ?, ?) "
    "ON CONFLICT(recipient) DO UPDATE SET next = excluded.next, previous = excluded.previous");
constexpr QLatin1StringView kStartAnew("DELETE FROM own_lane");
constexpr QLatin1StringView kKnown("SELECT count(*) FROM lane_entry WHERE object = ?");
constexpr QLatin1StringView kForeign("SELECT sender, next, last FROM foreign_lane WHERE device = ? AND lane = ?");
constexpr QLatin1StringView kTaken("SELECT object FROM lane_entry WHERE device = ? AND lane = ? AND sequence = ?");
constexpr QLatin1StringView kMove(
    "INSERT INTO foreign_lane(device, lane, sender, next, last) VALUES(?, ?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET next = excluded.next, last = excluded.last");
constexpr QLatin1StringView kEnter("INSERT INTO lane_entry(object, device, lane, sequence) VALUES(?, ?, ?, ?)");
constexpr QLatin1StringView kKeepWaiting(
    "INSERT INTO lane_waiting(object, device, lane, sender, sequence, at, bytes) VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kWaiting(
    "SELECT w.object, w.sender, ifnull(l.next, 1), w.sequence, w.at, w.bytes FROM lane_waiting AS w "
    "LEFT JOIN foreign_lane AS l ON l.device = w.device AND l.lane = w.lane "
    "WHERE w.device = ? AND w.lane = ? AND w.sequence = ? ORDER BY w.object");
constexpr QLatin1StringView kGaps(
    "SELECT w.object, w.sender, ifnull(l.next, 1), min(w.sequence), w.at, w.bytes FROM lane_waiting AS w "
    "LEFT JOIN foreign_lane AS l ON l.device = w.device AND l.lane = w.lane GROUP BY w.device, w.lane ORDER BY w.sender");
constexpr QLatin1StringView kDropWaiting("DELETE FROM lane_waiting WHERE object = ?");

WaitingEnvelope waitingOf(const Statement &row)
{
    return {rows::idOf<base::ObjectId>(row.bytes(0)), rows::countryOf(row.text(1)), static_cast<std::uint64_t>(row.integer(2)),
            static_cast<std::uint64_t>(row.integer(3)), base::fromMillis(row.integer(4)), row.bytes(5)};
}

} // namespace

base::Result<LanePlace> LaneStore::place(base::CountryCode recipient)
{
    std::optional<LanePlace> place;
    const auto read = each(m_database, kOwn, [&place](const Statement &row) {
        place = LanePlace{rows::idOf<base::LaneId>(row.bytes(0)), static_cast<std::uint64_t>(row.integer(1)),
                          rows::idOf<base::ObjectId>(row.bytes(2))};
    }, recipient);
    if (!read)
        return failFrom(read);
    return place.value_or(LanePlace{*base::LaneId::fromBytes(crypto::randomBytes(base::LaneId::size)), 1, {}});
}

base::Status LaneStore::advance(base::CountryCode recipient, const LanePlace &place, const base::ObjectId &object)
{
    return change(m_database, kAdvance, recipient, place.lane, place.sequence + 1, object);
}

base::Status LaneStore::startAnew(database::Database &database)
{
    return change(database, kStartAnew);
}

base::Result<bool> LaneStore::isKnown(const base::ObjectId &object)
{
    const auto count = rows::number(m_database, kKnown, object);
    if (!count)
        return failFrom(count);
    return *count > 0;
}

base::Result<ForeignLane> LaneStore::foreign(const base::DeviceId &device, const base::LaneId &lane)
{
    ForeignLane found;
    const auto read = each(m_database, kForeign, [&found](const Statement &row) {
        found = {rows::countryOf(row.text(0)), static_cast<std::uint64_t>(row.integer(1)), rows::idOf<base::ObjectId>(row.bytes(2))};
    }, device, lane);
    if (!read)
        return failFrom(read);
    return found;
}

base::Result<base::ObjectId> LaneStore::taken(const base::DeviceId &device, const base::LaneId &lane, std::uint64_t sequence)
{
    base::ObjectId object;
    const auto read = each(m_database, kTaken, [&object](const Statement &row) { object = rows::idOf<base::ObjectId>(row.bytes(0)); },
                           device, lane, sequence);
    if (!read)
        return failFrom(read);
    return object;
}

base::Status LaneStore::take(const objects::Envelope &envelope, const base::ObjectId &object)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    if (const auto entered = change(m_database, kEnter, object, envelope.device, envelope.lane, envelope.sequence); !entered)
        return entered;
    if (const auto moved = change(m_database, kMove, envelope.device, envelope.lane, envelope.sender, envelope.sequence + 1, object); !moved)
        return moved;
    if (const auto dropped = dropWaiting(object); !dropped)
        return dropped;
    return transaction->commit();
}

base::Status LaneStore::keepWaiting(const objects::Envelope &envelope, const base::ObjectId &object, const QByteArray &bytes, base::Instant at)
{
    return change(m_database, kKeepWaiting, object, envelope.device, envelope.lane, envelope.sender, envelope.sequence, at, bytes);
}

base::Result<QList<WaitingEnvelope>> LaneStore::waiting(const base::DeviceId &device, const base::LaneId &lane, std::uint64_t sequence)
{
    QList<WaitingEnvelope> found;
    const auto read = each(m_database, kWaiting, [&found](const Statement &row) { found.append(waitingOf(row)); }, device, lane, sequence);
    if (!read)
        return failFrom(read);
    return found;
}

base::Status LaneStore::dropWaiting(const base::ObjectId &object)
{
    return change(m_database, kDropWaiting, object);
}

base::Result<QList<WaitingEnvelope>> LaneStore::gaps()
{
    QList<WaitingEnvelope> found;
    const auto read = each(m_database, kGaps, [&found](const Statement &row) { found.append(waitingOf(row)); });
    if (!read)
        return failFrom(read);
    return found;
}

} // namespace countersign::store
