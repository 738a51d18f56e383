#include "hostile_world.h"

#include "core/crypto/hash.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Verdict;

class FeedMeddling : public HostileWorld
{
protected:
    /// QNB publishes twice more; the reader knows only the snapshot.
    void publishTwoBatches()
    {
        const auto qnb = newDesk("QNB");
        ASSERT_TRUE(qnb->sync().has_value());
        for (const QString &number : {u"L1000001"_s, u"L1000002"_s}) {
            add(*qnb, number, "QNB");
            ASSERT_EQ(qnb->sync()->published, 1);
        }
    }
    void meddleWithBatches(const std::function<void(QList<QByteArray> &)> &change)
    {
        hostile->meddle = [change](const QByteArray &, const QByteArray &target, Reply &reply) {
            if (!isBatchesOf(target, "QNB"))
                return;
            auto page = protocol::BatchPage::decode(reply.body);
            change(page->batches);
            reply.body = page->encode();
        };
    }
    /// What QNB's own key could sign as its next batch after the training data.
    struct Crafted
    {
        QByteArray batch;
        QByteArray head;
    };
    Crafted craft(const QByteArray &record, std::uint64_t count, const base::Digest &digest)
    {
        const auto keys = keysOf("QNB");
        const auto last = objects::Signed::decode(m_lastHead);
        const auto before = objects::FeedHead::decodeBody(last->body());
        objects::FeedBatch batch;
        batch.feed = before->feed;
        batch.sequence = before->sequence + 1;
        batch.previous = before->batch;
        batch.epoch = 1;
        batch.count = 1;
        batch.sealed = *objects::sealPayload(keys.channelKey, objects::batchContext(batch.feed, batch.sequence, 1),
                                             {{objects::OperationKind::Put, record}});
        const auto signedBatch =
            objects::Signed::make(objects::FeedBatch::kType, batch.encodeBody(), {&keys.secrets.signing});
        objects::FeedHead head = *before;
        head.sequence = batch.sequence;
        head.batch = signedBatch.id();
        head.count = count;
        head.digest = digest;
        head.at = before->at + std::chrono::seconds(1);
        return {signedBatch.bytes(),
                objects::Signed::make(objects::FeedHead::kType, head.encodeBody(), {&keys.secrets.signing}).bytes()};
    }
    void serveCrafted(const Crafted &crafted)
    {
        hostile->meddle = [this, crafted](const QByteArray &, const QByteArray &target, Reply &reply) {
            if (target == "/v1/feeds")
                changeFeed(reply, "QNB", [&](protocol::FeedStatus &feed) { feed.head = crafted.head; });
            if (isBatchesOf(target, "QNB")) {
                protocol::BatchPage page;
                page.batches = {crafted.batch};
                reply.body = page.encode();
            }
        };
    }
    void rememberHead()
    {
        hostile->meddle = [this](const QByteArray &, const QByteArray &target, Reply &reply) {
            if (target == "/v1/feeds")
                changeFeed(reply, "QNB", [this](protocol::FeedStatus &feed) { m_lastHead = feed.head; });
        };
    }
    QByteArray m_lastHead;
};

TEST_F(FeedMeddling, batchDroppedReorderedDoubledOrChangedIsRefused)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    ASSERT_TRUE(reader->sync().has_value());
    const qint64 before = reader->alertCount();
    publishTwoBatches();
    const std::pair<const char *, std::function<void(QList<QByteArray> &)>> tricks[] = {
        {"first dropped", [](QList<QByteArray> &batches) { batches.removeFirst(); }},
        {"all dropped", [](QList<QByteArray> &batches) { batches.clear(); }},
        {"reordered", [](QList<QByteArray> &batches) { batches.swapItemsAt(0, 1); }},
        {"doubled", [](QList<QByteArray> &batches) { batches.insert(1, batches.first()); }},
        {"a byte changed",
         [](QList<QByteArray> &batches) {
             batches[1][batches[1].size() / 2] = char(batches[1].at(batches[1].size() / 2) ^ 1);
         }},
    };
    for (const auto &[name, trick] : tricks) {
        meddleWithBatches(trick);
        const auto summary = reader->sync();
        ASSERT_TRUE(summary.has_value()) << name << " ends that feed only";
        EXPECT_EQ(summary->remarks.size(), 1) << name;
        EXPECT_LE(reader->alertCount(), before + 1) << name;
    }
    hostile->meddle = {};
    const auto healed = reader->sync();
    ASSERT_TRUE(healed.has_value());
    EXPECT_TRUE(healed->remarks.isEmpty()) << qPrintable(healed->remarks.value(0).detail);
    EXPECT_EQ(reader->alertCount(), before + 2);
}

TEST_F(FeedMeddling, lastBatchHeldBackIsNoticed)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    ASSERT_TRUE(reader->sync().has_value());
    publishTwoBatches();
    meddleWithBatches([](QList<QByteArray> &batches) {
        if (batches.size() > 1)
            batches.removeLast();
        else
            batches.clear();
    });
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::SequenceGap);
}

TEST_F(FeedMeddling, headRolledBackIsNoticed)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    rememberHead();
    ASSERT_TRUE(reader->sync().has_value());
    hostile->meddle = {};
    publishTwoBatches();
    ASSERT_TRUE(reader->sync().has_value());
    hostile->meddle = [this](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (target == "/v1/feeds")
            changeFeed(reply, "QNB", [this](protocol::FeedStatus &feed) { feed.head = m_lastHead; });
    };
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::PortalWentBack);
    EXPECT_EQ(reader->ask(u"L1000002"_s)->verdict, Verdict::PossibleHit);
}

