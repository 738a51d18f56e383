#include "vault_fixture.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/store/desk_key_store.h"
#include "core/store/lane_store.h"
#include "core/store/mail_outgoing.h"
#include "core/store/mail_store.h"
#include "core/store/release_store.h"
#include "core/store/request_store.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReceiptAct;
using release::ReleaseState;

namespace {

template<typename Id>
Id drawn()
{
    return *Id::fromBytes(crypto::randomBytes(Id::size));
}

base::CountryCode desk(QStringView code)
{
    return *base::CountryCode::fromText(code);
}

class ExchangeStoreTest : public VaultTest
{
protected:
    void SetUp() override
    {
        create();
        auto opened = unlock();
        ASSERT_TRUE(opened);
        m_vault = std::make_unique<Vault>(std::move(*opened));
        auto connection = m_vault->openConnection({});
        ASSERT_TRUE(connection);
        m_database = std::make_unique<database::Database>(std::move(*connection));
    }
    base::Instant now() const { return m_clock.now(); }

    RecipientRecord recipient(QStringView code) const
    {
        RecipientRecord one;
        one.desk = desk(code);
        one.envelope = drawn<base::EnvelopeId>();
        one.salt = objects::freshSalt();
        one.state = ReleaseState::Held;
        return one;
    }
    ReleaseRecord held(ReleaseStore &releases, const QList<RecipientRecord> &recipients)
    {
        ReleaseRecord record;
        record.id = drawn<base::ReleaseId>();
        record.caseId = drawn<base::CaseId>();
        record.title = u"False visas"_s;
        record.state = ReleaseState::Held;
        record.madeAt = record.changedAt = now();
        record.holdUntil = now();
        record.seed = crypto::randomBytes(32);
        EXPECT_TRUE(releases.keep(record));
        EXPECT_TRUE(releases.setRecipients(record.id, recipients));
        return record;
    }
    static ReceiptRecord receipt(const RecipientRecord &of, ReceiptAct act, base::DeviceId device, base::Instant at)
    {
        const QString note = act == ReceiptAct::Refused ? u"another desk"_s : QString();
        release::ReceiptLetter letter{of.envelope, drawn<base::ObjectId>(), of.desk, desk(u"QMA"), act, note, 0, at};
        const auto key = crypto::SigningKey::generate();
        return {letter, device, objects::Signed::make(release::ReceiptLetter::kType, letter.encodeBody(), {&*key}).bytes()};
    }
    ReleaseState stateOf(const base::ReleaseId &id) { return ReleaseStore(*m_database).find(id)->state; }

    MailRecord item(const base::EnvelopeId &envelope)
    {
        MailRecord record;
        record.sender = desk(u"QNB");
        record.envelope = envelope;
        record.object = drawn<base::ObjectId>();
        record.letterId = drawn<base::ObjectId>();
        record.title = u"Ship"_s;
        record.arrivedAt = now();
        record.parts = 2;
        return record;
    }

    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<database::Database> m_database;
};

} // namespace

TEST_F(ExchangeStoreTest, keepsAReleaseAndFollowsItsRecipients)
{
    ReleaseStore releases(*m_database);
    const auto a = recipient(u"QNB"), b = recipient(u"QRC");
    const auto record = held(releases, {a, b});
    EXPECT_EQ(releases.find(record.id)->seed, record.seed);
    EXPECT_EQ(releases.find(record.id)->holdUntil, record.holdUntil);
    ASSERT_TRUE(releases.markSealed(a.envelope, drawn<base::ObjectId>(), 3, now()));
    ASSERT_TRUE(releases.markSealed(b.envelope, drawn<base::ObjectId>(), 1, now()));
    EXPECT_EQ(stateOf(record.id), ReleaseState::Queued);
    EXPECT_EQ(releases.drop(record.id).error().code, ErrorCode::ReleaseStateWrong);
    EXPECT_EQ(releases.setRecipients(record.id, {a}).error().code, ErrorCode::ReleaseStateWrong);
    ASSERT_TRUE(releases.markSending(a.envelope, now()));
    EXPECT_EQ(stateOf(record.id), ReleaseState::Queued) << "the least far";
    ASSERT_TRUE(releases.markPortal(a.envelope, now()));
    ASSERT_TRUE(releases.markPortal(b.envelope, now()));
    EXPECT_EQ(stateOf(record.id), ReleaseState::Accepted);
    const auto device = drawn<base::DeviceId>();
    EXPECT_TRUE(*releases.takeReceipt(receipt(a, ReceiptAct::Opened, device, now()), now()));
    EXPECT_TRUE(*releases.takeReceipt(receipt(a, ReceiptAct::Delivered, device, now()), now())) << "in any order";
    EXPECT_FALSE(*releases.takeReceipt(receipt(a, ReceiptAct::Delivered, device, now()), now())) << "once";
    EXPECT_EQ(releases.recipients(record.id)->first().state, ReleaseState::Opened) << "never back";
    EXPECT_EQ(stateOf(record.id), ReleaseState::Accepted);
    EXPECT_TRUE(*releases.takeReceipt(receipt(b, ReceiptAct::Refused, device, now()), now()));
    EXPECT_EQ(stateOf(record.id), ReleaseState::Opened) << "who refused is no longer under way";
    EXPECT_TRUE(*releases.takeReceipt(receipt(b, ReceiptAct::Delivered, drawn<base::DeviceId>(), now()), now()));
    EXPECT_EQ(stateOf(record.id), ReleaseState::Delivered) << "another device of the desk took it";
    ASSERT_TRUE(releases.setRecalled(a.envelope, release::RecallKind::Withdraw, now(), now()));
    EXPECT_EQ(releases.recipients(record.id)->first().state, ReleaseState::Recalled);
    EXPECT_EQ(releases.recipients(record.id)->first().keyEpoch, 3U);
}

