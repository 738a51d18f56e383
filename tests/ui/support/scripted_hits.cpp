#include "tests/ui/support/scripted_hits.h"

#include "core/documents/document_number.h"
#include "core/documents/mrz.h"
#include "tests/ui/support/scripted_session.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using workstation::HitRow;

HitRow ScriptedHits::rowOf(const alerts::Hit &hit) const
{
    HitRow row;
    row.id = hit.id;
    row.number = hit.alert.number;
    row.issuer = hit.alert.issuer;
    row.owner = hit.alert.owner;
    row.category = hit.alert.category;
    row.type = hit.alert.type;
    row.standing = alerts::standingOf(hit);
    row.openedAt = hit.openedAt;
    row.place = hit.place;
    row.late = hit.late;
    row.exact = hit.step == alerts::Step::Exact || hit.step == alerts::Step::BlankRange;
    row.needsAction = row.standing.needsAction(m_clock.now());
    row.overdue = row.standing.isOverdue(m_clock.now());
    return row;
}

qint64 ScriptedHits::add(alerts::Hit hit)
{
    hit.id = hits.size() + 1;
    if (hit.openedAt == base::Instant{})
        hit.openedAt = m_clock.now();
    hits.append(hit);
    return hit.id;
}

namespace {

alerts::AlertRecord recordOf(const QList<alerts::AlertRecord> &records, const QString &number)
{
    for (const alerts::AlertRecord &record : records) {
        if (record.number == number)
            return record;
    }
    return records.first();
}

alerts::HitEvent eventOf(qint64 id, alerts::HitAct act, base::Instant at, const QString &note = {})
{
    alerts::HitEvent event;
    event.id = id;
    event.act = act;
    event.at = at;
    event.who = u"R. Santos"_s;
    event.note = note;
    return event;
}

alerts::Hit hitOn(const alerts::AlertRecord &record, base::Instant at)
{
    alerts::Hit hit;
    hit.openedAt = at;
    hit.openedBy = u"R. Santos"_s;
    hit.place = u"Post North"_s;
    hit.presented = record.number;
    hit.number = QString::fromLatin1(documents::normalForm(record.number));
    hit.issuer = record.issuer;
    hit.type = record.type;
    hit.alert = record;
    return hit;
}

} // namespace

void ScriptedHits::fill(const QList<alerts::AlertRecord> &records)
{
    using alerts::HitAct;
    const auto now = m_clock.now();
    contacts = {{u"UTO national desk, 24 hours"_s, u"+000 555 0100"_s, u"desk@uto.example"_s, u"24/7"_s, u"UTC"_s, u"en,fr"_s, true}};
    alerts::Hit late = hitOn(recordOf(records, u"K7590137"_s), now - std::chrono::hours(30));
    late.events = {eventOf(1, HitAct::Check, now - std::chrono::hours(29)), eventOf(2, HitAct::Ask, now - std::chrono::hours(28))};
    late.events.last().channel = alerts::AskChannel::Phone;
    late.events.last().dueAt = now - std::chrono::hours(4);
    add(late);
    alerts::Hit refugee = hitOn(recordOf(records, u"XB0000001"_s), now - std::chrono::hours(2));
    refugee.protection = true;
    add(refugee);
    alerts::Hit confirmed = hitOn(recordOf(records, u"QF209310"_s), now - std::chrono::hours(50));
    confirmed.number = u"QF209400"_s;
    confirmed.step = alerts::Step::BlankRange;
    confirmed.events = {eventOf(1, HitAct::Check, now - std::chrono::hours(49)), eventOf(2, HitAct::Ask, now - std::chrono::hours(48)),
                        eventOf(3, HitAct::Confirm, now - std::chrono::hours(40), u"desk reference QMA-26-00417"_s)};
    confirmed.events[1].channel = alerts::AskChannel::LiaisonOfficer;
    add(confirmed);
    alerts::Hit listed = hitOn(recordOf(records, u"ZZ4410077"_s), now - std::chrono::hours(3));
    listed.late = true;
    add(listed);
    alerts::Hit fresh = hitOn(recordOf(records, u"L898902C3"_s), now - std::chrono::minutes(4));
    fresh.presented = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
    fresh.nationality = fresh.issuer;
    fresh.expiry = {2012, 4, 15};
    add(fresh);
}

