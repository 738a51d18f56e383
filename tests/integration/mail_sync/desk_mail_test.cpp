#include "mail_world.h"

#include "core/store/vault_restore.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReceiptAct;
using release::ReleaseState;

/// Several devices of one desk, what stays inside it, requests, and a vault that was restored.
class DeskMail : public MailWorld
{
protected:
    template<typename Letter>
    static void send(const MailVault &from, const Letter &letter, base::CountryCode to)
    {
        const auto seat = from.seat();
        const auto queued = from.inOne([=](sync::Stores &stores) -> base::Status {
            const auto done = sync::queueByUser(stores, seat, letter, to);
            return done ? base::Status{} : base::failFrom(done);
        });
        ASSERT_TRUE(queued.has_value()) << qPrintable(base::codeText(queued.error().code));
    }
    static QList<store::RequestRecord> requests(const MailVault &vault)
    {
        return vault.onWriter([](sync::Stores &stores) { return store::RequestStore(stores.database()).list(); })
            .value_or(QList<store::RequestRecord>());
    }
};

TEST_F(DeskMail, reachesEveryDeviceOfTheDesk)
{
    meet();
    const auto colleague = newVault("QNB");
    (void)colleague->sync();
    (void)there->sync();
    const auto id = sealed({.to = {qnb}});
    (void)author->sync();
    (void)there->sync();
    (void)colleague->sync();
    EXPECT_EQ(there->mail().size(), 1);
    EXPECT_EQ(colleague->mail().size(), 1);
    (void)author->sync();
    const auto receipts = author->recipients(id).first().receipts;
    EXPECT_EQ(receipts.size(), 2) << "each device signs for itself";
    // The sender's second person sees the release and how far it came, too.
    (void)second->sync();
    EXPECT_EQ(second->stateOf(id), ReleaseState::Delivered);
    const auto copy = second->onWriter([id](sync::Stores &stores) { return store::ReleaseStore(stores.database()).find(id); });
    ASSERT_TRUE(copy.has_value());
    EXPECT_FALSE(copy->mine);
    EXPECT_EQ(copy->title, u"False visas from one printer"_s);
}

TEST_F(DeskMail, asksASecondPersonThroughThePortal)
{
    meet();
    release::ApprovalAsk ask;
    ask.release = drawn<base::ReleaseId>();
    ask.desk = author->desk();
    ask.author = author->identity().user;
    ask.authorName = author->identity().person;
    ask.title = u"False visas"_s;
    ask.at = clock->now();
    const auto letter = letterFor(*author, *second, qnb, {}, clock->now());
    ask.letters = {release::askFor(letter, *author->identity().userKey)};
    ask.content = release::contentOf({ask.letters.first().letter});
    send(*author, ask, author->desk());
    (void)author->sync();
    (void)there->sync();
    EXPECT_TRUE(there->mail().isEmpty()) << "it never leaves the desk";
    (void)second->sync();
    ASSERT_EQ(second->mail().size(), 1);
    EXPECT_EQ(second->mail().first().letter, objects::ObjectType::ApprovalAsk);
    EXPECT_EQ(second->stateOf(ask.release), ReleaseState::AwaitingApproval);

    release::ApprovalGiven given;
    given.release = ask.release;
    given.desk = ask.desk;
    given.by = second->identity().user;
    given.byName = second->identity().person;
    given.approves = true;
    given.content = ask.content;
    given.letters = {*release::signFor(ask.letters.first(), *second->identity().userKey)};
    given.at = clock->now();
    send(*second, given, second->desk());
    (void)second->sync();
    (void)author->sync();
    const auto waiting = author->onWriter([](sync::Stores &stores) { return store::ReleaseStore(stores.database()).unsettled(); });
    ASSERT_TRUE(waiting.has_value());
    ASSERT_EQ(waiting->size(), 1);
    EXPECT_EQ(waiting->first().letter, given);
    (void)author->sync();
    EXPECT_EQ(author->onWriter([](sync::Stores &stores) { return store::ReleaseStore(stores.database()).unsettled(); })->size(), 1);
}

