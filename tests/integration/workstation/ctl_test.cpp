#include "training_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// The same work from scripts: exit statuses tell hit, no hit, wrong use and failure apart.
class Control : public TrainingWorld
{
protected:
    struct Ended
    {
        int status = -1;
        QJsonObject json;
        QByteArray remarks;
    };
    Ended run(QStringList arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"), arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    [[nodiscard]] QStringList withVault(const QStringList &arguments) const
    {
        return arguments +
               QStringList{u"--vault"_s, place(u"scripted"_s), u"--passphrase-file"_s, place(u"secret"_s), u"--json"_s};
    }
    void SetUp() override
    {
        TrainingWorld::SetUp();
        QFile secret(place(u"secret"_s));
        ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
        secret.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        secret.write("a passphrase for tests\n");
    }
};

TEST_F(Control, joinsSyncsImportsPublishesAndLooksUp)
{
    const Ended joined = run(withVault({u"training"_s, u"join"_s, u"--dir"_s, federation()}));
    ASSERT_EQ(joined.status, 0) << joined.remarks.constData();
    EXPECT_EQ(joined.json.value("alerts"_L1).toInt(), kAlerts);
    const Ended synced = run(withVault({u"sync"_s}));
    ASSERT_EQ(synced.status, 0) << synced.remarks.constData();
    EXPECT_EQ(synced.json.value("added"_L1).toInt(), 0);
    const Ended imported = run(withVault(
        {u"import"_s, u"un-list"_s, QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml")}));
    ASSERT_EQ(imported.status, 0) << imported.remarks.constData();
    const Ended published = run(withVault({u"publish"_s, u"--audience"_s, u"all"_s}));
    ASSERT_EQ(published.status, 0) << published.remarks.constData();
    EXPECT_EQ(published.json.value("published"_L1).toInt(), imported.json.value("added"_L1).toInt());
    stopPortal();
    const Ended hit = run(withVault({u"lookup"_s, u"L898902C3"_s, u"--issuer"_s, u"QNB"_s}));
    EXPECT_EQ(hit.status, 0);
    EXPECT_EQ(hit.json.value("verdict"_L1).toString(), u"possible-hit"_s);
    EXPECT_EQ(run(withVault({u"lookup"_s, u"A73914682"_s})).status, 1);
    EXPECT_EQ(run(withVault({u"lookup"_s})).status, 2);
    EXPECT_EQ(run(withVault({u"lookup"_s, u"X"_s, u"--reason"_s, u"curiosity"_s})).status, 2);
    const Ended unreachable = run(withVault({u"sync"_s}));
    EXPECT_EQ(unreachable.status, 3);
    EXPECT_EQ(unreachable.json.value("error"_L1).toObject().value("code"_L1).toString(), u"CS-1501"_s);
}

TEST_F(Control, joinsByFileOnlyTheFederationThatWasNamed)
{
    ASSERT_EQ(run(withVault({u"vault"_s, u"create"_s})).status, 0);
    const QString joinFile = folder().joinFile(training::codeOf("QSE"));
    const QStringList join{u"join"_s, joinFile, u"--name"_s, u"A. Person"_s, u"--request"_s, place(u"a.cs-request"_s)};
    EXPECT_EQ(run(withVault(join + QStringList{u"--fingerprint"_s, u"00FF"_s})).status, 3);
    const Ended joined = run(withVault(join));
    ASSERT_EQ(joined.status, 0) << joined.remarks.constData();
    EXPECT_EQ(joined.json.value("desk"_L1).toString(), u"QSE"_s);
    EXPECT_EQ(joined.json.value("code"_L1).toString().size(), 7);
    EXPECT_TRUE(QFile::exists(place(u"a.cs-request"_s)));
    const Ended early = run(withVault({u"sync"_s}));
    EXPECT_EQ(early.status, 3);
    EXPECT_EQ(early.json.value("error"_L1).toObject().value("code"_L1).toString(), u"CS-1307"_s);
}
