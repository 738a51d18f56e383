#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace countersign::crypto {

/// Which Argon2id costs are written and which are still accepted. The default is the
/// product's; only tests pass another one, since Argon2id takes most of their time.
struct CostPolicy
{
    PassphraseCost floor = kCostFloor;
    PassphraseCost written = {};
};

/// The master key wrapped under passphrase and key file.
struct PassphraseSlot
{
    bool needsKeyFile = false;
    PassphraseCost cost;
    QByteArray salt;    ///< kSaltSize bytes
    QByteArray wrapped;
};

/// What stands in the clear beside an encrypted vault (trust.md 3): enough to name it on the
/// unlock screen and to get at its master key with the passphrase. A value; the vault keeps
/// it in two files and takes the one with the greater sequence.
struct VaultHeader
{
    base::VaultId vault;
    base::IncarnationId incarnation;
    std::uint64_t sequence = 1;       ///< grows with every change of the header
    QString desk;                     ///< label on the unlock screen
    QString person;
    PassphraseSlot passphrase;
    QByteArray recoveryWrapped;       ///< empty: no recovery key
    QByteArray seal;                  ///< keyed with the master key, over all of the above

    [[nodiscard]] bool hasRecoveryKey() const { return !recoveryWrapped.isEmpty(); }
};

inline constexpr qsizetype kMaxVaultHeader = 64 * 1024;

/// Magic, version, length, fixed fields, SHA-256 over all of it.
[[nodiscard]] QByteArray encodeVaultHeader(const VaultHeader &header);
/// VaultHeaderDamaged for bytes that the encoder would not have written, VaultNewer (args:
/// version found, version known) for an intact header of a later version, VaultHeaderWeak
/// for costs below the floor.
[[nodiscard]] base::Result<VaultHeader> decodeVaultHeader(QByteArrayView bytes, const CostPolicy &policy = {});

struct NewVaultHeader
{
    VaultHeader header;
    SecretBytes master;
};
/// Random master key and ids, wrapped under the passphrase.
[[nodiscard]] base::Result<NewVaultHeader> createVaultHeader(const QString &desk, const QString &person,
                                                             const SecretBytes &passphrase,
                                                             const SecretBytes &keyFileDigest,
                                                             const CostPolicy &policy = {});

/// The master key. WrongPassphrase (also for another key file), KeyFileMissing when the slot
/// needs one and `keyFileDigest` is empty, VaultHeaderDamaged when the header's seal does not
/// fit the key: someone edited it.
[[nodiscard]] base::Result<SecretBytes> openWithPassphrase(const VaultHeader &header, const SecretBytes &passphrase,
                                                           const SecretBytes &keyFileDigest);
/// RecoveryKeyWrong, also when the header has none.
[[nodiscard]] base::Result<SecretBytes> openWithRecoveryKey(const VaultHeader &header, const SecretBytes &recoveryKey);

/// These change a header in memory; sealVaultHeader() must follow the last change.
[[nodiscard]] base::Status setPassphrase(VaultHeader &header, const SecretBytes &master, const SecretBytes &passphrase,
                                         const SecretBytes &keyFileDigest, const CostPolicy &policy = {});
/// Makes a new recovery key, which replaces any earlier one.
[[nodiscard]] base::Result<SecretBytes> setRecoveryKey(VaultHeader &header, const SecretBytes &master);
/// Counts the sequence up and renews the seal.
[[nodiscard]] base::Status sealVaultHeader(VaultHeader &header, const SecretBytes &master);

/// Everything that is derived from the master key.
struct VaultKeys
{
    SecretBytes database;   ///< 32 bytes
    SecretBytes identity;   ///< 32 bytes
    SecretBytes auditSeed;  ///< 32 bytes
    SecretBytes indexHash;  ///< 16 bytes, for keyedHash()
};
[[nodiscard]] base::Result<VaultKeys> deriveVaultKeys(const SecretBytes &master);

} // namespace countersign::crypto
