#include "portal_fixture.h"

#include "core/portal/policy_table.h"
#include "core/portal/route.h"

#include <QDir>
#include <QFile>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using portal::findRoute;
using portal::Method;
using portal::RouteFault;

namespace {

const QByteArray kChannel(32, 'a');
const QByteArray kHash(64, '0');

} // namespace

TEST(PortalRoute, readsWhatAPathNames)
{
    const auto answer = findRoute(Method::Get, "/v1/feeds/QMA/" + kChannel + "/batches?from=17");
    ASSERT_TRUE(answer.route);
    EXPECT_EQ(answer.route->endpoint, portal::Endpoint::BatchRead);
    EXPECT_EQ(answer.route->feed.owner.text(), u"QMA"_s);
    EXPECT_EQ(answer.route->feed.channel.hex().toLatin1(), kChannel);
    EXPECT_EQ(answer.route->from, 17u);
    EXPECT_EQ(answer.route->path, "/v1/feeds/QMA/" + kChannel + "/batches");
}

TEST(PortalRoute, knowsOneSpellingOnly)
{
    for (const QByteArray &path : QList<QByteArray>{"/v1/feeds/qma/" + kChannel + "/batches", "/v1/feeds/QMA/" + kChannel.toUpper() + "/batches",
                                   "/v1/feeds/QMA/" + kChannel.first(30) + "/batches", "/v1/feeds/QMA/" + kChannel + "/batches/",
                                   "/v1/feeds/QMA//batches", "/v1/feeds/%51MA/" + kChannel + "/batches", QByteArray("/v1"), QByteArray("v1/portal"),
                                   "/v1/feeds/QMA/" + kChannel + "/../batches", QByteArray("/"), QByteArray(), QByteArray("/v1/feeds/"),
                                   QByteArray(5000, '/'), "/v1/feeds/QMA/" + kChannel + "/chunks/" + kHash.first(63)}) {
        EXPECT_EQ(findRoute(Method::Get, path).fault, RouteFault::NoSuchPath) << path.constData();
    }
    for (const QByteArray &query : QList<QByteArray>{"from=", "from=-1", "from=01", "from=1&from=2", "from=1 ", "From=1", "from=9999999999999999999", "x=1", ""})
        EXPECT_EQ(findRoute(Method::Get, "/v1/directory?" + query).fault, RouteFault::BadQuery) << query.constData();
}

TEST(PortalRoute, findsEveryRowOfThePolicy)
{
    for (const portal::PolicyRow &row : portal::kPolicy) {
        QByteArray path(row.path.data(), static_cast<qsizetype>(row.path.size()));
        path.replace("{owner}", "QMA").replace("{channel}", kChannel).replace("{chunk}", kHash);
        const auto answer = findRoute(row.method, path);
        ASSERT_TRUE(answer.route) << path.constData();
        EXPECT_EQ(answer.route->endpoint, row.endpoint);
        EXPECT_FALSE(findRoute(Method::Other, path).route);
    }
}

class PortalKey : public PortalTest
{
};

TEST_F(PortalKey, isRefusedWhenOthersMayReadIt)
{
    QFile::setPermissions(config.keyFile, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const auto started = portal::PortalServer::start(config);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, base::ErrorCode::PermissionsTooOpen);
}

TEST_F(PortalKey, opensNothingWhenItIsAnother)
{
    ASSERT_TRUE(QFile::remove(config.keyFile));
    ASSERT_TRUE(portal::createKeyFile(config.keyFile));
    const auto started = portal::PortalServer::start(config);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, base::ErrorCode::DatabaseKeyWrong);
}

TEST_F(PortalKey, comesFromASystemdCredentialToo)
{
    ASSERT_TRUE(QFile::rename(config.keyFile, folder.filePath(u"portal-key"_s)));
    config.keyFile.clear();
    EXPECT_EQ(portal::PortalServer::start(config).error().code, base::ErrorCode::KeyFileMissing);
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
    start();
    qunsetenv("CREDENTIALS_DIRECTORY");
    EXPECT_TRUE(RawClient(server->port()).isConnected());
}

TEST_F(PortalKey, leavesNothingReadableInTheFile)
{
    QFile file(config.dataFolder + u"/portal.db"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.startsWith("SQLite format 3"));
    EXPECT_FALSE(bytes.contains("countersign"));
    EXPECT_FALSE(bytes.contains("Training federation"));
}

TEST_F(PortalKey, makesNoPortalOverAnother)
{
    const auto again = portal::initialise(config, federation.builder.root.bytes(), federation.builder.log);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, base::ErrorCode::FileWriteFailed);
    start();
}

TEST_F(PortalKey, opensABackupMadeWhileThePortalRuns)
{
    start();
    FeedWriter feed(federation, 1);
    const auto publisher = caller(federation.publisher);
    publish(feed, *publisher);
    QDir(folder.path()).mkdir(u"copy"_s);
    ASSERT_TRUE(portal::backUp(config, folder.filePath(u"copy/portal.db"_s)));
    (void)feed.batch();
    portal::PortalConfig copy = config;
    copy.dataFolder = folder.filePath(u"copy"_s);
    const auto status = portal::readStatus(copy);
    ASSERT_TRUE(status);
    EXPECT_EQ(status->batches, 1u);
    EXPECT_EQ(status->pinning.spki, server->spki());
}

} // namespace countersign::testing
