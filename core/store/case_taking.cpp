// Revisions that come from other machines of the desk.

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/case_revision_row.h"
#include "core/store/case_rows.h"
#include "core/store/joined_transaction.h"

namespace countersign::store {

using base::ErrorCode;
using base::fail;
using cases::CaseState;
using cases::Revision;
using cases::VerifiedRevision;
using database::Statement;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kWait(
    "INSERT OR IGNORE INTO case_waiting(case_id, device, counter, object, bytes) VALUES(?, ?, ?, ?, ?)");
constexpr QLatin1StringView kWaiting("SELECT id, object, bytes FROM case_waiting WHERE case_id = ? ORDER BY counter, id");
constexpr QLatin1StringView kStopWaiting("DELETE FROM case_waiting WHERE id = ?");

} // namespace

base::Status CaseStore::keepWaiting(const VerifiedRevision &revision)
{
    auto wait = Statement::prepare(m_database, kWait);
    if (!wait)
        return failFrom(wait);
    return wait->bind(revision->caseId.toBytes()).bind(revision->dot.device.toBytes()).bind(revision->dot.counter)
        .bind(revision.id().toBytes()).bind(revision.bytes()).run();
}

base::Status CaseStore::takeInto(CaseShelf::Kept &kept, const Revision &revision, const QByteArray &object,
                                 const QByteArray &bytes, QSet<EntityId> &touched)
{
    auto state = std::const_pointer_cast<CaseState>(kept.state); // made by takeOfCase() for this alone
    if (const auto applied = state->apply(revision); !applied)
        return applied;
    const auto row = insert(revision, kSent, object, bytes);
    if (!row)
        return failFrom(row);
    kept.row = *row;
    kept.object = object;
    touched |= entitiesOf(revision.changes);
    return {};
}

base::Status CaseStore::takeWaiting(CaseShelf::Kept &kept, QSet<EntityId> &touched, TakenRevisions &taken)
{
    for (bool moved = true; moved;) {
        moved = false;
        QList<Row> rows;
        {
            auto read = Statement::prepare(m_database, kWaiting);
            if (!read)
                return failFrom(read);
            if (const auto run = read->bind(kept.state->id().toBytes()).run(); !run)
                return run;
            for (;;) {
                const auto next = read->next();
                if (!next)
                    return failFrom(next);
                if (!*next)
                    break;
                rows.append({read->integer(0), kSent, read->bytes(1), read->bytes(2)});
            }
        }
        for (const Row &row : std::as_const(rows)) {
            const auto revision = row.revision();
            if (!revision)
                return failFrom(revision);
            const auto applied = takeInto(kept, *revision, row.object, row.bytes, touched);
            if (!applied && applied.error().code == ErrorCode::RevisionGap)
                continue;
            if (!applied)
                return applied;
            auto stop = Statement::prepare(m_database, kStopWaiting);
            if (!stop)
                return failFrom(stop);
            if (const auto run = stop->bind(row.id).run(); !run)
                return run;
            moved = true;
            ++taken.applied;
        }
    }
    return {};
}

base::Status CaseStore::takeOfCase(const CaseId &id, const QList<VerifiedRevision> &revisions, TakenRevisions &taken)
{
    auto kept = fold(id);
    if (!kept)
        return failFrom(kept);
    kept->state = std::make_shared<CaseState>(*kept->state);
    QSet<EntityId> touched;
    const int before = taken.applied;
    for (const VerifiedRevision &revision : revisions) {
        const auto held = objectOf(id, revision->dot);
        if (!held)
            return failFrom(held);
        if (!held->isEmpty()) {
            if (*held != revision.id().toBytes())
                return fail(ErrorCode::SequenceFork, u"revision of a case"_s);
            ++taken.known;
            continue;
        }
        const auto applied = takeInto(*kept, revision.value(), revision.id().toBytes(), revision.bytes(), touched);
        if (applied) {
            ++taken.applied;
        } else if (applied.error().code == ErrorCode::RevisionGap) {
            if (const auto waits = keepWaiting(revision); !waits)
                return waits;
            ++taken.waiting;
        } else {
            return applied;
        }
    }
    if (taken.applied == before)
        return {};
    if (const auto waiting = takeWaiting(*kept, touched, taken); !waiting)
        return waiting;
    m_shelf.keep(*kept);
    taken.cases.insert(id);
    CaseRows rows(m_database);
    return rows.renew(*kept->state, touched);
}

base::Result<TakenRevisions> CaseStore::takeRevisions(const QList<VerifiedRevision> &revisions)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    QHash<CaseId, QList<VerifiedRevision>> byCase;
    for (const VerifiedRevision &revision : revisions)
        byCase[revision->caseId].append(revision);
    TakenRevisions taken;
    for (auto it = byCase.constBegin(); it != byCase.constEnd(); ++it) {
        if (const auto done = takeOfCase(it.key(), it.value(), taken); !done)
            return failFrom(done);
    }
    if (const auto done = transaction->commit(); !done)
        return failFrom(done);
    return taken;
}
} // namespace countersign::store
