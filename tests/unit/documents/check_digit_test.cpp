#include "core/documents/check_digit.h"

#include <gtest/gtest.h>

#include <string>

using namespace countersign::documents;

TEST(CheckDigit, agreesWithThePublishedExamples)
{
    // Doc 9303-3 appendix A and 9303-4 appendix B.
    EXPECT_EQ(checkDigit("520727"), '3');
    EXPECT_EQ(checkDigit("AB2134<<<"), '5');
    EXPECT_EQ(checkDigit("L898902C3"), '6');
    EXPECT_EQ(checkDigit("740812"), '2');
    EXPECT_EQ(checkDigit("ZE184226B<<<<<"), '1');
    EXPECT_EQ(checkDigit(""), '0');
}

TEST(CheckDigit, refusesCharactersWithoutValue)
{
    EXPECT_EQ(checkDigit("l898902c3"), '?');
    EXPECT_EQ(checkDigit("12-34"), '?');
    EXPECT_EQ(checkDigit(std::string(1, '\0')), '?');
    EXPECT_EQ(checkDigit("\xC3\x84"), '?');
    EXPECT_EQ(checkValue('<'), 0);
    EXPECT_EQ(checkValue('Z'), 35);
    EXPECT_EQ(checkValue('a'), -1);
}

TEST(CheckDigit, goesOnOverPieces)
{
    const std::string text = "L898902C3674081221204159ZE184226B<<<<<1";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        CheckSum sum;
        sum.add(std::string_view(text).substr(0, cut));
        sum.add(std::string_view(text).substr(cut));
        EXPECT_EQ(sum.digit(), checkDigit(text));
    }
}
