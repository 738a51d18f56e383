#include "core/store/late_hit_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kMeet(
    "INSERT INTO question_met(question, object, weight) VALUES(?, ?, ?) "
    "ON CONFLICT(question, object) DO UPDATE SET weight = excluded.weight WHERE excluded.weight > question_met.weight");
constexpr QLatin1StringView kKeep(
    "INSERT INTO inbox_item(kind, arrived_at, nearby, question, typed, number, issuer, type, asked_at, asked_by, place, "
    "reason, told, step, object, record, person) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kList(
    "SELECT id, kind, arrived_at, read_at, nearby, question, typed, number, issuer, type, asked_at, asked_by, place, reason, "
    "told, step, object, record, person, hit FROM inbox_item WHERE (? = 0 OR read_at = 0) AND (? = 1 OR nearby = 0) "
    "ORDER BY id DESC LIMIT ?");
constexpr QLatin1StringView kFind(
    "SELECT id, kind, arrived_at, read_at, nearby, question, typed, number, issuer, type, asked_at, asked_by, place, reason, "
    "told, step, object, record, person, hit FROM inbox_item WHERE id = ?");
constexpr QLatin1StringView kRead("UPDATE inbox_item SET read_at = ? WHERE id = ?");
constexpr QLatin1StringView kOpened("UPDATE inbox_item SET hit = ? WHERE id = ?");
constexpr QLatin1StringView kCounts(
    "SELECT count(*), count(*) FILTER (WHERE read_at = 0 AND nearby = 0), count(*) FILTER (WHERE read_at = 0 AND nearby = 1) "
    "FROM inbox_item");
constexpr QLatin1StringView kForget("DELETE FROM inbox_item WHERE read_at > 0 AND arrived_at < ?");

base::CountryCode countryOf(const QString &text)
{
    return base::CountryCode::fromText(text).value_or(base::CountryCode{});
}

base::Result<LateHit> hitOf(const Statement &row)
{
    LateHit hit;
    hit.id = row.integer(0);
    hit.question.kind = static_cast<QuestionKind>(row.integer(1));
    hit.arrivedAt = base::fromMillis(row.integer(2));
    hit.readAt = base::fromMillis(row.integer(3));
    hit.nearby = row.integer(4) != 0;
    hit.question.id = row.integer(5);
    hit.question.typed = row.text(6);
    hit.question.normal = row.bytes(7);
    hit.question.issuer = countryOf(row.text(8));
    hit.question.type = static_cast<int>(row.integer(9));
    hit.question.at = base::fromMillis(row.integer(10));
    hit.question.who = row.text(11);
    hit.question.place = row.text(12);
    hit.question.reason = static_cast<int>(row.integer(13));
    hit.question.verdict = static_cast<int>(row.integer(14));
    hit.step = static_cast<alerts::Step>(row.integer(15));
    hit.object = row.bytes(16);
    hit.hit = row.integer(19);
    if (const QByteArray record = row.bytes(17); !record.isEmpty()) {
        auto alert = alerts::decodeAlert(record);
        if (!alert)
            return failFrom(alert);
        hit.alert = std::move(*alert);
    }
    if (const QByteArray record = row.bytes(18); !record.isEmpty()) {
        auto person = alerts::decodeListedPerson(record);
        if (!person)
            return failFrom(person);
        hit.alert.owner = person->owner;
        hit.alert.category = alerts::Category::Listed;
        hit.alert.listing = person->listing;
        hit.person = std::move(*person);
    }
    return hit;
}

} // namespace

base::Result<int> LateHitStore::keep(const QList<LateHit> &hits, base::Instant now)
{
    auto meet = Statement::prepare(m_database, kMeet);
    if (!meet)
        return failFrom(meet);
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    int kept = 0;
    for (const LateHit &hit : hits) {
        const KeptQuestion &question = hit.question;
        if (const auto met = meet->bind(question.id).bind(hit.object).bind(hit.weight).run(); !met)
            return failFrom(met);
        if (meet->changedRows() == 0 || hit.weight < kNewsWeight)
            continue;
        keep->bind(static_cast<int>(question.kind)).bind(qint64{base::toMillis(now)}).bind(hit.nearby).bind(question.id)
            .bind(question.typed).bind(question.normal).bind(question.issuer.text()).bind(question.type)
            .bind(qint64{base::toMillis(question.at)}).bind(question.who).bind(question.place).bind(question.reason)
            .bind(question.verdict).bind(static_cast<int>(hit.step)).bind(hit.object)
            .bind(hit.person ? QByteArray() : alerts::encode(hit.alert))
            .bind(hit.person ? alerts::encode(*hit.person) : QByteArray());
        if (const auto run = keep->run(); !run)
            return failFrom(run);
        ++kept;
    }
    return kept;
}

base::Result<QList<LateHit>> LateHitStore::list(const Filter &filter)
{
    auto read = Statement::prepare(m_database, kList);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(filter.unreadOnly).bind(filter.withNearby).bind(filter.most).run(); !run)
        return failFrom(run);
    QList<LateHit> hits;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return hits;
        auto hit = hitOf(*read);
        if (!hit)
            return failFrom(hit);
        hits.append(std::move(*hit));
    }
}

base::Result<LateHit> LateHitStore::find(qint64 id)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(id).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return fail(ErrorCode::NothingFound, u"inbox item"_s);
    auto hit = hitOf(*read);
    read->finish();
    return hit;
}

base::Status LateHitStore::markRead(qint64 id, std::optional<base::Instant> at)
{
    auto mark = Statement::prepare(m_database, kRead);
    if (!mark)
        return failFrom(mark);
    return mark->bind(at ? qint64{base::toMillis(*at)} : 0).bind(id).run();
}

base::Status LateHitStore::markOpened(qint64 id, qint64 hit)
{
    auto mark = Statement::prepare(m_database, kOpened);
    if (!mark)
        return failFrom(mark);
    return mark->bind(hit).bind(id).run();
}

base::Result<LateHitStore::Counts> LateHitStore::counts()
{
    auto read = Statement::prepare(m_database, kCounts);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const Counts counts{static_cast<int>(read->integer(0)), static_cast<int>(read->integer(1)),
                        static_cast<int>(read->integer(2))};
    read->finish();
    return counts;
}

base::Result<qint64> LateHitStore::forgetReadBefore(base::Instant before)
{
    auto forget = Statement::prepare(m_database, kForget);
    if (!forget)
        return failFrom(forget);
    if (const auto run = forget->bind(qint64{base::toMillis(before)}).run(); !run)
        return failFrom(run);
    return forget->changedRows();
}

} // namespace countersign::store
