#include "feed_fixture.h"

#include "core/store/snapshot_load.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::stolenPassport;

namespace {

class SnapshotTest : public FeedTest
{
protected:
    void SetUp() override
    {
        FeedTest::SetUp();
        for (quint64 i = 0; i < 500; ++i) {
            const auto record = stolenPassport(qma, i, u"AB%1"_s.arg(i, 6, 10, QLatin1Char('0')));
            live[QByteArray::number(i)] = alerts::encode(record);
        }
        author.sequence = 7;
        author.last.bytes.fill(9);
    }
    [[nodiscard]] base::Result<QList<SnapshotOutcome>> load(const QList<SnapshotToApply> &snapshots)
    {
        return FeedApplier(*database, hash()).applySnapshots(snapshots, now);
    }
    LiveRecords live;
};

} // namespace

TEST_F(SnapshotTest, loadsAndGoesOnByBatches)
{
    const auto snapshot = author.snapshot(live, 100);
    stage(author, snapshot);
    EXPECT_EQ(StagingStore(*database).staged(author.feed)->size(), 5);
    const auto outcomes = load({{snapshot.manifest}});
    ASSERT_TRUE(outcomes && outcomes->first().result);
    EXPECT_EQ(outcomes->first().result->added, 500);
    EXPECT_EQ(feed().sequence, 7U);
    EXPECT_TRUE(StagingStore(*database).staged(author.feed)->isEmpty());
    EXPECT_EQ(find("AB000499").size(), 1);
    const auto more = stolenPassport(qma, 900, u"N1"_s);
    live["900"] = alerts::encode(more);
    const auto applied = publish({put(more)}, live);
    ASSERT_TRUE(applied) << why(applied.error());
}

TEST_F(SnapshotTest, namesTheManifestAsProof)
{
    const auto snapshot = author.snapshot(live, 100);
    stage(author, snapshot);
    ASSERT_TRUE(load({{snapshot.manifest}}));
    AlertStore store(*database, hash());
    const auto row = store.rowOf(testing::alertId(42), "AB000042");
    ASSERT_TRUE(row && *row);
    const auto details = store.details(**row);
    ASSERT_TRUE(details);
    EXPECT_EQ(details->batch, snapshot.manifest.id());
    EXPECT_EQ(live.values()[details->index], details->recordBytes);
}

TEST_F(SnapshotTest, loadsInSeveralPassesWhatMemoryShallNotHold)
{
    const auto snapshot = author.snapshot(live, 100);
    stage(author, snapshot);
    const NumberHash ours = hash();
    SnapshotLoad load(*database, ours, now, {}, {}, 60);
    const auto outcomes = load.run({{snapshot.manifest}});
    ASSERT_TRUE(outcomes && outcomes->first().result);
    for (int i = 0; i < 500; ++i)
        EXPECT_EQ(find(u"AB%1"_s.arg(i, 6, 10, QLatin1Char('0')).toLatin1()).size(), 1);
    EXPECT_TRUE(AlertStore(*database, hash()).logicalDigest());
}

TEST_F(SnapshotTest, loadsTheOtherFeedsWhenOneIsWrong)
{
    const auto qnb = testing::country(u"QNB");
    FeedAuthor other(qnb, 2);
    introduce(other);
    other.sequence = 1;
    other.last.bytes.fill(1);
    const LiveRecords foreign{{"1", alerts::encode(stolenPassport(qma, 1, u"F1"_s))}};
    const auto bad = other.snapshot(foreign, 10);
    stage(other, bad);
    const auto good = author.snapshot(live, 100);
    stage(author, good);
    const auto outcomes = load({{bad.manifest}, {good.manifest}});
    ASSERT_TRUE(outcomes);
    ASSERT_EQ(outcomes->size(), 2);
    EXPECT_EQ(outcomes->at(0).feed, other.feed);
    ASSERT_FALSE(outcomes->at(0).result);
    EXPECT_EQ(outcomes->at(0).result.error().code, ErrorCode::ForeignOwner);
    EXPECT_TRUE(outcomes->at(1).result);
    EXPECT_TRUE(find("F1").isEmpty());
    EXPECT_EQ(find("AB000001").size(), 1);
    EXPECT_TRUE(FeedStore(*database).find(other.feed)->value().stop);
}

