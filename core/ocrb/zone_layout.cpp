#include "core/ocrb/zone_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace countersign::ocrb {

namespace {

constexpr int kBorder = 3;            ///< cells beyond the marks that are looked at as well
constexpr std::size_t kLeastTies = 24; ///< glyphs that must be recognised before the grid follows them
constexpr std::size_t kTrialCells = 40; ///< enough to see whether cells are characters
constexpr double kLeastTrial = -0.8;   ///< mean logarithm of the odds below which cells are no characters
constexpr double kNearTrial = 0.25;    ///< up and down are told apart by reading when nearer than this
constexpr double kOutlier = -1.5;      ///< a few marks of the ground must not decide
constexpr double kLeastNothing = 0.02;

struct Shape
{
    int rows;
    int columns;
};
constexpr Shape kShapes[] = {{2, 36}, {2, 44}, {3, 30}};

GlyphOdds oddsAt(const GreyPyramid &picture, const GlyphNet &net, const Projection &projection, double column, double row)
{
    const CellPlace place = cellPlace(projection, column, row);
    return net.read(patchAt(picture, place, toneAround(picture, place)));
}

/// Mean logarithm of the odds of the likeliest glyph.
double trial(const GreyPyramid &picture, const GlyphNet &net, const Projection &projection, const std::vector<FittedGrid::Cell> &cells, int sign)
{
    const std::size_t stride = std::max<std::size_t>(1, cells.size() / kTrialCells);
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < cells.size(); i += stride, ++count) {
        const GlyphOdds odds = oddsAt(picture, net, projection, sign * cells[i].column, sign * cells[i].row);
        const auto most = static_cast<double>(*std::max_element(odds.begin(), odds.begin() + kGlyphCount));
        sum += std::max(kOutlier, std::log(std::max(1e-6, most)));
    }
    return count == 0 ? kOutlier : sum / count;
}

/// Logarithms of "is a character" and "is none" for every cell that may belong to the zone.
struct Evidence
{
    int firstColumn = 0;
    int lastColumn = 0;
    std::map<std::pair<int, int>, std::pair<double, double>> cells; ///< by row, column
};

Evidence evidenceFor(const GreyPyramid &picture, const GlyphNet &net, const Projection &projection, const std::set<int> &rows, int first, int last)
{
    Evidence evidence{first, last, {}};
    for (int row : rows) {
        for (int column = first; column <= last; ++column) {
            const double nothing = std::clamp(static_cast<double>(oddsAt(picture, net, projection, column, row)[kNothing]), kLeastNothing,
                                              1 - kLeastNothing);
            evidence.cells[{row, column}] = {std::log(1 - nothing), std::log(nothing)};
        }
    }
    return evidence;
}

/// How well a shape explains the cells, those outside of it included.
double worthOf(const Evidence &evidence, const Shape &shape, int firstRow, int firstColumn)
{
    double worth = 0;
    int inside = 0;
    for (const auto &[cell, logs] : evidence.cells) {
        const bool isInside = cell.first >= firstRow && cell.first < firstRow + shape.rows && cell.second >= firstColumn
            && cell.second < firstColumn + shape.columns;
        worth += isInside ? logs.first : logs.second;
        inside += isInside ? 1 : 0;
    }
    // Cells that were not looked at are most likely none.
    return worth + (shape.rows * shape.columns - inside) * std::log(0.05);
}

struct Best
{
    double worth = -1e9;
    Shape shape{};
    int row = 0;
    int column = 0;
};

Best bestShape(const Evidence &evidence, const std::set<int> &rows)
{
    Best best;
    for (const Shape &shape : kShapes) {
        for (int row = *rows.begin() - 1; row <= *rows.rbegin(); ++row) {
            for (int column = evidence.firstColumn - shape.columns; column <= evidence.lastColumn; ++column) {
                const double worth = worthOf(evidence, shape, row, column);
                if (worth > best.worth)
                    best = {worth, shape, row, column};
            }
        }
    }
    return best;
}

constexpr int kSearch = 4; ///< samples to each side within which a glyph is looked for
constexpr int kWideWidth = kPatchWidth + 2 * kSearch;
constexpr int kWideHeight = kPatchHeight + 2 * kSearch;

double agreement(const float *window, const float *mean)
{
    double ab = 0, a = 0, b = 0, aa = 0, bb = 0;
    for (int y = 0; y < kPatchHeight; ++y) {
        for (int x = 0; x < kPatchWidth; ++x) {
            const auto s = static_cast<double>(window[y * kWideWidth + x]);
            const auto m = static_cast<double>(mean[y * kPatchWidth + x]);
            ab += s * m;
            a += s;
            b += m;
            aa += s * s;
            bb += m * m;
        }
    }
    const double n = kPatchSize;
    return (ab - a * b / n) / std::sqrt(std::max(1e-9, (aa - a * a / n) * (bb - b * b / n)));
}

/// Where between three neighbours the top of a parabola lies, -0.5 to 0.5.
double topBetween(double before, double here, double after)
{
    const double bend = before - 2 * here + after;
    return bend < -1e-9 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0;
}

struct Offset
{
    double right = 0; ///< pitches
    double down = 0;
    double agreement = 0;
};

