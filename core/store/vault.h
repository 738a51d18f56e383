#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/vault_header.h"
#include "core/database/database.h"
#include "core/database/migrations.h"
#include "core/platform/folder_lock.h"
#include "core/store/vault_files.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace countersign::store {

/// What only tests change: cheaper Argon2id and a clock set by hand.
struct VaultEnvironment
{
    crypto::CostPolicy costs = {};
    const base::Clock *clock = nullptr; ///< the system's when null; outlives the vault
};

struct VaultCreation
{
    QString folder;                ///< must not exist, or be empty
    QString desk;                  ///< label of the unlock screen
    QString person;
    QString keyFile;               ///< empty: none
    bool withRecoveryKey = true;
};

/// What can be said of a locked vault.
struct VaultLabel
{
    base::VaultId vault;
    QString desk;
    QString person;
    bool needsKeyFile = false;
    bool hasRecoveryKey = false;
};

/// What unlocking did besides; each is worth a line to the person.
struct UnlockRemarks
{
    bool headerHealed = false;          ///< one header copy was damaged and is whole again
    bool passphraseChangeUndone = false;///< a change was cut short; the earlier passphrase stands
    database::MigrationOutcome schema;
    bool mustFetchBeforeWrite = false;  ///< restored, and the portal not heard since
    bool reserveReleased = false;       ///< the disk is full; save and make room
};

struct VaultCheck
{
    bool headerCopiesAgree = false;
    quint64 auditSequence = 0;
    qint64 auditEntries = 0;
    int schema = 0;
};

/// One person's encrypted store on this device (trust.md 3): a folder with a header in two
/// copies, an SQLCipher database, backups. An open Vault holds the folder's lock and the
/// keys in locked memory, and no connection: each thread opens its own with
/// openConnection() and closes it before lock(). Functions that take a passphrase run
/// Argon2id: half a second and 256 MiB, never on the window's thread.
class Vault
{
public:
    static constexpr int kShortestPassphrase = 10; ///< characters
    static constexpr int kBackupsKept = 3;

    /// PassphraseTooShort (args: kShortestPassphrase).
    [[nodiscard]] static base::Status checkPassphrase(const crypto::SecretBytes &passphrase);

    struct Created;
    /// Makes the folder whole or not at all. Errors: VaultExists, PassphraseTooShort,
    /// KeyFileMissing, DiskFull, FileWriteFailed.
    [[nodiscard]] static base::Result<Created> create(const VaultCreation &wanted, const crypto::SecretBytes &passphrase,
                                                      const VaultEnvironment &environment = {});
    [[nodiscard]] const crypto::CostPolicy &costs() const { return m_environment.costs; }
    [[nodiscard]] QString folder() const { return m_files.folder; }
    [[nodiscard]] static base::Result<VaultLabel> label(const QString &folder, const VaultEnvironment &environment = {});

    /// Errors: WrongPassphrase, UnlockDelayed, KeyFileMissing, Vault*, Database*; a database
    /// that is damaged, truncated or newer is left as it is.
    [[nodiscard]] static base::Result<Vault> unlock(const QString &folder, const crypto::SecretBytes &passphrase,
                                                    const QString &keyFile = {}, const VaultEnvironment &environment = {});
    /// Opens with the recovery key and sets a new passphrase (and key file, or none). The
    /// use is written into the audit chain.
    [[nodiscard]] static base::Result<Vault> recover(const QString &folder, const crypto::SecretBytes &recoveryKey,
                                                     const crypto::SecretBytes &newPassphrase, const QString &newKeyFile = {},
                                                     const VaultEnvironment &environment = {});

    Vault(Vault &&) noexcept = default;
    Vault &operator=(Vault &&) noexcept = default;

    /// Wipes the keys and gives the folder free. All connections are closed by then.
    void lock();
    [[nodiscard]] bool isOpen() const { return !m_master.isEmpty(); }

    /// A connection for the calling thread. VaultLocked after lock().
    [[nodiscard]] base::Result<database::Database> openConnection(const database::OpenOptions &options = {}) const;

    [[nodiscard]] const UnlockRemarks &remarks() const { return m_remarks; }
    [[nodiscard]] VaultLabel label() const;
    [[nodiscard]] base::VaultId id() const { return m_header.vault; }
    [[nodiscard]] base::IncarnationId incarnation() const { return m_header.incarnation; }
    [[nodiscard]] const crypto::SecretBytes &indexHashKey() const { return m_keys.indexHash; }   ///< 16 bytes
    [[nodiscard]] const crypto::SecretBytes &identityKey() const { return m_keys.identity; }
    [[nodiscard]] const crypto::SecretBytes &auditSeed() const { return m_keys.auditSeed; }

    /// Re-wraps the master key; nothing is re-encrypted. Killed at any moment, the vault
    /// opens with the one or the other. WrongPassphrase, PassphraseTooShort. `keyFile` is the present one, `newKeyFile` the one
    /// that shall hold from now on (empty: none).
    [[nodiscard]] base::Status changePassphrase(const crypto::SecretBytes &current, const QString &keyFile,
                                                const crypto::SecretBytes &wanted, const QString &newKeyFile);
    /// A new recovery key, shown once; the old one opens nothing any more.
    [[nodiscard]] base::Result<crypto::SecretBytes> renewRecoveryKey();

    /// Every page, every structure, every audit entry. VaultHeaderDamaged, DatabaseDamaged.
    [[nodiscard]] base::Result<VaultCheck> check() const;

    /// Encrypted online copy, one file that carries the header too and opens with the
    /// passphrase of this moment. The first goes into the vault's own folder and keeps the
    /// newest three.
    [[nodiscard]] base::Result<QString> backUp(std::stop_token stop = {},
                                               const std::function<void(int, int)> &progress = {}) const;
    [[nodiscard]] base::Status backUpTo(const QString &file, std::stop_token stop = {},
                                        const std::function<void(int, int)> &progress = {}) const;
    [[nodiscard]] std::optional<base::Instant> lastBackup() const;

    /// On a full disk: gives back the reserve, so that what is open can be saved. False when it was used already.
    bool releaseReserve() const;

private:
    Vault(VaultFiles files, VaultEnvironment environment, platform::FolderLock lock);
    [[nodiscard]] static base::Result<Vault> lockFolder(const QString &folder, const VaultEnvironment &environment);
    [[nodiscard]] base::Status takeMaster(crypto::SecretBytes master);
    [[nodiscard]] base::Status openWith(const crypto::SecretBytes &passphrase, const crypto::SecretBytes &keyFileDigest);
    [[nodiscard]] base::Status prepareDatabase(const char *action);
    [[nodiscard]] const base::Clock &clock() const;

    VaultFiles m_files;
    VaultEnvironment m_environment;
    std::optional<platform::FolderLock> m_folderLock;
    crypto::VaultHeader m_header;
    crypto::SecretBytes m_master;
    crypto::VaultKeys m_keys;
    UnlockRemarks m_remarks;

    friend class VaultRestore;
};

struct Vault::Created
{
    Vault vault;
    crypto::SecretBytes recoveryKey; ///< empty when none was asked for; crypto::recoveryText() shows it
};

} // namespace countersign::store
