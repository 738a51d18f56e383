#pragma once

#include "core/workstation/agreement_service.h"
#include "core/workstation/alert_service.h"
#include "core/workstation/audit_service.h"
#include "core/workstation/batch_service.h"
#include "core/workstation/case_service.h"
#include "core/workstation/courier_service.h"
#include "core/workstation/clock_watch.h"
#include "core/workstation/directory_service.h"
#include "core/workstation/hit_service.h"
#include "core/workstation/import_service.h"
#include "core/workstation/inbox_service.h"
#include "core/workstation/join_service.h"
#include "core/workstation/late_hits.h"
#include "core/workstation/lookup_service.h"
#include "core/workstation/mail_service.h"
#include "core/workstation/name_lookup_service.h"
#include "core/workstation/release_service.h"
#include "core/workstation/request_service.h"
#include "core/workstation/sync_service.h"

#include <QTimer>

namespace countersign::workstation {

/// Settings in memory, written behind.
class VaultSettingsService final : public SettingsService
{
public:
    explicit VaultSettingsService(CorePtr core) : m_core(std::move(core)) {}
    [[nodiscard]] QString value(const QString &key, const QString &fallback) const override;
    void setValue(const QString &key, const QString &value) override;

private:
    CorePtr m_core;
};

/// The services over one SessionCore.
class VaultSession final : public Session
{
    Q_OBJECT
public:
    VaultSession(CorePtr core, QString keyFile);
    ~VaultSession() override;

    [[nodiscard]] Identity identity() const override;
    [[nodiscard]] LookupService &lookup() override { return m_lookup; }
    [[nodiscard]] AlertService &alerts() override { return m_alerts; }
    [[nodiscard]] VaultSyncService &sync() override { return m_sync; }
    [[nodiscard]] JoinService &joining() override { return m_joining; }
    [[nodiscard]] ImportService &imports() override { return m_imports; }
    [[nodiscard]] VaultHitService &hits() override { return m_hits; }
    [[nodiscard]] VaultInboxService &inbox() override { return m_inbox; }
    /// Asks the kept questions again; runs by itself after each change.
    [[nodiscard]] LateHits &lateHits() { return m_lateHits; }
    /// Keeps the name index at hand; runs by itself after each change.
    [[nodiscard]] NameKeeper &names() { return m_names; }
    [[nodiscard]] BatchService &batch() override { return m_batch; }
    [[nodiscard]] VaultCaseService &cases() override { return m_cases; }
    [[nodiscard]] VaultAgreementService &agreements() override { return m_agreements; }
    [[nodiscard]] VaultReleaseService &releases() override { return m_releases; }
    [[nodiscard]] VaultMailService &mail() override { return m_mail; }
    [[nodiscard]] VaultRequestService &requests() override { return m_requests; }
    [[nodiscard]] VaultCourierService &courier() override { return m_courier; }
    [[nodiscard]] VaultDirectoryService &directory() override { return m_directory; }
    [[nodiscard]] VaultAuditService &audit() override { return m_audit; }
    [[nodiscard]] SettingsService &settings() override { return m_settings; }
    [[nodiscard]] QCoro::Task<base::Status> changePassphrase(std::shared_ptr<crypto::SecretBytes> current,
                                                             std::shared_ptr<crypto::SecretBytes> wanted) override;
    [[nodiscard]] QCoro::Task<base::Result<QString>> backupNow() override;
    [[nodiscard]] std::optional<base::Instant> lastBackup() const override { return m_lastBackup; }
    [[nodiscard]] QStringList recentLog(int most) const override { return m_core->log().recent(most); }

    /// Runs by itself each minute.
    [[nodiscard]] ClockWatch &clockWatch() { return m_clockWatch; }

    [[nodiscard]] const CorePtr &core() const { return m_core; }
    /// Ends everything; blocks for the running transaction.
    void shutDown();
    /// Backs up when the last copy is older than a night; looks again every hour.
    void startNightlyBackup();

private:
    void queueChanged();
    void joined();
    /// Letters came by courier: what a sync does after its own.
    void mailTaken();

    CorePtr m_core;
    QString m_keyFile;
    VaultLookupService m_lookup;
    VaultAlertService m_alerts;
    VaultSyncService m_sync;
    VaultJoinService m_joining;
    VaultImportService m_imports;
    VaultBatchService m_batch;
    VaultSettingsService m_settings;
    VaultHitService m_hits;
    LateHits m_lateHits;
    NameKeeper m_names;
    VaultInboxService m_inbox;
    VaultCaseService m_cases;
    VaultAgreementService m_agreements;
    VaultDirectoryService m_directory;
    VaultAuditService m_audit;
    ClockWatch m_clockWatch;
    VaultReleaseService m_releases;
    VaultMailService m_mail;
    VaultRequestService m_requests;
    VaultCourierService m_courier;
    QTimer m_backupTimer;
    std::optional<base::Instant> m_lastBackup;
};

} // namespace countersign::workstation
