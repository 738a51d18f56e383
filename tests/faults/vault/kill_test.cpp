#include "core/store/vault.h"
#include "core/store/vault_restore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace countersign {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using store::Vault;

namespace {

const store::VaultEnvironment kCheap{{{1, 8192}, {1, 8192}}, nullptr};

crypto::SecretBytes first() { return crypto::SecretBytes::copyOf("first passphrase"); }
crypto::SecretBytes second() { return crypto::SecretBytes::copyOf("second passphrase"); }

struct Ended
{
    bool killed = false;
    int code = -1; ///< of the act; -1 when killed
};

Ended runProbe(const QStringList &arguments, const QString &limit, int at)
{
    QProcess probe;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(COUNTERSIGN_TEST_DIR "/libfault_preload.so"));
    environment.insert(limit, QString::number(at));
    probe.setProcessEnvironment(environment);
    probe.start(QStringLiteral(COUNTERSIGN_TEST_DIR "/vault_probe"), arguments);
    EXPECT_TRUE(probe.waitForFinished());
    if (probe.exitStatus() == QProcess::CrashExit)
        return {true, -1};
    const QString output = QString::fromUtf8(probe.readAllStandardOutput());
    EXPECT_TRUE(output.startsWith(u"code "_s)) << output.toStdString();
    return {false, output.trimmed().section(u' ', 1).toInt()};
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

/// Opens with whichever passphrase holds and checks everything; empty when that succeeds.
QString faultOf(const QString &folder)
{
    auto vault = Vault::unlock(folder, first(), {}, kCheap);
    if (!vault && vault.error().code == ErrorCode::WrongPassphrase)
        vault = Vault::unlock(folder, second(), {}, kCheap);
    if (!vault)
        return base::codeText(vault.error().code) + u' ' + vault.error().detail;
    const auto checked = vault->check();
    if (!checked)
        return base::codeText(checked.error().code) + u' ' + checked.error().detail;
    return checked->headerCopiesAgree ? QString() : u"header copies differ after unlocking"_s;
}

class VaultKillTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Vault::create({m_base, u"QMA"_s, {}, {}, true}, first(), kCheap));
        auto vault = Vault::unlock(m_base, first(), {}, kCheap);
        ASSERT_TRUE(vault && vault->backUpTo(m_backup));
        vault->lock();
        QFile::remove(m_base + u"/vault.reserve"_s); // 8 MiB that need not be copied each time
    }

    /// Ends (or starves) the act at its n-th change of a file for every n until it gets
    /// through, and hands each state to `look`. Returns how many states there were.
    template<typename Look>
    int forEveryState(const QString &act, const QString &limit, Look look)
    {
        for (int at = 1; at < 1000; ++at) {
            copyFolder(m_base, m_work);
            const Ended ended = runProbe({act, m_work, m_backup}, limit, at);
            look(ended, at);
            if (::testing::Test::HasFailure())
                return at;
            if (!ended.killed && ended.code == 0)
                return at - 1;
        }
        ADD_FAILURE() << "the act never got through";
        return 0;
    }

    QTemporaryDir m_parent;
    QString m_base = m_parent.filePath(u"base"_s);
    QString m_work = m_parent.filePath(u"work"_s);
    QString m_backup = m_parent.filePath(u"copy.csbackup"_s);
};

} // namespace

TEST_F(VaultKillTest, passphraseChangeNeverLosesAccess)
{
    int oldOpens = 0, newOpens = 0;
    const int states = forEveryState(u"passwd"_s, u"COUNTERSIGN_DIE_AT"_s, [&](const Ended &, int at) {
        const bool opensOld = Vault::unlock(m_work, first(), {}, kCheap).has_value();
        EXPECT_EQ(faultOf(m_work), QString()) << "killed at " << at;
        ++(opensOld ? oldOpens : newOpens);
    });
    EXPECT_GT(states, 10);
    EXPECT_GT(oldOpens, 0);
    EXPECT_GT(newOpens, 0);
    RecordProperty("states", states);
    std::printf("passphrase change killed in %d states: old passphrase %d, new %d\n", states, oldOpens, newOpens);
}

