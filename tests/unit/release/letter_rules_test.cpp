#include "federation_builder.h"
#include "letter_samples.h"

#include "core/release/approval.h"
#include "core/release/letter_rules.h"

namespace countersign::release::tests {
namespace {

using base::ErrorCode;
using objects::EnvelopeKind;
using objects::Role;
using testing::FederationBuilder;
using testing::Person;

/// Two desks with an analyst, a team leader and an officer at QMA and an analyst at QMB.
class LetterRules : public ::testing::Test
{
protected:
    LetterRules()
    {
        EXPECT_TRUE(federation.takeAll(federation.approval(federation.qma, analyst, {Role::Analyst})));
        EXPECT_TRUE(federation.takeAll(federation.approval(federation.qma, leader, {Role::TeamLeader})));
        EXPECT_TRUE(federation.takeAll(federation.approval(federation.qma, officer, {Role::ReleasingOfficer})));
        EXPECT_TRUE(federation.takeAll(federation.approval(federation.qma, adviser, {Role::ProtectionAdviser})));
        EXPECT_TRUE(federation.takeAll(federation.approval(federation.qmb, partner, {Role::TeamLeader})));
    }
    [[nodiscard]] ReleaseLetter plain() const
    {
        ReleaseLetter letter = releaseLetter();
        letter.at = when;
        return letter;
    }
    [[nodiscard]] Envelope envelope(EnvelopeKind kind = EnvelopeKind::Notice) const
    {
        Envelope one;
        one.id = numbered<base::EnvelopeId>(1);
        one.sender = desk(u"QMA");
        one.recipient = desk(u"QMB");
        one.device = analyst.device;
        one.kind = kind;
        one.at = when;
        return one;
    }
    /// Sealed as it should be: letter and approval by author and second.
    struct Sent { Signed letter; Envelope envelope; objects::Salt salt; };
    [[nodiscard]] Sent sent(const ReleaseLetter &letter, const Person &author, const Person &second) const
    {
        const AskedLetter asked = askFor(letter, author.userKey);
        const auto both = approved(asked, signFor(asked, second.userKey).value(), second.userKey.publicKey(), author.userKey);
        Envelope around = envelope(EnvelopeKind::Release);
        around.approval = both->approval.bytes();
        return {both->letter, around, asked.salt};
    }
    [[nodiscard]] std::optional<ErrorCode> refusal(const Sent &one) const
    {
        const auto opened = openLetter(one.letter.bytes(), one.envelope, one.salt, federation.state);
        return opened ? std::nullopt : std::optional(opened.error().code);
    }
    template<typename T>
    [[nodiscard]] std::optional<ErrorCode> refusal(const T &letter, const crypto::SigningKey &signer, const Envelope &around) const
    {
        const auto opened = openLetter(Signed::make(T::kType, letter.encodeBody(), {&signer}).bytes(), around, {}, federation.state);
        return opened ? std::nullopt : std::optional(opened.error().code);
    }
    [[nodiscard]] static Envelope backwards(Envelope one, const base::DeviceId &device)
    {
        std::swap(one.sender, one.recipient);
        one.device = device;
        return one;
    }
    void revoke(const Person &person)
    {
        const objects::Revocation revocation{person.desk, {}, person.user, federation.later(1), u"left"_s};
        EXPECT_TRUE(federation.take(FederationBuilder::signedBy(revocation, federation.qma.administrator)));
    }