TEST_F(ExchangeStoreTest, hearsReceiptsThatCameBeforeTheirEnvelopeWasKnown)
{
    ReleaseStore releases(*m_database);
    const auto a = recipient(u"QNB");
    EXPECT_TRUE(*releases.takeReceipt(receipt(a, ReceiptAct::Delivered, drawn<base::DeviceId>(), now()), now()));
    const auto record = held(releases, {a});
    ASSERT_TRUE(releases.hearReceipts(a.envelope, now()));
    EXPECT_EQ(stateOf(record.id), ReleaseState::Delivered);
    EXPECT_EQ(releases.recipients(record.id)->first().receipts.size(), 1);
}

TEST_F(ExchangeStoreTest, numbersALaneWithoutGapsAndAnewAfterARestore)
{
    LaneStore lanes(*m_database);
    const auto to = desk(u"QNB");
    auto place = *lanes.place(to);
    EXPECT_EQ(place.sequence, 1U);
    EXPECT_TRUE(place.previous.isNull());
    const auto first = drawn<base::ObjectId>();
    ASSERT_TRUE(lanes.advance(to, place, first));
    const auto next = *lanes.place(to);
    EXPECT_EQ(next.lane, place.lane);
    EXPECT_EQ(next.sequence, 2U);
    EXPECT_EQ(next.previous, first);
    EXPECT_EQ(lanes.place(desk(u"QRC"))->sequence, 1U);
    ASSERT_TRUE(LaneStore::startAnew(*m_database));
    EXPECT_EQ(lanes.place(to)->sequence, 1U);
    EXPECT_NE(lanes.place(to)->lane, place.lane);
}

TEST_F(ExchangeStoreTest, sendsInOrderAndForgetsTheBytesOfWhatArrived)
{
    MailOutgoing outgoing(*m_database);
    const auto lane = drawn<base::LaneId>(), other = drawn<base::LaneId>();
    QList<OutgoingMail> all;
    for (int i = 0; i < 4; ++i) {
        OutgoingMail mail;
        mail.object = drawn<base::ObjectId>();
        mail.envelope = drawn<base::EnvelopeId>();
        mail.recipient = i == 2 ? desk(u"QRC") : desk(u"QNB");
        mail.lane = i == 2 ? other : lane;
        mail.sequence = i == 3 ? 3 : static_cast<std::uint64_t>(i % 2 + 1);
        mail.bytes = QByteArray(100, static_cast<char>('a' + i));
        ASSERT_TRUE(outgoing.put(mail));
        all.append(mail);
    }
    const auto next = *outgoing.next(250);
    ASSERT_EQ(next.size(), 2) << "of one recipient, as many as fit";
    EXPECT_EQ(next[0].object, all[0].object);
    EXPECT_EQ(next[1].object, all[1].object);
    EXPECT_EQ(outgoing.next(1)->size(), 1) << "at least one";
    EXPECT_EQ(outgoing.next(1000, {desk(u"QNB")})->first().object, all[2].object);
    for (const auto &mail : all) {
        ASSERT_TRUE(outgoing.markSending(mail.object));
        ASSERT_TRUE(outgoing.markAccepted(mail.object, now()));
    }
    EXPECT_EQ(*outgoing.waiting(), 0);
    const auto arrived = *outgoing.markArrived(all[1].object);
    EXPECT_EQ(arrived.size(), 2) << "those before it in the lane too";
    EXPECT_TRUE(outgoing.markArrived(drawn<base::ObjectId>())->isEmpty());
    ASSERT_EQ(outgoing.withoutSignature(desk(u"QNB"))->size(), 1);
    EXPECT_EQ(outgoing.withoutSignature(desk(u"QNB"))->first().bytes, all[3].bytes);
    EXPECT_TRUE((*outgoing.find(all[0].envelope))->bytes.isEmpty());
    ASSERT_TRUE(outgoing.sendAgain(now()));
    EXPECT_EQ(*outgoing.waiting(), 0) << "not long enough ago";
    ASSERT_TRUE(outgoing.sendAgain({}));
    EXPECT_EQ(*outgoing.waiting(), 2);
}