TEST_F(DeskMail, carriesRequestsAnswersAndRemarks)
{
    meet();
    release::RequestLetter request;
    request.id = drawn<base::RequestId>();
    request.sender = author->desk();
    request.recipient = qnb;
    request.kind = release::RequestKind::PassOn;
    request.about = drawn<base::EnvelopeId>();
    request.subject = u"To QRC"_s;
    request.text = u"May we?"_s;
    request.onward = {*base::CountryCode::fromText(u"QRC")};
    request.at = clock->now();
    request.due = clock->now() + std::chrono::hours(72);
    const auto seat = author->seat();
    ASSERT_TRUE(author->inOne([=](sync::Stores &stores) -> base::Status {
        store::RequestStore store(stores.database());
        if (const auto kept = store.keepDraft(request, request.at); !kept)
            return base::failFrom(kept);
        const auto bytes = objects::Signed::make(release::RequestLetter::kType, request.encodeBody(), {seat.identity->userKey.get()});
        const auto queued = sync::queueLetter(stores, seat, {request.recipient, bytes, {}, {}, {}, {}, request.id.toBytes()});
        if (!queued)
            return base::failFrom(queued);
        return store.markSent(request.id, queued->envelope, bytes.bytes(), request.at);
    }).has_value());
    (void)author->sync();
    (void)there->sync();
    ASSERT_EQ(requests(*there).size(), 1);
    EXPECT_EQ(requests(*there).first().state, release::RequestState::ToAnswer);
    EXPECT_EQ(requests(*there).first().letter, request);
    (void)author->sync();
    EXPECT_EQ(requests(*author).first().state, release::RequestState::Delivered);

    release::AnswerLetter answer;
    answer.request = request.id;
    answer.sender = qnb;
    answer.recipient = author->desk();
    answer.kind = release::AnswerKind::Permitted;
    answer.permitTo = request.onward;
    answer.by = there->identity().person;
    answer.at = clock->now();
    send(*there, answer, answer.recipient);
    (void)there->sync();
    (void)author->sync();
    EXPECT_EQ(requests(*author).first().state, release::RequestState::Answered);
    const auto permitted = author->onWriter([request, at = clock->now()](sync::Stores &stores) {
        return store::RequestStore(stores.database()).permissionsFor(request.about, at);
    });
    ASSERT_TRUE(permitted.has_value());
    ASSERT_EQ(permitted->size(), 1);
    EXPECT_EQ(permitted->first().onward.text(), u"QRC"_s);
    EXPECT_EQ(permitted->first().by, qnb);

    const auto id = sealed({.to = {qnb}});
    (void)author->sync();
    (void)there->sync();
    release::RemarkLetter remark;
    remark.id = drawn<base::EntityId>();
    remark.sender = qnb;
    remark.recipient = author->desk();
    remark.about = author->recipients(id).first().envelope;
    remark.kind = release::RemarkKind::Dispute;
    remark.text = u"It was another printer."_s;
    remark.by = there->identity().person;
    remark.at = clock->now();
    send(*there, remark, remark.recipient);
    (void)there->sync();
    (void)author->sync();
    ASSERT_EQ(author->mail().size(), 1);
    EXPECT_EQ(author->mail().first().about, remark.about.toBytes());
    EXPECT_EQ(author->mail().first().title, u"False visas from one printer"_s);
}

TEST_F(DeskMail, takesNoAnswerFromADeskThatWasNotAsked)
{
    meet();
    release::RequestLetter request;
    request.id = drawn<base::RequestId>();
    request.sender = author->desk();
    request.recipient = *base::CountryCode::fromText(u"QRC");
    request.subject = u"Who issued it?"_s;
    request.text = u"A visa."_s;
    request.at = clock->now();
    request.due = clock->now();
    ASSERT_TRUE(author->onWriter([=](sync::Stores &stores) {
        return store::RequestStore(stores.database()).keepDraft(request, request.at);
    }).has_value());
    release::AnswerLetter answer;
    answer.request = request.id;
    answer.sender = qnb;
    answer.recipient = author->desk();
    answer.text = u"We did."_s;
    answer.at = clock->now();
    send(*there, answer, answer.recipient);
    (void)there->sync();
    const auto shown = author->trySync();
    ASSERT_TRUE(shown.has_value());
    ASSERT_FALSE(shown->remarks.isEmpty());
    EXPECT_EQ(shown->remarks.first().code, ErrorCode::LetterNotAuthorised);
    EXPECT_EQ(requests(*author).first().state, release::RequestState::Draft);
}

