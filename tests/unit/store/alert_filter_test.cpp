#include "core/alerts/lookup.h"
#include "core/store/alert_filter.h"
#include "core/store/commit_watch.h"
#include "core/store/publish_store.h"
#include "feed_fixture.h"

#include "core/database/statement.h"
#include "core/database/transaction.h"

/// The filter over a real vault: it may never deny what is there, whatever became of it.
namespace countersign::store {

using namespace Qt::StringLiterals;
using testing::stolenPassport;

namespace {

class AlertFilterTest : public FeedTest
{
protected:
    alerts::AlertRecord enter(const QString &number)
    {
        const auto record = stolenPassport(qma, ++lastId, number);
        model[record.id.toBytes()] = alerts::encode(record);
        const auto applied = publish({put(record)}, model);
        EXPECT_TRUE(applied) << why(applied.error());
        return record;
    }
    void loadSnapshot(int count)
    {
        LiveRecords live;
        for (int i = 0; i < count; ++i) {
            const auto record = stolenPassport(qma, static_cast<quint64>(i) + 1000, u"AB%1"_s.arg(i, 7, 10, QLatin1Char('0')));
            live[record.id.toBytes()] = alerts::encode(record);
        }
        ++author.sequence;
        author.last.bytes.fill(static_cast<std::uint8_t>(author.sequence));
        const auto snapshot = author.snapshot(live, 500);
        stage(author, snapshot);
        const auto loaded = FeedApplier(*database, hash()).applySnapshots({{snapshot.manifest}}, now);
        ASSERT_TRUE(loaded && loaded->first().result);
        model = live;
    }
    void tamper(const char *sql)
    {
        const auto done = database->execute(QLatin1StringView(sql));
        ASSERT_TRUE(done) << why(done.error());
    }
    [[nodiscard]] bool filterSpeaks() { return AlertStore(*database, hash()).hasFilter().value(); }
    [[nodiscard]] qint64 value(const char *sql)
    {
        auto read = database::Statement::prepare(*database, QLatin1StringView(sql));
        EXPECT_TRUE(read && *read->runForRow());
        const qint64 found = read->integer(0);
        read->finish();
        return found;
    }
    [[nodiscard]] static bool stays(AlertStore &store, QByteArrayView number, const base::CountryCode &issuer)
    {
        documents::NumberList list;
        list.add(number);
        store.sift(list, issuer);
        return !list.isEmpty();
    }

