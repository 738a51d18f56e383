#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

/// Where Debian's own SQLite lies; the trap of performance.md.
const QString kSystemLibraries = u"/usr/lib/x86_64-linux-gnu"_s;

struct Outcome
{
    int exitCode = -1;
    QString output;
    QByteArray file;
};

Outcome runProbe(const QString &program, const QString &searchPath)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"probe.db"_s);
    QProcess probe;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!searchPath.isEmpty())
        environment.insert(u"LD_LIBRARY_PATH"_s, searchPath);
    probe.setProcessEnvironment(environment);
    probe.start(QStringLiteral(COUNTERSIGN_TEST_DIR "/") + program, {path});
    EXPECT_TRUE(probe.waitForFinished());
    Outcome outcome{probe.exitCode(), QString::fromUtf8(probe.readAllStandardOutput()), {}};
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        outcome.file += file.readAll();
    }
    return outcome;
}

bool isReadable(const QByteArray &bytes)
{
    return bytes.contains("SQLite format 3") || bytes.contains("readable-specimen");
}

} // namespace

class LibraryPathTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(kSystemLibraries + u"/libsqlite3.so.0"_s))
            GTEST_SKIP() << "this system has no SQLite of its own to set against ours";
    }
};

TEST_F(LibraryPathTest, searchPathCannotPutAnotherSqliteIn)
{
    const Outcome outcome = runProbe(u"sqlite_probe"_s, kSystemLibraries);
    EXPECT_TRUE(outcome.output.startsWith(u"code 0\n"_s)) << outcome.output.toStdString();
    EXPECT_EQ(outcome.output.count(u"library "_s), 1) << outcome.output.toStdString();
    EXPECT_FALSE(outcome.output.contains(kSystemLibraries)) << outcome.output.toStdString();
    EXPECT_GT(outcome.file.size(), 4096);
    EXPECT_FALSE(isReadable(outcome.file));
}

TEST_F(LibraryPathTest, wereItToSucceedNothingWouldBeWritten)
{
    // The same program linked as it must not be: the system's SQLite really steps in ...
    const Outcome outcome = runProbe(u"sqlite_probe_runpath"_s, kSystemLibraries);
    ASSERT_TRUE(outcome.output.contains(kSystemLibraries)) << outcome.output.toStdString();
    // ... and is refused before the file is made.
    EXPECT_TRUE(outcome.output.startsWith(u"code %1\n"_s.arg(static_cast<int>(base::ErrorCode::CipherMissing))))
        << outcome.output.toStdString();
    EXPECT_TRUE(outcome.file.isEmpty());
    // With an honest path the same build works, so it is the path that was refused.
    const Outcome honest = runProbe(u"sqlite_probe_runpath"_s, {});
    EXPECT_TRUE(honest.output.startsWith(u"code 0\n"_s)) << honest.output.toStdString();
    EXPECT_FALSE(isReadable(honest.file));
}

TEST_F(LibraryPathTest, deliveredProgramsCarryRpath)
{
    QProcess read;
    read.start(u"readelf"_s, {u"-d"_s, QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl")});
    ASSERT_TRUE(read.waitForFinished());
    const QString dynamic = QString::fromUtf8(read.readAllStandardOutput());
    EXPECT_TRUE(dynamic.contains(u"(RPATH)"_s)) << dynamic.toStdString();
    EXPECT_FALSE(dynamic.contains(u"(RUNPATH)"_s));
}

} // namespace countersign
