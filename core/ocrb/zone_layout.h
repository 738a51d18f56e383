#pragma once

#include "core/ocrb/glyph_net.h"
#include "core/ocrb/grid_fit.h"

#include <optional>

namespace countersign::ocrb {

/// The zone laid into the picture: column 0 of line 0 is its first character.
struct ZoneLayout
{
    Projection projection;
    int rows = 0;
    int columns = 0;
    double worth = 0; ///< mean logarithm of the odds of what was read: 0 is best
};

/// Which side of a grid is up, and which of its cells are a zone of 2 x 36, 2 x 44 or
/// 3 x 30. Nothing when the cells do not look like characters.
std::optional<ZoneLayout> layoutOf(const GreyPyramid &picture, const GlyphNet &net, const FittedGrid &grid);

/// Lays the grid anew over what was recognised: glyphs are compared with their means, and
/// where they are off the grid follows.
void settle(const GreyPyramid &picture, const GlyphNet &net, ZoneLayout &layout);

/// How far a page that is not flat bends off the grid, in pitches, after settle().
struct Bend
{
    std::vector<Point> offsets; ///< row by row, to the right and down
};
Bend bendOf(const GreyPyramid &picture, const GlyphNet &net, const ZoneLayout &layout);

} // namespace countersign::ocrb