void ScriptedInbox::fill(const QList<alerts::AlertRecord> &records, base::Instant now)
{
    const auto itemOn = [&](qint64 id, const QString &number, std::chrono::minutes ago) {
        workstation::InboxItem item;
        item.id = id;
        item.alert = recordOf(records, number);
        item.typed = number;
        item.issuer = item.alert.issuer;
        item.arrivedAt = now - ago;
        item.askedAt = now - std::chrono::hours(24 * 9) - ago;
        item.askedBy = u"R. Santos"_s;
        item.place = u"Post North"_s;
        return item;
    };
    items = {itemOn(3, u"L898902C3"_s, std::chrono::minutes(12)), itemOn(2, u"K7590137"_s, std::chrono::minutes(90)),
             itemOn(1, u"ZZ4410077"_s, std::chrono::minutes(60 * 30))};
    items[1].nearby = true;
    items[1].step = alerts::Step::OneEdit;
    items[1].typed = u"K7590187"_s;
    items[2].read = true;
}

QCoro::Task<base::Result<qint64>> ScriptedHits::open(alerts::Answer answer, int match)
{
    const alerts::Match &met = answer.matches.at(match);
    for (const alerts::Hit &held : std::as_const(hits)) {
        if (held.alert.id == met.alert.id && held.number == answer.number && alerts::standingOf(held).isOpen())
            return ready<base::Result<qint64>>(held.id);
    }
    alerts::Hit hit;
    hit.openedBy = u"R. Santos"_s;
    hit.place = u"Post North"_s;
    hit.protection = answer.protection;
    hit.presented = answer.question.typed;
    hit.number = answer.number;
    hit.issuer = answer.issuer;
    hit.type = answer.question.type;
    if (answer.mrz && answer.mrz->state == documents::MrzState::Complete) {
        hit.nationality = answer.mrz->asTyped.nationality;
        hit.type = answer.mrz->asTyped.type;
        hit.expiry = answer.mrz->asTyped.expiry;
    }
    hit.step = met.step;
    hit.alert = met.alert;
    const qint64 id = add(hit);
    Q_EMIT changed();
    return ready<base::Result<qint64>>(id);
}

QCoro::Task<base::Result<qint64>> ScriptedHits::openPerson(alerts::NameAnswer answer, int match)
{
    const alerts::NameMatch &met = answer.matches.at(match);
    alerts::Hit hit;
    hit.openedBy = u"R. Santos"_s;
    hit.place = u"Post North"_s;
    hit.presented = answer.question.typed;
    hit.alert.owner = met.person.owner;
    hit.alert.category = alerts::Category::Listed;
    hit.alert.listing = met.person.listing;
    hit.person = met.person;
    const qint64 id = add(hit);
    Q_EMIT changed();
    return ready<base::Result<qint64>>(id);
}

QCoro::Task<base::Status> ScriptedHits::setAside(alerts::Answer answer, int match, QString why)
{
    const auto id = co_await open(std::move(answer), match);
    workstation::HitWords words;
    words.note = why;
    const auto done = co_await advance(*id, alerts::HitAct::SetAside, words);
    co_return done;
}

QCoro::Task<base::Result<qint64>> ScriptedHits::openLate(qint64)
{
    if (hits.isEmpty())
        return ready<base::Result<qint64>>(base::fail(ErrorCode::NothingFound));
    return ready<base::Result<qint64>>(hits.last().id);
}

QCoro::Task<base::Result<QList<HitRow>>> ScriptedHits::list(workstation::HitFilter filter)
{
    QList<HitRow> rows;
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        const HitRow row = rowOf(*hit);
        if ((filter.openOnly && !row.standing.isOpen()) || (filter.overdueOnly && !row.overdue)
            || (filter.protectionOnly && !row.standing.protection)
            || (!filter.text.isEmpty() && !row.number.contains(filter.text, Qt::CaseInsensitive)))
            continue;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const HitRow &a, const HitRow &b) {
        return a.overdue != b.overdue ? a.overdue : a.needsAction && !b.needsAction;
    });
    return ready<base::Result<QList<HitRow>>>(rows);
}

