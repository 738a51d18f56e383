#include "feed_fixture.h"

#include "core/store/alert_listing.h"
#include "core/store/publish_store.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::stolenPassport;

namespace {

class PublishTest : public FeedTest
{
protected:
    PendingOperation pendingPut(const alerts::AlertRecord &record) const
    {
        return {0, objects::OperationKind::Put, alerts::encode(record), "signed", now, false};
    }
    PendingOperation pendingWithdrawal(const alerts::AlertRecord &record) const
    {
        return {0, objects::OperationKind::Withdraw, withdraw(record).record, "signed", now, false};
    }
    PublishStore publishing() { return PublishStore(*database, hash()); }
    /// Seals a draft as the publisher does; answers batch and head.
    std::pair<objects::Verified<objects::FeedBatch>, objects::Verified<objects::FeedHead>> seal(const BatchDraft &draft)
    {
        QList<WrittenOperation> operations;
        for (const PendingOperation &operation : draft.operations)
            operations.append({operation.kind, operation.record});
        const auto batch = author.batchAt(draft.sequence, draft.previous, operations);
        objects::FeedHead head;
        head.feed = draft.feed;
        head.at = now;
        head.nextBy = now + std::chrono::hours(24);
        head.sequence = draft.sequence;
        head.batch = batch.id();
        head.count = draft.countAfter;
        head.digest = draft.digestAfter;
        return {batch, author.verified<objects::FeedHead>(objects::ObjectType::FeedHead, head.encodeBody())};
    }
    OutgoingBatch outgoing(const BatchDraft &draft, const QByteArray &batch, const QByteArray &head) const
    {
        return {draft.sequence, batch, head, QByteArray(16, 'r'), now};
    }
    void publishAll()
    {
        const auto draft = publishing().draftNext(author.feed);
        ASSERT_TRUE(draft && *draft) << (draft ? "nothing waits" : why(draft.error()));
        const auto [batch, head] = seal(**draft);
        ASSERT_TRUE(publishing().keepOutgoing(**draft, outgoing(**draft, batch.bytes(), head.bytes())));
        const auto applied = apply({batch}, head);
        ASSERT_TRUE(applied) << why(applied.error());
        ASSERT_TRUE(publishing().finish(author.feed, (*draft)->sequence));
    }
};

} // namespace

TEST_F(PublishTest, findsAnOwnAlertBeforeItIsPublished)
{
    const auto record = stolenPassport(qma, 1, u"AB1234567"_s);
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(record)}));
    EXPECT_EQ(find("AB1234567"), QList<alerts::AlertRecord>{record});
    AlertListing listing(*database);
    const auto page = listing.page({}, 0, 10);
    ASSERT_TRUE(page) << why(page.error());
    ASSERT_EQ(page->rows.size(), 1);
    EXPECT_TRUE(page->rows.first().pending);
    const auto details = AlertStore(*database, hash()).details(page->rows.first().row);
    ASSERT_TRUE(details);
    EXPECT_TRUE(details->pending);
    EXPECT_EQ(details->record, record);
}

TEST_F(PublishTest, refusesAllOperationsForOneThatIsNotTheDesks)
{
    const auto record = stolenPassport(qma, 1, u"AB1"_s);
    const auto foreign = stolenPassport(testing::country(u"QNB"), 2, u"AB2"_s);
    const auto entered = publishing().enter(qma, {pendingPut(record), pendingPut(foreign)});
    ASSERT_FALSE(entered);
    EXPECT_EQ(entered.error().code, ErrorCode::ForeignOwner);
    EXPECT_EQ(*publishing().waiting(), 0);
}

TEST_F(PublishTest, publishesInOrderOfEntryWithTheHeadThatOthersWillCheck)
{
    auto record = stolenPassport(qma, 1, u"AB1234567"_s);
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(record)}));
    record.version = 2;
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(record), pendingPut(stolenPassport(qma, 2, u"AB2"_s))}));
    publishAll();
    EXPECT_EQ(find("AB1234567"), QList<alerts::AlertRecord>{record});
    EXPECT_EQ(*publishing().waiting(), 0);
    ASSERT_TRUE(publishing().enter(qma, {pendingWithdrawal(record)}));
    EXPECT_EQ(find("AB1234567").size(), 1);
    publishAll();
    EXPECT_TRUE(find("AB1234567").isEmpty());
    EXPECT_EQ(feed().sequence, 2U);
}

