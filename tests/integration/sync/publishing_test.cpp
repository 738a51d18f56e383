#include "training_world.h"

#include "core/directory/desk_setup.h"
#include "core/store/vault.h"
#include "core/store/vault_restore.h"
#include "core/sync/sync_run.h"
#include "core/training/training_keys.h"
#include "core/workstation/vault_session.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

alerts::AlertRecord stolenPassport(const QString &number, const char *issuer)
{
    alerts::AlertRecord record;
    record.category = alerts::Category::Stolen;
    record.type = documents::DocumentType::Passport;
    record.number = number;
    record.issuer = training::codeOf(issuer);
    return record;
}

} // namespace

class Publishing : public TrainingWorld
{
protected:
    static const std::shared_ptr<sync::DeskIdentity> &identityOf(const Desk &desk)
    {
        return static_cast<workstation::VaultSession &>(desk.session()).core()->identity();
    }
    /// The desk's administrator makes new keys, and the portal has them.
    void renewKeys(const Desk &desk)
    {
        const auto code = identityOf(desk)->desk;
        const auto state = training::findState(code);
        const auto keys = training::deskKeys(folder().seed, *state);
        auto secrets = folder().deskSecrets(code);
        ASSERT_TRUE(keys.has_value() && secrets.has_value());
        const auto entries = directory::renewDeskKeys(identityOf(desk)->directory,
                                                      {code, &keys->administrator, &keys->deskRoot, clock->now()}, *secrets);
        ASSERT_TRUE(entries.has_value());
        const auto client = sync::clientFor(*identityOf(desk), clock);
        ASSERT_TRUE(client.has_value());
        const sync::PortalAccess access = (*client)->access();
        const auto administrator = std::make_shared<sync::PortalClient>(access, sync::DeviceLogin{keys->deviceId, keys->device}, clock);
        auto appending = administrator->appendDirectory(*entries, {});
        ASSERT_TRUE(QCoro::waitFor(std::move(appending)).has_value());
    }
};

TEST_F(Publishing, bringsAnAlertToAnotherDeskAndTakesItBack)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(qnb->sync().has_value());
    const QString number = u"AA7770001"_s;
    EXPECT_EQ(qnb->ask(number)->verdict, Verdict::NoHit);

    const auto id = QCoro::waitFor(qma->session().alerts().add(stolenPassport(number, "QMA")));
    ASSERT_TRUE(id.has_value()) << static_cast<int>(id.error().code);
    EXPECT_EQ(qma->ask(number)->verdict, Verdict::PossibleHit) << "who enters it meets it at once";
    const auto published = qma->sync();
    ASSERT_TRUE(published.has_value());
    EXPECT_EQ(published->published, 1);
    EXPECT_TRUE(published->remarks.isEmpty()) << qPrintable(published->remarks.value(0).detail);

    const auto delta = qnb->sync();
    ASSERT_TRUE(delta.has_value());
    EXPECT_EQ(delta->added, 1);
    EXPECT_EQ(qnb->ask(number)->verdict, Verdict::PossibleHit);

    workstation::AlertFilter filter;
    filter.text = number;
    const auto page = QCoro::waitFor(qma->session().alerts().page(filter, 0, 5));
    ASSERT_TRUE(page.has_value());
    ASSERT_EQ(page->rows.size(), 1);
    EXPECT_FALSE(page->rows.first().pending);
    ASSERT_TRUE(QCoro::waitFor(qma->session().alerts().withdraw(page->rows.first().row, u"recovered"_s)).has_value());
    ASSERT_EQ(qma->sync()->published, 1);
    const auto withdrawn = qnb->sync();
    ASSERT_TRUE(withdrawn.has_value());
    EXPECT_EQ(withdrawn->withdrawn, 1);
    EXPECT_EQ(qnb->ask(number)->verdict, Verdict::NoHit);
}

TEST_F(Publishing, refusesAForeignOwnersStatus)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    const auto id = QCoro::waitFor(qma->session().alerts().add(stolenPassport(u"L12345678"_s, "QNB")));
    EXPECT_FALSE(id.has_value());
    EXPECT_EQ(qma->session().sync().queued(), 0);
}

TEST_F(Publishing, leavesPublishingToTheOneDevice)
{
    const auto analyst = newDesk("QMA", training::Seat::Analyst);
    ASSERT_TRUE(analyst->sync().has_value());
    ASSERT_TRUE(QCoro::waitFor(analyst->session().alerts().add(stolenPassport(u"AA7770002"_s, "QMA"))).has_value());
    const auto summary = analyst->sync();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->published, 0);
}

