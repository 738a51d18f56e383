#include "audit_fixture.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class AuditDepositsTest : public AuditTest
{
};

TEST_F(AuditDepositsTest, aChainThatGrowsAgreesWithAllItDeposited)
{
    for (int i = 0; i < 3; ++i) {
        deposit();
        ASSERT_TRUE(note(u"case.view"_s));
    }
    const DeviceDeposits own = standing(m_device);
    EXPECT_EQ(own.checkpoints, 3);
    EXPECT_EQ(own.sequence, 24U);
    EXPECT_EQ(own.differsAt, 0U);
    EXPECT_EQ(own.lostInRestore, 0);
    const auto last = AuditDeposits(*m_database).last(m_device);
    ASSERT_TRUE(last && *last);
    EXPECT_EQ((*last)->sequence, 24U);
}

TEST_F(AuditDepositsTest, aChainCutShortDiffers)
{
    deposit();
    ASSERT_TRUE(m_database->execute("DELETE FROM audit_detail WHERE sequence > 15; DELETE FROM audit_entry WHERE sequence > 15"_L1));
    ASSERT_TRUE(AuditChain::verify(*m_database)); // nothing in the chain itself shows it
    EXPECT_EQ(standing(m_device).differsAt, 22U);
}

TEST_F(AuditDepositsTest, aChainWrittenAnewDiffersAtTheFirstDeposit)
{
    deposit();
    ASSERT_TRUE(m_database->execute("DELETE FROM audit_detail WHERE sequence > 15; DELETE FROM audit_entry WHERE sequence > 15"_L1));
    for (int i = 0; i < 9; ++i)
        ASSERT_TRUE(note(u"case.view"_s));
    ASSERT_TRUE(AuditChain::verify(*m_database));
    EXPECT_EQ(standing(m_device).differsAt, 22U);
    deposit(); // what it says now does not unsay the first
    EXPECT_EQ(standing(m_device).differsAt, 22U);
}

TEST_F(AuditDepositsTest, entriesThatARestoreLeftOutAreLostAndNotADifference)
{
    const auto beforeLoss = AuditChain::head(*m_database);
    ASSERT_TRUE(note(u"case.view"_s));
    deposit();
    ASSERT_TRUE(m_database->execute("DELETE FROM audit_detail WHERE sequence > 22; DELETE FROM audit_entry WHERE sequence > 22"_L1));
    ASSERT_TRUE(AuditChain::skipTo(*m_database, beforeLoss->sequence + 100));
    ASSERT_TRUE(note(QString::fromLatin1(AuditChain::kRestored)));
    const DeviceDeposits own = standing(m_device);
    EXPECT_EQ(own.differsAt, 0U);
    EXPECT_EQ(own.lostInRestore, 1);
}

TEST_F(AuditDepositsTest, anotherDeviceCannotUnsayWhatItDeposited)
{
    const base::DeviceId other = *base::DeviceId::fromBytes(QByteArray(base::DeviceId::size, 'o'));
    const crypto::SigningKey key = *crypto::SigningKey::generate();
    base::Digest one, two;
    one.bytes.fill(1);
    two.bytes.fill(2);
    deposit({40, one, 0}, other, key);
    deposit({50, one, 0}, other, key);
    EXPECT_EQ(standing(other).differsAt, 0U);
    deposit({45, two, 0}, other, key); // rolled back
    EXPECT_EQ(standing(other).differsAt, 45U);
    EXPECT_EQ(standing(m_device).checkpoints, 0);
}

TEST_F(AuditDepositsTest, twoHashesForOneNumberDiffer)
{
    const base::DeviceId other = *base::DeviceId::fromBytes(QByteArray(base::DeviceId::size, 'o'));
    const crypto::SigningKey key = *crypto::SigningKey::generate();
    base::Digest one, two;
    one.bytes.fill(1);
    two.bytes.fill(2);
    deposit({40, one, 0}, other, key);
    deposit({40, two, 0}, other, key);
    EXPECT_EQ(standing(other).differsAt, 40U);
}

TEST_F(AuditDepositsTest, placesAreTakenInOrderAndOnce)
{
    const auto verified =
        objects::verify<objects::AuditCheckpoint>(checkpoint(*AuditChain::head(*m_database), m_device, m_key), {m_key.publicKey()});
    ASSERT_TRUE(verified);
    AuditDeposits deposits(*m_database);
    const auto gap = deposits.take(1, *verified);
    ASSERT_FALSE(gap);
    EXPECT_EQ(gap.error().code, ErrorCode::SequenceGap);
    ASSERT_TRUE(deposits.take(0, *verified));
    ASSERT_TRUE(deposits.take(0, *verified));
    ASSERT_TRUE(deposits.setAside(1, "not a checkpoint"));
    EXPECT_EQ(*deposits.next(), 2U);
    EXPECT_EQ(*deposits.at(1), "not a checkpoint");
    EXPECT_EQ(deposits.bytesOf(m_device)->size(), 1);
    EXPECT_EQ(deposits.compare(m_device)->size(), 1); // what was set aside is no device's
}

} // namespace countersign::store
