#include "core/store/alert_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/documents/document_number.h"
#include "core/store/alert_knowledge.h"
#include "core/store/country_packing.h"
#include "core/store/pending_rows.h"

#include <QHash>

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using alerts::AlertRecord;
using alerts::RecordKind;
using base::ErrorCode;
using base::fail;
using database::Statement;
using objects::OperationKind;

namespace {

constexpr QLatin1StringView kProof("SELECT object, received_at FROM batch WHERE feed = ? AND sequence = ? AND snapshot = ?");
constexpr QLatin1StringView kHistory("SELECT record, replaced_at FROM alert_history WHERE alert = ? ORDER BY id DESC LIMIT 100");
constexpr QLatin1StringView kListedOf("SELECT record FROM alert WHERE category = ? AND owner = ?");
constexpr QLatin1StringView kPersons("SELECT record FROM listed_person");
constexpr QLatin1StringView kPerson("SELECT record FROM listed_person WHERE person = ?");
constexpr QLatin1StringView kCount("SELECT count(*) FROM alert");

} // namespace

base::Result<StoredAlert> AlertStore::details(qint64 row)
{
    if (const auto ready = prepare(); !ready)
        return failFrom(ready);
    StoredAlert stored;
    if (isPendingRow(row)) {
        const auto pending = PendingRows(m_database).find(pendingOperation(row));
        if (!pending)
            return failFrom(pending);
        if (!*pending)
            return fail(ErrorCode::NothingFound, u"pending operation"_s);
        stored.recordBytes = (*pending)->operation.record;
        stored.receivedAt = (*pending)->operation.at;
        stored.pending = true;
    } else {
        const auto held = m_known->reader.row(row);
        if (!held)
            return failFrom(held);
        if (!*held)
            return fail(ErrorCode::NothingFound, u"alert"_s);
        stored.recordBytes = (*held)->record;
        if (const auto proof = addProof(**held, stored); !proof)
            return failFrom(proof);
    }
    auto record = alerts::decodeAlert(stored.recordBytes);
    if (!record)
        return failFrom(record);
    stored.record = std::move(*record);
    if (const auto waiting = addPendingWithdrawal(stored); !waiting)
        return failFrom(waiting);
    if (const auto history = addHistory(stored); !history)
        return failFrom(history);
    return stored;
}

base::Status AlertStore::addProof(const AlertRow &row, StoredAlert &stored)
{
    const bool fromSnapshot = row.index < 0;
    stored.sequence = static_cast<std::uint64_t>(row.sequence);
    stored.index = static_cast<std::uint32_t>(fromSnapshot ? -1 - row.index : row.index);
    auto read = Statement::prepare(m_database, kProof);
    if (!read)
        return failFrom(read);
    const auto found = read->bind(row.feed).bind(row.sequence).bind(fromSnapshot).runForRow();
    if (!found)
        return failFrom(found);
    if (!*found)
        return {};
    stored.batch = base::ObjectId::fromBytes(read->bytes(0)).value_or(base::ObjectId{});
    stored.receivedAt = base::fromMillis(read->integer(1));
    read->finish();
    return {};
}

base::Status AlertStore::addPendingWithdrawal(StoredAlert &stored)
{
    const auto pending = PendingRows(m_database).byNumber(documents::normalForm(stored.record.number));
    if (!pending)
        return failFrom(pending);
    stored.pendingWithdrawal = std::any_of(pending->begin(), pending->end(), [&](const PendingRow &row) {
        return row.operation.kind == OperationKind::Withdraw && row.object == stored.record.id;
    });
    return {};
}

base::Status AlertStore::addHistory(StoredAlert &stored)
{
    auto read = Statement::prepare(m_database, kHistory);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(stored.record.id.toBytes()).run(); !run)
        return run;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        const auto earlier = alerts::decodeAlert(read->bytes(0));
        if (!earlier)
            return failFrom(earlier);
        // Ids are drawn by their owners: another desk's alert of the same id is not its past.
        if (earlier->owner != stored.record.owner)
            continue;
        stored.history.append({earlier->version, earlier->status, earlier->updatedAt, base::fromMillis(read->integer(1))});
    }
}

