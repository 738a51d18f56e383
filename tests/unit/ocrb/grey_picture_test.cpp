#include "core/ocrb/grey_picture.h"

#include <gtest/gtest.h>

namespace countersign::ocrb {
namespace {

TEST(GreyPlane, takesRowsByTheirStride)
{
    const std::vector<std::uint8_t> bytes{1, 2, 99, 3, 4, 99};
    const GreyPlane plane(GreyPicture{bytes.data(), 2, 2, 3});
    EXPECT_EQ(plane.row(1)[0], 3);
    EXPECT_EQ(plane.row(1)[1], 4);
}

TEST(GreyPlane, shrunkPixelIsTheMeanOfWhatItCovers)
{
    GreyPlane plane(5, 5);
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 5; ++x)
            plane.row(y)[x] = static_cast<std::uint8_t>(40 * x);
    }
    const GreyPlane half = plane.shrunk(2.5);
    ASSERT_EQ(half.width(), 2);
    EXPECT_NEAR(half.row(0)[0], (0 + 40 + 80 * 0.5) / 2.5, 1);
    EXPECT_NEAR(half.row(1)[1], (80 * 0.5 + 120 + 160) / 2.5, 1);
}

TEST(GreyPyramid, everyLevelShowsTheSamePlace)
{
    GreyPlane plane(512, 256);
    for (int y = 0; y < 256; ++y) {
        for (int x = 0; x < 512; ++x)
            plane.row(y)[x] = static_cast<std::uint8_t>(x / 4 + y / 4);
    }
    const GreyPyramid pyramid(GreyPicture{plane.row(0), 512, 256, 512});
    for (double step : {1.0, 2.0, 4.0})
        EXPECT_NEAR(pyramid.at(pyramid.levelFor(step), 200, 100), 75, 1.5) << step;
    EXPECT_GT(pyramid.levelFor(4), pyramid.levelFor(1));
}

} // namespace
} // namespace countersign::ocrb
