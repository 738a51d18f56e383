#include "gate_samples.h"

#include <gtest/gtest.h>

/// Cases as they happen at a desk, told from beginning to end.
namespace countersign::release::tests {

using namespace Qt::StringLiterals;
using markings::DataClass;
using markings::Purpose;
using markings::Tlp;
using objects::Role;

namespace {

bool isAllowed(const GateQuestion &question)
{
    return check(question, bases()).isAllowed();
}

/// A person who asked for asylum, from `home`, in a note that names them.
GateQuestion asylumSeekerFrom(const char16_t *home)
{
    GateQuestion question = inOrder();
    question.items[0].dataClasses = {DataClass::Holder};
    question.items[0].persons = {person(home)};
    question.items[0].persons[0].flags = {ProtectionFlag::Asylum};
    question.recipients[0].agreement->clauses.ownCitizensExcluded = false;
    answer(question, 7, Answer::Yes, u"claimed asylum on arrival"_s);
    return question;
}

} // namespace

TEST(GateStory, asylumSeekerFromTheRecipientsCountryGoesToTheAdviserAndNowhereElse)
{
    GateQuestion question = asylumSeekerFrom(u"QNB");
    EXPECT_EQ(saidBy(8, question), u"needs-adviser reaches-home QNB p1"_s);
    // Not even the releasing officer's approval, which is there, helps.
    EXPECT_EQ(saidBy(2, question), u"pass in-order"_s);
    EXPECT_FALSE(isAllowed(question));
    // The adviser says no: it ends there, and cutting the paragraph leaves nothing to send.
    question.adviser = {advice({7, 8}, false)};
    EXPECT_EQ(saidBy(8, question), u"block adviser-refused QNB p1"_s);
    question.items[0].cutFor = {country(u"QNB")};
    EXPECT_EQ(saidBy(1, question), u"block nothing-left QNB"_s);
}

TEST(GateStory, inquiryThatThePersonAgreedToGoesOnTheTermsOfQuestionNine)
{
    GateQuestion question = asylumSeekerFrom(u"QNB");
    question.adviser = {advice({7, 8}, true)};
    EXPECT_EQ(saidBy(8, question), u"block inquiry-terms-open QNB p1"_s);
    answer(question, 9, Answer::Yes);
    EXPECT_EQ(saidBy(8, question), u"block inquiry-terms-open QNB p1"_s);
    question.items[0].persons[0].consent = true;
    EXPECT_EQ(saidBy(question).toStdString(), "7: warn adviser-allowed QNB | 8: warn adviser-allowed QNB p1");
    EXPECT_TRUE(isAllowed(question));
    // Unless the state itself is the one they fled from.
    question.items[0].persons[0].persecutors = {country(u"QNB")};
    EXPECT_EQ(saidBy(8, question), u"block reaches-persecutor QNB p1"_s);
    EXPECT_FALSE(isAllowed(question));
}

TEST(GateStory, ofTwoRecipientsTheOneThatPassesOnByLawIsStopped)
{
    GateQuestion question = asylumSeekerFrom(u"QTD");
    question.recipients << recipient(u"QSE");
    question.recipients[1].agreement->clauses.ownCitizensExcluded = false;
    question.recipients[1].onward = {country(u"QTD")};
    question.adviser = {advice({7}, true)};
    EXPECT_EQ(saidBy(8, question), u"needs-adviser reaches-home-onward QSE p1"_s);
    EXPECT_EQ(saidBy(18, question), u"warn seen-further QSE"_s);
    EXPECT_FALSE(isAllowed(question));
    // Cut for that one, the other may have it.
    question.items << item(u"p2"_s);
    question.items[0].cutFor = {country(u"QSE")};
    EXPECT_EQ(saidBy(8, question), u"pass in-order"_s);
    EXPECT_TRUE(isAllowed(question)) << saidBy(question).toStdString();
}

TEST(GateStory, whatOneRecipientPassesOnReachesAsFarAsTheOtherPassesOn)
{
    GateQuestion question = asylumSeekerFrom(u"QTD");
    question.recipients << recipient(u"QSE");
    question.recipients[0].onward = {country(u"QSE")};
    question.recipients[1].onward = {country(u"QTD")};
    EXPECT_EQ(saidBy(18, question), u"warn seen-further QNB; warn seen-further QSE"_s);
    EXPECT_EQ(saidBy(8, question), u"needs-adviser reaches-home-onward QNB p1; needs-adviser reaches-home-onward QSE p1"_s);
}

TEST(GateStory, mouThatExpiredYesterdayPermitsNothingToday)
{
    GateQuestion question = inOrder();
    question.recipients[0].agreement->validUntil = kToday;
    EXPECT_TRUE(isAllowed(question));
    question.recipients[0].agreement->validUntil = kToday.addDays(-1);
    EXPECT_EQ(saidBy(question), u"1: block agreement-expired QNB"_s);
    const Finding finding = check(question, bases()).findings.first();
    EXPECT_EQ(finding.agreement, u"MOU QMA-QNB 2024"_s);
    EXPECT_EQ(finding.section, 21U);
    EXPECT_EQ(finding.values, QStringList{u"2026-05-03"_s});
    EXPECT_EQ(curesOf(finding.reason).first(), Cure::RenewAgreement);
    // The same paper between the same two, on a treaty both are parties of: only the paper is left out.
    question.recipients[0].agreement.reset();
    question.recipients[0].basis = {u"SOM-10"_s, u"10(1)"_s, {}, {}};
    EXPECT_TRUE(isAllowed(question)) << saidBy(question).toStdString();
}

TEST(GateStory, paragraphFromAThirdPartyWaitsForItsOriginator)
{
    GateQuestion question = inOrder();
    question.items << item(u"p4"_s);
    question.items[1].originator = country(u"QRC");
    question.items[1].thirdParty = ThirdPartyRule::Never;
    question.items[1].marking.tlp = Tlp::Red;
    EXPECT_EQ(saidBy(5, question), u"block third-party-never QNB p4"_s);
    EXPECT_EQ(saidBy(6, question), u"block red-not-named QNB p4"_s);
    EXPECT_EQ(curesOf(Reason::ThirdPartyNever), (QList<Cure>{Cure::AskOriginator, Cure::Cut}));
    // First way: cut it. Second way: QRC gives leave, to QNB, for this.
    GateQuestion cut = question;
    cut.items[1].cutFor = {country(u"QNB")};
    EXPECT_TRUE(isAllowed(cut));
    question.items[1].permissions = {{country(u"QNB"), kToday.addDays(30), {Purpose::DocumentFraud}}};
    EXPECT_TRUE(isAllowed(question)) << saidBy(question).toStdString();
    question.day = question.day.addDays(31);
    EXPECT_FALSE(isAllowed(question));
}

TEST(GateStory, vesselInDistressNeedsNoAgreementButStillTwoPersons)
{
    GateQuestion question = inOrder();
    Recipient &coast = question.recipients[0];
    coast.agreement.reset();
    coast.basis = {u"VITAL"_s, {}, {}, u"vessel without engine, 60 aboard, taking water"_s};
    coast.purposes = {Purpose::Rescue};
    question.items[0].dataClasses = {DataClass::Carrier};
    EXPECT_TRUE(isAllowed(question)) << saidBy(question).toStdString();
    question.approvals.clear();
    EXPECT_EQ(saidBy(question), u"2: needs-approval officer-needed QNB"_s);
    // Who is aboard is another matter: they may have fled from that coast.
    question.items << item(u"aboard"_s);
    question.items[1].dataClasses = {DataClass::Biographic};
    question.items[1].persons = {person(u"QNB")};
    answer(question, 7, Answer::Unsure, u"nobody has spoken with them"_s);
    EXPECT_EQ(saidBy(8, question), u"needs-adviser reaches-home QNB aboard"_s);
    question.items[1].cutFor = {country(u"QNB")};
    EXPECT_EQ(saidBy(8, question), u"pass in-order"_s);
    EXPECT_EQ(saidBy(7, question), u"needs-adviser unsure QNB"_s);
    answer(question, 7, Answer::No);
    EXPECT_TRUE(check(question, bases()).isReadyForApproval());
}

TEST(GateStory, childIsForTheAdviserEvenWithoutAnyClaim)
{
    GateQuestion question = inOrder();
    question.items[0].dataClasses = {DataClass::Holder};
    question.items[0].persons = {person(u"QSE")};
    question.items[0].persons[0].flags = {ProtectionFlag::Child};
    EXPECT_EQ(saidBy(7, question), u"block answer-contradicted; needs-adviser protection-flagged QNB"_s);
    answer(question, 7, Answer::Yes, u"a child travelling alone"_s);
    question.adviser = {advice({7}, true)};
    EXPECT_TRUE(isAllowed(question)) << saidBy(question).toStdString();
}

TEST(GateStory, nobodyApprovesTheirOwnWork)
{
    GateQuestion question = inOrder();
    question.author = officer(u"santos"_s, Role::ReleasingOfficer);
    question.approvals[0].officer = question.author;
    EXPECT_EQ(saidBy(question), u"2: block self-approval QNB; needs-approval second-person-needed QNB"_s);
    question.author.id = u"lim"_s;
    question.coauthors = {u"santos"_s};
    EXPECT_FALSE(isAllowed(question));
    question.coauthors.clear();
    EXPECT_TRUE(isAllowed(question));
}

TEST(GateStory, adviserWhoWroteTheNoteDoesNotAdviseOnIt)
{
    GateQuestion question = inOrder();
    answer(question, 7, Answer::Yes, u"victim of trafficking"_s);
    question.adviser = {advice({7}, true)};
    EXPECT_TRUE(isAllowed(question));
    question.coauthors = {u"perera"_s};
    EXPECT_EQ(saidBy(7, question), u"needs-adviser protection-answered QNB"_s);
}

TEST(GateStory, teamLeaderReleasesRoutesToAPartnerButNoNames)
{
    GateQuestion question = inOrder();
    question.approvals[0].officer = officer(u"cruz"_s, Role::TeamLeader);
    question.items[0].dataClasses = {DataClass::Route};
    EXPECT_TRUE(isAllowed(question));
    question.items[0].nominal = true;
    question.items[0].persons = {person(u"QSE")};
    EXPECT_EQ(saidBy(2, question), u"block approver-without-standing QNB; needs-approval officer-needed QNB"_s);
}

TEST(GateStory, refugeeClauseOfTheResolutionIsNeverABasis)
{
    GateQuestion question = inOrder();
    question.recipients[0].agreement.reset();
    question.recipients[0].purposes = {Purpose::CounterTerrorism};
    question.recipients[0].basis = {u"UNSCR-1373"_s, u"3(g)"_s, {}, u"claims of a listed person"_s};
    EXPECT_EQ(saidBy(1, question), u"block article-never QNB"_s);
    question.recipients[0].basis.article = u"2(g)"_s;
    EXPECT_EQ(saidBy(1, question), u"pass in-order"_s);
}

TEST(GateStory, stateThatNobodyHasOnTheListIsNoPartyToTheTreaty)
{
    GateQuestion question = inOrder();
    Recipient &to = question.recipients[0];
    to.desk = to.country = country(u"QXH");
    to.agreement.reset();
    to.basis = {u"SOM-10"_s, u"10(1)"_s, {}, {}};
    EXPECT_EQ(saidBy(1, question), u"block recipient-not-party QXH"_s);
    const auto extended = agreements::LegalBases::fromCsv(
        "h\nSOM-10,x,,SOM,,10(1),,no,document,document-fraud,,,\n", "h\nQMA,SOM,2005-06-01,,\nQXH,SOM,2020-01-01,,the depositary\n");
    ASSERT_TRUE(extended);
    EXPECT_TRUE(check(question, *extended).isAllowed());
}

TEST(GateStory, unsureIsNeverAYes)
{
    const QHash<int, Answer> asked{{3, Answer::Yes}, {7, Answer::No}, {10, Answer::No}, {11, Answer::Yes}};
    for (const int rule : asked.keys()) {
        GateQuestion question = inOrder();
        answer(question, rule, Answer::Unsure);
        EXPECT_FALSE(isAllowed(question)) << rule;
    }
}

TEST(GateStory, strictMarkingDoesNotGoWhereTheLawPassesOn)
{
    GateQuestion question = inOrder();
    question.items[0].marking.tlp = Tlp::AmberStrict;
    EXPECT_TRUE(isAllowed(question));
    question.recipients[0].onward = {country(u"QRC")};
    EXPECT_EQ(saidBy(6, question), u"block strict-reaches-further QNB p1"_s);
}

} // namespace countersign::release::tests
