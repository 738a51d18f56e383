#include "feed_fixture.h"

#include "core/store/alert_listing.h"
#include "core/store/blank_series.h"
#include "core/store/country_packing.h"
#include "core/store/directory_store.h"
#include "core/store/identity_store.h"
#include "core/store/import_store.h"
#include "core/store/publish_store.h"
#include "core/store/question_store.h"
#include "core/store/setting_store.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::stolenPassport;

namespace {

class RepositoriesTest : public FeedTest
{
};

class ListingTest : public FeedTest
{
protected:
    void SetUp() override
    {
        FeedTest::SetUp();
        QList<WrittenOperation> operations;
        LiveRecords live;
        for (quint64 i = 0; i < 200; ++i) {
            auto record = stolenPassport(qma, i, u"AB%1"_s.arg(i, 5, 10, QLatin1Char('0')));
            record.category = i % 2 ? alerts::Category::Lost : alerts::Category::Stolen;
            if (i % 10 == 0)
                record.status = alerts::AlertStatus::Recovered;
            if (i == 7)
                record.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"B2");
            if (i == 13)
                record.nationalReference = u"POL-HQ/Ünal/26"_s;
            operations.append(put(record));
            live[QByteArray::number(i)] = alerts::encode(record);
        }
        ASSERT_TRUE(publish(operations, live));
    }
    [[nodiscard]] ListingPage page(const ListingFilter &filter, qint64 offset = 0, int limit = 1000)
    {
        const auto page = listing().page(filter, offset, limit);
        EXPECT_TRUE(page) << why(page.error());
        return page.value_or(ListingPage{});
    }
    AlertListing &listing()
    {
        if (!m_listing)
            m_listing = std::make_unique<AlertListing>(*database);
        return *m_listing;
    }
    void TearDown() override { m_listing.reset(); }

private:
    std::unique_ptr<AlertListing> m_listing;
};

} // namespace

TEST_F(ListingTest, filtersCountsAndPages)
{
    ListingFilter filter;
    filter.categories = {alerts::Category::Lost};
    const ListingPage lost = page(filter, 90, 20);
    EXPECT_EQ(lost.all, 200);
    EXPECT_EQ(lost.matching, 100);
    EXPECT_EQ(lost.rows.size(), 10);
    for (const ListingRow &row : lost.rows)
        EXPECT_EQ(row.record.category, alerts::Category::Lost);
    filter.statuses = {alerts::AlertStatus::Recovered};
    EXPECT_EQ(page(filter).matching, 0);
    filter.categories = {};
    EXPECT_EQ(page(filter).matching, 20);
    filter.owners = {testing::country(u"QNB")};
    EXPECT_EQ(page(filter).matching, 0);
}

TEST_F(ListingTest, sortsBothWaysAndPagesWithoutGapOrDouble)
{
    ListingFilter filter;
    filter.sortBy = ListingColumn::Number;
    filter.descending = false;
    QStringList numbers;
    for (qint64 offset = 0; offset < 200; offset += 30) {
        for (const ListingRow &row : page(filter, offset, 30).rows)
            numbers.append(row.record.number);
    }
    EXPECT_EQ(numbers.size(), 200);
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
    filter.descending = true;
    EXPECT_EQ(page(filter, 0, 1).rows.first().record.number, u"AB00199");
    filter.sortBy = ListingColumn::Grading;
    EXPECT_EQ(page(filter, 0, 1).rows.first().record.number, u"AB00007");
}

TEST_F(ListingTest, searchesNumbersInAnySpellingAndReferences)
{
    ListingFilter filter;
    filter.text = u"ab 000-13"_s;
    EXPECT_EQ(page(filter).matching, 1);
    filter.text = u"Ünal"_s;
    ASSERT_EQ(page(filter).matching, 1);
    EXPECT_EQ(page(filter).rows.first().record.number, u"AB00013");
    filter.text = u"nowhere"_s;
    EXPECT_EQ(page(filter).matching, 0);
}

TEST_F(ListingTest, seesWhatWasAppliedSince)
{
    EXPECT_EQ(page({}).all, 200);
    ASSERT_TRUE(PublishStore(*database, hash()).enter(qma, {{0, objects::OperationKind::Put,
                                                             alerts::encode(stolenPassport(qma, 999, u"NEW"_s)), "s", now, false}}));
    EXPECT_EQ(page({}).all, 201);
}

TEST_F(RepositoriesTest, keepsQuestionsNewestFirstAndForgets)
{
    QuestionStore questions(*database);
    for (int i = 0; i < 5; ++i) {
        KeptQuestion question;
        question.at = base::fromMillis(1000 * i);
        question.typed = QString::number(i);
        question.issuer = qma;
        EXPECT_TRUE(questions.keep(question));
    }
    const auto since = questions.since(base::fromMillis(1000), 3);
    ASSERT_TRUE(since);
    ASSERT_EQ(since->size(), 3);
    EXPECT_EQ(since->first().typed, u"4");
    EXPECT_EQ(since->first().issuer, qma);
    EXPECT_EQ(*questions.forgetBefore(base::fromMillis(3000)), 3);
    EXPECT_EQ(questions.since({}, 10)->size(), 2);
}

