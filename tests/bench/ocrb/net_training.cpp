#include "net_training.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace countersign::ocrb::bench {

namespace {

/// One filter layer forth and back over planes with a rim of zeros; remembers which of each
/// 2 x 2 was the largest.
template<int Width, int Height, int Reach, int In, int Out>
struct FilterLayer
{
    static constexpr int kRim = Reach / 2;
    static constexpr int kStride = Width + 2 * kRim;
    static constexpr int kPlane = kStride * (Height + 2 * kRim);
    static constexpr int kPooled = Width / 2 * (Height / 2);
    std::array<float, In * kPlane> padded{};
    std::array<float, In * kPlane> paddedGradient{};
    std::array<float, Out * kPooled> out{};
    std::array<float, Out * kPooled> outGradient{};
    std::array<int, Out * kPooled> chosen{};

    void setInput(const float *in)
    {
        for (int plane = 0; plane < In; ++plane) {
            for (int y = 0; y < Height; ++y)
                std::copy_n(in + (plane * Height + y) * Width, Width, padded.data() + plane * kPlane + (y + kRim) * kStride + kRim);
        }
    }

    void forth(const std::vector<float> &weights, const std::vector<float> &bias)
    {
        const float *weight = weights.data();
        for (int filter = 0; filter < Out; ++filter) {
            std::array<float, Width * Height> sums;
            sums.fill(bias[static_cast<std::size_t>(filter)]);
            for (int plane = 0; plane < In; ++plane) {
                for (int k = 0; k < Reach * Reach; ++k) {
                    const float factor = *weight++;
                    const float *source = padded.data() + plane * kPlane + k / Reach * kStride + k % Reach;
                    for (int y = 0; y < Height; ++y) {
                        for (int x = 0; x < Width; ++x)
                            sums[static_cast<std::size_t>(y * Width + x)] += factor * source[y * kStride + x];
                    }
                }
            }
            pool(sums, filter);
        }
    }

    void pool(const std::array<float, Width * Height> &sums, int filter)
    {
        int to = filter * kPooled;
        for (int y = 0; y < Height; y += 2) {
            for (int x = 0; x < Width; x += 2, ++to) {
                int best = y * Width + x;
                for (int other : {best + 1, best + Width, best + Width + 1}) {
                    if (sums[static_cast<std::size_t>(other)] > sums[static_cast<std::size_t>(best)])
                        best = other;
                }
                const float value = sums[static_cast<std::size_t>(best)];
                out[static_cast<std::size_t>(to)] = std::max(0.F, value);
                chosen[static_cast<std::size_t>(to)] = value > 0 ? best : -1;
            }
        }
    }

    void back(const std::vector<float> &weights, std::vector<float> &weightGradient, std::vector<float> &biasGradient, bool needInput)
    {
        if (needInput)
            paddedGradient.fill(0);
        for (int to = 0; to < Out * kPooled; ++to) {
            const int at = chosen[static_cast<std::size_t>(to)];
            const float gradient = outGradient[static_cast<std::size_t>(to)];
            if (at < 0 || gradient == 0)
                continue;
            const int filter = to / kPooled;
            const int corner = at / Width * kStride + at % Width;
            biasGradient[static_cast<std::size_t>(filter)] += gradient;
            for (int plane = 0; plane < In; ++plane) {
                const std::size_t base = static_cast<std::size_t>((filter * In + plane) * Reach * Reach);
                for (int ky = 0; ky < Reach; ++ky) {
                    const int source = plane * kPlane + corner + ky * kStride;
                    for (int kx = 0; kx < Reach; ++kx) {
                        const auto k = base + static_cast<std::size_t>(ky * Reach + kx);
                        weightGradient[k] += gradient * padded[static_cast<std::size_t>(source + kx)];
                        if (needInput)
                            paddedGradient[static_cast<std::size_t>(source + kx)] += gradient * weights[k];
                    }
                }
            }
        }
    }
};

using First = FilterLayer<kPatchWidth, kPatchHeight, kFirstReach, 1, kFirstFilters>;
using Second = FilterLayer<kHalfWidth, kHalfHeight, kSecondReach, kFirstFilters, kSecondFilters>;

void fullForth(const float *in, std::size_t count, const std::vector<float> &weights, const std::vector<float> &bias, float *out)
{
    for (std::size_t o = 0; o < bias.size(); ++o) {
        float sum = bias[o];
        const float *weight = weights.data() + o * count;
        for (std::size_t i = 0; i < count; ++i)
            sum += weight[i] * in[i];
        out[o] = sum;
    }
}

void fullBack(const float *in, std::size_t count, const float *outGradient, const std::vector<float> &weights,
              std::vector<float> &weightGradient, std::vector<float> &biasGradient, float *inGradient)
{
    std::fill_n(inGradient, count, 0.F);
    for (std::size_t o = 0; o < biasGradient.size(); ++o) {
        const float gradient = outGradient[o];
        if (gradient == 0)
            continue;
        biasGradient[o] += gradient;
        const float *weight = weights.data() + o * count;
        float *target = weightGradient.data() + o * count;
        for (std::size_t i = 0; i < count; ++i) {
            target[i] += gradient * in[i];
            inGradient[i] += gradient * weight[i];
        }
    }
}

} // namespace