    FederationBuilder federation;
    Person analyst{desk(u"QMA"), 10}, leader{desk(u"QMA"), 11}, officer{desk(u"QMA"), 12}, adviser{desk(u"QMA"), 13};
    Person partner{desk(u"QMB"), 20};
    base::Instant when = federation.now + std::chrono::minutes(30);
};

TEST_F(LetterRules, releaseNeedsTwoPersonsOneWithTheRole)
{
    EXPECT_EQ(refusal(sent(plain(), analyst, leader)), std::nullopt);
    EXPECT_EQ(refusal(sent(plain(), analyst, officer)), std::nullopt);
    EXPECT_EQ(refusal(sent(plain(), leader, officer)), std::nullopt);
    EXPECT_EQ(refusal(sent(plain(), analyst, analyst)), ErrorCode::LetterNotAuthorised) << "alone";
    EXPECT_EQ(refusal(sent(plain(), analyst, adviser)), ErrorCode::LetterNotAuthorised) << "an adviser is no releasing officer";
    EXPECT_EQ(refusal(sent(plain(), analyst, partner)), ErrorCode::LetterNotAuthorised) << "a person of another desk";
}

TEST_F(LetterRules, laddersAskForTheOfficer)
{
    for (const auto &spoil : std::initializer_list<void (*)(ReleaseLetter &)>{
             [](ReleaseLetter &l) { l.contract.marking.tlp = markings::Tlp::Red; },
             [](ReleaseLetter &l) { l.contract.marking.tlp = markings::Tlp::AmberStrict; },
             [](ReleaseLetter &l) { l.contract.marking.orcon = true; },
             [](ReleaseLetter &l) { l.contract.nominal = true; },
             [](ReleaseLetter &l) { l.contract.classes = {markings::DataClass::Holder}; },
             [](ReleaseLetter &l) { l.contract.agreement.clear(); }}) {
        ReleaseLetter letter = plain();
        spoil(letter);
        EXPECT_TRUE(needsOfficer(letter));
        EXPECT_EQ(refusal(sent(letter, analyst, leader)), ErrorCode::LetterNotAuthorised);
        EXPECT_EQ(refusal(sent(letter, analyst, officer)), std::nullopt);
    }
    EXPECT_FALSE(needsOfficer(plain()));
}

TEST_F(LetterRules, approvalIsOfThisLetterInThisEnvelope)
{
    const Sent good = sent(plain(), analyst, officer);
    Sent other = good;
    other.salt = objects::freshSalt();
    EXPECT_EQ(refusal(other), ErrorCode::LetterNotAuthorised) << "another commitment";
    ReleaseLetter changed = plain();
    changed.title += u'!';
    other = sent(changed, analyst, officer);
    other.envelope.approval = good.envelope.approval;
    EXPECT_EQ(refusal(other), ErrorCode::LetterNotAuthorised) << "approval of another letter";
    other = good;
    other.envelope.id = numbered<base::EnvelopeId>(6);
    EXPECT_EQ(refusal(other), ErrorCode::EnvelopeNotForUs);
    other = good;
    other.envelope.recipient = desk(u"QMC");
    EXPECT_EQ(refusal(other), ErrorCode::EnvelopeNotForUs) << "resealed to another desk";
    other = good;
    other.envelope.sender = desk(u"QMC");
    EXPECT_EQ(refusal(other), ErrorCode::EnvelopeNotForUs) << "in another's name";
    other = good;
    other.envelope.kind = EnvelopeKind::Notice;
    EXPECT_EQ(refusal(other), ErrorCode::LetterNotAuthorised) << "a notice needs no approval at the portal";
    // Approved by two, but written and signed by one of them alone.
    other = good;
    other.letter = Signed::make(ReleaseLetter::kType, good.letter.body(), {&analyst.userKey});
    EXPECT_EQ(refusal(other), ErrorCode::LetterNotAuthorised);
    other = good;
    other.letter = Signed::make(ReleaseLetter::kType, good.letter.body(), {&analyst.userKey, &leader.userKey});
    EXPECT_EQ(refusal(other), ErrorCode::LetterNotAuthorised) << "two persons here and two there, but not the same";
}

TEST_F(LetterRules, everyBrokenMarkIsRefused)
{
    const Sent good = sent(plain(), analyst, officer);
    for (const Signed::Mark &mark : good.letter.marks()) {
        Sent broken = good;
        Signed::Mark other = mark;
        other.signature.bytes[3] ^= 1;
        broken.letter.addMark(other);
        EXPECT_EQ(refusal(broken), ErrorCode::BadSignature);
    }
}

TEST_F(LetterRules, whoLeftHasSignedForGoodAndSignsNothingNew)
{
    const Sent before = sent(plain(), analyst, officer);
    revoke(officer);
    EXPECT_EQ(refusal(before), std::nullopt);
    Sent after = before;
    after.envelope.at = federation.later(2);
    EXPECT_EQ(refusal(after), ErrorCode::LetterNotAuthorised);
}

TEST_F(LetterRules, noticesAreSignedByPersonsOfTheSender)
{
    RecallLetter recall = recallLetter();
    EXPECT_EQ(refusal(recall, analyst.userKey, envelope()), std::nullopt);
    EXPECT_EQ(refusal(recall, partner.userKey, envelope()), ErrorCode::LetterNotAuthorised) << "recall by the other desk";
    EXPECT_EQ(refusal(recall, analyst.deviceKey, envelope()), ErrorCode::LetterNotAuthorised) << "a device is no person";
    EXPECT_EQ(refusal(recall, analyst.userKey, envelope(EnvelopeKind::Release)), ErrorCode::LetterNotAuthorised);
    recall.sender = desk(u"QMC");
    EXPECT_EQ(refusal(recall, analyst.userKey, envelope()), ErrorCode::EnvelopeNotForUs);
    EXPECT_EQ(refusal(requestLetter(), leader.userKey, envelope()), std::nullopt);
    const Envelope back = backwards(envelope(), partner.device);
    EXPECT_EQ(refusal(answerLetter(), partner.userKey, back), std::nullopt);
    EXPECT_EQ(refusal(remarkLetter(), partner.userKey, back), std::nullopt);
    EXPECT_EQ(refusal(remarkLetter(), analyst.userKey, back), ErrorCode::LetterNotAuthorised);
}

TEST_F(LetterRules, receiptsAndPartsAreSignedByDevices)
{
    const Envelope back = backwards(envelope(), partner.device);
    EXPECT_EQ(refusal(receiptLetter(), partner.deviceKey, back), std::nullopt);
    EXPECT_EQ(refusal(receiptLetter(), analyst.deviceKey, back), ErrorCode::LetterNotAuthorised) << "forged by the sender itself";
    EXPECT_EQ(refusal(receiptLetter(), partner.userKey, back), ErrorCode::LetterNotAuthorised);
    EXPECT_EQ(refusal(partLetter(), analyst.deviceKey, envelope()), std::nullopt);
    EXPECT_EQ(refusal(partLetter(), leader.deviceKey, envelope()), ErrorCode::LetterNotAuthorised) << "another device of the desk";
}

TEST_F(LetterRules, whatStaysInsideNeitherLeavesNorComesIn)
{
    const AskedLetter asked = askFor(plain(), analyst.userKey);
    const ApprovalAsk ask{numbered<base::ReleaseId>(1), desk(u"QMA"), analyst.user, u"R. Santos"_s, u"T"_s, contentOf({asked.letter}),
                          {}, {asked}, when};
    Envelope inside = envelope();
    inside.recipient = inside.sender;
    EXPECT_EQ(refusal(ask, analyst.userKey, inside), std::nullopt);
    EXPECT_EQ(refusal(ask, leader.userKey, inside), ErrorCode::LetterNotAuthorised) << "in another's name";
    EXPECT_EQ(refusal(ask, analyst.userKey, envelope()), ErrorCode::EnvelopeNotForUs) << "to another desk";
    EXPECT_EQ(refusal(recallLetter(), analyst.userKey, inside), ErrorCode::EnvelopeNotForUs) << "a recall to oneself";
    Envelope foreign = inside;
    foreign.sender = foreign.recipient = desk(u"QMB");
    EXPECT_EQ(refusal(ask, analyst.userKey, foreign), ErrorCode::LetterNotAuthorised);
}

TEST_F(LetterRules, decisionIsByAnotherPersonOnTheVeryLetters)
{
    ReleaseLetter nominal = plain();
    nominal.contract.nominal = true;
    const AskedLetter asked = askFor(nominal, analyst.userKey);
    const ApprovalAsk ask{numbered<base::ReleaseId>(1), desk(u"QMA"), analyst.user, u"R. Santos"_s, u"T"_s, contentOf({asked.letter}),
                          {}, {asked}, when};
    const auto given = [&](const Person &by) {
        return ApprovalGiven{ask.release, ask.desk, by.user, u"n"_s, false, true, {}, ask.content, {}, {signFor(asked, by.userKey).value()}, when};
    };
    const auto refused = [&](const ApprovalGiven &one) {
        const auto status = checkGiven(one, ask, federation.state);
        return status ? std::nullopt : std::optional(status.error().code);
    };
    EXPECT_EQ(refused(given(officer)), std::nullopt);
    EXPECT_EQ(refused(given(leader)), ErrorCode::ApproverWithoutRole) << "nominal needs the officer";
    EXPECT_EQ(refused(given(analyst)), ErrorCode::ApproverNotOther);
    ApprovalGiven other = given(officer);
    other.content = u"other"_s;
    EXPECT_EQ(refused(other), ErrorCode::ContentChanged);
    other = given(officer);
    other.letters = given(leader).letters;
    EXPECT_EQ(refused(other), ErrorCode::ContentChanged) << "marks of somebody else";
    Envelope inside = envelope();
    inside.recipient = inside.sender;
    EXPECT_EQ(refusal(given(officer), officer.userKey, inside), std::nullopt);
    EXPECT_EQ(refusal(given(adviser), adviser.userKey, inside), ErrorCode::ApproverWithoutRole);
    ApprovalGiven advice = given(adviser);
    advice.adviser = true;
    advice.letters.clear();
    advice.rules = {7};
    advice.reason = u"safe"_s;
    EXPECT_EQ(refusal(advice, adviser.userKey, inside), std::nullopt);
    advice.by = officer.user;
    EXPECT_EQ(refusal(advice, officer.userKey, inside), ErrorCode::ApproverWithoutRole);
}

TEST_F(LetterRules, openLetterSwitchesOnWhatItIs)
{
    const Sent one = sent(plain(), analyst, officer);
    const auto opened = openLetter(one.letter.bytes(), one.envelope, one.salt, federation.state);
    ASSERT_TRUE(opened);
    const auto *release = std::get_if<Verified<ReleaseLetter>>(&*opened);
    ASSERT_NE(release, nullptr);
    EXPECT_EQ(release->value(), plain());
    EXPECT_EQ(release->signers().size(), 2);
    const Signed entry = Signed::make(objects::ObjectType::CaseEntry, "x", {&analyst.userKey});
    EXPECT_EQ(openLetter(entry.bytes(), envelope(), {}, federation.state).error().code, ErrorCode::UnknownType);
    EXPECT_FALSE(openLetter("x", envelope(), {}, federation.state));
}

} // namespace
} // namespace countersign::release::tests
