#include "release_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReleaseState;

/// Two persons always, whichever way the second one comes.
class ReleaseApproval : public ReleaseWorld
{
protected:
    void SetUp() override
    {
        ReleaseWorld::SetUp();
        seatAuthor();
        ASSERT_FALSE(agree(*author, {u"QMA"_s, u"QNB"_s}).isNull());
    }
    release::ReleaseDraft submitted(const QList<Said> &paragraphs = {{u"Two foils were seen."_s}})
    {
        const Written written = write(*author, u"Note"_s, paragraphs);
        const auto draft = draftOf(*author, written, {u"QNB"_s});
        const auto done = QCoro::waitFor(releasesOf(*author).submit(draft));
        EXPECT_TRUE(done.has_value()) << qPrintable(told(done));
        return draft;
    }
    static std::optional<ErrorCode> codeOf(const base::Status &status) { return status ? std::nullopt : std::optional(status.error().code); }
};

TEST_F(ReleaseApproval, nobodyApprovesTheirOwnByAnyWay)
{
    const auto draft = submitted();
    auto &releases = releasesOf(*author);
    EXPECT_EQ(codeOf(QCoro::waitFor(releases.decide(draft.id, true, u"fine"_s))), ErrorCode::ApproverNotOther);
    EXPECT_EQ(codeOf(QCoro::waitFor(releases.decideWithVault(draft.id, author->folder(), passphrase(), true, u"fine"_s))),
              ErrorCode::ApproverNotOther);
    const QString file = place(u"ask"_s);
    ASSERT_TRUE(QCoro::waitFor(releases.writeAsk(draft.id, file)).has_value());
    const auto read = QCoro::waitFor(releases.readAsk(file));
    ASSERT_TRUE(read.has_value()) << qPrintable(told(read));
    EXPECT_EQ(codeOf(QCoro::waitFor(releases.decide(*read, true, u"fine"_s))), ErrorCode::ApproverNotOther);
    EXPECT_EQ(codeOf(QCoro::waitFor(releases.writeApproval(*read, place(u"answer"_s)))), ErrorCode::ReleaseStateWrong);
    EXPECT_EQ(codeOf(QCoro::waitFor(releases.readApproval(file))), ErrorCode::ApprovalFileWrong);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::AwaitingApproval);
}

TEST_F(ReleaseApproval, secondPersonsVaultOnTheSameMachine)
{
    const auto draft = submitted();
    officer->station->lock(workstation::LockReason::Menu);
    const auto wrong = QCoro::waitFor(releasesOf(*author).decideWithVault(
        draft.id, officer->folder(), std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf("another one")), true, u"read"_s));
    EXPECT_EQ(codeOf(wrong), ErrorCode::WrongPassphrase);
    const auto done = QCoro::waitFor(releasesOf(*author).decideWithVault(draft.id, officer->folder(), passphrase(), true, u"read"_s));
    ASSERT_TRUE(done.has_value()) << qPrintable(told(done));
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
    EXPECT_EQ(row(*author, draft.id).approver, u"officer"_s);
    EXPECT_EQ(audited(*author, u"release.approve"_s), QStringList{u"approved"_s});
    officer->reopen();
    EXPECT_EQ(audited(*officer, u"release.decide"_s).size(), 1) << "the other vault's own chain says that it was used";
}

TEST_F(ReleaseApproval, secondPersonsVaultWithAKeyFileIsOfferedByItsName)
{
    const auto draft = submitted();
    officer->station->lock(workstation::LockReason::Menu);
    const QString keyFile = place(u"officer.key"_s);
    {
        QFile file(keyFile);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(64, 'k'));
        file.close();
        auto vault = store::Vault::unlock(officer->folder(), *passphrase(), {}, kCheapVault);
        ASSERT_TRUE(vault.has_value());
        ASSERT_TRUE(vault->changePassphrase(*passphrase(), {}, *passphrase(), keyFile).has_value());
        vault->lock();
    }
    auto &releases = releasesOf(*author);
    const auto others = QCoro::waitFor(releases.otherVaults({}));
    ASSERT_TRUE(others.has_value()) << qPrintable(told(others));
    ASSERT_EQ(others->size(), 1) << "one's own is not among them";
    EXPECT_EQ(others->first().directory, officer->folder());
    EXPECT_TRUE(others->first().needsKeyFile);
    EXPECT_EQ(QCoro::waitFor(releases.otherVaults(officer->folder()))->size(), 1);
    const auto without = QCoro::waitFor(releases.decideWithVault(draft.id, officer->folder(), passphrase(), true, u"read"_s));
    EXPECT_EQ(codeOf(without), ErrorCode::KeyFileMissing);
    const auto done = QCoro::waitFor(releases.decideWithVault(draft.id, officer->folder(), passphrase(), true, u"read"_s, keyFile));
    ASSERT_TRUE(done.has_value()) << qPrintable(told(done));
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
}

TEST_F(ReleaseApproval, vaultOfAnotherDeskDecidesNothing)
{
    const auto draft = submitted();
    const auto other = seat("QNB", "stranger", training::Seat::Officer);
    other->station->lock(workstation::LockReason::Menu);
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).decideWithVault(draft.id, other->folder(), passphrase(), true, u"read"_s))),
              ErrorCode::ApproverWithoutRole);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::AwaitingApproval);
}

