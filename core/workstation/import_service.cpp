#include "core/workstation/import_service.h"

#include "core/database/transaction.h"
#include "core/store/import_store.h"
#include "core/workstation/own_operations.h"
#include "core/workstation/worker.h"

#include <QFile>

namespace countersign::workstation {

using base::ErrorCode;
using objects::OperationKind;
using namespace Qt::StringLiterals;

namespace {

base::Result<alerts::ListReading> readFile(const QString &path, const base::CountryCode &desk, base::Instant now,
                                           std::stop_token stop, const std::function<void(qint64, qint64)> &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, {}, {path});
    return alerts::readUnList(file, desk, now, std::move(stop), progress);
}

base::Result<alerts::ImportPlan> planFor(sync::Stores &stores, const alerts::ListReading &reading,
                                         const base::CountryCode &desk)
{
    const auto documents = stores.alerts().documentsOfList(desk, reading.list);
    if (!documents)
        return base::failFrom(documents);
    const auto persons = stores.alerts().personsOfList(desk, reading.list);
    if (!persons)
        return base::failFrom(persons);
    return alerts::planImport(reading, *documents, *persons);
}

QList<store::PendingOperation> operationsOf(const alerts::ImportPlan &plan, const sync::DeskIdentity &identity,
                                            base::Instant now)
{
    QList<store::PendingOperation> operations;
    const auto put = [&](const QByteArray &record) {
        operations.append(signedOperation(identity, OperationKind::Put, record, now));
    };
    for (const auto &withdrawal : plan.withdrawals)
        operations.append(signedOperation(identity, OperationKind::Withdraw, alerts::encode(withdrawal), now));
    for (const QList<alerts::ListedPerson> &persons : {plan.addPersons, plan.changePersons}) {
        for (const alerts::ListedPerson &person : persons)
            put(alerts::encode(person));
    }
    for (const QList<alerts::AlertRecord> &documents : {plan.addDocuments, plan.changeDocuments}) {
        for (const alerts::AlertRecord &document : documents)
            put(alerts::encode(document));
    }
    return operations;
}

base::Status keepImport(sync::Stores &stores, const ImportService::Preview &preview, const sync::DeskIdentity &identity,
                        const store::AuditEntry &entry, const base::Clock &clock)
{
    const auto now = clock.now();
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const alerts::ImportPlan &plan = preview.plan;
    store::PublishStore publishing(stores.database(), stores.hash());
    if (const auto entered = publishing.enter(identity.desk, operationsOf(plan, identity, now)); !entered)
        return entered;
    store::ImportRun run;
    run.at = now;
    run.list = preview.reading.list;
    run.edition = preview.reading.edition;
    run.added = static_cast<int>(plan.addDocuments.size() + plan.addPersons.size());
    run.changed = static_cast<int>(plan.changeDocuments.size() + plan.changePersons.size());
    run.withdrawn = static_cast<int>(plan.withdrawals.size());
    run.unchanged = plan.unchanged;
    run.remarks = static_cast<int>(preview.reading.remarks.size());
    if (const auto kept = store::ImportStore(stores.database()).keep(run); !kept)
        return kept;
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

} // namespace

QCoro::Task<base::Result<std::shared_ptr<ImportService::Preview>>>
VaultImportService::previewUnList(QString path, std::stop_token stop, std::function<void(qint64, qint64)> progress)
{
    const CorePtr core = m_core;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return base::failFrom(enrolled);
    const auto desk = core->identity()->desk;
    const auto now = core->now();
    // Told on the thread that asked; the reader works on another one.
    const std::shared_ptr<QObject> here(new QObject, [](QObject *object) { object->deleteLater(); });
    auto read = [path, desk, now, stop, progress, here] {
        return readFile(path, desk, now, stop, [progress, here](qint64 done, qint64 total) {
            if (progress)
                QMetaObject::invokeMethod(
                    here.get(), [progress, done, total] { progress(done, total); }, Qt::QueuedConnection);
        });
    };
    const auto reading = co_await onWorker(std::move(read));
    if (!reading)
        co_return base::failFrom(reading);
    const auto preview = std::make_shared<Preview>();
    preview->reading = *reading;
    auto plan = [preview, desk](sync::Stores &stores) { return planFor(stores, preview->reading, desk); };
    const auto planned = co_await core->reader()->run(std::move(plan));
    if (!planned)
        co_return base::failFrom(planned);
    preview->plan = *planned;
    co_return preview;
}

QCoro::Task<base::Status> VaultImportService::apply(std::shared_ptr<Preview> preview)
{
    const CorePtr core = m_core;
    const auto changed = m_changed;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return enrolled;
    const auto identity = core->identity();
    const auto clock = core->clock();
    const auto entry = core->auditEntry(u"list.import"_s, {}, u"done"_s, preview->reading.edition.toUtf8());
    auto keep = [preview, identity, entry, clock](sync::Stores &stores) {
        return keepImport(stores, *preview, *identity, entry, *clock);
    };
    const auto kept = co_await core->writer()->run(std::move(keep));
    if (kept && !core->isClosed())
        changed();
    co_return kept;
}

} // namespace countersign::workstation
