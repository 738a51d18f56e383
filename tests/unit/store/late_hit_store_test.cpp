#include "feed_fixture.h"

#include "core/database/transaction.h"
#include "core/documents/document_number.h"
#include "core/store/country_packing.h"
#include "core/store/feed_row.h"
#include "core/store/late_hit_match.h"
#include "core/store/late_hit_store.h"
#include "core/store/publish_store.h"

#include <QSet>

#include <chrono>
#include <iostream>
#include <random>

namespace countersign::store {

using namespace Qt::StringLiterals;
using testing::stolenPassport;

namespace {

AlertChange changeOf(const QByteArray &number, const base::CountryCode &issuer, const QByteArray &until = {})
{
    return {1, AlertChange::Kind::Alert, number, until, packCountry(issuer)};
}

class LateHitStoreTest : public FeedTest
{
protected:
    KeptQuestion question(const QByteArray &number)
    {
        KeptQuestion made;
        made.at = now;
        made.typed = QString::fromLatin1(number);
        made.normal = number;
        made.issuer = qma;
        made.who = u"R. Santos"_s;
        made.place = u"Post North"_s;
        made.generation = *generation(*database);
        return made;
    }
    LateHit hitOn(const KeptQuestion &asked, const alerts::AlertRecord &record, int weight = 4)
    {
        LateHit hit;
        hit.question = asked;
        hit.alert = record;
        hit.object = objectKey(record.owner, record.id);
        hit.weight = weight;
        return hit;
    }
    void publishOne(quint64 id, const QString &number)
    {
        const auto record = stolenPassport(qma, id, number);
        live[QByteArray::number(id)] = alerts::encode(record);
        const auto published = publish({put(record)}, live);
        ASSERT_TRUE(published) << why(published.error());
    }
    QList<AlertChange> changes() { return ChangeLog::oldest(*database, 1000).value_or(QList<AlertChange>{}); }
    LiveRecords live;
};

} // namespace

TEST_F(LateHitStoreTest, meetsAnObjectOnceAndAgainOnlyWhenItWeighsMore)
{
    KeptQuestion asked = question("AB00007");
    asked.id = *QuestionStore(*database).keep(asked);
    LateHitStore inbox(*database);
    const auto record = stolenPassport(qma, 7, u"AB00007"_s);
    EXPECT_EQ(*inbox.keep({hitOn(asked, record, 2)}, now), 1);
    EXPECT_EQ(*inbox.keep({hitOn(asked, record, 2)}, now), 0);
    EXPECT_EQ(*inbox.keep({hitOn(asked, record, 1)}, now), 0);
    EXPECT_EQ(*inbox.keep({hitOn(asked, record, 4)}, now), 1);
    EXPECT_EQ(*inbox.keep({hitOn(asked, record, 4)}, now), 0);
    EXPECT_EQ(inbox.list({})->size(), 2);
}

TEST_F(LateHitStoreTest, whatTheQuestionMetWhenItWasAskedIsNoLateHit)
{
    KeptQuestion asked = question("AB00007");
    const auto record = stolenPassport(qma, 7, u"AB00007"_s);
    asked.met = {{objectKey(record.owner, record.id), 4}};
    asked.id = *QuestionStore(*database).keep(asked);
    EXPECT_EQ(*LateHitStore(*database).keep({hitOn(asked, record)}, now), 0);
}

TEST_F(LateHitStoreTest, tellsWhoAskedWhereAndWhenAndIsReadOnce)
{
    KeptQuestion asked = question("AB00007");
    asked.id = *QuestionStore(*database).keep(asked);
    LateHitStore inbox(*database);
    ASSERT_EQ(*inbox.keep({hitOn(asked, stolenPassport(qma, 7, u"AB00007"_s))}, now + std::chrono::hours(5)), 1);
    ASSERT_EQ(*QuestionStore(*database).forgetBefore(now + std::chrono::hours(1)), 1);
    const auto items = inbox.list({});
    ASSERT_TRUE(items) << why(items.error());
    ASSERT_EQ(items->size(), 1);
    const LateHit &item = items->first();
    EXPECT_EQ(item.question.who, u"R. Santos");
    EXPECT_EQ(item.question.place, u"Post North");
    EXPECT_EQ(item.question.at, now);
    EXPECT_EQ(item.arrivedAt, now + std::chrono::hours(5));
    EXPECT_EQ(item.alert.number, u"AB00007");
    EXPECT_EQ(inbox.counts()->unread, 1);
    ASSERT_TRUE(inbox.markRead(item.id, now));
    EXPECT_EQ(inbox.counts()->unread, 0);
    EXPECT_EQ(inbox.counts()->all, 1);
}

TEST_F(LateHitStoreTest, changesAreNotedOnceAQuestionIsKept)
{
    publishOne(1, u"AB00001"_s);
    EXPECT_TRUE(changes().isEmpty()) << "nobody asked yet";
    ASSERT_TRUE(QuestionStore(*database).keep(question("AB00007")));
    publishOne(7, u"AB00007"_s);
    ASSERT_EQ(changes().size(), 1);
    EXPECT_EQ(changes().first().key, "AB00007");
    ASSERT_TRUE(PublishStore(*database, hash()).enter(qma, {{0, objects::OperationKind::Put,
                                                             alerts::encode(stolenPassport(qma, 8, u"AB00008"_s)), "s", now, false}}));
    EXPECT_EQ(changes().size(), 2);
    ASSERT_TRUE(ChangeLog::dropUpTo(*database, changes().first().id));
    EXPECT_EQ(changes().size(), 1);
}

TEST_F(LateHitStoreTest, aQuestionWhoseAnswerGrewOldBeforeItWasKeptIsAskedAgain)
{
    const KeptQuestion asked = question("AB00007");
    publishOne(7, u"AB00007"_s);
    const auto id = QuestionStore(*database).keep(asked);
    ASSERT_TRUE(id);
    ASSERT_EQ(changes().size(), 1);
    EXPECT_EQ(changes().first().kind, AlertChange::Kind::Question);
    EXPECT_EQ(changes().first().key, QByteArray::number(*id));
}

TEST_F(LateHitStoreTest, holdsAHundredThousandQuestionsAgainstTenThousandChangesInAboutASecond)
{
    constexpr int kQuestions = 100'000;
    constexpr int kChanges = 10'000;
    std::mt19937 random(11);
    const auto number = [&random] { return QByteArray("K") + QByteArray::number(10'000'000 + random() % 90'000'000); };
    QList<KeptQuestion> kept(kQuestions, question({}));
    for (KeptQuestion &asked : kept)
        asked.normal = number();
    ASSERT_TRUE(QuestionStore(*database).keepAll(kept));
    QList<AlertChange> changed;
    for (int i = 0; i < kChanges; ++i)
        changed.append(changeOf(number(), qma));
    changed.first().key = kept.last().normal;
    const auto begun = std::chrono::steady_clock::now();
    const ChangedNumbers numbers(changed);
    QSet<QByteArray> worth;
    qint64 looked = 0;
    for (qint64 after = 0;;) {
        const auto page = QuestionStore(*database).keysAfter(after, 10'000);
        ASSERT_TRUE(page) << why(page.error());
        for (const QuestionKey &asked : *page) {
            after = asked.id;
            ++looked;
            if (numbers.mayMeet(asked.normal, asked.issuer))
                worth.insert(asked.normal);
        }
        if (page->size() < 10'000)
            break;
    }
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    RecordProperty("milliseconds", static_cast<int>(spent.count()));
    RecordProperty("candidates", static_cast<int>(worth.size()));
    EXPECT_EQ(looked, kQuestions);
    EXPECT_TRUE(worth.contains(kept.last().normal));
    // Numbers as dense as these have neighbours; each candidate costs one look-up in full.
    EXPECT_LT(worth.size(), kQuestions / 20);
    // A second where nothing else runs; a machine that tests in parallel gets room.
    EXPECT_LT(spent.count(), 6000);
    std::cout << "[   MS   ] " << spent.count() << " ms, " << worth.size() << " candidates\n";
}

TEST_F(LateHitStoreTest, aRefusedBatchLeavesNoChange)
{
    ASSERT_TRUE(QuestionStore(*database).keep(question("AB00007")));
    const auto record = stolenPassport(testing::country(u"QNB"), 7, u"AB00007"_s);
    LiveRecords none;
    EXPECT_FALSE(publish({put(record)}, none));
    EXPECT_TRUE(changes().isEmpty());
}

TEST(ChangedNumbers, meetsEachNumberThatOneEditOrALookAlikeMakes)
{
    const base::CountryCode uto = testing::country(u"UTO");
    const QByteArray letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    std::mt19937 random(7);
    const auto draw = [&](qsizetype size) {
        QByteArray number;
        while (number.size() < size)
            number.append(letters[random() % 36]);
        return number;
    };
    for (int run = 0; run < 2000; ++run) {
        const QByteArray changed = draw(6 + run % 6);
        const ChangedNumbers numbers({changeOf(changed, uto)});
        ASSERT_TRUE(numbers.mayMeet(changed, 0));
        const qsizetype at = random() % changed.size();
        QByteArray other = changed;
        other[at] = letters[random() % 36];
        EXPECT_TRUE(numbers.mayMeet(other, packCountry(uto))) << other.constData();
        EXPECT_TRUE(numbers.mayMeet(QByteArray(changed).remove(at, 1), packCountry(uto)));
        EXPECT_TRUE(numbers.mayMeet(QByteArray(changed).insert(at, letters[random() % 36]), packCountry(uto)));
        if (at > 0) {
            other = changed;
            std::swap(other[at], other[at - 1]);
            EXPECT_TRUE(numbers.mayMeet(other, packCountry(uto)));
        }
        EXPECT_TRUE(numbers.mayMeet(documents::skeletonOf(changed), 0));
        EXPECT_TRUE(numbers.holds(changed));
        EXPECT_FALSE(numbers.mayMeet(draw(9) + "X7", packCountry(uto)));
    }
}

TEST(ChangedNumbers, oneEditCountsOnlyWithinTheIssuer)
{
    const ChangedNumbers numbers({changeOf("HX302517", testing::country(u"UTO"))});
    EXPECT_TRUE(numbers.mayMeet("HX302917", packCountry(testing::country(u"UTO"))));
    EXPECT_FALSE(numbers.mayMeet("HX302917", packCountry(testing::country(u"QNB"))));
    EXPECT_FALSE(numbers.mayMeet("HX302917", 0));
}

TEST(ChangedNumbers, meetsWhatLiesInASeries)
{
    const base::CountryCode uto = testing::country(u"UTO");
    const ChangedNumbers numbers({changeOf("QF209310", uto, "QF209499"), changeOf("QF100000", uto, "QF900000"),
                                  changeOf("QF100000", uto, "QF100010")});
    EXPECT_TRUE(numbers.mayMeet("QF209400", 0));
    EXPECT_TRUE(numbers.mayMeet("QF899999", 0)) << "of the wide series, behind a narrow one";
    EXPECT_FALSE(numbers.mayMeet("QF950000", 0));
    EXPECT_FALSE(numbers.mayMeet("QG209400", 0));
}

} // namespace countersign::store
