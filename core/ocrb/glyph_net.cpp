#include "core/ocrb/glyph_net.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace countersign::ocrb {

namespace {

/// Filters of `Reach` x `Reach` over `Width` x `Height` planes with a rim of zeros, negative
/// sums cut off, then the largest of each 2 x 2. Sizes are constants so that the inner loops
/// become vector instructions.
template<int Width, int Height, int Reach>
void filterLayer(const float *in, int inCount, const std::vector<float> &weights, const std::vector<float> &bias, float *out)
{
    constexpr int kRim = Reach / 2;
    constexpr int kStride = Width + 2 * kRim;
    constexpr int kPlane = kStride * (Height + 2 * kRim);
    std::vector<float> padded(static_cast<std::size_t>(inCount * kPlane));
    for (int plane = 0; plane < inCount; ++plane) {
        for (int y = 0; y < Height; ++y)
            std::memcpy(&padded[static_cast<std::size_t>(plane * kPlane + (y + kRim) * kStride + kRim)],
                        in + (plane * Height + y) * Width, Width * sizeof(float));
    }
    const float *weight = weights.data();
    for (const float start : bias) {
        std::array<float, static_cast<std::size_t>(Width * Height)> sums;
        sums.fill(start);
        for (int plane = 0; plane < inCount; ++plane) {
            for (int ky = 0; ky < Reach; ++ky) {
                for (int kx = 0; kx < Reach; ++kx) {
                    const float factor = *weight++;
                    for (int y = 0; y < Height; ++y) {
                        const float *source = &padded[static_cast<std::size_t>(plane * kPlane + (y + ky) * kStride + kx)];
                        float *sum = &sums[static_cast<std::size_t>(y * Width)];
                        for (int x = 0; x < Width; ++x)
                            sum[x] += factor * source[x];
                    }
                }
            }
        }
        for (std::size_t y = 0; y < Height; y += 2) {
            for (std::size_t x = 0; x < Width; x += 2) {
                const float *at = &sums[y * Width + x];
                *out++ = std::max(0.F, std::max(std::max(at[0], at[1]), std::max(at[Width], at[Width + 1])));
            }
        }
    }
}

template<std::size_t Count>
void fullLayer(const float *in, const std::vector<float> &weights, const std::vector<float> &bias, float *out)
{
    constexpr std::size_t kLanes = 8;
    static_assert(Count % kLanes == 0);
    const float *weight = weights.data();
    for (const float start : bias) {
        std::array<float, kLanes> sums{};
        for (std::size_t i = 0; i < Count; i += kLanes) {
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                sums[lane] += weight[i + lane] * in[i + lane];
        }
        float sum = start;
        for (const float lane : sums)
            sum += lane;
        *out++ = sum;
        weight += Count;
    }
}

constexpr char kMagic[] = "countersign glyphs 1\n";
constexpr qsizetype kMagicSize = sizeof(kMagic) - 1;

std::size_t product(std::initializer_list<int> factors)
{
    std::size_t result = 1;
    for (int factor : factors)
        result *= static_cast<std::size_t>(factor);
    return result;
}

} // namespace

GlyphWeights::GlyphWeights()
    : first(product({kFirstFilters, kFirstReach, kFirstReach})), firstBias(kFirstFilters),
      second(product({kSecondFilters, kFirstFilters, kSecondReach, kSecondReach})), secondBias(kSecondFilters),
      hidden(product({kHiddenCount, kFlatCount})), hiddenBias(kHiddenCount), last(product({kClassCount, kHiddenCount})),
      lastBias(kClassCount), means(product({kGlyphCount, kPatchSize}))
{
}

std::vector<std::vector<float> *> GlyphWeights::parts()
{
    return {&first, &firstBias, &second, &secondBias, &hidden, &hiddenBias, &last, &lastBias, &means};
}

std::vector<const std::vector<float> *> GlyphWeights::parts() const
{
    return {&first, &firstBias, &second, &secondBias, &hidden, &hiddenBias, &last, &lastBias, &means};
}

QByteArray GlyphWeights::toBytes() const
{
    QByteArray bytes(kMagic, kMagicSize);
    for (const std::vector<float> *part : parts()) {
        float largest = 1e-9F;
        for (float value : *part)
            largest = std::max(largest, std::abs(value));
        const float step = largest / 32767.F;
        bytes.append(reinterpret_cast<const char *>(&step), sizeof(step));
        for (float value : *part) {
            const auto count = static_cast<std::int16_t>(std::lround(value / step));
            bytes.append(reinterpret_cast<const char *>(&count), sizeof(count));
        }
    }
    return bytes;
}

base::Result<GlyphWeights> GlyphWeights::fromBytes(QByteArrayView bytes)
{
    GlyphWeights weights;
    qsizetype wanted = kMagicSize;
    for (const std::vector<float> *part : weights.parts())
        wanted += static_cast<qsizetype>(sizeof(float) + part->size() * sizeof(std::int16_t));
    if (bytes.size() != wanted || std::memcmp(bytes.data(), kMagic, kMagicSize) != 0)
        return base::fail(base::ErrorCode::Internal, QStringLiteral("glyph weights of another shape"));
    const char *at = bytes.data() + kMagicSize;
    for (std::vector<float> *part : weights.parts()) {
        float step = 0;
        std::memcpy(&step, at, sizeof(step));
        at += sizeof(step);
        for (float &value : *part) {
            std::int16_t count = 0;
            std::memcpy(&count, at, sizeof(count));
            at += sizeof(count);
            value = static_cast<float>(count) * step;
        }
    }
    return weights;
}

GlyphNet::GlyphNet(GlyphWeights weights)
    : m_weights(std::move(weights))
{
}

GlyphOdds GlyphNet::read(const Patch &patch) const
{
    std::array<float, static_cast<std::size_t>(kFirstFilters * kHalfWidth * kHalfHeight)> first;
    std::array<float, kFlatCount> second;
    std::array<float, kHiddenCount> hidden;
    GlyphOdds odds;
    filterLayer<kPatchWidth, kPatchHeight, kFirstReach>(patch.data(), 1, m_weights.first, m_weights.firstBias, first.data());
    filterLayer<kHalfWidth, kHalfHeight, kSecondReach>(first.data(), kFirstFilters, m_weights.second, m_weights.secondBias,
                                                       second.data());
    fullLayer<kFlatCount>(second.data(), m_weights.hidden, m_weights.hiddenBias, hidden.data());
    for (float &value : hidden)
        value = std::max(0.F, value);
    fullLayer<kHiddenCount>(hidden.data(), m_weights.last, m_weights.lastBias, odds.data());
    const float most = *std::max_element(odds.begin(), odds.end());
    float total = 0;
    for (float &value : odds)
        total += value = std::exp(value - most);
    for (float &value : odds)
        value /= total;
    return odds;
}

} // namespace countersign::ocrb