TEST_F(RepositoriesTest, appendsTheDirectoryOnlyAtItsEnd)
{
    DirectoryStore directory(*database);
    EXPECT_TRUE(directory.checkpoint()->isEmpty());
    ASSERT_TRUE(directory.append(0, {"a", "b"}, "c1"));
    const auto wrong = directory.append(1, {"x"}, "c2");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::DirectoryDiffers);
    ASSERT_TRUE(directory.append(2, {"d"}, "c3"));
    EXPECT_EQ(*directory.entries(), (QList<QByteArray>{"a", "b", "d"}));
    EXPECT_EQ(*directory.checkpoint(), "c3");
    EXPECT_EQ(*directory.size(), 3U);
}

TEST_F(RepositoriesTest, keepsIdentitySettingsAndImports)
{
    IdentityStore identity(*database);
    EXPECT_TRUE(identity.secret(IdentityStore::kUserSeed)->isEmpty());
    const crypto::SecretBytes seed = crypto::SecretBytes::random(32);
    ASSERT_TRUE(identity.keepSecret(IdentityStore::kUserSeed, seed));
    EXPECT_EQ(identity.secret(IdentityStore::kUserSeed)->view(), seed.view());
    ASSERT_TRUE(identity.keep(IdentityStore::kRequest, "one"));
    ASSERT_TRUE(identity.keep(IdentityStore::kRequest, "two"));
    EXPECT_EQ(*identity.value(IdentityStore::kRequest), "two");
    SettingStore settings(*database);
    ASSERT_TRUE(settings.set(u"language"_s, u"th"_s));
    ASSERT_TRUE(settings.set(u"language"_s, u"ar"_s));
    EXPECT_EQ(settings.all()->value(u"language"_s), u"ar");
    ImportStore imports(*database);
    ASSERT_TRUE(imports.keep({0, now, u"UN"_s, u"2026-02-27"_s, 1, 2, 3, 4, 5}));
    ASSERT_EQ(imports.runs()->size(), 1);
    EXPECT_EQ(imports.runs()->first().remarks, 5);
}

TEST_F(RepositoriesTest, keepsChannelKeysOfEveryEpoch)
{
    FeedStore feeds(*database);
    EXPECT_EQ(feeds.channelKey(author.feed, 1)->view(), author.channelKey.view());
    EXPECT_EQ(*feeds.channelEpochs(author.feed), QList<std::uint32_t>{1});
    EXPECT_EQ(feeds.channelKey(author.feed, 2).error().code, ErrorCode::NoChannelKey);
}

TEST_F(RepositoriesTest, holdsListedPersonsBesideAlerts)
{
    alerts::ListedPerson person;
    person.id = testing::alertId(77);
    person.owner = qma;
    person.listing = {u"Invented list"_s, u"Nobody"_s, u"2026-01-01"_s, u"XX.001"_s, u"JANE SPECIMEN"_s};
    person.names = {{u"JANE SPECIMEN"_s, u"Latn"_s, {}, {}}};
    const QByteArray bytes = alerts::encode(person);
    LiveRecords live{{"p", bytes}};
    ASSERT_TRUE(publish({{objects::OperationKind::Put, bytes}}, live));
    AlertStore store(*database, hash());
    EXPECT_EQ(store.personsOfList(qma, u"Invented list"_s)->size(), 1);
    EXPECT_EQ(**store.person(person.id), person);
    const QByteArray gone = alerts::encode(alerts::Withdrawal{alerts::Withdrawal::Kind::ListedPerson, person.id, {}, u"delisted"_s});
    ASSERT_TRUE(publish({{objects::OperationKind::Withdraw, gone}}, {}));
    EXPECT_FALSE(*store.person(person.id));
}

TEST(BlankSeries, readsOnlySeriesThatDifferInTheirDigits)
{
    EXPECT_TRUE(blankSeries("AB001", "AB100"));
    EXPECT_FALSE(blankSeries("AB100", "AB001"));
    EXPECT_FALSE(blankSeries("AB001", "AC100"));
    EXPECT_FALSE(blankSeries("AB001", "AB1000"));
    EXPECT_FALSE(blankSeries("ABC", "ABD"));
    EXPECT_TRUE(blankSeries("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567899"));
}

TEST(CountryPacking, givesBackEveryForm)
{
    for (const QString &text : {u"D"_s, u"QMA"_s, u"UN"_s, u""_s, u"ZZZ"_s})
        EXPECT_EQ(unpackCountry(packCountry(base::CountryCode::fromText(text).value_or(base::CountryCode{}))).text(), text);
}

} // namespace countersign::store
