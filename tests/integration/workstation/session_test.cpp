#include "training_world.h"

#include "core/store/vault.h"
#include "core/workstation/log.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using workstation::Reason;

namespace {

qint64 auditEntries(const QString &folder)
{
    auto vault = store::Vault::unlock(folder, *passphrase(), {}, kCheapVault);
    if (!vault)
        return -1;
    const auto checked = vault->check();
    vault->lock();
    return checked ? checked->auditEntries : -1;
}

} // namespace

class WorkstationSession : public TrainingWorld
{
};

TEST_F(WorkstationSession, auditsAndKeepsEachQuestionBeforeItAnswers)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    desk->station->lock(workstation::LockReason::Menu);
    const qint64 before = auditEntries(desk->folder());
    desk->reopen();
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    ASSERT_TRUE(desk->ask(u"A73914682"_s).has_value());
    const auto asked = QCoro::waitFor(desk->session().lookup().askedSince(base::Instant{}, 10));
    ASSERT_TRUE(asked.has_value());
    ASSERT_EQ(asked->size(), 2);
    EXPECT_EQ(asked->first().typed, u"A73914682"_s) << "newest first";
    EXPECT_EQ(asked->first().verdict, alerts::Verdict::NoHit);
    EXPECT_EQ(asked->at(1).matches, 2);
    desk->station->lock(workstation::LockReason::Menu);
    // Two unlocks (the test's own among them) and two look-ups.
    EXPECT_EQ(auditEntries(desk->folder()) - before, 4);
}

TEST_F(WorkstationSession, keepsOfAnMrzTheNumberAlone)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    const auto answer =
        desk->ask(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    ASSERT_TRUE(answer.has_value()) << static_cast<int>(answer.error().code);
    EXPECT_TRUE(answer->mrz.has_value());
    const auto asked = QCoro::waitFor(desk->session().lookup().askedSince(base::Instant{}, 10));
    ASSERT_TRUE(asked.has_value());
    ASSERT_EQ(asked->size(), 1);
    EXPECT_EQ(asked->first().typed, u"L898902C3"_s);
}

TEST_F(WorkstationSession, answersWhatWasAskedBeforeTheLockWithALock)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    auto pending = desk->session().alerts().page({}, 0, 100);
    auto asking = desk->session().lookup().ask({u"L898902C3"_s, {}, {}}, Reason::Training);
    desk->station->lock(workstation::LockReason::ScreenLocked);
    EXPECT_EQ(desk->station->session(), nullptr);
    EXPECT_EQ(desk->station->lastLockReason(), workstation::LockReason::ScreenLocked);
    const auto answer = QCoro::waitFor(asking);
    ASSERT_FALSE(answer.has_value()) << "an answer whose row was not written is not handed out";
    EXPECT_EQ(answer.error().code, ErrorCode::VaultLocked);
    (void)QCoro::waitFor(pending);
    desk->reopen();
    EXPECT_EQ(desk->alertCount(), kAlerts - 24);
}

TEST_F(WorkstationSession, remembersSettingsAndIdentity)
{
    const auto desk = newDesk("QNB");
    ASSERT_TRUE(desk->sync().has_value());
    desk->session().settings().setValue(u"page"_s, u"alerts"_s);
    EXPECT_EQ(desk->session().settings().value(u"page"_s, {}), u"alerts"_s) << "at once";
    (void)desk->alertCount();
    desk->station->lock(workstation::LockReason::Menu);
    desk->reopen();
    EXPECT_EQ(desk->session().settings().value(u"page"_s, {}), u"alerts"_s);
    const auto identity = desk->session().identity();
    EXPECT_EQ(identity.desk, training::codeOf("QNB"));
    EXPECT_EQ(identity.person, u"R. Santos"_s);
    EXPECT_TRUE(identity.enrolled);
    EXPECT_TRUE(identity.publisher);
    EXPECT_TRUE(identity.training);
    EXPECT_TRUE(desk->session().sync().lastSync().has_value());
    workstation::Workstation other(place(u""_s), clock);
    other.setVaultCosts(kCheapCosts);
    const auto vaults = other.knownVaults();
    ASSERT_EQ(vaults.size(), 1);
    EXPECT_TRUE(vaults.first().training);
    EXPECT_EQ(vaults.first().label, u"desk · person"_s);
}

TEST_F(WorkstationSession, waitsForApprovalWithACode)
{
    Desk desk(place(u"waiting"_s), clock);
    const auto made = QCoro::waitFor(desk.station->createVault({desk.folder(), u"x"_s, {}, true}, passphrase()));
    ASSERT_TRUE(made.has_value());
    const QString joinFile = folder().joinFile(training::codeOf("QMA"));
    const auto offered = QCoro::waitFor(desk.session().joining().readJoinFile(joinFile));
    ASSERT_TRUE(offered.has_value());
    EXPECT_EQ(offered->deskName, u"QMA national desk"_s);
    EXPECT_TRUE(desk.session().identity().desk.isNull()) << "reading keeps nothing";
    const auto joined =
        QCoro::waitFor(desk.session().joining().join(joinFile, u"A. Person"_s, place(u"a.cs-request"_s)));
    ASSERT_TRUE(joined.has_value());
    EXPECT_FALSE(joined->enrolled);
    EXPECT_EQ(joined->enrolmentCode.size(), 7);
    const auto summary = desk.sync();
    ASSERT_FALSE(summary.has_value());
    EXPECT_EQ(summary.error().code, ErrorCode::NotEnrolled);
    const auto twice =
        QCoro::waitFor(desk.session().joining().join(joinFile, u"A. Person"_s, place(u"b.cs-request"_s)));
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(twice.error().code, ErrorCode::AlreadyEnrolled);
}

