#include "core/store/audit_reader.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

// What is asked stands in one row, because the driver takes each value once. Lists come as JSON texts; an
// empty one stands for no condition.
constexpr QLatin1StringView kPage(
    "WITH q(below, since, until, actions, others, actors, object, results, codes, words, most) AS (VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) "
    "SELECT e.sequence, e.at, e.actor, e.device, e.action, e.object, e.result, d.details FROM audit_entry e "
    "LEFT JOIN audit_detail d ON d.sequence = e.sequence "
    "WHERE e.sequence < (SELECT below FROM q) AND e.at >= (SELECT since FROM q) AND e.at < (SELECT until FROM q) "
    "AND ((SELECT actions FROM q) = '[]' OR e.action IN (SELECT value FROM q, json_each(q.actions))) "
    "AND ((SELECT others FROM q) = '[]' OR e.action NOT IN (SELECT value FROM q, json_each(q.others))) "
    "AND ((SELECT actors FROM q) = '[]' OR e.actor IN (SELECT value FROM q, json_each(q.actors))) "
    "AND substr(e.object, 1, (SELECT length(object) FROM q)) = (SELECT object FROM q) "
    "AND ((SELECT results FROM q) = '[]' OR e.result IN (SELECT value FROM q, json_each(q.results)) "
    "OR ((SELECT codes FROM q) AND substr(e.result, 1, 3) = 'CS-')) "
    "AND ((SELECT words FROM q) = '' OR instr(lower(e.object), (SELECT words FROM q)) OR instr(lower(e.result), (SELECT words FROM q)) "
    "OR instr(lower(CAST(d.details AS TEXT)), (SELECT words FROM q))) "
    "ORDER BY e.sequence DESC LIMIT (SELECT most FROM q)");
constexpr QLatin1StringView kCount("SELECT count(*) FROM audit_entry");
constexpr QLatin1StringView kActors("SELECT DISTINCT actor FROM audit_entry ORDER BY actor");
constexpr QLatin1StringView kForget(
    "DELETE FROM audit_detail WHERE sequence IN (SELECT sequence FROM audit_entry WHERE at < ?)");

QString listOf(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/// As lower() of SQLite does it: A to Z alone, so that both sides of the comparison agree.
QString lowered(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return text;
}

qint64 millisOr(const std::optional<base::Instant> &at, qint64 otherwise)
{
    return at ? base::toMillis(*at) : otherwise;
}

} // namespace

base::Result<AuditPage> AuditReader::page(const AuditQuery &query)
{
    constexpr auto kLeast = std::numeric_limits<qint64>::min();
    constexpr auto kMost = std::numeric_limits<qint64>::max();
    auto read = Statement::prepare(m_database, kPage);
    if (!read)
        return failFrom(read);
    read->bind(query.before > 0 ? qint64{query.before} : kMost).bind(millisOr(query.from, kLeast)).bind(millisOr(query.until, kMost));
    read->bind(listOf(query.actions)).bind(listOf(query.notActions)).bind(listOf(query.actors)).bind(query.object);
    // One more than is shown says whether there are more.
    read->bind(listOf(query.results)).bind(query.codesToo).bind(lowered(query.text)).bind(query.limit + 1);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    AuditPage page;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return page;
        if (page.rows.size() == query.limit) {
            page.more = true;
            read->finish();
            return page;
        }
        AuditRow found;
        found.sequence = read->integer(0);
        found.at = base::fromMillis(read->integer(1));
        found.actor = read->text(2);
        found.device = base::DeviceId::fromBytes(read->bytes(3)).value_or(base::DeviceId());
        found.action = read->text(4);
        found.object = read->text(5);
        found.result = read->text(6);
        if (!read->isNull(7))
            found.details = QString::fromUtf8(read->bytes(7));
        page.rows.append(found);
    }
}

base::Result<qint64> AuditReader::count()
{
    auto read = Statement::prepare(m_database, kCount);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    return read->integer(0);
}

base::Result<QStringList> AuditReader::actors()
{
    auto read = Statement::prepare(m_database, kActors);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QStringList found;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return found;
        found << read->text(0);
    }
}

base::Result<qint64> AuditReader::removeDetailsBefore(base::Instant before)
{
    auto forget = Statement::prepare(m_database, kForget);
    if (!forget)
        return failFrom(forget);
    if (const auto run = forget->bind(qint64{base::toMillis(before)}).run(); !run)
        return failFrom(run);
    return forget->changedRows();
}

} // namespace countersign::store
