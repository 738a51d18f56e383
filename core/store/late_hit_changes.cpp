#include "core/store/late_hit_changes.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/country_packing.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr const char *kInsert = "INSERT INTO alert_change(kind, key, until, issuer) VALUES(?, ?, ?, ?)";
constexpr const char *kAnyQuestion = "SELECT EXISTS (SELECT 1 FROM question)";
constexpr QLatin1StringView kOldest("SELECT id, kind, key, until, issuer FROM alert_change ORDER BY id LIMIT ?");
constexpr QLatin1StringView kDrop("DELETE FROM alert_change WHERE id <= ?");

} // namespace

QByteArray objectKey(const base::CountryCode &owner, const base::AlertId &id)
{
    return owner.text().toLatin1() + ':' + id.toBytes();
}

base::Result<ChangeLog> ChangeLog::prepare(const database::Database &database)
{
    auto any = NativeStatement::prepare(database, kAnyQuestion);
    if (!any)
        return failFrom(any);
    auto insert = NativeStatement::prepare(database, kInsert);
    if (!insert)
        return failFrom(insert);
    const auto row = any->step();
    if (!row)
        return failFrom(row);
    ChangeLog made;
    made.m_anyQuestion = any->integer(0) != 0;
    made.m_insert = std::move(*insert);
    return made;
}

base::Status ChangeLog::note(AlertChange::Kind kind, QByteArrayView key, QByteArrayView until, int issuer)
{
    if (!m_anyQuestion)
        return {};
    return m_insert.bind(1, static_cast<int>(kind)).bind(2, key).bind(3, until).bind(4, issuer).run();
}

base::Status ChangeLog::alert(const RecordRow &row)
{
    if (!m_anyQuestion)
        return {};
    const int issuer = packCountry(row.key.issuer);
    if (row.key.blankToUtf8.isEmpty())
        return note(AlertChange::Kind::Alert, row.number.view(), QByteArrayView(""), issuer);
    const auto last = NormalNumber::of(row.key.blankToUtf8);
    if (!last)
        return failFrom(last);
    return note(AlertChange::Kind::Alert, row.number.view(), last->view(), issuer);
}

base::Status ChangeLog::person(const base::CountryCode &owner, const base::AlertId &id)
{
    const QByteArray object = objectKey(owner, id);
    return note(AlertChange::Kind::Person, object, QByteArrayView(""), 0);
}

base::Status ChangeLog::everything()
{
    return note(AlertChange::Kind::Everything, QByteArrayView(""), QByteArrayView(""), 0);
}

base::Status ChangeLog::question(qint64 id)
{
    const QByteArray key = QByteArray::number(id);
    return note(AlertChange::Kind::Question, key, QByteArrayView(""), 0);
}

base::Result<QList<AlertChange>> ChangeLog::oldest(const database::Database &database, int most)
{
    auto read = Statement::prepare(database, kOldest);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(most).run(); !run)
        return failFrom(run);
    QList<AlertChange> changes;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return changes;
        changes.append({read->integer(0), static_cast<AlertChange::Kind>(read->integer(1)), read->bytes(2), read->bytes(3),
                        static_cast<int>(read->integer(4))});
    }
}

base::Status ChangeLog::dropUpTo(const database::Database &database, qint64 id)
{
    auto drop = Statement::prepare(database, kDrop);
    if (!drop)
        return failFrom(drop);
    return drop->bind(id).run();
}

} // namespace countersign::store
