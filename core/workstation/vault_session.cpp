#include "core/workstation/vault_session.h"

#include "core/store/setting_store.h"

#include <QPointer>

namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kNight{20};

base::Result<std::optional<base::Instant>> lastBackupOf(const CorePtr &core)
{
    return core->vault()->lastBackup();
}

} // namespace

QString VaultSettingsService::value(const QString &key, const QString &fallback) const
{
    return m_core->settings().value(key, fallback);
}

void VaultSettingsService::setValue(const QString &key, const QString &value)
{
    if (m_core->isClosed() || m_core->settings().value(key) == value)
        return;
    m_core->settings().insert(key, value);
    auto write = [key, value](sync::Stores &stores) { return store::SettingStore(stores.database()).set(key, value); };
    const auto written = m_core->writer()->run(std::move(write));
    Q_UNUSED(written)
}

VaultSession::VaultSession(CorePtr core, QString keyFile)
    : m_core(std::move(core)), m_keyFile(std::move(keyFile)), m_lookup(m_core),
      m_alerts(m_core,
               [self = QPointer<VaultSession>(this)] {
                   if (self)
                       self->queueChanged();
               }),
      m_sync(m_core), m_joining(m_core,
                                [self = QPointer<VaultSession>(this)] {
                                    if (self)
                                        self->joined();
                                }),
      m_imports(m_core,
                [self = QPointer<VaultSession>(this)] {
                    if (self)
                        self->queueChanged();
                }),
      m_batch(m_core), m_settings(m_core), m_hits(m_core), m_lateHits(m_core), m_names(m_core), m_inbox(m_core, m_lateHits),
      m_cases(m_core), m_agreements(m_core), m_releases(m_core, m_cases.shelf())
{
    m_sync.setCases(&m_cases);
    m_sync.setReleases(&m_releases);
    connect(&m_releases, &VaultReleaseService::wantsSync, &m_sync, &VaultSyncService::syncSoon);
    m_releases.resumeHolds();
    m_cases.signKept();
    connect(&m_sync, &VaultSyncService::identityMayHaveChanged, this, &Session::identityChanged);
    connect(&m_sync, &VaultSyncService::dataChanged, this, [this] { m_core->tendFilter(); });
    m_core->tendFilter();
    connect(&m_sync, &VaultSyncService::dataChanged, &m_lateHits, &LateHits::run);
    connect(&m_lateHits, &LateHits::found, &m_inbox, &InboxService::changed);
    connect(&m_hits, &HitService::changed, &m_inbox, &InboxService::changed);
    m_lateHits.run();
    connect(&m_sync, &VaultSyncService::dataChanged, &m_names, &NameKeeper::run);
    m_names.run();
    connect(&m_backupTimer, &QTimer::timeout, this, &VaultSession::startNightlyBackup);
}

VaultSession::~VaultSession()
{
    shutDown();
}

void VaultSession::joined()
{
    Q_EMIT identityChanged();
    m_cases.signKept();
    m_sync.noteJoined();
}

void VaultSession::queueChanged()
{
    m_sync.noteQueueChanged();
    Q_EMIT m_sync.dataChanged();
}

void VaultSession::shutDown()
{
    m_backupTimer.stop();
    m_sync.shutDown();
    m_core->close();
}

Identity VaultSession::identity() const
{
    return m_core->identity() ? shownIdentity(*m_core->identity()) : Identity();
}

QCoro::Task<base::Status> VaultSession::changePassphrase(std::shared_ptr<crypto::SecretBytes> current,
                                                         std::shared_ptr<crypto::SecretBytes> wanted)
{
    const CorePtr core = m_core;
    const QString keyFile = m_keyFile;
    auto change = [core, current, wanted, keyFile](sync::Stores &) {
        return core->vault()->changePassphrase(*current, keyFile, *wanted, keyFile);
    };
    const auto changed = co_await core->chores()->run(std::move(change));
    if (changed)
        core->log().write(u"vault.passphrase-changed"_s);
    co_return changed;
}

QCoro::Task<base::Result<QString>> VaultSession::backupNow()
{
    const CorePtr core = m_core;
    const QPointer<VaultSession> self(this);
    auto copy = [core](sync::Stores &) { return core->vault()->backUp(core->stopToken()); };
    auto path = co_await core->chores()->run(std::move(copy));
    if (path)
        core->log().write(u"vault.backup"_s);
    else
        core->log().write(u"vault.backup-failed"_s, path.error());
    if (path && self)
        self->m_lastBackup = core->now();
    co_return path;
}

void VaultSession::startNightlyBackup()
{
    m_backupTimer.start(std::chrono::hours(1));
    const CorePtr core = m_core;
    auto look = [core](sync::Stores &) { return lastBackupOf(core); };
    auto looking = core->chores()->run(std::move(look));
    QCoro::connect(std::move(looking), this, [this](const base::Result<std::optional<base::Instant>> &last) {
        if (!last || m_core->isClosed())
            return;
        m_lastBackup = *last;
        if (m_lastBackup && m_core->now() - *m_lastBackup < kNight)
            return;
        const auto copied = backupNow();
        Q_UNUSED(copied)
    });
}

} // namespace countersign::workstation
