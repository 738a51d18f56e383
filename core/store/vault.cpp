#include "core/store/vault.h"

#include "core/crypto/key_file.h"
#include "core/database/transaction.h"
#include "core/platform/disk_space.h"
#include "core/platform/durable_file.h"
#include "core/store/audit_chain.h"
#include "core/store/header_pair.h"
#include "core/store/search_tokenizer.h"
#include "core/store/store_schema.h"
#include "core/store/unlock_delay.h"
#include "core/store/vault_marks.h"

#include <QDir>

#include <utility>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using crypto::SecretBytes;

namespace {

constexpr qint64 kReserveBytes = 8LL << 20;

/// Unicode characters, counted in UTF-8 without leaving locked memory.
int characters(const SecretBytes &utf8)
{
    int count = 0;
    for (const std::uint8_t byte : utf8.span())
        count += (byte & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

/// Empty bytes when no key file is named.
base::Result<SecretBytes> digestOf(const QString &keyFile)
{
    return keyFile.isEmpty() ? base::Result<SecretBytes>(SecretBytes()) : crypto::keyFileDigest(keyFile);
}

bool isOutOfRoom(const base::Error &error)
{
    return error.code == ErrorCode::DatabaseFull || error.code == ErrorCode::DiskFull;
}

bool isFreeFolder(const QString &folder)
{
    return !QFileInfo::exists(folder) || QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

Vault::Vault(VaultFiles files, VaultEnvironment environment, platform::FolderLock lock)
    : m_files(std::move(files)), m_environment(environment), m_folderLock(std::move(lock))
{
}

base::Status Vault::checkPassphrase(const SecretBytes &passphrase)
{
    if (characters(passphrase) < kShortestPassphrase)
        return fail(ErrorCode::PassphraseTooShort, u"passphrase"_s, {QString::number(kShortestPassphrase)});
    return {};
}

const base::Clock &Vault::clock() const
{
    static const base::SystemClock systemClock;
    return m_environment.clock ? *m_environment.clock : systemClock;
}

base::Result<Vault::Created> Vault::create(const VaultCreation &wanted, const SecretBytes &passphrase,
                                           const VaultEnvironment &environment)
{
    if (const auto longEnough = checkPassphrase(passphrase); !longEnough)
        return failFrom(longEnough);
    const auto digest = digestOf(wanted.keyFile);
    if (!digest)
        return failFrom(digest);
    const QString folder = QFileInfo(wanted.folder).absoluteFilePath();
    if (!isFreeFolder(folder))
        return fail(ErrorCode::VaultExists, u"the folder is not empty"_s, {folder});

    // Built beside its place and renamed: a vault is there whole or not at all.
    const QString building = folder + u".making"_s;
    QDir(building).removeRecursively();
    if (const auto made = platform::createPrivateFolder(building); !made)
        return failFrom(made);
    auto header = crypto::createVaultHeader(wanted.desk, wanted.person, passphrase, *digest, environment.costs);
    if (!header)
        return failFrom(header);
    SecretBytes recoveryKey;
    if (wanted.withRecoveryKey) {
        auto key = crypto::setRecoveryKey(header->header, header->master);
        if (!key)
            return failFrom(key);
        recoveryKey = std::move(*key);
        if (const auto sealed = crypto::sealVaultHeader(header->header, header->master); !sealed)
            return failFrom(sealed);
    }
    auto vault = lockFolder(building, environment);
    if (!vault)
        return failFrom(vault);
    vault->m_header = header->header;
    if (const auto taken = vault->takeMaster(std::move(header->master)); !taken)
        return failFrom(taken);
    if (const auto ready = vault->prepareDatabase("vault.created"); !ready)
        return failFrom(ready);
    if (const auto written = writeHeaderPair(vault->m_files, vault->m_header); !written)
        return failFrom(written);
    // The lock is on the open file and moves along with the folder.
    if (const auto moved = platform::renameDurably(building, folder); !moved)
        return failFrom(moved);
    vault->m_files.folder = folder;
    static_cast<void>(platform::reserveBytes(vault->m_files.reserve(), kReserveBytes));
    return Created{std::move(*vault), std::move(recoveryKey)};
}

base::Result<VaultLabel> Vault::label(const QString &folder, const VaultEnvironment &environment)
{
    const auto pair = HeaderPair::read({folder}, environment.costs);
    if (!pair)
        return failFrom(pair);
    const crypto::VaultHeader &header = pair->best;
    return VaultLabel{header.vault, header.desk, header.person, header.passphrase.needsKeyFile, header.hasRecoveryKey()};
}

VaultLabel Vault::label() const
{
    return {m_header.vault, m_header.desk, m_header.person, m_header.passphrase.needsKeyFile, m_header.hasRecoveryKey()};
}

base::Result<Vault> Vault::lockFolder(const QString &folder, const VaultEnvironment &environment)
{
    auto lock = platform::FolderLock::acquire(folder);
    if (!lock)
        return failFrom(lock);
    return Vault({folder}, environment, std::move(*lock));
}

base::Result<Vault> Vault::unlock(const QString &folder, const SecretBytes &passphrase, const QString &keyFile,
                                  const VaultEnvironment &environment)
{
    // Asked before the lock, which would make a file in a folder that is no vault.
    if (const auto there = HeaderPair::read({folder}, environment.costs); !there)
        return failFrom(there);
    auto vault = lockFolder(folder, environment);
    if (!vault)
        return vault;
    const auto digest = digestOf(keyFile);
    if (!digest)
        return failFrom(digest);
    UnlockDelay delay(vault->m_files, vault->clock());
    if (const auto allowed = delay.beginTry(); !allowed)
        return failFrom(allowed);
    if (const auto opened = vault->openWith(passphrase, *digest); !opened) {
        if (opened.error().code == ErrorCode::WrongPassphrase)
            return tl::unexpected(delay.wrong());
        if (opened.error().code == ErrorCode::KeyFileMissing)
            delay.succeeded(); // nothing was tried
        return failFrom(opened);
    }
    delay.succeeded();
    auto ready = vault->prepareDatabase("vault.unlocked");
    if (!ready && isOutOfRoom(ready.error()) && vault->releaseReserve()) {
        vault->m_remarks.reserveReleased = true;
        ready = vault->prepareDatabase("vault.unlocked");
    }
    if (!ready)
        return failFrom(ready);
    return vault;
}

base::Status Vault::openWith(const SecretBytes &passphrase, const SecretBytes &keyFileDigest)
{
    const auto pair = HeaderPair::read(m_files, m_environment.costs);
    if (!pair)
        return failFrom(pair);
    m_header = pair->best;
    auto master = crypto::openWithPassphrase(m_header, passphrase, keyFileDigest);
    bool olderCopyOpened = false;
    if (!master && pair->other) {
        // A change of passphrase was cut short between the two copies: the person may know
        // either. What the older one opens is then the valid state again.
        master = crypto::openWithPassphrase(*pair->other, passphrase, keyFileDigest);
        olderCopyOpened = master.has_value();
    }
    if (!master)
        return failFrom(master);
    if (olderCopyOpened) {
        m_header = *pair->other;
        m_header.sequence = pair->best.sequence;
        if (const auto sealed = crypto::sealVaultHeader(m_header, *master); !sealed)
            return sealed;
    }
    if (pair->needsHealing || pair->other)
        if (const auto healed = writeHeaderPair(m_files, m_header); !healed)
            return healed;
    m_remarks.headerHealed = pair->needsHealing;
    m_remarks.passphraseChangeUndone = olderCopyOpened;
    return takeMaster(std::move(*master));
}

base::Status Vault::takeMaster(SecretBytes master)
{
    auto keys = crypto::deriveVaultKeys(master);
    if (!keys)
        return failFrom(keys);
    m_keys = std::move(*keys);
    m_master = std::move(master);
    return {};
}

base::Status Vault::prepareDatabase(const char *action)
{
    const bool isNew = qstrcmp(action, "vault.created") == 0;
    auto database = openConnection({.create = isNew});
    if (!database)
        return failFrom(database);
    const auto schema = database::migrate(*database, schemaFolder());
    if (!schema)
        return failFrom(schema);
    m_remarks.schema = *schema;
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return failFrom(transaction);
    const AuditEntry entry{m_header.person, {}, QString::fromLatin1(action), m_header.vault.hex(), u"done"_s, {}};
    if (const auto written = AuditChain::append(*database, entry, clock()); !written)
        return failFrom(written);
    const auto mustFetch = VaultMarks::value(*database, VaultMarks::kMustFetchBeforeWrite);
    if (!mustFetch)
        return failFrom(mustFetch);
    m_remarks.mustFetchBeforeWrite = *mustFetch != 0;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    if (!isNew && !m_remarks.reserveReleased && !QFile::exists(m_files.reserve())) // without room for it the vault opens all the same
        static_cast<void>(platform::reserveBytes(m_files.reserve(), kReserveBytes));
    return {};
}

base::Result<Vault> Vault::recover(const QString &folder, const SecretBytes &recoveryKey, const SecretBytes &newPassphrase,
                                   const QString &newKeyFile, const VaultEnvironment &environment)
{
    if (const auto longEnough = checkPassphrase(newPassphrase); !longEnough)
        return failFrom(longEnough);
    const auto digest = digestOf(newKeyFile);
    if (!digest)
        return failFrom(digest);
    if (const auto there = HeaderPair::read({folder}, environment.costs); !there)
        return failFrom(there);
    auto vault = lockFolder(folder, environment);
    if (!vault)
        return vault;
    const auto pair = HeaderPair::read(vault->m_files, environment.costs);
    if (!pair)
        return failFrom(pair);
    vault->m_header = pair->best;
    auto master = crypto::openWithRecoveryKey(vault->m_header, recoveryKey);
    if (!master)
        return failFrom(master);
    if (const auto set = crypto::setPassphrase(vault->m_header, *master, newPassphrase, *digest, environment.costs); !set)
        return failFrom(set);
    if (const auto sealed = crypto::sealVaultHeader(vault->m_header, *master); !sealed)
        return failFrom(sealed);
    if (const auto taken = vault->takeMaster(std::move(*master)); !taken)
        return failFrom(taken);
    // The record comes first: without it the recovery key is not used up to a new passphrase.
    if (const auto ready = vault->prepareDatabase("vault.recovered"); !ready)
        return failFrom(ready);
    if (const auto written = writeHeaderPair(vault->m_files, vault->m_header); !written)
        return failFrom(written);
    vault->m_remarks.headerHealed = pair->needsHealing;
    UnlockDelay(vault->m_files, vault->clock()).succeeded();
    return vault;
}

void Vault::lock()
{
    m_master.clear();
    m_keys = {};
    m_folderLock.reset();
}

base::Result<database::Database> Vault::openConnection(const database::OpenOptions &options) const
{
    if (!isOpen())
        return fail(ErrorCode::VaultLocked, u"vault"_s);
    auto database = database::Database::open(m_files.database(), m_keys.database, options);
    // The header's seal has proved the key: a first page that does not open under it is damaged.
    if (!database && database.error().code == ErrorCode::DatabaseKeyWrong)
        database.error().code = ErrorCode::DatabaseDamaged;
    if (database) {
        if (const auto search = registerSearchTokenizer(*database); !search)
            return failFrom(search);
    }
    return database;
}

bool Vault::releaseReserve() const
{
    return QFile::remove(m_files.reserve());
}

} // namespace countersign::store
