#include "core/store/listing_table.h"

#include "core/alerts/alert_record.h"
#include "core/database/database.h"
#include "core/store/country_packing.h"
#include "core/store/native_statement.h"
#include "core/store/pending_rows.h"
#include "core/store/record_row.h"

#include <optional>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kAlerts =
    "SELECT id, number, issuer, owner, type, category, status, review_on, updated_at FROM alert";
constexpr const char *kHeld = "SELECT record FROM alert WHERE id = ?";

/// What waits for one alert, by the last act entered.
struct Waiting
{
    std::optional<PendingRow> put;
    bool withdrawal = false;
};
/// By normal form, then by alert id.
using WaitingByNumber = QHash<QByteArray, QHash<base::AlertId, Waiting>>;

WaitingByNumber gatherWaiting(const QList<PendingRow> &pending)
{
    WaitingByNumber waiting;
    for (const PendingRow &row : pending) {
        if (row.recordKind != alerts::RecordKind::Alert)
            continue;
        Waiting &entry = waiting[row.number][row.object];
        entry.withdrawal = row.operation.kind == objects::OperationKind::Withdraw;
        entry.put = entry.withdrawal ? std::nullopt : std::optional(row);
    }
    return waiting;
}

base::Result<ListingEntry> entryOf(const PendingRow &row)
{
    const auto key = alerts::readAlertKey(row.operation.record);
    if (!key)
        return failFrom(key);
    ListingEntry entry;
    entry.row = pendingRow(row.operation.id);
    entry.issuer = static_cast<std::uint16_t>(packCountry(key->issuer));
    entry.owner = static_cast<std::uint16_t>(packCountry(key->owner));
    entry.type = static_cast<std::uint8_t>(key->type);
    entry.category = static_cast<std::uint8_t>(key->category);
    entry.status = static_cast<std::uint8_t>(key->status);
    entry.reviewOn = static_cast<std::int32_t>(packDate(key->reviewOn));
    entry.updatedAt = key->updatedAt;
    return entry;
}

} // namespace

base::Status ListingTable::load(database::Database &database)
{
    m_entries.clear();
    m_numbers.clear();
    m_pendingRecords.clear();
    m_hasGradings = false;
    if (const auto loaded = loadAlerts(database); !loaded)
        return loaded;
    return loadPending(database);
}

base::Status ListingTable::loadAlerts(database::Database &database)
{
    auto read = NativeStatement::prepare(database, kAlerts);
    if (!read)
        return failFrom(read);
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        ListingEntry entry;
        entry.row = read->integer(0);
        entry.issuer = static_cast<std::uint16_t>(read->integer(2));
        entry.owner = static_cast<std::uint16_t>(read->integer(3));
        entry.type = static_cast<std::uint8_t>(read->integer(4));
        entry.category = static_cast<std::uint8_t>(read->integer(5));
        entry.status = static_cast<std::uint8_t>(read->integer(6));
        entry.reviewOn = static_cast<std::int32_t>(read->integer(7));
        entry.updatedAt = read->integer(8);
        append(entry, read->bytes(1));
    }
}

base::Status ListingTable::loadPending(database::Database &database)
{
    const auto pending = PendingRows(database).all();
    if (!pending)
        return failFrom(pending);
    if (pending->isEmpty())
        return {};
    const WaitingByNumber waiting = gatherWaiting(*pending);
    if (const auto marked = markPending(database, waiting); !marked)
        return marked;
    for (const auto &ofNumber : waiting) {
        for (const Waiting &entry : ofNumber) {
            if (!entry.put)
                continue;
            const auto made = entryOf(*entry.put);
            if (!made)
                return failFrom(made);
            append(*made, entry.put->number);
            m_pendingRecords.insert(made->row, entry.put->operation.record);
        }
    }
    return {};
}

/// Takes out what a pending put replaces and marks what a pending withdrawal names: few,
/// met by their numbers.
template<typename WaitingMap>
base::Status ListingTable::markPending(database::Database &database, const WaitingMap &waiting)
{
    auto read = NativeStatement::prepare(database, kHeld);
    if (!read)
        return failFrom(read);
    std::vector<ListingEntry> kept;
    kept.reserve(m_entries.size());
    for (ListingEntry &entry : m_entries) {
        const QByteArrayView held = number(entry);
        const auto ofNumber = waiting.constFind(QByteArray::fromRawData(held.data(), held.size()));
        if (ofNumber == waiting.constEnd()) {
            kept.push_back(entry);
            continue;
        }
        const auto row = read->bind(1, entry.row).step();
        if (!row)
            return failFrom(row);
        const auto key = alerts::readAlertKey(read->bytes(0));
        if (!key)
            return failFrom(key);
        const auto act = ofNumber->constFind(key->id);
        read->reset();
        if (act != ofNumber->constEnd() && act->put)
            continue;
        entry.pendingWithdrawal = act != ofNumber->constEnd() && act->withdrawal;
        kept.push_back(entry);
    }
    m_entries = std::move(kept);
    return {};
}

QByteArrayView ListingTable::number(const ListingEntry &entry) const
{
    return QByteArrayView(m_numbers).sliced(entry.numberAt, entry.numberSize);
}

void ListingTable::append(ListingEntry entry, QByteArrayView number)
{
    entry.numberAt = static_cast<std::uint32_t>(m_numbers.size());
    entry.numberSize = static_cast<std::uint8_t>(number.size());
    m_numbers.append(number);
    m_entries.push_back(entry);
}

} // namespace countersign::store
