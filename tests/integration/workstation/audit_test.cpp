#include "training_world.h"

#include "core/store/audit_deposits.h"
#include "core/store/audit_file.h"
#include "core/store/vault_restore.h"
#include "core/workstation/audit_desk.h"
#include "core/workstation/vault_session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using workstation::AuditFilter;
using workstation::AuditLine;

/// The chain of a vault as its services write it, with the portal as the place that remembers.
class AuditDesk : public TrainingWorld
{
protected:
    static workstation::AuditService &auditOf(const Desk &desk) { return desk.session().audit(); }
    static QList<AuditLine> linesOf(const Desk &desk, const AuditFilter &filter = {})
    {
        const auto lines = QCoro::waitFor(auditOf(desk).list(filter, 0, 1000));
        EXPECT_TRUE(lines.has_value());
        return lines ? lines->lines : QList<AuditLine>();
    }
    static int count(const Desk &desk, const QString &action)
    {
        const auto lines = linesOf(desk);
        return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&action](const AuditLine &l) { return l.action == action; }));
    }
    static messages::AuditCheck verified(const Desk &desk)
    {
        const auto check = QCoro::waitFor(auditOf(desk).verify({}, {}));
        EXPECT_TRUE(check.has_value()) << (check ? "" : qPrintable(check.error().detail));
        return check.value_or(messages::AuditCheck());
    }
    static workstation::AuditState stateOf(const Desk &desk)
    {
        const auto state = QCoro::waitFor(auditOf(desk).state());
        EXPECT_TRUE(state.has_value());
        return state.value_or(workstation::AuditState());
    }
    static QList<base::Error> remarksOf(const Desk &desk)
    {
        const auto synced = desk.sync();
        EXPECT_TRUE(synced.has_value()) << (synced ? "" : qPrintable(synced.error().detail));
        return synced ? synced->remarks : QList<base::Error>();
    }
    static bool has(const QList<base::Error> &remarks, ErrorCode code)
    {
        return std::any_of(remarks.begin(), remarks.end(), [code](const base::Error &e) { return e.code == code; });
    }
    static workstation::VaultSession &vaultOf(const Desk &desk) { return static_cast<workstation::VaultSession &>(desk.session()); }
};

TEST_F(AuditDesk, leavesACheckpointAtEachSyncInWhichItGrew)
{
    const auto desk = newDesk("QMA");
    EXPECT_TRUE(remarksOf(*desk).isEmpty());
    const auto first = stateOf(*desk);
    ASSERT_TRUE(first.depositedAt.has_value());
    EXPECT_GT(first.depositedUpTo, 0U);
    EXPECT_TRUE(remarksOf(*desk).isEmpty());
    EXPECT_EQ(stateOf(*desk).depositedUpTo, first.depositedUpTo) << "nothing was recorded in between";
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    EXPECT_TRUE(remarksOf(*desk).isEmpty());
    EXPECT_GT(stateOf(*desk).depositedUpTo, first.depositedUpTo);
    const auto check = verified(*desk);
    EXPECT_TRUE(check.isGood());
    EXPECT_EQ(stateOf(*desk).lastCheck->entries, check.entries);
}

TEST_F(AuditDesk, aChainThatWasRolledBackIsNoticedOnceAndRecorded)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    desk->station->lock(workstation::LockReason::Menu);
    copyFolder(desk->folder(), place(u"earlier"_s));
    desk->reopen();
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    EXPECT_TRUE(remarksOf(*desk).isEmpty());
    desk->station->lock(workstation::LockReason::Menu);
    // The look-up shall never have been: yesterday's files are put back.
    ASSERT_TRUE(QDir(desk->folder()).removeRecursively());
    copyFolder(place(u"earlier"_s), desk->folder());
    desk->reopen();
    EXPECT_EQ(count(*desk, u"lookup"_s), 0);
    EXPECT_TRUE(has(remarksOf(*desk), ErrorCode::AuditDiffers));
    EXPECT_FALSE(has(remarksOf(*desk), ErrorCode::AuditDiffers)) << "told once";
    const auto check = verified(*desk);
    EXPECT_EQ(check.faultAt, 0) << "the chain itself fits";
    EXPECT_GT(check.differsAt, 0U);
    EXPECT_FALSE(check.isGood());
    AuditFilter refusals;
    refusals.refusalsOnly = true;
    const auto lines = linesOf(*desk, refusals);
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const AuditLine &l) { return l.result == base::codeText(ErrorCode::AuditDiffers); }));
}

TEST_F(AuditDesk, whatARestoreLeftOutIsLostAndSaid)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    const auto copy = QCoro::waitFor(desk->session().backupNow());
    ASSERT_TRUE(copy.has_value()) << qPrintable(copy.error().detail);
    ASSERT_TRUE(QFile::copy(*copy, place(u"copy"_s)));
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    ASSERT_TRUE(desk->sync().has_value());
    desk->station->lock(workstation::LockReason::Menu);
    {
        auto restored = store::VaultRestore::restore(place(u"copy"_s), desk->folder(), *passphrase(), {}, true, kCheapVault);
        ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
        restored->lock();
    }
    desk->reopen();
    EXPECT_FALSE(has(remarksOf(*desk), ErrorCode::AuditDiffers));
    const auto check = verified(*desk);
    EXPECT_TRUE(check.isGood());
    EXPECT_GE(check.lostInRestore, 1);
    EXPECT_GT(check.leftOut, 0U);
    EXPECT_EQ(count(*desk, u"vault.restored"_s), 1);
}

