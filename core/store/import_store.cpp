#include "core/store/import_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kKeep(
    "INSERT INTO import_run(at, list, edition, added, changed, withdrawn, unchanged, remarks) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kRuns(
    "SELECT id, at, list, edition, added, changed, withdrawn, unchanged, remarks FROM import_run ORDER BY id DESC");
constexpr QLatin1StringView kRemember(
    "INSERT INTO known_list(list, source, authority, columns) VALUES(?, ?, ?, ?) "
    "ON CONFLICT(list) DO UPDATE SET source = excluded.source, authority = excluded.authority, columns = excluded.columns");
constexpr QLatin1StringView kFind("SELECT source, authority, columns FROM known_list WHERE list = ?");

} // namespace

base::Status ImportStore::keep(const ImportRun &run)
{
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    return keep->bind(qint64{base::toMillis(run.at)}).bind(run.list).bind(run.edition).bind(run.added).bind(run.changed)
        .bind(run.withdrawn).bind(run.unchanged).bind(run.remarks).run();
}

base::Result<QList<ImportRun>> ImportStore::runs()
{
    auto read = Statement::prepare(m_database, kRuns);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<ImportRun> runs;
    const auto number = [&](int column) { return static_cast<int>(read->integer(column)); };
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return runs;
        runs.append(ImportRun{read->integer(0), base::fromMillis(read->integer(1)), read->text(2), read->text(3), number(4),
                              number(5), number(6), number(7), number(8)});
    }
}

base::Status ImportStore::remember(const KnownList &list)
{
    auto remember = Statement::prepare(m_database, kRemember);
    if (!remember)
        return failFrom(remember);
    return remember->bind(list.list).bind(list.source).bind(list.authority).bind(list.columns).run();
}

base::Result<std::optional<KnownList>> ImportStore::find(const QString &list)
{
    auto find = Statement::prepare(m_database, kFind);
    if (!find)
        return failFrom(find);
    const auto row = find->bind(list).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<KnownList>();
    KnownList known{list, static_cast<int>(find->integer(0)), find->text(1), find->text(2)};
    find->finish();
    return std::optional(std::move(known));
}

} // namespace countersign::store
