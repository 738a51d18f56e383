#include "core/workstation/vault_session.h"

#include "core/database/transaction.h"
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

/// What decides how long things are kept and who is given what, rather than how a page looks.
bool isPolicy(const QString &key)
{
    return key == kRetentionSetting || key == kReplyHoursSetting || key == sync::kAudienceSetting || key.startsWith("partner."_L1);
}

base::Status keepPolicy(sync::Stores &stores, const QString &key, const QString &value, const store::AuditEntry &entry,
                        const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto set = store::SettingStore(stores.database()).set(key, value); !set)
        return set;
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
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
    if (isPolicy(key)) {
        const auto entry = m_core->auditEntry(u"setting.change"_s, key, u"done"_s, value.toUtf8());
        const auto clock = m_core->clock();
        auto keep = [key, value, entry, clock](sync::Stores &stores) { return keepPolicy(stores, key, value, entry, *clock); };
        const auto kept = m_core->writer()->run(std::move(keep));
        Q_UNUSED(kept)
        return;
    }
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
      m_cases(m_core), m_agreements(m_core), m_directory(m_core), m_audit(m_core), m_clockWatch(m_core), m_releases(m_core, m_cases.shelf()),
      m_mail(m_core, &m_cases), m_requests(m_core),
      m_courier(m_core,
                [self = QPointer<VaultSession>(this)] {
                    if (self)
                        self->mailTaken();
                })
{
    m_sync.setCases(&m_cases);
    m_sync.setReleases(&m_releases);
    connect(&m_releases, &VaultReleaseService::wantsSync, &m_sync, &VaultSyncService::syncSoon);
    m_releases.resumeHolds();
    m_sync.setMail(&m_mail, &m_requests);
    connect(&m_mail, &VaultMailService::wantsSync, &m_sync, &VaultSyncService::syncSoon);
    connect(&m_requests, &VaultRequestService::wantsSync, &m_sync, &VaultSyncService::syncSoon);
    connect(&m_requests, &VaultRequestService::hitsChanged, &m_hits, &HitService::changed);
    connect(&m_hits, &VaultHitService::asked, &m_requests, &RequestService::changed);
    connect(&m_hits, &VaultHitService::asked, &m_sync, &VaultSyncService::syncSoon);
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
    connect(&m_sync, &VaultSyncService::dataChanged, &m_directory, &DirectoryService::changed);
    connect(&m_sync, &VaultSyncService::dataChanged, &m_audit, &AuditService::changed);
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

void VaultSession::mailTaken()
{
    const auto releases = m_releases.noteTaken();
    const auto mail = m_mail.noteTaken();
    const auto requests = m_requests.noteTaken();
    Q_UNUSED(releases)
    Q_UNUSED(mail)
    Q_UNUSED(requests)
    m_sync.syncSoon();
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
    const auto entry = core->auditEntry(u"vault.backup"_s, {}, u"done"_s);
    const auto clock = core->clock();
    auto copy = [core, entry, clock](sync::Stores &stores) -> base::Result<QString> {
        if (const auto noted = store::AuditChain::record(stores.database(), entry, *clock); !noted)
            return base::failFrom(noted);
        return core->vault()->backUp(core->stopToken());
    };
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
