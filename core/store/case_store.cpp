#include "core/store/case_store.h"

#include "core/cases/edits.h"
#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/case_revision_row.h"
#include "core/store/case_rows.h"
#include "core/store/joined_transaction.h"

#include <algorithm>

namespace countersign::store {

using base::ErrorCode;
using base::fail;
using cases::CaseState;
using cases::Change;
using cases::Changes;
using cases::Dot;
using cases::Revision;
using cases::VerifiedRevision;
using database::Statement;
using objects::ObjectType;
using objects::Signed;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kAfter("SELECT id, state, object, bytes FROM case_revision WHERE case_id = ? AND id > ? ORDER BY id");
constexpr QLatin1StringView kLast("SELECT id, state, object, x'' FROM case_revision WHERE case_id = ? ORDER BY id DESC LIMIT 1");
constexpr QLatin1StringView kObjectAt("SELECT object FROM case_revision WHERE id = ? AND case_id = ?");
constexpr QLatin1StringView kObjectOf(
    "SELECT object FROM case_revision WHERE case_id = ? AND device = ? AND counter = ? "
    "UNION ALL SELECT object FROM case_waiting WHERE case_id = ? AND device = ? AND counter = ?");
constexpr QLatin1StringView kInsert(
    "INSERT INTO case_revision(case_id, device, counter, state, object, bytes) VALUES(?, ?, ?, ?, ?, ?) RETURNING id");
constexpr QLatin1StringView kUnsigned("SELECT id, bytes FROM case_revision WHERE state = 2 ORDER BY id");
constexpr QLatin1StringView kSign("UPDATE case_revision SET state = 0, object = ?, bytes = ? WHERE id = ?");
constexpr QLatin1StringView kUnsent("SELECT id, case_id, object, bytes FROM case_revision WHERE state = 0 ORDER BY id LIMIT ?");
constexpr QLatin1StringView kMarkSent("UPDATE case_revision SET state = 1 WHERE id = ? AND state = 0");
constexpr QLatin1StringView kSigned(
    "SELECT id, case_id, object, bytes FROM case_revision WHERE case_id = ? AND state <> 2 ORDER BY id");

/// A revision travels as one object (objects::kMostCaseObject); a long paste becomes several.
constexpr qsizetype kMostChangeBytes = 1 << 20;

/// Parts of at most about a megabyte. What is said of one entity stays together, so that each part can
/// stand alone.
QList<Changes> parts(const Changes &changes)
{
    QList<EntityId> order;
    QHash<EntityId, Changes> byEntity;
    QHash<EntityId, qsizetype> sizes;
    for (const Change &change : changes) {
        if (!byEntity.contains(change.place.entity))
            order.append(change.place.entity);
        byEntity[change.place.entity].append(change);
        sizes[change.place.entity] += change.value.size() + change.place.key.size() + 40;
    }
    QList<Changes> made{Changes{}};
    qsizetype size = 0;
    for (const EntityId &entity : std::as_const(order)) {
        if (size > 0 && size + sizes[entity] > kMostChangeBytes) {
            made.append(Changes{});
            size = 0;
        }
        made.last() += byEntity[entity];
        size += sizes[entity];
    }
    return made;
}

} // namespace

QSet<EntityId> entitiesOf(const Changes &changes)
{
    QSet<EntityId> entities;
    for (const Change &change : changes)
        entities.insert(change.place.entity);
    return entities;
}

base::DeviceId caseWriter(const base::VaultId &vault, const base::IncarnationId &incarnation)
{
    const auto digest = crypto::sha256(QByteArrayLiteral("countersign case writer") + vault.toBytes() + incarnation.toBytes());
    return *base::DeviceId::fromBytes(digest.view().first(base::DeviceId::size));
}

base::Result<QList<CaseStore::Row>> CaseStore::rowsAfter(const CaseId &id, qint64 row)
{
    auto read = Statement::prepare(m_database, kAfter);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(id.toBytes()).bind(row).run(); !run)
        return failFrom(run);
    QList<Row> rows;
    for (;;) {
        const auto next = read->next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return rows;
        rows.append({read->integer(0), static_cast<int>(read->integer(1)), read->bytes(2), read->bytes(3)});
    }
}

