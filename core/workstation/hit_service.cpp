#include "core/workstation/hit_service.h"

#include "core/database/transaction.h"
#include "core/documents/document_number.h"
#include "core/documents/mrz.h"
#include "core/store/hit_store.h"
#include "core/store/question_store.h"
#include "core/workstation/hit_asking.h"
#include "core/workstation/hit_opening.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace countersign::workstation {

using alerts::Hit;
using alerts::HitAct;
using alerts::HitEvent;
using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHits = 2000;

QString actWord(HitAct act)
{
    switch (act) {
    case HitAct::Check:
        return u"hit.check"_s;
    case HitAct::Ask:
        return u"hit.ask"_s;
    case HitAct::Confirm:
        return u"hit.confirmed"_s;
    case HitAct::Deny:
        return u"hit.not-confirmed"_s;
    case HitAct::NoReply:
        return u"hit.no-reply"_s;
    case HitAct::Decide:
        return u"hit.outcome"_s;
    case HitAct::GiveFeedback:
        return u"hit.feedback"_s;
    case HitAct::SetAside:
        return u"hit.set-aside"_s;
    case HitAct::Flag:
        return u"hit.flag"_s;
    case HitAct::ClearFlag:
        return u"hit.clear-flag"_s;
    case HitAct::SpeakWithAdviser:
        return u"hit.adviser"_s;
    case HitAct::Undo:
        break;
    }
    return u"hit.undo"_s;
}

base::Status act(sync::Stores &stores, qint64 id, const HitEvent &event, store::AuditEntry entry, const base::Clock &clock)
{
    store::HitStore hits(stores.database());
    const auto hit = hits.find(id);
    if (!hit)
        return base::failFrom(hit);
    if (const auto allowed = alerts::mayAct(*hit, event); !allowed)
        return allowed;
    if (const auto added = hits.add(*hit, event); !added)
        return added;
    entry.object = hit->alert.id.hex();
    entry.details = "hit " + QByteArray::number(id) + ' ' + event.note.toUtf8();
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return {};
}

HitRow rowOf(const Hit &hit, base::Instant now)
{
    HitRow row;
    row.id = hit.id;
    row.number = hit.person ? hit.person->listing.reference : hit.alert.number;
    row.issuer = hit.alert.issuer;
    row.owner = hit.alert.owner;
    row.category = hit.alert.category;
    row.type = hit.alert.type;
    row.standing = alerts::standingOf(hit);
    row.openedAt = hit.openedAt;
    row.place = hit.place;
    row.late = hit.late;
    row.person = hit.person.has_value();
    row.exact = hit.step == alerts::Step::Exact || hit.step == alerts::Step::BlankRange;
    row.needsAction = row.standing.needsAction(now);
    row.overdue = row.standing.isOverdue(now);
    return row;
}

bool fits(const HitRow &row, const Hit &hit, const HitFilter &filter)
{
    if (filter.overdueOnly && !row.overdue)
        return false;
    if (filter.protectionOnly && !row.standing.protection)
        return false;
    if (filter.text.isEmpty())
        return true;
    const QStringList texts{hit.alert.number, hit.number, hit.presented, hit.alert.nationalReference, row.number};
    return std::any_of(texts.begin(), texts.end(),
                       [&filter](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); });
}

QList<HitContact> contactsOf(const sync::DeskIdentity &identity, const base::CountryCode &desk, base::Instant now)
{
    QList<HitContact> contacts;
    for (const objects::ContactPoint &point : identity.directory.contacts(desk)) {
        contacts.append({point.title, point.phone, point.email, point.hours, point.timeZone, point.languages,
                         alerts::isOpenNow(point.hours, point.timeZone, now)});
    }
    return contacts;
}

base::PartialDate dayOf(base::Instant now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(base::toMillis(now), Qt::UTC).date();
    return {static_cast<std::int16_t>(day.year()), static_cast<std::uint8_t>(day.month()), static_cast<std::uint8_t>(day.day())};
}

/// The hit, and what became of its alert since.
struct Read
{
    Hit hit;
    bool gone = false;
    bool changed = false;
};

base::Result<Read> readHit(sync::Stores &stores, qint64 id)
{
    auto hit = store::HitStore(stores.database()).find(id);
    if (!hit)
        return base::failFrom(hit);
    Read read{std::move(*hit), false, false};
    if (read.hit.person) {
        const auto now = stores.alerts().person(read.hit.person->id);
        if (!now)
            return base::failFrom(now);
        read.gone = !*now;
        read.changed = *now && **now != *read.hit.person;
        return read;
    }
    const auto now = stores.alerts().byNumber(documents::normalForm(read.hit.alert.number));
    if (!now)
        return base::failFrom(now);
    const auto same = std::find_if(now->begin(), now->end(), [&read](const alerts::AlertRecord &record) {
        return record.id == read.hit.alert.id && record.owner == read.hit.alert.owner;
    });
    read.gone = same == now->end();
    read.changed = !read.gone && *same != read.hit.alert;
    return read;
}

} // namespace

