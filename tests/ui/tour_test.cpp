#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

int run(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(COUNTERSIGN_BIN_DIR) + u'/' + program, arguments);
    return process.waitForFinished(seconds * 1000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

/// The real program with the real services: federation, portal over TLS, vault, sync.
TEST(GuidedTour, reachesEveryStopAndLeavesItsPictures)
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"training"_s);
    ASSERT_EQ(run(u"countersignctl"_s, {u"training"_s, u"create"_s, u"--dir"_s, data, u"--alerts"_s, u"3000"_s, u"--seed"_s, u"1"_s}, 120), 0);
    const QString pictures = folder.filePath(u"pictures"_s);
    EXPECT_EQ(run(u"countersign"_s, {u"--training"_s, data, u"--vault-root"_s, data + u"/vaults"_s, u"--language"_s, u"en"_s,
                                     u"--tour"_s, pictures}, 200), 0);
    const QFileInfoList taken = QDir(pictures).entryInfoList({u"*.png"_s});
    EXPECT_GE(taken.size(), 25);
    for (const QFileInfo &one : taken)
        EXPECT_EQ(QImage(one.filePath()).size(), QSize(1366, 768)) << qUtf8Printable(one.fileName());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
