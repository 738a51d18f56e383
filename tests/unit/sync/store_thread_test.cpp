#include "core/sync/back_off.h"
#include "core/sync/portal_client.h"
#include "core/sync/store_thread.h"

#include "qt_main.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;
using base::ErrorCode;

COUNTERSIGN_QT_TEST_MAIN

class StoreThreadTest : public testing::Test
{
protected:
    std::unique_ptr<sync::StoreThread> makeThread()
    {
        const QString file = m_place.filePath(u"test.db"_s);
        const auto key = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::random(32));
        return std::make_unique<sync::StoreThread>(
            [file, key] { return database::Database::open(file, *key, {.create = true}); },
            store::NumberHash(crypto::SecretBytes::random(16)));
    }
    QTemporaryDir m_place;
};

TEST_F(StoreThreadTest, runsJobsInOrderElsewhereAndAnswersHere)
{
    const auto thread = makeThread();
    const auto here = std::this_thread::get_id();
    std::vector<int> order;
    for (int i = 0; i < 20; ++i) {
        auto job = [i, here, &order](sync::Stores &) -> base::Result<int> {
            EXPECT_NE(std::this_thread::get_id(), here);
            order.push_back(i);
            return i * i;
        };
        auto task = thread->run(std::move(job));
        const auto answer = QCoro::waitFor(task);
        ASSERT_TRUE(answer.has_value());
        EXPECT_EQ(*answer, i * i);
        EXPECT_EQ(std::this_thread::get_id(), here);
    }
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST_F(StoreThreadTest, answersEveryJobWhenItCloses)
{
    const auto thread = makeThread();
    std::atomic<bool> begun = false;
    const auto stop = thread->stopToken();
    auto slow = [&begun, stop](sync::Stores &) -> base::Result<int> {
        begun = true;
        while (!stop.stop_requested())
            std::this_thread::yield();
        return 1;
    };
    auto quick = [](sync::Stores &) -> base::Result<int> { return 2; };
    auto running = thread->run(std::move(slow));
    auto waiting = thread->run(quick);
    while (!begun)
        std::this_thread::yield();
    thread->close();
    auto late = thread->run(quick);
    EXPECT_EQ(QCoro::waitFor(running).value_or(0), 1) << "the running job came to its end";
    for (auto *task : {&waiting, &late}) {
        const auto answer = QCoro::waitFor(*task);
        ASSERT_FALSE(answer.has_value());
        EXPECT_EQ(answer.error().code, ErrorCode::VaultLocked);
    }
}

TEST_F(StoreThreadTest, saysWhyItCouldNotOpen)
{
    const QString file = m_place.filePath(u"missing.db"_s);
    sync::StoreThread thread([file] { return database::Database::open(file, crypto::SecretBytes::random(32)); },
                             store::NumberHash(crypto::SecretBytes::random(16)));
    auto job = [](sync::Stores &) -> base::Result<int> { return 1; };
    const auto answer = QCoro::waitFor(thread.run(std::move(job)));
    ASSERT_FALSE(answer.has_value());
    EXPECT_NE(answer.error().code, ErrorCode::VaultLocked);
}

TEST(BackOff, doublesUpToAQuarterOfAnHourAndNoFurther)
{
    for (int round = 0; round < 50; ++round) {
        sync::BackOff backOff;
        auto least = sync::BackOff::kFirst;
        for (int i = 0; i < 30; ++i) {
            const auto wait = backOff.next();
            EXPECT_GE(wait, least);
            EXPECT_LE(wait, std::min(sync::BackOff::kLongest, least + least / 4));
            least = std::min(sync::BackOff::kLongest, least * 2);
        }
        backOff.reset();
        EXPECT_LT(backOff.next(), std::chrono::seconds(2));
    }
}

TEST(PortalClient, turnsEachRefusalIntoItsError)
{
    using objects::protocol::Refusal;
    using objects::protocol::RefusalCode;
    const auto now = base::fromMillis(1'790'000'000'000);
    EXPECT_EQ(sync::errorOf({RefusalCode::NothingFound, 0}, now).code, ErrorCode::NothingFound);
    EXPECT_EQ(sync::errorOf({RefusalCode::NotSignedIn, 0}, now).code, ErrorCode::SessionExpired);
    EXPECT_EQ(sync::errorOf({RefusalCode::Busy, 0}, now).code, ErrorCode::PortalBusy);
    EXPECT_EQ(sync::errorOf({RefusalCode::SequenceFork, 4}, now).code, ErrorCode::SequenceFork);
    const auto many = sync::errorOf({RefusalCode::TooMany, 30}, now);
    EXPECT_EQ(many.code, ErrorCode::TooManyRequests);
    EXPECT_EQ(many.args, QStringList{u"30"_s});
    const auto skew = sync::errorOf({RefusalCode::ClockSkew, 1'790'000'000'000 - 7'200'000}, now);
    EXPECT_EQ(skew.code, ErrorCode::ClockSkew);
    EXPECT_EQ(skew.args, QStringList{u"7200"_s});
    EXPECT_EQ(sync::errorOf({RefusalCode::BadSignature, 0}, now).args, QStringList{u"bad-signature"_s});
}

TEST(PortalClient, givesTheSameWriteTheSameRequestId)
{
    EXPECT_EQ(sync::requestIdFor("/a", "body"), sync::requestIdFor("/a", "body"));
    EXPECT_NE(sync::requestIdFor("/a", "body"), sync::requestIdFor("/b", "body"));
    EXPECT_NE(sync::requestIdFor("/a", "body"), sync::requestIdFor("/a", "bodY"));
    EXPECT_EQ(sync::requestIdFor("/a", "body").size(), 16);
}