base::Result<std::optional<qint64>> AlertStore::rowOf(const base::AlertId &id, QByteArrayView normal)
{
    if (const auto ready = prepare(); !ready)
        return failFrom(ready);
    const auto pending = PendingRows(m_database).byNumber(normal);
    if (!pending)
        return failFrom(pending);
    for (auto row = pending->crbegin(); row != pending->crend(); ++row) {
        if (row->object == id && row->operation.kind == OperationKind::Put)
            return std::optional(pendingRow(row->operation.id));
    }
    const auto rows = m_known->reader.at(m_hash.of(normal));
    if (!rows)
        return failFrom(rows);
    for (const AlertRow &row : *rows) {
        const auto key = alerts::readAlertKey(row.record);
        if (key && key->id == id && row.number == normal)
            return std::optional(row.id);
    }
    return std::optional<qint64>();
}

base::Result<QList<AlertRecord>> AlertStore::documentsOfList(const base::CountryCode &owner, const QString &list)
{
    auto read = Statement::prepare(m_database, kListedOf);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(static_cast<int>(alerts::Category::Listed)).bind(packCountry(owner)).run(); !run)
        return failFrom(run);
    QHash<base::AlertId, AlertRecord> held;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        const auto record = alerts::decodeAlert(read->bytes(0));
        if (!record)
            return failFrom(record);
        if (record->listing && record->listing->list == list)
            held.insert(record->id, *record);
    }
    const auto pending = PendingRows(m_database).all();
    if (!pending)
        return failFrom(pending);
    for (const PendingRow &row : *pending) {
        if (row.recordKind != RecordKind::Alert)
            continue;
        held.remove(row.object);
        if (row.operation.kind != OperationKind::Put)
            continue;
        const auto record = alerts::decodeAlert(row.operation.record);
        if (!record)
            return failFrom(record);
        if (record->listing && record->listing->list == list && record->owner == owner)
            held.insert(record->id, *record);
    }
    return held.values();
}

base::Result<QList<alerts::ListedPerson>> AlertStore::personsOfList(const base::CountryCode &owner, const QString &list)
{
    auto read = Statement::prepare(m_database, kPersons);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QHash<base::AlertId, alerts::ListedPerson> held;
    const auto take = [&](const QByteArray &bytes) -> base::Status {
        const auto person = alerts::decodeListedPerson(bytes);
        if (!person)
            return failFrom(person);
        if (person->owner == owner && person->listing.list == list)
            held.insert(person->id, *person);
        return {};
    };
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        if (const auto taken = take(read->bytes(0)); !taken)
            return failFrom(taken);
    }
    const auto pending = PendingRows(m_database).all();
    if (!pending)
        return failFrom(pending);
    for (const PendingRow &row : *pending) {
        if (row.recordKind != RecordKind::ListedPerson)
            continue;
        held.remove(row.object);
        if (row.operation.kind != OperationKind::Put)
            continue;
        if (const auto taken = take(row.operation.record); !taken)
            return failFrom(taken);
    }
    return held.values();
}

base::Result<std::optional<alerts::ListedPerson>> AlertStore::person(const base::AlertId &id)
{
    const auto pending = PendingRows(m_database).byObject(id);
    if (!pending)
        return failFrom(pending);
    if (!pending->isEmpty()) {
        const PendingOperation &last = pending->last().operation;
        if (last.kind != objects::OperationKind::Put)
            return std::optional<alerts::ListedPerson>();
        auto waiting = alerts::decodeListedPerson(last.record);
        if (!waiting)
            return failFrom(waiting);
        return std::optional(std::move(*waiting));
    }
    auto read = Statement::prepare(m_database, kPerson);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(id.toBytes()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<alerts::ListedPerson>();
    auto person = alerts::decodeListedPerson(read->bytes(0));
    read->finish();
    if (!person)
        return failFrom(person);
    return std::optional(std::move(*person));
}

base::Result<qint64> AlertStore::count()
{
    auto read = Statement::prepare(m_database, kCount);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 count = read->integer(0);
    read->finish();
    return count;
}

} // namespace countersign::store
