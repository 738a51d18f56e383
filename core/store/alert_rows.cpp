#include "core/store/alert_rows.h"

#include "core/store/blank_series.h"
#include "core/store/country_packing.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kInsert =
    "INSERT INTO alert(id, number, issuer, owner, type, category, status, review_on, updated_at, feed, sequence, "
    "record_index, record) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kUpdate =
    "UPDATE alert SET number = ?2, issuer = ?3, owner = ?4, type = ?5, category = ?6, status = ?7, review_on = ?8, "
    "updated_at = ?9, feed = ?10, sequence = ?11, record_index = ?12, record = ?13 WHERE id = ?1";
constexpr const char *kDelete = "DELETE FROM alert WHERE id = ?";
constexpr const char *kUsed = "SELECT id FROM alert WHERE id BETWEEN ? AND ? ORDER BY id";
constexpr const char *kOfFeed = "SELECT id FROM alert WHERE feed = ? ORDER BY id";
constexpr const char *kLowest = "SELECT min(0, coalesce((SELECT min(id) FROM alert), 0)) - 1";
constexpr const char *kOverflowIn = "INSERT INTO alert_overflow(hash, alert) VALUES(?, ?)";
constexpr const char *kOverflowOut = "DELETE FROM alert_overflow WHERE hash = ? AND alert = ?";
constexpr const char *kOverflowFirst = "SELECT alert FROM alert_overflow WHERE hash = ? LIMIT 1";
constexpr const char *kSkeletonIn = "INSERT OR IGNORE INTO skeleton(hash, alert) VALUES(?, ?)";
constexpr const char *kSkeletonOut = "DELETE FROM skeleton WHERE hash = ? AND alert = ?";
constexpr const char *kRangeIn =
    "INSERT OR REPLACE INTO blank_range(alert, issuer, prefix, digits, low, high) VALUES(?, ?, ?, ?, ?, ?)";
constexpr const char *kRangeOut = "DELETE FROM blank_range WHERE alert = ?";
constexpr const char *kHistory = "INSERT INTO alert_history(alert, replaced_at, record) VALUES(?, ?, ?)";
constexpr const char *kMove = "UPDATE alert SET id = ?2 WHERE id = ?1";
constexpr const char *kMoveRange = "UPDATE blank_range SET alert = ?2 WHERE alert = ?1";

} // namespace

base::Result<AlertRows> AlertRows::prepare(database::Database &database, const NumberHash &hash)
{
    auto reader = AlertReader::prepare(database);
    if (!reader)
        return failFrom(reader);
    AlertRows made(hash.clone());
    made.m_reader = std::move(*reader);
    const std::initializer_list<std::pair<NativeStatement *, const char *>> all = {
        {&made.m_insert, kInsert}, {&made.m_update, kUpdate}, {&made.m_delete, kDelete}, {&made.m_used, kUsed},
        {&made.m_lowest, kLowest}, {&made.m_overflowIn, kOverflowIn}, {&made.m_overflowOut, kOverflowOut},
        {&made.m_overflowFirst, kOverflowFirst}, {&made.m_skeletonIn, kSkeletonIn}, {&made.m_skeletonOut, kSkeletonOut},
        {&made.m_rangeIn, kRangeIn}, {&made.m_rangeOut, kRangeOut}, {&made.m_history, kHistory}, {&made.m_move, kMove},
        {&made.m_moveRange, kMoveRange}, {&made.m_ofFeed, kOfFeed}};
    for (const auto &[statement, sql] : all) {
        auto prepared = NativeStatement::prepare(database, sql);
        if (!prepared)
            return failFrom(prepared);
        *statement = std::move(*prepared);
    }
    return made;
}

