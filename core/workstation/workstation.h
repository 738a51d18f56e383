#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace countersign::crypto {
class SecretBytes;
struct CostPolicy;
}

namespace countersign::store {
class Vault;
}

namespace countersign::workstation {

class Session;

/// Characters a passphrase has at least; the vault refuses shorter ones.
inline constexpr int kShortestPassphrase = 10;

/// What opens a training vault until its holder changes it. Guards invented data only: the
/// unlock screen says it aloud.
inline constexpr const char *kTrainingPassphrase = "training federation only";

/// A vault this person can open, as the unlock screen shows it.
struct KnownVault
{
    QString directory;
    QString label; ///< "QMA national desk · R. Santos", from the header, not secret
    bool needsKeyFile = false;
    bool training = false;
    QStringList notes; ///< e.g. "one header copy was damaged and has been repaired"
};

enum class LockReason { AtStart, Menu, Idle, ScreenLocked, Suspended, VaultSwitched, Quit };

/// What a new vault is to be.
struct NewVault
{
    QString directory;
    QString label;
    QString keyFile; ///< path; empty = none
    bool training = false;
};

/// The program's root: which vaults there are, and the one that is open. Lives on the
/// window's thread; long work runs elsewhere and comes back as a task.
class Workstation : public QObject
{
    Q_OBJECT
public:
    /// `vaultRoot` is the folder that holds one sub-folder a vault.
    Workstation(QString vaultRoot, std::shared_ptr<base::Clock> clock, QObject *parent = nullptr);
    ~Workstation() override;

    [[nodiscard]] QList<KnownVault> knownVaults() const;
    [[nodiscard]] QString defaultVaultDirectory() const;
    [[nodiscard]] const base::Clock &clock() const;

    /// Makes a vault and opens it. Answers the recovery key's text form in locked memory (UTF-8), shown once.
    [[nodiscard]] QCoro::Task<base::Result<std::shared_ptr<crypto::SecretBytes>>>
    createVault(NewVault wanted, std::shared_ptr<crypto::SecretBytes> passphrase);
    /// Errors: WrongPassphrase, UnlockDelayed, KeyFileMissing, VaultHeaderDamaged, Database* ...
    [[nodiscard]] QCoro::Task<base::Status> unlock(QString directory, std::shared_ptr<crypto::SecretBytes> passphrase,
                                                   QString keyFile);
    /// Sets the passphrase anew. Without `newPassphrase` it is the recovery key in its printed
    /// form, until the person chooses another in Settings. Errors: RecoveryKeyWrong and those of unlock().
    [[nodiscard]] QCoro::Task<base::Status>
    unlockWithRecoveryKey(QString directory, std::shared_ptr<crypto::SecretBytes> recoveryText,
                          std::shared_ptr<crypto::SecretBytes> newPassphrase = {});
    /// Wipes keys, closes the database; at once and without failing.
    void lock(LockReason reason);

    /// Null while locked.
    [[nodiscard]] Session *session() const;
    [[nodiscard]] std::optional<LockReason> lastLockReason() const;
    [[nodiscard]] std::optional<base::Instant> lastLockTime() const;

    /// Idle lock; 0 = never. Restarted by noteActivity(), which the window calls on input.
    void setIdleLock(std::chrono::minutes after);
    void noteActivity();

    /// Sync after unlock and every few minutes; on by default. Programs without a window say
    /// themselves when.
    void setAutomaticSync(bool automatic);

    /// Of vaults made and opened from now on. Only tests set another than the product's: Argon2id takes most of their time.
    void setVaultCosts(const crypto::CostPolicy &costs);

Q_SIGNALS:
    void unlocked();
    /// Before keys are wiped: windows close their editors and clear the clipboard.
    void aboutToLock();
    void locked();

private:
    [[nodiscard]] QCoro::Task<base::Status> open(std::shared_ptr<store::Vault> vault, QString directory,
                                                 QString keyFile);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign::workstation
