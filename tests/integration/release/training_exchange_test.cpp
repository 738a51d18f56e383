#include "release_world.h"

#include "core/training/training_agreements.h"
#include "core/training/training_cases.h"
#include "core/training/training_releases.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using release::ReleaseState;

/// The training desk has something in its Outbox, Inbox and Requests from the first minute.
class TrainingExchange : public ReleaseWorld
{
};

TEST_F(TrainingExchange, hasOneOfEachFromTheBeginning)
{
    author = seat("QMA", "R. Santos");
    workstation::Session &session = author->session();
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(clock->now()), Qt::UTC).date();
    ASSERT_TRUE(QCoro::waitFor(training::fillCases(&session.cases())).has_value());
    ASSERT_TRUE(QCoro::waitFor(training::fillAgreements(&session.agreements(), today)).has_value());
    const auto filled = QCoro::waitFor(training::fillReleases(&session, federation(), clock));
    ASSERT_TRUE(filled.has_value()) << qPrintable(told(filled));
    const auto rows = QCoro::waitFor(session.releases().outbox({}));
    ASSERT_TRUE(rows.has_value()) << qPrintable(told(rows));
    const auto count = [&rows](ReleaseState state) {
        return std::count_if(rows->begin(), rows->end(), [state](const workstation::OutboxRow &row) { return row.state == state; });
    };
    EXPECT_EQ(rows->size(), 2);
    EXPECT_EQ(count(ReleaseState::Held), 1);
    EXPECT_EQ(count(ReleaseState::Delivered), 1);
    const auto mail = QCoro::waitFor(session.mail().list(false));
    EXPECT_EQ(std::count_if(mail->begin(), mail->end(), [](const workstation::MailRow &row) { return row.kind == workstation::MailKind::Release; }), 1);
    const auto requests = QCoro::waitFor(session.requests().list());
    EXPECT_EQ(requests->size(), 1);
    // A second time changes nothing.
    ASSERT_TRUE(QCoro::waitFor(training::fillReleases(&session, federation(), clock)).has_value());
    EXPECT_EQ(QCoro::waitFor(session.releases().outbox({}))->size(), 2);
}