base::Result<Change> AlertRows::put(const RowOrigin &origin, const RecordRow &row, QByteArrayView record,
                                    objects::BucketDigest &digest)
{
    const auto found = find(origin.feed, row.key.id, row.hash, row.number.view());
    if (!found)
        return failFrom(found);
    if (!*found) {
        const auto id = takeRow(row.hash);
        if (!id)
            return failFrom(id);
        if (const auto inserted = insertAt(*id, origin, m_packer.pack(row), record); !inserted)
            return failFrom(inserted);
        if (const auto ranged = insertRange(*id, row); !ranged)
            return failFrom(ranged);
        if (row.skeletonHash >= 0) {
            if (const auto kept = insertSkeleton(row.skeletonHash, *id); !kept)
                return failFrom(kept);
        }
        digest.add(record);
        return Change::Added;
    }
    const AlertRow &held = **found;
    if (held.record == record)
        return Change::None;
    if (const auto kept = keepEarlier(row.key.id, held.record, origin.now); !kept)
        return failFrom(kept);
    digest.remove(held.record);
    digest.add(record);
    if (const auto updated = write(m_update, held.id, origin, m_packer.pack(row), record); !updated)
        return failFrom(updated);
    if (const auto gone = m_rangeOut.bind(1, held.id).run(); !gone)
        return failFrom(gone);
    if (const auto ranged = insertRange(held.id, row); !ranged)
        return failFrom(ranged);
    return Change::Changed;
}

base::Result<Change> AlertRows::withdraw(const RowOrigin &origin, const base::AlertId &id, QByteArrayView normal,
                                         objects::BucketDigest &digest)
{
    const auto found = find(origin.feed, id, m_hash.of(normal), normal);
    if (!found)
        return failFrom(found);
    if (!*found)
        return Change::None;
    const auto place = readRecordRow(m_hash, (*found)->record);
    if (!place)
        return failFrom(place);
    if (const auto kept = keepEarlier(id, (*found)->record, origin.now); !kept)
        return failFrom(kept);
    digest.remove((*found)->record);
    if (const auto removed = remove(**found, *place); !removed)
        return failFrom(removed);
    return Change::Removed;
}

base::Result<std::optional<AlertRow>> AlertRows::find(qint64 feed, const base::AlertId &id, std::int64_t hash, QByteArrayView normal)
{
    auto rows = m_reader.at(hash);
    if (!rows)
        return failFrom(rows);
    for (AlertRow &row : *rows) {
        if (row.feed != feed || row.number != normal)
            continue;
        const auto key = alerts::readAlertKey(row.record);
        if (!key)
            return failFrom(key);
        if (key->id == id)
            return std::optional(std::move(row));
    }
    return std::optional<AlertRow>();
}

base::Result<qint64> AlertRows::takeRow(std::int64_t hash)
{
    const std::int64_t first = hash << NumberHash::kSlotBits;
    std::int64_t slot = first;
    m_used.bind(1, first).bind(2, first + NumberHash::kSlots - 1);
    for (;;) {
        const auto used = m_used.step();
        if (!used)
            return failFrom(used);
        if (!*used)
            break;
        if (m_used.integer(0) == slot)
            ++slot;
    }
    if (slot < first + NumberHash::kSlots)
        return slot;
    const auto lowest = m_lowest.step();
    if (!lowest)
        return failFrom(lowest);
    slot = m_lowest.integer(0);
    m_lowest.reset();
    if (const auto kept = m_overflowIn.bind(1, hash).bind(2, slot).run(); !kept)
        return failFrom(kept);
    return slot;
}

HotColumns ColumnPacker::pack(const RecordRow &row)
{
    if (row.key.issuer != m_issuer) {
        m_issuer = row.key.issuer;
        m_packedIssuer = packCountry(m_issuer);
    }
    if (row.key.owner != m_owner) {
        m_owner = row.key.owner;
        m_packedOwner = packCountry(m_owner);
    }
    return HotColumns{row.number.view(), m_packedIssuer, m_packedOwner, static_cast<int>(row.key.type),
                      static_cast<int>(row.key.category), static_cast<int>(row.key.status), packDate(row.key.reviewOn),
                      row.key.updatedAt};
}

base::Status AlertRows::insertAt(qint64 id, const RowOrigin &origin, const HotColumns &columns, QByteArrayView record)
{
    return write(m_insert, id, origin, columns, record);
}

