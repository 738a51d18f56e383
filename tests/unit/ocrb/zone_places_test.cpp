#include "core/ocrb/zone_places.h"

#include "core/documents/check_digit.h"
#include "zone_generator.h"

#include <gtest/gtest.h>

namespace countersign::ocrb {
namespace {

using documents::testing::GeneratedZone;
using documents::testing::ZoneGenerator;

std::vector<std::string> linesOf(const GeneratedZone &zone)
{
    std::vector<std::string> lines{zone.line1, zone.line2};
    if (!zone.line3.empty())
        lines.push_back(zone.line3);
    return lines;
}

TEST(ZonePlaces, takeEveryCharacterOfAValidZone)
{
    ZoneGenerator generator(7);
    for (int i = 0; i < 3000; ++i) {
        const GeneratedZone zone = generator.next();
        const std::vector<std::string> lines = linesOf(zone);
        for (std::size_t row = 0; row < lines.size(); ++row) {
            for (std::size_t column = 0; column < lines[row].size(); ++column) {
                const PlaceKind kind = placeKind(zone.format, static_cast<int>(row), static_cast<int>(column));
                ASSERT_TRUE(canStand(kind, lines[row][column])) << lines[row] << " at " << column + 1;
            }
        }
    }
}

TEST(ZonePlaces, checkDigitsOfAValidZoneAgreeUnlessTheyAreFillers)
{
    ZoneGenerator generator(8);
    int checked = 0;
    for (int i = 0; i < 3000; ++i) {
        const GeneratedZone zone = generator.next();
        const std::vector<std::string> lines = linesOf(zone);
        const auto at = [&lines](const ZonePlace &place) { return lines[static_cast<std::size_t>(place.row)][static_cast<std::size_t>(place.column)]; };
        for (const CheckedPlaces &check : checkedPlaces(zone.format)) {
            if (at(check.digit) == '<')
                continue;
            std::string covered;
            for (const ZonePlace &place : check.covered)
                covered += at(place);
            ASSERT_EQ(ZoneGenerator::separateCheckDigit(covered), at(check.digit)) << zone.line1 << ' ' << zone.line2;
            ++checked;
        }
    }
    EXPECT_GT(checked, 9000);
}

TEST(ZonePlaces, lettersAndDigitsAreKeptApartWhereTheFormatDoes)
{
    using documents::MrzFormat;
    EXPECT_FALSE(canStand(placeKind(MrzFormat::Td3, 1, 13), 'O')); // birth
    EXPECT_FALSE(canStand(placeKind(MrzFormat::Td3, 0, 2), '0'));  // issuer
    EXPECT_TRUE(canStand(placeKind(MrzFormat::Td3, 1, 4), 'O'));   // number
    EXPECT_FALSE(canStand(placeKind(MrzFormat::Td1, 2, 0), '1'));  // name
    EXPECT_TRUE(canStand(placeKind(MrzFormat::Unknown, 1, 13), 'O'));
}

} // namespace
} // namespace countersign::ocrb