float NetGradient::add(const GlyphWeights &weights, const Patch &patch, int label)
{
    thread_local First first;
    thread_local Second second;
    std::array<float, kHiddenCount> hidden;
    std::array<float, kClassCount> odds;
    first.setInput(patch.data());
    first.forth(weights.first, weights.firstBias);
    second.setInput(first.out.data());
    second.forth(weights.second, weights.secondBias);
    fullForth(second.out.data(), kFlatCount, weights.hidden, weights.hiddenBias, hidden.data());
    for (float &value : hidden)
        value = std::max(0.F, value);
    fullForth(hidden.data(), kHiddenCount, weights.last, weights.lastBias, odds.data());
    const float most = *std::max_element(odds.begin(), odds.end());
    float total = 0;
    for (float &value : odds)
        total += value = std::exp(value - most);
    for (float &value : odds)
        value /= total;
    const float loss = -std::log(std::max(odds[static_cast<std::size_t>(label)], 1e-12F));
    odds[static_cast<std::size_t>(label)] -= 1;
    std::array<float, kHiddenCount> hiddenGradient;
    fullBack(hidden.data(), kHiddenCount, odds.data(), weights.last, m_sum.last, m_sum.lastBias, hiddenGradient.data());
    for (std::size_t i = 0; i < hidden.size(); ++i)
        hiddenGradient[i] = hidden[i] > 0 ? hiddenGradient[i] : 0;
    fullBack(second.out.data(), kFlatCount, hiddenGradient.data(), weights.hidden, m_sum.hidden, m_sum.hiddenBias,
             second.outGradient.data());
    second.back(weights.second, m_sum.second, m_sum.secondBias, true);
    for (int plane = 0; plane < kFirstFilters; ++plane) {
        for (int y = 0; y < kHalfHeight; ++y)
            std::copy_n(second.paddedGradient.data() + plane * Second::kPlane + (y + Second::kRim) * Second::kStride + Second::kRim,
                        kHalfWidth, first.outGradient.data() + (plane * kHalfHeight + y) * kHalfWidth);
    }
    first.back(weights.first, m_sum.first, m_sum.firstBias, false);
    return loss;
}

void NetGradient::clear()
{
    for (std::vector<float> *part : m_sum.parts())
        std::fill(part->begin(), part->end(), 0.F);
}

void AdamStep::apply(GlyphWeights &weights, const GlyphWeights &gradient, int count, float rate)
{
    ++m_steps;
    const auto steps = static_cast<float>(m_steps);
    const float firstScale = 1 / (1 - std::pow(0.9F, steps));
    const float secondScale = 1 / (1 - std::pow(0.999F, steps));
    const auto parts = weights.parts();
    const auto gradients = gradient.parts();
    const auto firsts = m_first.parts();
    const auto seconds = m_second.parts();
    for (std::size_t part = 0; part + 1 < parts.size(); ++part) { // the last part, the means, is no weight
        for (std::size_t i = 0; i < parts[part]->size(); ++i) {
            const float slope = (*gradients[part])[i] / static_cast<float>(count);
            float &first = (*firsts[part])[i];
            float &second = (*seconds[part])[i];
            first = 0.9F * first + 0.1F * slope;
            second = 0.999F * second + 0.001F * slope * slope;
            float &weight = (*parts[part])[i];
            weight -= rate * (first * firstScale / (std::sqrt(second * secondScale) + 1e-8F) + 1e-4F * weight);
        }
    }
}

GlyphWeights freshWeights(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    GlyphWeights weights;
    const auto fill = [&random](std::vector<float> &part, int inputs) {
        std::normal_distribution<float> normal(0, std::sqrt(2.F / static_cast<float>(inputs)));
        for (float &value : part)
            value = normal(random);
    };
    fill(weights.first, kFirstReach * kFirstReach);
    fill(weights.second, kFirstFilters * kSecondReach * kSecondReach);
    fill(weights.hidden, kFlatCount);
    fill(weights.last, kHiddenCount);
    return weights;
}

} // namespace countersign::ocrb::bench
