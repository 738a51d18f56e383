#include "core/release/request_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace countersign;
using namespace countersign::release;
using namespace Qt::StringLiterals;

namespace {

base::CountryCode code(QStringView text)
{
    return *base::CountryCode::fromText(text);
}

bool says(const GateReport &report, int rule, Reason reason)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const Finding &one) { return one.rule == rule && one.reason == reason; });
}

class RequestRules : public ::testing::Test
{
protected:
    RequestRules()
    {
        letter.sender = code(u"QMA");
        letter.recipient = code(u"QNB");
        letter.kind = RequestKind::Information;
        letter.purpose = markings::Purpose::DocumentFraud;
        letter.basis = u"AGG"_s;
        setting.day = QDate(2026, 11, 28);
        setting.sender = letter.sender;
        setting.author.id = u"author"_s;
        setting.author.desk = letter.sender;
        setting.author.roles = {objects::Role::Analyst};
        setting.recipient.desk = letter.recipient;
        setting.recipient.country = letter.recipient;
        setting.concern.protection = Answer::No;
    }
    [[nodiscard]] GateReport check() const { return checkRequest(letter, setting, bases); }
    ConcernedPerson &person()
    {
        setting.concern.persons = {ConcernedPerson{}};
        setting.concern.dataClasses = {markings::DataClass::Document};
        return setting.concern.persons.first();
    }

    agreements::LegalBases bases = agreements::LegalBases::embedded();
    RequestLetter letter;
    RequestSetting setting;
};

} // namespace

TEST_F(RequestRules, letAQuestionPassThatNamesNobody)
{
    EXPECT_TRUE(check().isAllowed());
}

TEST_F(RequestRules, askOfWordsWhetherAnyoneNeedsProtection)
{
    setting.concern.protection.reset();
    for (const RequestKind kind : {RequestKind::Information, RequestKind::Confirmation}) {
        letter.kind = kind;
        EXPECT_TRUE(says(check(), 7, Reason::NotAnswered));
        EXPECT_FALSE(check().isAllowed());
    }
    for (const RequestKind kind : {RequestKind::PassOn, RequestKind::Access}) {
        letter.kind = kind;
        EXPECT_TRUE(check().isAllowed()) << "it speaks of what the recipient wrote itself";
    }
    AnswerLetter answer;
    EXPECT_TRUE(says(checkAnswer(answer, setting, bases), 7, Reason::NotAnswered));
    for (const AnswerKind kind : {AnswerKind::Declined, AnswerKind::Permitted, AnswerKind::Released, AnswerKind::Confirmed, AnswerKind::NotConfirmed}) {
        answer.kind = kind;
        EXPECT_TRUE(checkAnswer(answer, setting, bases).isAllowed());
    }
}

TEST_F(RequestRules, takeUnsureForNoYes)
{
    setting.concern.protection = Answer::Unsure;
    EXPECT_FALSE(check().isAllowed());
    setting.concern.protection = Answer::Yes;
    EXPECT_TRUE(says(check(), 7, Reason::ProtectionAnswered));
    EXPECT_FALSE(check().isAllowed());
}

TEST_F(RequestRules, letNobodyAdviseThemselves)
{
    setting.concern.protection = Answer::Yes;
    setting.concern.reason = u"It concerns a document alone"_s;
    EXPECT_FALSE(check().isAllowed());
    setting.author.roles = {objects::Role::Analyst, objects::Role::ProtectionAdviser};
    EXPECT_TRUE(says(check(), 7, Reason::ProtectionAnswered));
    EXPECT_FALSE(check().isAllowed());
}

TEST_F(RequestRules, neverReachThePersecutor)
{
    setting.author.roles = {objects::Role::Analyst, objects::Role::ProtectionAdviser};
    setting.concern.reason = u"Allowed"_s;
    setting.concern.protection = Answer::Yes;
    person().persecutors = {letter.recipient};
    EXPECT_TRUE(says(check(), 8, Reason::ReachesPersecutor));
    EXPECT_FALSE(check().isAllowed());
}

TEST_F(RequestRules, stopAtTheCountryThatAProtectedPersonIsFromAndThatItPassesOnTo)
{
    setting.concern.protection = Answer::Yes;
    person().nationalities = {letter.recipient};
    EXPECT_TRUE(says(check(), 8, Reason::ReachesHome));
    person().nationalities = {code(u"QRC")};
    EXPECT_FALSE(says(check(), 8, Reason::ReachesHomeOnward));
    setting.recipient.onward = {code(u"QRC")};
    EXPECT_TRUE(says(check(), 8, Reason::ReachesHomeOnward));
    // Nobody said that the person needs protection: it is said, and may go.
    setting.concern.protection = Answer::No;
    EXPECT_TRUE(says(check(), 8, Reason::HomeCountry));
    EXPECT_TRUE(check().isAllowed());
}

TEST_F(RequestRules, needABasisThatCoversPurposeAndData)
{
    letter.basis.clear();
    EXPECT_TRUE(says(check(), 1, Reason::NoBasis));
    letter.basis = u"NONE"_s;
    EXPECT_TRUE(says(check(), 1, Reason::UnknownBasis));
    letter.basis = u"MOU-B"_s;
    EXPECT_TRUE(says(check(), 1, Reason::NoAgreement));
    letter.basis = u"AGG"_s;
    letter.purpose = markings::Purpose::Evidence;
    EXPECT_TRUE(says(check(), 3, Reason::PurposeNotOfBasis));
    letter.purpose = markings::Purpose::BorderCheck;
    setting.concern.persons = {ConcernedPerson{}};
    EXPECT_TRUE(says(check(), 1, Reason::NominalNotOfBasis)) << "a person is named: holders of documents are meant";
}
