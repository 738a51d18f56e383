#include "core/documents/mrz_zone.h"

#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::documents;

namespace {

constexpr base::PartialDate kToday{2026, 3, 1};
constexpr std::string_view kNames = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
constexpr std::string_view kData = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

MrzZone withDates(std::string birth, std::string expiry, base::PartialDate today = kToday)
{
    std::string data(kData);
    data.replace(13, 6, birth);
    data.replace(21, 6, expiry);
    const std::optional<MrzZone> zone = readMrzLines(kNames, data, {}, today);
    return zone.value_or(MrzZone());
}

} // namespace

TEST(MrzZone, splitsTheSpecimenPassport)
{
    const std::optional<MrzZone> zone = readMrzLines(kNames, kData, {}, kToday);
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->format, MrzFormat::Td3);
    EXPECT_EQ(zone->code, "P<");
    EXPECT_EQ(zone->issuer, "UTO");
    EXPECT_EQ(zone->numberText(), "L898902C3");
    EXPECT_EQ(zone->optional, "ZE184226B<<<<<");
    EXPECT_EQ(zone->sex, MrzSex::Female);
    EXPECT_EQ(zone->birth, (base::PartialDate{1974, 8, 12}));
    EXPECT_EQ(zone->expiry, (base::PartialDate{2012, 4, 15}));
    EXPECT_TRUE(zone->allAgree());
    ASSERT_EQ(zone->checkCount, 5);
    EXPECT_EQ(zone->checks[0].column, 10);
    EXPECT_EQ(zone->checks[4].column, 44);
}

TEST(MrzZone, refusesOtherShapesAndCharacters)
{
    EXPECT_FALSE(readMrzLines(kNames.substr(1), kData, {}, kToday));
    EXPECT_FALSE(readMrzLines(kNames, kData.substr(1), {}, kToday));
    EXPECT_FALSE(readMrzLines(kNames, kData, kData, kToday));
    EXPECT_FALSE(readMrzLines({}, {}, {}, kToday));
    std::string lower(kData);
    lower[0] = 'l';
    EXPECT_FALSE(readMrzLines(kNames, lower, {}, kToday));
    std::string accent(kNames);
    accent[6] = '\xC9';
    EXPECT_FALSE(readMrzLines(accent, kData, {}, kToday));
}

TEST(MrzZone, birthLiesInThePast)
{
    EXPECT_EQ(withDates("260301", "300101").birth.year, 2026);
    EXPECT_EQ(withDates("260302", "300101").birth.year, 1926);
    EXPECT_EQ(withDates("2603<<", "300101").birth, (base::PartialDate{2026, 3, 0}));
    EXPECT_EQ(withDates("2604<<", "300101").birth, (base::PartialDate{1926, 4, 0}));
    EXPECT_EQ(withDates("26<<<<", "300101").birth, (base::PartialDate{2026, 0, 0}));
    EXPECT_EQ(withDates("27<<<<", "300101").birth, (base::PartialDate{1927, 0, 0}));
}

TEST(MrzZone, expiryLiesWithinFiftyYears)
{
    EXPECT_EQ(withDates("740812", "760301").expiry.year, 2076);
    EXPECT_EQ(withDates("740812", "770301").expiry.year, 1977);
    EXPECT_EQ(withDates("740812", "010101", {2098, 1, 1}).expiry.year, 2101);
}

TEST(MrzZone, tellsUnknownFromImpossibleDates)
{
    EXPECT_EQ(withDates("<<<<<<", "120415").birthState, MrzDateState::Unknown);
    EXPECT_EQ(withDates("74<<<<", "120415").birthState, MrzDateState::Partial);
    EXPECT_EQ(withDates("740000", "120415").birth, (base::PartialDate{1974, 0, 0}));
    EXPECT_EQ(withDates("<<0812", "120415").birthState, MrzDateState::Unknown);
    EXPECT_EQ(withDates("741301", "120415").birthState, MrzDateState::Impossible);
    EXPECT_EQ(withDates("740230", "120415").birthState, MrzDateState::Impossible);
    EXPECT_EQ(withDates("740229", "120415").birthState, MrzDateState::Impossible);
    EXPECT_EQ(withDates("760229", "120415").birthState, MrzDateState::Complete);
    EXPECT_EQ(withDates("7408<2", "120415").birthState, MrzDateState::Impossible);
    EXPECT_EQ(withDates("74O812", "120415").birthState, MrzDateState::Impossible);
    EXPECT_TRUE(withDates("741301", "120415").birth.isNull());
}

TEST(MrzZone, joinsNumbersOfTenAndMoreCharacters)
{
    const std::optional<MrzZone> ten =
        readMrzLines("IDUTO123456789<07<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                     "ERIKSSON<<ANNA<MARIA<<<<<<<<<<", kToday);
    ASSERT_TRUE(ten);
    EXPECT_EQ(ten->numberText(), "1234567890");
    EXPECT_EQ(ten->checks[0].state, MrzCheckState::Agrees);
    EXPECT_EQ(ten->checks[0].column, 17);
    const std::optional<MrzZone> full =
        readMrzLines("IDUTO123456789<AAAAAAAAAAAAAA0", "7408122F1204159UTO<<<<<<<<<<<6",
                     "ERIKSSON<<ANNA<MARIA<<<<<<<<<<", kToday);
    ASSERT_TRUE(full);
    EXPECT_EQ(full->numberText(), "123456789AAAAAAAAAAAAAA");
    EXPECT_EQ(full->checks[0].column, 30);
    EXPECT_TRUE(full->optional.empty());
}

TEST(MrzZone, anEmptyNumberHasNothingToCheck)
{
    const std::optional<MrzZone> zone =
        readMrzLines("I<USA<<<<<<<<<<<<<<<<<<<<<<<<<", "7607040F8107042USA<<<<<<<<<<<2",
                     "PUBLIC<<JANE<Q<<<<<<<<<<<<<<<<", kToday);
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->checks[0].state, MrzCheckState::Absent);
    EXPECT_TRUE(zone->numberText().empty());
    EXPECT_TRUE(zone->allAgree());
}

TEST(MrzZone, aMissingDigitBesideANumberDiffers)
{
    std::string data(kData);
    data[9] = '<';
    const std::optional<MrzZone> zone = readMrzLines(kNames, data, {}, kToday);
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->checks[0].state, MrzCheckState::Differs);
    EXPECT_EQ(zone->checks[0].expected, '6');
}
