#include "core/platform/crash_marker.h"
#include "core/platform/disk_space.h"
#include "core/platform/durable_file.h"
#include "core/platform/file_privacy.h"
#include "core/platform/folder_lock.h"
#include "core/platform/process_hardening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class PlatformFiles : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QTemporaryDir m_folder;
};

TEST_F(PlatformFiles, durableWriteReplacesWholeAndKeepsPrivate)
{
    ASSERT_TRUE(writeDurably(path("f"), QByteArray(100000, 'a')));
    ASSERT_TRUE(writeDurably(path("f"), "short"));
    EXPECT_EQ(*readWhole(path("f"), 100), "short");
    EXPECT_TRUE(isPrivate(path("f")));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"f"_s});
    ASSERT_TRUE(writeDurably(path("open"), "x", Readers::Everyone));
    EXPECT_FALSE(isPrivate(path("open")));
}

TEST_F(PlatformFiles, leftOversOfACrashDoNotStandInTheWayOrLeak)
{
    QFile left(path("f.new"));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write(QByteArray(1000, 'z'));
    left.close();
    left.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    ASSERT_TRUE(writeDurably(path("f"), "new"));
    EXPECT_EQ(*readWhole(path("f"), 100), "new");
    EXPECT_TRUE(isPrivate(path("f")));
}

TEST_F(PlatformFiles, aLinkInTheWayIsNotFollowed)
{
    ASSERT_TRUE(writeDurably(path("target"), "untouched"));
    ASSERT_EQ(::symlink(qPrintable(path("target")), qPrintable(path("f.new"))), 0);
    EXPECT_FALSE(writeDurably(path("f"), "evil"));
    EXPECT_EQ(*readWhole(path("target"), 100), "untouched");
}

TEST_F(PlatformFiles, failuresNameTheFile)
{
    const auto written = writeDurably(u"/nowhere/at/all"_s, "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileWriteFailed);
    EXPECT_EQ(written.error().args, QStringList{u"/nowhere/at/all"_s});
    EXPECT_EQ(readWhole(path("missing"), 10).error().code, ErrorCode::FileUnreadable);
    ASSERT_TRUE(writeDurably(path("long"), QByteArray(11, 'x')));
    EXPECT_FALSE(readWhole(path("long"), 10));
    EXPECT_TRUE(readWhole(path("long"), 11));
}

TEST_F(PlatformFiles, roomThatIsNotThereIsRefusedWithoutALeftOver)
{
    const auto free = freeBytes(m_folder.path());
    ASSERT_TRUE(free);
    EXPECT_GT(*free, 0);
    const auto reserved = reserveBytes(path("reserve"), *free * 2 + (1LL << 40));
    ASSERT_FALSE(reserved);
    EXPECT_FALSE(QFile::exists(path("reserve")));
    ASSERT_TRUE(reserveBytes(path("reserve"), 1 << 20));
    EXPECT_EQ(QFileInfo(path("reserve")).size(), 1 << 20);
}

TEST_F(PlatformFiles, folderLockHoldsUntilItGoes)
{
    {
        const auto lock = FolderLock::acquire(m_folder.path());
        ASSERT_TRUE(lock);
        EXPECT_EQ(FolderLock::acquire(m_folder.path()).error().code, ErrorCode::VaultInUse);
    }
    EXPECT_TRUE(FolderLock::acquire(m_folder.path()));
}

TEST_F(PlatformFiles, readableByOthersIsNotPrivate)
{
    ASSERT_TRUE(writeDurably(path("key"), "secret"));
    EXPECT_TRUE(requirePrivate(path("key")));
    for (const auto extra : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
        QFile::setPermissions(path("key"), QFile::ReadOwner | extra);
        EXPECT_EQ(requirePrivate(path("key")).error().code, ErrorCode::PermissionsTooOpen);
    }
    EXPECT_EQ(requirePrivate(path("missing")).error().code, ErrorCode::FileUnreadable);
}

TEST(ProcessMap, findsEachSqliteOnce)
{
    const QByteArray map = "7f00-7f01 r--p 00000000 08:01 1   /a/b/libsqlite3.so.0\n"
                           "7f01-7f02 r-xp 00001000 08:01 1   /a/b/libsqlite3.so.0\n"
                           "7f02-7f03 r-xp 00001000 08:01 2   /usr/lib/libsqlite3.so.0.8.6\n"
                           "7f03-7f04 r-xp 00001000 08:01 3   /usr/lib/libqsqlite.so\n"
                           "7f04-7f05 rw-p 00000000 00:00 0   [heap]\n";
    EXPECT_EQ(sqliteLibrariesIn(map), (QStringList{u"/a/b/libsqlite3.so.0"_s, u"/usr/lib/libsqlite3.so.0.8.6"_s}));
}

/// What a child says with its exit status; the parent's own settings stay as they are.
template<typename Function>
static int inChild(Function function)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(function());
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

TEST(ProcessHardening, noCoreDumpsAndNoAttaching)
{
    const int status = inChild([] {
        struct rlimit limit = {};
        const bool done = forbidCoreDumps().has_value() && ::getrlimit(RLIMIT_CORE, &limit) == 0;
        return done && limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1;
    });
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST_F(PlatformFiles, crashLeavesItsMarkAndACleanEndNone)
{
    const int crashed = inChild([this] {
        static_cast<void>(forbidCoreDumps());
        static_cast<void>(installCrashMarker(path("crash"), "0.1.0"));
        std::raise(SIGSEGV);
        return 0;
    });
    EXPECT_TRUE(WIFSIGNALED(crashed) && WTERMSIG(crashed) == SIGSEGV);
    const auto report = takeCrashMarker(path("crash"));
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->startsWith("version 0.1.0\nsignal 11\n")) << report->constData();
    EXPECT_GT(report->count('\n'), 4);
    EXPECT_FALSE(takeCrashMarker(path("crash")));

    inChild([this] {
        static_cast<void>(installCrashMarker(path("crash"), "0.1.0"));
        removeCrashMarker();
        return 0;
    });
    EXPECT_FALSE(QFile::exists(path("crash")));
    const int killed = inChild([this] {
        static_cast<void>(installCrashMarker(path("crash"), "0.1.0"));
        std::raise(SIGKILL);
        return 0;
    });
    EXPECT_TRUE(WIFSIGNALED(killed));
    EXPECT_FALSE(takeCrashMarker(path("crash"))) << "a kill is no crash";
}

} // namespace countersign::platform
