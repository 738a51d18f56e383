#include "vault_fixture.h"

#include "core/crypto/hash.h"
#include "core/crypto/vault_header.h"
#include "core/database/database.h"

#include <QtEndian>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

TEST_F(VaultTest, everyFlippedByteOfOneHeaderCopyIsHealedFromItsTwin)
{
    create();
    const QByteArray whole = content(path("vault.header"));
    for (const char *name : {"vault.header", "vault.header.twin"})
        for (qsizetype i = 0; i < whole.size(); ++i) {
            setContent(path(name), flipped(whole, i));
            const auto vault = unlock();
            ASSERT_TRUE(vault) << name << i << vault.error().detail.toStdString();
            EXPECT_TRUE(vault->remarks().headerHealed) << name << i;
            ASSERT_EQ(content(path("vault.header")), whole) << name << i;
            ASSERT_EQ(content(path("vault.header.twin")), whole) << name << i;
        }
    EXPECT_FALSE(unlock()->remarks().headerHealed);
}

TEST_F(VaultTest, missingOrEmptyHeaderCopyIsHealed)
{
    create();
    const QByteArray whole = content(path("vault.header"));
    ASSERT_TRUE(QFile::remove(path("vault.header")));
    EXPECT_TRUE(unlock()->remarks().headerHealed);
    setContent(path("vault.header.twin"), {});
    EXPECT_TRUE(unlock()->remarks().headerHealed);
    EXPECT_EQ(content(path("vault.header")), whole);
    EXPECT_EQ(content(path("vault.header.twin")), whole);
}

TEST_F(VaultTest, bothHeaderCopiesDamagedIsRefusedAndNothingIsWritten)
{
    create();
    const QByteArray whole = content(path("vault.header"));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        setContent(path("vault.header"), flipped(whole, i));
        setContent(path("vault.header.twin"), flipped(whole, whole.size() - 1 - i));
        const auto vault = unlock();
        ASSERT_FALSE(vault) << i;
        EXPECT_EQ(vault.error().code, ErrorCode::VaultHeaderDamaged) << i;
        EXPECT_EQ(content(path("vault.header")), flipped(whole, i));
    }
    setContent(path("vault.header"), whole); // put back from elsewhere, everything is there
    EXPECT_TRUE(unlock());
}

TEST_F(VaultTest, weakenedCopyIsReplacedByTheIntactOne)
{
    create();
    const QByteArray whole = content(path("vault.header"));
    auto header = *crypto::decodeVaultHeader(whole, environment().costs);
    header.passphrase.cost.memoryBytes = 1024;
    header.sequence += 10;
    setContent(path("vault.header"), crypto::encodeVaultHeader(header));
    EXPECT_TRUE(unlock()->remarks().headerHealed);
    EXPECT_EQ(content(path("vault.header")), whole);
}

TEST_F(VaultTest, headerOfANewerProgramIsNotRepaired)
{
    create();
    QByteArray newer = content(path("vault.header"));
    qToLittleEndian<quint32>(2, newer.data() + 8);
    newer.chop(32);
    newer += crypto::sha256(newer).toBytes();
    setContent(path("vault.header"), newer);
    EXPECT_EQ(unlock().error().code, ErrorCode::VaultNewer);
    EXPECT_EQ(content(path("vault.header")), newer);
}

TEST_F(VaultTest, cutShortPassphraseChangeOpensWithEither)
{
    create();
    const QByteArray before = content(path("vault.header"));
    ASSERT_TRUE(unlock()->changePassphrase(secret("correct horse"), {}, secret("second phrase"), {}));
    const QByteArray after = content(path("vault.header"));
    for (const bool newFirst : {true, false}) {
        setContent(path("vault.header"), newFirst ? after : before);
        setContent(path("vault.header.twin"), newFirst ? before : after);
        const auto vault = unlock("second phrase");
        ASSERT_TRUE(vault);
        EXPECT_FALSE(vault->remarks().passphraseChangeUndone);
        EXPECT_EQ(content(path("vault.header")), content(path("vault.header.twin")));
    }
    setContent(path("vault.header"), before);
    setContent(path("vault.header.twin"), after);
    {
        const auto vault = unlock("correct horse");
        ASSERT_TRUE(vault);
        EXPECT_TRUE(vault->remarks().passphraseChangeUndone);
    }
    EXPECT_EQ(content(path("vault.header")), content(path("vault.header.twin")));
    EXPECT_FALSE(unlock("second phrase"));
    EXPECT_TRUE(unlock("correct horse"));
}

TEST_F(VaultTest, truncatedDamagedOrNewerDatabaseKeepsEveryByte)
{
    create();
    const QByteArray whole = content(path("vault.db"));
    ASSERT_GT(whole.size(), 3 * 4096);
    const std::pair<QByteArray, ErrorCode> cases[] = {
        {whole.chopped(4096), ErrorCode::DatabaseTruncated}, {whole.first(1000), ErrorCode::DatabaseTruncated},
        {QByteArray(), ErrorCode::DatabaseTruncated},        {flipped(whole, 100), ErrorCode::DatabaseDamaged},
        {flipped(whole, 5), ErrorCode::DatabaseDamaged}};
    for (const auto &[bytes, code] : cases) {
        setContent(path("vault.db"), bytes);
        const auto vault = unlock();
        ASSERT_FALSE(vault);
        EXPECT_EQ(vault.error().code, code) << vault.error().detail.toStdString();
        EXPECT_EQ(content(path("vault.db")), bytes);
    }
    setContent(path("vault.db"), whole);
    {
        const auto vault = unlock();
        auto database = vault->openConnection();
        ASSERT_TRUE(database->execute("PRAGMA user_version=999"_L1));
    }
    const QByteArray newer = content(path("vault.db"));
    EXPECT_EQ(unlock().error().code, ErrorCode::DatabaseNewer);
    EXPECT_EQ(content(path("vault.db")), newer);
}

TEST_F(VaultTest, checkFindsADamagedPage)
{
    create();
    {
        const auto checked = unlock()->check();
        ASSERT_TRUE(checked) << checked.error().detail.toStdString();
        EXPECT_TRUE(checked->headerCopiesAgree);
        EXPECT_EQ(checked->auditEntries, 2);
    }
    const auto vault = unlock();
    const QByteArray whole = content(path("vault.db"));
    setContent(path("vault.db"), flipped(whole, whole.size() - 2000));
    EXPECT_EQ(vault->check().error().code, ErrorCode::DatabaseDamaged);
}

} // namespace countersign::store