TEST_F(ExchangeStoreTest, keepsANoticeThatWasNotOpenedUntilItIsSealedAgain)
{
    MailOutgoing outgoing(*m_database);
    const auto lane = drawn<base::LaneId>();
    QList<OutgoingMail> all;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        OutgoingMail mail;
        mail.object = drawn<base::ObjectId>();
        mail.envelope = drawn<base::EnvelopeId>();
        mail.recipient = desk(u"QNB");
        mail.lane = lane;
        mail.sequence = i;
        mail.bytes = "sealed";
        mail.inside = i == 1 ? QByteArray() : QByteArray("signed");
        ASSERT_TRUE(outgoing.put(mail));
        ASSERT_TRUE(outgoing.markAccepted(mail.object, now()));
        all.append(mail);
    }
    for (const int i : {0, 1})
        ASSERT_TRUE(outgoing.markUnopened(all[i].object));
    ASSERT_TRUE(outgoing.markArrived(all[2].object).has_value());
    ASSERT_TRUE(outgoing.markUnopened(all[2].object)) << "too late: it has arrived";
    const auto unopened = *outgoing.unopened();
    ASSERT_EQ(unopened.size(), 1) << "of a release nothing is kept here";
    EXPECT_EQ(unopened.first().object, all[1].object);
    EXPECT_EQ(unopened.first().inside, QByteArray("signed"));
    EXPECT_EQ(unopened.first().bytes, QByteArray("sealed"));
    EXPECT_TRUE(outgoing.withoutSignature(desk(u"QNB"))->isEmpty()) << "nothing that the desk cannot open goes into a file";
    ASSERT_TRUE(outgoing.forget(all[1].object));
    EXPECT_TRUE(outgoing.unopened()->isEmpty());
    EXPECT_TRUE((*outgoing.find(all[1].envelope))->inside.isEmpty());
}

TEST_F(ExchangeStoreTest, destroysAnItemWithItsKey)
{
    MailStore mail(*m_database);
    const auto envelope = drawn<base::EnvelopeId>();
    const auto id = *mail.add(item(envelope), "the letter");
    EXPECT_EQ(*mail.letter(id), "the letter");
    const auto attachment = drawn<base::EntityId>();
    const QByteArray full(release::kPartBytes, 'x');
    EXPECT_TRUE(*mail.addPart({envelope, attachment, 1, 2, "rest"}));
    EXPECT_TRUE(*mail.addPart({envelope, attachment, 0, 2, full}));
    EXPECT_FALSE(*mail.addPart({envelope, attachment, 0, 2, full}));
    EXPECT_EQ(mail.find(id)->partsHere, 2);
    release::ReleasedAttachment whole;
    whole.id = attachment;
    whole.size = static_cast<std::uint64_t>(full.size()) + 4;
    whole.parts = 2;
    whole.sha256 = crypto::sha256(full + "rest");
    EXPECT_EQ(*mail.attachment(envelope, whole), full + "rest");
    whole.sha256 = crypto::sha256("other");
    EXPECT_EQ(mail.attachment(envelope, whole).error().code, ErrorCode::ChunkMismatch);
    EXPECT_EQ(*mail.countExport(id), 1);
    EXPECT_TRUE(*mail.destroy(envelope, now()));
    EXPECT_FALSE(*mail.destroy(envelope, now()));
    EXPECT_EQ(mail.letter(id).error().code, ErrorCode::ItemRecalled);
    EXPECT_EQ(mail.addPart({envelope, attachment, 0, 2, full}).error().code, ErrorCode::ItemRecalled);
    const auto left = *mail.find(id);
    EXPECT_TRUE(left.locked && left.purgedAt && left.title.isEmpty());
    EXPECT_EQ(left.exports, 1) << "what was done before stays known";
    EXPECT_EQ(left.partsHere, 0);
}

