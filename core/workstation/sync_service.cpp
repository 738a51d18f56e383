#include "core/workstation/sync_service.h"

#include "core/database/transaction.h"
#include "core/store/publish_store.h"
#include "core/store/setting_store.h"

#include <QPointer>

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kLastSyncSetting{"sync.last"};

SyncPhase phaseOf(sync::RunPhase phase)
{
    switch (phase) {
    case sync::RunPhase::Connecting:
        return SyncPhase::Connecting;
    case sync::RunPhase::Directory:
        return SyncPhase::Directory;
    case sync::RunPhase::Listing:
        return SyncPhase::Listing;
    case sync::RunPhase::Downloading:
        return SyncPhase::Downloading;
    case sync::RunPhase::Verifying:
        return SyncPhase::Verifying;
    case sync::RunPhase::Applying:
        return SyncPhase::Applying;
    case sync::RunPhase::Publishing:
        break;
    }
    return SyncPhase::Publishing;
}

SyncSummary summaryOf(const sync::RunOutcome &outcome, base::Instant now)
{
    SyncSummary summary;
    summary.at = now;
    summary.feeds = outcome.feeds;
    summary.added = outcome.added;
    summary.changed = outcome.changed;
    summary.withdrawn = outcome.withdrawn;
    summary.published = outcome.published;
    summary.quarantined = outcome.quarantined;
    summary.bytes = outcome.bytes;
    summary.caseChanges = outcome.caseChanges;
    summary.casesSent = outcome.casesSent;
    summary.casesWaiting = outcome.casesWaiting;
    summary.remarks = outcome.remarks;
    return summary;
}

/// An answer that did not verify, rather than a link that is down or a wish to stop.
bool isRefusal(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::BadSignature:
    case ErrorCode::UnknownKey:
    case ErrorCode::DirectoryShorter:
    case ErrorCode::DirectoryDiffers:
    case ErrorCode::WrongFederation:
    case ErrorCode::OlderEntry:
    case ErrorCode::NotAuthorised:
    case ErrorCode::PortalNotTrusted:
    case ErrorCode::PortalWentBack:
    case ErrorCode::ClockSkew:
    case ErrorCode::DeviceRevoked:
        return true;
    default:
        return false;
    }
}

/// The time of the sync, and an audit row for each object that did not verify.
base::Status noteOutcome(sync::Stores &stores, const QList<store::AuditEntry> &entries, base::Instant now,
                         const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    for (const store::AuditEntry &entry : entries) {
        if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
            return base::failFrom(row);
    }
    const auto set = store::SettingStore(stores.database()).set(kLastSyncSetting, QString::number(base::toMillis(now)));
    if (!set)
        return set;
    return transaction->commit();
}

} // namespace

/// Waits until the run has its result; resumed from the event loop.
struct VaultSyncService::RunEnd
{
    RunPtr run;
    [[nodiscard]] bool await_ready() const { return run->result.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) const { run->waiting.push_back(waiting); }
    void await_resume() const {}
};

VaultSyncService::VaultSyncService(CorePtr core) : m_core(std::move(core))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_nextTry.reset();
        const auto joined = syncNow();
        Q_UNUSED(joined)
    });
    const auto &settings = m_core->settings();
    if (const auto last = settings.constFind(kLastSyncSetting); last != settings.constEnd()) {
        m_lastSync = base::fromMillis(last->toLongLong());
        m_offlineSince = m_lastSync;
    }
    noteQueueChanged();
}

VaultSyncService::~VaultSyncService()
{
    shutDown();
}

void VaultSyncService::setAutomatic(bool automatic)
{
    m_automatic = automatic;
    if (!automatic)
        m_timer.stop();
    else if (!isRunning())
        planNext(std::chrono::milliseconds(0));
}

void VaultSyncService::planNext(std::chrono::milliseconds wait)
{
    if (!m_automatic || m_core->isClosed() || !m_core->identity())
        return;
    m_nextTry = m_core->now() + wait;
    m_timer.start(wait);
}

void VaultSyncService::syncSoon()
{
    if (!isRunning())
        planNext(std::chrono::milliseconds(0));
}

void VaultSyncService::noteQueueChanged()
{
    auto count = [](sync::Stores &stores) { return store::PublishStore(stores.database(), stores.hash()).waiting(); };
    auto counting = m_core->reader()->run(std::move(count));
    QCoro::connect(std::move(counting), this, [this](const base::Result<qint64> &waiting) {
        if (!waiting)
            return;
        m_queued = static_cast<int>(*waiting);
        Q_EMIT stateChanged();
    });
}

void VaultSyncService::cancel()
{
    if (!m_run)
        return;
    m_run->stop.request_stop();
}

void VaultSyncService::shutDown()
{
    m_timer.stop();
    cancel();
    m_run.reset();
}

QCoro::Task<base::Result<SyncSummary>> VaultSyncService::waitFor(RunPtr run)
{
    const RunEnd end{run};
    co_await end;
    co_return *run->result;
}

QCoro::Task<base::Result<SyncSummary>> VaultSyncService::syncNow()
{
    if (m_run)
        return waitFor(m_run);
    m_timer.stop();
    m_nextTry.reset();
    m_run = std::make_shared<Run>();
    const RunPtr run = m_run;
    m_progress = SyncProgress{SyncPhase::Connecting, {}, 0, 0};
    const auto carried = carryOut(m_core, run, QPointer<VaultSyncService>(this));
    Q_UNUSED(carried)
    Q_EMIT stateChanged();
    return waitFor(run);
}

