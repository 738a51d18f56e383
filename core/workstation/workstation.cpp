#include "core/workstation/workstation.h"

#include "core/crypto/recovery_text.h"
#include "core/platform/durable_file.h"
#include "core/platform/lock_signals.h"
#include "core/store/vault.h"
#include "core/workstation/known_vaults.h"
#include "core/workstation/vault_session.h"
#include "core/workstation/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace countersign::workstation {

// Said on the screens, enforced by the vault: one number.
static_assert(kShortestPassphrase == store::Vault::kShortestPassphrase);

using base::ErrorCode;
using namespace Qt::StringLiterals;

struct Workstation::Private
{
    QString root;
    std::shared_ptr<const base::Clock> clock;
    std::shared_ptr<EventLog> log;
    std::unique_ptr<VaultSession> session;
    platform::LockSignals lockSignals;
    QTimer idle;
    std::chrono::minutes idleAfter{5};
    bool automaticSync = true;
    bool opening = false;
    std::optional<LockReason> lockReason = LockReason::AtStart;
    std::optional<base::Instant> lockTime;
    QHash<QString, QStringList> notes; ///< what unlocking said of a vault
    crypto::CostPolicy costs;

    [[nodiscard]] store::VaultEnvironment environment() const
    {
        store::VaultEnvironment environment;
        environment.costs = costs;
        environment.clock = clock.get();
        return environment;
    }
};

namespace {

using VaultResult = base::Result<std::shared_ptr<store::Vault>>;

VaultResult shared(base::Result<store::Vault> vault)
{
    if (!vault)
        return base::failFrom(vault);
    return std::make_shared<store::Vault>(std::move(*vault));
}

QStringList notesOf(const store::UnlockRemarks &remarks)
{
    QStringList notes;
    if (remarks.headerHealed)
        notes.append(u"header-healed"_s);
    if (remarks.passphraseChangeUndone)
        notes.append(u"passphrase-change-undone"_s);
    if (remarks.mustFetchBeforeWrite)
        notes.append(u"restored"_s);
    return notes;
}

/// Label in two parts as the header keeps it: "desk · person".
store::VaultCreation creationOf(const NewVault &wanted)
{
    store::VaultCreation creation;
    creation.folder = wanted.directory;
    const qsizetype dot = wanted.label.indexOf(u" · "_s);
    creation.desk = dot < 0 ? wanted.label : wanted.label.first(dot);
    creation.person = dot < 0 ? QString() : wanted.label.sliced(dot + 3);
    creation.keyFile = wanted.keyFile;
    return creation;
}

} // namespace

Workstation::Workstation(QString vaultRoot, std::shared_ptr<base::Clock> clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->root = std::move(vaultRoot);
    d->clock = std::move(clock);
    d->log = std::make_shared<EventLog>(d->root + u"/log"_s, d->clock);
    d->idle.setSingleShot(true);
    connect(&d->idle, &QTimer::timeout, this, [this] {
        // A running first sync must not be cut off by a coffee (trust.md 7); it is asked again soon.
        if (d->session && d->session->sync().isRunning() && !d->session->sync().lastSync()) {
            d->idle.start(std::chrono::minutes(1));
            return;
        }
        lock(LockReason::Idle);
    });
    connect(&d->lockSignals, &platform::LockSignals::lockWanted, this, [this](platform::LockSignals::Cause cause) {
        lock(cause == platform::LockSignals::Cause::Suspend ? LockReason::Suspended : LockReason::ScreenLocked);
    });
}

Workstation::~Workstation()
{
    lock(LockReason::Quit);
}

QList<KnownVault> Workstation::knownVaults() const
{
    QList<KnownVault> vaults = vaultsIn(d->root, d->environment());
    for (KnownVault &vault : vaults)
        vault.notes += d->notes.value(vault.directory);
    return vaults;
}

QString Workstation::defaultVaultDirectory() const
{
    for (int number = 1;; ++number) {
        const QString folder = d->root + (number == 1 ? u"/vault"_s : u"/vault-%1"_s.arg(number));
        if (!QDir(folder).exists())
            return folder;
    }
}

const base::Clock &Workstation::clock() const
{
    return *d->clock;
}
Session *Workstation::session() const
{
    return d->session.get();
}
std::optional<LockReason> Workstation::lastLockReason() const
{
    return d->lockReason;
}
std::optional<base::Instant> Workstation::lastLockTime() const
{
    return d->lockTime;
}

void Workstation::setVaultCosts(const crypto::CostPolicy &costs)
{
    d->costs = costs;
}

void Workstation::setAutomaticSync(bool automatic)
{
    d->automaticSync = automatic;
    if (d->session)
        d->session->sync().setAutomatic(automatic);
}

void Workstation::setIdleLock(std::chrono::minutes after)
{
    d->idleAfter = after;
    noteActivity();
}

void Workstation::noteActivity()
{
    if (d->session && d->idleAfter.count() > 0)
        d->idle.start(d->idleAfter);
    else
        d->idle.stop();
}

