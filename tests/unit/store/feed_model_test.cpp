#include "feed_fixture.h"

#include "core/database/statement.h"
#include "core/store/alert_filter.h"

#include <random>

/// Random lives of a feed against a plain map, with whole hashes and with so few bits that
/// every row collides and slots overflow.
namespace countersign::store {

using namespace Qt::StringLiterals;
using testing::stolenPassport;

namespace {

class FeedModelTest : public FeedTest, public ::testing::WithParamInterface<int>
{
protected:
    FeedModelTest() : FeedTest(GetParam()) {}

    /// Numbers are few, so that several alerts share one and some look alike.
    QString number()
    {
        static const QStringList stems{u"AO12"_s, u"A012"_s, u"4O12"_s, u"777"_s, u"ZZ5S"_s};
        return stems[static_cast<qsizetype>(random() % 5)] + QString::number(random() % 3);
    }
    WrittenOperation next()
    {
        const bool withdrawing = random() % 4 == 0 && !model.isEmpty();
        if (withdrawing || (random() % 5 == 0 && !model.isEmpty())) {
            const QByteArray chosen = model.keys()[static_cast<qsizetype>(random() % static_cast<quint64>(model.size()))];
            alerts::AlertRecord record = model[chosen];
            if (withdrawing) {
                model.remove(chosen);
                return withdraw(record);
            }
            ++record.version;
            model[chosen] = record;
            return put(record);
        }
        const auto record = stolenPassport(qma, ++lastId, number());
        model[QByteArray::number(lastId)] = record;
        return put(record);
    }
    [[nodiscard]] LiveRecords live() const
    {
        LiveRecords bytes;
        for (auto it = model.cbegin(); it != model.cend(); ++it)
            bytes[it.key()] = alerts::encode(it.value());
        return bytes;
    }
    /// By a store that lives as long as the feed, and by a new one; now and then the filter is built anew.
    void compare()
    {
        if (random() % 3 == 0) {
            ASSERT_TRUE(database->execute(QLatin1StringView("UPDATE lookup_state SET mark = mark + 1, build = build + 1")));
            ASSERT_EQ(keepFilter(*database, hash(), *shelf).value(), FilterCare::Rebuilt);
        }
        if (!lived)
            lived = std::make_unique<AlertStore>(*database, hash(), shelf);
        compareWith(*lived);
        AlertStore fresh(*database, hash());
        compareWith(fresh);
    }
    /// No member is ever sifted out, neither alone nor among strangers.
    void expectStays(AlertStore &store, const QByteArray &normal)
    {
        for (const base::CountryCode &issuer : {base::CountryCode{}, qma}) {
            documents::NumberList list;
            documents::addOneEdits("NEVERSEEN", list);
            list.add(normal);
            store.sift(list, issuer);
            ASSERT_FALSE(list.isEmpty());
            EXPECT_EQ(list.at(list.size() - 1), normal);
        }
    }
    void compareWith(AlertStore &store)
    {
        EXPECT_TRUE(store.hasFilter().value());
        QMap<QByteArray, QSet<QByteArray>> byNumber, bySkeleton;
        for (const alerts::AlertRecord &record : model) {
            const QByteArray normal = documents::normalForm(record.number);
            byNumber[normal].insert(alerts::encode(record));
            bySkeleton[documents::skeletonOf(normal)].insert(alerts::encode(record));
        }
        for (auto it = byNumber.cbegin(); it != byNumber.cend(); ++it) {
            EXPECT_EQ(encoded(store.byNumber(it.key()).value()), it.value());
            expectStays(store, it.key());
        }
        for (auto it = bySkeleton.cbegin(); it != bySkeleton.cend(); ++it)
            EXPECT_EQ(encoded(store.bySkeleton(it.key()).value()), it.value());
        EXPECT_EQ(*store.count(), model.size());
        EXPECT_TRUE(store.byNumber("NEVERSEEN")->isEmpty());
    }
    static QSet<QByteArray> encoded(const QList<alerts::AlertRecord> &records)
    {
        QSet<QByteArray> set;
        for (const alerts::AlertRecord &record : records)
            set.insert(alerts::encode(record));
        EXPECT_EQ(set.size(), records.size());
        return set;
    }

