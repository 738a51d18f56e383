#include "kill_test.h"

#include "portal_fixture.h"

#include "core/database/database.h"
#include "core/portal/portal_database.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <signal.h>
#include <sys/types.h>

#include <cstdio>
#include <thread>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

portal::PortalConfig configIn(const QString &folder)
{
    portal::PortalConfig config;
    config.dataFolder = folder + u"/portal"_s;
    config.keyFile = folder + u"/portal.key"_s;
    config.port = 0;
    return config;
}

} // namespace

int serveForKill(const char *folder, const char *millis)
{
    const SteppedClock clock(base::fromMillis(QByteArray(millis).toLongLong()));
    portal::PortalConfig config = configIn(QString::fromLocal8Bit(folder));
    config.clock = &clock;
    const auto server = portal::PortalServer::start(config);
    if (!server)
        return 1;
    std::printf("%u\n", static_cast<unsigned>((*server)->port()));
    std::fflush(stdout);
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

class PortalKill : public PortalTest
{
protected:
    /// A portal process; answers its port.
    std::uint16_t spawn(QProcess &process)
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--serve"_s, folder.path(), QString::number(base::toMillis(clock.now()))});
        if (!process.waitForReadyRead(20'000))
            return 0;
        return static_cast<std::uint16_t>(process.readLine().trimmed().toUInt());
    }
};

/// Appends run while the process is killed without warning, at a random moment after a random
/// number of answers. What was receipted is there, nothing is half there, and the publisher
/// goes on with the same requests.
TEST_F(PortalKill, leavesWholeAppendsOnly)
{
    const int kills = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 200 : 8;
    const auto identity = portal::readStatus(config);
    ASSERT_TRUE(identity);
    FeedWriter feed(federation, 6);
    int killedInFlight = 0;
    QByteArray pending;
    QByteArray pendingId;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        const std::uint16_t port = spawn(process);
        ASSERT_NE(port, 0) << process.readAllStandardError().constData();
        RemotePortal remote{port, identity->pinning.portalKey};
        Caller publisher(federation.publisher, remote, clock);
        ASSERT_EQ(publisher.login(), std::nullopt);
        if (kill == 0) {
            ASSERT_EQ(publisher.write("POST", feed.path("channel"), feed.channel(1, {deskCode(u"QMA")})).status, 200);
        }
        if (!pending.isEmpty()) {
            // Cut off before its receipt: the same request again, whether or not it was stored.
            ASSERT_EQ(publisher.writeAs(pendingId, "POST", feed.path("batches"), pending).status, 200);
            pending.clear();
        }
        std::thread killer([&, delay = QRandomGenerator::global()->bounded(60'000)] {
            std::this_thread::sleep_for(std::chrono::microseconds(delay));
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        });
        while (true) {
            const QByteArray one = feed.batch(QByteArray(2'000, 'a'));
            const QByteArray two = feed.batch(QByteArray(60'000, 'b'));
            pending = feed.append({one, two}, feed.head(feed.sequence()));
            pendingId = QByteArray::number(static_cast<qulonglong>(feed.sequence())).rightJustified(16, '0');
            if (publisher.writeAs(pendingId, "POST", feed.path("batches"), pending).status != 200)
                break;
            pending.clear();
        }
        ++killedInFlight;
        killer.join();
        process.waitForFinished();
        const auto after = portal::readStatus(config);
        ASSERT_TRUE(after) << after.error().detail.toStdString();
        ASSERT_EQ(after->batches % 2, 0u) << "half an append";
        ASSERT_TRUE(after->batches == feed.sequence() || after->batches == feed.sequence() - 2) << after->batches;
    }
    EXPECT_EQ(killedInFlight, kills);
    const auto key = portal::readKey(config);
    auto database = portal::openDatabase(config, *key);
    ASSERT_TRUE(database);
    EXPECT_TRUE(database->checkIntegrity());
}

} // namespace countersign::testing
