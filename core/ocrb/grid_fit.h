#pragma once

#include "core/ocrb/mark_lines.h"
#include "core/ocrb/projection.h"

#include <vector>

namespace countersign::ocrb {

/// A fixed-pitch grid laid over marks. Column and line numbers are relative: which line is
/// the first and where it begins is not known yet, nor which side is up.
struct FittedGrid
{
    struct Cell
    {
        int column = 0;
        int row = 0;
    };
    Projection projection;
    std::vector<Cell> cells; ///< where a mark fits the grid
    int firstColumn = 0;
    int lastColumn = 0;
    /// How many cells more the grid explains than it would by chance: marks of ordinary text
    /// lie anywhere between two columns, those of a zone near the middle of their cell.
    double worth = 0;
};

/// Grids that two or more lines of marks share, the worthiest first, at most `most`. Two lines belong together when they run alike and are as far apart as lines of
/// a zone are: 1.4 to 3.4 pitches (Doc 9303 prints 2.5) or twice that.
std::vector<FittedGrid> fitGrids(const std::vector<Mark> &marks, const std::vector<MarkLine> &lines, std::size_t most);

} // namespace countersign::ocrb
