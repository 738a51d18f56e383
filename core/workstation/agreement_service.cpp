#include "core/workstation/agreement_service.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/store/agreement_store.h"

#include <QPointer>

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::AgreementId;
using base::ErrorCode;

namespace {

AgreementEntry entryOf(const store::KeptAgreement &kept)
{
    return {kept.agreement, kept.version, kept.changedAt, kept.changedBy};
}

QList<AgreementEntry> entriesOf(const QList<store::KeptAgreement> &kept)
{
    QList<AgreementEntry> entries;
    for (const store::KeptAgreement &one : kept)
        entries.append(entryOf(one));
    return entries;
}

/// "QMA–QNB" where nobody gave a title.
QString titleOf(const Agreement &agreement)
{
    if (!agreement.title.trimmed().isEmpty())
        return agreement.title.trimmed();
    QStringList parties;
    for (const base::CountryCode party : agreement.parties)
        parties << party.text();
    return parties.isEmpty() ? agreements::wordOf(agreement.kind) : parties.join(u'–');
}

base::Status keepIn(sync::Stores &stores, const Agreement &agreement, const store::AuditEntry &entry, base::Instant at,
                    const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto version = store::AgreementStore(stores.database()).keep(agreement, entry.actor, at);
    if (!version)
        return base::failFrom(version);
    store::AuditEntry noted = entry;
    noted.details = agreement.title.toUtf8() + " version " + QByteArray::number(*version);
    if (const auto row = store::AuditChain::append(stores.database(), noted, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

} // namespace

VaultAgreementService::VaultAgreementService(CorePtr core)
    : m_core(std::move(core)), m_bases(agreements::LegalBases::embedded())
{
}

QCoro::Task<base::Result<QList<AgreementEntry>>> VaultAgreementService::list()
{
    const CorePtr core = m_core;
    auto read = [](sync::Stores &stores) { return store::AgreementStore(stores.database()).all(); };
    const auto kept = co_await core->reader()->run(std::move(read));
    if (!kept)
        co_return base::failFrom(kept);
    co_return entriesOf(*kept);
}

QCoro::Task<base::Result<AgreementEntry>> VaultAgreementService::find(AgreementId id)
{
    const CorePtr core = m_core;
    auto read = [id](sync::Stores &stores) { return store::AgreementStore(stores.database()).find(id); };
    const auto kept = co_await core->reader()->run(std::move(read));
    if (!kept)
        co_return base::failFrom(kept);
    co_return entryOf(*kept);
}

QCoro::Task<base::Result<QList<AgreementEntry>>> VaultAgreementService::earlier(AgreementId id)
{
    const CorePtr core = m_core;
    auto read = [id](sync::Stores &stores) { return store::AgreementStore(stores.database()).earlier(id); };
    const auto kept = co_await core->reader()->run(std::move(read));
    if (!kept)
        co_return base::failFrom(kept);
    co_return entriesOf(*kept);
}

QCoro::Task<base::Result<AgreementId>> VaultAgreementService::keep(Agreement agreement)
{
    const CorePtr core = m_core;
    const QPointer<VaultAgreementService> self(this);
    if (agreement.validFrom.isValid() && agreement.validUntil.isValid() && agreement.validUntil < agreement.validFrom) {
        const QStringList days{agreement.validFrom.toString(Qt::ISODate), agreement.validUntil.toString(Qt::ISODate)};
        co_return base::fail(ErrorCode::DatesOutOfOrder, u"agreement"_s, days);
    }
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const bool added = agreement.id.isNull();
    if (added)
        agreement.id = AgreementId::fromBytes(crypto::randomBytes(AgreementId::size)).value_or(AgreementId{});
    agreement.title = titleOf(agreement);
    const auto entry = core->auditEntry(added ? u"agreement.add"_s : u"agreement.change"_s, agreement.id.hex(), u"done"_s);
    const auto clock = core->clock();
    const auto at = core->now();
    auto write = [agreement, entry, clock, at](sync::Stores &stores) { return keepIn(stores, agreement, entry, at, *clock); };
    const auto kept = co_await core->writer()->run(std::move(write));
    if (!kept)
        co_return base::failFrom(kept);
    if (self)
        Q_EMIT self->changed();
    co_return agreement.id;
}

QCoro::Task<base::Status> VaultAgreementService::noteExport(AgreementId id, QString title, ExportNote what)
{
    const CorePtr core = m_core;
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const QString object = id.isNull() ? QString() : id.hex();
    const auto entry = core->auditEntry(u"agreement.export"_s, object, u"done"_s, QStringList{what.format, what.target, title}.join(u' ').toUtf8());
    const auto clock = core->clock();
    auto write = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(write));
    co_return noted;
}

} // namespace countersign::workstation