base::Result<std::optional<CaseStore::Row>> CaseStore::lastRow(const CaseId &id)
{
    auto read = Statement::prepare(m_database, kLast);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(id.toBytes()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<Row>();
    const Row found{read->integer(0), static_cast<int>(read->integer(1)), read->bytes(2), {}};
    read->finish();
    return std::optional(found);
}

/// From the shelf where it stands there; what came since is laid on top.
base::Result<CaseShelf::Kept> CaseStore::fold(const CaseId &id)
{
    const auto last = lastRow(id);
    if (!last)
        return failFrom(last);
    CaseShelf::Kept kept{std::make_shared<CaseState>(id), 0, {}};
    if (!*last)
        return kept;
    if (const auto shelved = m_shelf.find(id)) {
        if (shelved->row == (*last)->id && shelved->object == (*last)->object)
            return *shelved;
        auto read = Statement::prepare(m_database, kObjectAt);
        if (!read)
            return failFrom(read);
        const auto row = read->bind(shelved->row).bind(id.toBytes()).runForRow();
        if (!row)
            return failFrom(row);
        if (*row && read->bytes(0) == shelved->object)
            kept = *shelved;
        read->finish();
    }
    const auto rows = rowsAfter(id, kept.row);
    if (!rows)
        return failFrom(rows);
    auto state = std::make_shared<CaseState>(*kept.state);
    for (const Row &row : *rows) {
        const auto revision = row.revision();
        if (!revision)
            return failFrom(revision);
        if (const auto applied = state->apply(*revision); !applied)
            return failFrom(applied);
        kept.row = row.id;
        kept.object = row.object;
    }
    kept.state = state;
    m_shelf.keep(kept);
    return kept;
}

base::Result<CaseStatePtr> CaseStore::stateOrNew(const CaseId &id)
{
    const auto kept = fold(id);
    if (!kept)
        return failFrom(kept);
    return kept->state;
}

base::Result<CaseStatePtr> CaseStore::state(const CaseId &id)
{
    const auto kept = fold(id);
    if (!kept)
        return failFrom(kept);
    if (kept->row == 0)
        return fail(ErrorCode::NothingFound, u"case"_s);
    return kept->state;
}

base::Result<QList<Revision>> CaseStore::revisions(const CaseId &id)
{
    const auto rows = rowsAfter(id, 0);
    if (!rows)
        return failFrom(rows);
    QList<Revision> revisions;
    revisions.reserve(rows->size());
    for (const Row &row : *rows) {
        auto revision = row.revision();
        if (!revision)
            return failFrom(revision);
        revisions.append(std::move(*revision));
    }
    return revisions;
}

base::Result<CaseState> CaseStore::stateAt(const CaseId &id, const Dot &version)
{
    const auto all = revisions(id);
    if (!all)
        return failFrom(all);
    const auto wanted = std::find_if(all->begin(), all->end(), [&version](const Revision &one) { return one.dot == version; });
    if (wanted == all->end())
        return fail(ErrorCode::NothingFound, u"version"_s);
    CaseState state(id);
    for (const Revision &revision : *all) {
        if (revision.dot != version && !wanted->seen.covers(revision.dot))
            continue;
        if (const auto applied = state.apply(revision); !applied)
            return failFrom(applied);
    }
    return state;
}

base::Result<qint64> CaseStore::insert(const Revision &revision, int state, const QByteArray &object, const QByteArray &bytes)
{
    auto insert = Statement::prepare(m_database, kInsert);
    if (!insert)
        return failFrom(insert);
    const auto row = insert->bind(revision.caseId.toBytes()).bind(revision.dot.device.toBytes()).bind(revision.dot.counter)
                         .bind(state).bind(object).bind(bytes).runForRow();
    if (!row)
        return failFrom(row);
    const qint64 id = insert->integer(0);
    // Stepped to its end: the row is written only then.
    if (const auto end = insert->next(); !end)
        return failFrom(end);
    return id;
}

base::Result<Dot> CaseStore::write(const CaseId &id, const Changes &changes, cases::Seen seen, const QString &label,
                                   const CaseAuthor &author)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto kept = fold(id);
    if (!kept)
        return failFrom(kept);
    auto state = std::make_shared<CaseState>(*kept->state);
    Revision revision;
    revision.caseId = id;
    revision.author = author.user;
    revision.authorName = author.name;
    revision.at = author.at;
    revision.label = label;
    revision.seen = std::move(seen);
    revision.dot = {author.device, state->seen().of(author.device)};
    for (const Changes &part : parts(changes)) {
        if (revision.dot.counter > 0)
            revision.seen.add(revision.dot);
        ++revision.dot.counter;
        revision.changes = part;
        const QByteArray body = revision.encode();
        QByteArray bytes = body;
        QByteArray object = crypto::sha256(body).toBytes();
        if (author.key) {
            const Signed made = Signed::make(ObjectType::CaseRevision, body, {author.key.get()});
            bytes = made.bytes();
            object = made.id().toBytes();
        }
        if (const auto applied = state->apply(revision); !applied)
            return failFrom(applied);
        const auto row = insert(revision, author.key ? kReady : kUnsignedState, object, bytes);
        if (!row)
            return failFrom(row);
        kept->row = *row;
        kept->object = object;
    }
    kept->state = state;
    m_shelf.keep(*kept);
    CaseRows rows(m_database);
    if (const auto renewed = rows.renew(*state, entitiesOf(changes)); !renewed)
        return failFrom(renewed);
    if (const auto done = transaction->commit(); !done)
        return failFrom(done);
    return revision.dot;
}

