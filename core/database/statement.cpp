#include "core/database/statement.h"

#include "core/database/database.h"
#include "core/database/sqlite_error.h"

#include <QSqlError>
#include <QVariant>

namespace countersign::database {

using namespace Qt::StringLiterals;

base::Result<Statement> Statement::prepare(const Database &database, QLatin1StringView sql)
{
    QSqlQuery query(database.handle());
    query.setForwardOnly(true);
    if (!query.prepare(QString(sql))) {
        base::Error error = driverError(query.lastError(), database.path());
        // The text is a constant of ours, so what the driver says about it holds no values.
        error.detail += u" ("_s + query.lastError().databaseText() + u')';
        return tl::unexpected(error);
    }
    return Statement(std::move(query), database.path());
}

Statement &Statement::bindInteger(qint64 value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(double value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    m_query.bindValue(m_bound++, value.isNull() ? u""_s : value);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    m_query.bindValue(m_bound++, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bindNull()
{
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

base::Status Statement::run()
{
    m_bound = 0;
    if (!m_query.exec())
        return tl::unexpected(driverError(m_query.lastError(), m_file));
    return {};
}

base::Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        return tl::unexpected(driverError(m_query.lastError(), m_file));
    m_query.finish();
    return false;
}

base::Result<bool> Statement::runForRow()
{
    if (const auto done = run(); !done)
        return failFrom(done);
    return next();
}

void Statement::finish()
{
    m_query.finish();
    m_bound = 0;
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

} // namespace countersign::database
