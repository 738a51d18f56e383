#include "core/store/publish_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/transaction.h"
#include "core/store/feed_store.h"
#include "core/store/native_statement.h"
#include "core/store/record_row.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kAlerts = "SELECT id, number, record FROM alert WHERE feed = ?";
constexpr const char *kAlert = "SELECT record FROM alert WHERE id = ?";
constexpr const char *kPersons = "SELECT id, person FROM listed_person WHERE feed = ? ORDER BY person";
constexpr const char *kPerson = "SELECT record FROM listed_person WHERE id = ?";

/// Where a record stands; the key orders alike in every vault, unlike the keyed row ids.
struct Place
{
    QByteArray key;
    qint64 id = 0;
    bool isPerson = false;
};

base::Status collect(database::Database &database, qint64 feed, std::vector<Place> &places)
{
    auto rows = NativeStatement::prepare(database, kAlerts);
    if (!rows)
        return failFrom(rows);
    rows->bind(1, feed);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        const auto key = alerts::readAlertKey(rows->bytes(2));
        if (!key)
            return failFrom(key);
        // By number first: neighbours resemble each other and compress well.
        places.push_back({rows->bytes(1).toByteArray() + '\0' + key->id.toBytes(), rows->integer(0), false});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.key < b.key; });
    auto persons = NativeStatement::prepare(database, kPersons);
    if (!persons)
        return failFrom(persons);
    persons->bind(1, feed);
    for (;;) {
        const auto row = persons->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        places.push_back({persons->bytes(1).toByteArray(), persons->integer(0), true});
    }
}

} // namespace

base::Status PublishStore::writeSnapshot(const objects::FeedName &feed, const SealChunk &seal, const TakePart &take)
{
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    std::vector<Place> places;
    if (const auto collected = collect(m_database, record->row, places); !collected)
        return collected;
    auto alert = NativeStatement::prepare(m_database, kAlert);
    if (!alert)
        return failFrom(alert);
    auto person = NativeStatement::prepare(m_database, kPerson);
    if (!person)
        return failFrom(person);
    std::uint32_t index = 0;
    std::size_t next = 0;
    while (next < places.size()) {
        QList<QByteArray> records;
        qsizetype bytes = 0;
        while (next < places.size() && bytes < kChunkRecordBytes
               && records.size() < static_cast<qsizetype>(objects::kMaxBatchOperations)) {
            NativeStatement &read = places[next].isPerson ? *person : *alert;
            const auto row = read.bind(1, places[next].id).step();
            if (!row)
                return failFrom(row);
            if (!*row)
                return base::fail(base::ErrorCode::DatabaseDamaged, u"record vanished"_s, {m_database.path()});
            records.append(read.bytes(0).toByteArray());
            read.reset();
            bytes += records.last().size();
            ++next;
        }
        QList<objects::OperationView> views;
        for (const QByteArray &bytesOfRecord : std::as_const(records))
            views.append({objects::OperationKind::Put, bytesOfRecord});
        auto sealed = seal(index++, views);
        if (!sealed)
            return failFrom(sealed);
        SnapshotPart part{{crypto::sha256(*sealed), static_cast<std::uint64_t>(sealed->size()),
                           static_cast<std::uint32_t>(views.size())}, std::move(*sealed)};
        if (const auto taken = take(part); !taken)
            return taken;
    }
    return {};
}

} // namespace countersign::store
