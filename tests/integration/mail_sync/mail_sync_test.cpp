#include "mail_world.h"

#include "core/directory/desk_setup.h"
#include "core/store/desk_key_store.h"
#include "core/training/training_keys.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using release::ReceiptAct;
using release::ReleaseState;

class MailSync : public MailWorld
{
protected:
    /// Acts signed by the recipient, as the sender has them.
    static QList<ReceiptAct> acts(const store::RecipientRecord &recipient)
    {
        QList<ReceiptAct> found;
        for (const store::ReceiptRecord &receipt : recipient.receipts)
            found.append(receipt.letter.act);
        return found;
    }
};

TEST_F(MailSync, bringsALetterOnceAndItsReceiptsBack)
{
    meet();
    const auto id = sealed({.to = {qnb}});
    EXPECT_EQ(author->stateOf(id), ReleaseState::Queued);
    const auto sent = author->sync();
    EXPECT_GE(sent.mailSent, 2) << "the release and the desk's own copy";
    EXPECT_EQ(author->stateOf(id), ReleaseState::Accepted);
    ASSERT_TRUE(author->recipients(id).first().portalSays.has_value());

    EXPECT_EQ(there->sync().mailTaken, 1);
    const auto mail = there->mail();
    ASSERT_EQ(mail.size(), 1);
    EXPECT_EQ(mail.first().title, u"False visas from one printer"_s);
    EXPECT_EQ(mail.first().sender, author->desk());
    EXPECT_EQ(mail.first().tlp, markings::Tlp::Green);
    EXPECT_FALSE(mail.first().read);
    const auto letter = there->onWriter([item = mail.first().id](sync::Stores &stores) {
        return store::MailStore(stores.database()).letter(item);
    });
    ASSERT_TRUE(letter.has_value());
    EXPECT_EQ(*letter, author->recipients(id).first().letter) << "the very bytes that two persons signed";

    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Delivered);
    EXPECT_EQ(acts(author->recipients(id).first()), QList<ReceiptAct>{ReceiptAct::Delivered});
    EXPECT_TRUE(author->unanswered(qnb).isEmpty()) << "nothing is left for a courier";

    const auto seat = there->seat();
    for (const auto act : {ReceiptAct::Opened, ReceiptAct::Acted}) {
        const auto told = there->inOne([seat, item = mail.first(), act](sync::Stores &stores) {
            return sync::signReceipt(stores, seat, item, act, act == ReceiptAct::Acted ? u"stopped at the desk"_s : QString());
        });
        ASSERT_TRUE(told.has_value() && *told);
    }
    (void)there->sync();
    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Acted);
    EXPECT_EQ(author->recipients(id).first().receipts.last().letter.note, u"stopped at the desk"_s);
    EXPECT_EQ(there->sync().mailTaken, 0);
    EXPECT_EQ(there->mail().size(), 1);
    for (const auto *vault : {author.get(), second.get(), there.get()})
        EXPECT_TRUE(vault->chainIsWhole());
}

TEST_F(MailSync, sendsTenTimesAndItArrivesOnce)
{
    meet();
    const auto id = sealed({.to = {qnb}});
    for (int i = 0; i < 10; ++i) {
        (void)author->sync();
        ASSERT_TRUE(author->inOne([](sync::Stores &stores) { return store::MailOutgoing(stores.database()).sendAgain({}); }).has_value());
        if (i % 3 == 0) {
            (void)there->sync();
            // As if nothing of the log had been read before.
            ASSERT_TRUE(there->onWriter([](sync::Stores &stores) {
                return store::LogPlace(stores.database(), store::LogPlace::Log::Mail).startOver();
            }).has_value());
        }
    }
    const auto again = there->sync();
    EXPECT_EQ(again.mailTaken, 0);
    EXPECT_EQ(there->mail().size(), 1);
    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Delivered);
    EXPECT_EQ(author->recipients(id).first().receipts.size(), 1);
}

TEST_F(MailSync, bringsAttachmentsInPartsAndAgainstTheirHash)
{
    meet();
    const QByteArray file = crypto::randomBytes((5 << 19) + 17); // two and a half parts
    const auto id = sealed({.to = {qnb}, .file = file});
    (void)author->sync();
    EXPECT_EQ(there->sync().mailTaken, 2) << "the release, and its attachments as one";
    const auto mail = there->mail();
    ASSERT_EQ(mail.size(), 1);
    EXPECT_EQ(mail.first().parts, 3);
    EXPECT_EQ(mail.first().partsHere, 3);
    const auto object = objects::Signed::decode(author->recipients(id).first().letter);
    const auto letter = release::ReleaseLetter::decodeBody(object->body());
    ASSERT_TRUE(letter.has_value());
    const auto content = there->onWriter([letter](sync::Stores &stores) {
        return store::MailStore(stores.database()).attachment(letter->envelope, letter->attachments.first());
    });
    ASSERT_TRUE(content.has_value());
    EXPECT_EQ(*content, file);
    (void)author->sync();
    EXPECT_TRUE(author->unanswered(qnb).isEmpty()) << "the parts are signed for as well";
    const auto kept = author->onWriter([id, file](sync::Stores &stores) {
        return store::ReleaseStore(stores.database()).file(id, crypto::sha256(file));
    });
    EXPECT_FALSE(kept.has_value()) << "what everybody has is not kept beside";
}