TEST_F(SnapshotTest, refusesAnAlertThatStandsTwice)
{
    live["twice"] = alerts::encode([&] { auto r = stolenPassport(qma, 5, u"AB000005"_s); r.version = 2; return r; }());
    const auto snapshot = author.snapshot(live, 100);
    stage(author, snapshot);
    const auto outcomes = load({{snapshot.manifest}});
    ASSERT_TRUE(outcomes);
    ASSERT_FALSE(outcomes->first().result);
    EXPECT_EQ(outcomes->first().result.error().code, ErrorCode::NotCanonical);
    EXPECT_EQ(*AlertStore(*database, hash()).count(), 0);
}

TEST_F(SnapshotTest, refusesADigestThatIsNotThatOfTheRecords)
{
    auto snapshot = author.snapshot(live, 100);
    auto value = snapshot.manifest.value();
    value.digest.bytes[0] ^= 1;
    const auto lying = author.verified<objects::SnapshotManifest>(objects::ObjectType::SnapshotManifest, value.encodeBody());
    stage(author, snapshot);
    const auto outcomes = load({{lying}});
    ASSERT_TRUE(outcomes);
    ASSERT_FALSE(outcomes->first().result);
    EXPECT_EQ(outcomes->first().result.error().code, ErrorCode::DigestMismatch);
}

TEST_F(SnapshotTest, asksForAMissingChunkAndBlamesNobody)
{
    const auto snapshot = author.snapshot(live, 100);
    const auto outcomes = load({{snapshot.manifest}});
    ASSERT_TRUE(outcomes);
    ASSERT_FALSE(outcomes->first().result);
    EXPECT_EQ(outcomes->first().result.error().code, ErrorCode::NothingFound);
    EXPECT_FALSE(feed().stop);
}

TEST_F(SnapshotTest, stagesOnlyTheChunkAskedFor)
{
    const auto snapshot = author.snapshot(live, 100);
    QByteArray swapped = snapshot.chunks[1];
    const auto staged = StagingStore(*database).stage(author.feed, snapshot.manifest->chunks[0].sha256, swapped);
    ASSERT_FALSE(staged);
    EXPECT_EQ(staged.error().code, ErrorCode::ChunkMismatch);
}

TEST_F(SnapshotTest, takesThePlaceOfWhatAFeedHadAndSparesOthers)
{
    const auto qnb = testing::country(u"QNB");
    FeedAuthor other(qnb, 2);
    introduce(other);
    const auto theirs = stolenPassport(qnb, 1, u"AB000001"_s);
    const auto batch = other.batch({put(theirs)});
    ASSERT_TRUE(apply({batch}, other.head({{"1", alerts::encode(theirs)}})));
    const auto first = author.snapshot(live, 100);
    stage(author, first);
    ASSERT_TRUE(load({{first.manifest}})->first().result);
    EXPECT_EQ(find("AB000001").size(), 2);
    live.remove("1");
    author.sequence = 9;
    author.last.bytes.fill(8);
    const auto second = author.snapshot(live, 100);
    stage(author, second);
    ASSERT_TRUE(load({{second.manifest}})->first().result);
    EXPECT_EQ(find("AB000001"), QList<alerts::AlertRecord>{theirs});
    EXPECT_EQ(*AlertStore(*database, hash()).count(), 500);
    EXPECT_TRUE(AlertStore(*database, hash()).logicalDigest());
    const auto older = load({{first.manifest}});
    ASSERT_FALSE(older->first().result);
    EXPECT_EQ(older->first().result.error().code, ErrorCode::HeadRolledBack);
}

TEST_F(SnapshotTest, changesNothingWhenCancelled)
{
    const auto snapshot = author.snapshot(live, 100);
    stage(author, snapshot);
    std::stop_source source;
    source.request_stop();
    const auto outcomes = FeedApplier(*database, hash()).applySnapshots({{snapshot.manifest}}, now, source.get_token());
    ASSERT_FALSE(outcomes);
    EXPECT_EQ(outcomes.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*AlertStore(*database, hash()).count(), 0);
    EXPECT_EQ(StagingStore(*database).staged(author.feed)->size(), 5);
    EXPECT_TRUE(load({{snapshot.manifest}})->first().result);
}

} // namespace countersign::store
