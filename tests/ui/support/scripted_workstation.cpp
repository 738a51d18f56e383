// The workstation behind the window in tests of the window alone: one vault in memory that
// opens with any passphrase but "wrong". The real one is met in tests/integration.

#include "core/crypto/secret_bytes.h"
#include "core/workstation/workstation.h"
#include "tests/ui/support/scripted_session.h"
#include "tests/ui/support/scripted_workstation.h"

namespace countersign::testing {

Script &script()
{
    static Script s;
    return s;
}

} // namespace countersign::testing

namespace countersign::workstation {

using namespace Qt::StringLiterals;

struct Workstation::Private
{
    std::shared_ptr<base::Clock> clock;
    std::unique_ptr<testing::ScriptedSession> session;
    std::optional<LockReason> reason;
    std::optional<base::Instant> at;
};

Workstation::Workstation(QString, std::shared_ptr<base::Clock> clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->clock = std::move(clock);
    if (testing::script().open)
        d->session = std::make_unique<testing::ScriptedSession>(*d->clock, testing::script().alerts);
}

Workstation::~Workstation() = default;

QList<KnownVault> Workstation::knownVaults() const
{
    if (!testing::script().vaultExists)
        return {};
    return {{u"/vaults/one"_s, u"QMA national desk · R. Santos"_s, testing::script().needsKeyFile, testing::script().training, {}}};
}

QString Workstation::defaultVaultDirectory() const { return u"/vaults/one"_s; }
const base::Clock &Workstation::clock() const { return *d->clock; }

QCoro::Task<base::Result<std::shared_ptr<crypto::SecretBytes>>>
Workstation::createVault(NewVault, std::shared_ptr<crypto::SecretBytes> passphrase)
{
    testing::script().lastPassphraseBytes = static_cast<int>(passphrase->size());
    testing::script().vaultExists = true;
    d->session = std::make_unique<testing::ScriptedSession>(*d->clock, testing::script().alerts);
    Q_EMIT unlocked();
    auto key = std::make_shared<crypto::SecretBytes>(
        crypto::SecretBytes::copyOf("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789"));
    return testing::ready<base::Result<std::shared_ptr<crypto::SecretBytes>>>(key);
}

QCoro::Task<base::Status> Workstation::unlock(QString, std::shared_ptr<crypto::SecretBytes> passphrase, QString)
{
    testing::script().lastPassphraseBytes = static_cast<int>(passphrase->size());
    if (passphrase->view() == QByteArrayView("wrong")) {
        if (testing::script().delaySeconds > 0)
            return testing::ready<base::Status>(base::fail(base::ErrorCode::UnlockDelayed, {}, {QString::number(testing::script().delaySeconds)}));
        return testing::ready<base::Status>(base::fail(base::ErrorCode::WrongPassphrase, {}, {u"4"_s, u"30"_s}));
    }
    d->session = std::make_unique<testing::ScriptedSession>(*d->clock, testing::script().alerts);
    Q_EMIT unlocked();
    return testing::ready(base::Status());
}

QCoro::Task<base::Status> Workstation::unlockWithRecoveryKey(QString directory, std::shared_ptr<crypto::SecretBytes> recoveryText,
                                                             std::shared_ptr<crypto::SecretBytes>)
{
    return unlock(std::move(directory), std::move(recoveryText), {});
}

void Workstation::lock(LockReason reason)
{
    if (!d->session)
        return;
    Q_EMIT aboutToLock();
    d->session.reset();
    d->reason = reason;
    d->at = d->clock->now();
    Q_EMIT locked();
}

Session *Workstation::session() const { return d->session.get(); }
std::optional<LockReason> Workstation::lastLockReason() const { return d->reason; }
std::optional<base::Instant> Workstation::lastLockTime() const { return d->at; }
void Workstation::setIdleLock(std::chrono::minutes) {}
void Workstation::noteActivity() { ++testing::script().activity; }

} // namespace countersign::workstation
