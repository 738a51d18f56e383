#pragma once

#include "core/ocrb/glyph_net.h"
#include "core/ocrb/grid_fit.h"

#include <vector>

namespace countersign::ocrb {

/// The zone laid into the picture: column 0 of line 0 is its first character.
struct ZoneLayout
{
    Projection projection;
    int rows = 0;
    int columns = 0;
};

/// Which side of a grid is up, and which of its cells are a zone of 2 x 36, 2 x 44 or
/// 3 x 30. Empty when the cells do not look like characters, two layouts when some do
/// either way up: half of the glyphs read as another one upside down.
std::vector<ZoneLayout> layoutsOf(const GreyPyramid &picture, const GlyphNet &net, const FittedGrid &grid);

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