TEST_F(AuditDesk, aMemberOfTheDeskReadsTheOthersCheckpoints)
{
    const auto one = newDesk("QMA");
    const auto other = newDesk("QMA", training::Seat::Analyst);
    ASSERT_TRUE(one->sync().has_value());
    ASSERT_TRUE(other->sync().has_value());
    EXPECT_TRUE(remarksOf(*one).isEmpty());
    auto &core = *vaultOf(*one).core();
    const base::DeviceId own = core.identity()->device;
    const auto standing = QCoro::waitFor(core.reader()->run([own](sync::Stores &stores) { return store::AuditDeposits(stores.database()).compare(own); }));
    ASSERT_TRUE(standing.has_value());
    EXPECT_EQ(standing->size(), 2);
    for (const store::DeviceDeposits &device : *standing)
        EXPECT_EQ(device.differsAt, 0U);
    EXPECT_TRUE(stateOf(*one).devices.isEmpty()) << "that is for auditors";
    EXPECT_FALSE(stateOf(*one).seesAll);
}

TEST_F(AuditDesk, recordsWhatTheRulesName)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    EXPECT_EQ(count(*desk, u"federation.joined"_s), 1);
    EXPECT_EQ(count(*desk, u"policy.changed"_s), 0) << "it is the one that was joined under";
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    const auto page = QCoro::waitFor(desk->session().alerts().page({}, 0, 1));
    ASSERT_TRUE(page && !page->rows.isEmpty());
    ASSERT_TRUE(QCoro::waitFor(desk->session().alerts().details(page->rows.first().row)).has_value());
    ASSERT_TRUE(QCoro::waitFor(desk->session().backupNow()).has_value());
    desk->session().settings().setValue(QString(workstation::kRetentionSetting), u"90"_s);
    desk->session().settings().setValue(u"alerts/columns"_s, u"number"_s);
    const auto result = std::make_shared<const workstation::BatchResult>();
    ASSERT_TRUE(QCoro::waitFor(desk->session().batch().exportAnswers(result, place(u"answers.csv"_s))).has_value());
    ASSERT_TRUE(QCoro::waitFor(auditOf(*desk).noteCopy(u"alerts"_s, 9)).has_value());
    clock->shift += std::chrono::minutes(3);
    EXPECT_GT(QCoro::waitFor(vaultOf(*desk).clockWatch().look()).count(), 0);
    EXPECT_EQ(QCoro::waitFor(vaultOf(*desk).clockWatch().look()).count(), 0) << "the same jump is one";
    for (const char *action : {"lookup", "alert.view", "vault.backup", "setting.change", "batch.export", "copy", "clock.jump"})
        EXPECT_GE(count(*desk, QString::fromLatin1(action)), 1) << action;
    EXPECT_EQ(count(*desk, u"setting.change"_s), 1) << "how a page looks is no policy";
    AuditFilter lookUps;
    lookUps.group = messages::AuditGroup::LookUps;
    const auto lines = linesOf(*desk, lookUps);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.first().details->contains(u"training"_s)) << "its reason";
    EXPECT_TRUE(lines.first().mine);
    EXPECT_EQ(lines.first().who, u"R. Santos"_s);
}

TEST_F(AuditDesk, anAnswerOfThePortalThatDoesNotFitIsRecordedOnce)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    clock->shift += std::chrono::hours(3);
    const auto skewed = desk->sync();
    ASSERT_FALSE(skewed.has_value());
    EXPECT_EQ(skewed.error().code, ErrorCode::ClockSkew);
    EXPECT_FALSE(desk->sync().has_value());
    EXPECT_EQ(count(*desk, u"sync.refused"_s), 1);
}

TEST_F(AuditDesk, retentionTakesDetailsAndTheChainHolds)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    clock->shift += std::chrono::hours(24 * 400);
    ASSERT_TRUE(desk->ask(u"A73914682"_s).has_value());
    const auto removed = QCoro::waitFor(auditOf(*desk).removeDetails(365));
    ASSERT_TRUE(removed.has_value());
    EXPECT_GE(*removed, 1);
    AuditFilter lookUps;
    lookUps.group = messages::AuditGroup::LookUps;
    const auto lines = linesOf(*desk, lookUps);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].details.has_value());
    EXPECT_FALSE(lines[1].details.has_value());
    EXPECT_TRUE(verified(*desk).isGood());
    EXPECT_EQ(count(*desk, u"audit.details-removed"_s), 1);
}

TEST_F(AuditDesk, aCopyIsCheckedByAProgramThatHasNoVault)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    ASSERT_TRUE(desk->ask(u"L898902C3"_s).has_value());
    const QString path = place(u"chain.cs-audit"_s);
    const auto written = QCoro::waitFor(auditOf(*desk).exportTo(path, true, {}, {}));
    ASSERT_TRUE(written.has_value()) << qPrintable(written.error().detail);
    EXPECT_EQ(count(*desk, u"audit.export"_s), 1);
    desk->station->lock(workstation::LockReason::Menu);
    const auto check = [](const QStringList &more) {
        QProcess process;
        process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"), QStringList{u"audit"_s, u"verify"_s, u"--json"_s} + more);
        process.waitForFinished(60'000);
        return std::pair(process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object());
    };
    const auto [status, answer] = check({path});
    EXPECT_EQ(status, 0);
    EXPECT_EQ(answer["check"_L1]["entries"_L1].toInt(), *written);
    EXPECT_GE(answer["checkpoints"_L1].toInt(), 2);
    EXPECT_EQ(check({path, u"--key"_s, answer["key"_L1].toString()}).first, 0);
    EXPECT_EQ(check({path, u"--key"_s, u"0000"_s}).first, 3) << "signed by another device";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    ASSERT_EQ(file.write("X"), 1);
    file.close();
    EXPECT_EQ(check({path}).first, 3);
}
