#include "vault_fixture.h"

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/store/audit_chain.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class AuditChainTest : public VaultTest
{
protected:
    void SetUp() override
    {
        create();
        m_vault.emplace(std::move(*unlock()));
        m_database.emplace(std::move(*m_vault->openConnection()));
        for (int i = 0; i < 20; ++i) {
            m_clock.advanceSeconds(1);
            const AuditEntry entry{u"R. Santos"_s, {}, u"lookup"_s, QString::number(i), u"no-hit"_s, "X1234567"};
            ASSERT_TRUE(AuditChain::append(*m_database, entry, m_clock));
        }
    }
    [[nodiscard]] bool verifies() const
    {
        const auto verified = AuditChain::verify(*m_database);
        EXPECT_TRUE(verified || verified.error().code == ErrorCode::DatabaseDamaged);
        return verified.has_value();
    }
    std::optional<Vault> m_vault;
    std::optional<database::Database> m_database;
};

TEST_F(AuditChainTest, untouchedChainVerifiesToItsHead)
{
    const auto verified = AuditChain::verify(*m_database);
    ASSERT_TRUE(verified) << verified.error().detail.toStdString();
    EXPECT_EQ(verified->sequence, 22U);
    EXPECT_EQ(verified->entries, 22);
    EXPECT_EQ(verified->hash, AuditChain::head(*m_database)->hash);
}

TEST_F(AuditChainTest, anyChangeOfAnyFieldIsFound)
{
    const QByteArray changes[] = {
        "UPDATE audit_entry SET actor = 'Somebody' WHERE sequence = 9",
        "UPDATE audit_entry SET at = at + 1 WHERE sequence = 9",
        "UPDATE audit_entry SET monotonic = monotonic - 1 WHERE sequence = 9",
        "UPDATE audit_entry SET device = x'00000000000000000000000000000001' WHERE sequence = 9",
        "UPDATE audit_entry SET action = 'export' WHERE sequence = 9",
        "UPDATE audit_entry SET object = '' WHERE sequence = 9",
        "UPDATE audit_entry SET result = 'hit' WHERE sequence = 22",
        "UPDATE audit_entry SET previous = zeroblob(32) WHERE sequence = 9",
        "UPDATE audit_entry SET hash = zeroblob(32) WHERE sequence = 22",
        "UPDATE audit_entry SET commitment = zeroblob(32) WHERE sequence = 9",
        "UPDATE audit_entry SET actor = actor || action, action = '' WHERE sequence = 9",
        "UPDATE audit_detail SET details = x'00' WHERE sequence = 9",
        "UPDATE audit_detail SET salt = zeroblob(16) WHERE sequence = 9",
        "PRAGMA foreign_keys=OFF; DELETE FROM audit_entry WHERE sequence = 9",
        "PRAGMA foreign_keys=OFF; DELETE FROM audit_entry WHERE sequence = 1",
        "PRAGMA foreign_keys=OFF; UPDATE audit_entry SET sequence = 99 WHERE sequence = 22"};
    for (const QByteArray &change : changes) {
        ASSERT_TRUE(m_database->execute(QByteArray(change).replace("PRAGMA foreign_keys=OFF; ", "PRAGMA foreign_keys=OFF; BEGIN; ")
                                        .prepend(change.startsWith("PRAGMA") ? "" : "BEGIN; ")))
            << change.constData();
        EXPECT_FALSE(verifies()) << change.constData();
        ASSERT_TRUE(m_database->execute("ROLLBACK"_L1));
        EXPECT_TRUE(verifies());
    }
}

TEST_F(AuditChainTest, detailsCanBeRemovedWithoutBreakingTheChain)
{
    ASSERT_TRUE(m_database->execute("DELETE FROM audit_detail WHERE sequence < 15"_L1));
    EXPECT_TRUE(verifies());
}

TEST_F(AuditChainTest, entryGoesWithTheActOrNotAtAll)
{
    const auto before = AuditChain::head(*m_database);
    {
        auto transaction = database::Transaction::begin(*m_database);
        ASSERT_TRUE(AuditChain::append(*m_database, {u"a"_s, {}, u"view"_s, {}, u"done"_s, {}}, m_clock));
    }
    EXPECT_EQ(AuditChain::head(*m_database)->sequence, before->sequence);
    EXPECT_TRUE(verifies());
}

TEST_F(AuditChainTest, onlyARestoreLeavesAGap)
{
    ASSERT_TRUE(AuditChain::skipTo(*m_database, 5000));
    const auto plain = AuditChain::append(*m_database, {u"a"_s, {}, u"view"_s, {}, u"done"_s, {}}, m_clock);
    EXPECT_EQ(plain->sequence, 23U);
    const AuditEntry restored{u"a"_s, {}, QString::fromLatin1(AuditChain::kRestored), {}, u"done"_s, {}};
    EXPECT_EQ(AuditChain::append(*m_database, restored, m_clock)->sequence, 5000U);
    EXPECT_EQ(AuditChain::append(*m_database, {u"a"_s, {}, u"view"_s, {}, u"done"_s, {}}, m_clock)->sequence, 5001U);
    EXPECT_TRUE(verifies());
}

} // namespace countersign::store
