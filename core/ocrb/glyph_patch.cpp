#include "core/ocrb/glyph_patch.h"

#include <algorithm>
#include <cmath>

namespace countersign::ocrb {

namespace {

constexpr float kLeastContrast = 12; ///< grey steps; below, noise would be blown up to ink
constexpr int kToneColumns = 29;     ///< samples over seven cells
constexpr int kToneRows = 9;

Point placed(const CellPlace &place, double right, double down)
{
    return {place.centre.x + right * place.right.x + down * place.down.x,
            place.centre.y + right * place.right.y + down * place.down.y};
}

} // namespace

int glyphIndex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return c == '<' ? kGlyphCount - 1 : kNothing;
}

CellPlace cellPlace(const Projection &projection, double column, double row)
{
    CellPlace place;
    place.centre = projection.at(column, row);
    place.right = projection.rightAt(column, row);
    const Point down = projection.downAt(column, row);
    const double scale = lengthOf(place.right) / std::max(lengthOf(down), 1e-9);
    place.down = {down.x * scale, down.y * scale};
    return place;
}

Tone toneAround(const GreyPyramid &picture, const CellPlace &place)
{
    std::array<float, kToneColumns * kToneRows> values;
    const int level = picture.levelFor(lengthOf(place.right) / kSamplesPerPitch);
    std::size_t count = 0;
    for (int y = 0; y < kToneRows; ++y) {
        for (int x = 0; x < kToneColumns; ++x) {
            const Point at = placed(place, (x - kToneColumns / 2) * 0.24, (y - kToneRows / 2) * 0.14);
            values[count++] = picture.at(level, at.x, at.y);
        }
    }
    const auto ink = values.begin() + static_cast<std::ptrdiff_t>(count / 20);
    std::nth_element(values.begin(), ink, values.end());
    const float dark = *ink;
    const auto ground = values.begin() + static_cast<std::ptrdiff_t>(count * 3 / 4);
    std::nth_element(ink, ground, values.end());
    return {*ground, std::max(*ground - dark, kLeastContrast)};
}

void sampleCell(const GreyPyramid &picture, const CellPlace &place, Tone tone, int margin, float *samples)
{
    const int level = picture.levelFor(lengthOf(place.right) / kSamplesPerPitch);
    const int width = kPatchWidth + 2 * margin;
    const int height = kPatchHeight + 2 * margin;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const Point at = placed(place, (x - (width - 1) / 2.0) / kSamplesPerPitch, (y - (height - 1) / 2.0) / kSamplesPerPitch);
            const float ink = (tone.ground - picture.at(level, at.x, at.y)) / tone.contrast;
            *samples++ = std::clamp(ink, -0.5F, 1.5F);
        }
    }
}

Patch patchAt(const GreyPyramid &picture, const CellPlace &place, Tone tone)
{
    Patch patch;
    sampleCell(picture, place, tone, 0, patch.data());
    return patch;
}

} // namespace countersign::ocrb