    LiveRecords model;
    quint64 lastId = 0;
    FilterShelf shelf;
};

TEST_F(AlertFilterTest, aNewVaultHasAnEmptyFilterThatFollowsEveryChange)
{
    AlertStore store(*database, hash());
    EXPECT_TRUE(store.hasFilter().value());
    EXPECT_FALSE(stays(store, "L898902C3", {}));
    enter(u"L898902C3"_s);
    EXPECT_TRUE(store.hasFilter().value());
    EXPECT_EQ(store.byNumber("L898902C3")->size(), 1);
    EXPECT_TRUE(stays(store, "L898902C3", {}));
    EXPECT_TRUE(stays(store, "L898902C3", qma));
    EXPECT_FALSE(stays(store, "L898902C3", testing::country(u"QNB")));
    EXPECT_FALSE(stays(store, "L898902C4", {}));
}

TEST_F(AlertFilterTest, aSnapshotBringsItsOwn)
{
    loadSnapshot(3000);
    EXPECT_GT(value("SELECT build FROM lookup_state"), 0);
    EXPECT_EQ(value("SELECT count(*) FROM filter_delta"), 0);
    AlertStore store(*database, hash());
    EXPECT_TRUE(store.hasFilter().value());
    for (int i = 0; i < 3000; ++i) {
        const QByteArray number = u"AB%1"_s.arg(i, 7, 10, QLatin1Char('0')).toLatin1();
        EXPECT_TRUE(stays(store, number, {}));
        EXPECT_TRUE(stays(store, number, qma));
        EXPECT_EQ(store.bySkeleton(documents::skeletonOf(number))->size(), 1);
    }
    int strangers = 0;
    for (int i = 0; i < 3000; ++i)
        strangers += stays(store, u"XY%1"_s.arg(i, 7, 10, QLatin1Char('0')).toLatin1(), {}) ? 1 : 0;
    EXPECT_LE(strangers, 2);
}

TEST_F(AlertFilterTest, whatIsForeignOlderOrDamagedIsNotAskedAndBuiltAnew)
{
    const char *const kTampers[] = {
        "UPDATE lookup_state SET mark = mark + 1",                  // of another vault's key
        "UPDATE alert_generation SET value = value + 1",            // a change that nobody logged
        "UPDATE lookup_state SET built_at = built_at - 1, logged_from = built_at",
        "DELETE FROM filter_part",
        "UPDATE filter_part SET bytes = x'00'",
        "UPDATE filter_part SET build = build - 1",
        "UPDATE lookup_state SET parts = parts + 1",
    };
    loadSnapshot(300);
    for (const char *sql : kTampers) {
        ASSERT_TRUE(filterSpeaks()) << sql;
        tamper(sql);
        AlertStore store(*database, hash());
        EXPECT_FALSE(store.hasFilter().value()) << sql;
        EXPECT_TRUE(stays(store, "NEVERSEEN", {})) << "without a filter only the table knows";
        EXPECT_EQ(store.byNumber("AB0000007")->size(), 1) << sql;
        EXPECT_TRUE(store.byNumber("NEVERSEEN")->isEmpty());
        FilterShelf empty;
        const auto kept = keepFilter(*database, hash(), empty);
        ASSERT_TRUE(kept) << why(kept.error());
        EXPECT_EQ(*kept, FilterCare::Rebuilt) << sql;
        EXPECT_TRUE(store.hasFilter().value()) << sql;
        EXPECT_FALSE(stays(store, "NEVERSEEN", {}));
        EXPECT_TRUE(stays(store, "AB0000007", qma));
    }
}

TEST_F(AlertFilterTest, aFilterBuiltWhileBatchesCameKeepsTheirDeltas)
{
    loadSnapshot(300);
    const auto state = LookupStateReader::prepare(*database)->read().value();
    auto built = kept_filter::buildFromRows(*database, hash());
    ASSERT_TRUE(built && *built);
    enter(u"CAMELATER1"_s);
    ASSERT_TRUE(kept_filter::save(*database, **built, hash(), state.generation, state.lastDelta));
    AlertStore store(*database, hash());
    EXPECT_TRUE(store.hasFilter().value());
    EXPECT_EQ(store.byNumber("CAMELATER1")->size(), 1);
    EXPECT_EQ(store.byNumber("AB0000299")->size(), 1);
}

TEST_F(AlertFilterTest, aVaultFromBeforeTheFilterGetsOne)
{
    enter(u"L898902C3"_s);
    tamper("UPDATE lookup_state SET build = 0, mark = 0, parts = 0, built_at = 0, covers = 0, logged_from = 0, logged_to = 0");
    tamper("DELETE FROM filter_delta");
    EXPECT_FALSE(filterSpeaks());
    enter(u"AFTERWARDS"_s);
    EXPECT_FALSE(filterSpeaks()) << "the log has a gap before it";
    EXPECT_EQ(find("L898902C3").size(), 1);
    ASSERT_EQ(keepFilter(*database, hash(), shelf).value(), FilterCare::Rebuilt);
    EXPECT_TRUE(filterSpeaks());
    EXPECT_EQ(find("L898902C3").size(), 1);
    EXPECT_EQ(find("AFTERWARDS").size(), 1);
    EXPECT_EQ(keepFilter(*database, hash(), shelf).value(), FilterCare::Nothing);
    FilterShelf other;
    EXPECT_EQ(keepFilter(*database, hash(), other).value(), FilterCare::Loaded);
}

TEST_F(AlertFilterTest, anotherConnectionsCommitIsSeenAtOnceAndNothingElseCostsAStatement)
{
    auto second = open();
    ASSERT_TRUE(second);
    const auto shared = std::make_shared<FilterShelf>();
    AlertStore reading(*second, hash(), shared);
    EXPECT_TRUE(reading.byNumber("L898902C3")->isEmpty());
    enter(u"L898902C3"_s);
    EXPECT_EQ(reading.byNumber("L898902C3")->size(), 1);
    CommitWatch watch(*second);
    EXPECT_TRUE(watch.mayHaveChanged()) << "unknown until it is open";
    ASSERT_TRUE(reading.count());
    watch.open();
    watch.remember();
    EXPECT_FALSE(watch.mayHaveChanged());
    enter(u"L898902C4"_s);
    EXPECT_TRUE(watch.mayHaveChanged());
    watch.remember();
    ASSERT_TRUE(database->checkpoint());
    EXPECT_EQ(reading.byNumber("L898902C4")->size(), 1);
}

TEST_F(AlertFilterTest, aShelfThatIsFilledLaterIsTaken)
{
    loadSnapshot(300);
    const auto later = std::make_shared<FilterShelf>(FilterShelf::Missing::AskTable);
    AlertStore store(*database, hash(), later);
    EXPECT_FALSE(store.hasFilter().value());
    EXPECT_EQ(store.byNumber("AB0000001")->size(), 1);
    ASSERT_EQ(keepFilter(*database, hash(), *later).value(), FilterCare::Loaded);
    EXPECT_TRUE(store.hasFilter().value());
    EXPECT_EQ(store.byNumber("AB0000001")->size(), 1);
    EXPECT_FALSE(stays(store, "NEVERSEEN", {}));
}

TEST_F(AlertFilterTest, pendingAlertsAreFoundBeforeAndAfterABuild)
{
    PublishStore publishing(*database, hash());
    PendingOperation operation;
    operation.record = alerts::encode(stolenPassport(qma, 77, u"PENDING0Z"_s));
    ASSERT_TRUE(publishing.enter(qma, {operation}));
    AlertStore store(*database, hash());
    const auto isFound = [&] {
        return store.byNumber("PENDING0Z")->size() == 1 && store.bySkeleton(documents::skeletonOf("PENDINGO2"))->size() == 1
            && stays(store, "PENDING0Z", qma);
    };
    EXPECT_TRUE(isFound());
    tamper("UPDATE lookup_state SET mark = mark + 1, build = build + 1");
    ASSERT_EQ(keepFilter(*database, hash(), shelf).value(), FilterCare::Rebuilt);
    EXPECT_TRUE(isFound());
    loadSnapshot(20);
    EXPECT_TRUE(isFound());
}

TEST_F(AlertFilterTest, whatIsRolledBackLeavesNoTraceThatHidesWhatComesAfter)
{
    AlertStore store(*database, hash());
    PublishStore publishing(*database, hash());
    PendingOperation operation;
    ASSERT_TRUE(store.byNumber("ROLLEDBACK")->isEmpty());
    {
        auto transaction = database::Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        operation.record = alerts::encode(stolenPassport(qma, 1, u"ROLLEDBACK"_s));
        ASSERT_TRUE(publishing.enter(qma, {operation}));
        EXPECT_EQ(store.byNumber("ROLLEDBACK")->size(), 1) << "in its own transaction it is there";
        transaction->rollBack();
    }
    // The same delta and generation numbers, with another content.
    operation.record = alerts::encode(stolenPassport(qma, 2, u"COMMITTED1"_s));
    ASSERT_TRUE(publishing.enter(qma, {operation}));
    EXPECT_TRUE(store.byNumber("ROLLEDBACK")->isEmpty());
    EXPECT_EQ(store.byNumber("COMMITTED1")->size(), 1);
}

TEST_F(AlertFilterTest, aSittingSeesEveryCommitAndThenLetsGo)
{
    auto second = open();
    ASSERT_TRUE(second);
    AlertStore reading(*second, hash());
    enter(u"L898902C3"_s);
    {
        const AlertStore::Sitting sitting(reading);
        const alerts::LookupEngine engine(reading);
        EXPECT_EQ(engine.ask({u"L898902C3"_s, qma, {}}, now)->matches.size(), 1);
        EXPECT_EQ(reading.byNumber("L898902C3")->size(), 1);
        enter(u"L898902C9"_s);
        EXPECT_EQ(reading.byNumber("L898902C9")->size(), 1);
        EXPECT_EQ(engine.ask({u"L898902C3"_s, qma, {}}, now)->matches.size(), 2);
    }
    EXPECT_TRUE(database::Transaction::begin(*second));
}

TEST_F(AlertFilterTest, anAlertOfAnotherCodeOfTheIssuerOrOfNoneStays)
{
    // A zone says D or BUR where another desk wrote DEU or MMR.
    auto german = stolenPassport(qma, 1, u"C01X0006H"_s);
    german.category = alerts::Category::Counterfeit;
    german.issuer = testing::country(u"DEU");
    auto burmese = stolenPassport(qma, 2, u"MA1234567"_s);
    burmese.category = alerts::Category::Counterfeit;
    burmese.issuer = testing::country(u"MMR");
    auto nobodys = stolenPassport(qma, 3, u"ZZ7654321"_s);
    nobodys.category = alerts::Category::Counterfeit;
    nobodys.issuer = {};
    model = {{"1", alerts::encode(german)}, {"2", alerts::encode(burmese)}};
    ASSERT_TRUE(publish({put(german), put(burmese)}, model));
    AlertStore store(*database, hash());
    EXPECT_TRUE(stays(store, "C01X0006H", testing::country(u"D")));
    EXPECT_TRUE(stays(store, "MA1234567", testing::country(u"BUR")));
    EXPECT_FALSE(stays(store, "MA1234567", testing::country(u"D")));
    model["3"] = alerts::encode(nobodys);
    ASSERT_TRUE(publish({put(nobodys)}, model));
    EXPECT_TRUE(stays(store, "ZZ7654321", testing::country(u"D")));
}

class SeriesTest : public AlertFilterTest
{
protected:
    alerts::AlertRecord series(quint64 id, const QString &from, const QString &to)
    {
        auto record = stolenPassport(qma, id, from);
        record.category = alerts::Category::StolenBlank;
        record.blankTo = to;
        record.quantity = 1000;
        return record;
    }
    [[nodiscard]] alerts::Answer ask(const QString &typed, QStringView issuer = {})
    {
        AlertStore store(*database, hash());
        const alerts::Question question{typed, issuer.isEmpty() ? base::CountryCode{} : testing::country(issuer), {}};
        return alerts::LookupEngine(store).ask(question, now).value();
    }
};

TEST_F(SeriesTest, aNumberInsideAStolenSeriesIsAHitOfItsIssuer)
{
    const auto wide = series(1, u"AB0100000"_s, u"AB0100999"_s);
    const auto narrow = series(2, u"AB0100500"_s, u"AB0100509"_s);
    model = {{"1", alerts::encode(wide)}, {"2", alerts::encode(narrow)}};
    ASSERT_TRUE(publish({put(wide), put(narrow)}, model));
    const alerts::Answer inside = ask(u"ab 0100505"_s, u"QMA");
    EXPECT_EQ(inside.verdict, alerts::Verdict::PossibleHit);
    ASSERT_EQ(inside.matches.size(), 2);
    EXPECT_EQ(inside.matches.first().step, alerts::Step::BlankRange);
    EXPECT_TRUE(inside.matches.first().differences.isEmpty());
    EXPECT_EQ(ask(u"AB0100998"_s).matches.size(), 1);
    EXPECT_EQ(ask(u"AB0100999"_s).verdict, alerts::Verdict::PossibleHit);
    for (const QString &outside : {u"AB0101000"_s, u"AB0099999"_s, u"AC0100500"_s, u"AB100500"_s, u"AB01005050"_s})
        EXPECT_NE(ask(outside).verdict, alerts::Verdict::PossibleHit) << outside.toStdString();
    EXPECT_NE(ask(u"AB0100505"_s, u"QNB").verdict, alerts::Verdict::PossibleHit);
    model.remove("1");
    ASSERT_TRUE(publish({withdraw(wide)}, model));
    EXPECT_EQ(ask(u"AB0100505"_s).matches.size(), 1);
    EXPECT_NE(ask(u"AB0100998"_s).verdict, alerts::Verdict::PossibleHit);
}

TEST_F(SeriesTest, aPendingSeriesCountsFromItsEntryAndTakesThePlaceOfItsVersionBefore)
{
    PublishStore publishing(*database, hash());
    PendingOperation operation;
    operation.record = alerts::encode(series(7, u"AB0100000"_s, u"AB0100999"_s));
    ASSERT_TRUE(publishing.enter(qma, {operation}));
    EXPECT_EQ(ask(u"AB0100505"_s).verdict, alerts::Verdict::PossibleHit);
    operation.record = alerts::encode(series(7, u"AB0100000"_s, u"AB0100099"_s));
    ASSERT_TRUE(publishing.enter(qma, {operation}));
    EXPECT_EQ(ask(u"AB0100050"_s).matches.size(), 1);
}

} // namespace
} // namespace countersign::store