    std::mt19937_64 random{20260227};
    FilterShelfPtr shelf = std::make_shared<FilterShelf>();
    std::unique_ptr<AlertStore> lived;
    QMap<QByteArray, alerts::AlertRecord> model;
    quint64 lastId = 0;
};

} // namespace

TEST_P(FeedModelTest, holdsWhatAPlainMapHolds)
{
    for (int round = 0; round < 25; ++round) {
        QList<WrittenOperation> operations;
        for (int i = 0; i < 60; ++i)
            operations.append(next());
        const auto applied = publish(operations, live());
        ASSERT_TRUE(applied) << why(applied.error());
        if (round % 5 == 4)
            compare();
    }
    while (!model.isEmpty()) {
        QList<WrittenOperation> operations;
        while (!model.isEmpty() && operations.size() < 200)
            operations.append(withdraw(model.take(model.firstKey())));
        ASSERT_TRUE(publish(operations, live()));
        compare();
    }
    EXPECT_EQ(feed().count, 0U);
}

TEST_P(FeedModelTest, aSnapshotHoldsWhatTheBatchesMade)
{
    QList<WrittenOperation> operations;
    for (int i = 0; i < 700; ++i)
        operations.append(next());
    ASSERT_TRUE(publish(operations, live()));
    const base::Digest byBatches = AlertStore(*database, hash()).logicalDigest().value();

    lived.reset();
    shelf = std::make_shared<FilterShelf>();
    database.reset();
    ASSERT_TRUE(QFile::remove(folder.filePath(u"vault.db"_s)));
    SetUp();
    const auto snapshot = author.snapshot(live(), 64);
    stage(author, snapshot);
    const auto outcomes = FeedApplier(*database, hash()).applySnapshots({{snapshot.manifest}}, now);
    ASSERT_TRUE(outcomes) << why(outcomes.error());
    ASSERT_TRUE(outcomes->first().result) << why(outcomes->first().result.error());
    compare();
    EXPECT_EQ(AlertStore(*database, hash()).logicalDigest().value(), byBatches);
    // And life goes on from there by batches.
    const QList<WrittenOperation> more{next(), next(), next()};
    const auto further = publish(more, live());
    ASSERT_TRUE(further) << why(further.error());
    compare();
}

TEST_P(FeedModelTest, losesNoneOfMoreAlertsThanANumberHasSlots)
{
    QList<WrittenOperation> operations;
    for (quint64 id = 1; id <= 600; ++id) {
        model[QByteArray::number(id)] = stolenPassport(qma, id, u"SAME1"_s);
        operations.append(put(model[QByteArray::number(id)]));
    }
    ASSERT_TRUE(publish(operations, live()));
    auto overflow = database::Statement::prepare(*database, QLatin1StringView("SELECT count(*) FROM alert_overflow"));
    ASSERT_TRUE(overflow && *overflow->runForRow());
    EXPECT_EQ(overflow->integer(0), 600 - NumberHash::kSlots);
    overflow->finish();
    compare();
    // Slots that are freed draw the rows that wait: none is ever out of a look-up's reach.
    operations.clear();
    for (quint64 id = 1; id <= 600; id += 2)
        operations.append(withdraw(model.take(QByteArray::number(id))));
    ASSERT_TRUE(publish(operations, live()));
    compare();
    operations.clear();
    for (quint64 id = 2; id <= 400; id += 2)
        operations.append(withdraw(model.take(QByteArray::number(id))));
    ASSERT_TRUE(publish(operations, live()));
    compare();
}

INSTANTIATE_TEST_SUITE_P(HashBits, FeedModelTest, ::testing::Values(NumberHash::kBits, 3, 1));

} // namespace countersign::store