base::Status CaseStore::signKept(const CaseAuthor &author)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    QList<std::pair<qint64, QByteArray>> bodies;
    {
        auto read = Statement::prepare(m_database, kUnsigned);
        if (!read)
            return failFrom(read);
        if (const auto run = read->run(); !run)
            return run;
        for (;;) {
            const auto next = read->next();
            if (!next)
                return failFrom(next);
            if (!*next)
                break;
            bodies.append({read->integer(0), read->bytes(1)});
        }
    }
    if (bodies.isEmpty() || !author.key)
        return {};
    auto sign = Statement::prepare(m_database, kSign);
    if (!sign)
        return failFrom(sign);
    for (const auto &[row, body] : std::as_const(bodies)) {
        auto revision = Revision::decode(body);
        if (!revision)
            return failFrom(revision);
        revision->author = author.user;
        revision->authorName = author.name;
        const Signed made = Signed::make(ObjectType::CaseRevision, revision->encode(), {author.key.get()});
        if (const auto run = sign->bind(made.id().toBytes()).bind(made.bytes()).bind(row).run(); !run)
            return run;
    }
    m_shelf.clear();
    return transaction->commit();
}

namespace {

base::Result<QList<StoredRevision>> storedRevisions(Statement &read)
{
    QList<StoredRevision> found;
    for (;;) {
        const auto next = read.next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return found;
        found.append({read.integer(0), CaseId::fromBytes(read.bytes(1)).value_or(CaseId{}),
                      base::ObjectId::fromBytes(read.bytes(2)).value_or(base::ObjectId{}), read.bytes(3)});
    }
}

} // namespace

base::Result<QList<StoredRevision>> CaseStore::unsent(int most)
{
    auto read = Statement::prepare(m_database, kUnsent);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(most).run(); !run)
        return failFrom(run);
    return storedRevisions(*read);
}

base::Result<QList<StoredRevision>> CaseStore::signedRevisions(const CaseId &id)
{
    auto read = Statement::prepare(m_database, kSigned);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(id.toBytes()).run(); !run)
        return failFrom(run);
    return storedRevisions(*read);
}

base::Status CaseStore::markSent(qint64 row)
{
    auto mark = Statement::prepare(m_database, kMarkSent);
    if (!mark)
        return failFrom(mark);
    return mark->bind(row).run();
}

base::Result<QByteArray> CaseStore::objectOf(const CaseId &id, const Dot &dot)
{
    auto read = Statement::prepare(m_database, kObjectOf);
    if (!read)
        return failFrom(read);
    for (int i = 0; i < 2; ++i)
        read->bind(id.toBytes()).bind(dot.device.toBytes()).bind(dot.counter);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const QByteArray object = *row ? read->bytes(0) : QByteArray();
    read->finish();
    return object;
}

} // namespace countersign::store
