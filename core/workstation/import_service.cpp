#include "core/workstation/import_service.h"

#include "core/database/transaction.h"
#include "core/store/import_store.h"
#include "core/workstation/list_files.h"
#include "core/workstation/own_operations.h"
#include "core/workstation/told_here.h"
#include "core/workstation/worker.h"

namespace countersign::workstation {

using alerts::ListSource;
using base::ErrorCode;
using objects::OperationKind;
using namespace Qt::StringLiterals;

namespace {

/// Operations signed and entered between two looks at the stop token.
constexpr qsizetype kOperationSlice = 1'000;
constexpr int kGlimpseRows = 8;

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

base::Result<std::optional<store::KnownList>> knownList(sync::Stores &stores, const QString &list)
{
    return store::ImportStore(stores.database()).find(list);
}

/// Signs and enters the operations of a plan, slice by slice.
class Entering
{
public:
    Entering(sync::Stores &stores, const sync::DeskIdentity &identity, base::Instant now, std::stop_token stop,
             const alerts::ReadProgress &progress, qsizetype total)
        : m_publishing(stores.database(), stores.hash()), m_identity(identity), m_now(now), m_stop(std::move(stop)),
          m_progress(progress), m_total(total)
    {
    }

    template<typename Record>
    base::Status add(OperationKind kind, const QList<Record> &records)
    {
        for (const Record &record : records) {
            m_slice.append(signedOperation(m_identity, kind, alerts::encode(record), m_now));
            if (m_slice.size() < kOperationSlice)
                continue;
            if (const auto entered = flush(); !entered)
                return entered;
        }
        return flush();
    }

private:
    base::Status flush()
    {
        if (m_stop.stop_requested())
            return base::fail(ErrorCode::Cancelled);
        if (m_slice.isEmpty())
            return {};
        m_done += m_slice.size();
        const auto entered = m_publishing.enter(m_identity.desk, std::exchange(m_slice, {}));
        if (m_progress)
            m_progress(m_done, m_total);
        return entered;
    }

