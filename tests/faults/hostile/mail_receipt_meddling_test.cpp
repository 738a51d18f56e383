#include "mail_hostile_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// Tricks 29 to 32, 34 to 36 of trust.md 10: receipts, recalls, and what the portal says of itself.
class MailReceiptMeddling : public HostileMail
{
protected:
    [[nodiscard]] release::ReceiptLetter receiptFor(const base::EnvelopeId &envelope, const char *sender) const
    {
        release::ReceiptLetter receipt;
        receipt.envelope = envelope;
        receipt.object = standingOf(envelope).object;
        receipt.sender = training::codeOf(sender);
        receipt.recipient = training::codeOf("QMA");
        receipt.act = release::ReceiptAct::Opened;
        receipt.at = clock->now();
        return receipt;
    }
    [[nodiscard]] static QByteArray letterBy(const crypto::SigningKey &key, const release::ReceiptLetter &letter)
    {
        return objects::Signed::make(release::ReceiptLetter::kType, letter.encodeBody(), {&key}).bytes();
    }
    [[nodiscard]] objects::Envelope headerFrom(const char *sender, const char *recipient, const base::DeviceId &device) const
    {
        objects::Envelope header;
        header.sender = training::codeOf(sender);
        header.recipient = training::codeOf(recipient);
        header.device = device;
        return header;
    }
    static bool isMailTo(const char *desk, const QByteArray &method, const QByteArray &target)
    {
        return method == "POST" && target == QByteArray("/v1/desks/") + desk + "/mail";
    }
};

TEST_F(MailReceiptMeddling, forgedReceiptIsNoReceipt) // 29
{
    const auto sent = release(u"unread"_s);
    ASSERT_TRUE(a->sync().has_value());
    const auto stranger = crypto::SigningKey::generate();
    const auto theirs = keysOf("QSE");
    const auto nb = coreOf(*b)->identity();
    const QByteArray forged[] = {
        // In the name of a device of QNB, by a key of the portal's own.
        envelopeBy(*stranger, headerFrom("QNB", "QMA", nb->device), letterBy(*stranger, receiptFor(sent, "QNB"))),
        // By another member about what QNB was sent.
        envelopeBy(*theirs.device, headerFrom("QSE", "QMA", theirs.deviceId), letterBy(*theirs.device, receiptFor(sent, "QSE"))),
        envelopeBy(*theirs.device, headerFrom("QSE", "QMA", theirs.deviceId), letterBy(*theirs.device, receiptFor(sent, "QNB"))),
    };
    for (const QByteArray &envelope : forged) {
        meddleWithMail("QMA", [envelope](protocol::LogPage &page) { append(page, envelope); });
        expectSaid(a->sync(), {ErrorCode::BadSignature, ErrorCode::UnknownKey, ErrorCode::LetterNotAuthorised, ErrorCode::EnvelopeNotForUs,
                               ErrorCode::NothingFound});
        EXPECT_EQ(standingOf(sent).state, ReleaseState::Accepted);
        EXPECT_TRUE(standingOf(sent).receipts.isEmpty());
    }
    expectDelivered(sent);
}

TEST_F(MailReceiptMeddling, suppressedReceiptLeavesItUnknownAndAReplayedOneChangesNothing) // 30
{
    const auto first = release(u"first"_s);
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_TRUE(b->sync().has_value());
    meddleWithMail("QMA", [this](protocol::LogPage &page) {
        page.entries.removeIf([](const QByteArray &bytes) {
            return objects::Envelope::decodeBody(objects::Signed::decode(bytes)->body())->sender == training::codeOf("QNB");
        });
        page.end = page.from + static_cast<std::uint64_t>(page.entries.size());
    });
    ASSERT_TRUE(a->sync().has_value());
    EXPECT_EQ(standingOf(first).state, ReleaseState::Accepted) << "missing is unknown";
    beHonest();
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(a->sync().has_value());
    ASSERT_EQ(standingOf(first).state, ReleaseState::Delivered);
    const auto receipts = standingOf(first).receipts.size();
    const auto second = release(u"second"_s);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QMA", [](protocol::LogPage &page) {
        if (!page.entries.isEmpty())
            append(page, page.entries.last());
    });
    (void)a->sync();
    EXPECT_EQ(standingOf(first).receipts.size(), receipts);
    EXPECT_EQ(standingOf(second).state, ReleaseState::Accepted) << "an old receipt is not one for another release";
    expectDelivered(second);
}

