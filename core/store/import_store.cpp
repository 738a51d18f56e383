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

} // namespace countersign::store
