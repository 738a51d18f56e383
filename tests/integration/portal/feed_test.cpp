#include "portal_fixture.h"

#include "core/crypto/hash.h"

namespace countersign::testing {

using Code = protocol::RefusalCode;

class PortalFeed : public PortalTest
{
protected:
    void SetUp() override
    {
        start();
        publisher = caller(federation.publisher);
        reader = caller(federation.reader);
        ASSERT_EQ(publisher->write("POST", feed.path("channel"), feed.channel(1, {deskCode(u"QMA"), deskCode(u"QMB")})).status, 200);
    }
    RawAnswer appendTo(const QList<QByteArray> &batches, const QByteArray &head)
    {
        return publisher->write("POST", feed.path("batches"), feed.append(batches, head));
    }
    RawAnswer appendNext(std::uint64_t count = 1)
    {
        const QByteArray batch = feed.batch();
        return appendTo({batch}, feed.head(count));
    }
    QList<QByteArray> stored(std::uint64_t from = 1)
    {
        const auto page = protocol::BatchPage::decode(reader->get(feed.path("batches?from=" + QByteArray::number(static_cast<qulonglong>(from)))).body);
        EXPECT_TRUE(page);
        return page ? page->batches : QList<QByteArray>();
    }
    std::uint64_t expectedOf(const RawAnswer &answer) { return protocol::Refusal::decode(answer.body)->number; }

    FeedWriter feed{federation, 9};
    std::unique_ptr<Caller> publisher;
    std::unique_ptr<Caller> reader;
};

TEST_F(PortalFeed, givesReadersTheBytesAsPublished)
{
    const QByteArray first = feed.batch("one");
    const QByteArray second = feed.batch("two");
    const QByteArray head = feed.head(2);
    const RawAnswer answer = appendTo({first, second}, head);
    ASSERT_EQ(answer.status, 200);
    EXPECT_TRUE(objects::verify<protocol::Receipt>(*objects::Signed::decode(answer.body), {server->portalKey()}));
    EXPECT_EQ(stored(), (QList<QByteArray>{first, second}));
    EXPECT_EQ(stored(2), QList<QByteArray>{second});
    EXPECT_TRUE(stored(3).isEmpty());
    const auto list = protocol::FeedList::decode(reader->get("/v1/feeds").body);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->feeds.size(), 1);
    EXPECT_EQ(list->feeds.first().head, head);
}

