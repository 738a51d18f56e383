#include "core/ocrb/projection.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace countersign::ocrb {
namespace {

std::vector<Tie> tiesOf(const Projection &projection, int columns, int rows, double shake, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal(0, shake > 0 ? shake : 1);
    std::vector<Tie> ties;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            Point seen = projection.at(column, row);
            if (shake > 0)
                seen = {seen.x + normal(random), seen.y + normal(random)};
            ties.push_back({static_cast<double>(column), static_cast<double>(row), seen, 1});
        }
    }
    return ties;
}

TEST(Projection, fitOfShakenPlacesLiesCloserThanTheyDo)
{
    const Projection truth = Projection::straight({100, 50}, {20, 1}, {-2, 50});
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto fitted = Projection::fitted(tiesOf(truth, 44, 2, 1.0, seed));
        ASSERT_TRUE(fitted);
        for (int column : {0, 20, 43}) {
            const Point expected = truth.at(column, 1);
            const Point found = fitted->at(column, 1);
            EXPECT_LT(lengthOf({found.x - expected.x, found.y - expected.y}), 1.2) << "seed " << seed;
        }
    }
}

TEST(Projection, gridPlaceOfAPicturePlaceIsWhereItCameFrom)
{
    const Projection projection = Projection::straight({10, 400}, {15, -3}, {8, 37}).movedTo(4, 1, true);
    for (double column : {-3.0, 0.0, 12.5}) {
        const Point back = projection.gridAt(projection.at(column, 1.25));
        EXPECT_NEAR(back.x, column, 1e-9);
        EXPECT_NEAR(back.y, 1.25, 1e-9);
    }
}

TEST(Projection, halfTurnGoesTheOtherWayFromTheNewOrigin)
{
    const Projection straight = Projection::straight({0, 0}, {10, 0}, {0, 30});
    const Projection turned = straight.movedTo(5, 1, true);
    EXPECT_NEAR(turned.at(0, 0).x, 50, 1e-9);
    EXPECT_NEAR(turned.at(1, 0).x, 40, 1e-9);
    EXPECT_NEAR(turned.at(0, 1).y, 0, 1e-9);
}

TEST(Projection, isNotFittedToFewerThanFourPlaces)
{
    const Projection truth = Projection::straight({0, 0}, {10, 0}, {0, 30});
    EXPECT_FALSE(Projection::fitted(tiesOf(truth, 3, 1, 0, 1)));
}

} // namespace
} // namespace countersign::ocrb
