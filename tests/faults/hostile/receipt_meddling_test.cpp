#include "hostile_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Verdict;

class ReceiptMeddling : public HostileWorld
{
protected:
    static bool isAppend(const QByteArray &method, const QByteArray &target)
    {
        return method == "POST" && target.endsWith("/batches");
    }
};

TEST_F(ReceiptMeddling, successForNothingStoredIsNotBelieved)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    add(*qma, u"AA1110001"_s, "QMA");
    QByteArray earlier;
    hostile->meddle = [&](const QByteArray &method, const QByteArray &target, Reply &reply) {
        if (isAppend(method, target))
            earlier = reply.body;
    };
    ASSERT_EQ(qma->sync()->published, 1);
    ASSERT_FALSE(earlier.isEmpty());
    add(*qma, u"AA1110002"_s, "QMA");
    hostile->passOn = [&](const QByteArray &method, const QByteArray &target) { return !isAppend(method, target); };
    hostile->meddle = [&](const QByteArray &method, const QByteArray &target, Reply &reply) {
        if (isAppend(method, target))
            reply = Reply{200, "application/cbor", earlier, false};
    };
    EXPECT_EQ(codeOf(qma->sync()), ErrorCode::PortalNotTrusted) << "an earlier receipt, replayed";
    hostile->passOn = {};
    hostile->meddle = {};
    EXPECT_EQ(qma->sync()->published, 1) << "it still waited";
    const auto qnb = newDesk("QNB", training::Seat::Analyst);
    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_EQ(qnb->ask(u"AA1110002"_s)->verdict, Verdict::PossibleHit);
}

TEST_F(ReceiptMeddling, failureReportedAfterStoringPublishesOnce)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB", training::Seat::Analyst);
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(qnb->sync().has_value());
    const qint64 before = qnb->alertCount();
    add(*qma, u"AA1110003"_s, "QMA");
    for (const bool cut : {true, false}) {
        hostile->meddle = [&](const QByteArray &method, const QByteArray &target, Reply &reply) {
            if (!isAppend(method, target))
                return;
            reply.cut = cut;
            reply.status = 503;
            reply.body = protocol::Refusal{protocol::RefusalCode::Busy, 1}.encode();
        };
        (void)qma->sync();
    }
    hostile->meddle = {};
    const auto summary = qma->sync();
    ASSERT_TRUE(summary.has_value());
    EXPECT_TRUE(summary->remarks.isEmpty()) << qPrintable(summary->remarks.value(0).detail);
    EXPECT_EQ(qma->session().sync().queued(), 0);
    const auto read = qnb->sync();
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->added, 1);
    EXPECT_EQ(qnb->alertCount(), before + 1) << "once, not twice";
}

TEST_F(ReceiptMeddling, hiddenOwnFeedIsNotBegunAnew)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    add(*qma, u"AA1110004"_s, "QMA");
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (target != "/v1/feeds")
            return;
        auto list = protocol::FeedList::decode(reply.body);
        list->feeds.removeIf([](const protocol::FeedStatus &feed) {
            return objects::ChannelDescriptor::decodeBody(objects::Signed::decode(feed.channel)->body())->feed.owner ==
                   training::codeOf("QMA");
        });
        reply.body = list->encode();
    };
    const auto summary = qma->sync();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->published, 0);
    EXPECT_EQ(codeOf(summary), ErrorCode::PortalWentBack);
    hostile->meddle = {};
    EXPECT_EQ(qma->sync()->published, 1);
}