TEST_F(ReleaseApproval, asksAndAnswersByFile)
{
    const auto draft = submitted();
    const QString ask = place(u"ask"_s), answer = place(u"answer"_s);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).writeAsk(draft.id, ask)).has_value());
    const auto read = QCoro::waitFor(releasesOf(*officer).readAsk(ask));
    ASSERT_TRUE(read.has_value()) << qPrintable(told(read));
    EXPECT_EQ(*read, draft.id);
    EXPECT_TRUE(row(*officer, draft.id).waitsForMe);
    const auto decided = QCoro::waitFor(releasesOf(*officer).decide(*read, true, {}));
    ASSERT_TRUE(decided.has_value()) << qPrintable(told(decided));
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*officer).writeApproval(*read, answer)).has_value());
    QFile damaged(place(u"damaged"_s));
    ASSERT_TRUE(QFile::copy(answer, damaged.fileName()) && damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.write("\xff\x00\xff", 3);
    damaged.close();
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).readApproval(damaged.fileName()))), ErrorCode::ApprovalFileWrong);
    const auto taken = QCoro::waitFor(releasesOf(*author).readApproval(answer));
    ASSERT_TRUE(taken.has_value()) << qPrintable(told(taken));
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
    // The same answer by mail, later, changes nothing.
    sync(*officer);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
}

TEST_F(ReleaseApproval, teamLeaderCannotApproveWhatNeedsTheOfficer)
{
    const auto leader = seat("QMA", "leader", training::Seat::Analyst);
    sync(*author);
    const auto draft = submitted({{u"Red words."_s, u"B2"_s, markings::Tlp::Red}});
    sync(*author);
    sync(*leader);
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*leader).decide(draft.id, true, u"fine"_s))), ErrorCode::ApproverWithoutRole);
    leader->station->lock(workstation::LockReason::Menu);
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).decideWithVault(draft.id, leader->folder(), passphrase(), true, u"fine"_s))),
              ErrorCode::ApproverWithoutRole);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::AwaitingApproval);
}

TEST_F(ReleaseApproval, answerToWhatWasAskedBeforeCountsForNothing)
{
    auto draft = submitted();
    sync(*author);
    sync(*officer);
    // The author changes it after it was read, and asks again.
    draft.terms.caveat = u"Another caveat."_s;
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).submit(draft)).has_value());
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*officer).decide(draft.id, true, {})).has_value());
    const QString answer = place(u"answer"_s);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*officer).writeApproval(draft.id, answer)).has_value());
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).readApproval(answer))), ErrorCode::ContentChanged);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::AwaitingApproval);
    EXPECT_EQ(audited(*author, u"release.decision-refused"_s).size(), 1);
}

TEST_F(ReleaseApproval, noIsRecordedOnBothSides)
{
    const auto draft = submitted();
    sync(*author);
    sync(*officer);
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*officer).decide(draft.id, false, {}))), ErrorCode::ReasonMissing);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*officer).decide(draft.id, false, u"too early"_s)).has_value());
    EXPECT_EQ(stateOf(*officer, draft.id), ReleaseState::Refused);
    sync(*officer);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Refused);
    const auto record = QCoro::waitFor(releasesOf(*author).record(draft.id));
    EXPECT_EQ(record->reason, u"too early"_s);
    EXPECT_EQ(audited(*author, u"release.refused"_s), QStringList{u"declined"_s});
    EXPECT_EQ(audited(*officer, u"release.refuse"_s), QStringList{u"refused"_s});
    // And it can be put right and asked again.
    auto again = draft;
    again.terms.caveat = u"With more care."_s;
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(again)).has_value());
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).submit(again)).has_value());
}

TEST_F(ReleaseApproval, declinedByItsAuthorIsKeptWithTheReason)
{
    const Written written = write(*author, u"Note"_s, {{u"Words."_s}});
    const auto draft = draftOf(*author, written, {u"QNB"_s});
    EXPECT_EQ(codeOf(QCoro::waitFor(releasesOf(*author).decline(draft.id, u" "_s))), ErrorCode::ReasonMissing);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).decline(draft.id, u"they have it already"_s)).has_value());
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Refused);
    EXPECT_EQ(QCoro::waitFor(releasesOf(*author).record(draft.id))->reason, u"they have it already"_s);
    EXPECT_EQ(audited(*author, u"release.decline"_s), QStringList{u"declined"_s});
}

TEST_F(ReleaseApproval, protectionAdviserDecidesWhatIsUnsure)
{
    const Written written = write(*author, u"Note"_s, {{u"Two foils were seen."_s}});
    auto draft = draftOf(*author, written, {u"QNB"_s});
    for (release::GivenAnswer &given : draft.answersGiven) {
        if (given.rule == 7)
            given = {7, {}, release::Answer::Unsure, u"nobody asked them"_s};
    }
    release::ConcernedPerson person;
    person.nationalities = {training::codeOf("QTD")};
    person.flags = {release::ProtectionFlag::Asylum};
    draft.persons = {person};
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
    const auto submitted = QCoro::waitFor(releasesOf(*author).submit(draft));
    ASSERT_TRUE(submitted.has_value()) << qPrintable(told(submitted));
    sync(*author);
    const auto leader = seat("QMA", "leader", training::Seat::Analyst);
    sync(*author);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*leader).decide(draft.id, true, {})).has_value());
    sync(*leader);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::AwaitingApproval) << "the adviser has not spoken";
    sync(*officer);
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*officer).decide(draft.id, true, u"no link to their country"_s)).has_value());
    sync(*officer);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
}
