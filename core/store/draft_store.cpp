#include "core/store/draft_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kSave("INSERT OR REPLACE INTO case_draft(case_id, note, session, saved_at, body) VALUES(?, ?, ?, ?, ?)");
constexpr QLatin1StringView kFind("SELECT note, session, body FROM case_draft WHERE case_id = ? AND note = ?");
constexpr QLatin1StringView kOfCase("SELECT note, session, body FROM case_draft WHERE case_id = ? ORDER BY saved_at, note");
constexpr QLatin1StringView kAll("SELECT note, session, body FROM case_draft ORDER BY saved_at DESC, note");
constexpr QLatin1StringView kRemove("DELETE FROM case_draft WHERE case_id = ? AND note = ?");

base::Result<QList<Draft>> drafts(Statement &read)
{
    QList<Draft> found;
    for (;;) {
        const auto next = read.next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return found;
        auto revision = cases::Revision::decode(read.bytes(2));
        if (!revision)
            return failFrom(revision);
        found.append({EntityId::fromBytes(read.bytes(0)).value_or(EntityId{}), read.bytes(1), std::move(*revision)});
    }
}

} // namespace

base::Status DraftStore::save(const Draft &draft)
{
    auto save = Statement::prepare(m_database, kSave);
    if (!save)
        return failFrom(save);
    return save->bind(draft.revision.caseId.toBytes()).bind(draft.note.toBytes()).bind(draft.session)
        .bind(base::toMillis(draft.revision.at)).bind(draft.revision.encode()).run();
}

base::Result<std::optional<Draft>> DraftStore::find(const CaseId &caseId, const EntityId &note)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(caseId.toBytes()).bind(note.toBytes()).run(); !run)
        return failFrom(run);
    auto found = drafts(*read);
    if (!found)
        return failFrom(found);
    return found->isEmpty() ? std::optional<Draft>() : std::optional(std::move(found->first()));
}

base::Result<QList<Draft>> DraftStore::ofCase(const CaseId &caseId)
{
    auto read = Statement::prepare(m_database, kOfCase);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(caseId.toBytes()).run(); !run)
        return failFrom(run);
    return drafts(*read);
}

base::Result<QList<Draft>> DraftStore::all()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    return drafts(*read);
}

base::Status DraftStore::remove(const CaseId &caseId, const EntityId &note)
{
    auto remove = Statement::prepare(m_database, kRemove);
    if (!remove)
        return failFrom(remove);
    return remove->bind(caseId.toBytes()).bind(note.toBytes()).run();
}

} // namespace countersign::store
