#include "vault_fixture.h"

#include "core/crypto/key_file.h"
#include "core/database/statement.h"
#include "core/platform/file_privacy.h"
#include "core/store/audit_chain.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

QStringList auditActions(const Vault &vault)
{
    auto database = vault.openConnection({.readOnly = true});
    auto read = database::Statement::prepare(*database, "SELECT action FROM audit_entry ORDER BY sequence"_L1);
    QStringList actions;
    EXPECT_TRUE(read->run());
    while (*read->next())
        actions += read->text(0);
    return actions;
}

} // namespace

TEST_F(VaultTest, createdVaultUnlocksAndNamesItself)
{
    create();
    const auto label = Vault::label(folder(), environment());
    ASSERT_TRUE(label);
    EXPECT_EQ(label->desk, u"QMA"_s);
    EXPECT_TRUE(label->hasRecoveryKey);
    const auto vault = unlock();
    ASSERT_TRUE(vault) << vault.error().detail.toStdString();
    EXPECT_EQ(vault->id(), label->vault);
    EXPECT_FALSE(vault->remarks().headerHealed);
    EXPECT_FALSE(vault->remarks().mustFetchBeforeWrite);
    EXPECT_EQ(vault->indexHashKey().size(), 16U);
    EXPECT_EQ(auditActions(*vault), (QStringList{u"vault.created"_s, u"vault.unlocked"_s}));
}

TEST_F(VaultTest, nothingInTheFolderIsForOthers)
{
    create();
    ASSERT_TRUE(unlock()->backUp());
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden))
        EXPECT_TRUE(platform::isPrivate(file.filePath())) << file.fileName().toStdString();
    EXPECT_TRUE(platform::isPrivate(folder()));
    EXPECT_TRUE(platform::isPrivate(path("backups")));
}

TEST_F(VaultTest, productRefusesTheCheapHeaderOfATest)
{
    create();
    const auto vault = Vault::unlock(folder(), secret("correct horse"));
    ASSERT_FALSE(vault);
    EXPECT_EQ(vault.error().code, ErrorCode::VaultHeaderWeak);
}

TEST_F(VaultTest, foldersWithSomethingInThemAreLeftAlone)
{
    create();
    const auto again = Vault::create({folder(), {}, {}, {}, true}, secret("another phrase"), environment());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::VaultExists);
    EXPECT_TRUE(unlock());
    EXPECT_EQ(QDir(m_parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"vault"_s});
}

TEST_F(VaultTest, folderWithoutAVaultIsNotTouched)
{
    QDir().mkpath(folder());
    const auto vault = unlock();
    ASSERT_FALSE(vault);
    EXPECT_EQ(vault.error().code, ErrorCode::VaultNotFound);
    EXPECT_TRUE(QDir(folder()).isEmpty());
}

TEST_F(VaultTest, shortPassphrasesAreRefusedByCharacters)
{
    const QByteArray nineThaiLetters = QString(9, QChar(0x0E01)).toUtf8();
    const auto made = Vault::create({folder(), {}, {}, {}, true}, secret(nineThaiLetters), environment());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::PassphraseTooShort);
    EXPECT_FALSE(QFileInfo::exists(folder()));
    create();
    auto vault = unlock();
    EXPECT_EQ(vault->changePassphrase(secret("correct horse"), {}, secret("short"), {}).error().code,
              ErrorCode::PassphraseTooShort);
}

TEST_F(VaultTest, oneProcessAtATime)
{
    create();
    auto vault = unlock();
    const auto second = unlock();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::VaultInUse);
    vault->lock();
    EXPECT_TRUE(unlock());
}