QCoro::Task<base::Result<qint64>> VaultHitService::open(alerts::Answer answer, int match)
{
    const CorePtr core = m_core;
    if (match < 0 || match >= answer.matches.size())
        co_return base::fail(ErrorCode::NothingFound, u"match"_s);
    Hit wanted = hitOf(answer, match, *core);
    auto kept = keep(std::move(wanted), answer.askedAt);
    const auto id = co_await std::move(kept);
    co_return id;
}

QCoro::Task<base::Result<qint64>> VaultHitService::openPerson(alerts::NameAnswer answer, int match)
{
    const CorePtr core = m_core;
    if (match < 0 || match >= answer.matches.size())
        co_return base::fail(ErrorCode::NothingFound, u"match"_s);
    Hit wanted = hitOf(answer, match, *core);
    auto kept = keep(std::move(wanted), answer.askedAt);
    const auto id = co_await std::move(kept);
    co_return id;
}

QCoro::Task<base::Result<qint64>> VaultHitService::keep(Hit wanted, base::Instant askedAt)
{
    const CorePtr core = m_core;
    const QPointer<VaultHitService> self(this);
    const auto entry = core->auditEntry(u"hit.open"_s, wanted.alert.id.hex(), u"done"_s);
    const auto clock = core->clock();
    auto store = [wanted, askedAt, entry, clock](sync::Stores &stores) -> base::Result<qint64> {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        const auto reason = store::QuestionStore(stores.database()).reasonOf(askedAt, wanted.number.toLatin1());
        if (!reason)
            return base::failFrom(reason);
        Hit hit = wanted;
        hit.reason = reason->value_or(0);
        const auto id = openOrFind(stores, hit, entry, *clock);
        if (!id)
            return id;
        if (const auto done = transaction->commit(); !done)
            return base::failFrom(done);
        return id;
    };
    const auto id = co_await core->writer()->run(std::move(store));
    if (id && self)
        Q_EMIT self->changed();
    co_return id;
}

QCoro::Task<base::Status> VaultHitService::setAside(alerts::Answer answer, int match, QString why)
{
    const auto id = co_await open(std::move(answer), match);
    if (!id)
        co_return base::failFrom(id);
    HitWords words;
    words.note = why;
    const auto done = co_await advance(*id, HitAct::SetAside, words);
    co_return done;
}

QCoro::Task<base::Result<qint64>> VaultHitService::openLate(qint64 inboxItem)
{
    const CorePtr core = m_core;
    const QPointer<VaultHitService> self(this);
    auto read = [inboxItem](sync::Stores &stores) { return store::LateHitStore(stores.database()).find(inboxItem); };
    const auto late = co_await core->reader()->run(std::move(read));
    if (!late)
        co_return base::failFrom(late);
    if (late->hit != 0)
        co_return late->hit;
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const Hit wanted = hitOf(*late, *core);
    const auto entry = core->auditEntry(u"hit.open-late"_s, wanted.alert.id.hex(), u"done"_s);
    const auto clock = core->clock();
    auto keep = [wanted, inboxItem, entry, clock](sync::Stores &stores) -> base::Result<qint64> {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        const auto id = openOrFind(stores, wanted, entry, *clock);
        if (!id)
            return id;
        store::LateHitStore inbox(stores.database());
        if (const auto marked = inbox.markOpened(inboxItem, *id); !marked)
            return base::failFrom(marked);
        if (const auto marked = inbox.markRead(inboxItem, clock->now()); !marked)
            return base::failFrom(marked);
        if (const auto done = transaction->commit(); !done)
            return base::failFrom(done);
        return id;
    };
    const auto id = co_await core->writer()->run(std::move(keep));
    if (id && self)
        Q_EMIT self->changed();
    co_return id;
}

QCoro::Task<base::Result<QList<HitRow>>> VaultHitService::list(HitFilter filter)
{
    const CorePtr core = m_core;
    const auto now = core->now();
    auto read = [filter, now](sync::Stores &stores) -> base::Result<QList<HitRow>> {
        const auto hits = store::HitStore(stores.database()).list(filter.openOnly, kMostHits);
        if (!hits)
            return base::failFrom(hits);
        QList<HitRow> rows;
        for (const Hit &hit : *hits) {
            const HitRow row = rowOf(hit, now);
            if (fits(row, hit, filter))
                rows.append(row);
        }
        // Newest first among equals: that is the order in which they came.
        std::stable_sort(rows.begin(), rows.end(), [](const HitRow &a, const HitRow &b) {
            if (a.overdue != b.overdue)
                return a.overdue;
            return a.needsAction && !b.needsAction;
        });
        return rows;
    };
    auto rows = co_await core->reader()->run(std::move(read));
    co_return rows;
}