QCoro::Task<base::Result<workstation::HitDetails>> ScriptedHits::details(qint64 id)
{
    if (id < 1 || id > hits.size())
        return ready<base::Result<workstation::HitDetails>>(base::fail(ErrorCode::NothingFound));
    workstation::HitDetails details;
    details.hit = hits[id - 1];
    details.standing = alerts::standingOf(details.hit);
    details.events = alerts::withUndone(details.hit.events);
    details.lines = alerts::compareLines(details.hit);
    details.reachesOrigin = alerts::askReachesOrigin(details.hit);
    details.contacts = contacts;
    details.desk = desk;
    const QDate day = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_clock.now()), Qt::UTC).date();
    auto zone = documents::readMrz(details.hit.presented,
                                   {static_cast<std::int16_t>(day.year()), static_cast<std::uint8_t>(day.month()),
                                    static_cast<std::uint8_t>(day.day())});
    if (zone.state == documents::MrzState::Complete)
        details.zone = std::move(zone);
    return ready<base::Result<workstation::HitDetails>>(std::move(details));
}

QCoro::Task<base::Status> ScriptedHits::advance(qint64 id, alerts::HitAct act, workstation::HitWords words)
{
    if (id < 1 || id > hits.size())
        return ready<base::Status>(base::fail(ErrorCode::NothingFound));
    alerts::Hit &hit = hits[id - 1];
    alerts::HitEvent event;
    event.id = hit.events.size() + 1;
    event.act = act;
    event.at = m_clock.now();
    event.who = u"R. Santos"_s;
    event.note = words.note.trimmed();
    event.channel = words.channel;
    event.outcome = words.outcome;
    if (act == alerts::HitAct::Ask)
        event.dueAt = event.at + std::chrono::hours(workstation::kReplyHours);
    const auto allowed = alerts::mayAct(hit, event);
    if (!allowed)
        return ready<base::Status>(allowed);
    hit.events.append(event);
    Q_EMIT changed();
    return ready(base::Status());
}

QCoro::Task<base::Status> ScriptedHits::undo(qint64 id)
{
    return advance(id, alerts::HitAct::Undo, {});
}

QCoro::Task<base::Status> ScriptedHits::flag(qint64 id, bool flagged, QString reason)
{
    workstation::HitWords words;
    words.note = reason;
    return advance(id, flagged ? alerts::HitAct::Flag : alerts::HitAct::ClearFlag, words);
}

QCoro::Task<base::Result<workstation::HitCounts>> ScriptedHits::counts()
{
    workstation::HitCounts counts;
    for (const alerts::Hit &hit : std::as_const(hits)) {
        const auto standing = alerts::standingOf(hit);
        counts.open += standing.isOpen();
        counts.needAction += standing.needsAction(m_clock.now());
        counts.overdue += standing.isOverdue(m_clock.now());
    }
    return ready<base::Result<workstation::HitCounts>>(counts);
}

QCoro::Task<base::Result<QList<workstation::InboxItem>>> ScriptedInbox::list(workstation::InboxFilter filter)
{
    QList<workstation::InboxItem> shown;
    for (const workstation::InboxItem &item : std::as_const(items)) {
        if ((!filter.unreadOnly || !item.read) && (filter.withNearby || !item.nearby))
            shown.append(item);
    }
    return ready<base::Result<QList<workstation::InboxItem>>>(shown);
}

QCoro::Task<base::Status> ScriptedInbox::markRead(qint64 id, bool read)
{
    for (workstation::InboxItem &item : items) {
        if (item.id == id)
            item.read = read;
    }
    Q_EMIT changed();
    return ready(base::Status());
}

QCoro::Task<base::Result<workstation::InboxCounts>> ScriptedInbox::counts()
{
    workstation::InboxCounts counts;
    for (const workstation::InboxItem &item : std::as_const(items)) {
        ++counts.all;
        counts.unread += !item.read && !item.nearby;
        counts.unreadNearby += !item.read && item.nearby;
    }
    return ready<base::Result<workstation::InboxCounts>>(counts);
}

QCoro::Task<base::Result<int>> ScriptedInbox::askAgain()
{
    return ready<base::Result<int>>(0);
}

} // namespace countersign::testing