TEST_F(FeedMeddling, twoContentsOfOneSequenceAreEvidence)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    rememberHead();
    ASSERT_TRUE(reader->sync().has_value());
    const auto keys = keysOf("QNB");
    auto other = *objects::FeedHead::decodeBody(objects::Signed::decode(m_lastHead)->body());
    other.digest.bytes[0] ^= 1;
    other.at += std::chrono::seconds(5);
    const QByteArray forked =
        objects::Signed::make(objects::FeedHead::kType, other.encodeBody(), {&keys.secrets.signing}).bytes();
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (target == "/v1/feeds")
            changeFeed(reply, "QNB", [&](protocol::FeedStatus &feed) { feed.head = forked; });
    };
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::SequenceFork);
    EXPECT_EQ(reader->ask(u"L898902C3"_s)->verdict, Verdict::PossibleHit) << "look-ups go on";
}

TEST_F(FeedMeddling, recordOfAForeignOwnerIsRefusedWhole)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    rememberHead();
    ASSERT_TRUE(reader->sync().has_value());
    alerts::AlertRecord record;
    record.id.bytes[3] = 9;
    record.category = alerts::Category::Stolen;
    record.type = documents::DocumentType::Passport;
    record.number = u"N9876543"_s;
    record.issuer = training::codeOf("QSE");
    record.owner = training::codeOf("QNB");
    serveCrafted(craft(alerts::encode(record), 1, {}));
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::ForeignOwner);
    EXPECT_EQ(reader->ask(u"N9876543"_s)->verdict, Verdict::NoHit);
    EXPECT_EQ(reader->ask(u"L898902C3"_s)->verdict, Verdict::PossibleHit);
}

TEST_F(FeedMeddling, batchFromAnotherChannelIsRefused)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    rememberHead();
    ASSERT_TRUE(reader->sync().has_value());
    const auto keys = keysOf("QNB");
    Crafted crafted = craft(QByteArray("\xa0", 1), 1, {});
    auto batch = *objects::FeedBatch::decodeBody(objects::Signed::decode(crafted.batch)->body());
    batch.feed.channel.bytes[0] ^= 1;
    crafted.batch =
        objects::Signed::make(objects::FeedBatch::kType, batch.encodeBody(), {&keys.secrets.signing}).bytes();
    serveCrafted(crafted);
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::SequenceFork);
}

TEST_F(FeedMeddling, falseDigestIsRefusedWhole)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    rememberHead();
    ASSERT_TRUE(reader->sync().has_value());
    alerts::AlertRecord record;
    record.id.bytes[3] = 9;
    record.category = alerts::Category::Stolen;
    record.type = documents::DocumentType::Passport;
    record.number = u"L9876543"_s;
    record.issuer = training::codeOf("QNB");
    record.owner = training::codeOf("QNB");
    const auto before = *objects::FeedHead::decodeBody(objects::Signed::decode(m_lastHead)->body());
    serveCrafted(craft(alerts::encode(record), before.count + 1, before.digest));
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::DigestMismatch);
    EXPECT_EQ(reader->ask(u"L9876543"_s)->verdict, Verdict::NoHit) << "nothing of it is here";
}

TEST_F(FeedMeddling, swappedChunkStopsThatFeedAlone)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    QByteArray other;
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.contains("/chunks/"))
            return;
        if (target.contains("/QNB/") && !other.isEmpty())
            reply.body = other;
        other = reply.body;
    };
    const auto summary = reader->sync();
    ASSERT_TRUE(summary.has_value());
    ASSERT_EQ(summary->remarks.size(), 1);
    EXPECT_EQ(summary->remarks.first().code, ErrorCode::ChunkMismatch);
    EXPECT_EQ(reader->ask(u"L898902C3"_s)->verdict, Verdict::NoHit);
    EXPECT_GT(reader->alertCount(), 1000);
    hostile->meddle = {};
    ASSERT_TRUE(reader->sync().has_value());
    EXPECT_EQ(reader->ask(u"L898902C3"_s)->verdict, Verdict::PossibleHit);
}

TEST_F(FeedMeddling, oversizeAnswerIsCutOff)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (target == "/v1/feeds")
            reply.body = QByteArray(40 << 20, 'x');
    };
    EXPECT_EQ(codeOf(reader->sync()), ErrorCode::TooLarge);
}

TEST_F(FeedMeddling, everyAnswerWithATrailingByteOrAChangedBitIsRefused)
{
    const auto reader = newDesk("QMA", training::Seat::Analyst);
    const QList<QByteArray> endpoints{
        "/v1/portal", "/v1/session/challenge", "/v1/session", "/v1/directory", "/v1/feeds", "/snapshot", "/chunks/"};
    for (const QByteArray &endpoint : endpoints) {
        hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
            const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
            if (path == endpoint || (endpoint.size() < 12 && path.contains(endpoint) && endpoint != "/v1/feeds"))
                reply.body += '\0';
        };
        EXPECT_NE(codeOf(reader->sync()), ErrorCode::Internal) << endpoint.constData();
        EXPECT_EQ(reader->alertCount(), 0) << endpoint.constData();
    }
    int turn = 0;
    hostile->meddle = [&](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (reply.body.isEmpty() || target.startsWith("/v1/session"))
            return;
        const qsizetype at = (qsizetype(turn) * 7919 + 13) % reply.body.size();
        reply.body[at] = char(reply.body.at(at) ^ (1 << (turn % 8)));
        ++turn;
    };
    for (int i = 0; i < 60; ++i)
        (void)reader->sync();
    hostile->meddle = {};
    const auto summary = reader->sync();
    ASSERT_TRUE(summary.has_value()) << static_cast<int>(summary.error().code);
    EXPECT_EQ(reader->alertCount(), kAlerts - 24) << "sixty noisy syncs left nothing wrong behind";
}
