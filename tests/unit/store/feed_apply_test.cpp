#include "feed_fixture.h"

#include "core/database/statement.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::stolenPassport;

namespace {

class FeedApplyTest : public FeedTest
{
protected:
    void SetUp() override
    {
        FeedTest::SetUp();
        first = stolenPassport(qma, 1, u"AB1234567"_s);
        second = stolenPassport(qma, 2, u"AB7654321"_s);
        live = {{"1", alerts::encode(first)}, {"2", alerts::encode(second)}};
        const auto applied = publish({put(first), put(second)}, live);
        ASSERT_TRUE(applied) << why(applied.error());
    }
    [[nodiscard]] base::Digest logical() { return AlertStore(*database, hash()).logicalDigest().value(); }
    /// Everything as before, but for what is kept as evidence.
    void expectUntouched(const base::Digest &before)
    {
        EXPECT_EQ(logical(), before);
        EXPECT_EQ(feed().sequence, 1U);
        EXPECT_EQ(find("AB1234567").size(), 1);
    }

    alerts::AlertRecord first, second;
    LiveRecords live;
};

} // namespace

TEST_F(FeedApplyTest, findsWhatWasPublishedByNumberAndByLook)
{
    EXPECT_EQ(find("AB1234567"), QList<alerts::AlertRecord>{first});
    EXPECT_TRUE(find("AB1234568").isEmpty());
    const auto alike = AlertStore(*database, hash()).bySkeleton(documents::skeletonOf("A81Z34567"));
    ASSERT_TRUE(alike);
    EXPECT_EQ(*alike, QList<alerts::AlertRecord>{first});
}

TEST_F(FeedApplyTest, findsANumberThatIsItsOwnSkeletonByLook)
{
    const auto digits = stolenPassport(qma, 3, u"11112222"_s);
    live["3"] = alerts::encode(digits);
    ASSERT_TRUE(publish({put(digits)}, live));
    const auto alike = AlertStore(*database, hash()).bySkeleton(documents::skeletonOf("IIII2222"));
    ASSERT_TRUE(alike);
    EXPECT_EQ(*alike, QList<alerts::AlertRecord>{digits});
}

TEST_F(FeedApplyTest, keepsTheEarlierVersionAndTheProof)
{
    first.version = 2;
    first.status = alerts::AlertStatus::Recovered;
    live["1"] = alerts::encode(first);
    const auto batch = author.batch({put(first)});
    ASSERT_TRUE(apply({batch}, author.head(live)));
    AlertStore store(*database, hash());
    const auto row = store.rowOf(first.id, "AB1234567");
    ASSERT_TRUE(row && *row);
    const auto details = store.details(**row);
    ASSERT_TRUE(details);
    EXPECT_EQ(details->record, first);
    EXPECT_EQ(details->batch, batch.id());
    EXPECT_EQ(details->sequence, 2U);
    EXPECT_EQ(details->index, 0U);
    ASSERT_EQ(details->history.size(), 1);
    EXPECT_EQ(details->history.first().version, 1U);
}

TEST_F(FeedApplyTest, takesOutWhatIsWithdrawn)
{
    live.remove("1");
    ASSERT_TRUE(publish({withdraw(first)}, live));
    EXPECT_TRUE(find("AB1234567").isEmpty());
    const auto alike = AlertStore(*database, hash()).bySkeleton(documents::skeletonOf("AB1234567"));
    EXPECT_TRUE(alike && alike->isEmpty());
    EXPECT_EQ(feed().count, 1U);
}

TEST_F(FeedApplyTest, appliesABatchTwiceAsOnce)
{
    const auto third = stolenPassport(qma, 3, u"C0000001"_s);
    live["3"] = alerts::encode(third);
    const auto batch = author.batch({put(third)});
    ASSERT_TRUE(apply({batch}, author.head(live)));
    const base::Digest once = logical();
    const auto again = apply({batch}, author.head(live));
    ASSERT_TRUE(again) << why(again.error());
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(logical(), once);
    EXPECT_EQ(feed().count, 3U);
}

