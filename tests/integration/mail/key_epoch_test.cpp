#include "exchange_world.h"

#include "core/directory/desk_setup.h"
#include "core/store/mail_outgoing.h"
#include "core/sync/mail_sync.h"
#include "core/sync/sync_run.h"
#include "core/training/training_keys.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Epochs of a desk's keys as its devices and those that write to it hear of them, in any order.
class KeyEpoch : public ExchangeWorld
{
protected:
    void SetUp() override
    {
        ExchangeWorld::SetUp();
        meet();
    }
    static std::uint64_t epochAt(const Desk &desk, base::CountryCode of) { return coreOf(desk)->identity()->directory.charter(of)->epoch; }
    /// The desk's administrator makes new keys for the devices that this one knows of, and the portal has them.
    void renew(const Desk &desk)
    {
        const auto code = codeOf(desk);
        const auto keys = training::deskKeys(folder().seed, must(training::findState(code)));
        ASSERT_TRUE(keys.has_value());
        auto secrets = folder().deskSecrets(code);
        ASSERT_TRUE(secrets.has_value());
        const auto entries = must(directory::renewDeskKeys(coreOf(desk)->identity()->directory,
                                                           {code, &keys->administrator, &keys->deskRoot, clock->now()}, *secrets));
        const auto client = sync::clientFor(*coreOf(desk)->identity(), clock);
        ASSERT_TRUE(client.has_value());
        const sync::PortalAccess access = (*client)->access();
        const auto administrator = std::make_shared<sync::PortalClient>(access, sync::DeviceLogin{keys->deviceId, keys->device}, clock);
        must(now(administrator->appendDirectory(entries, {})));
    }
};

TEST_F(KeyEpoch, ofAnotherPublisherKeepsTheKeyThatLettersAreSealedTo)
{
    const auto before = epochAt(*qma, codeOf(*qnb));
    const auto colleague = newDesk("QNB", training::Seat::Analyst);
    const auto successor = newDesk("QNB");
    synced(*successor);
    ASSERT_GT(epochAt(*successor, codeOf(*qnb)), before);
    // The sender has not heard of it.
    (void)seal(letter({u"To the epoch before."_s}));
    must(now(qma->session().courier().write(codeOf(*qnb), place(u"before.courier"_s), {})));
    EXPECT_EQ(must(now(successor->session().courier().read(place(u"before.courier"_s), {}))).taken, 1);
    synced(*qma);
    for (const Desk *desk : {qnb.get(), colleague.get()})
        synced(*desk);
    // It has, and the older devices of the desk are those of the epoch before.
    ASSERT_GT(epochAt(*qma, codeOf(*qnb)), before);
    (void)seal(letter({u"To the epoch after."_s}));
    must(now(qma->session().courier().write(codeOf(*qnb), place(u"after.courier"_s), {})));
    EXPECT_EQ(must(now(colleague->session().courier().read(place(u"after.courier"_s), {}))).taken, 1);
    synced(*qma);
    for (const Desk *desk : {qnb.get(), colleague.get(), successor.get()}) {
        synced(*desk);
        EXPECT_EQ(inbox(*desk).size(), 2);
    }
}