TEST_F(ExchangeStoreTest, findsWhatIsDueBySignedTime)
{
    MailStore mail(*m_database);
    const auto soon = now() + std::chrono::hours(1);
    auto expiring = item(drawn<base::EnvelopeId>());
    expiring.expires = soon;
    ASSERT_TRUE(mail.add(expiring, "a"));
    ASSERT_TRUE(mail.add(item(drawn<base::EnvelopeId>()), "b"));
    EXPECT_TRUE(mail.due(soon - std::chrono::milliseconds(1))->isEmpty());
    ASSERT_EQ(mail.due(soon)->size(), 1);
    EXPECT_TRUE(mail.due(soon, desk(u"QRC"))->isEmpty()) << "another desk's time counts for its own alone";
    EXPECT_EQ(mail.due(soon, desk(u"QNB"))->size(), 1);
}

TEST_F(ExchangeStoreTest, remembersKeysAndSaysWhenOneChanged)
{
    DeskKeyStore keys(*m_database);
    const auto qnb = desk(u"QNB");
    const auto first = drawn<base::Digest>(), next = drawn<base::Digest>();
    EXPECT_EQ(keys.find(qnb)->state, DeskKeyState::Unverified);
    EXPECT_FALSE(*keys.see(qnb, first, now()));
    ASSERT_TRUE(keys.verify(qnb, first, VerifiedBy::Voice, u"R. Santos"_s, now()));
    EXPECT_FALSE(*keys.see(qnb, first, now()));
    EXPECT_EQ(keys.find(qnb)->state, DeskKeyState::Verified);
    EXPECT_TRUE(*keys.see(qnb, next, now()));
    EXPECT_FALSE(*keys.see(qnb, next, now())) << "said once";
    EXPECT_EQ(*keys.changed(), QSet<base::CountryCode>{qnb});
    EXPECT_EQ(keys.verify(qnb, first, VerifiedBy::InPerson, u"L. Tan"_s, now()).error().code, ErrorCode::DeskKeyChanged);
    EXPECT_FALSE(*keys.see(qnb, first, now()));
    EXPECT_EQ(keys.find(qnb)->state, DeskKeyState::Verified) << "the one that was compared is offered again";
    ASSERT_TRUE(keys.see(qnb, next, now()));
    ASSERT_TRUE(keys.accept(qnb, now()));
    EXPECT_EQ(keys.find(qnb)->state, DeskKeyState::Unverified);
    EXPECT_EQ(keys.find(qnb)->key, next);
    EXPECT_TRUE(keys.changed()->isEmpty());
}

TEST_F(ExchangeStoreTest, numbersRequestsAndKeepsWhatWasSent)
{
    RequestStore requests(*m_database);
    release::RequestLetter letter;
    letter.id = drawn<base::RequestId>();
    letter.sender = desk(u"QMA");
    letter.recipient = desk(u"QNB");
    letter.subject = u"Who issued it?"_s;
    letter.at = letter.due = now();
    EXPECT_EQ(*requests.keepDraft(letter, now()), 1);
    letter.text = u"A visa."_s;
    EXPECT_EQ(*requests.keepDraft(letter, now()), 1) << "the same one, changed";
    auto second = letter;
    second.id = drawn<base::RequestId>();
    EXPECT_EQ(*requests.keepDraft(second, now()), 2);
    const auto key = crypto::SigningKey::generate();
    const auto bytes = objects::Signed::make(release::RequestLetter::kType, letter.encodeBody(), {&*key}).bytes();
    const auto envelope = drawn<base::EnvelopeId>();
    ASSERT_TRUE(requests.markSent(letter.id, envelope, bytes, now()));
    EXPECT_EQ(requests.keepDraft(letter, now()).error().code, ErrorCode::RequestStateWrong);
    EXPECT_EQ(requests.dropDraft(letter.id).error().code, ErrorCode::RequestStateWrong);
    ASSERT_TRUE(requests.markDelivered(envelope, now()));
    EXPECT_EQ(requests.find(letter.id)->state, release::RequestState::Delivered);
    EXPECT_EQ(requests.find(letter.id)->letter.text, u"A visa."_s);
    ASSERT_TRUE(requests.dropDraft(second.id));
    EXPECT_EQ(requests.list()->size(), 1);
}

} // namespace countersign::store