TEST_F(FeedApplyTest, refusesAGapAndChangesNothing)
{
    const base::Digest before = logical();
    ++author.sequence;
    const auto late = author.batch({put(stolenPassport(qma, 3, u"C0000001"_s))});
    const auto applied = apply({late}, author.head(live));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::SequenceGap);
    EXPECT_EQ(applied.error().args, (QStringList{u"2"_s, u"3"_s}));
    EXPECT_FALSE(feed().stop);
    expectUntouched(before);
}

TEST_F(FeedApplyTest, stopsAtAnotherContentOfASequence)
{
    const base::Digest before = logical();
    const auto other = author.batchAt(1, {}, {put(stolenPassport(qma, 9, u"ZZ999"_s))});
    const auto applied = apply({other}, author.head(live));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::SequenceFork);
    ASSERT_TRUE(feed().stop);
    EXPECT_EQ(feed().stop->code, ErrorCode::SequenceFork);
    EXPECT_GE(*FeedStore(*database).quarantined(), 1);
    expectUntouched(before);
}

TEST_F(FeedApplyTest, stopsAtABatchThatContinuesAnotherPast)
{
    const base::Digest before = logical();
    base::ObjectId elsewhere;
    elsewhere.bytes.fill(7);
    const auto other = author.batchAt(2, elsewhere, {put(stolenPassport(qma, 9, u"ZZ999"_s))});
    const auto applied = apply({other}, author.head(live));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::SequenceFork);
    expectUntouched(before);
}

TEST_F(FeedApplyTest, refusesAWholeBatchForOneForeignRecord)
{
    const base::Digest before = logical();
    auto foreign = stolenPassport(testing::country(u"QNB"), 4, u"F1"_s);
    const auto good = stolenPassport(qma, 3, u"C0000001"_s);
    live["3"] = alerts::encode(good);
    live["4"] = alerts::encode(foreign);
    const auto applied = publish({put(good), put(foreign)}, live);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::ForeignOwner);
    EXPECT_TRUE(find("C0000001").isEmpty());
    ASSERT_TRUE(feed().stop);
    EXPECT_EQ(feed().stop->sequence, 2U);
    expectUntouched(before);
}

TEST_F(FeedApplyTest, refusesAStatusOfAnotherStatesDocument)
{
    auto foreign = stolenPassport(qma, 4, u"F1"_s);
    foreign.issuer = testing::country(u"QNB");
    live["4"] = alerts::encode(foreign);
    const auto applied = publish({put(foreign)}, live);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::ForeignOwner);
}

TEST_F(FeedApplyTest, refusesAHeadWhoseDigestOrCountIsNotThatOfTheRecords)
{
    const base::Digest before = logical();
    const auto third = stolenPassport(qma, 3, u"C0000001"_s);
    LiveRecords wrong = live;
    wrong["3"] = alerts::encode(stolenPassport(qma, 3, u"C0000002"_s));
    const auto digest = publish({put(third)}, wrong);
    ASSERT_FALSE(digest);
    EXPECT_EQ(digest.error().code, ErrorCode::DigestMismatch);
    expectUntouched(before);
}

TEST_F(FeedApplyTest, leavesTheDigestPagesRightAfterARolledBackBatch)
{
    auto foreign = stolenPassport(testing::country(u"QNB"), 4, u"F1"_s);
    const auto third = stolenPassport(qma, 3, u"C0000001"_s);
    const auto refused = author.batchAt(2, author.last, {put(third), withdraw(first), put(foreign)});
    ASSERT_FALSE(apply({refused}, author.head(live)));
    live["3"] = alerts::encode(third);
    const auto applied = publish({put(third)}, live);
    ASSERT_TRUE(applied) << why(applied.error());
    EXPECT_FALSE(feed().stop);
}

