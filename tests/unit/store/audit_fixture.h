#pragma once

#include "vault_fixture.h"

#include "core/crypto/keys.h"
#include "core/store/audit_chain.h"
#include "core/store/audit_deposits.h"
#include "core/store/audit_file.h"

#include <optional>

namespace countersign::store {

/// A vault whose chain holds twenty look-ups after its first two entries, and a device key beside it.
class AuditTest : public VaultTest
{
protected:
    void SetUp() override
    {
        create();
        m_vault.emplace(std::move(*unlock()));
        m_database.emplace(std::move(*m_vault->openConnection()));
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE(note(QStringLiteral("lookup"), QString::number(i), QStringLiteral("no-hit"), "X1234567"));
    }
    base::Result<AuditHead> note(const QString &action, const QString &object = {}, const QString &result = QStringLiteral("done"),
                                 const QByteArray &details = {})
    {
        m_clock.advanceSeconds(1);
        return AuditChain::append(*m_database, {QStringLiteral("R. Santos"), m_device, action, object, result, details}, m_clock);
    }
    [[nodiscard]] objects::Signed checkpoint(const AuditHead &head, const base::DeviceId &device, const crypto::SigningKey &key) const
    {
        return AuditDeposits::makeCheckpoint(head, m_desk, device, m_vault->incarnation(), m_clock.now(), key);
    }
    /// As a sync does: at the next place of the log.
    void deposit(const AuditHead &head, const base::DeviceId &device, const crypto::SigningKey &key)
    {
        const auto verified = objects::verify<objects::AuditCheckpoint>(checkpoint(head, device, key), {key.publicKey()});
        ASSERT_TRUE(verified);
        AuditDeposits deposits(*m_database);
        ASSERT_TRUE(deposits.take(*deposits.next(), *verified));
    }
    void deposit() { deposit(*AuditChain::head(*m_database), m_device, m_key); }
    [[nodiscard]] DeviceDeposits standing(const base::DeviceId &device)
    {
        const auto all = AuditDeposits(*m_database).compare(m_device);
        EXPECT_TRUE(all);
        for (const DeviceDeposits &one : *all) {
            if (one.device == device)
                return one;
        }
        return {};
    }
    [[nodiscard]] QString copyPath() const { return m_parent.filePath(QStringLiteral("copy.cs-audit")); }
    void write(bool withDetails = true)
    {
        const AuditExport wanted{m_desk, m_device, m_vault->incarnation(), QStringLiteral("R. Santos"), &m_key, m_clock.now(), withDetails};
        const auto written = writeAuditFile(*m_database, wanted, copyPath());
        ASSERT_TRUE(written) << written.error().detail.toStdString();
    }

    std::optional<Vault> m_vault;
    std::optional<database::Database> m_database;
    base::CountryCode m_desk = *base::CountryCode::fromText(QStringLiteral("QMA"));
    base::DeviceId m_device = *base::DeviceId::fromBytes(QByteArray(base::DeviceId::size, 'd'));
    crypto::SigningKey m_key = *crypto::SigningKey::generate();
};

} // namespace countersign::store
