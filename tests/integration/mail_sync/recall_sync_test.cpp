#include "mail_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::RecallKind;
using release::ReceiptAct;
using release::ReleaseState;

/// Recall before, during and after delivery; destruction by signed time.
class RecallSync : public MailWorld
{
protected:
    base::EnvelopeId envelopeOf(const base::ReleaseId &id) const { return author->recipients(id).first().envelope; }
    /// As the release service does: letter and state together.
    void recall(const QList<base::EnvelopeId> &envelopes, RecallKind kind, base::Instant deadline = {})
    {
        release::RecallLetter letter;
        letter.sender = author->desk();
        letter.recipient = qnb;
        letter.envelopes = envelopes;
        letter.kind = kind;
        letter.reason = u"wrong person"_s;
        letter.deadline = deadline;
        letter.by = author->identity().person;
        letter.at = clock->now();
        const auto seat = author->seat();
        const auto queued = author->inOne([=](sync::Stores &stores) -> base::Status {
            for (const auto &envelope : letter.envelopes) {
                const auto set = store::ReleaseStore(stores.database()).setRecalled(envelope, kind, deadline, letter.at);
                if (!set && set.error().code != ErrorCode::NothingFound)
                    return set;
            }
            const auto done = sync::queueByUser(stores, seat, letter, letter.recipient);
            return done ? base::Status{} : base::failFrom(done);
        });
        ASSERT_TRUE(queued.has_value()) << qPrintable(base::codeText(queued.error().code));
    }
    store::MailRecord item(const base::EnvelopeId &envelope) const
    {
        const auto found = there->onWriter([envelope](sync::Stores &stores) { return store::MailStore(stores.database()).byEnvelope(envelope); });
        return found && *found ? **found : store::MailRecord{};
    }
    base::Result<QByteArray> letter(const base::EnvelopeId &envelope) const
    {
        const auto id = item(envelope).id;
        return there->onWriter([id](sync::Stores &stores) { return store::MailStore(stores.database()).letter(id); });
    }
    std::optional<store::ReceiptRecord> purged(const base::ReleaseId &id) const
    {
        const auto recipients = author->recipients(id);
        for (const auto &receipt : recipients.first().receipts) {
            if (receipt.letter.act == ReceiptAct::Purged)
                return receipt;
        }
        return std::nullopt;
    }
};

TEST_F(RecallSync, locksAtOnceAndDestroysAtTheFirstSignedTimeAfterTheDeadline)
{
    meet();
    const auto id = sealed({.to = {qnb}, .file = crypto::randomBytes(3000)});
    const auto envelope = envelopeOf(id);
    (void)author->sync();
    (void)there->sync();
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(there->inOne([row = item(envelope).id](sync::Stores &stores) {
            return store::MailStore(stores.database()).countExport(row);
        }).has_value());
    }
    const auto deadline = clock->now() + std::chrono::hours(4);
    recall({envelope}, RecallKind::Destroy, deadline);
    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Recalled);
    (void)there->sync();
    EXPECT_TRUE(item(envelope).locked);
    EXPECT_FALSE(item(envelope).purgedAt.has_value());
    EXPECT_TRUE(letter(envelope).has_value()) << "before the deadline only locked";
    ASSERT_EQ(there->mail().size(), 2) << "the recall is shown by itself too";

    // The machine's own clock is no reason, however late it says it is.
    clock->shift += std::chrono::hours(24);
    const auto seat = there->seat();
    const auto early = there->onWriter([seat, at = deadline - std::chrono::seconds(1)](sync::Stores &stores) {
        return sync::seeSignedTime(stores, seat, at);
    });
    EXPECT_EQ(early, 0);
    // Nor is a signed time that lies ten years ahead.
    const auto mad = there->onWriter([seat, at = clock->now() + std::chrono::hours(24 * 3650)](sync::Stores &stores) {
        return sync::seeSignedTime(stores, seat, at);
    });
    EXPECT_EQ(mad, 0);
    EXPECT_FALSE(item(envelope).purgedAt.has_value());
    clock->shift -= std::chrono::hours(24);

    pass(std::chrono::hours(5));
    EXPECT_EQ(there->sync().mailDestroyed, 1);
    EXPECT_TRUE(item(envelope).purgedAt.has_value());
    EXPECT_TRUE(item(envelope).title.isEmpty());
    EXPECT_EQ(item(envelope).partsHere, 0);
    const auto gone = letter(envelope);
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().code, ErrorCode::ItemRecalled);
    (void)author->sync();
    ASSERT_TRUE(purged(id).has_value());
    EXPECT_EQ(purged(id)->letter.exports, 2U) << "what cannot be taken back is said";
    EXPECT_TRUE(there->chainIsWhole());
}