QCoro::Task<base::Result<HitDetails>> VaultHitService::details(qint64 hit)
{
    const CorePtr core = m_core;
    auto read = [hit](sync::Stores &stores) { return readHit(stores, hit); };
    const auto found = co_await core->reader()->run(std::move(read));
    if (!found)
        co_return base::failFrom(found);
    const auto entry = core->auditEntry(u"hit.view"_s, found->hit.alert.id.hex(), u"done"_s, "hit " + QByteArray::number(hit));
    const auto clock = core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(note));
    if (!noted)
        co_return base::failFrom(noted);
    HitDetails details;
    details.hit = found->hit;
    details.standing = alerts::standingOf(details.hit);
    details.events = alerts::withUndone(details.hit.events);
    details.lines = alerts::compareLines(details.hit);
    details.reachesOrigin = alerts::askReachesOrigin(details.hit);
    details.alertGone = found->gone;
    details.alertChanged = found->changed;
    const auto now = core->now();
    auto zone = documents::readMrz(details.hit.presented, dayOf(now));
    if (zone.state == documents::MrzState::Complete)
        details.zone = std::move(zone);
    if (const auto identity = core->identity()) {
        details.desk = identity->desk;
        details.contacts = contactsOf(*identity, details.hit.alert.owner, now);
        details.ownContacts = contactsOf(*identity, identity->desk, now);
    }
    co_return details;
}

QCoro::Task<base::Status> VaultHitService::advance(qint64 hit, HitAct what, HitWords words)
{
    const CorePtr core = m_core;
    const QPointer<VaultHitService> self(this);
    HitEvent event;
    event.act = what;
    event.at = core->now();
    event.who = core->identity() ? core->identity()->person : QString();
    event.note = words.note.trimmed();
    event.channel = words.channel;
    event.outcome = words.outcome;
    if (what == HitAct::Ask) {
        bool ok = false;
        const int hours = core->settings().value(kReplyHoursSetting).toInt(&ok);
        event.dueAt = event.at + std::chrono::hours(ok && hours > 0 ? hours : kReplyHours);
    }
    const auto entry = core->auditEntry(actWord(what), {}, u"done"_s);
    const auto clock = core->clock();
    const bool byPortal = what == HitAct::Ask && event.channel == alerts::AskChannel::Portal;
    const auto seat = byPortal ? requestSeatOf(*core) : base::Result<RequestSeat>(RequestSeat{});
    if (!seat)
        co_return base::failFrom(seat);
    auto keep = [hit, event, entry, clock, byPortal, seat = *seat](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto done = act(stores, hit, event, entry, *clock); !done)
            return done;
        if (byPortal) {
            const auto asked = store::HitStore(stores.database()).find(hit);
            if (!asked)
                return base::failFrom(asked);
            if (const auto sent = askOwner(stores, seat, *asked, event); !sent)
                return sent;
        }
        return transaction->commit();
    };
    const auto kept = co_await core->writer()->run(std::move(keep));
    if (kept && self)
        Q_EMIT self->changed();
    if (kept && self && byPortal)
        Q_EMIT self->asked();
    co_return kept;
}

QCoro::Task<base::Status> VaultHitService::undo(qint64 hit)
{
    return advance(hit, HitAct::Undo, {});
}

QCoro::Task<base::Status> VaultHitService::flag(qint64 hit, bool flagged, QString reason)
{
    return advance(hit, flagged ? HitAct::Flag : HitAct::ClearFlag, {reason, {}, {}});
}

QCoro::Task<base::Result<HitCounts>> VaultHitService::counts()
{
    const CorePtr core = m_core;
    const auto now = core->now();
    auto read = [now](sync::Stores &stores) -> base::Result<HitCounts> {
        const auto hits = store::HitStore(stores.database()).list(true, kMostHits);
        if (!hits)
            return base::failFrom(hits);
        HitCounts counts;
        for (const Hit &hit : *hits) {
            const auto standing = alerts::standingOf(hit);
            ++counts.open;
            counts.needAction += standing.needsAction(now);
            counts.overdue += standing.isOverdue(now);
        }
        return counts;
    };
    auto counts = co_await core->reader()->run(std::move(read));
    co_return counts;
}

} // namespace countersign::workstation
