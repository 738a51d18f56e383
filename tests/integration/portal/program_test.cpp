#include "portal_fixture.h"

#include <QProcess>

namespace countersign::testing {

using namespace Qt::StringLiterals;

class PortalProgram : public PortalTest
{
protected:
    QProcess process;
    void run(const QStringList &arguments)
    {
        process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersign-portal"), arguments);
    }
};

TEST_F(PortalProgram, saysWhereItListensAndEndsWellOnSigterm)
{
    run({u"--data"_s, config.dataFolder, u"--key-file"_s, config.keyFile, u"--listen"_s, u"127.0.0.1:0"_s});
    ASSERT_TRUE(process.waitForReadyRead(20'000));
    const QList<QByteArray> words = process.readLine().trimmed().split(' ');
    ASSERT_EQ(words.size(), 5);
    EXPECT_EQ(words[0] + ' ' + words[1], "listening on");
    EXPECT_TRUE(words[2].startsWith("https://127.0.0.1:"));
    RawClient wire(static_cast<std::uint16_t>(words[2].sliced(18).toUInt()));
    EXPECT_EQ(wire.spki().hex().toLatin1(), words[4]);
    EXPECT_EQ(wire.send("GET", "/v1/portal").status, 200);
    process.terminate();
    ASSERT_TRUE(process.waitForFinished(10'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(PortalProgram, explainsAFailureWithItsCode)
{
    run({u"--data"_s, folder.filePath(u"nowhere"_s), u"--key-file"_s, config.keyFile, u"--listen"_s, u"127.0.0.1:0"_s});
    ASSERT_TRUE(process.waitForFinished(10'000));
    EXPECT_EQ(process.exitCode(), 3);
    EXPECT_TRUE(process.readAllStandardError().startsWith("CS-"));
    run({u"--listen"_s, u"127.0.0.1"_s});
    ASSERT_TRUE(process.waitForFinished(10'000));
    EXPECT_EQ(process.exitCode(), 2);
}

} // namespace countersign::testing
