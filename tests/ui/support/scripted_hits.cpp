#include "tests/ui/support/scripted_hits.h"

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
    row.exact = hit.step == alerts::Step::Exact;
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
