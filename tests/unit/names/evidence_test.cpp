#include "core/names/evidence.h"

#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::names;

namespace {

base::PartialDate date(const char16_t *iso)
{
    return base::PartialDate::fromIso(iso).value();
}

BirthSpan on(const char16_t *iso, bool approximate = false)
{
    return {date(iso), date(iso), approximate};
}

BirthEvidence met(const char16_t *asked, const QList<BirthSpan> &known)
{
    return compareBirth(date(asked), known);
}

} // namespace

TEST(BirthEvidence, saysNothingWhereNothingIsKnown)
{
    EXPECT_EQ(compareBirth({}, {on(u"1958-03-04")}).how, BirthMeeting::NotSaid);
    EXPECT_EQ(met(u"1958", {}).how, BirthMeeting::NotSaid);
    EXPECT_EQ(met(u"1958", {BirthSpan{}}).how, BirthMeeting::NotSaid);
    EXPECT_DOUBLE_EQ(met(u"1958", {}).effect, 0);
}

TEST(BirthEvidence, comparesAsFarAsBothDatesAreKnown)
{
    EXPECT_EQ(met(u"1958-03-04", {on(u"1958-03-04")}).how, BirthMeeting::SameDay);
    EXPECT_EQ(met(u"1958-03", {on(u"1958-03-04")}).how, BirthMeeting::SameMonth);
    EXPECT_EQ(met(u"1958-03-04", {on(u"1958")}).how, BirthMeeting::SameYear);
    EXPECT_DOUBLE_EQ(met(u"1958-03-04", {on(u"1958")}).effect, 0);
}

TEST(BirthEvidence, takesFromTheScoreWhatContradicts)
{
    EXPECT_DOUBLE_EQ(met(u"1959", {on(u"1958")}).effect, kOtherBirthYear);
    EXPECT_DOUBLE_EQ(met(u"1958-03-05", {on(u"1958-03-04")}).effect, kOtherBirthDay);
    EXPECT_DOUBLE_EQ(met(u"1961-03-04", {on(u"1958-03-04")}).effect, kOtherBirthDay);
    EXPECT_EQ(met(u"1958-04", {on(u"1958-03-04")}).how, BirthMeeting::OtherDay);
}

TEST(BirthEvidence, countsSwappedDayAndMonthHalf)
{
    const BirthEvidence swapped = met(u"1958-03-04", {on(u"1958-04-03")});
    EXPECT_EQ(swapped.how, BirthMeeting::DayMonthSwapped);
    EXPECT_DOUBLE_EQ(swapped.effect, kOtherBirthDay / 2);
}

TEST(BirthEvidence, readsSpansAndAboutYears)
{
    const BirthSpan between{date(u"1955"), date(u"1960"), false};
    EXPECT_EQ(met(u"1958-03-04", {between}).how, BirthMeeting::InSpan);
    EXPECT_EQ(met(u"1960-12-31", {between}).how, BirthMeeting::InSpan);
    EXPECT_EQ(met(u"1961", {between}).how, BirthMeeting::OtherYear);
    EXPECT_EQ(met(u"1960", {on(u"1958", true)}).how, BirthMeeting::NearYear);
    EXPECT_EQ(met(u"1961", {on(u"1958", true)}).how, BirthMeeting::OtherYear);
}

TEST(BirthEvidence, takesTheBirthThatFitsBest)
{
    const BirthEvidence best = met(u"1958-03-04", {on(u"1971"), on(u"1958"), on(u"1958-03-04"), on(u"1958-04-03")});
    EXPECT_EQ(best.how, BirthMeeting::SameDay);
    EXPECT_EQ(best.span.from, date(u"1958-03-04"));
}

TEST(CountryEvidence, contradictsOnlyWhenBothSidesSaySomething)
{
    const auto uto = *base::CountryCode::fromText(u"UTO"), qma = *base::CountryCode::fromText(u"QMA");
    EXPECT_EQ(compareCountry(uto, {}).how, CountryMeeting::NotSaid);
    EXPECT_EQ(compareCountry({}, {uto}).how, CountryMeeting::NotSaid);
    EXPECT_EQ(compareCountry(uto, {qma, uto}).how, CountryMeeting::Same);
    EXPECT_DOUBLE_EQ(compareCountry(uto, {qma}).effect, kOtherCountry);
}