TEST_F(WorkstationSession, joinsASecondSyncToTheRunningOne)
{
    const auto desk = newDesk("QMA");
    auto first = desk->session().sync().syncNow();
    auto second = desk->session().sync().syncNow();
    const auto a = QCoro::waitFor(first);
    const auto b = QCoro::waitFor(second);
    ASSERT_TRUE(a.has_value());
    ASSERT_TRUE(b.has_value());
    EXPECT_EQ(a->added, kAlerts);
    EXPECT_EQ(b->added, kAlerts) << "the same run";
    EXPECT_FALSE(desk->session().sync().isRunning());
}

TEST_F(WorkstationSession, syncsByItselfAfterUnlockAndTriesAgainAfterAFailure)
{
    const auto desk = newDesk("QMA");
    desk->station->lock(workstation::LockReason::Menu);
    stopPortal();
    desk->station->setAutomaticSync(true);
    desk->reopen();
    auto &sync = desk->session().sync();
    QEventLoop loop;
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    const auto whenFailed = QObject::connect(&sync, &workstation::SyncService::stateChanged, &loop, [&] {
        if (sync.lastError() && sync.nextTry())
            loop.quit();
    });
    loop.exec();
    QObject::disconnect(whenFailed);
    ASSERT_TRUE(sync.lastError().has_value());
    EXPECT_EQ(sync.lastError()->code, ErrorCode::PortalUnreachable);
    startPortal();
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    QObject::connect(&sync, &workstation::SyncService::dataChanged, &loop, [&] {
        if (sync.lastSync())
            loop.quit();
    });
    loop.exec();
    EXPECT_TRUE(sync.lastSync().has_value()) << "the first wait is about a second";
    EXPECT_TRUE(sync.isOnline());
    EXPECT_FALSE(sync.lastError().has_value());
}

TEST_F(WorkstationSession, changesThePassphraseAndRecoversWithTheKey)
{
    Desk desk(place(u"changing"_s), clock);
    const auto recovery = QCoro::waitFor(desk.station->createVault({desk.folder(), u"x"_s, {}, false}, passphrase()));
    ASSERT_TRUE(recovery.has_value());
    const auto other = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf("another passphrase, longer"));
    ASSERT_TRUE(QCoro::waitFor(desk.session().changePassphrase(passphrase(), other)).has_value());
    desk.station->lock(workstation::LockReason::Menu);
    const auto wrong = QCoro::waitFor(desk.station->unlock(desk.folder(), passphrase(), {}));
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(desk.station->session(), nullptr);
    ASSERT_TRUE(
        QCoro::waitFor(desk.station->unlockWithRecoveryKey(desk.folder(), *recovery, passphrase())).has_value());
    desk.station->lock(workstation::LockReason::Menu);
    desk.reopen();
    const auto copy = QCoro::waitFor(desk.session().backupNow());
    ASSERT_TRUE(copy.has_value());
    EXPECT_TRUE(QFile::exists(*copy));
    EXPECT_TRUE(desk.session().lastBackup().has_value());
    EXPECT_FALSE(desk.session().recentLog(100).filter(u"vault.passphrase-changed"_s).isEmpty());
}

TEST_F(WorkstationSession, locksTheOpenVaultWhenAnotherIsOpened)
{
    Desk first(place(u"first"_s), clock);
    ASSERT_TRUE(
        QCoro::waitFor(first.station->createVault({first.folder(), u"a"_s, {}, false}, passphrase())).has_value());
    int locks = 0;
    QObject::connect(first.station.get(), &workstation::Workstation::locked, first.station.get(),
                     [&locks] { ++locks; });
    ASSERT_TRUE(
        QCoro::waitFor(first.station->createVault({place(u"second"_s), u"b"_s, {}, false}, passphrase())).has_value());
    EXPECT_EQ(locks, 1);
    EXPECT_EQ(first.station->lastLockReason(), workstation::LockReason::VaultSwitched);
    EXPECT_NE(first.station->session(), nullptr);
}

TEST(EventLog, rotatesAndKeepsTheOrder)
{
    const QTemporaryDir place;
    workstation::EventLog log(place.filePath(u"log"_s), std::make_shared<base::SystemClock>());
    for (int i = 0; i < 12'000; ++i)
        log.write(u"event"_s, QString::number(i));
    qint64 largest = 0;
    const auto files = QDir(place.filePath(u"log"_s)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        largest = std::max(largest, file.size());
    EXPECT_GT(files.size(), 1);
    EXPECT_LE(files.size(), workstation::EventLog::kKept + 1);
    EXPECT_LT(largest, workstation::EventLog::kLargest + 200);
    const QStringList last = log.recent(3);
    ASSERT_EQ(last.size(), 3);
    EXPECT_TRUE(last.last().endsWith(u"event 11999"_s));
    EXPECT_TRUE(last.first().endsWith(u"event 11997"_s));
}
