#include "core/store/alert_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/documents/document_number.h"
#include "core/store/alert_rows.h"
#include "core/store/country_packing.h"
#include "core/store/feed_store.h"
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

constexpr const char *kAnyPending = "SELECT EXISTS (SELECT 1 FROM pending_operation)";
constexpr QLatin1StringView kProof("SELECT object, received_at FROM batch WHERE feed = ? AND sequence = ? AND snapshot = ?");
constexpr QLatin1StringView kHistory("SELECT record, replaced_at FROM alert_history WHERE alert = ? ORDER BY id DESC LIMIT 100");
constexpr QLatin1StringView kListedOf("SELECT record FROM alert WHERE category = ? AND owner = ?");
constexpr QLatin1StringView kPersons("SELECT record FROM listed_person");
constexpr QLatin1StringView kPerson("SELECT record FROM listed_person WHERE person = ?");
constexpr QLatin1StringView kCount("SELECT count(*) FROM alert");

} // namespace

struct AlertStore::Statements
{
    AlertReader reader;
    NativeStatement anyPending;
};

AlertStore::AlertStore(database::Database &database, NumberHash hash) : m_database(database), m_hash(std::move(hash)) {}

AlertStore::~AlertStore() = default;

base::Status AlertStore::prepare()
{
    if (m_statements)
        return {};
    auto reader = AlertReader::prepare(m_database);
    if (!reader)
        return failFrom(reader);
    auto any = NativeStatement::prepare(m_database, kAnyPending);
    if (!any)
        return failFrom(any);
    m_statements = std::make_unique<Statements>(Statements{std::move(*reader), std::move(*any)});
    return {};
}

base::Result<bool> AlertStore::anyPending()
{
    const auto row = m_statements->anyPending.step();
    if (!row)
        return failFrom(row);
    const bool any = m_statements->anyPending.integer(0) != 0;
    m_statements->anyPending.reset();
    return any;
}

base::Result<QList<AlertRecord>> AlertStore::byNumber(QByteArrayView normal)
{
    if (const auto ready = prepare(); !ready)
        return failFrom(ready);
    const auto rows = m_statements->reader.at(m_hash.of(normal));
    if (!rows)
        return failFrom(rows);
    QList<AlertRecord> found;
    for (const AlertRow &row : *rows) {
        if (row.number != normal)
            continue;
        auto record = alerts::decodeAlert(row.record);
        if (!record)
            return failFrom(record);
        found.append(std::move(*record));
    }
    return withPending(std::move(found), [&](PendingRows &pending) { return pending.byNumber(normal); });
}

base::Result<QList<AlertRecord>> AlertStore::bySkeleton(QByteArrayView skeleton)
{
    if (const auto ready = prepare(); !ready)
        return failFrom(ready);
    const std::int64_t hash = m_hash.of(skeleton);
    // A number that is its own skeleton stands at the skeleton's hash itself.
    auto rows = m_statements->reader.at(hash);
    if (!rows)
        return failFrom(rows);
    const auto ids = m_statements->reader.bySkeletonHash(hash);
    if (!ids)
        return failFrom(ids);
    for (const qint64 id : *ids) {
        auto row = m_statements->reader.row(id);
        if (!row)
            return failFrom(row);
        if (*row)
            rows->append(std::move(**row));
    }
    QList<AlertRecord> found;
    QList<qint64> seen;
    for (const AlertRow &row : std::as_const(*rows)) {
        if (documents::skeletonOf(row.number) != skeleton || seen.contains(row.id))
            continue;
        seen.append(row.id);
        auto record = alerts::decodeAlert(row.record);
        if (!record)
            return failFrom(record);
        found.append(std::move(*record));
    }
    return withPending(std::move(found), [&](PendingRows &pending) { return pending.bySkeleton(skeleton); });
}

/// Pending puts take the place of the version they replace, in order of entry.
base::Result<QList<AlertRecord>> AlertStore::withPending(QList<AlertRecord> found, const AskPending &ask)
{
    const auto any = anyPending();
    if (!any)
        return failFrom(any);
    if (!*any)
        return found;
    PendingRows rows(m_database);
    const auto pending = ask(rows);
    if (!pending)
        return failFrom(pending);
    for (const PendingRow &row : *pending) {
        if (row.operation.kind != OperationKind::Put || row.recordKind != RecordKind::Alert)
            continue;
        auto record = alerts::decodeAlert(row.operation.record);
        if (!record)
            return failFrom(record);
        found.removeIf([&](const AlertRecord &held) { return held.id == record->id && held.owner == record->owner; });
        found.append(std::move(*record));
    }
    return found;
}

base::Result<QList<alerts::FeedState>> AlertStore::feedStates()
{
    return FeedStore(m_database).states();
}

base::Result<alerts::Coverage> AlertStore::coverage()
{
    const auto states = feedStates();
    if (!states)
        return failFrom(states);
    alerts::Coverage coverage;
    coverage.admitted = static_cast<int>(m_admitted.size());
    for (const base::CountryCode &desk : std::as_const(m_admitted)) {
        const bool covered = std::any_of(states->begin(), states->end(), [&](const alerts::FeedState &state) { return state.owner == desk; });
        if (covered)
            ++coverage.covered;
        else
            coverage.missing.append(desk);
    }
    return coverage;
}

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
        const auto held = m_statements->reader.row(row);
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
    const auto rows = m_statements->reader.at(m_hash.of(normal));
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
