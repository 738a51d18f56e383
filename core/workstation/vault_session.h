#pragma once

#include "core/workstation/alert_service.h"
#include "core/workstation/import_service.h"
#include "core/workstation/join_service.h"
#include "core/workstation/lookup_service.h"
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
    [[nodiscard]] SettingsService &settings() override { return m_settings; }
    [[nodiscard]] QCoro::Task<base::Status> changePassphrase(std::shared_ptr<crypto::SecretBytes> current,
                                                             std::shared_ptr<crypto::SecretBytes> wanted) override;
    [[nodiscard]] QCoro::Task<base::Result<QString>> backupNow() override;
    [[nodiscard]] std::optional<base::Instant> lastBackup() const override { return m_lastBackup; }
    [[nodiscard]] QStringList recentLog(int most) const override { return m_core->log().recent(most); }

    [[nodiscard]] const CorePtr &core() const { return m_core; }
    /// Ends everything; blocks for the running transaction.
    void shutDown();
    /// Backs up when the last copy is older than a night; looks again every hour.
    void startNightlyBackup();

private:
    void queueChanged();
    void joined();

    CorePtr m_core;
    QString m_keyFile;
    VaultLookupService m_lookup;
    VaultAlertService m_alerts;
    VaultSyncService m_sync;
    VaultJoinService m_joining;
    VaultImportService m_imports;
    VaultSettingsService m_settings;
    QTimer m_backupTimer;
    std::optional<base::Instant> m_lastBackup;
};

} // namespace countersign::workstation
