#include "core/workstation/inbox_service.h"

#include "core/database/transaction.h"
#include "core/store/late_hit_store.h"

#include <QPointer>

namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

InboxItem itemOf(const store::LateHit &late)
{
    InboxItem item;
    item.id = late.id;
    item.kind = late.question.kind == store::QuestionKind::Name ? InboxKind::LateName : InboxKind::LateNumber;
    item.arrivedAt = late.arrivedAt;
    item.read = late.readAt != base::Instant{};
    item.nearby = late.nearby;
    item.typed = late.question.typed;
    item.issuer = late.question.issuer;
    item.askedAt = late.question.at;
    item.askedBy = late.question.who;
    item.place = late.question.place;
    item.reason = late.question.reason;
    item.told = static_cast<alerts::Verdict>(late.question.verdict);
    item.alert = late.alert;
    item.step = late.step;
    if (late.hit != 0)
        item.hit = late.hit;
    return item;
}

} // namespace

QCoro::Task<base::Result<QList<InboxItem>>> VaultInboxService::list(InboxFilter filter)
{
    const CorePtr core = m_core;
    auto read = [filter](sync::Stores &stores) -> base::Result<QList<InboxItem>> {
        store::LateHitStore::Filter wanted;
        wanted.unreadOnly = filter.unreadOnly;
        wanted.withNearby = filter.withNearby;
        const auto hits = store::LateHitStore(stores.database()).list(wanted);
        if (!hits)
            return base::failFrom(hits);
        QList<InboxItem> items;
        for (const store::LateHit &late : *hits)
            items.append(itemOf(late));
        return items;
    };
    auto items = co_await core->reader()->run(std::move(read));
    co_return items;
}

QCoro::Task<base::Status> VaultInboxService::markRead(qint64 item, bool read)
{
    const CorePtr core = m_core;
    const QPointer<VaultInboxService> self(this);
    const auto entry = core->auditEntry(read ? u"inbox.read"_s : u"inbox.unread"_s, {}, u"done"_s, QByteArray::number(item));
    const auto clock = core->clock();
    auto mark = [item, read, entry, clock](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        const auto at = read ? std::optional(clock->now()) : std::nullopt;
        if (const auto marked = store::LateHitStore(stores.database()).markRead(item, at); !marked)
            return marked;
        if (const auto row = store::AuditChain::append(stores.database(), entry, *clock); !row)
            return base::failFrom(row);
        return transaction->commit();
    };
    const auto marked = co_await core->writer()->run(std::move(mark));
    if (marked && self)
        Q_EMIT self->changed();
    co_return marked;
}

QCoro::Task<base::Result<InboxCounts>> VaultInboxService::counts()
{
    const CorePtr core = m_core;
    auto read = [](sync::Stores &stores) -> base::Result<InboxCounts> {
        const auto counts = store::LateHitStore(stores.database()).counts();
        if (!counts)
            return base::failFrom(counts);
        return InboxCounts{counts->all, counts->unread, counts->unreadNearby};
    };
    auto counts = co_await core->reader()->run(std::move(read));
    co_return counts;
}

} // namespace countersign::workstation