TEST_F(PublishTest, sealsOneBatchAtATimeAndKeepsItsBytes)
{
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(stolenPassport(qma, 1, u"AB1"_s))}));
    const auto draft = publishing().draftNext(author.feed);
    ASSERT_TRUE(draft && *draft);
    ASSERT_TRUE(publishing().keepOutgoing(**draft, outgoing(**draft, "batch bytes", "head bytes")));
    const auto next = publishing().draftNext(author.feed);
    ASSERT_TRUE(next);
    EXPECT_FALSE(*next);
    const auto kept = publishing().outgoing(author.feed);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1);
    EXPECT_EQ(kept->first().batch, "batch bytes");
    EXPECT_FALSE(publishing().takeBack((*draft)->operations.first().id));
}

TEST_F(PublishTest, neverSealsASecondContentOfASequence)
{
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(stolenPassport(qma, 1, u"AB1"_s))}));
    const auto draft = publishing().draftNext(author.feed);
    ASSERT_TRUE(draft && *draft);
    ASSERT_TRUE(publishing().keepOutgoing(**draft, outgoing(**draft, "first", "head")));
    ASSERT_TRUE(publishing().unseal(author.feed, 1));
    EXPECT_EQ(*publishing().waiting(), 1);
    const auto second = publishing().keepOutgoing(**draft, outgoing(**draft, "second", "head"));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::SequenceFork);
    EXPECT_TRUE(publishing().keepOutgoing(**draft, outgoing(**draft, "first", "head")));
}

TEST_F(PublishTest, cutsTheSameSnapshotFromEveryVault)
{
    QList<PendingOperation> operations;
    for (quint64 i = 0; i < 300; ++i)
        operations.append(pendingPut(stolenPassport(qma, i, u"N%1"_s.arg(i * 7919 % 1000))));
    ASSERT_TRUE(publishing().enter(qma, operations));
    publishAll();
    const auto cut = [this](NumberHash numbers) {
        QByteArray all;
        const auto written = PublishStore(*database, std::move(numbers)).writeSnapshot(
            author.feed, [](std::uint32_t, const QList<objects::OperationView> &views) -> base::Result<QByteArray> {
                QByteArray bytes;
                for (const objects::OperationView &view : views)
                    bytes += view.record.toByteArray();
                return bytes;
            }, [&](const PublishStore::SnapshotPart &part) -> base::Status {
                EXPECT_EQ(part.chunk.size, static_cast<std::uint64_t>(part.sealed.size()));
                all += part.sealed;
                return {};
            });
        EXPECT_TRUE(written);
        return all;
    };
    const QByteArray here = cut(hash());
    EXPECT_FALSE(here.isEmpty());
    // Another vault: other row ids, the same records applied in another order.
    const auto standing = publishing().standing(author.feed);
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->count, 300U);
    std::reverse(operations.begin(), operations.end());
    LiveRecords live;
    QList<WrittenOperation> reversed;
    for (const PendingOperation &operation : operations) {
        live[operation.record] = operation.record;
        reversed.append({operation.kind, operation.record});
    }
    database.reset();
    ASSERT_TRUE(QFile::remove(folder.filePath(u"vault.db"_s)));
    indexKey = crypto::SecretBytes::random(16);
    SetUp();
    ASSERT_TRUE(publish(reversed, live));
    EXPECT_EQ(cut(hash()), here);
}

TEST_F(PublishTest, showsWhatAPendingChangeReplacesOnlyOnce)
{
    auto record = stolenPassport(qma, 1, u"AB1234567"_s);
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(record), pendingPut(stolenPassport(qma, 2, u"AB1234567"_s))}));
    publishAll();
    record.version = 2;
    ASSERT_TRUE(publishing().enter(qma, {pendingPut(record)}));
    AlertListing listing(*database);
    EXPECT_EQ(listing.page({}, 0, 10)->all, 2);
    EXPECT_EQ(find("AB1234567").size(), 2);
    ASSERT_TRUE(publishing().enter(qma, {pendingWithdrawal(record)}));
    const auto page = listing.page({}, 0, 10);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->all, 2);
    EXPECT_EQ(std::count_if(page->rows.begin(), page->rows.end(), [](const ListingRow &row) { return row.pending; }), 1);
}

} // namespace countersign::store
