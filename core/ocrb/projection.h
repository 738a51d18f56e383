#pragma once

#include "core/ocrb/grey_picture.h"

#include <array>
#include <optional>
#include <span>

namespace countersign::ocrb {

/// A place of the grid (column, line; whole numbers are centres of characters) that was
/// seen at a place of the picture.
struct Tie
{
    double column = 0;
    double row = 0;
    Point seen;
    double weight = 1;
};

/// Maps the flat grid of a zone into a picture taken from any side: a plane seen through a
/// lens without distortion, eight numbers.
class Projection
{
public:
    Projection() = default;

    /// Least squares over the ties. Nothing when they do not fix a projection: fewer than
    /// four, or all in one line.
    static std::optional<Projection> fitted(std::span<const Tie> ties);
    /// Straight and without perspective: `right` one column on, `down` one line on.
    static Projection straight(Point origin, Point right, Point down);

    [[nodiscard]] Point at(double column, double row) const;
    /// Where in the grid a place of the picture lies: x the column, y the line.
    [[nodiscard]] Point gridAt(Point seen) const;
    /// What one column, one line on means at a place, in pixels.
    [[nodiscard]] Point rightAt(double column, double row) const;
    [[nodiscard]] Point downAt(double column, double row) const;
    /// The same grid with another place as its origin, turned by half a turn when asked.
    [[nodiscard]] Projection movedTo(double column, double row, bool halfTurn = false) const;

private:
    std::array<double, 9> m_matrix{1, 0, 0, 0, 1, 0, 0, 0, 1};
};

double lengthOf(Point vector);

} // namespace countersign::ocrb
