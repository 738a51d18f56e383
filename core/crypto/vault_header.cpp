#include "core/crypto/vault_header.h"

#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"

#include <sodium.h>

#include <algorithm>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr char kKeyContext[] = "csvault1";
enum Subkey : quint64 { DatabaseKey = 1, IdentityKey = 2, AuditSeed = 3, IndexHashKey = 4, HeaderKey = 5 };

/// Binds a wrapped master key to its vault and to the way it is opened.
QByteArray slotContext(const VaultHeader &header, QByteArrayView kind)
{
    return QByteArray("countersign vault ") + kind.toByteArray() + header.vault.toBytes();
}

/// HMAC over everything the header says, under a subkey of the master key.
base::Result<QByteArray> computeSeal(VaultHeader header, const SecretBytes &master)
{
    header.seal.clear();
    const auto key = deriveSubkey(master, HeaderKey, kKeyContext, crypto_auth_KEYBYTES);
    if (!key)
        return failFrom(key);
    const QByteArray bytes = encodeVaultHeader(header);
    QByteArray seal(crypto_auth_BYTES, Qt::Uninitialized);
    crypto_auth(reinterpret_cast<unsigned char *>(seal.data()), reinterpret_cast<const unsigned char *>(bytes.data()),
                static_cast<unsigned long long>(bytes.size()), key->data());
    return seal;
}

base::Status checkSeal(const VaultHeader &header, const SecretBytes &master)
{
    const auto seal = computeSeal(header, master);
    if (!seal)
        return failFrom(seal);
    if (!equalConstantTime(*seal, header.seal))
        return fail(ErrorCode::VaultHeaderDamaged, u"the header's seal does not fit its key"_s);
    return {};
}

/// A recovery key is 256 random bits: it needs no stretching, only a purpose.
base::Result<SecretBytes> recoveryWrappingKey(const SecretBytes &recoveryKey)
{
    return deriveSubkey(recoveryKey, 1, "csrecov1");
}

} // namespace

base::Result<NewVaultHeader> createVaultHeader(const QString &desk, const QString &person,
                                               const SecretBytes &passphrase, const SecretBytes &keyFileDigest,
                                               const CostPolicy &policy)
{
    NewVaultHeader made;
    made.header.vault = *base::VaultId::fromBytes(randomBytes(base::VaultId::size));
    made.header.incarnation = *base::IncarnationId::fromBytes(randomBytes(base::IncarnationId::size));
    made.header.sequence = 0;
    made.header.desk = desk;
    made.header.person = person;
    made.master = SecretBytes::random(crypto_kdf_KEYBYTES);
    if (made.master.isEmpty())
        return fail(ErrorCode::SecretMemory, u"master key"_s);
    if (const auto set = setPassphrase(made.header, made.master, passphrase, keyFileDigest, policy); !set)
        return failFrom(set);
    if (const auto sealed = sealVaultHeader(made.header, made.master); !sealed)
        return failFrom(sealed);
    return made;
}

base::Result<SecretBytes> openWithPassphrase(const VaultHeader &header, const SecretBytes &passphrase,
                                             const SecretBytes &keyFileDigest)
{
    const PassphraseSlot &slot = header.passphrase;
    if (slot.needsKeyFile && keyFileDigest.isEmpty())
        return fail(ErrorCode::KeyFileMissing, u"the vault needs its key file"_s);
    // A key file given to a vault that needs none is left out rather than refused.
    const SecretBytes none;
    const auto stretched = stretchPassphrase(passphrase, slot.needsKeyFile ? keyFileDigest : none, slot.salt, slot.cost);
    if (!stretched)
        return failFrom(stretched);
    auto master = openSecret(*stretched, slotContext(header, "passphrase"), slot.wrapped);
    if (!master && master.error().code == ErrorCode::SealBroken)
        return fail(ErrorCode::WrongPassphrase, u"the passphrase slot does not open"_s);
    if (!master)
        return failFrom(master);
    if (const auto sealed = checkSeal(header, *master); !sealed)
        return failFrom(sealed);
    return master;
}

base::Result<SecretBytes> openWithRecoveryKey(const VaultHeader &header, const SecretBytes &recoveryKey)
{
    if (!header.hasRecoveryKey() || recoveryKey.size() != crypto_kdf_KEYBYTES)
        return fail(ErrorCode::RecoveryKeyWrong, u"no recovery slot, or a key of another size"_s);
    const auto wrapping = recoveryWrappingKey(recoveryKey);
    if (!wrapping)
        return failFrom(wrapping);
    auto master = openSecret(*wrapping, slotContext(header, "recovery"), header.recoveryWrapped);
    if (!master)
        return fail(ErrorCode::RecoveryKeyWrong, u"the recovery slot does not open"_s);
    if (const auto sealed = checkSeal(header, *master); !sealed)
        return failFrom(sealed);
    return master;
}

base::Status setPassphrase(VaultHeader &header, const SecretBytes &master, const SecretBytes &passphrase,
                           const SecretBytes &keyFileDigest, const CostPolicy &policy)
{
    PassphraseSlot slot;
    slot.needsKeyFile = !keyFileDigest.isEmpty();
    slot.cost = policy.written;
    slot.salt = randomBytes(kSaltSize);
    const auto stretched = stretchPassphrase(passphrase, keyFileDigest, slot.salt, slot.cost);
    if (!stretched)
        return failFrom(stretched);
    const auto wrapped = sealSecret(*stretched, slotContext(header, "passphrase"), master);
    if (!wrapped)
        return failFrom(wrapped);
    slot.wrapped = *wrapped;
    header.passphrase = slot;
    return {};
}

base::Result<SecretBytes> setRecoveryKey(VaultHeader &header, const SecretBytes &master)
{
    SecretBytes recoveryKey = SecretBytes::random(crypto_kdf_KEYBYTES);
    if (recoveryKey.isEmpty())
        return fail(ErrorCode::SecretMemory, u"recovery key"_s);
    const auto wrapping = recoveryWrappingKey(recoveryKey);
    if (!wrapping)
        return failFrom(wrapping);
    const auto wrapped = sealSecret(*wrapping, slotContext(header, "recovery"), master);
    if (!wrapped)
        return failFrom(wrapped);
    header.recoveryWrapped = *wrapped;
    return recoveryKey;
}

base::Status sealVaultHeader(VaultHeader &header, const SecretBytes &master)
{
    ++header.sequence;
    const auto seal = computeSeal(header, master);
    if (!seal)
        return failFrom(seal);
    header.seal = *seal;
    return {};
}

base::Result<VaultKeys> deriveVaultKeys(const SecretBytes &master)
{
    auto database = deriveSubkey(master, DatabaseKey, kKeyContext);
    auto identity = deriveSubkey(master, IdentityKey, kKeyContext);
    auto audit = deriveSubkey(master, AuditSeed, kKeyContext);
    auto index = deriveSubkey(master, IndexHashKey, kKeyContext, 16);
    for (const auto *key : {&database, &identity, &audit, &index})
        if (!*key)
            return failFrom(*key);
    return VaultKeys{std::move(*database), std::move(*identity), std::move(*audit), std::move(*index)};
}

} // namespace countersign::crypto
