#include "core/workstation/alert_service.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/workstation/own_operations.h"

#include <QDateTime>

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

store::ListingFilter listingOf(const AlertFilter &filter, const base::CountryCode &desk)
{
    store::ListingFilter listing;
    listing.text = filter.text;
    listing.categories = filter.categories;
    listing.issuers = filter.issuers;
    listing.owners = filter.ownOnly ? QList<base::CountryCode>{desk} : filter.owners;
    listing.statuses = filter.statuses;
    listing.updatedSince = filter.updatedSince;
    listing.sortBy = static_cast<store::ListingColumn>(filter.sortBy);
    listing.descending = filter.descending;
    return listing;
}
static_assert(static_cast<int>(store::ListingColumn::Updated) == static_cast<int>(AlertColumn::Updated) &&
              static_cast<int>(store::ListingColumn::Owner) == static_cast<int>(AlertColumn::Owner));

AlertRow rowOf(const store::ListingRow &listed)
{
    const alerts::AlertRecord &record = listed.record;
    AlertRow row;
    row.row = listed.row;
    row.id = record.id;
    row.category = record.category;
    row.number = record.number;
    row.blankTo = record.blankTo;
    row.issuer = record.issuer;
    row.owner = record.owner;
    row.type = record.type;
    row.status = record.status;
    row.reviewOn = record.reviewOn;
    row.grading = record.grading.value_or(markings::Grading{});
    row.updatedAt = record.updatedAt;
    row.pending = listed.pending;
    return row;
}

QString isoTime(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at), Qt::UTC).toString(Qt::ISODate);
}

QString statusWord(alerts::AlertStatus status)
{
    switch (status) {
    case alerts::AlertStatus::Recalled:
        return u"RECALLED"_s;
    case alerts::AlertStatus::Recovered:
        return u"RECOVERED"_s;
    case alerts::AlertStatus::Expired:
        return u"EXPIRED"_s;
    case alerts::AlertStatus::Superseded:
        return u"SUPERSEDED"_s;
    case alerts::AlertStatus::Active:
        break;
    }
    return u"ACTIVE"_s;
}

QString contactText(const QList<objects::ContactPoint> &contacts)
{
    QStringList lines;
    for (const objects::ContactPoint &contact : contacts) {
        const QStringList parts{contact.title, contact.phone, contact.email, contact.hours, contact.timeZone};
        for (const QString &part : parts) {
            if (!part.isEmpty())
                lines.append(part);
        }
    }
    return lines.join(u'\n');
}

base::Status audit(const CorePtr &core, sync::Stores &stores, const store::AuditEntry &entry)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto row = store::AuditChain::append(stores.database(), entry, *core->clock()); !row)
        return base::failFrom(row);
    return transaction->commit();
}

/// The record may be published under this desk's name as it stands.
base::Status mayPublish(const alerts::AlertRecord &record, const base::CountryCode &desk)
{
    const auto faults = alerts::faultsOf(record);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    const QByteArray encoded = alerts::encode(record);
    const auto key = alerts::readAlertKey(encoded);
    if (!key)
        return base::failFrom(key);
    return alerts::checkOwnership(*key, desk);
}

QCoro::Task<base::Status> keep(CorePtr core, objects::OperationKind kind, QByteArray record, store::AuditEntry entry)
{
    const auto operation = signedOperation(*core->identity(), kind, record, core->now());
    const auto desk = core->identity()->desk;
    const auto clock = core->clock();
    auto enter = [desk, operation, entry, clock](sync::Stores &stores) {
        return enterOperations(stores, desk, {operation}, entry, *clock);
    };
    const auto entered = co_await core->writer()->run(std::move(enter));
    co_return entered;
}

} // namespace

QCoro::Task<base::Result<AlertPage>> VaultAlertService::page(AlertFilter filter, qint64 offset, int limit)
{
    const CorePtr core = m_core;
    const auto desk = core->identity() ? core->identity()->desk : base::CountryCode();
    const auto listing = listingOf(filter, desk);
    auto read = [listing, offset, limit](sync::Stores &stores) -> base::Result<AlertPage> {
        const auto found = stores.listing().page(listing, offset, limit);
        if (!found)
            return base::failFrom(found);
        AlertPage page;
        page.offset = found->offset;
        page.matching = found->matching;
        page.all = found->all;
        for (const store::ListingRow &row : found->rows)
            page.rows.append(rowOf(row));
        return page;
    };
    auto page = co_await core->reader()->run(std::move(read));
    co_return page;
}