TEST_F(FeedApplyTest, takesAHeadOnlyForwards)
{
    FeedStore feeds(*database);
    EXPECT_TRUE(feeds.acceptHead(author.head(live, 1'772'000'500'000), now));
    const auto older = feeds.acceptHead(author.head(live, 1'772'000'400'000), now);
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, ErrorCode::HeadRolledBack);
    LiveRecords other = live;
    other.remove("1");
    const auto fork = feeds.acceptHead(author.head(other, 1'772'000'600'000), now);
    ASSERT_FALSE(fork);
    EXPECT_EQ(fork.error().code, ErrorCode::SequenceFork);
    EXPECT_EQ(*feeds.quarantined(), 2);
    EXPECT_TRUE(feed().stop);
}

TEST_F(FeedApplyTest, ageOfAnAnswerIsThatOfTheDataApplied)
{
    const auto at = base::fromMillis(1'772'000'000'000);
    ASSERT_EQ(FeedStore(*database).states()->size(), 1);
    EXPECT_EQ(FeedStore(*database).states()->first().headAt, at);
    FeedAuthor ahead(qma);
    author.sequence = 2;
    author.last.bytes.fill(3);
    ASSERT_TRUE(FeedStore(*database).acceptHead(author.head(live, 1'772'999'000'000), now));
    EXPECT_EQ(FeedStore(*database).states()->first().headAt, at);
}

TEST_F(FeedApplyTest, keepsARangeOfABlankSeries)
{
    auto series = stolenPassport(qma, 5, u"BL000100"_s);
    series.category = alerts::Category::StolenBlank;
    series.blankTo = u"BL000199"_s;
    series.quantity = 100;
    live["5"] = alerts::encode(series);
    ASSERT_TRUE(publish({put(series)}, live));
    auto read = database::Statement::prepare(*database, QLatin1StringView("SELECT prefix, digits, low, high FROM blank_range"));
    ASSERT_TRUE(read && *read->runForRow());
    EXPECT_EQ(read->bytes(0), "BL");
    EXPECT_EQ(read->integer(1), 6);
    EXPECT_EQ(read->integer(2), 100);
    EXPECT_EQ(read->integer(3), 199);
}

TEST_F(FeedApplyTest, refusesAnUnknownChannelEpoch)
{
    FeedAuthor stranger(testing::country(u"QNB"));
    const auto batch = stranger.batch({put(stolenPassport(testing::country(u"QNB"), 1, u"X1"_s))});
    const auto applied = apply({batch}, stranger.head({}));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::NoChannelKey);
}

TEST_F(FeedApplyTest, keepsEverythingWhenTheDiskIsFull)
{
    const base::Digest before = logical();
    auto pages = database::Statement::prepare(*database, QLatin1StringView("PRAGMA page_count"));
    ASSERT_TRUE(pages && *pages->runForRow());
    const qint64 most = pages->integer(0) + 20;
    pages->finish();
    ASSERT_TRUE(database->execute("PRAGMA max_page_count=" + QByteArray::number(most)));
    QList<WrittenOperation> operations;
    for (quint64 i = 100; i < 3000; ++i) {
        const auto record = stolenPassport(qma, i, u"F%1"_s.arg(i, 7, 10, QLatin1Char('0')));
        operations.append(put(record));
        live[QByteArray::number(i)] = alerts::encode(record);
    }
    const auto full = publish(operations, live);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DatabaseFull);
    expectUntouched(before);
    ASSERT_TRUE(database->execute("PRAGMA max_page_count=1000000"_L1));
    const auto batch = author.batchAt(2, feed().batch, operations);
    author.last = batch.id();
    EXPECT_TRUE(apply({batch}, author.head(live)));
    EXPECT_EQ(feed().count, static_cast<std::uint64_t>(live.size()));
}

TEST_F(FeedApplyTest, triesOperationsWithoutApplyingThem)
{
    const auto third = stolenPassport(qma, 3, u"C0000001"_s);
    const base::Digest before = logical();
    const QByteArray record = alerts::encode(third);
    const auto outcome = FeedApplier(*database, hash()).tryOperations(author.feed, {{objects::OperationKind::Put, record}});
    ASSERT_TRUE(outcome);
    live["3"] = record;
    EXPECT_EQ(outcome->digest, author.head(live)->digest);
    EXPECT_EQ(outcome->count, 3U);
    expectUntouched(before);
}

} // namespace countersign::store
