#include "vault_fixture.h"

#include "core/database/transaction.h"
#include "core/store/audit_chain.h"
#include "core/store/vault_marks.h"
#include "core/store/vault_restore.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class VaultBackupTest : public VaultTest
{
protected:
    [[nodiscard]] base::Result<Vault> restore(const QString &file, const QString &to, QByteArrayView passphrase = "correct horse",
                                              bool replace = false) const
    {
        return VaultRestore::restore(file, to, secret(passphrase), {}, replace, environment());
    }
    void act(const Vault &vault, int times)
    {
        auto database = vault.openConnection();
        ASSERT_TRUE(database);
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(AuditChain::append(*database, {u"a"_s, {}, u"view"_s, {}, u"done"_s, {}}, m_clock));
    }
    static quint64 auditSequence(const Vault &vault)
    {
        const auto database = vault.openConnection({.readOnly = true});
        return AuditChain::head(*database)->sequence;
    }
    [[nodiscard]] QString backup() const { return m_parent.filePath(u"copy.csbackup"_s); }
    [[nodiscard]] QString other() const { return m_parent.filePath(u"other"_s); }
};

TEST_F(VaultBackupTest, restoredVaultFollowsTheRules)
{
    create();
    auto vault = unlock();
    act(*vault, 10);
    ASSERT_TRUE(vault->backUpTo(backup()));
    act(*vault, 100);
    const quint64 lost = auditSequence(*vault);
    vault->lock();

    auto restored = restore(backup(), other());
    ASSERT_TRUE(restored) << restored.error().detail.toStdString();
    EXPECT_EQ(restored->id(), vault->id());
    EXPECT_NE(restored->incarnation(), vault->incarnation());
    EXPECT_TRUE(restored->remarks().mustFetchBeforeWrite);
    EXPECT_GT(auditSequence(*restored), lost);
    EXPECT_TRUE(restored->check());
    const base::IncarnationId incarnation = restored->incarnation();
    restored->lock();

    // The rules hold until someone fetched, over any number of unlocks.
    const auto again = Vault::unlock(other(), secret("correct horse"), {}, environment());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->remarks().mustFetchBeforeWrite);
    EXPECT_EQ(again->incarnation(), incarnation);
}

TEST_F(VaultBackupTest, eachRestoreIsAnotherIncarnation)
{
    create();
    ASSERT_TRUE(unlock()->backUpTo(backup()));
    const auto first = restore(backup(), other());
    const auto second = restore(backup(), m_parent.filePath(u"third"_s));
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->incarnation(), second->incarnation());
}

TEST_F(VaultBackupTest, standingVaultIsSetAsideNotOverwritten)
{
    create();
    ASSERT_TRUE(unlock()->backUpTo(backup()));
    const QByteArray before = content(path("vault.db"));
    EXPECT_EQ(restore(backup(), folder()).error().code, ErrorCode::VaultExists);
    {
        const auto open = unlock();
        EXPECT_EQ(restore(backup(), folder(), "correct horse", true).error().code, ErrorCode::VaultInUse);
    }
    ASSERT_TRUE(restore(backup(), folder(), "correct horse", true));
    const QStringList aside = QDir(m_parent.path()).entryList({u"vault.before-restore-*"_s}, QDir::Dirs);
    ASSERT_EQ(aside.size(), 1);
    EXPECT_TRUE(Vault::unlock(m_parent.filePath(aside[0]), secret("correct horse"), {}, environment()));
    EXPECT_TRUE(unlock());
}

TEST_F(VaultBackupTest, everyFlippedByteOfABackupIsRefusedWithoutATrace)
{
    create();
    ASSERT_TRUE(unlock()->backUpTo(backup()));
    const QByteArray whole = content(backup());
    for (qsizetype i = 0; i < whole.size(); i += i > whole.size() - 500 ? 1 : 509) {
        setContent(backup(), flipped(whole, i));
        const auto restored = restore(backup(), other());
        ASSERT_FALSE(restored) << i;
        EXPECT_EQ(restored.error().code, ErrorCode::BackupDamaged) << i;
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1}) {
        setContent(backup(), whole.first(size));
        EXPECT_EQ(restore(backup(), other()).error().code, ErrorCode::BackupDamaged) << size;
    }
    EXPECT_FALSE(QFileInfo::exists(other()));
    EXPECT_EQ(QDir(m_parent.path()).entryList({u"*restoring*"_s}, QDir::Dirs), QStringList());
}

TEST_F(VaultBackupTest, wrongPassphraseRestoresNothing)
{
    create();
    ASSERT_TRUE(unlock()->backUpTo(backup()));
    EXPECT_EQ(restore(backup(), other(), "wrong passphrase").error().code, ErrorCode::WrongPassphrase);
    EXPECT_FALSE(QFileInfo::exists(other()));
}

TEST_F(VaultBackupTest, newestThreeAreKept)
{
    create();
    const auto vault = unlock();
    EXPECT_EQ(vault->lastBackup(), std::nullopt);
    QStringList made;
    for (int night = 0; night < 5; ++night) {
        m_clock.advanceSeconds(86400);
        const auto file = vault->backUp();
        ASSERT_TRUE(file) << file.error().detail.toStdString();
        made += QFileInfo(*file).fileName();
    }
    EXPECT_EQ(QDir(path("backups")).entryList(QDir::Files, QDir::Name), made.sliced(2));
    EXPECT_EQ(vault->lastBackup(), m_clock.now());
}

TEST_F(VaultBackupTest, backupHoldsNoReadableByte)
{
    create();
    ASSERT_TRUE(unlock()->backUpTo(backup()));
    const QByteArray bytes = content(backup());
    EXPECT_FALSE(bytes.contains("SQLite format 3"));
    EXPECT_FALSE(bytes.contains("audit_entry"));
    EXPECT_FALSE(bytes.contains("vault.unlocked"));
}

} // namespace countersign::store
