#include "core/store/native_statement.h"

#include "core/database/database.h"
#include "core/database/sqlite_error.h"

#include <utility>

#include <sqlite3.h>

namespace countersign::store {

base::Result<NativeStatement> NativeStatement::prepare(const database::Database &database, const char *sql)
{
    NativeStatement made;
    made.m_database = &database;
    const int done = sqlite3_prepare_v3(database.native(), sql, -1, SQLITE_PREPARE_PERSISTENT, &made.m_statement, nullptr);
    if (done != SQLITE_OK)
        return tl::unexpected(database::sqliteError(done, database.path()));
    return made;
}

NativeStatement::NativeStatement(NativeStatement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_database(other.m_database)
{
}

NativeStatement &NativeStatement::operator=(NativeStatement &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_statement);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_database = other.m_database;
    }
    return *this;
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

NativeStatement &NativeStatement::bind(int place, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

NativeStatement &NativeStatement::bind(int place, QByteArrayView bytes)
{
    // A null pointer would bind NULL; an empty blob is meant.
    const char *data = bytes.data() ? bytes.data() : "";
    sqlite3_bind_blob64(m_statement, place, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    return *this;
}

base::Result<bool> NativeStatement::step()
{
    const int done = sqlite3_step(m_statement);
    if (done == SQLITE_ROW)
        return true;
    if (done == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const base::Error error = lastError();
    sqlite3_reset(m_statement);
    return tl::unexpected(error);
}

base::Status NativeStatement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
    }
}

void NativeStatement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView NativeStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

base::Error NativeStatement::lastError() const
{
    return database::sqliteError(sqlite3_extended_errcode(m_database->native()), m_database->path());
}

} // namespace countersign::store