TEST_F(PortalFeed, answersTheSameRequestTheSameAndStoresOnce)
{
    const QByteArray id = crypto::randomBytes(16);
    const QByteArray batch = feed.batch();
    const QByteArray body = feed.append({batch}, feed.head());
    const RawAnswer first = publisher->writeAs(id, "POST", feed.path("batches"), body);
    ASSERT_EQ(first.status, 200);
    clock.advance(std::chrono::seconds(30));
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(publisher->writeAs(id, "POST", feed.path("batches"), body).body, first.body);
    EXPECT_EQ(stored(), QList<QByteArray>{batch});
    // The same id for something else is no replay.
    const QByteArray other = feed.batch("else");
    EXPECT_EQ(refusalOf(publisher->writeAs(id, "POST", feed.path("batches"), feed.append({other}, feed.head()))), Code::BadRequest);
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(PortalFeed, refusesAGapAndSaysWhatItExpects)
{
    ASSERT_EQ(appendNext().status, 200);
    (void)feed.batch("lost");
    const QByteArray third = feed.batch("third");
    const RawAnswer answer = appendTo({third}, feed.head());
    EXPECT_EQ(refusalOf(answer), Code::SequenceGap);
    EXPECT_EQ(expectedOf(answer), 2u);
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(PortalFeed, refusesOtherContentForASequenceAndStoresNothing)
{
    const QByteArray first = feed.batch("one");
    ASSERT_EQ(appendTo({first}, feed.head()).status, 200);
    FeedWriter forked(federation, 9);
    const QByteArray other = forked.batch("another one");
    const QByteArray next = forked.batch("two");
    EXPECT_EQ(refusalOf(appendTo({other, next}, forked.head(2))), Code::SequenceFork);
    EXPECT_EQ(stored(), QList<QByteArray>{first});
    // A batch whose previous is not what stands there is the same thing one step later.
    EXPECT_EQ(refusalOf(appendTo({next}, forked.head(2))), Code::SequenceFork);
    EXPECT_EQ(stored(), QList<QByteArray>{first});
}

TEST_F(PortalFeed, refusesAHeadThatDoesNotMatchAndStoresNeither)
{
    const QByteArray first = feed.batch("one");
    const QByteArray headOfFirst = feed.head();
    const QByteArray second = feed.batch("two");
    EXPECT_EQ(refusalOf(appendTo({first, second}, headOfFirst)), Code::BadRequest);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(PortalFeed, letsAHeadRenewItsPromiseButNotContradictItself)
{
    ASSERT_EQ(appendNext(5).status, 200);
    const QByteArray renewed = feed.head(5, std::chrono::minutes(10));
    EXPECT_EQ(appendTo({}, renewed).status, 200);
    EXPECT_EQ(protocol::FeedList::decode(reader->get("/v1/feeds").body)->feeds.first().head, renewed);
    EXPECT_EQ(refusalOf(appendTo({}, feed.head(6, std::chrono::minutes(20)))), Code::SequenceFork);
    EXPECT_EQ(refusalOf(appendTo({}, feed.head(5, std::chrono::minutes(5)))), Code::BadRequest);
}

TEST_F(PortalFeed, refusesObjectsTheDeskDidNotSign)
{
    objects::FeedBatch batch;
    batch.feed = feed.name();
    batch.sequence = 1;
    batch.epoch = 1;
    batch.count = 1;
    batch.sealed = "forged";
    // The publisher's own device key is not the desk's key.
    const QByteArray forged = FederationBuilder::signedBy(batch, federation.publisher.deviceKey);
    EXPECT_EQ(refusalOf(appendTo({forged}, feed.head())), Code::BadSignature);
    FeedWriter elsewhere(federation, 10);
    const QByteArray foreign = elsewhere.batch();
    EXPECT_EQ(refusalOf(appendTo({foreign}, elsewhere.head())), Code::BadRequest);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(PortalFeed, wantsASignatureOverExactlyThisWrite)
{
    const QByteArray batch = feed.batch();
    const QByteArray body = feed.append({batch}, feed.head());
    const QByteArray id = crypto::randomBytes(16);
    auto headers = publisher->writeHeaders(id, "POST", feed.path("snapshot"), body);
    EXPECT_EQ(refusalOf(publisher->wire().send("POST", feed.path("batches"), headers, body)), Code::BadSignature);
    headers = publisher->writeHeaders(id, "POST", feed.path("batches"), body + 'x');
    EXPECT_EQ(refusalOf(publisher->wire().send("POST", feed.path("batches"), headers, body)), Code::BadSignature);
    headers = publisher->writeHeaders(id, "POST", feed.path("batches"), body);
    headers[2].second = crypto::randomBytes(16).toHex();
    EXPECT_EQ(refusalOf(publisher->wire().send("POST", feed.path("batches"), headers, body)), Code::BadSignature);
    headers.removeLast();
    EXPECT_EQ(refusalOf(publisher->wire().send("POST", feed.path("batches"), headers, body)), Code::BadRequest);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(PortalFeed, takesASnapshotOnlyWithAllItsChunks)
{
    ASSERT_EQ(appendNext().status, 200);
    const QByteArray one = "chunk one";
    const QByteArray two = "chunk two";
    const auto put = [&](const QByteArray &chunk, const QByteArray &name) { return publisher->write("PUT", feed.path("chunks/" + name), chunk); };
    ASSERT_EQ(put(one, hexId(crypto::sha256(one))).status, 200);
    const RawAnswer missing = publisher->write("POST", feed.path("snapshot"), feed.snapshot({one, two}));
    EXPECT_EQ(refusalOf(missing), Code::ChunkMissing);
    EXPECT_EQ(expectedOf(missing), 1u);
    EXPECT_EQ(refusalOf(put(two, hexId(crypto::sha256(one)))), Code::BadRequest);
    EXPECT_EQ(refusalOf(reader->get(feed.path("snapshot"))), Code::NothingFound);
    ASSERT_EQ(put(two, hexId(crypto::sha256(two))).status, 200);
    const QByteArray manifest = feed.snapshot({one, two});
    ASSERT_EQ(publisher->write("POST", feed.path("snapshot"), manifest).status, 200);
    EXPECT_EQ(reader->get(feed.path("snapshot")).body, manifest);
    const RawAnswer chunk = reader->get(feed.path("chunks/" + hexId(crypto::sha256(two))));
    EXPECT_EQ(chunk.body, two);
    EXPECT_EQ(chunk.type, "application/octet-stream");
}

TEST_F(PortalFeed, keepsChunksOfASupersededSnapshotForADay)
{
    ASSERT_EQ(appendNext().status, 200);
    const auto publishSnapshot = [&](const QByteArray &chunk) {
        EXPECT_EQ(publisher->write("PUT", feed.path("chunks/" + hexId(crypto::sha256(chunk))), chunk).status, 200);
        EXPECT_EQ(publisher->write("POST", feed.path("snapshot"), feed.snapshot({chunk})).status, 200);
    };
    const auto again = [&] { ASSERT_EQ(publisher->login(), std::nullopt); ASSERT_EQ(reader->login(), std::nullopt); };
    const QByteArray old = feed.path("chunks/" + hexId(crypto::sha256("old")));
    publishSnapshot("old");
    publishSnapshot("new");
    clock.advance(std::chrono::hours(23));
    again();
    publishSnapshot("newer");
    EXPECT_EQ(reader->get(old).status, 200);
    clock.advance(std::chrono::hours(2));
    again();
    publishSnapshot("newest");
    EXPECT_EQ(reader->get(old).status, 404);
    EXPECT_EQ(reader->get(feed.path("chunks/" + hexId(crypto::sha256("new")))).status, 200);
}

TEST_F(PortalFeed, givesNoOldReceiptForAChunkItDroppedMeanwhile)
{
    const QByteArray stray = "a chunk no manifest names";
    const QByteArray path = feed.path("chunks/" + hexId(crypto::sha256(stray)));
    const QByteArray id = crypto::randomBytes(16);
    ASSERT_EQ(publisher->writeAs(id, "PUT", path, stray).status, 200);
    server.reset();
    clock.advance(std::chrono::hours(25));
    start();
    publisher = caller(federation.publisher);
    ASSERT_EQ(publisher->get(path).status, 404);
    EXPECT_EQ(publisher->writeAs(id, "PUT", path, stray).status, 200);
    EXPECT_EQ(publisher->get(path).body, stray);
}

TEST_F(PortalFeed, changesTheAudienceWithAnEpoch)
{
    ASSERT_EQ(appendNext().status, 200);
    EXPECT_EQ(refusalOf(publisher->write("POST", feed.path("channel"), feed.channel(3, {deskCode(u"QMA")}))), Code::SequenceGap);
    EXPECT_EQ(refusalOf(publisher->write("POST", feed.path("channel"), feed.channel(1, {deskCode(u"QMA")}))), Code::SequenceFork);
    EXPECT_EQ(refusalOf(publisher->write("POST", feed.path("channel"), feed.channel(2, {deskCode(u"QMB")}))), Code::BadRequest);
    ASSERT_EQ(publisher->write("POST", feed.path("channel"), feed.channel(2, {deskCode(u"QMA")})).status, 200);
    EXPECT_EQ(reader->get(feed.path("batches?from=1")).status, 404);
    EXPECT_TRUE(protocol::FeedList::decode(reader->get("/v1/feeds").body)->feeds.isEmpty());
    const auto own = protocol::FeedList::decode(publisher->get("/v1/feeds").body);
    ASSERT_EQ(own->feeds.size(), 1);
    EXPECT_EQ(own->feeds.first().earlierChannels.size(), 1) << "epoch 1 still opens the stored batch";
    ASSERT_EQ(publisher->write("POST", feed.path("channel"), feed.channel(3, {deskCode(u"QMA")}, true)).status, 200);
    EXPECT_EQ(caller(federation.outsider)->get(feed.path("batches?from=1")).status, 200);
}

TEST_F(PortalFeed, handsOutALargeChunkWholeAndTakesNoneLarger)
{
    const QByteArray large = crypto::randomBytes(static_cast<std::size_t>(protocol::kMaxChunk));
    const QByteArray path = feed.path("chunks/" + hexId(crypto::sha256(large)));
    ASSERT_EQ(publisher->write("PUT", path, large).status, 200);
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(reader->get(path).body == large);
    const auto taken = std::chrono::steady_clock::now() - begun;
    RecordProperty("mebibytes_per_second", static_cast<int>(32'000 / std::chrono::duration_cast<std::chrono::milliseconds>(taken).count()));
    const QByteArray larger = large + 'x';
    EXPECT_EQ(refusalOf(publisher->write("PUT", feed.path("chunks/" + hexId(crypto::sha256(larger))), larger)), Code::TooLarge);
}

TEST_F(PortalFeed, putsNoMoreBatchesIntoAPageThanFit)
{
    QList<QByteArray> all;
    for (int i = 0; i < 5; ++i) {
        const QByteArray batch = feed.batch(QByteArray(3'000'000, static_cast<char>('a' + i)));
        ASSERT_EQ(appendTo({batch}, feed.head()).status, 200);
        all.append(batch);
    }
    QList<QByteArray> fetched;
    while (fetched.size() < all.size()) {
        const RawAnswer answer = reader->get(feed.path("batches?from=" + QByteArray::number(fetched.size() + 1)));
        ASSERT_LE(answer.body.size(), protocol::kMaxBody);
        const auto page = protocol::BatchPage::decode(answer.body);
        ASSERT_TRUE(page);
        ASSERT_FALSE(page->batches.isEmpty());
        fetched += page->batches;
    }
    EXPECT_EQ(fetched, all);
}

} // namespace countersign::testing