QCoro::Task<base::Result<AlertDetails>> VaultAlertService::details(qint64 row)
{
    const CorePtr core = m_core;
    auto read = [row](sync::Stores &stores) { return stores.alerts().details(row); };
    const auto stored = co_await core->reader()->run(std::move(read));
    if (!stored)
        co_return base::failFrom(stored);
    const auto entry = core->auditEntry(u"alert.view"_s, stored->record.id.hex(), u"done"_s);
    auto note = [core, entry](sync::Stores &stores) { return audit(core, stores, entry); };
    const auto noted = co_await core->writer()->run(std::move(note));
    if (!noted)
        co_return base::failFrom(noted);
    AlertDetails details;
    details.record = stored->record;
    details.batch = stored->batch;
    details.index = stored->index;
    details.sequence = stored->sequence;
    details.receivedAt = stored->receivedAt;
    for (const store::EarlierVersion &earlier : stored->history) {
        details.history.append(
            u"%1 v%2 %3"_s.arg(isoTime(earlier.updatedAt)).arg(earlier.version).arg(statusWord(earlier.status)));
    }
    if (const auto identity = core->identity()) {
        details.contact = contactText(identity->directory.contacts(stored->record.owner));
        details.own = stored->record.owner == identity->desk;
    }
    co_return details;
}

QCoro::Task<base::Result<base::AlertId>> VaultAlertService::add(alerts::AlertRecord record)
{
    const CorePtr core = m_core;
    const auto changed = m_changed;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return base::failFrom(enrolled);
    const auto now = core->now();
    const auto desk = core->identity()->desk;
    if (record.id.isNull())
        record.id = *base::AlertId::fromBytes(crypto::randomBytes(base::AlertId::size));
    record.owner = desk;
    if (record.reportedBy.isNull())
        record.reportedBy = desk;
    record.firstSeen = now;
    record.updatedAt = now;
    record.version = 1;
    const auto allowed = mayPublish(record, desk);
    if (!allowed)
        co_return base::failFrom(allowed);
    const auto entry =
        core->auditEntry(u"alert.add"_s, record.id.hex(), u"done"_s, alerts::codeOf(record.category).toLatin1());
    const auto kept = co_await keep(core, objects::OperationKind::Put, alerts::encode(record), entry);
    if (!kept)
        co_return base::failFrom(kept);
    if (!core->isClosed())
        changed();
    co_return record.id;
}

QCoro::Task<base::Status> VaultAlertService::change(alerts::AlertRecord record)
{
    const CorePtr core = m_core;
    const auto changed = m_changed;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return enrolled;
    const auto desk = core->identity()->desk;
    if (record.owner != desk)
        co_return base::fail(ErrorCode::ForeignOwner);
    ++record.version;
    record.updatedAt = core->now();
    const auto allowed = mayPublish(record, desk);
    if (!allowed)
        co_return allowed;
    const auto entry = core->auditEntry(u"alert.change"_s, record.id.hex(), u"done"_s);
    const auto kept = co_await keep(core, objects::OperationKind::Put, alerts::encode(record), entry);
    if (kept && !core->isClosed())
        changed();
    co_return kept;
}

QCoro::Task<base::Status> VaultAlertService::withdraw(qint64 row, QString reason)
{
    const CorePtr core = m_core;
    const auto changed = m_changed;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return enrolled;
    auto read = [row](sync::Stores &stores) { return stores.alerts().details(row); };
    const auto stored = co_await core->reader()->run(std::move(read));
    if (!stored)
        co_return base::failFrom(stored);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    if (stored->record.owner != core->identity()->desk)
        co_return base::fail(ErrorCode::ForeignOwner);
    alerts::Withdrawal withdrawal;
    withdrawal.id = stored->record.id;
    withdrawal.number = stored->record.number;
    withdrawal.reason = reason;
    const auto entry = core->auditEntry(u"alert.withdraw"_s, withdrawal.id.hex(), u"done"_s, reason.toUtf8());
    const auto kept = co_await keep(core, objects::OperationKind::Withdraw, alerts::encode(withdrawal), entry);
    if (kept && !core->isClosed())
        changed();
    co_return kept;
}

QCoro::Task<base::Result<QList<alerts::FeedState>>> VaultAlertService::feeds()
{
    const CorePtr core = m_core;
    auto read = [](sync::Stores &stores) { return stores.alerts().feedStates(); };
    auto states = co_await core->reader()->run(std::move(read));
    co_return states;
}

QCoro::Task<base::Result<alerts::Coverage>> VaultAlertService::coverage()
{
    const CorePtr core = m_core;
    const auto desks = core->admittedDesks();
    auto read = [desks](sync::Stores &stores) {
        stores.alerts().setAdmittedDesks(desks);
        return stores.alerts().coverage();
    };
    auto coverage = co_await core->reader()->run(std::move(read));
    co_return coverage;
}

} // namespace countersign::workstation
