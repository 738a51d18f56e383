#include "core/store/desk_key_store.h"

#include "core/database/database.h"
#include "core/store/joined_transaction.h"
#include "core/store/rows.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using rows::change;
using rows::each;

namespace {

constexpr QLatin1StringView kAll("SELECT desk, key, offered, state, means, person, at FROM desk_key ORDER BY desk");
constexpr QLatin1StringView kKeep(
    "INSERT INTO desk_key(desk, key, offered, state, means, person, at) VALUES(?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(desk) DO UPDATE SET key = excluded.key, offered = excluded.offered, state = excluded.state, means = excluded.means, "
    "person = excluded.person, at = excluded.at");

DeskKeyRecord recordOf(const Statement &row)
{
    return {rows::countryOf(row.text(0)), rows::idOf<base::Digest>(row.bytes(1)), rows::idOf<base::Digest>(row.bytes(2)),
            static_cast<DeskKeyState>(row.integer(3)), static_cast<VerifiedBy>(row.integer(4)), row.text(5),
            base::fromMillis(row.integer(6))};
}

base::Status keep(const database::Database &database, const DeskKeyRecord &record)
{
    return change(database, kKeep, record.desk, record.key, record.offered, record.state, record.means, record.person, record.at);
}

} // namespace

base::Result<QList<DeskKeyRecord>> DeskKeyStore::all()
{
    QList<DeskKeyRecord> records;
    const auto read = each(m_database, kAll, [&records](const Statement &row) { records.append(recordOf(row)); });
    if (!read)
        return failFrom(read);
    return records;
}

base::Result<DeskKeyRecord> DeskKeyStore::find(base::CountryCode desk)
{
    const auto records = all();
    if (!records)
        return failFrom(records);
    const auto found = std::find_if(records->begin(), records->end(), [desk](const DeskKeyRecord &one) { return one.desk == desk; });
    return found != records->end() ? *found : DeskKeyRecord{desk, {}, {}, DeskKeyState::Unverified, VerifiedBy::InPerson, {}, {}};
}

base::Result<QSet<base::CountryCode>> DeskKeyStore::changed()
{
    const auto records = all();
    if (!records)
        return failFrom(records);
    QSet<base::CountryCode> desks;
    for (const DeskKeyRecord &record : *records) {
        if (record.state == DeskKeyState::Changed)
            desks.insert(record.desk);
    }
    return desks;
}

base::Result<bool> DeskKeyStore::see(base::CountryCode desk, const base::Digest &key, base::Instant at)
{
    auto record = find(desk);
    if (!record)
        return failFrom(record);
    if (record->offered == key)
        return false;
    record->offered = key;
    bool becameChanged = false;
    if (record->key.isNull()) {
        record->key = key;
        record->at = at;
    } else if (record->key == key && record->state == DeskKeyState::Changed) {
        // What was known is offered again: who verified it verified this one.
        record->state = record->person.isEmpty() ? DeskKeyState::Unverified : DeskKeyState::Verified;
    } else {
        becameChanged = record->state != DeskKeyState::Changed;
        record->state = DeskKeyState::Changed;
    }
    if (const auto kept = keep(m_database, *record); !kept)
        return failFrom(kept);
    return becameChanged;
}

base::Status DeskKeyStore::verify(base::CountryCode desk, const base::Digest &key, VerifiedBy means, const QString &person, base::Instant at)
{
    const auto record = find(desk);
    if (!record)
        return failFrom(record);
    // The digits were read from what the directory offers now; a newer one was not compared.
    if (!record->offered.isNull() && record->offered != key)
        return fail(ErrorCode::DeskKeyChanged, u"another key than was compared"_s, {desk.text()});
    return keep(m_database, {desk, key, key, DeskKeyState::Verified, means, person, at});
}

base::Status DeskKeyStore::accept(base::CountryCode desk, base::Instant at)
{
    auto record = find(desk);
    if (!record)
        return failFrom(record);
    if (record->state != DeskKeyState::Changed)
        return {};
    record->key = record->offered;
    record->state = DeskKeyState::Unverified;
    record->person.clear();
    record->at = at;
    return keep(m_database, *record);
}

} // namespace countersign::store
