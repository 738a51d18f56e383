#include "core/store/vault.h"

#include "core/crypto/key_file.h"
#include "core/database/transaction.h"
#include "core/store/audit_chain.h"
#include "core/store/header_pair.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using crypto::SecretBytes;

namespace {

/// Key changes are recorded before they happen: no row, no act.
base::Status record(const Vault &vault, const QString &person, const QString &action, const base::Clock &clock)
{
    auto database = vault.openConnection();
    if (!database)
        return failFrom(database);
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return failFrom(transaction);
    const AuditEntry entry{person, {}, action, vault.id().hex(), u"done"_s, {}};
    if (const auto written = AuditChain::append(*database, entry, clock); !written)
        return failFrom(written);
    return transaction->commit();
}

} // namespace

base::Status Vault::changePassphrase(const SecretBytes &current, const QString &keyFile, const SecretBytes &wanted,
                                     const QString &newKeyFile)
{
    if (!isOpen())
        return fail(ErrorCode::VaultLocked, u"vault"_s);
    if (const auto longEnough = checkPassphrase(wanted); !longEnough)
        return longEnough;
    SecretBytes digest, newDigest;
    if (!keyFile.isEmpty()) {
        auto read = crypto::keyFileDigest(keyFile);
        if (!read)
            return failFrom(read);
        digest = std::move(*read);
    }
    if (!newKeyFile.isEmpty()) {
        auto read = crypto::keyFileDigest(newKeyFile);
        if (!read)
            return failFrom(read);
        newDigest = std::move(*read);
    }
    // Asked for again although the vault is open: an unattended window must not change it.
    const auto master = crypto::openWithPassphrase(m_header, current, digest);
    if (!master)
        return failFrom(master);
    crypto::VaultHeader changed = m_header;
    if (const auto set = crypto::setPassphrase(changed, *master, wanted, newDigest, m_environment.costs); !set)
        return set;
    if (const auto sealed = crypto::sealVaultHeader(changed, *master); !sealed)
        return sealed;
    if (const auto recorded = record(*this, m_header.person, u"vault.passphrase-changed"_s, clock()); !recorded)
        return recorded;
    if (const auto written = writeHeaderPair(m_files, changed); !written)
        return written;
    m_header = changed;
    return {};
}

base::Result<SecretBytes> Vault::renewRecoveryKey()
{
    if (!isOpen())
        return fail(ErrorCode::VaultLocked, u"vault"_s);
    crypto::VaultHeader changed = m_header;
    auto recoveryKey = crypto::setRecoveryKey(changed, m_master);
    if (!recoveryKey)
        return recoveryKey;
    if (const auto sealed = crypto::sealVaultHeader(changed, m_master); !sealed)
        return failFrom(sealed);
    if (const auto recorded = record(*this, m_header.person, u"vault.recovery-key-renewed"_s, clock()); !recorded)
        return failFrom(recorded);
    if (const auto written = writeHeaderPair(m_files, changed); !written)
        return failFrom(written);
    m_header = changed;
    return recoveryKey;
}

base::Result<VaultCheck> Vault::check() const
{
    const auto pair = HeaderPair::read(m_files, m_environment.costs);
    if (!pair)
        return failFrom(pair);
    auto database = openConnection({.readOnly = true});
    if (!database)
        return failFrom(database);
    if (const auto whole = database->checkIntegrity(); !whole)
        return failFrom(whole);
    const auto schema = database::schemaVersion(*database);
    if (!schema)
        return failFrom(schema);
    const auto audit = AuditChain::verify(*database);
    if (!audit)
        return failFrom(audit);
    return VaultCheck{!pair->needsHealing && !pair->other, audit->sequence, audit->entries, *schema};
}

} // namespace countersign::store