TEST_F(MailSync, refusesWhatOnePersonAloneSigned)
{
    meet();
    // The author signs both marks: with the own key, and again as if it were the second person's.
    const auto id = heldRelease(*author, *author, {.to = {qnb}}, clock->now());
    const auto seat = author->seat();
    const auto refused = author->onWriter([seat, id](sync::Stores &stores) { return sync::sealRelease(stores, seat, id); });
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, base::ErrorCode::LetterNotAuthorised);
    EXPECT_EQ(author->stateOf(id), ReleaseState::Held) << "nothing was half done";
    EXPECT_TRUE(author->unanswered(qnb).isEmpty());

    // A program that seals it all the same meets the portal ...
    const auto forced = author->recipients(id).first();
    const auto queued = author->inOne([seat, forced](sync::Stores &stores) {
        return sync::queueLetter(stores, seat, {forced.desk, *objects::Signed::decode(forced.letter), forced.envelope, forced.salt,
                                                forced.approval, {}, {}});
    });
    ASSERT_TRUE(queued.has_value());
    const auto outcome = author->trySync();
    ASSERT_TRUE(outcome.has_value());
    ASSERT_EQ(outcome->remarks.size(), 1);
    EXPECT_EQ(author->recipients(id).first().state, ReleaseState::Rejected);
    EXPECT_EQ(there->sync().mailTaken, 0);
    // ... and, should the portal be in league, the recipient, who says so to the sender.
    const auto taken = there->take({queued->bytes});
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->aside, 1);
    ASSERT_EQ(there->troubles().size(), 1);
    EXPECT_EQ(there->troubles().first().error.code, base::ErrorCode::LetterNotAuthorised);
    EXPECT_TRUE(there->mail().isEmpty());
    EXPECT_EQ(there->unanswered(author->desk()).size(), 1);
}

TEST_F(MailSync, sealsAgainForADeskThatChangedItsKeysMeanwhile)
{
    meet();
    const QByteArray file = crypto::randomBytes(2000);
    const auto id = sealed({.to = {qnb}, .file = file});
    // QNB renews its keys; the author does not know, and sends to the old one.
    const auto folder = this->folder();
    const auto state = training::findState(qnb);
    auto keys = training::deskKeys(folder.seed, *state);
    ASSERT_TRUE(keys.has_value());
    auto secrets = folder.deskSecrets(qnb);
    ASSERT_TRUE(secrets.has_value());
    const auto directory = there->identity().directory;
    const auto entries = directory::renewDeskKeys(directory, {qnb, &keys->administrator, &keys->deskRoot, clock->now()}, *secrets);
    ASSERT_TRUE(entries.has_value());
    auto client = sync::clientFor(there->identity(), clock);
    ASSERT_TRUE(client.has_value());
    const sync::PortalAccess access = (*client)->access();
    const auto administrator = std::make_shared<sync::PortalClient>(access, sync::DeviceLogin{keys->deviceId, keys->device}, clock);
    auto appending = administrator->appendDirectory(*entries, std::stop_token());
    const auto appended = QCoro::waitFor(std::move(appending));
    ASSERT_TRUE(appended.has_value()) << qPrintable(base::codeText(appended.error().code));
    (void)author->sync();
    const auto first = there->trySync();
    ASSERT_TRUE(first.has_value());
    const auto &remarks = first->remarks;
    EXPECT_TRUE(std::any_of(remarks.begin(), remarks.end(),
                            [](const base::Error &remark) { return remark.code == base::ErrorCode::OldSealingKey; }));
    EXPECT_TRUE(there->mail().isEmpty());

    (void)author->sync(); // hears of the refusal, seals again and sends
    EXPECT_EQ(author->stateOf(id), ReleaseState::Accepted);
    EXPECT_TRUE(author->recipients(id).first().receipts.isEmpty());
    (void)there->sync();
    ASSERT_EQ(there->mail().size(), 1);
    EXPECT_EQ(there->mail().first().partsHere, 1);
    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Delivered);
}

TEST_F(MailSync, stopsForADeskWhoseKeyIsAnotherThanBefore)
{
    meet();
    const auto other = newVault("QRC");
    (void)other->sync();
    (void)author->sync();
    const auto before = sealed({.to = {qnb}});
    const auto held = heldRelease(*author, *second, {.to = {other->desk(), qnb}}, clock->now());
    const auto set = [&](const base::Digest &key) {
        const auto seen = author->inOne([desk = qnb, key, at = clock->now()](sync::Stores &stores) {
            return store::DeskKeyStore(stores.database()).see(desk, key, at);
        });
        ASSERT_TRUE(seen.has_value());
    };
    const auto known = author->onWriter([desk = qnb](sync::Stores &stores) { return store::DeskKeyStore(stores.database()).find(desk); });
    ASSERT_TRUE(known.has_value());
    set(drawn<base::Digest>());
    seal(*author, held);
    EXPECT_EQ(author->stateOf(held), ReleaseState::KeyChanged);
    EXPECT_TRUE(author->unanswered(other->desk()).isEmpty()) << "for nobody: it is one release";
    set(known->key);
    seal(*author, held);
    EXPECT_EQ(author->stateOf(held), ReleaseState::Queued);
    (void)author->sync();
    EXPECT_EQ(author->stateOf(before), ReleaseState::Accepted);
    (void)there->sync();
    (void)other->sync();
    EXPECT_EQ(there->mail().size(), 2);
    EXPECT_EQ(other->mail().size(), 1);
}

TEST_F(MailSync, refusesWhatWasOverBeforeItCame)
{
    meet();
    const auto id = sealed({.to = {qnb}, .expiry = clock->now() + std::chrono::hours(1)});
    (void)author->sync();
    pass(std::chrono::hours(2));
    const auto late = there->trySync();
    ASSERT_TRUE(late.has_value()) << qPrintable(base::codeText(late.error().code));
    EXPECT_TRUE(there->mail().isEmpty());
    ASSERT_EQ(there->troubles().size(), 1);
    EXPECT_EQ(there->troubles().first().error.code, base::ErrorCode::LetterExpired);
    (void)author->sync();
    EXPECT_EQ(author->stateOf(id), ReleaseState::Refused);
}