TEST_F(Publishing, givesASmallerAudienceAKeyThatOthersLack)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    const auto qrc = newDesk("QRC");
    for (const auto *desk : {qma.get(), qnb.get(), qrc.get()})
        ASSERT_TRUE(desk->sync().has_value());
    qma->session().settings().setValue(u"publish.audience"_s, u"QNB"_s);
    ASSERT_TRUE(QCoro::waitFor(qma->session().alerts().add(stolenPassport(u"AA7770003"_s, "QMA"))).has_value());
    const auto published = qma->sync();
    ASSERT_TRUE(published.has_value());
    EXPECT_EQ(published->published, 1);
    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_EQ(qnb->ask(u"AA7770003"_s)->verdict, Verdict::PossibleHit);
    (void)qrc->sync();
    EXPECT_EQ(qrc->ask(u"AA7770003"_s)->verdict, Verdict::NoHit);
}

TEST_F(Publishing, goesOnAfterTheDeskRenewedItsKeys)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    for (const auto *desk : {qma.get(), qnb.get()})
        ASSERT_TRUE(desk->sync().has_value());
    renewKeys(*qnb);
    // QMA has not wrapped its channel to the new key yet, and QNB's own is wrapped to the old one.
    const auto epoch = identityOf(*qnb)->directory.charter(identityOf(*qnb)->desk)->epoch;
    ASSERT_TRUE(QCoro::waitFor(qnb->session().alerts().add(stolenPassport(u"L77700051"_s, "QNB"))).has_value());
    const auto published = qnb->sync();
    ASSERT_TRUE(published.has_value());
    ASSERT_GT(identityOf(*qnb)->directory.charter(identityOf(*qnb)->desk)->epoch, epoch);
    EXPECT_EQ(published->published, 1);
    EXPECT_TRUE(published->remarks.isEmpty()) << qPrintable(base::codeText(published->remarks.value(0).code));

    ASSERT_TRUE(QCoro::waitFor(qma->session().alerts().add(stolenPassport(u"AA7770005"_s, "QMA"))).has_value());
    EXPECT_EQ(qma->sync()->published, 1);
    EXPECT_EQ(qma->ask(u"L77700051"_s)->verdict, Verdict::PossibleHit);
    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_EQ(qnb->ask(u"AA7770005"_s)->verdict, Verdict::PossibleHit);
}

TEST_F(Publishing, sendsNothingTwiceAfterARestore)
{
    auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    // Ten alerts wait when the backup is made; ninety more follow; all hundred are published.
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(QCoro::waitFor(
                        qma->session().alerts().add(stolenPassport(u"AA88100%1"_s.arg(i, 2, 10, QChar(u'0')), "QMA")))
                        .has_value());
    const auto backup = QCoro::waitFor(qma->session().backupNow());
    ASSERT_TRUE(backup.has_value()) << qPrintable(backup.error().detail);
    ASSERT_EQ(qma->sync()->published, 10);
    for (int i = 10; i < 100; ++i)
        ASSERT_TRUE(QCoro::waitFor(
                        qma->session().alerts().add(stolenPassport(u"AA88100%1"_s.arg(i, 2, 10, QChar(u'0')), "QMA")))
                        .has_value());
    ASSERT_EQ(qma->sync()->published, 90);
    ASSERT_TRUE(qnb->sync().has_value());
    const qint64 before = qnb->alertCount();
    qma->station->lock(workstation::LockReason::Menu);

    const QString restored = place(u"restored"_s);
    {
        auto vault = store::VaultRestore::restore(*backup, restored, *passphrase(), {}, false, kCheapVault);
        ASSERT_TRUE(vault.has_value()) << static_cast<int>(vault.error().code) << qPrintable(vault.error().detail);
        vault->lock();
    }
    Desk again(restored, clock);
    again.reopen();
    const auto summary = again.sync();
    ASSERT_TRUE(summary.has_value()) << static_cast<int>(summary.error().code);
    EXPECT_TRUE(summary->remarks.isEmpty()) << qPrintable(summary->remarks.value(0).detail);
    EXPECT_EQ(summary->published, 0) << "everything was accepted before";
    EXPECT_EQ(again.ask(u"AA8810099"_s)->verdict, Verdict::PossibleHit) << "fetched what it had forgotten";
    ASSERT_TRUE(QCoro::waitFor(again.session().alerts().add(stolenPassport(u"AA9990001"_s, "QMA"))).has_value());
    const auto next = again.sync();
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->published, 1);
    EXPECT_TRUE(next->remarks.isEmpty());
    const auto other = qnb->sync();
    ASSERT_TRUE(other.has_value());
    EXPECT_TRUE(other->remarks.isEmpty()) << "no sequence used twice";
    EXPECT_EQ(qnb->alertCount(), before + 1);
}
