#include "core/store/vault_marks.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kRead("SELECT value FROM vault_mark WHERE name = ?");
constexpr QLatin1StringView kSet("INSERT INTO vault_mark(name, value) VALUES(?, ?) "
                                 "ON CONFLICT(name) DO UPDATE SET value = excluded.value");
constexpr QLatin1StringView kRaise("INSERT INTO vault_mark(name, value) VALUES(?, ?) "
                                   "ON CONFLICT(name) DO UPDATE SET value = excluded.value "
                                   "WHERE excluded.value > vault_mark.value");

base::Status write(database::Database &database, QLatin1StringView sql, QLatin1StringView name, qint64 value)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return failFrom(statement);
    return statement->bind(QString(name)).bind(value).run();
}

} // namespace

base::Result<qint64> VaultMarks::value(const database::Database &database, QLatin1StringView name)
{
    auto read = Statement::prepare(database, kRead);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(QString(name)).runForRow();
    if (!row)
        return failFrom(row);
    return *row ? read->integer(0) : 0;
}

base::Status VaultMarks::set(database::Database &database, QLatin1StringView name, qint64 value)
{
    return write(database, kSet, name, value);
}

base::Status VaultMarks::raise(database::Database &database, QLatin1StringView name, qint64 value)
{
    return write(database, kRaise, name, value);
}

} // namespace countersign::store
