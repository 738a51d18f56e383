#include "core/database/sqlite_error.h"

#include <QSqlError>

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

ErrorCode codeOf(int primary)
{
    switch (primary) {
    case SQLITE_FULL:
        return ErrorCode::DatabaseFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_CONSTRAINT:
        return ErrorCode::DatabaseConflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseBusy;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

base::Error sqliteError(int code, const QString &file, const QString &text)
{
    // Where the shared index of the log cannot grow, SQLite says "I/O error" for a full disk.
    const int primary = code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xff;
    QString detail = u"SQLite %1: %2"_s.arg(code).arg(QLatin1StringView(sqlite3_errstr(code)));
    if (primary == SQLITE_CONSTRAINT && !text.isEmpty())
        detail += u" ("_s + text + u')';
    return base::Error{codeOf(primary), detail, {file}};
}

base::Error driverError(const QSqlError &error, const QString &file)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return base::Error{ErrorCode::DatabaseFailed, u"driver error without a code"_s, {file}};
    return sqliteError(code, file, error.databaseText());
}

} // namespace countersign::database
