#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QSqlQuery>
#include <QString>

#include <concepts>
#include <utility>

namespace countersign::database {

class Database;

/// A prepared statement with `?` places. Prepare once, then for each use: bind all places
/// in order, run(), and read rows with next(). The same text runs on SQLite and PostgreSQL.
///
///     auto find = Statement::prepare(database, kFind);
///     if (!find) return failFrom(find);
///     if (auto run = find->bind(id).run(); !run) return failFrom(run);
///     for (;;) { const auto row = find->next(); if (!row) return failFrom(row); if (!*row) break; ... }
///
/// Ends before its Database does. Errors: DatabaseFull, DatabaseDamaged, DatabaseConflict,
/// DatabaseBusy, DatabaseFailed.
class Statement
{
public:
    [[nodiscard]] static base::Result<Statement> prepare(const Database &database, QLatin1StringView sql);

    /// Every whole number and bool; the columns are 64-bit signed, so that an unsigned number
    /// beyond 2^63 comes back as it went in only when it is read as unsigned again.
    template<std::integral Number>
    Statement &bind(Number value)
    {
        return bindInteger(static_cast<qint64>(value));
    }
    Statement &bind(double value);
    /// A null string or byte array is bound as an empty one, never as NULL.
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bindNull();

    /// Executes with what is bound and forgets the bindings.
    [[nodiscard]] base::Status run();
    /// Steps to the next row; false after the last, when the statement is at rest again.
    [[nodiscard]] base::Result<bool> next();
    /// run() and next() for at most one row; the row can be read until finish().
    [[nodiscard]] base::Result<bool> runForRow();
    /// Lets go of a read that was not followed to its end.
    void finish();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Rows that the last run() changed.
    [[nodiscard]] qint64 changedRows() const;

private:
    Statement(QSqlQuery query, QString file) : m_query(std::move(query)), m_file(std::move(file)) {}
    Statement &bindInteger(qint64 value);
    QSqlQuery m_query;
    QString m_file;
    int m_bound = 0;
};

} // namespace countersign::database