QCoro::Task<void> VaultSyncService::carryOut(CorePtr core, RunPtr run, QPointer<VaultSyncService> self)
{
    base::Result<SyncSummary> result = base::fail(ErrorCode::NotEnrolled, u"no federation joined"_s);
    bool identityChanged = false;
    if (const auto held = core->identity()) {
        // A run works on a copy: what it learns counts when it is kept.
        const auto identity = std::make_shared<sync::DeskIdentity>(*held);
        auto client = sync::clientFor(*identity, core->clock());
        if (!client) {
            result = base::failFrom(client);
        } else {
            run->client = *client;
            sync::RunParts parts{core->writer(), *client, core->clock(), {}, run->stop.get_token(), {}};
            const QPointer<VaultCaseService> cases = self ? self->m_cases : nullptr;
            const QPointer<VaultReleaseService> releases = self ? self->m_releases : nullptr;
            if (cases)
                parts.cases = cases->shelf();
            parts.incarnation = core->incarnation();
            parts.report = [self, run](const sync::RunProgress &progress) {
                if (self && self->m_run == run)
                    self->show(progress);
            };
            if (releases) {
                const auto sealed = co_await releases->sealDue();
                Q_UNUSED(sealed)
            }
            const auto outcome = co_await sync::synchronise(std::move(parts), identity);
            identityChanged = identity->directorySize > held->directorySize;
            if (!core->isClosed())
                core->setIdentity(identity);
            if (outcome && cases && !outcome->cases.isEmpty() && !core->isClosed()) {
                const auto settled = co_await cases->noteTaken(outcome->cases);
                Q_UNUSED(settled)
            }
            if (outcome && releases && !core->isClosed()) {
                const auto taken = co_await releases->noteTaken();
                Q_UNUSED(taken)
            }
            const QPointer<VaultMailService> mail = self ? self->m_mail : nullptr;
            if (outcome && mail && !core->isClosed()) {
                const auto taken = co_await mail->noteTaken();
                Q_UNUSED(taken)
            }
            const QPointer<VaultRequestService> requests = self ? self->m_requests : nullptr;
            if (outcome && requests && !core->isClosed()) {
                const auto taken = co_await requests->noteTaken();
                Q_UNUSED(taken)
            }
            if (outcome)
                result = summaryOf(*outcome, core->now());
            else
                result = base::failFrom(outcome);
        }
    }
    const auto before = self ? self->m_lastError : std::nullopt;
    if (!result && isRefusal(result.error()) && !core->isClosed() && !(before && before->code == result.error().code)) {
        // The same answer every five minutes is told once.
        const auto entry = core->auditEntry(u"sync.refused"_s, {}, base::codeText(result.error().code), result.error().detail.toUtf8());
        const auto clock = core->clock();
        auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
        const auto noted = co_await core->writer()->run(std::move(note));
        Q_UNUSED(noted)
    }
    if (result && !core->isClosed()) {
        QList<store::AuditEntry> entries;
        for (const base::Error &remark : result->remarks)
            entries.append(
                core->auditEntry(u"feed.refused"_s, {}, base::codeText(remark.code), remark.detail.toUtf8()));
        const auto now = core->now();
        const auto clock = core->clock();
        auto note = [entries, now, clock](sync::Stores &stores) { return noteOutcome(stores, entries, now, *clock); };
        const auto noted = co_await core->writer()->run(std::move(note));
        if (!noted)
            result = base::failFrom(noted);
    }
    run->result = std::move(result);
    if (self) {
        self->finish(run);
        if (identityChanged && self)
            Q_EMIT self->identityMayHaveChanged();
    }
    const auto waiting = std::move(run->waiting);
    run->waiting.clear();
    for (const std::coroutine_handle<> handle : waiting)
        handle.resume();
}

void VaultSyncService::show(const sync::RunProgress &progress)
{
    const SyncProgress shown{phaseOf(progress.phase), progress.feed, progress.done, progress.total};
    const bool newPhase = shown.phase != m_progress.phase;
    m_progress = shown;
    Q_EMIT progressChanged();
    if (newPhase && shown.phase == SyncPhase::Directory && !m_onlineSince) {
        m_onlineSince = m_core->now();
        m_offlineSince.reset();
        Q_EMIT stateChanged();
    }
}

void VaultSyncService::finish(const RunPtr &run)
{
    if (m_run != run)
        return;
    m_run.reset();
    m_progress = {};
    const auto &result = *run->result;
    if (result) {
        m_backOff.reset();
        m_lastSync = result->at;
        m_lastError = result->remarks.isEmpty() ? std::nullopt : std::optional(result->remarks.first());
        m_core->log().write(u"sync.done"_s,
                            u"feeds=%1 added=%2 changed=%3 withdrawn=%4 published=%5 bytes=%6"_s.arg(result->feeds)
                                .arg(result->added)
                                .arg(result->changed)
                                .arg(result->withdrawn)
                                .arg(result->published)
                                .arg(result->bytes));
        for (const base::Error &remark : result->remarks)
            m_core->log().write(u"sync.remark"_s, remark);
        planNext(kEvery);
    } else {
        const base::Error &error = result.error();
        m_core->log().write(u"sync.failed"_s, error);
        if (error.code != ErrorCode::Cancelled) {
            m_lastError = error;
            if (m_onlineSince || !m_offlineSince)
                m_offlineSince = m_core->now();
            m_onlineSince.reset();
        }
        planNext(error.code == ErrorCode::Cancelled ? std::chrono::milliseconds(kEvery) : m_backOff.next());
    }
    noteQueueChanged();
    Q_EMIT progressChanged();
    Q_EMIT stateChanged();
    Q_EMIT dataChanged();
}

} // namespace countersign::workstation
