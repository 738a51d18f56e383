#include "core/ocrb/grey_picture.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace countersign::ocrb {

namespace {

/// What of the pixels [0, size) the cell [from, to) covers, in whole and part pixels.
struct Span
{
    int first = 0;
    int last = 0;      ///< included
    float firstPart = 1;
    float lastPart = 1;
};

Span covered(int index, double factor, int size)
{
    const double from = index * factor;
    const double to = std::min(from + factor, static_cast<double>(size));
    Span span;
    span.first = std::min(static_cast<int>(from), size - 1);
    span.last = std::clamp(static_cast<int>(std::ceil(to)) - 1, span.first, size - 1);
    span.firstPart = static_cast<float>(std::min(1.0, span.first + 1 - from));
    span.lastPart = span.last == span.first ? span.firstPart : static_cast<float>(std::clamp(to - span.last, 0.0, 1.0));
    return span;
}

float partOf(const Span &span, int index)
{
    return index == span.first ? span.firstPart : index == span.last ? span.lastPart : 1.F;
}

constexpr int kMostLevels = 6;

} // namespace

GreyPlane::GreyPlane(const GreyPicture &picture)
    : GreyPlane(picture.width, picture.height)
{
    for (int y = 0; y < m_height; ++y)
        std::memcpy(row(y), picture.bytes + y * picture.stride, static_cast<std::size_t>(m_width));
}

float GreyPlane::at(double x, double y) const
{
    const double cx = std::clamp(x, 0.0, static_cast<double>(m_width - 1));
    const double cy = std::clamp(y, 0.0, static_cast<double>(m_height - 1));
    const int left = static_cast<int>(cx);
    const int top = static_cast<int>(cy);
    const int right = std::min(left + 1, m_width - 1);
    const std::uint8_t *upper = row(top);
    const std::uint8_t *lower = row(std::min(top + 1, m_height - 1));
    const auto fx = static_cast<float>(cx - left);
    const auto fy = static_cast<float>(cy - top);
    const float above = static_cast<float>(upper[left]) * (1 - fx) + static_cast<float>(upper[right]) * fx;
    const float below = static_cast<float>(lower[left]) * (1 - fx) + static_cast<float>(lower[right]) * fx;
    return above * (1 - fy) + below * fy;
}

GreyPlane GreyPlane::shrunk(double factor) const
{
    const int width = std::max(1, static_cast<int>(m_width / factor));
    const int height = std::max(1, static_cast<int>(m_height / factor));
    GreyPlane small(width, height);
    std::vector<Span> columns;
    for (int x = 0; x < width; ++x)
        columns.push_back(covered(x, factor, m_width));
    std::vector<float> sums(static_cast<std::size_t>(width));
    for (int y = 0; y < height; ++y) {
        const Span rows = covered(y, factor, m_height);
        std::fill(sums.begin(), sums.end(), 0.F);
        float rowWeight = 0;
        for (int source = rows.first; source <= rows.last; ++source) {
            const float part = partOf(rows, source);
            rowWeight += part;
            const std::uint8_t *line = row(source);
            for (std::size_t x = 0; x < sums.size(); ++x) {
                const Span &span = columns[x];
                float sum = 0;
                float weight = 0;
                for (int column = span.first; column <= span.last; ++column) {
                    const float share = partOf(span, column);
                    sum += share * static_cast<float>(line[column]);
                    weight += share;
                }
                sums[x] += part * (weight > 0 ? sum / weight : static_cast<float>(line[span.first]));
            }
        }
        std::uint8_t *out = small.row(y);
        for (std::size_t x = 0; x < sums.size(); ++x)
            out[x] = static_cast<std::uint8_t>(std::clamp(sums[x] / std::max(rowWeight, 1e-6F) + 0.5F, 0.F, 255.F));
    }
    return small;
}

GreyPyramid::GreyPyramid(const GreyPicture &picture)
{
    m_levels.emplace_back(picture);
    while (static_cast<int>(m_levels.size()) < kMostLevels && m_levels.back().width() >= 64 && m_levels.back().height() >= 64)
        m_levels.push_back(m_levels.back().shrunk(2));
}

int GreyPyramid::levelFor(double step) const
{
    int level = 0;
    double pixel = 1;
    while (level + 1 < static_cast<int>(m_levels.size()) && step > 1.5 * pixel) {
        pixel *= 2;
        ++level;
    }
    return level;
}

float GreyPyramid::at(int level, double x, double y) const
{
    const double scale = 1.0 / (1 << level);
    return m_levels[static_cast<std::size_t>(level)].at((x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5);
}

} // namespace countersign::ocrb
