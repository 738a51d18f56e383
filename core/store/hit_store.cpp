#include "core/store/hit_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/late_hit_changes.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using alerts::Hit;
using alerts::HitEvent;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kOpen(
    "INSERT INTO hit(open, opened_at, opened_by, place, reason, late, protection, presented, number, issuer, nationality, "
    "type, expiry, step, object, record, person) VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
constexpr QLatin1StringView kFindOpen("SELECT id FROM hit WHERE object = ? AND number = ? AND open = 1 ORDER BY id DESC LIMIT 1");
constexpr QLatin1StringView kFind(
    "SELECT id, opened_at, opened_by, place, reason, late, protection, presented, number, issuer, nationality, type, expiry, "
    "step, record, person FROM hit WHERE id = ?");
constexpr QLatin1StringView kList(
    "SELECT id, opened_at, opened_by, place, reason, late, protection, presented, number, issuer, nationality, type, expiry, "
    "step, record, person FROM hit WHERE open >= ? ORDER BY id DESC LIMIT ?");
constexpr QLatin1StringView kEvents(
    "SELECT id, act, at, who, note, channel, outcome, due_at FROM hit_event WHERE hit = ? ORDER BY id");
constexpr QLatin1StringView kAdd(
    "INSERT INTO hit_event(hit, act, at, who, note, channel, outcome, due_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kSetOpen("UPDATE hit SET open = ? WHERE id = ?");

base::CountryCode countryOf(const QString &text)
{
    return base::CountryCode::fromText(text).value_or(base::CountryCode{});
}

base::Result<Hit> hitOf(const Statement &row)
{
    Hit hit;
    hit.id = row.integer(0);
    hit.openedAt = base::fromMillis(row.integer(1));
    hit.openedBy = row.text(2);
    hit.place = row.text(3);
    hit.reason = static_cast<int>(row.integer(4));
    hit.late = row.integer(5) != 0;
    hit.protection = row.integer(6) != 0;
    hit.presented = row.text(7);
    hit.number = QString::fromLatin1(row.bytes(8));
    hit.issuer = countryOf(row.text(9));
    hit.nationality = countryOf(row.text(10));
    if (const qint64 type = row.integer(11); type >= 0)
        hit.type = static_cast<documents::DocumentType>(type);
    hit.expiry = base::PartialDate::fromIso(row.text(12)).value_or(base::PartialDate{});
    hit.step = static_cast<alerts::Step>(row.integer(13));
    if (const QByteArray record = row.bytes(14); !record.isEmpty()) {
        auto alert = alerts::decodeAlert(record);
        if (!alert)
            return failFrom(alert);
        hit.alert = std::move(*alert);
    }
    if (const QByteArray record = row.bytes(15); !record.isEmpty()) {
        auto person = alerts::decodeListedPerson(record);
        if (!person)
            return failFrom(person);
        hit.alert.id = person->id;
        hit.alert.owner = person->owner;
        hit.alert.category = alerts::Category::Listed;
        hit.alert.listing = person->listing;
        hit.person = std::move(*person);
    }
    return hit;
}

} // namespace

base::Result<qint64> HitStore::open(const Hit &hit)
{
    auto open = Statement::prepare(m_database, kOpen);
    if (!open)
        return failFrom(open);
    open->bind(qint64{base::toMillis(hit.openedAt)}).bind(hit.openedBy).bind(hit.place).bind(hit.reason).bind(hit.late)
        .bind(hit.protection).bind(hit.presented).bind(hit.number.toLatin1()).bind(hit.issuer.text()).bind(hit.nationality.text())
        .bind(hit.type ? static_cast<int>(*hit.type) : -1).bind(hit.expiry.isoText()).bind(static_cast<int>(hit.step))
        .bind(objectKey(hit.alert.owner, hit.alert.id)).bind(hit.person ? QByteArray() : alerts::encode(hit.alert))
        .bind(hit.person ? alerts::encode(*hit.person) : QByteArray());
    const auto row = open->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 id = open->integer(0);
    // Stepped to its end: the row is written only then.
    if (const auto end = open->next(); !end)
        return failFrom(end);
    return id;
}

base::Result<std::optional<qint64>> HitStore::findOpen(const QByteArray &object, const QByteArray &number)
{
    auto find = Statement::prepare(m_database, kFindOpen);
    if (!find)
        return failFrom(find);
    const auto row = find->bind(object).bind(number).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<qint64>();
    const qint64 id = find->integer(0);
    find->finish();
    return std::optional(id);
}

base::Result<Hit> HitStore::find(qint64 id)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(id).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return fail(ErrorCode::NothingFound, u"hit"_s);
    auto hit = hitOf(*read);
    read->finish();
    if (!hit)
        return hit;
    QList<Hit> one{std::move(*hit)};
    if (const auto added = addEvents(one); !added)
        return failFrom(added);
    return one.first();
}

base::Result<QList<Hit>> HitStore::list(bool openOnly, int most)
{
    auto read = Statement::prepare(m_database, kList);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(openOnly ? 1 : 0).bind(most).run(); !run)
        return failFrom(run);
    QList<Hit> hits;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        auto hit = hitOf(*read);
        if (!hit)
            return failFrom(hit);
        hits.append(std::move(*hit));
    }
    if (const auto added = addEvents(hits); !added)
        return failFrom(added);
    return hits;
}

base::Status HitStore::addEvents(QList<Hit> &hits)
{
    auto read = Statement::prepare(m_database, kEvents);
    if (!read)
        return failFrom(read);
    for (Hit &hit : hits) {
        if (const auto run = read->bind(hit.id).run(); !run)
            return run;
        for (;;) {
            const auto row = read->next();
            if (!row)
                return failFrom(row);
            if (!*row)
                break;
            HitEvent event;
            event.id = read->integer(0);
            event.act = static_cast<alerts::HitAct>(read->integer(1));
            event.at = base::fromMillis(read->integer(2));
            event.who = read->text(3);
            event.note = read->text(4);
            if (const qint64 channel = read->integer(5); channel != 0)
                event.channel = static_cast<alerts::AskChannel>(channel);
            if (const qint64 outcome = read->integer(6); outcome != 0)
                event.outcome = static_cast<alerts::HitOutcome>(outcome);
            if (const qint64 due = read->integer(7); due != 0)
                event.dueAt = base::fromMillis(due);
            hit.events.append(event);
        }
    }
    return {};
}

base::Status HitStore::add(const Hit &hit, const HitEvent &event)
{
    auto add = Statement::prepare(m_database, kAdd);
    if (!add)
        return failFrom(add);
    add->bind(hit.id).bind(static_cast<int>(event.act)).bind(qint64{base::toMillis(event.at)}).bind(event.who).bind(event.note)
        .bind(event.channel ? static_cast<int>(*event.channel) : 0).bind(event.outcome ? static_cast<int>(*event.outcome) : 0)
        .bind(event.dueAt ? qint64{base::toMillis(*event.dueAt)} : 0);
    if (const auto run = add->run(); !run)
        return run;
    Hit after = hit;
    after.events.append(event);
    auto set = Statement::prepare(m_database, kSetOpen);
    if (!set)
        return failFrom(set);
    return set->bind(alerts::standingOf(after).isOpen()).bind(hit.id).run();
}

} // namespace countersign::store
