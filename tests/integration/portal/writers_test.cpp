#include "portal_fixture.h"

#include <atomic>
#include <barrier>
#include <thread>

namespace countersign::testing {

class PortalWriters : public PortalTest
{
};

/// A publisher that runs twice, a restored copy, a race: one content of a sequence wins.
TEST_F(PortalWriters, letExactlyOneContentOfASequenceWin)
{
    config.workers = 4;
    start();
    constexpr int kWriters = 6;
    constexpr int kRounds = 8;
    std::vector<std::unique_ptr<Caller>> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.push_back(caller(federation.publisher));
    FeedWriter channelMaker(federation, 5);
    ASSERT_EQ(writers[0]->write("POST", channelMaker.path("channel"), channelMaker.channel(1, {deskCode(u"QMA")})).status, 200);

    FeedWriter winner(federation, 5);
    for (int round = 0; round < kRounds; ++round) {
        std::vector<FeedWriter> branches(kWriters, winner);
        std::vector<RawAnswer> answers(kWriters);
        std::vector<QByteArray> batches(kWriters);
        std::vector<QByteArray> bodies(kWriters);
        for (int i = 0; i < kWriters; ++i) {
            batches[i] = branches[i].batch("by writer " + QByteArray::number(i));
            bodies[i] = branches[i].append({batches[i]}, branches[i].head());
        }
        std::barrier together(kWriters);
        std::vector<std::thread> threads;
        for (int i = 0; i < kWriters; ++i) {
            threads.emplace_back([&, i] {
                together.arrive_and_wait();
                answers[i] = writers[i]->write("POST", winner.path("batches"), bodies[i]);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        int won = -1;
        for (int i = 0; i < kWriters; ++i) {
            if (answers[i].status == 200) {
                EXPECT_EQ(won, -1) << "two contents of one sequence";
                won = i;
            } else {
                EXPECT_EQ(refusalOf(answers[i]), protocol::RefusalCode::SequenceFork);
            }
        }
        ASSERT_NE(won, -1);
        winner = branches[won];
        const auto page = protocol::BatchPage::decode(writers[0]->get(winner.path("batches?from=" + QByteArray::number(round + 1))).body);
        ASSERT_TRUE(page);
        EXPECT_EQ(page->batches, QList<QByteArray>{batches[won]});
    }
}

} // namespace countersign::testing
