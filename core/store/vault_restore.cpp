#include "core/store/vault_restore.h"

#include "core/crypto/hash.h"
#include "core/crypto/key_file.h"
#include "core/database/transaction.h"
#include "core/platform/durable_file.h"
#include "core/store/audit_chain.h"
#include "core/store/backup_file.h"
#include "core/store/header_pair.h"
#include "core/store/lane_store.h"
#include "core/store/store_schema.h"
#include "core/store/vault_marks.h"

#include <QDateTime>
#include <QDir>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using crypto::SecretBytes;

namespace {

/// Moves what stands in the folder out of the way; nothing is deleted.
base::Status setAside(const QString &folder, bool replace, const base::Clock &clock)
{
    const bool isEmpty = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!QFileInfo::exists(folder) || isEmpty)
        return {};
    if (!replace)
        return fail(ErrorCode::VaultExists, u"the folder is not empty"_s, {folder});
    // Nobody may be working in it.
    const auto lock = platform::FolderLock::acquire(folder);
    if (!lock)
        return failFrom(lock);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(base::toMillis(clock.now()), Qt::UTC);
    return platform::renameDurably(folder, folder + u".before-restore-"_s + now.toString(u"yyyyMMdd'T'HHmmsszzz"_s));
}

} // namespace

base::Result<Vault> VaultRestore::restore(const QString &backupFile, const QString &folderName, const SecretBytes &passphrase,
                                          const QString &keyFile, bool replace, const VaultEnvironment &environment)
{
    const auto parts = readBackupFile(backupFile);
    if (!parts)
        return failFrom(parts);
    auto header = crypto::decodeVaultHeader(parts->header, environment.costs);
    if (!header)
        return failFrom(header);
    SecretBytes digest;
    if (!keyFile.isEmpty()) {
        auto read = crypto::keyFileDigest(keyFile);
        if (!read)
            return failFrom(read);
        digest = std::move(*read);
    }
    auto master = crypto::openWithPassphrase(*header, passphrase, digest);
    if (!master)
        return failFrom(master);
    header->incarnation = *base::IncarnationId::fromBytes(crypto::randomBytes(base::IncarnationId::size));
    if (const auto sealed = crypto::sealVaultHeader(*header, *master); !sealed)
        return failFrom(sealed);

    const QString folder = QFileInfo(folderName).absoluteFilePath();
    const QString building = folder + u".restoring"_s;
    QDir(building).removeRecursively();
    if (const auto made = platform::createPrivateFolder(building); !made)
        return failFrom(made);
    auto vault = Vault::lockFolder(building, environment);
    if (!vault)
        return vault;
    vault->m_header = *header;
    auto built = vault->takeMaster(std::move(*master))
                     .and_then([&] { return extractDatabase(backupFile, *parts, vault->m_files.database()); })
                     .and_then([&] { return applyRules(*vault); })
                     .and_then([&] { return writeHeaderPair(vault->m_files, vault->m_header); })
                     .and_then([&] { return setAside(folder, replace, vault->clock()); })
                     .and_then([&] { return platform::renameDurably(building, folder); });
    if (!built) {
        QDir(building).removeRecursively();
        return failFrom(built);
    }
    vault->m_files.folder = folder;
    return vault;
}

base::Status VaultRestore::applyRules(Vault &vault)
{
    auto database = vault.openConnection();
    if (!database)
        return failFrom(database);
    const auto schema = database::migrate(*database, schemaFolder());
    if (!schema)
        return failFrom(schema);
    vault.m_remarks.schema = *schema;
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return failFrom(transaction);
    const auto head = AuditChain::head(*database);
    if (!head)
        return failFrom(head);
    const qint64 now = base::toMillis(vault.clock().now());
    const AuditEntry entry{vault.m_header.person, {}, QString::fromLatin1(AuditChain::kRestored),
                           vault.m_header.incarnation.hex(), u"done"_s, {}};
    const auto written = VaultMarks::set(*database, VaultMarks::kMustFetchBeforeWrite, 1)
                             .and_then([&] { return VaultMarks::set(*database, VaultMarks::kMailUnheard, 1); })
                             .and_then([&] { return LaneStore::startAnew(*database); })
                             .and_then([&] { return VaultMarks::set(*database, VaultMarks::kRestoredAt, now); })
                             .and_then([&] { return AuditChain::skipTo(*database, head->sequence + kRoom); })
                             .and_then([&]() -> base::Status {
                                 const auto added = AuditChain::append(*database, entry, vault.clock());
                                 return added ? base::Status() : failFrom(added);
                             })
                             .and_then([&] { return transaction->commit(); })
                             .and_then([&] { return database->checkpoint(); });
    if (!written)
        return written;
    vault.m_remarks.mustFetchBeforeWrite = true;
    return {};
}

} // namespace countersign::store