TEST_F(VaultKillTest, fullDiskDuringPassphraseChangeNeverLosesAccess)
{
    std::set<int> codes;
    forEveryState(u"passwd"_s, u"COUNTERSIGN_FULL_AT"_s, [&](const Ended &ended, int at) {
        EXPECT_FALSE(ended.killed) << at;
        EXPECT_EQ(faultOf(m_work), QString()) << "full at " << at;
        codes.insert(ended.code);
    });
    // Whatever met the full disk first says so.
    for (const int code : codes)
        EXPECT_TRUE(code == 0 || code == static_cast<int>(ErrorCode::DiskFull) || code == static_cast<int>(ErrorCode::DatabaseFull))
            << code;
    EXPECT_GT(codes.size(), 1U);
}

TEST_F(VaultKillTest, reserveLetsAVaultOpenOnAFullDisk)
{
    copyFolder(m_base, m_work);
    EXPECT_NE(runProbe({u"backup"_s, m_work}, u"COUNTERSIGN_FULL_AT"_s, 1).code, 0);
    QFile reserve(m_work + u"/vault.reserve"_s);
    ASSERT_TRUE(reserve.open(QIODevice::WriteOnly));
    reserve.close();
    EXPECT_EQ(runProbe({u"backup"_s, m_work}, u"COUNTERSIGN_FULL_AT"_s, 1).code, 0);
    EXPECT_FALSE(reserve.exists());
}

TEST_F(VaultKillTest, vaultIsMadeWholeOrNotAtAll)
{
    for (int at = 1; at < 1000; ++at) {
        const QString folder = m_parent.filePath(u"made%1"_s.arg(at));
        const Ended ended = runProbe({u"create"_s, folder}, u"COUNTERSIGN_DIE_AT"_s, at);
        const QString fault = faultOf(folder);
        EXPECT_TRUE(fault.isEmpty() || !QFileInfo::exists(folder)) << at << fault.toStdString();
        if (!QFileInfo::exists(folder)) { // what a kill left does not stand in the way
            EXPECT_TRUE(Vault::create({folder, {}, {}, {}, true}, first(), kCheap)) << at;
        }
        if (!ended.killed) {
            EXPECT_GT(at, 10);
            return;
        }
    }
}

TEST_F(VaultKillTest, backupIsWholeOrAbsent)
{
    const int states = forEveryState(u"backup"_s, u"COUNTERSIGN_DIE_AT"_s, [&](const Ended &, int at) {
        EXPECT_EQ(faultOf(m_work), QString()) << at;
        const QDir backups(m_work + u"/backups"_s);
        for (const QString &name : backups.entryList({u"*.csbackup"_s}, QDir::Files)) {
            const QString to = m_parent.filePath(u"restored"_s);
            QDir(to).removeRecursively();
            EXPECT_TRUE(store::VaultRestore::restore(backups.filePath(name), to, first(), {}, false, kCheap)) << at;
        }
    });
    EXPECT_GT(states, 10);
}

TEST_F(VaultKillTest, restoreLeavesTheOldVaultOrTheNew)
{
    const int states = forEveryState(u"restore"_s, u"COUNTERSIGN_DIE_AT"_s, [&](const Ended &, int at) {
        // Killed between the two renames, the old vault stands aside under its name.
        QDir parent(m_parent.path());
        const QStringList aside = parent.entryList({u"work.before-restore-*"_s}, QDir::Dirs);
        const QString standing = QFileInfo::exists(m_work) ? m_work : aside.isEmpty() ? QString() : parent.filePath(aside.last());
        EXPECT_EQ(faultOf(standing), QString()) << at;
        for (const QString &name : aside)
            QDir(parent.filePath(name)).removeRecursively();
    });
    EXPECT_GT(states, 10);
}

} // namespace countersign