TEST_F(VaultTest, lockedVaultOpensNothing)
{
    create();
    auto vault = unlock();
    vault->lock();
    EXPECT_FALSE(vault->isOpen());
    EXPECT_EQ(vault->openConnection().error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(vault->backUp().error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(vault->renewRecoveryKey().error().code, ErrorCode::VaultLocked);
    EXPECT_TRUE(vault->indexHashKey().isEmpty());
}

TEST_F(VaultTest, wrongPassphrasesWaitLongerAndLonger)
{
    create();
    for (int left = 3; left >= 0; --left) {
        const auto wrong = unlock("wrong passphrase");
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().code, ErrorCode::WrongPassphrase);
        EXPECT_EQ(wrong.error().args, (QStringList{QString::number(left), u"30"_s}));
    }
    // Even the right one waits; the count is in a file and survives the program.
    EXPECT_EQ(unlock().error().code, ErrorCode::UnlockDelayed);
    m_clock.advanceSeconds(29);
    const auto early = unlock();
    EXPECT_EQ(early.error().args, QStringList{u"1"_s});
    m_clock.advanceSeconds(1);
    EXPECT_EQ(unlock("wrong passphrase").error().args, (QStringList{u"0"_s, u"60"_s}));
    m_clock.advanceSeconds(59);
    EXPECT_EQ(unlock().error().code, ErrorCode::UnlockDelayed);
    m_clock.advanceSeconds(1);
    EXPECT_TRUE(unlock());
    // Success clears the count.
    EXPECT_EQ(unlock("wrong passphrase").error().args, (QStringList{u"3"_s, u"30"_s}));
}

TEST_F(VaultTest, spoiledCountDoesNotBuyTries)
{
    create();
    setContent(path("vault.attempts"), "9");
    m_clock.advanceSeconds(1);
    EXPECT_EQ(unlock("wrong passphrase").error().args, (QStringList{u"0"_s, u"60"_s}));
    EXPECT_EQ(unlock().error().code, ErrorCode::UnlockDelayed);
}

TEST_F(VaultTest, changedPassphraseReplacesTheOldOne)
{
    create();
    const QByteArray before = content(path("vault.db"));
    {
        auto vault = unlock();
        EXPECT_EQ(vault->changePassphrase(secret("wrong passphrase"), {}, secret("second phrase"), {}).error().code,
                  ErrorCode::WrongPassphrase);
        ASSERT_TRUE(vault->changePassphrase(secret("correct horse"), {}, secret("second phrase"), {}));
    }
    EXPECT_EQ(content(path("vault.db")).first(16), before.first(16)); // SQLCipher's salt: not encrypted anew
    EXPECT_FALSE(unlock());
    const auto vault = unlock("second phrase");
    ASSERT_TRUE(vault);
    EXPECT_TRUE(auditActions(*vault).contains(u"vault.passphrase-changed"_s));
}

TEST_F(VaultTest, keyFileIsNeededFromWhenItIsSetUntilItIsTakenAway)
{
    const QString keyFile = m_parent.filePath(u"key"_s);
    ASSERT_TRUE(crypto::createKeyFile(keyFile));
    create(keyFile);
    EXPECT_EQ(unlock().error().code, ErrorCode::KeyFileMissing);
    const QString other = m_parent.filePath(u"other"_s);
    ASSERT_TRUE(crypto::createKeyFile(other));
    EXPECT_EQ(unlock("correct horse", other).error().code, ErrorCode::WrongPassphrase);
    {
        auto vault = unlock("correct horse", keyFile);
        ASSERT_TRUE(vault);
        ASSERT_TRUE(vault->changePassphrase(secret("correct horse"), keyFile, secret("correct horse"), {}));
    }
    EXPECT_TRUE(unlock());
}

TEST_F(VaultTest, recoveryKeySetsANewPassphraseAndIsRecorded)
{
    const crypto::SecretBytes recoveryKey = create();
    EXPECT_EQ(Vault::recover(folder(), crypto::SecretBytes::random(32), secret("new passphrase"), {}, environment()).error().code,
              ErrorCode::RecoveryKeyWrong);
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(unlock("wrong passphrase"));
    {
        const auto recovered = Vault::recover(folder(), recoveryKey, secret("new passphrase"), {}, environment());
        ASSERT_TRUE(recovered) << recovered.error().detail.toStdString();
        EXPECT_TRUE(auditActions(*recovered).contains(u"vault.recovered"_s));
    }
    EXPECT_FALSE(unlock());
    EXPECT_TRUE(unlock("new passphrase"));
}

TEST_F(VaultTest, reserveIsRealAndGivenBackOnce)
{
    create();
    auto vault = unlock();
    EXPECT_EQ(QFileInfo(path("vault.reserve")).size(), 8 << 20);
    EXPECT_TRUE(vault->releaseReserve());
    EXPECT_FALSE(vault->releaseReserve());
    vault->lock();
    EXPECT_TRUE(unlock());
    EXPECT_TRUE(QFile::exists(path("vault.reserve")));
}

} // namespace countersign::store
