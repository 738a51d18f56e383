#include "agreement_samples.h"

#include <gtest/gtest.h>

namespace countersign::agreements::tests {

using markings::DataClass;
using markings::Purpose;

namespace {

std::optional<Refused> reason(void (*change)(Agreement &, Wanted &))
{
    Agreement agreement = sample();
    Wanted what = wanted();
    change(agreement, what);
    const Allowance answer = allows(agreement, what, kDay);
    EXPECT_EQ(answer.allowed, !answer.reason.has_value());
    if (answer.reason) {
        EXPECT_EQ(answer.section, sectionOf(*answer.reason));
    }
    return answer.reason;
}

} // namespace

TEST(Allowance, saysYesWithTheSectionOfTheDataClasses)
{
    const Allowance answer = allows(sample(), wanted(), kDay);
    EXPECT_TRUE(answer.allowed);
    EXPECT_EQ(answer.section, 7U);
}

TEST(Allowance, saysNoWithTheFirstClauseThatRefuses)
{
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.status = Status::Draft; }), Refused::Draft);
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.status = Status::Suspended; }), Refused::Suspended);
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.status = Status::Terminated; }), Refused::Terminated);
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.validFrom = kDay.addDays(1); }), Refused::NotStarted);
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.validFrom = {}; }), Refused::NotStarted);
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.validUntil = kDay.addDays(-1); }), Refused::Expired);
    EXPECT_EQ(reason([](Agreement &a, Wanted &) { a.validUntil = kDay; }), std::nullopt);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.sender = country(u"QSE"); }), Refused::SenderNotParty);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.recipient = country(u"QSE"); }), Refused::RecipientNotParty);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.purposes = {Purpose::CapitalCase}; }), Refused::PurposeExcluded);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.purposes = {Purpose::Training}; }), Refused::PurposeNotListed);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.purposes.clear(); }), Refused::PurposeNotListed);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.purposes = {Purpose::Evidence}; }), Refused::EvidenceNotAllowed);
    EXPECT_EQ(reason([](Agreement &a, Wanted &w) { w.purposes = {Purpose::Evidence}; a.clauses.evidence = EvidentialUse::ByConsent; }), std::nullopt);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.dataClasses = {DataClass::Route}; }), Refused::ClassNotListed);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.dataClasses.clear(); }), Refused::ClassNotListed);
    EXPECT_EQ(reason([](Agreement &a, Wanted &w) { w.nominal = true; a.clauses.nominal = false; }), Refused::NominalNotAllowed);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.dataClasses = {DataClass::Biometric}; }), Refused::BiometricsNotAllowed);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.nominal = true; w.ownCitizen = Known::Yes; }), Refused::OwnCitizen);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.nominal = true; w.ownCitizen = Known::Unknown; }), Refused::OwnCitizenUnknown);
    EXPECT_EQ(reason([](Agreement &, Wanted &w) { w.ownCitizen = Known::Yes; }), std::nullopt);
}

TEST(Allowance, offersTheDocumentWithoutItsHolderWhereThatWouldBeAllowed)
{
    Wanted what = wanted();
    what.dataClasses = {DataClass::Holder};
    what.ownCitizen = Known::Yes;
    EXPECT_TRUE(allows(sample(), what, kDay).withoutHolder);
    Agreement agreement = sample();
    agreement.status = Status::Draft;
    EXPECT_FALSE(allows(agreement, what, kDay).withoutHolder);
}

TEST(Allowance, allowsNothingByVariablesThatNobodyFilledIn)
{
    Agreement agreement = sample();
    agreement.clauses = {};
    for (const Purpose purpose : markings::allPurposes()) {
        for (const DataClass dataClass : markings::allDataClasses()) {
            Wanted what = wanted();
            what.purposes = {purpose};
            what.dataClasses = {dataClass};
            EXPECT_FALSE(allows(agreement, what, kDay).allowed);
        }
    }
}

} // namespace countersign::agreements::tests