TEST_F(KeyEpoch, thatThisDeviceHasNotHeardOfIsWaitedForAndNotRefused)
{
    renew(*qnb);
    synced(*qma);
    (void)seal(letter({u"To the key that comes."_s}));
    must(now(qma->session().courier().write(codeOf(*qnb), place(u"early.courier"_s), {})));
    EXPECT_EQ(errorOf(now(qnb->session().courier().read(place(u"early.courier"_s), {}))), ErrorCode::SealBroken) << "sync again, it says";
    const auto waiting = must(inOne(*qma, [to = codeOf(*qnb)](sync::Stores &stores) {
        return store::MailOutgoing(stores.database()).withoutSignature(to);
    }));
    QList<QByteArray> envelopes;
    for (const store::OutgoingMail &mail : waiting)
        envelopes.append(mail.bytes);
    ASSERT_EQ(envelopes.size(), 1);
    const auto seat = seatOf(*qnb);
    auto take = [seat, envelopes](sync::Stores &stores) { return sync::takeEnvelopes(stores, seat, envelopes); };
    const auto early = must(now(coreOf(*qnb)->writer()->run(std::move(take))));
    EXPECT_EQ(early.taken, 0);
    EXPECT_EQ(early.aside, 1);
    EXPECT_TRUE(must(inOne(*qnb, [to = codeOf(*qma)](sync::Stores &stores) {
                    return store::MailOutgoing(stores.database()).withoutSignature(to);
                })).isEmpty()) << "no refusal";
    ASSERT_TRUE(qnb->sync().has_value()); // feeds remark that their keys are not wrapped to the new one yet
    ASSERT_EQ(inbox(*qnb).size(), 1);
    EXPECT_EQ(opened(*qnb, inbox(*qnb).first().id).letter->paragraphs.value(0).text, u"To the key that comes."_s);
}

TEST_F(KeyEpoch, thatWasReplacedOpensNothingAnyMore)
{
    (void)seal(letter({u"To the old key."_s}));
    must(now(qma->session().courier().write(codeOf(*qnb), place(u"old.courier"_s), {})));
    renew(*qnb);
    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_EQ(errorOf(now(qnb->session().courier().read(place(u"old.courier"_s), {}))), ErrorCode::OldSealingKey);
    EXPECT_TRUE(inbox(*qnb).isEmpty());
}

TEST_F(KeyEpoch, thatWasReplacedWhileANoticeTravelledGetsItSealedAnew)
{
    release::RequestLetter ask;
    ask.id = drawn<base::RequestId>();
    ask.sender = codeOf(*qma);
    ask.recipient = codeOf(*qnb);
    ask.subject = u"Series QF"_s;
    ask.text = u"Known?"_s;
    ask.basis = u"AGG"_s;
    ask.by = u"R. Santos"_s;
    ask.at = clock->now();
    queue(*qma, ask);
    const auto colleague = newDesk("QNB", training::Seat::Analyst);
    synced(*colleague);
    synced(*qnb);
    renew(*qnb);
    synced(*qma);
    for (const Desk *desk : {qnb.get(), colleague.get()}) {
        const auto refused = desk->sync();
        ASSERT_TRUE(refused.has_value());
        EXPECT_TRUE(std::any_of(refused->remarks.begin(), refused->remarks.end(),
                                [](const base::Error &remark) { return remark.code == ErrorCode::OldSealingKey; }));
        EXPECT_TRUE(must(now(desk->session().requests().list())).isEmpty());
    }
    synced(*qma); // hears of it twice, seals once more and sends
    for (const Desk *desk : {qnb.get(), colleague.get()}) {
        ASSERT_TRUE(desk->sync().has_value());
        EXPECT_EQ(must(now(desk->session().requests().list())).size(), 1);
    }
    synced(*qma);
    EXPECT_TRUE(must(inOne(*qma, [to = codeOf(*qnb)](sync::Stores &stores) {
                    return store::MailOutgoing(stores.database()).withoutSignature(to);
                })).isEmpty());
}

TEST_F(KeyEpoch, thatWasReplacedBeforeTheDeskReadItsOwnLetterGetsItSealedAnew)
{
    (void)seal(letter({u"A copy stays at the desk."_s}));
    renew(*qma);
    ASSERT_TRUE(qma->sync().has_value()); // sends what was sealed before it heard of the new key
    EXPECT_EQ(must(now(officer->session().releases().outbox({}))).size(), 0);
    ASSERT_TRUE(qma->sync().has_value()); // reads it back
    ASSERT_TRUE(officer->sync().has_value());
    EXPECT_EQ(must(now(officer->session().releases().outbox({}))).size(), 1);
}
