#pragma once

#include "core/ocrb/glyph_net.h"

#include <cstdint>
#include <vector>

namespace countersign::ocrb::bench {

/// Learns the weights by gradient descent (Adam). One of these per thread computes the
/// gradient of its share of a batch.
class NetGradient
{
public:
    /// Adds the gradient of one patch's cross entropy; returns that entropy.
    float add(const GlyphWeights &weights, const Patch &patch, int label);
    [[nodiscard]] GlyphWeights &sum() { return m_sum; }
    void clear();

private:
    GlyphWeights m_sum;
};

class AdamStep
{
public:
    /// Moves the weights against the mean gradient of `count` patches.
    void apply(GlyphWeights &weights, const GlyphWeights &gradient, int count, float rate);

private:
    GlyphWeights m_first;
    GlyphWeights m_second;
    int m_steps = 0;
};

/// Weights to begin with: normal, scaled by the number of inputs.
GlyphWeights freshWeights(std::uint64_t seed);

} // namespace countersign::ocrb::bench
