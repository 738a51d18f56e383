#include "vault_fixture.h"

#include "core/database/transaction.h"
#include "core/store/agreement_store.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::AgreementId;

namespace {

class AgreementStoreTest : public VaultTest
{
protected:
    void SetUp() override
    {
        create();
        auto opened = unlock();
        ASSERT_TRUE(opened);
        m_vault = std::make_unique<Vault>(std::move(*opened));
        auto connection = m_vault->openConnection({});
        ASSERT_TRUE(connection);
        m_database = std::make_unique<database::Database>(std::move(*connection));
    }

    qint64 keep(const Agreement &agreement, const QString &by)
    {
        auto transaction = database::Transaction::begin(*m_database);
        EXPECT_TRUE(transaction);
        const auto version = AgreementStore(*m_database).keep(agreement, by, base::fromMillis(1000));
        EXPECT_TRUE(version) << version.error().detail.toStdString();
        EXPECT_TRUE(transaction->commit());
        return version.value_or(-1);
    }

    static Agreement named(char id, const QString &title)
    {
        Agreement agreement;
        agreement.id = AgreementId::fromBytes(QByteArray(16, id)).value_or(AgreementId{});
        agreement.title = title;
        agreement.clauses.purposes = {markings::Purpose::DocumentFraud};
        return agreement;
    }

    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<database::Database> m_database;
};

} // namespace

TEST_F(AgreementStoreTest, keepsTheVersionThatStandsAndThoseBefore)
{
    Agreement agreement = named('a', u"MOU QMA–QNB"_s);
    EXPECT_EQ(keep(agreement, u"R. Santos"_s), 1);
    agreement.clauses.nominal = true;
    EXPECT_EQ(keep(agreement, u"L. Tan"_s), 2);
    agreement.status = agreements::Status::Terminated;
    EXPECT_EQ(keep(agreement, u"A. Perera"_s), 3);

    AgreementStore store(*m_database);
    const auto stands = store.find(agreement.id);
    ASSERT_TRUE(stands);
    EXPECT_EQ(stands->agreement, agreement);
    EXPECT_EQ(stands->version, 3);
    EXPECT_EQ(stands->changedBy, u"A. Perera"_s);
    EXPECT_EQ(stands->changedAt, base::fromMillis(1000));
    const auto before = store.earlier(agreement.id);
    ASSERT_TRUE(before);
    ASSERT_EQ(before->size(), 2);
    EXPECT_EQ(before->first().version, 2);
    EXPECT_TRUE(before->first().agreement.clauses.nominal);
    EXPECT_FALSE(before->last().agreement.clauses.nominal);
    EXPECT_EQ(before->last().changedBy, u"R. Santos"_s);
}

TEST_F(AgreementStoreTest, listsByTitleAndFindsNothingElse)
{
    keep(named('b', u"Zeta"_s), u"R. Santos"_s);
    keep(named('c', u"Alpha"_s), u"R. Santos"_s);
    AgreementStore store(*m_database);
    const auto all = store.all();
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->first().agreement.title, u"Alpha"_s);
    const auto none = store.find(named('d', {}).id);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, base::ErrorCode::NothingFound);
    const auto nothingBefore = store.earlier(named('b', {}).id);
    ASSERT_TRUE(nothingBefore);
    EXPECT_TRUE(nothingBefore->isEmpty());
}

TEST_F(AgreementStoreTest, keepsNothingWhenTheActIsNotRecorded)
{
    {
        auto transaction = database::Transaction::begin(*m_database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(AgreementStore(*m_database).keep(named('e', u"Lost"_s), u"R. Santos"_s, {}));
    }
    EXPECT_FALSE(AgreementStore(*m_database).find(named('e', {}).id));
}

} // namespace countersign::store