TEST_F(RecallSync, worksBeforeItsEnvelopeComes)
{
    meet();
    const auto id = sealed({.to = {qnb}});
    const auto envelope = envelopeOf(id);
    const auto release = author->unanswered(qnb).first().bytes;
    recall({envelope}, RecallKind::Destroy, clock->now() - std::chrono::seconds(1));
    // By another device of the desk, in a lane of its own: here the recall of a second person.
    release::RecallLetter letter;
    letter.sender = author->desk();
    letter.recipient = qnb;
    letter.envelopes = {envelope};
    letter.kind = RecallKind::Withdraw;
    letter.reason = u"wrong person"_s;
    letter.by = second->identity().person;
    letter.at = clock->now();
    const auto seat = second->seat();
    ASSERT_TRUE(second->inOne([=](sync::Stores &stores) -> base::Status {
        const auto done = sync::queueByUser(stores, seat, letter, letter.recipient);
        return done ? base::Status{} : base::failFrom(done);
    }).has_value());
    (void)second->sync();
    EXPECT_EQ(there->sync().mailTaken, 1);
    const auto taken = there->take({release});
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->taken, 1);
    EXPECT_TRUE(item(envelope).locked) << "from the first moment";
    (void)author->sync();
    (void)there->sync();
    EXPECT_TRUE(item(envelope).purgedAt.has_value()) << "the stronger recall, whose deadline was over, came behind it";
    (void)author->sync();
    EXPECT_TRUE(purged(id).has_value());
}

TEST_F(RecallSync, letsNobodyRecallWhatAnotherDeskSent)
{
    meet();
    const auto qrc = newVault("QRC");
    (void)qrc->sync();
    for (const auto *vault : {author.get(), second.get(), there.get()})
        (void)vault->sync();
    const auto id = sealed({.to = {qnb}});
    const auto envelope = envelopeOf(id);
    const auto forge = [&] {
        release::RecallLetter letter;
        letter.sender = qrc->desk();
        letter.recipient = qnb;
        letter.envelopes = {envelope};
        letter.kind = RecallKind::Destroy;
        letter.reason = u"mischief"_s;
        letter.deadline = clock->now() - std::chrono::hours(1);
        letter.at = clock->now();
        const auto seat = qrc->seat();
        ASSERT_TRUE(qrc->inOne([=](sync::Stores &stores) -> base::Status {
            const auto done = sync::queueByUser(stores, seat, letter, letter.recipient);
            return done ? base::Status{} : base::failFrom(done);
        }).has_value());
        (void)qrc->sync();
    };
    forge(); // before ...
    (void)there->sync();
    (void)author->sync();
    (void)there->sync();
    EXPECT_FALSE(item(envelope).locked);
    forge(); // ... and after
    const auto shown = there->trySync();
    ASSERT_TRUE(shown.has_value());
    ASSERT_FALSE(shown->remarks.isEmpty());
    EXPECT_EQ(shown->remarks.first().code, ErrorCode::RecallNotTheirs);
    EXPECT_FALSE(item(envelope).locked);
    EXPECT_FALSE(item(envelope).purgedAt.has_value());
    EXPECT_TRUE(letter(envelope).has_value());
}

TEST_F(RecallSync, bringsACorrectionToWhoeverHoldsTheVersionBefore)
{
    meet();
    const auto first = sealed({.to = {qnb}});
    const auto envelope = envelopeOf(first);
    (void)author->sync();
    (void)there->sync();
    const auto next = sealed({.to = {qnb}, .title = u"False visas, corrected"_s, .replaces = envelope});
    (void)author->sync();
    (void)there->sync();
    EXPECT_TRUE(item(envelope).superseded);
    EXPECT_FALSE(item(envelope).locked);
    EXPECT_FALSE(item(envelopeOf(next)).superseded);
    EXPECT_EQ(there->mail().size(), 2);
}

TEST_F(RecallSync, destroysWhatTheContractEnds)
{
    meet();
    const auto id = sealed({.to = {qnb}, .expiry = clock->now() + std::chrono::hours(10)});
    (void)author->sync();
    (void)there->sync();
    ASSERT_EQ(there->mail().size(), 1);
    pass(std::chrono::hours(11));
    EXPECT_EQ(there->sync().mailDestroyed, 1);
    EXPECT_FALSE(letter(envelopeOf(id)).has_value());
    (void)author->sync();
    EXPECT_TRUE(purged(id).has_value());
}
