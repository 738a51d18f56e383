#include "core/ocrb/grid_fit.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace countersign::ocrb {

namespace {

constexpr double kLeastSpacing = 1.4; ///< pitches
constexpr double kMostSpacing = 3.4;
constexpr int kOuterRow = 2;          ///< lines to each side of the one that the grid began with
constexpr int kMostColumns = 60;
constexpr std::size_t kLeastCells = 16;
constexpr double kSide = 0.28;        ///< how far off its column a mark may be, in pitches
constexpr double kLeastWorth = 5;

/// The grid of one line, with the direction of lines square to it.
Projection alongLine(const MarkLine &line, double spacing)
{
    return Projection::straight(line.origin, line.right, {-line.right.y * spacing, line.right.x * spacing});
}

/// How far line `other` lies from `line`, in pitches (below is positive); nothing when the
/// two do not run alike.
std::optional<double> distanceBetween(const MarkLine &line, const MarkLine &other)
{
    const double pitch = lengthOf(line.right);
    const double otherPitch = lengthOf(other.right);
    const double cosine = (line.right.x * other.right.x + line.right.y * other.right.y) / (pitch * otherPitch);
    if (std::abs(cosine) < 0.99 || otherPitch < 0.85 * pitch || otherPitch > 1.18 * pitch)
        return std::nullopt;
    const double middle = other.steps.back().column / 2.0;
    const Point place = alongLine(line, 1).gridAt({other.origin.x + middle * other.right.x, other.origin.y + middle * other.right.y});
    if (place.x < -kMostColumns || place.x > line.steps.back().column + kMostColumns)
        return std::nullopt;
    return place.y;
}

std::vector<double> spacings(const MarkLine &line, const std::vector<MarkLine> &lines)
{
    std::vector<double> found;
    for (const MarkLine &other : lines) {
        const std::optional<double> distance = &other == &line ? std::nullopt : distanceBetween(line, other);
        for (int rows = 1; distance && rows <= kOuterRow; ++rows) {
            const double spacing = std::abs(*distance) / rows;
            const bool known = std::any_of(found.begin(), found.end(), [&](double have) { return std::abs(have - spacing) < 0.08; });
            if (spacing >= kLeastSpacing && spacing <= kMostSpacing && !known)
                found.push_back(spacing);
        }
    }
    return found;
}

/// What may lie in a cell: sizes in pixels, distances from the cell's middle in pitches.
struct Tolerance
{
    double size = 0;
    double spacing = 1;
    double side = 0.3;
    double height = 0.4;
};

std::vector<Tie> matched(const std::vector<Mark> &marks, const Projection &projection, const Tolerance &tolerance)
{
    std::map<std::pair<int, int>, std::pair<double, Tie>> best;
    for (const Mark &mark : marks) {
        if (mark.size() > 1.9 * tolerance.size || mark.size() < 0.5 * tolerance.size)
            continue;
        const Point at = projection.gridAt(mark.centre);
        if (!(std::abs(at.x) < kMostColumns) || !(std::abs(at.y) < kOuterRow + 0.5))
            continue;
        const double column = std::round(at.x);
        const double row = std::round(at.y);
        const double side = std::abs(at.x - column);
        const double height = std::abs(at.y - row) * tolerance.spacing;
        if (side > tolerance.side || height > tolerance.height)
            continue;
        const std::pair<double, Tie> found{side + height, Tie{column, row, mark.centre, 1}};
        const auto [place, isFirst] = best.try_emplace({static_cast<int>(column), static_cast<int>(row)}, found);
        if (!isFirst && found.first < place->second.first)
            place->second = found;
    }
    std::vector<Tie> ties;
    for (const auto &[cell, tie] : best)
        ties.push_back(tie.second);
    return ties;
}

std::size_t inRow(const std::vector<Tie> &ties, int row)
{
    return static_cast<std::size_t>(std::count_if(ties.begin(), ties.end(), [row](const Tie &tie) { return static_cast<int>(tie.row) == row; }));
}

/// Two lines with several marks each: one line alone does not say how a page is tilted.
bool hasTwoRows(const std::vector<Tie> &ties)
{
    int rows = 0;
    for (int row = -kOuterRow; row <= kOuterRow; ++row)
        rows += inRow(ties, row) >= 5 ? 1 : 0;
    return rows >= 2;
}

std::optional<FittedGrid> fittedFrom(const std::vector<Mark> &marks, const MarkLine &line, double spacing)
{
    Projection projection = alongLine(line, spacing);
    std::vector<double> sizes;
    for (const MarkLine::Step &step : line.steps)
        sizes.push_back(marks[step.mark].size());
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2), sizes.end());
    Tolerance tolerance{sizes[sizes.size() / 2], spacing, 0.35, 0.5};
    std::vector<Tie> ties;
    for (int round = 0; round < 4; ++round) {
        ties = matched(marks, projection, tolerance);
        if (ties.size() < kLeastCells || !hasTwoRows(ties))
            return std::nullopt;
        const std::optional<Projection> better = Projection::fitted(ties);
        if (!better)
            return std::nullopt;
        projection = *better;
        tolerance.side = kSide;
        tolerance.height = 0.3;
    }
    FittedGrid grid{projection, {}, kMostColumns, -kMostColumns, 0};
    for (const Tie &tie : ties) {
        const int column = static_cast<int>(tie.column);
        const int row = static_cast<int>(tie.row);
        if (inRow(ties, row) < 5)
            continue;
        grid.cells.push_back({column, row});
        grid.worth += 1 - std::abs(projection.gridAt(tie.seen).x - column) / (kSide / 2);
        grid.firstColumn = std::min(grid.firstColumn, column);
        grid.lastColumn = std::max(grid.lastColumn, column);
    }
    return grid;
}

} // namespace

std::vector<FittedGrid> fitGrids(const std::vector<Mark> &marks, const std::vector<MarkLine> &lines, std::size_t most)
{
    std::vector<FittedGrid> grids;
    for (const MarkLine &line : lines) {
        for (double spacing : spacings(line, lines)) {
            std::optional<FittedGrid> grid = fittedFrom(marks, line, spacing);
            if (grid && grid->worth >= kLeastWorth)
                grids.push_back(*std::move(grid));
        }
    }
    std::stable_sort(grids.begin(), grids.end(), [](const FittedGrid &a, const FittedGrid &b) { return a.worth > b.worth; });
    if (grids.size() > most)
        grids.resize(most);
    return grids;
}

} // namespace countersign::ocrb
