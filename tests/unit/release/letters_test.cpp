#include "letter_samples.h"

#include "core/release/approval.h"
#include "core/release/draft.h"
#include "core/release/gate_codec.h"
#include "gate_samples.h"

#include <random>

namespace countersign::release::tests {
namespace {

using objects::Signed;

/// Comes back as it was; every byte changed or lost is refused or says something else; nothing may follow.
template<typename T>
void expectStrict(const T &letter)
{
    const QByteArray body = letter.encodeBody();
    const auto back = T::decodeBody(body);
    ASSERT_TRUE(back) << qPrintable(back.error().detail);
    EXPECT_EQ(back->encodeBody(), body);
    const qsizetype step = std::max<qsizetype>(1, body.size() / 3000);
    for (qsizetype i = 0; i < body.size(); i += step) {
        EXPECT_FALSE(T::decodeBody(body.first(i))) << i;
        for (const char bit : {'\x01', '\x20', '\x40', '\x80'}) {
            QByteArray broken = body;
            broken[i] = static_cast<char>(broken[i] ^ bit);
            const auto read = T::decodeBody(broken);
            // What is accepted is what was written: no two bodies say the same.
            EXPECT_TRUE(!read || read->encodeBody() == broken) << i;
        }
    }
    EXPECT_FALSE(T::decodeBody(body + '\0'));
}

template<typename T, typename Spoil>
void expectRefused(T letter, Spoil spoil, const char *what)
{
    spoil(letter);
    EXPECT_FALSE(T::decodeBody(letter.encodeBody())) << what;
}

TEST(Letters, comeBackAsTheyWereAndRefuseEveryBrokenByte)
{
    expectStrict(releaseLetter());
    expectStrict(partLetter());
    expectStrict(receiptLetter());
    expectStrict(recallLetter());
    expectStrict(requestLetter());
    expectStrict(answerLetter());
    expectStrict(remarkLetter());
    EXPECT_EQ(*ReleaseLetter::decodeBody(releaseLetter().encodeBody()), releaseLetter());
    EXPECT_EQ(*RequestLetter::decodeBody(requestLetter().encodeBody()), requestLetter());
}

TEST(Letters, releaseRefusesWhatWouldLoosenOrHide)
{
    using L = ReleaseLetter;
    expectRefused(releaseLetter(), [](L &l) { l.contract.marking.tlp = markings::Tlp::Green; }, "contract looser than a paragraph");
    expectRefused(releaseLetter(), [](L &l) { l.paragraphs[1].marking.orcon = true; }, "ORCON inside alone");
    expectRefused(releaseLetter(), [](L &l) { l.attachments[0].marking.tlp = markings::Tlp::Red; }, "attachment stricter");
    expectRefused(releaseLetter(), [](L &l) { l.contract.purposes.clear(); }, "no purpose");
    expectRefused(releaseLetter(), [](L &l) { std::swap(l.contract.purposes[0], l.contract.purposes[1]); }, "order of purposes");
    expectRefused(releaseLetter(), [](L &l) { l.pointer = true; }, "pointer with content");
    expectRefused(releaseLetter(), [](L &l) { l.paragraphs.clear(), l.attachments.clear(), l.alerts.clear(); }, "nothing in it");
    expectRefused(releaseLetter(), [](L &l) { l.recipient = l.sender; }, "to itself");
    expectRefused(releaseLetter(), [](L &l) { l.envelope = {}; }, "no envelope");
    expectRefused(releaseLetter(), [](L &l) { l.version = 1; }, "first version that replaces one");
    expectRefused(releaseLetter(), [](L &l) { l.paragraphs[1].id = l.paragraphs[0].id; }, "one id twice");
    expectRefused(releaseLetter(), [](L &l) { l.attachments[0].name = u"../boat.png"_s; }, "a name that is a path");
    expectRefused(releaseLetter(), [](L &l) { l.attachments[0].parts = 2; }, "parts that do not hold it");
    expectRefused(releaseLetter(), [](L &l) { l.attachments[0].size = std::uint64_t{1} << 40; }, "too large");
    expectRefused(releaseLetter(), [](L &l) { l.paragraphs[0].gradedOn = u"2026-9-1"_s; }, "day of another form");
    expectRefused(releaseLetter(), [](L &l) { l.alerts[0] = alerts::encode(detection(desk(u"QMB"))); }, "alert of another owner");
    expectRefused(releaseLetter(),
                  [](L &l) { l.alerts[0] = alerts::encode(testing::stolenPassport(l.sender, 7, u"X1"_s)); }, "alert of the issuer's family");
    ReleaseLetter pointer = releaseLetter();
    pointer.pointer = true;
    pointer.paragraphs.clear();
    pointer.attachments.clear();
    pointer.alerts.clear();
    EXPECT_TRUE(ReleaseLetter::decodeBody(pointer.encodeBody()));
}

TEST(Letters, othersRefuseWhatMakesNoSense)
{
    expectRefused(partLetter(), [](PartLetter &l) { l.index = 3; }, "part beyond its count");
    expectRefused(partLetter(), [](PartLetter &l) { l.index = 0; }, "a part in the middle that is not full");
    expectRefused(partLetter(), [](PartLetter &l) { l.bytes = QByteArray(kPartBytes + 1, 'x'); }, "part too large");
    expectRefused(receiptLetter(), [](ReceiptLetter &l) { l.act = ReceiptAct::Delivered; }, "exports of what is not purged");
    expectRefused(receiptLetter(), [](ReceiptLetter &l) { l.act = ReceiptAct::Refused, l.exports = 0, l.note = u" "_s; }, "no reason");
    expectRefused(receiptLetter(), [](ReceiptLetter &l) { l.object = {}; }, "no object");
    expectRefused(recallLetter(), [](RecallLetter &l) { l.envelopes.clear(); }, "recalls nothing");
    expectRefused(recallLetter(), [](RecallLetter &l) { std::swap(l.envelopes[0], l.envelopes[1]); }, "order");
    expectRefused(recallLetter(), [](RecallLetter &l) { l.kind = RecallKind::Withdraw; }, "replacement of what is withdrawn");
    expectRefused(recallLetter(), [](RecallLetter &l) { l.reason = u"\n"_s; }, "no reason");
    expectRefused(requestLetter(), [](RequestLetter &l) { l.onward.clear(); }, "pass on to nobody");
    expectRefused(requestLetter(), [](RequestLetter &l) { l.kind = RequestKind::Information; }, "onward of another kind");
    expectRefused(requestLetter(), [](RequestLetter &l) { l.about = {}; }, "pass on of nothing");
    expectRefused(answerLetter(), [](AnswerLetter &l) { l.permitTo.clear(); }, "permits nobody");
    expectRefused(answerLetter(), [](AnswerLetter &l) { l.kind = AnswerKind::Answered; }, "permission of another kind");
    expectRefused(answerLetter(), [](AnswerLetter &l) { l.kind = AnswerKind::Declined, l.permitTo = {}, l.permitFor = {}, l.permitUntil = {}, l.text = QString(); },
                  "declined without a reason");
    expectRefused(remarkLetter(), [](RemarkLetter &l) { l.proposed.clear(); }, "correction without words");
    expectRefused(remarkLetter(), [](RemarkLetter &l) { l.kind = RemarkKind::Dispute; }, "words of another kind");
    expectRefused(remarkLetter(), [](RemarkLetter &l) { l.about = {}; }, "about nothing");
}

class Inside : public ::testing::Test
{
protected:
    [[nodiscard]] AskedLetter asked(const char16_t *to, int number) const
    {
        ReleaseLetter letter = releaseLetter();
        letter.recipient = desk(to);
        letter.envelope = numbered<base::EnvelopeId>(number);
        return askFor(letter, author);
    }
    [[nodiscard]] ApprovalAsk ask() const
    {
        const QList<AskedLetter> letters{asked(u"QMB", 1), asked(u"QMC", 2)};
        return {numbered<base::ReleaseId>(1), desk(u"QMA"), numbered<base::UserId>(2), u"R. Santos"_s, u"Coastal route"_s,
                contentOf({letters[0].letter, letters[1].letter}), encode(inOrder()), letters, at()};
    }
    const crypto::SigningKey author = crypto::SigningKey::generate().value();
    const crypto::SigningKey officer = crypto::SigningKey::generate().value();
};

TEST_F(Inside, asksAndDecisionsAndCopiesAreStrict)
{
    const ApprovalAsk letter = ask();
    expectStrict(letter);
    ApprovalGiven given{letter.release, letter.desk, numbered<base::UserId>(3), u"M. Tan"_s, false, true, {}, letter.content, {}, {}, at(1)};
    for (const AskedLetter &one : letter.letters)
        given.letters << signFor(one, officer).value();
    expectStrict(given);
    DeskCopy copy{letter.release, letter.desk, numbered<base::CaseId>(1), numbered<base::EntityId>(2), u"T"_s, u"R"_s, letter.question,
                  {letter.letters[0].letter}, at(2)};
    expectStrict(copy);
    expectRefused(letter, [](ApprovalAsk &l) { std::swap(l.letters[0], l.letters[1]); }, "order of recipients");
    expectRefused(letter, [](ApprovalAsk &l) { l.letters.removeLast(); }, "content of other letters");
    expectRefused(given, [](ApprovalGiven &l) { l.letters.clear(); }, "yes without marks");
    expectRefused(given, [](ApprovalGiven &l) { l.approves = false; }, "no with marks");
    expectRefused(given, [](ApprovalGiven &l) { l.rules = {7}; }, "rules of an approver");
    expectRefused(given, [](ApprovalGiven &l) { l.adviser = true, l.letters.clear(), l.rules = {23}, l.reason = u"r"_s; }, "rule 23");
    expectRefused(given, [](ApprovalGiven &l) { l.adviser = true, l.letters.clear(), l.rules = {7}; }, "adviser without a reason");
    expectRefused(copy, [](DeskCopy &l) { l.letters = {QByteArray("x")}; }, "copy of no letter");
}

TEST_F(Inside, contentNamesTheSetWhateverItsOrder)
{
    const AskedLetter a = asked(u"QMB", 1);
    const AskedLetter b = asked(u"QMC", 2);
    EXPECT_EQ(contentOf({a.letter, b.letter}), contentOf({b.letter, a.letter}));
    EXPECT_NE(contentOf({a.letter}), contentOf({a.letter, b.letter}));
    EXPECT_EQ(contentOf({a.letter}).size(), 64);
    EXPECT_EQ(contentOf({a.letter, a.letter}), QString()) << "one recipient twice";
    EXPECT_EQ(contentOf({}), QString());
    EXPECT_EQ(contentOf({QByteArray("x")}), QString());
}

TEST_F(Inside, twoPersonsSignOneLetterFromTwoVaults)
{
    const AskedLetter letter = asked(u"QMB", 1);
    const SignedFor marks = signFor(letter, officer).value();
    EXPECT_TRUE(isSignedFor(letter, marks, officer.publicKey()));
    EXPECT_FALSE(isSignedFor(letter, marks, author.publicKey()));
    EXPECT_FALSE(isSignedFor(asked(u"QMC", 1), marks, officer.publicKey()));
    const auto both = approved(letter, marks, officer.publicKey(), author);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->letter.marks().size(), 2);
    EXPECT_TRUE(objects::verify<ReleaseLetter>(both->letter, {author.publicKey(), officer.publicKey()}, 2));
    EXPECT_TRUE(objects::verify<objects::Approval>(both->approval, {author.publicKey(), officer.publicKey()}, 2));
    SignedFor broken = marks;
    broken.commitment.bytes[5] ^= 1;
    EXPECT_FALSE(approved(letter, broken, officer.publicKey(), author));
}

TEST(Questions, comeBackToTheByteWithEveryFieldSet)
{
    GateQuestion question = inOrder();
    question.coauthors = {u"lim"_s};
    question.author.delegated = {markings::DataClass::Document};
    question.author.validUntil = kToday;
    question.recipients[0].onward = {country(u"QNC")};
    question.recipients << Recipient{};
    Item &item = question.items[0];
    item.permissions = {{country(u"QNB"), kToday, {markings::Purpose::Smuggling}}};
    item.persons = {person(u"XXB")};
    item.persons[0].flags = {ProtectionFlag::Pt};
    item.marking.pap = markings::Pap::Green;
    item.cutFor = {country(u"QNB")};
    question.items << Item{};
    question.adviser = {advice({7, 8}, true)};
    const QByteArray bytes = encode(question);
    const auto back = decodeQuestion(bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(encode(*back), bytes);
    EXPECT_EQ(saidBy(*back), saidBy(question));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        EXPECT_FALSE(decodeQuestion(bytes.first(i))) << i;
        QByteArray broken = bytes;
        broken[i] = static_cast<char>(broken[i] ^ 0x40);
        const auto read = decodeQuestion(broken);
        EXPECT_TRUE(!read || encode(*read) == broken) << i;
    }
}

TEST(Drafts, comeBackAsTheyWere)
{
    ReleaseDraft draft;
    draft.id = numbered<base::ReleaseId>(1);
    draft.seed = QByteArray(32, 's');
    draft.recipients = {{desk(u"QMB"), Channel::Courier, {u"MOU-B"_s, u"1"_s, u"c"_s, u"s"_s}, {}, {markings::Purpose::Smuggling}, true}};
    draft.cuts = {{numbered<base::EntityId>(1), {}}, {numbered<base::EntityId>(2), desk(u"QMB")}};
    draft.redactions = {{numbered<base::EntityId>(1), true, 3, 4, {}}};
    draft.classes = {{numbered<base::EntityId>(1), {markings::DataClass::Route}, true}};
    draft.answersGiven = {{7, {}, Answer::No, u"r"_s}};
    draft.terms = {QDate(2027, 1, 1), {}, 24, u"c"_s, u"k"_s};
    const auto back = ReleaseDraft::decode(draft.encode());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, draft);
    EXPECT_EQ(*ReleaseDraft::decode(ReleaseDraft{}.encode()), ReleaseDraft{});
    draft.redactions[0].from = -1;
    EXPECT_FALSE(ReleaseDraft::decode(draft.encode()));
}

} // namespace
} // namespace countersign::release::tests