base::Status AlertRows::write(NativeStatement &statement, qint64 id, const RowOrigin &origin, const HotColumns &columns,
                              QByteArrayView record)
{
    statement.bind(1, id).bind(2, columns.number).bind(3, columns.issuer).bind(4, columns.owner).bind(5, columns.type)
        .bind(6, columns.category).bind(7, columns.status).bind(8, columns.reviewOn).bind(9, columns.updatedAt)
        .bind(10, origin.feed).bind(11, static_cast<std::int64_t>(origin.sequence)).bind(12, origin.index).bind(13, record);
    return statement.run();
}

base::Status AlertRows::removeFeed(qint64 feed)
{
    QList<qint64> ids;
    m_ofFeed.bind(1, feed);
    for (;;) {
        const auto row = m_ofFeed.step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        ids.append(m_ofFeed.integer(0));
    }
    // From the overflow first: a freed slot would draw rows in that are about to go as well.
    for (const qint64 id : std::as_const(ids)) {
        const auto row = m_reader.row(id);
        if (!row)
            return failFrom(row);
        const auto place = readRecordRow(m_hash, (*row)->record);
        if (!place)
            return failFrom(place);
        if (const auto removed = remove(**row, *place); !removed)
            return removed;
    }
    return {};
}

base::Status AlertRows::insertSkeleton(std::int64_t hash, qint64 id)
{
    return m_skeletonIn.bind(1, hash).bind(2, id).run();
}

base::Status AlertRows::insertRange(qint64 id, const RecordRow &row)
{
    if (row.key.blankToUtf8.isEmpty())
        return {};
    const auto last = NormalNumber::of(row.key.blankToUtf8);
    if (!last)
        return failFrom(last);
    const auto series = blankSeries(row.number.view(), last->view());
    if (!series)
        return {};
    return m_rangeIn.bind(1, id).bind(2, packCountry(row.key.issuer)).bind(3, series->prefix).bind(4, series->digits)
        .bind(5, series->low).bind(6, series->high).run();
}

base::Status AlertRows::keepEarlier(const base::AlertId &id, QByteArrayView record, base::Instant now)
{
    return m_history.bind(1, id.view()).bind(2, base::toMillis(now)).bind(3, record).run();
}

base::Status AlertRows::remove(const AlertRow &row, const RecordRow &place)
{
    if (const auto gone = m_delete.bind(1, row.id).run(); !gone)
        return gone;
    if (const auto gone = m_rangeOut.bind(1, row.id).run(); !gone)
        return gone;
    if (place.skeletonHash >= 0) {
        if (const auto gone = m_skeletonOut.bind(1, place.skeletonHash).bind(2, row.id).run(); !gone)
            return gone;
    }
    if (row.id < 0)
        return m_overflowOut.bind(1, place.hash).bind(2, row.id).run();
    return refill(place.hash, row.id);
}

/// A look-up asks the overflow only while all slots of a hash are taken, so a freed slot
/// takes in a row that waits there.
base::Status AlertRows::refill(std::int64_t hash, qint64 freed)
{
    const auto waits = m_overflowFirst.bind(1, hash).step();
    if (!waits)
        return failFrom(waits);
    if (!*waits)
        return {};
    const qint64 from = m_overflowFirst.integer(0);
    m_overflowFirst.reset();
    const auto row = m_reader.row(from);
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::fail(base::ErrorCode::DatabaseDamaged, u"overflow row"_s);
    const auto place = readRecordRow(m_hash, (*row)->record);
    if (!place)
        return failFrom(place);
    for (NativeStatement *move : {&m_move, &m_moveRange}) {
        if (const auto moved = move->bind(1, from).bind(2, freed).run(); !moved)
            return moved;
    }
    if (place->skeletonHash >= 0) {
        if (const auto gone = m_skeletonOut.bind(1, place->skeletonHash).bind(2, from).run(); !gone)
            return gone;
        if (const auto kept = insertSkeleton(place->skeletonHash, freed); !kept)
            return kept;
    }
    return m_overflowOut.bind(1, hash).bind(2, from).run();
}

} // namespace countersign::store
