#include "core/bench/plain_sqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace countersign::bench {

PlainSqlite::PlainSqlite(const QString &file)
{
    check(sqlite3_open(QFile::encodeName(file).constData(), &m_database));
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536");
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_database);
}

void PlainSqlite::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW && m_failed == 0)
        m_failed = code;
}

void PlainSqlite::execute(const char *sql)
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr));
}

void PlainSqlite::prepare(const char *sql)
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    check(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

void PlainSqlite::bind(int place, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, place, value));
}

void PlainSqlite::bind(int place, QByteArrayView bytes)
{
    check(sqlite3_bind_blob(m_statement, place, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC));
}

void PlainSqlite::run()
{
    check(sqlite3_step(m_statement));
    check(sqlite3_reset(m_statement));
}

base::Status PlainSqlite::status() const
{
    if (m_failed == 0)
        return {};
    return base::fail(base::ErrorCode::DatabaseFailed, QString::fromUtf8(sqlite3_errstr(m_failed)));
}

} // namespace countersign::bench
