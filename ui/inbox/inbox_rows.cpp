#include "ui/inbox/inbox_rows.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::InboxItem;
using workstation::MailKind;
using workstation::MailRow;

namespace {

struct InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::InboxWords)
};

QString trailingOf(base::Instant at, base::Instant now)
{
    return shortDate(at) == shortDate(now) ? clockTime(at) : shortDate(at);
}

QString spokenOf(bool read, const RecordEntry &entry)
{
    return QStringList{read ? InboxWords::tr("read") : InboxWords::tr("unread"), entry.title, entry.detail}.join(u", "_s);
}

const char *iconOf(MailKind kind)
{
    switch (kind) {
    case MailKind::Release: return "file-down";
    case MailKind::Correction: return "file-output";
    case MailKind::Recall: return "undo-2";
    case MailKind::Remark: return "message-circle-question";
    case MailKind::ApprovalAsked: return "list-checks";
    case MailKind::AdviceAsked: return "shield-alert";
    case MailKind::Trouble: return "triangle-alert";
    }
    return "info";
}

Ink inkOf(const MailRow &row)
{
    if (row.kind == MailKind::Trouble || row.locked)
        return Ink::Hit;
    if (row.kind == MailKind::Recall || row.kind == MailKind::ApprovalAsked || row.kind == MailKind::AdviceAsked)
        return Ink::Near;
    return row.purged || row.superseded ? Ink::Sub : Ink::Accent;
}

} // namespace

QString mailKindText(MailKind kind)
{
    switch (kind) {
    case MailKind::Release: return InboxWords::tr("Release");
    case MailKind::Correction: return InboxWords::tr("Correction");
    case MailKind::Recall: return InboxWords::tr("Recall");
    case MailKind::Remark: return InboxWords::tr("Remark");
    case MailKind::ApprovalAsked: return InboxWords::tr("Approval asked");
    case MailKind::AdviceAsked: return InboxWords::tr("Advice asked");
    case MailKind::Trouble: return InboxWords::tr("Set aside");
    }
    return {};
}

bool needsSomebody(const MailRow &row)
{
    return !row.read && !row.purged;
}

RecordEntry entryOf(const InboxItem &item, base::Instant now)
{
    RecordEntry entry;
    entry.key = InboxKey::ofLateHit(item.id);
    const bool name = item.kind == workstation::InboxKind::LateName;
    entry.title = InboxWords::tr("Late hit: %1").arg(name ? isolated(item.typed) : isolatedLtr(item.typed));
    entry.detail = inboxHeadline(item, now);
    entry.trailing = trailingOf(item.arrivedAt, now);
    entry.spoken = spokenOf(item.read, entry);
    entry.icon = item.nearby ? "circle-help" : "triangle-alert";
    entry.ink = item.nearby ? Ink::Near : Ink::Hit;
    entry.strong = !item.read;
    return entry;
}

RecordEntry entryOf(const MailRow &row, base::Instant now)
{
    RecordEntry entry;
    entry.key = InboxKey::ofMail(row.id);
    const QString from = row.from.isNull() ? QString() : messages::code(row.from.text());
    entry.title = row.title.isEmpty() ? mailKindText(row.kind) : isolated(row.title);
    QStringList parts{mailKindText(row.kind)};
    if (!from.isEmpty())
        parts << from;
    if (row.kind == MailKind::Release || row.kind == MailKind::Correction)
        parts << u"TLP:"_s + markings::textOf(row.tlp);
    if (row.purged)
        parts << InboxWords::tr("destroyed");
    else if (row.locked)
        parts << InboxWords::tr("recalled, locked");
    else if (row.superseded)
        parts << InboxWords::tr("a newer version is here");
    if (row.partsMissing > 0)
        parts << InboxWords::tr("%n part(s) to come", nullptr, row.partsMissing);
    entry.detail = parts.join(u" · "_s);
    entry.trailing = trailingOf(row.arrivedAt, now);
    entry.spoken = spokenOf(row.read, entry);
    entry.icon = row.purged ? "trash-2" : row.locked ? "lock" : iconOf(row.kind);
    entry.ink = inkOf(row);
    entry.strong = !row.read;
    return entry;
}

} // namespace countersign::ui