/// By how much the recognised glyph is off the middle of its cell.
Offset offsetAt(const GreyPyramid &picture, const GlyphNet &net, const CellPlace &place, int glyph)
{
    std::array<float, static_cast<std::size_t>(kWideWidth * kWideHeight)> window;
    sampleCell(picture, place, toneAround(picture, place), kSearch, window.data());
    constexpr int kPlaces = 2 * kSearch + 1;
    std::array<double, static_cast<std::size_t>(kPlaces * kPlaces)> found;
    for (int y = 0; y < kPlaces; ++y) {
        for (int x = 0; x < kPlaces; ++x)
            found[static_cast<std::size_t>(y * kPlaces + x)] = agreement(window.data() + y * kWideWidth + x, net.meanOf(glyph));
    }
    const auto best = std::max_element(found.begin(), found.end()) - found.begin();
    const int bx = static_cast<int>(best) % kPlaces;
    const int by = static_cast<int>(best) / kPlaces;
    const auto at = [&](int x, int y) {
        return found[static_cast<std::size_t>(std::clamp(y, 0, kPlaces - 1) * kPlaces + std::clamp(x, 0, kPlaces - 1))];
    };
    return {(bx - kSearch + topBetween(at(bx - 1, by), at(bx, by), at(bx + 1, by))) / kSamplesPerPitch,
            (by - kSearch + topBetween(at(bx, by - 1), at(bx, by), at(bx, by + 1))) / kSamplesPerPitch, at(bx, by)};
}

struct Recognised
{
    int row = 0;
    int column = 0;
    Offset offset;
    double weight = 0;
    CellPlace place;
};

std::vector<Recognised> recognised(const GreyPyramid &picture, const GlyphNet &net, const ZoneLayout &layout)
{
    std::vector<Recognised> cells;
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column) {
            const CellPlace place = cellPlace(layout.projection, column, row);
            const GlyphOdds odds = net.read(patchAt(picture, place, toneAround(picture, place)));
            const auto best = std::max_element(odds.begin(), odds.begin() + kGlyphCount);
            const Offset offset = offsetAt(picture, net, place, static_cast<int>(best - odds.begin()));
            const double weight = static_cast<double>(*best) * std::max(0.0, offset.agreement - 0.3);
            cells.push_back({row, column, offset, weight, place});
        }
    }
    return cells;
}

ZoneLayout placed(const GreyPyramid &picture, const GlyphNet &net, const FittedGrid &grid, bool halfTurn)
{
    const Projection projection = grid.projection.movedTo(0, 0, halfTurn);
    std::set<int> rows;
    for (const FittedGrid::Cell &cell : grid.cells)
        rows.insert(halfTurn ? -cell.row : cell.row);
    const int first = (halfTurn ? -grid.lastColumn : grid.firstColumn) - kBorder;
    const int last = (halfTurn ? -grid.firstColumn : grid.lastColumn) + kBorder;
    const Evidence evidence = evidenceFor(picture, net, projection, rows, first, last);
    const Best best = bestShape(evidence, rows);
    return {projection.movedTo(best.column, best.row), best.shape.rows, best.shape.columns};
}

} // namespace

std::vector<ZoneLayout> layoutsOf(const GreyPyramid &picture, const GlyphNet &net, const FittedGrid &grid)
{
    const double upright = trial(picture, net, grid.projection, grid.cells, 1);
    const double upsideDown = trial(picture, net, grid.projection.movedTo(0, 0, true), grid.cells, -1);
    std::vector<ZoneLayout> layouts;
    for (const bool halfTurn : {false, true}) {
        const double worth = halfTurn ? upsideDown : upright;
        if (worth >= kLeastTrial && worth > std::max(upright, upsideDown) - kNearTrial)
            layouts.push_back(placed(picture, net, grid, halfTurn));
    }
    return layouts;
}

void settle(const GreyPyramid &picture, const GlyphNet &net, ZoneLayout &layout)
{
    for (int round = 0; round < 2; ++round) {
        std::vector<Tie> ties;
        for (const Recognised &cell : recognised(picture, net, layout)) {
            if (cell.weight < 0.1)
                continue;
            const Point seen{cell.place.centre.x + cell.offset.right * cell.place.right.x + cell.offset.down * cell.place.down.x,
                             cell.place.centre.y + cell.offset.right * cell.place.right.y + cell.offset.down * cell.place.down.y};
            ties.push_back({static_cast<double>(cell.column), static_cast<double>(cell.row), seen, cell.weight});
        }
        const std::optional<Projection> better = ties.size() < kLeastTies ? std::nullopt : Projection::fitted(ties);
        if (!better)
            return;
        layout.projection = *better;
    }
}

Bend bendOf(const GreyPyramid &picture, const GlyphNet &net, const ZoneLayout &layout)
{
    constexpr int kReach = 3;
    const std::vector<Recognised> cells = recognised(picture, net, layout);
    Bend bend;
    for (const Recognised &cell : cells) {
        Point sum;
        double total = 0.5; // towards the grid: a few cells do not bend a page
        for (int column = std::max(0, cell.column - kReach); column <= std::min(layout.columns - 1, cell.column + kReach); ++column) {
            const Recognised &near = cells[static_cast<std::size_t>(cell.row * layout.columns + column)];
            sum.x += near.weight * near.offset.right;
            sum.y += near.weight * near.offset.down;
            total += near.weight;
        }
        bend.offsets.push_back({sum.x / total, sum.y / total});
    }
    return bend;
}

} // namespace countersign::ocrb
