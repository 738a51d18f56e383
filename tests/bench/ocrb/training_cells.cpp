#include "training_cells.h"

#include "zone_press.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

namespace countersign::ocrb::bench {

namespace {

using Random = std::mt19937_64;

double between(Random &random, double from, double to)
{
    return std::uniform_real_distribution<double>(from, to)(random);
}

double spread(Random &random, double deviation)
{
    return std::clamp(std::normal_distribution<double>(0, deviation)(random), -2.5 * deviation, 2.5 * deviation);
}

/// Any glyph anywhere: the network must not learn how names are spelt.
std::vector<std::string> anyText(Random &random)
{
    std::vector<std::string> lines(2 + random() % 2);
    const std::size_t width = lines.size() == 3 ? 30 : 44;
    for (std::string &line : lines) {
        while (line.size() < width)
            line += kGlyphs[random() % kGlyphCount];
    }
    return lines;
}

/// Off its true place by what a reader may be off, a little turned and of another size.
CellPlace shaken(const CellPlace &place, Random &random, double deviation)
{
    const double right = spread(random, deviation);
    const double down = spread(random, deviation);
    const double angle = spread(random, 0.02);
    const double size = 1 + spread(random, 0.02);
    const double slant = spread(random, 0.01);
    CellPlace moved = place;
    moved.centre.x += right * place.right.x + down * place.down.x;
    moved.centre.y += right * place.right.y + down * place.down.y;
    moved.right = {size * (place.right.x + angle * place.down.x), size * (place.right.y + angle * place.down.y)};
    moved.down = {size * (place.down.x + (slant - angle) * place.right.x), size * (place.down.y + (slant - angle) * place.right.y)};
    return moved;
}

CellPlace shifted(const CellPlace &place, double right, double down)
{
    CellPlace moved = place;
    moved.centre.x += right * place.right.x + down * place.down.x;
    moved.centre.y += right * place.right.y + down * place.down.y;
    return moved;
}

} // namespace

void TrainingCells::add(const Patch &patch, int label, bool still)
{
    for (float value : patch)
        m_samples.push_back(static_cast<std::uint8_t>(std::clamp((value + 0.5F) * 127.5F + 0.5F, 0.F, 255.F)));
    m_labels.push_back(static_cast<std::uint8_t>(label));
    m_still.push_back(still ? 1 : 0);
}

Patch TrainingCells::patchOf(std::size_t cell) const
{
    Patch patch;
    const std::uint8_t *samples = m_samples.data() + cell * kPatchSize;
    for (float &value : patch)
        value = static_cast<float>(*samples++) / 127.5F - 0.5F;
    return patch;
}

void TrainingCells::gather(int pictures, std::uint64_t firstSeed)
{
    const ZonePress press;
    for (int i = 0; i < pictures; ++i) {
        const std::uint64_t seed = firstSeed + static_cast<std::uint64_t>(i);
        Random random(seed * 7919 + 1);
        const std::vector<std::string> lines = random() % 3 == 0 ? zoneFor(seed) : anyText(random);
        PressSettings settings = settingsFor(seed, Rasteriser::FreeType);
        settings.wholePage = settings.wholePage && random() % 4 == 0;
        const PressedZone zone = press.press(lines, Rasteriser::FreeType, seed, settings);
        const GreyPyramid picture(GreyPicture{zone.picture.constBits(), zone.picture.width(), zone.picture.height(),
                                              zone.picture.bytesPerLine()});
        const int width = static_cast<int>(lines.front().size());
        for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
            for (int column = -2; column < width + 2; ++column) {
                const bool inside = column >= 0 && column < width;
                const char glyph = inside ? lines[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] : ' ';
                if (glyph == '<' && random() % 2 == 0)
                    continue;
                const CellPlace place = cellPlace(zone.grid, column, row);
                const bool far = random() % 4 == 0;
                const CellPlace cut = shaken(place, random, far ? 0.075 : 0.03);
                add(patchAt(picture, cut, toneAround(picture, cut)), inside ? glyphIndex(glyph) : kNothing, !far);
                if (random() % 12 == 0) {
                    // Between two characters, or between two lines: no character's place.
                    const bool sideways = random() % 2 == 0;
                    const double sign = random() % 2 == 0 ? 1 : -1;
                    const CellPlace off = sideways ? shifted(place, sign * between(random, 0.42, 0.58), spread(random, 0.08))
                                                   : shifted(place, spread(random, 0.3), sign * between(random, 0.55, 1.1));
                    add(patchAt(picture, off, toneAround(picture, off)), kNothing, false);
                }
            }
        }
        if (i % 200 == 199)
            std::fprintf(stderr, "pictures %d, cells %zu\n", i + 1, count());
    }
}

} // namespace countersign::ocrb::bench
