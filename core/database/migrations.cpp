#include "core/database/migrations.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"

#include <QDir>
#include <QFile>

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr QLatin1StringView kVersion("PRAGMA user_version");

/// The files in order; fails when a number is missing, double or not a number.
base::Result<QStringList> migrationFiles(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names[i].section(u'_', 0, 0).toInt() != static_cast<int>(i) + 1)
            return fail(ErrorCode::Internal, u"migration %1 is out of order"_s.arg(names[i]));
    if (names.isEmpty())
        return fail(ErrorCode::Internal, u"no migrations in %1"_s.arg(folder));
    return names;
}

base::Status applyFile(Database &database, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"migration %1 cannot be read"_s.arg(path));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failFrom(transaction);
    if (auto run = database.execute(file.readAll()); !run) {
        run.error().detail += u" in migration "_s + path;
        return run;
    }
    if (const auto set = database.execute("PRAGMA user_version=" + QByteArray::number(version)); !set)
        return set;
    return transaction->commit();
}

} // namespace

base::Result<int> schemaVersion(const Database &database)
{
    auto ask = Statement::prepare(database, kVersion);
    if (!ask)
        return failFrom(ask);
    const auto row = ask->runForRow();
    if (!row)
        return failFrom(row);
    return static_cast<int>(ask->integer(0));
}

base::Result<MigrationOutcome> migrate(Database &database, const QString &folder)
{
    const auto files = migrationFiles(folder);
    if (!files)
        return failFrom(files);
    const auto found = schemaVersion(database);
    if (!found)
        return failFrom(found);
    const int known = static_cast<int>(files->size());
    if (*found > known || *found < 0)
        return fail(ErrorCode::DatabaseNewer, u"schema %1, known %2"_s.arg(*found).arg(known),
                    {QString::number(*found), QString::number(known)});
    for (int version = *found + 1; version <= known; ++version)
        if (const auto applied = applyFile(database, folder + u'/' + files->at(version - 1), version); !applied)
            return failFrom(applied);
    using Kind = MigrationOutcome::Kind;
    const Kind kind = *found == known ? Kind::UpToDate : *found == 0 ? Kind::Created : Kind::Upgraded;
    return MigrationOutcome{kind, *found, known};
}

} // namespace countersign::database
