#pragma once

#include "core/base/result.h"
#include "core/ocrb/glyph_patch.h"

#include <QByteArray>

#include <vector>

namespace countersign::ocrb {

/// Sizes of the small network that tells glyphs apart: two layers of filters, each followed
/// by taking the largest of 2 x 2, then two full layers.
inline constexpr int kFirstFilters = 12;
inline constexpr int kFirstReach = 5; ///< filters are 5 x 5
inline constexpr int kSecondFilters = 24;
inline constexpr int kSecondReach = 3;
inline constexpr int kHalfWidth = kPatchWidth / 2;
inline constexpr int kHalfHeight = kPatchHeight / 2;
inline constexpr int kFlatCount = kSecondFilters * (kHalfWidth / 2) * (kHalfHeight / 2);
inline constexpr int kHiddenCount = 96;

/// Everything that was learned. Filters: [out][in][y][x]; full layers: [out][in].
struct GlyphWeights
{
    std::vector<float> first, firstBias;
    std::vector<float> second, secondBias;
    std::vector<float> hidden, hiddenBias;
    std::vector<float> last, lastBias;
    /// The mean patch of each glyph, to measure by how much a cell is off its place.
    std::vector<float> means;

    GlyphWeights();
    [[nodiscard]] std::vector<std::vector<float> *> parts();
    [[nodiscard]] std::vector<const std::vector<float> *> parts() const;

    /// 16-bit steps with one scale a part: half a file for no loss that can be measured.
    [[nodiscard]] QByteArray toBytes() const;
    static base::Result<GlyphWeights> fromBytes(QByteArrayView bytes);
};

/// Probabilities of the 38 classes.
using GlyphOdds = std::array<float, kClassCount>;

class GlyphNet
{
public:
    explicit GlyphNet(GlyphWeights weights);
    /// The one that is compiled in (resources/reference/ocrb_net.bin).
    static const GlyphNet &embedded();

    [[nodiscard]] GlyphOdds read(const Patch &patch) const;
    [[nodiscard]] const float *meanOf(int glyph) const { return m_weights.means.data() + static_cast<std::ptrdiff_t>(glyph) * kPatchSize; }

private:
    GlyphWeights m_weights;
};

} // namespace countersign::ocrb
