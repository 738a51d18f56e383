#include "ui/requests/request_words.h"

#include "core/messages/isolates.h"
#include "ui/reading/letter_words.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>
#include <QtEndian>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::RequestRow;
using workstation::RequestState;

namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::RequestWords)
};

const char *iconOf(RequestGroup group)
{
    switch (group) {
    case RequestGroup::ToAnswer: return "message-circle-question";
    case RequestGroup::Overdue: return "hourglass";
    case RequestGroup::Draft: return "pencil";
    case RequestGroup::Sent: return "arrow-up";
    case RequestGroup::Answered: return "check";
    case RequestGroup::Closed: return "circle-minus";
    }
    return "info";
}

Ink inkOf(RequestGroup group)
{
    switch (group) {
    case RequestGroup::ToAnswer: return Ink::Near;
    case RequestGroup::Overdue: return Ink::Hit;
    case RequestGroup::Answered: return Ink::Done;
    case RequestGroup::Draft:
    case RequestGroup::Sent:
    case RequestGroup::Closed: break;
    }
    return Ink::Sub;
}

QString spanText(std::chrono::milliseconds span)
{
    const auto hours = static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(span).count());
    if (hours >= 48)
        return RequestWords::tr("%n day(s)", nullptr, hours / 24);
    if (hours >= 1)
        return RequestWords::tr("%n hour(s)", nullptr, hours);
    return RequestWords::tr("%n minute(s)", nullptr, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(span).count()));
}

} // namespace

bool isOpen(const RequestRow &row)
{
    return row.state == RequestState::Draft || row.state == RequestState::Sent || row.state == RequestState::Delivered
        || row.state == RequestState::ToAnswer;
}

RequestGroup groupOf(const RequestRow &row)
{
    if (row.overdue && isOpen(row) && row.state != RequestState::Draft)
        return RequestGroup::Overdue;
    switch (row.state) {
    case RequestState::Draft: return RequestGroup::Draft;
    case RequestState::Sent:
    case RequestState::Delivered: return RequestGroup::Sent;
    case RequestState::Answered:
    case RequestState::Declined: return RequestGroup::Answered;
    case RequestState::Closed: return RequestGroup::Closed;
    case RequestState::ToAnswer: return RequestGroup::ToAnswer;
    }
    return RequestGroup::Closed;
}

QString groupText(RequestGroup group)
{
    switch (group) {
    case RequestGroup::ToAnswer: return RequestWords::tr("To answer");
    case RequestGroup::Overdue: return RequestWords::tr("Overdue");
    case RequestGroup::Draft: return RequestWords::tr("Draft");
    case RequestGroup::Sent: return RequestWords::tr("Sent");
    case RequestGroup::Answered: return RequestWords::tr("Answered");
    case RequestGroup::Closed: return RequestWords::tr("Closed");
    }
    return {};
}

qint64 requestKey(const base::RequestId &id)
{
    return static_cast<qint64>(qFromBigEndian<quint64>(id.bytes.data()) >> 1);
}

QString requestReference(const RequestRow &row)
{
    return row.number > 0 ? messages::code(u"R-%1"_s.arg(row.number)) : RequestWords::tr("draft");
}

QString directionText(const RequestRow &row)
{
    return row.ours ? RequestWords::tr("to %1").arg(messages::code(row.letter.recipient.text()))
                    : RequestWords::tr("from %1").arg(messages::code(row.letter.sender.text()));
}

QString stateText(const RequestRow &row)
{
    switch (row.state) {
    case RequestState::Draft: return RequestWords::tr("Draft");
    case RequestState::Sent: return RequestWords::tr("Sent");
    case RequestState::Delivered: return RequestWords::tr("Delivered");
    case RequestState::Answered: return RequestWords::tr("Answered");
    case RequestState::Declined: return RequestWords::tr("Declined");
    case RequestState::Closed: return RequestWords::tr("Closed");
    case RequestState::ToAnswer: return RequestWords::tr("To answer");
    }
    return {};
}

QString dueClockText(const RequestRow &row, base::Instant now)
{
    if (!isOpen(row) || base::toMillis(row.letter.due) == 0)
        return {};
    return row.letter.due >= now ? RequestWords::tr("due in %1").arg(spanText(row.letter.due - now))
                                 : RequestWords::tr("%1 late").arg(spanText(now - row.letter.due));
}

RecordEntry entryOf(const RequestRow &row, base::Instant now)
{
    const RequestGroup group = groupOf(row);
    RecordEntry entry;
    entry.key = requestKey(row.letter.id);
    entry.title = requestReference(row) + u"  "_s + (row.letter.subject.isEmpty() ? requestKindText(row.letter.kind) : isolated(row.letter.subject));
    QStringList parts{directionText(row), requestKindText(row.letter.kind), stateText(row)};
    if (row.letter.urgent && isOpen(row))
        parts << RequestWords::tr("urgent");
    if (const QString due = dueClockText(row, now); !due.isEmpty())
        parts << due;
    entry.detail = parts.join(u" · "_s);
    entry.trailing = shortDate(row.changedAt) == shortDate(now) ? clockTime(row.changedAt) : shortDate(row.changedAt);
    entry.spoken = entry.title + u", "_s + parts.join(u", "_s);
    entry.icon = iconOf(group);
    entry.ink = inkOf(group);
    entry.strong = group == RequestGroup::ToAnswer || group == RequestGroup::Overdue;
    return entry;
}

} // namespace countersign::ui
