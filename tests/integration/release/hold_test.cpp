#include "release_world.h"

#include "core/crypto/hash.h"
#include "core/store/desk_key_store.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReleaseState;

/// Between the last approval and the seal.
class ReleaseHold : public ReleaseWorld
{
protected:
    void SetUp() override
    {
        ReleaseWorld::SetUp();
        seatAuthor();
        paper = agree(*author, {u"QMA"_s, u"QNB"_s});
        ASSERT_FALSE(paper.isNull());
        written = write(*author, u"Note"_s, {{u"Two foils were seen."_s}});
        draft = draftOf(*author, written, {u"QNB"_s});
    }
    static std::optional<ErrorCode> codeOf(const base::Status &status) { return status ? std::nullopt : std::optional(status.error().code); }
    void setStatus(agreements::Status status)
    {
        const auto entry = QCoro::waitFor(author->session().agreements().find(paper));
        ASSERT_TRUE(entry.has_value());
        agreements::Agreement changed = entry->agreement;
        changed.status = status;
        ASSERT_TRUE(QCoro::waitFor(author->session().agreements().keep(changed)).has_value());
    }

    agreements::AgreementId paper;
    Written written;
    release::ReleaseDraft draft;
};

TEST_F(ReleaseHold, isPulledBackUntilItIsSealed)
{
    approve(draft);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).pullBack(draft.id)).has_value());
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::PulledBack);
    send();
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::PulledBack);
    EXPECT_FALSE(standing(*author, draft.id, "QNB").portalSays.has_value());
    // The draft is open again.
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
    approve(draft);
    send();
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Accepted);
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).pullBack(draft.id))), ErrorCode::ReleaseStateWrong);
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).keepDraft(draft))), ErrorCode::ReleaseStateWrong);
}

TEST_F(ReleaseHold, doesNotLeaveBeforeItsTime)
{
    approve(draft);
    clock->shift += std::chrono::seconds(30);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
    EXPECT_TRUE(row(*author, draft.id).holdUntil.has_value());
}

TEST_F(ReleaseHold, pausesWhileTheVaultIsLocked)
{
    approve(draft);
    author->station->lock(workstation::LockReason::Menu);
    clock->shift += std::chrono::minutes(2);
    author->reopen();
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held) << "nobody could have pulled it back meanwhile";
    send();
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Accepted);
}

TEST_F(ReleaseHold, paperThatEndsMeanwhileStopsIt)
{
    approve(draft);
    setStatus(agreements::Status::Terminated);
    send();
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Refused);
    EXPECT_EQ(audited(*author, u"release.blocked"_s), QStringList{u"blocked"_s});
    const auto record = QCoro::waitFor(releasesOf(*author).record(draft.id));
    EXPECT_TRUE(std::any_of(record->report.findings.begin(), record->report.findings.end(),
                            [](const release::Finding &finding) { return finding.reason == release::Reason::AgreementTerminated; }));
}

TEST_F(ReleaseHold, paperThatEndsBeforeTheAnswerStopsIt)
{
    const auto submitted = QCoro::waitFor(releasesOf(*author).submit(draft));
    ASSERT_TRUE(submitted.has_value()) << qPrintable(told(submitted));
    sync(*author);
    sync(*officer);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*officer).decide(draft.id, true, {})).has_value());
    sync(*officer);
    setStatus(agreements::Status::Suspended);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Refused);
}

TEST_F(ReleaseHold, expiredPaperIsStoppedAtOnceAndRecorded)
{
    const auto entry = QCoro::waitFor(author->session().agreements().find(paper));
    agreements::Agreement changed = entry->agreement;
    changed.validUntil = QDateTime::fromMSecsSinceEpoch(base::toMillis(clock->now()), Qt::UTC).date().addDays(-1);
    ASSERT_TRUE(QCoro::waitFor(author->session().agreements().keep(changed)).has_value());
    const auto submitted = QCoro::waitFor(releasesOf(*author).submit(draft));
    ASSERT_FALSE(submitted.has_value());
    EXPECT_EQ(submitted.error().code, ErrorCode::GateBlocks);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Draft);
    EXPECT_EQ(audited(*author, u"release.blocked"_s), QStringList{u"blocked"_s});
    EXPECT_LT(row(*author, draft.id).rulesMet, 22);
}

TEST_F(ReleaseHold, protectionFlagSetMeanwhileStopsIt)
{
    approve(draft);
    ASSERT_TRUE(QCoro::waitFor(author->session().cases().change(written.caseId, cases::setProtection(written.caseId, true))).has_value());
    send();
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Refused);
}

TEST_F(ReleaseHold, changedKeyStopsItUntilSomebodyDecides)
{
    approve(draft);
    const auto core = vaultOf(*author).core();
    const auto now = clock->now();
    auto change = [now](sync::Stores &stores) -> base::Status {
        store::DeskKeyStore keys(stores.database());
        const auto seen = keys.see(training::codeOf("QNB"), crypto::sha256("another key"), now);
        return seen ? base::Status{} : base::failFrom(seen);
    };
    ASSERT_TRUE(QCoro::waitFor(core->writer()->run(std::move(change))).has_value());
    clock->shift += workstation::kHold + std::chrono::seconds(1);
    const auto sealed = QCoro::waitFor(vaultOf(*author).releases().sealDue());
    ASSERT_TRUE(sealed.has_value()) << qPrintable(told(sealed));
    EXPECT_EQ(*sealed, 0);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::KeyChanged);
    auto decide = [now](sync::Stores &stores) { return store::DeskKeyStore(stores.database()).accept(training::codeOf("QNB"), now); };
    ASSERT_TRUE(QCoro::waitFor(core->writer()->run(std::move(decide))).has_value());
    const auto after = QCoro::waitFor(vaultOf(*author).releases().sealDue());
    ASSERT_TRUE(after.has_value()) << qPrintable(told(after));
    EXPECT_EQ(*after, 1);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Queued);
}