TEST_F(DeskMail, sendsNothingTwiceAfterARestore)
{
    meet();
    const auto early = sealed({.to = {qnb}, .title = u"Before the copy"_s});
    const auto held = heldRelease(*author, *second, {.to = {qnb}, .title = u"Held in the copy"_s}, clock->now());
    const QString backup = place(u"author.cs-backup"_s);
    ASSERT_TRUE(author->vault().backUpTo(backup).has_value());
    seal(*author, held);
    const auto late = sealed({.to = {qnb}, .title = u"After the copy"_s});
    (void)author->sync();
    (void)there->sync();
    (void)author->sync();
    ASSERT_EQ(there->mail().size(), 3);

    author->close();
    const QString folder = place(u"restored"_s);
    {
        auto restored = store::VaultRestore::restore(backup, folder, *passphrase(), {}, false, kCheapVault);
        ASSERT_TRUE(restored.has_value()) << qPrintable(base::codeText(restored.error().code));
        restored->lock();
    }
    author = std::make_unique<MailVault>(folder, clock);
    ASSERT_TRUE(author->open().has_value());
    EXPECT_EQ(author->stateOf(held), ReleaseState::Held);
    const auto seat = author->seat();
    const auto sealHeld = [&] { return author->onWriter([seat, held](sync::Stores &stores) { return sync::sealRelease(stores, seat, held); }); };
    const auto tooEarly = sealHeld();
    ASSERT_FALSE(tooEarly.has_value());
    EXPECT_EQ(tooEarly.error().code, ErrorCode::ReleaseStateWrong) << "fetches before it writes";
    (void)author->sync();
    EXPECT_EQ(author->stateOf(early), ReleaseState::Delivered);
    EXPECT_EQ(author->stateOf(held), ReleaseState::Delivered);
    EXPECT_EQ(author->stateOf(late), ReleaseState::Delivered) << "known again by the desk's copy";
    EXPECT_FALSE(sealHeld().has_value()) << "it is on its way already";
    (void)there->sync();
    EXPECT_EQ(there->mail().size(), 3);
    // What it sends from now on stands in a lane of its own.
    const auto next = sealed({.to = {qnb}, .title = u"After the restore"_s});
    (void)author->sync();
    (void)there->sync();
    (void)author->sync();
    EXPECT_EQ(there->mail().size(), 4);
    EXPECT_EQ(author->stateOf(next), ReleaseState::Delivered);
}

TEST_F(DeskMail, hearsThatWhatARestoredVaultSealedAgainIsThere)
{
    meet();
    // No copy for the desk: a case for few.
    const auto held = heldRelease(*author, *second, {.to = {qnb}}, clock->now());
    ASSERT_TRUE(author->inOne([held](sync::Stores &stores) -> base::Status {
        store::ReleaseStore releases(stores.database());
        auto record = releases.find(held);
        record->limited = true;
        return releases.keep(*record);
    }).has_value());
    const QString backup = place(u"author.cs-backup"_s);
    ASSERT_TRUE(author->vault().backUpTo(backup).has_value());
    seal(*author, held);
    (void)author->sync();
    author->close();
    const QString folder = place(u"restored"_s);
    {
        auto restored = store::VaultRestore::restore(backup, folder, *passphrase(), {}, false, kCheapVault);
        ASSERT_TRUE(restored.has_value());
        restored->lock();
    }
    author = std::make_unique<MailVault>(folder, clock);
    ASSERT_TRUE(author->open().has_value());
    (void)author->sync();
    seal(*author, held);
    (void)author->sync();
    (void)there->sync();
    EXPECT_EQ(there->mail().size(), 1) << "the same letter in two envelopes arrives once";
    EXPECT_TRUE(there->troubles().isEmpty());
    (void)author->sync();
    EXPECT_EQ(author->stateOf(held), ReleaseState::Delivered);
    EXPECT_TRUE(author->unanswered(qnb).isEmpty());
}

TEST_F(DeskMail, isWholeAgainAfterThePortalLostItsLog)
{
    meet();
    stopPortal();
    const QString before = place(u"portal-before"_s);
    copyFolder(folder().portalConfig().dataFolder, before);
    startPortal();
    const auto first = sealed({.to = {qnb}, .title = u"Lost by the portal"_s});
    (void)author->sync();
    (void)author->sync(); // has read its own copy for the desk
    stopPortal();
    QDir(folder().portalConfig().dataFolder).removeRecursively();
    copyFolder(before, folder().portalConfig().dataFolder);
    startPortal();
    const auto shown = author->trySync();
    ASSERT_TRUE(shown.has_value());
    ASSERT_FALSE(shown->remarks.isEmpty());
    EXPECT_EQ(shown->remarks.first().code, ErrorCode::PortalWentBack);
    (void)author->sync();
    (void)there->sync();
    EXPECT_EQ(there->mail().size(), 1);
    (void)author->sync();
    EXPECT_EQ(author->stateOf(first), ReleaseState::Delivered);
}

TEST_F(DeskMail, handsInAgainWhatNobodyAnsweredForADay)
{
    meet();
    stopPortal();
    const QString before = place(u"portal-before"_s);
    copyFolder(folder().portalConfig().dataFolder, before);
    startPortal();
    const auto id = sealed({.to = {qnb}});
    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Accepted);
    stopPortal(); // which said that it had it
    QDir(folder().portalConfig().dataFolder).removeRecursively();
    copyFolder(before, folder().portalConfig().dataFolder);
    startPortal();
    (void)author->sync();
    (void)there->sync();
    EXPECT_TRUE(there->mail().isEmpty());
    pass(std::chrono::hours(25));
    EXPECT_GE(author->sync().mailSent, 1);
    (void)there->sync();
    EXPECT_EQ(there->mail().size(), 1);
}
