#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/hit_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"

#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using workstation::HitDetails;
using workstation::HitRow;
using workstation::InboxItem;

namespace {

QString isoText(base::Instant at)
{
    return messages::exactUtcText(at);
}

QJsonObject rowJson(const HitRow &row)
{
    return {{u"id"_s, row.id},
            {u"number"_s, row.number},
            {u"issuer"_s, row.issuer.text()},
            {u"owner"_s, row.owner.text()},
            {u"category"_s, alerts::codeOf(row.category)},
            {u"step"_s, static_cast<int>(row.standing.step)},
            {u"opened"_s, isoText(row.openedAt)},
            {u"late"_s, row.late},
            {u"overdue"_s, row.overdue},
            {u"needsAction"_s, row.needsAction},
            {u"protection"_s, row.standing.protection}};
}

QString rowText(const HitRow &row)
{
    QStringList parts{QString::number(row.id), row.number, row.issuer.text(), messages::categoryText(row.category),
                      messages::hitStepText(row.standing.step)};
    if (row.overdue)
        parts << u"answer late"_s;
    if (row.late)
        parts << u"late hit"_s;
    if (row.standing.protection)
        parts << u"protection"_s;
    parts << isoText(row.openedAt);
    return parts.join(u" · "_s);
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    workstation::HitFilter filter;
    filter.openOnly = !invocation.has(u"all"_s);
    const auto rows = runToEnd(opened->session().hits().list(filter));
    if (!rows)
        return invocation.fail(rows.error());
    QStringList lines;
    QJsonArray array;
    for (const HitRow &row : *rows) {
        lines << rowText(row);
        array.append(rowJson(row));
    }
    invocation.answer(lines.isEmpty() ? u"No hit waits."_s : lines.join(u'\n'), {{u"hits"_s, array}});
    return Done;
}

QStringList detailLines(const HitDetails &details, base::Instant now)
{
    const alerts::Hit &hit = details.hit;
    QStringList lines{u"Hit %1: %2"_s.arg(hit.id).arg(messages::hitStepText(details.standing.step))};
    lines << messages::withoutIsolates(messages::nextStepText(hit, details.standing, now));
    if (const QString clock = messages::clockText(details.standing, now); !clock.isEmpty())
        lines << messages::withoutIsolates(clock);
    for (const alerts::CompareLine &line : details.lines) {
        lines << messages::withoutIsolates(
            u"  %1: %2 | %3 | %4"_s.arg(messages::compareFieldText(line.field),
                                        messages::compareValueText(line.field, line.presented),
                                        messages::compareValueText(line.field, line.alert),
                                        messages::agreementText(line.agreement)));
    }
    for (const alerts::HitEvent &event : details.events) {
        QString line = u"  %1 %2: %3"_s.arg(isoText(event.at), event.who, messages::hitEventText(event));
        if (!event.note.isEmpty())
            line += u" - "_s + event.note;
        if (event.undone)
            line += u" (taken back)"_s;
        lines << line;
    }
    for (const workstation::HitContact &contact : details.contacts) {
        QString line = u"  Contact: %1 %2 %3 %4"_s.arg(contact.title, contact.phone, contact.email, contact.hours).simplified();
        if (contact.openNow)
            line += *contact.openNow ? u" (open now)"_s : u" (closed now)"_s;
        lines << line;
    }
    return lines;
}

int runShow(Invocation &invocation)
{
    bool ok = false;
    const qint64 id = invocation.positionals().value(0).toLongLong(&ok);
    if (!ok || invocation.positionals().size() != 1)
        return invocation.usage(u"give the number of one hit, as 'hits list' shows it"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto details = runToEnd(opened->session().hits().details(id));
    if (!details)
        return invocation.fail(details.error());
    QJsonArray events;
    for (const alerts::HitEvent &event : details->events) {
        events.append(QJsonObject{{u"act"_s, static_cast<int>(event.act)},
                                  {u"at"_s, isoText(event.at)},
                                  {u"who"_s, event.who},
                                  {u"note"_s, event.note},
                                  {u"undone"_s, event.undone}});
    }
    const auto now = opened->workstation().clock().now();
    invocation.answer(detailLines(*details, now).join(u'\n'),
                      {{u"id"_s, id},
                       {u"step"_s, static_cast<int>(details->standing.step)},
                       {u"protection"_s, details->standing.protection},
                       {u"reachesOrigin"_s, details->reachesOrigin},
                       {u"number"_s, details->hit.alert.number},
                       {u"alertGone"_s, details->alertGone},
                       {u"events"_s, events},
                       {u"script"_s, messages::callScript(details->hit, details->desk)}});
    return Done;
}

messages::LateHitTold toldOf(const InboxItem &item)
{
    return {item.kind == workstation::InboxKind::LateName, item.nearby, item.typed, item.askedAt, item.askedBy, item.place,
            item.reason, item.told, item.arrivedAt, item.alert, item.step};
}

int runInbox(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    auto &inbox = opened->session().inbox();
    if (const auto asked = runToEnd(inbox.askAgain()); !asked)
        return invocation.fail(asked.error());
    workstation::InboxFilter filter;
    filter.unreadOnly = !invocation.has(u"all"_s);
    const auto items = runToEnd(inbox.list(filter));
    if (!items)
        return invocation.fail(items.error());
    QStringList lines;
    QJsonArray array;
    const auto now = opened->workstation().clock().now();
    for (const InboxItem &item : *items) {
        const auto said = messages::lateHitSentences(toldOf(item), now);
        lines << messages::withoutIsolates(u"%1 %2 %3 %4"_s.arg(item.id).arg(item.typed, said.headline, said.told));
        array.append(QJsonObject{{u"id"_s, item.id},
                                 {u"read"_s, item.read},
                                 {u"nearby"_s, item.nearby},
                                 {u"typed"_s, item.typed},
                                 {u"asked"_s, isoText(item.askedAt)},
                                 {u"askedBy"_s, item.askedBy},
                                 {u"place"_s, item.place},
                                 {u"owner"_s, item.alert.owner.text()},
                                 {u"number"_s, item.alert.number},
                                 {u"step"_s, static_cast<int>(item.step)}});
    }
    invocation.answer(lines.isEmpty() ? u"Nothing waits for you."_s : lines.join(u'\n'), {{u"items"_s, array}});
    return Done;
}

int runRetention(Invocation &invocation)
{
    const QString wanted = invocation.positionals().value(0);
    bool ok = true;
    const int days = wanted.isEmpty() ? 0 : wanted.toInt(&ok);
    if (!ok || days < 0 || days > 3650 || invocation.positionals().size() > 1)
        return invocation.usage(u"give a number of days from 0 to 3650; 0 forgets questions after the next sync"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    auto &settings = opened->session().settings();
    if (!wanted.isEmpty()) {
        settings.setValue(workstation::kRetentionSetting, QString::number(days));
        // Also waits until the setting is written: both go through the same thread.
        if (const auto asked = runToEnd(opened->session().inbox().askAgain()); !asked)
            return invocation.fail(asked.error());
    }
    const QString now = settings.value(workstation::kRetentionSetting, QString::number(workstation::kRetentionDays));
    invocation.answer(u"Questions are kept for %1 days and asked again after each sync."_s.arg(now), {{u"days"_s, now.toInt()}});
    return Done;
}

} // namespace

QList<Command> hitsCommands()
{
    return {
        {u"hits list"_s, {}, u"list the hits of this desk"_s, u"Open ones without --all; late answers first."_s,
         vaultOptions() + QList<Option>{{u"all"_s, {}, u"closed ones too"_s}}, runList},
        {u"hits show"_s, u"ID"_s, u"show one hit: steps, compare, contact"_s,
         u"Under --json also the call script: number, issuer, kind, place, time and purpose, never the holder's name."_s,
         vaultOptions(), runShow},
        {u"hits inbox"_s, {}, u"list late hits"_s,
         u"Asks the kept questions against what changed first. Unread ones without --all."_s,
         vaultOptions() + QList<Option>{{u"all"_s, {}, u"read ones too"_s}}, runInbox},
        {u"hits retention"_s, u"[DAYS]"_s, u"show or set how long questions are kept"_s,
         u"Look-ups are kept encrypted so that later alerts can turn them into late hits. Older ones are forgotten at the next sync."_s,
         vaultOptions(), runRetention},
    };
}

} // namespace countersign::ctl
