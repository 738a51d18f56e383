#include "training_world.h"

#include "core/training/invented_alerts.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Verdict;

class FirstSync : public TrainingWorld
{
};

TEST_F(FirstSync, loadsEveryPublishedRecordAndSaysWhoIsMissing)
{
    const auto desk = newDesk("QMA");
    const auto summary = desk->sync();
    ASSERT_TRUE(summary.has_value()) << static_cast<int>(summary.error().code) << qPrintable(summary.error().detail);
    EXPECT_EQ(summary->feeds, 8);
    EXPECT_EQ(summary->added, kAlerts);
    EXPECT_TRUE(summary->remarks.isEmpty());
    const auto coverage = QCoro::waitFor(desk->session().alerts().coverage());
    ASSERT_TRUE(coverage.has_value());
    EXPECT_EQ(coverage->covered, 8);
    EXPECT_EQ(coverage->admitted, 10);
    EXPECT_EQ(coverage->missing, (QList{training::codeOf("QWG"), training::codeOf("QXH")}));
}

TEST_F(FirstSync, answersTheWellKnownNumbers)
{
    const auto desk = newDesk("QNB");
    ASSERT_TRUE(desk->sync().has_value());
    const auto stolen = desk->ask(QString::fromLatin1(training::samples::kStolenBlank));
    ASSERT_TRUE(stolen.has_value());
    EXPECT_EQ(stolen->verdict, Verdict::PossibleHit);
    ASSERT_FALSE(stolen->matches.isEmpty());
    EXPECT_EQ(stolen->matches.first().alert.owner, training::codeOf("QNB"));
    EXPECT_EQ(stolen->matches.size(), 2) << "the look-alike belongs to the answer";
    EXPECT_EQ(desk->ask(QString::fromLatin1(training::samples::kListed))->verdict, Verdict::Listed);
    EXPECT_EQ(desk->ask(QString::fromLatin1(training::samples::kNowhere))->verdict, Verdict::NoHit);
    const auto old = QCoro::waitFor(
        desk->session().lookup().ask({QString::fromLatin1(training::samples::kOldData), training::codeOf("QVF"), {}},
                                     workstation::Reason::Training));
    ASSERT_TRUE(old.has_value());
    EXPECT_EQ(old->verdict, Verdict::NoHitOldData);
}

TEST_F(FirstSync, goesOnWhereItWasCutOffAtEveryChunk)
{
    // Eight feeds with a chunk each: cut after the first, then after the next ...
    const auto desk = newDesk("QMA");
    auto &sync = desk->session().sync();
    QStringList begun;
    QMetaObject::Connection watch;
    int cuts = 0;
    for (;;) {
        QStringList now;
        watch = QObject::connect(&sync, &workstation::SyncService::progressChanged, &sync, [&] {
            const auto progress = sync.progress();
            if (progress.phase == workstation::SyncPhase::Downloading && !now.contains(progress.feed) &&
                progress.done == 0) {
                now.append(progress.feed);
                if (now.size() > 1)
                    sync.cancel();
            }
        });
        const auto summary = desk->sync();
        QObject::disconnect(watch);
        for (const QString &feed : std::as_const(now)) {
            if (feed != now.last() || summary) {
                EXPECT_FALSE(begun.contains(feed)) << "a staged chunk was fetched twice: " << qPrintable(feed);
            }
        }
        if (summary) {
            EXPECT_EQ(summary->added, kAlerts);
            break;
        }
        ASSERT_EQ(summary.error().code, base::ErrorCode::Cancelled) << qPrintable(summary.error().detail);
        EXPECT_EQ(desk->alertCount(), 0) << "nothing half applied";
        begun += now.mid(0, now.size() - 1);
        ASSERT_LT(++cuts, 20);
    }
    EXPECT_EQ(cuts, 7);
    EXPECT_EQ(desk->alertCount(), kAlerts - 24) << "24 of the records are listed persons";
}

TEST_F(FirstSync, survivesTheLockInTheMiddle)
{
    const auto desk = newDesk("QMA");
    for (const auto phase : {workstation::SyncPhase::Connecting, workstation::SyncPhase::Listing,
                             workstation::SyncPhase::Downloading, workstation::SyncPhase::Applying}) {
        if (!desk->station->session())
            desk->reopen();
        auto &sync = desk->session().sync();
        workstation::Workstation *const station = desk->station.get();
        QObject::connect(&sync, &workstation::SyncService::progressChanged, station, [&sync, phase, station] {
            if (station->session() && sync.progress().phase == phase)
                station->lock(workstation::LockReason::Menu);
        });
        auto running = sync.syncNow();
        if (phase == workstation::SyncPhase::Connecting)
            station->lock(workstation::LockReason::Menu);
        const auto summary = QCoro::waitFor(running);
        EXPECT_FALSE(summary.has_value());
        EXPECT_EQ(station->session(), nullptr);
    }
    desk->reopen();
    const auto summary = desk->sync();
    ASSERT_TRUE(summary.has_value()) << static_cast<int>(summary.error().code);
    EXPECT_EQ(desk->alertCount(), kAlerts - 24);
}
