#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>

struct sqlite3;
struct sqlite3_stmt;

namespace countersign::bench {

/// SQLite's C interface without the product's wrapping (which refuses a plain file), so that
/// the cost of encryption shows. A failure is kept and answered by status().
class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &file);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    void execute(const char *sql);
    /// The statement that bind() and run() are about.
    void prepare(const char *sql);
    void bind(int place, std::int64_t value);
    void bind(int place, QByteArrayView bytes);
    void run();
    [[nodiscard]] base::Status status() const;

private:
    void check(int code);
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_failed = 0;
};

} // namespace countersign::bench