TEST_F(MailReceiptMeddling, forgedRecallTakesNothingAway) // 31
{
    const auto sent = release(u"stays"_s);
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_TRUE(b->sync().has_value());
    const auto stranger = crypto::SigningKey::generate();
    const auto theirs = keysOf("QSE");
    const auto ma = coreOf(*a)->identity();
    const auto recallBy = [&](const crypto::SigningKey &user, const char *sender) {
        const auto letter = recallOf(sent, training::codeOf(sender), release::RecallKind::Destroy);
        return objects::Signed::make(release::RecallLetter::kType, letter.encodeBody(), {&user}).bytes();
    };
    const QByteArray forged[] = {
        envelopeBy(*stranger, headerFrom("QMA", "QNB", ma->device), recallBy(*stranger, "QMA")),
        // A member desk recalls what another one sent, in its own name and in the other's.
        envelopeBy(*theirs.device, headerFrom("QSE", "QNB", theirs.deviceId), recallBy(theirs.user, "QSE")),
        envelopeBy(*theirs.device, headerFrom("QSE", "QNB", theirs.deviceId), recallBy(theirs.user, "QMA")),
    };
    for (const QByteArray &envelope : forged) {
        meddleWithMail("QNB", [envelope](protocol::LogPage &page) { append(page, envelope); });
        expectSaid(b->sync(), {ErrorCode::BadSignature, ErrorCode::UnknownKey, ErrorCode::RecallNotTheirs, ErrorCode::EnvelopeNotForUs,
                               ErrorCode::LetterNotAuthorised});
        const auto item = itemOf(*b, sent);
        ASSERT_TRUE(item);
        EXPECT_FALSE(item->locked);
        EXPECT_FALSE(item->purgedAt);
        EXPECT_EQ(item->title, u"stays"_s);
    }
    expectDelivered(sent);
}

TEST_F(MailReceiptMeddling, suppressedRecallIsNotAnsweredAndLocksWhenItComes) // 32
{
    const auto sent = release(u"recalled"_s);
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_TRUE(b->sync().has_value());
    recall(sent);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QNB", [](protocol::LogPage &page) {
        page.entries = page.entries.first(std::min<qsizetype>(1, page.entries.size()));
        page.end = page.from + static_cast<std::uint64_t>(page.entries.size());
    });
    ASSERT_TRUE(b->sync().has_value());
    EXPECT_FALSE(itemOf(*b, sent)->locked);
    beHonest();
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(b->sync().has_value());
    EXPECT_TRUE(itemOf(*b, sent)->locked);
}

TEST_F(MailReceiptMeddling, recallBeforeItsEnvelopeLocksItAtOnce) // 32
{
    const auto sent = release(u"recalled at once"_s);
    recall(sent);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QNB", [](protocol::LogPage &page) { std::reverse(page.entries.begin(), page.entries.end()); });
    (void)b->sync();
    beHonest();
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(b->sync().has_value());
    const auto item = itemOf(*b, sent);
    ASSERT_TRUE(item);
    EXPECT_TRUE(item->locked) << "never readable, not for a moment";
}