QCoro::Task<base::Status> Workstation::open(std::shared_ptr<store::Vault> vault, QString directory, QString keyFile)
{
    const QPointer<Workstation> self(this);
    d->notes.insert(directory, notesOf(vault->remarks()));
    const auto core = std::make_shared<SessionCore>(std::move(*vault), d->clock, d->log);
    const auto loaded = co_await core->load();
    if (!self) {
        core->close();
        co_return base::fail(ErrorCode::VaultLocked);
    }
    if (!loaded) {
        d->log->write(u"unlock.failed"_s, loaded.error());
        core->close();
        co_return loaded;
    }
    if (d->session)
        lock(LockReason::VaultSwitched);
    if (core->identity() && core->identity()->directory.isTraining())
        markAsTraining(directory);
    d->session = std::make_unique<VaultSession>(core, keyFile);
    d->log->write(u"unlock"_s);
    d->session->startNightlyBackup();
    d->session->sync().setAutomatic(d->automaticSync);
    noteActivity();
    Q_EMIT unlocked();
    co_return base::Status{};
}

QCoro::Task<base::Result<std::shared_ptr<crypto::SecretBytes>>>
Workstation::createVault(NewVault wanted, std::shared_ptr<crypto::SecretBytes> passphrase)
{
    struct Made
    {
        std::shared_ptr<store::Vault> vault;
        std::shared_ptr<crypto::SecretBytes> recovery;
    };
    const QPointer<Workstation> self(this);
    const auto clock = d->clock;
    const auto environment = d->environment();
    auto make = [wanted, passphrase, clock, environment]() -> base::Result<Made> {
        if (const auto folder = platform::ensurePrivateFolder(QFileInfo(wanted.directory).path()); !folder)
            return base::failFrom(folder);
        auto created = store::Vault::create(creationOf(wanted), *passphrase, environment);
        if (!created)
            return base::failFrom(created);
        if (wanted.training)
            markAsTraining(wanted.directory);
        auto recovery = crypto::recoveryText(created->recoveryKey);
        if (!recovery)
            return base::failFrom(recovery);
        return Made{std::make_shared<store::Vault>(std::move(created->vault)),
                    std::make_shared<crypto::SecretBytes>(std::move(*recovery))};
    };
    const auto made = co_await onWorker(std::move(make));
    if (!made)
        co_return base::failFrom(made);
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const auto opened = co_await open(made->vault, wanted.directory, wanted.keyFile);
    if (!opened)
        co_return base::failFrom(opened);
    co_return made->recovery;
}

QCoro::Task<base::Status> Workstation::unlock(QString directory, std::shared_ptr<crypto::SecretBytes> passphrase,
                                              QString keyFile)
{
    const QPointer<Workstation> self(this);
    const auto clock = d->clock;
    const auto environment = d->environment();
    const auto log = d->log;
    auto unlocking = [directory, passphrase, keyFile, clock, environment] {
        return shared(store::Vault::unlock(directory, *passphrase, keyFile, environment));
    };
    const auto vault = co_await onWorker(std::move(unlocking));
    if (!vault) {
        log->write(u"unlock.failed"_s, vault.error());
        co_return base::failFrom(vault);
    }
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const auto opened = co_await open(*vault, directory, keyFile);
    co_return opened;
}

QCoro::Task<base::Status> Workstation::unlockWithRecoveryKey(QString directory,
                                                             std::shared_ptr<crypto::SecretBytes> recoveryText,
                                                             std::shared_ptr<crypto::SecretBytes> newPassphrase)
{
    const QPointer<Workstation> self(this);
    const auto clock = d->clock;
    const auto environment = d->environment();
    auto recovering = [directory, recoveryText, newPassphrase, clock, environment]() -> VaultResult {
        auto key = crypto::recoveryKeyFromText(recoveryText->view());
        if (!key)
            return base::failFrom(key);
        auto printed = crypto::recoveryText(*key);
        if (!printed)
            return base::failFrom(printed);
        const crypto::SecretBytes &passphrase = newPassphrase ? *newPassphrase : *printed;
        return shared(store::Vault::recover(directory, *key, passphrase, {}, environment));
    };
    const auto vault = co_await onWorker(std::move(recovering));
    if (!vault)
        co_return base::failFrom(vault);
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const auto opened = co_await open(*vault, directory, {});
    co_return opened;
}

void Workstation::lock(LockReason reason)
{
    if (!d->session)
        return;
    Q_EMIT aboutToLock();
    d->idle.stop();
    // Out of the way first: whoever asks from now on sees a locked workstation.
    std::unique_ptr<VaultSession> session = std::move(d->session);
    session->shutDown();
    d->lockReason = reason;
    d->lockTime = d->clock->now();
    d->log->write(u"lock"_s, QString::number(static_cast<int>(reason)));
    if (reason != LockReason::Quit)
        session.release()->deleteLater();
    Q_EMIT locked();
}

} // namespace countersign::workstation