    store::PublishStore m_publishing;
    const sync::DeskIdentity &m_identity;
    base::Instant m_now;
    std::stop_token m_stop;
    const alerts::ReadProgress &m_progress;
    qsizetype m_total;
    qsizetype m_done = 0;
    QList<store::PendingOperation> m_slice;
};

base::Status enterPlan(Entering &entering, const alerts::ImportPlan &plan)
{
    if (const auto entered = entering.add(OperationKind::Withdraw, plan.withdrawals); !entered)
        return entered;
    for (const QList<alerts::ListedPerson> &persons : {plan.addPersons, plan.changePersons}) {
        if (const auto entered = entering.add(OperationKind::Put, persons); !entered)
            return entered;
    }
    for (const QList<alerts::AlertRecord> &documents : {plan.addDocuments, plan.changeDocuments}) {
        if (const auto entered = entering.add(OperationKind::Put, documents); !entered)
            return entered;
    }
    return {};
}

base::Status keepRun(sync::Stores &stores, const ImportService::Preview &preview, base::Instant now)
{
    const alerts::ImportPlan &plan = preview.plan;
    store::ImportRun run;
    run.at = now;
    run.list = preview.reading.list;
    run.edition = preview.reading.edition;
    run.added = static_cast<int>(plan.added());
    run.changed = static_cast<int>(plan.changed());
    run.withdrawn = static_cast<int>(plan.withdrawals.size());
    run.unchanged = plan.unchanged;
    run.remarks = static_cast<int>(preview.reading.remarks.size());
    store::ImportStore imports(stores.database());
    if (const auto kept = imports.keep(run); !kept)
        return kept;
    return imports.remember({preview.reading.list, static_cast<int>(preview.source), preview.reading.authority,
                             alerts::storedMapping(preview.columns)});
}

base::Status keepImport(sync::Stores &stores, const ImportService::Preview &preview, const sync::DeskIdentity &identity,
                        const store::AuditEntry &entry, const base::Clock &clock, std::stop_token stop,
                        const alerts::ReadProgress &progress)
{
    const auto now = clock.now();
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    Entering entering(stores, identity, now, std::move(stop), progress, preview.plan.operations());
    if (const auto entered = enterPlan(entering, preview.plan); !entered)
        return entered;
    if (const auto kept = keepRun(stores, preview, now); !kept)
        return kept;
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

} // namespace

QCoro::Task<base::Result<ImportService::Glimpse>> VaultImportService::glimpse(QString path, QString list)
{
    const CorePtr core = m_core;
    auto read = [path] { return firstRows(path, kGlimpseRows); };
    const auto rows = co_await onWorker(std::move(read));
    if (!rows)
        co_return base::failFrom(rows);
    Glimpse glimpse;
    glimpse.list = list.isEmpty() ? listNameOf(path) : list;
    glimpse.rows = *rows;
    auto find = [name = glimpse.list](sync::Stores &stores) { return knownList(stores, name); };
    const auto known = co_await core->reader()->run(std::move(find));
    if (!known)
        co_return base::failFrom(known);
    if (*known)
        glimpse.columns = alerts::mappingFromStored((*known)->columns);
    glimpse.remembered = !glimpse.columns.isEmpty();
    if (!glimpse.remembered)
        glimpse.columns = alerts::guessedMapping(glimpse.rows.first());
    co_return glimpse;
}

QCoro::Task<base::Result<std::shared_ptr<ImportService::Preview>>>
VaultImportService::preview(ImportRequest request, std::stop_token stop, Progress progress)
{
    const CorePtr core = m_core;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return base::failFrom(enrolled);
    const auto desk = core->identity()->desk;
    if (request.source == ListSource::Table) {
        if (request.list.isEmpty())
            request.list = listNameOf(request.paths.value(0));
        auto find = [name = request.list](sync::Stores &stores) { return knownList(stores, name); };
        const auto known = co_await core->reader()->run(std::move(find));
        if (!known)
            co_return base::failFrom(known);
        if (*known && request.columns.isEmpty())
            request.columns = alerts::mappingFromStored((*known)->columns);
        if (*known && request.authority.isEmpty())
            request.authority = (*known)->authority;
        if (request.authority.isEmpty())
            request.authority = desk.text();
    }
    auto read = [request, desk, now = core->now(), stop, told = toldHere(progress)] {
        return readList(request, desk, now, stop, told);
    };
    auto reading = co_await onWorker(std::move(read));
    if (!reading)
        co_return base::failFrom(reading);
    const auto preview = std::make_shared<Preview>();
    preview->source = request.source;
    preview->columns = request.columns;
    preview->reading = std::move(*reading);
    auto plan = [preview, desk](sync::Stores &stores) { return planFor(stores, preview->reading, desk); };
    auto planned = co_await core->reader()->run(std::move(plan));
    if (!planned)
        co_return base::failFrom(planned);
    if (stop.stop_requested())
        co_return base::fail(ErrorCode::Cancelled);
    preview->plan = std::move(*planned);
    co_return preview;
}

QCoro::Task<base::Status> VaultImportService::apply(std::shared_ptr<Preview> preview, std::stop_token stop, Progress progress)
{
    const CorePtr core = m_core;
    const auto changed = m_changed;
    const auto enrolled = requireEnrolled(*core);
    if (!enrolled)
        co_return enrolled;
    const auto identity = core->identity();
    const auto clock = core->clock();
    const auto entry = core->auditEntry(u"list.import"_s, {}, u"done"_s, preview->reading.edition.toUtf8());
    auto keep = [preview, identity, entry, clock, stop, told = toldHere(progress)](sync::Stores &stores) {
        return keepImport(stores, *preview, *identity, entry, *clock, stop, told);
    };
    const auto kept = co_await core->writer()->run(std::move(keep));
    if (kept && !core->isClosed())
        changed();
    co_return kept;
}

} // namespace countersign::workstation