TEST_F(MailReceiptMeddling, portalThatForgotIsToldAgain) // 34
{
    const auto sent = release(u"kept"_s);
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_TRUE(b->sync().has_value());
    clock->shift += std::chrono::hours(30 * 24);
    meddleWithMail("QNB", [](protocol::LogPage &page) {
        page.entries.clear();
        page.from = page.end = 0;
    });
    expectSaid(b->sync(), {ErrorCode::PortalWentBack});
    EXPECT_EQ(itemOf(*b, sent)->title, u"kept"_s) << "nothing is given up";
    expectDelivered(sent);
    EXPECT_EQ(itemCount(*b), 1);
}

TEST_F(MailReceiptMeddling, successForNothingStoredIsOnlyThePortalsWord) // 35
{
    // With its own key the portal signs that it has what it threw away.
    QByteArray asked;
    hostile->seen = [&asked](const QByteArray &request) { asked = request; };
    hostile->passOn = [](const QByteArray &method, const QByteArray &target) { return !isMailTo("QNB", method, target); };
    hostile->meddle = [this, &asked](const QByteArray &method, const QByteArray &target, Reply &reply) {
        if (!isMailTo("QNB", method, target))
            return;
        const qsizetype end = asked.indexOf("\r\n\r\n");
        const qsizetype at = asked.toLower().indexOf("countersign-request: ") + 21;
        const QByteArray id = QByteArray::fromHex(asked.mid(at, 32));
        const protocol::Receipt receipt{crypto::sha256(protocol::writeMessage(method, target, id, asked.sliced(end + 4))), clock->now()};
        reply = Reply{200, "application/cbor", signedByPortal(receipt)};
    };
    const auto sent = release(u"thrown away"_s);
    ASSERT_TRUE(a->sync().has_value());
    EXPECT_EQ(standingOf(sent).state, ReleaseState::Accepted);
    EXPECT_TRUE(standingOf(sent).receipts.isEmpty()) << "nobody signed for it";
    beHonest();
    hostile->seen = {};
    ASSERT_TRUE(b->sync().has_value());
    EXPECT_FALSE(itemOf(*b, sent));
    // Unanswered for a day, it is handed in again.
    clock->shift += std::chrono::hours(25);
    ASSERT_TRUE(a->sync().has_value());
    expectDelivered(sent);
}

TEST_F(MailReceiptMeddling, replayedReceiptIsNotBelieved) // 35
{
    QByteArray earlier;
    const auto first = release(u"first"_s);
    hostile->meddle = [&earlier](const QByteArray &method, const QByteArray &target, Reply &reply) {
        if (isMailTo("QNB", method, target))
            earlier = reply.body;
    };
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_FALSE(earlier.isEmpty());
    const auto second = release(u"second"_s);
    hostile->passOn = [](const QByteArray &method, const QByteArray &target) { return !isMailTo("QNB", method, target); };
    hostile->meddle = [&earlier](const QByteArray &method, const QByteArray &target, Reply &reply) {
        if (isMailTo("QNB", method, target))
            reply = Reply{200, "application/cbor", earlier};
    };
    expectSaid(a->sync(), {ErrorCode::PortalNotTrusted});
    EXPECT_LT(standingOf(second).state, ReleaseState::Accepted);
    expectDelivered(second);
    EXPECT_TRUE(itemOf(*b, first));
}

TEST_F(MailReceiptMeddling, failureReportedAfterStoringSendsOnce) // 36
{
    const auto sent = release(u"once"_s);
    for (const bool cut : {true, false}) {
        hostile->meddle = [cut](const QByteArray &method, const QByteArray &target, Reply &reply) {
            if (!isMailTo("QNB", method, target))
                return;
            reply.cut = cut;
            reply.status = 503;
            reply.body = protocol::Refusal{protocol::RefusalCode::Busy, 1}.encode();
        };
        const auto summary = a->sync();
        EXPECT_TRUE(!summary.has_value() || !summary->remarks.isEmpty());
        EXPECT_LT(standingOf(sent).state, ReleaseState::Accepted);
    }
    expectDelivered(sent);
    EXPECT_EQ(itemCount(*b), 1) << "once, not three times";
}
