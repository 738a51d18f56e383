#pragma once

#include "core/sync/back_off.h"
#include "core/sync/sync_run.h"
#include "core/workstation/case_service.h"
#include "core/workstation/mail_service.h"
#include "core/workstation/release_service.h"
#include "core/workstation/request_service.h"
#include "core/workstation/session_core.h"

#include <QPointer>
#include <QTimer>

#include <coroutine>
#include <vector>

namespace countersign::workstation {

/// Runs one synchronisation at a time, by hand or by the clock: after unlock, five minutes
/// after each success, and with growing waits after a failure.
class VaultSyncService final : public SyncService
{
    Q_OBJECT
public:
    explicit VaultSyncService(CorePtr core);
    ~VaultSyncService() override;

    [[nodiscard]] QCoro::Task<base::Result<SyncSummary>> syncNow() override;
    void cancel() override;
    [[nodiscard]] bool isRunning() const override { return m_run != nullptr; }
    [[nodiscard]] SyncProgress progress() const override { return m_progress; }
    [[nodiscard]] bool isOnline() const override { return m_onlineSince.has_value(); }
    [[nodiscard]] std::optional<base::Instant> onlineSince() const override { return m_onlineSince; }
    [[nodiscard]] std::optional<base::Instant> offlineSince() const override { return m_offlineSince; }
    [[nodiscard]] std::optional<base::Instant> lastSync() const override { return m_lastSync; }
    [[nodiscard]] std::optional<base::Instant> nextTry() const override { return m_nextTry; }
    [[nodiscard]] std::optional<base::Error> lastError() const override { return m_lastError; }
    [[nodiscard]] int queued() const override { return m_queued; }

    /// Off for programs that say themselves when to sync.
    void setAutomatic(bool automatic);
    /// A federation was joined: the clock may begin, and goes on until the device is approved.
    void noteJoined() { setAutomatic(m_automatic); }
    /// Counts what waits to be published again and tells the pages.
    void noteQueueChanged();
    /// What is told of cases that came; outlives this.
    void setCases(VaultCaseService *cases) { m_cases = cases; }
    /// Whose releases are sealed before a run, and told of what it brought; outlives this.
    void setReleases(VaultReleaseService *releases) { m_releases = releases; }
    /// Told of what a run brought; outlive this.
    void setMail(VaultMailService *mail, VaultRequestService *requests)
    {
        m_mail = mail;
        m_requests = requests;
    }
    /// Something waits to leave: at the next turn of the loop, unless a program says itself when.
    void syncSoon();
    /// Cancels and lets nothing of the run reach this object any more.
    void shutDown();

    static constexpr std::chrono::minutes kEvery{5};

Q_SIGNALS:
    /// The directory grew: this device may have been approved.
    void identityMayHaveChanged();

private:
    /// One run, and all who wait for its end.
    struct Run
    {
        std::stop_source stop;
        std::shared_ptr<sync::PortalClient> client;
        std::optional<base::Result<SyncSummary>> result;
        std::vector<std::coroutine_handle<>> waiting;
    };
    using RunPtr = std::shared_ptr<Run>;
    struct RunEnd;

    static QCoro::Task<void> carryOut(CorePtr core, RunPtr run, QPointer<VaultSyncService> self);
    static QCoro::Task<base::Result<SyncSummary>> waitFor(RunPtr run);
    void show(const sync::RunProgress &progress);
    void finish(const RunPtr &run);
    void planNext(std::chrono::milliseconds wait);

    CorePtr m_core;
    QPointer<VaultCaseService> m_cases;
    QPointer<VaultReleaseService> m_releases;
    QPointer<VaultMailService> m_mail;
    QPointer<VaultRequestService> m_requests;
    RunPtr m_run;
    SyncProgress m_progress;
    sync::BackOff m_backOff;
    QTimer m_timer;
    bool m_automatic = false;
    int m_queued = 0;
    std::optional<base::Instant> m_onlineSince;
    std::optional<base::Instant> m_offlineSince;
    std::optional<base::Instant> m_lastSync;
    std::optional<base::Instant> m_nextTry;
    std::optional<base::Error> m_lastError;
};

} // namespace countersign::workstation
