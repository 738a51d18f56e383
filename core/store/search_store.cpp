#include "core/store/search_store.h"

#include "core/cases/fields.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/joined_transaction.h"
#include "core/store/search_entries.h"
#include "core/store/search_state.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kOfCase("SELECT id, entity, kind, part, digest FROM search_entry WHERE case_id = ?");
constexpr QLatin1StringView kOfEntity("SELECT id, entity, kind, part, digest FROM search_entry WHERE case_id = ? AND entity = ?");
constexpr QLatin1StringView kDropEntry("DELETE FROM search_entry WHERE id = ?");
constexpr QLatin1StringView kDropIndexed("DELETE FROM search_index WHERE rowid = ?");
constexpr QLatin1StringView kPutEntry(
    "INSERT INTO search_entry(case_id, note, entity, kind, part, title, tlp, marking, grading, author, language, changed, digest, text) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
constexpr QLatin1StringView kPutIndexed("INSERT INTO search_index(rowid, text, context) VALUES (?, ?, ?)");
constexpr QLatin1StringView kCases("SELECT count(DISTINCT case_id) FROM search_entry");
constexpr QLatin1StringView kOptimise("INSERT INTO search_index(search_index) VALUES ('optimize')");

/// Place of an entry within its case.
using EntryKey = std::tuple<EntityId, int, int>;
struct Held
{
    qint64 id = 0;
    QByteArray digest;
};
using HeldEntries = std::map<EntryKey, Held>;

class Writer
{
public:
    static base::Result<Writer> begin(database::Database &database)
    {
        auto dropEntry = Statement::prepare(database, kDropEntry);
        auto dropIndexed = Statement::prepare(database, kDropIndexed);
        auto putEntry = Statement::prepare(database, kPutEntry);
        auto putIndexed = Statement::prepare(database, kPutIndexed);
        for (const auto *each : {&dropEntry, &dropIndexed, &putEntry, &putIndexed}) {
            if (!*each)
                return failFrom(*each);
        }
        return Writer{std::move(*dropEntry), std::move(*dropIndexed), std::move(*putEntry), std::move(*putIndexed)};
    }

    base::Status drop(qint64 id)
    {
        if (const auto run = dropIndexed.bind(id).run(); !run)
            return run;
        return dropEntry.bind(id).run();
    }

    base::Status put(const CaseId &caseId, const SearchEntry &entry, const QByteArray &digest)
    {
        const markings::Marking marking = entry.marking.value_or(markings::Marking{});
        putEntry.bind(caseId.toBytes()).bind(entry.note.toBytes()).bind(entry.entity.toBytes()).bind(static_cast<int>(entry.kind))
            .bind(entry.part).bind(entry.title).bind(static_cast<int>(marking.tlp)).bind(cases::fields::marking(entry.marking))
            .bind(entry.grading).bind(entry.author).bind(entry.language).bind(base::toMillis(entry.changedAt)).bind(digest).bind(entry.text);
        if (const auto row = putEntry.runForRow(); !row)
            return failFrom(row);
        const qint64 id = putEntry.integer(0);
        putEntry.finish();
        return putIndexed.bind(id).bind(entry.text).bind(entry.context).run();
    }

    Statement dropEntry, dropIndexed, putEntry, putIndexed;
};

base::Status readHeld(Statement &read, HeldEntries &held)
{
    if (const auto run = read.run(); !run)
        return run;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        const auto entity = EntityId::fromBytes(read.bytes(1));
        if (!entity)
            return fail(ErrorCode::DatabaseDamaged, u"search_entry"_s);
        held[{*entity, static_cast<int>(read.integer(2)), static_cast<int>(read.integer(3))}] = {read.integer(0), read.bytes(4)};
    }
}

base::Result<HeldEntries> heldOf(database::Database &database, const CaseId &id, const std::optional<QSet<EntityId>> &touched)
{
    HeldEntries held;
    auto read = Statement::prepare(database, touched ? kOfEntity : kOfCase);
    if (!read)
        return failFrom(read);
    if (!touched) {
        read->bind(id.toBytes());
        const auto done = readHeld(*read, held);
        return done ? base::Result<HeldEntries>(held) : failFrom(done);
    }
    for (const EntityId &entity : *touched) {
        read->bind(id.toBytes()).bind(entity.toBytes());
        if (const auto done = readHeld(*read, held); !done)
            return failFrom(done);
    }
    return held;
}

/// Titles stand above much: a change of one concerns the whole case.
bool isAboveOthers(const cases::CaseFile &file, const EntityId &entity)
{
    return entity == EntityId{file.id.bytes}
        || std::any_of(file.notes.begin(), file.notes.end(), [&](const cases::Note &note) { return note.id == entity; });
}

} // namespace

base::Status SearchStore::put(const cases::CaseFile &file, const QHash<EntityId, QString> &attachmentTexts,
                              const std::optional<QSet<EntityId>> &touched)
{
    SearchState *state = SearchState::of(m_database);
    if (!state)
        return fail(ErrorCode::Internal, u"no tokenizer on this connection"_s);
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    std::optional<QSet<EntityId>> only = touched;
    if (only && (file.binned || std::any_of(only->begin(), only->end(), [&](const EntityId &each) { return isAboveOthers(file, each); })))
        only.reset();
    auto held = heldOf(m_database, file.id, only);
    // A note that is gone takes its paragraphs along.
    const auto isTitle = [](const auto &each) { return std::get<1>(each.first) <= static_cast<int>(SearchedKind::NoteTitle); };
    if (held && only && std::any_of(held->begin(), held->end(), isTitle)) {
        only.reset();
        held = heldOf(m_database, file.id, only);
    }
    if (!held)
        return failFrom(held);
    auto writer = Writer::begin(m_database);
    if (!writer)
        return failFrom(writer);
    if (const auto begun = state->vocabulary.begin(m_database); !begun)
        return begun;
    for (const SearchEntry &entry : entriesOf(file, attachmentTexts)) {
        if (only && !only->contains(entry.entity))
            continue;
        const QByteArray digest = entry.digest();
        const auto known = held->find({entry.entity, static_cast<int>(entry.kind), entry.part});
        if (known != held->end()) {
            const Held was = known->second;
            held->erase(known);
            if (was.digest == digest)
                continue;
            if (const auto dropped = writer->drop(was.id); !dropped)
                return dropped;
        }
        if (const auto written = writer->put(file.id, entry, digest); !written)
            return written;
    }
    for (const auto &[key, gone] : *held) {
        if (const auto dropped = writer->drop(gone.id); !dropped)
            return dropped;
    }
    if (const auto kept = state->vocabulary.keepNoted(m_database); !kept)
        return kept;
    return transaction->commit();
}

base::Status SearchStore::remove(const CaseId &id)
{
    cases::CaseFile gone;
    gone.id = id;
    gone.binned = true;
    return put(gone);
}

base::Result<qint64> SearchStore::caseCount()
{
    auto count = Statement::prepare(m_database, kCases);
    if (!count)
        return failFrom(count);
    if (const auto row = count->runForRow(); !row)
        return failFrom(row);
    return count->integer(0);
}

base::Status SearchStore::optimise()
{
    return m_database.execute(kOptimise);
}

} // namespace countersign::store
