#include "core/ocrb/glyph_net.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace countersign::ocrb {
namespace {

TEST(GlyphNet, readsItsOwnMeanGlyphsAndCallsPaperNothing)
{
    const GlyphNet &net = GlyphNet::embedded();
    for (int glyph = 0; glyph < kGlyphCount; ++glyph) {
        Patch patch;
        std::copy_n(net.meanOf(glyph), kPatchSize, patch.begin());
        const GlyphOdds odds = net.read(patch);
        EXPECT_EQ(std::max_element(odds.begin(), odds.end()) - odds.begin(), glyph) << kGlyphs[glyph];
        EXPECT_NEAR(std::accumulate(odds.begin(), odds.end(), 0.F), 1.F, 1e-4F);
    }
    const GlyphOdds paper = net.read(Patch{});
    EXPECT_GT(paper[kNothing], 0.9F);
}

TEST(GlyphWeights, comeBackFromBytesAndRefuseOtherSizes)
{
    GlyphWeights weights;
    std::iota(weights.hidden.begin(), weights.hidden.end(), -100.F);
    const QByteArray bytes = weights.toBytes();
    const auto back = GlyphWeights::fromBytes(bytes);
    ASSERT_TRUE(back);
    EXPECT_NEAR(back->hidden.back(), weights.hidden.back(), 2.F);
    EXPECT_FALSE(GlyphWeights::fromBytes(bytes.chopped(1)));
    EXPECT_FALSE(GlyphWeights::fromBytes(QByteArray()));
}

} // namespace
} // namespace countersign::ocrb
