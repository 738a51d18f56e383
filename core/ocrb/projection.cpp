#include "core/ocrb/projection.h"

#include <cmath>
#include <cstddef>
#include <utility>

namespace countersign::ocrb {

namespace {

constexpr std::size_t kUnknowns = 8;
using System = std::array<std::array<double, kUnknowns + 1>, kUnknowns>;

/// Gauss with pivots, in place; false when the system has no single solution.
bool solve(System &system)
{
    for (std::size_t column = 0; column < kUnknowns; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < kUnknowns; ++row) {
            if (std::abs(system[row][column]) > std::abs(system[pivot][column]))
                pivot = row;
        }
        if (!(std::abs(system[pivot][column]) > 1e-9))
            return false;
        std::swap(system[pivot], system[column]);
        for (std::size_t row = 0; row < kUnknowns; ++row) {
            if (row == column)
                continue;
            const double factor = system[row][column] / system[column][column];
            for (std::size_t i = column; i <= kUnknowns; ++i)
                system[row][i] -= factor * system[column][i];
        }
    }
    return true;
}

struct Frame
{
    Point middle;
    double scale = 1;
};

template<typename Place>
Frame frameOf(std::span<const Tie> ties, Place place)
{
    Frame frame;
    double total = 0;
    for (const Tie &tie : ties) {
        frame.middle.x += tie.weight * place(tie).x;
        frame.middle.y += tie.weight * place(tie).y;
        total += tie.weight;
    }
    frame.middle.x /= total;
    frame.middle.y /= total;
    double spread = 0;
    for (const Tie &tie : ties)
        spread += tie.weight * std::hypot(place(tie).x - frame.middle.x, place(tie).y - frame.middle.y);
    frame.scale = spread > 0 ? total / spread : 1;
    return frame;
}

using Matrix = std::array<double, 9>;

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix out{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            for (std::size_t i = 0; i < 3; ++i)
                out[3 * row + column] += a[3 * row + i] * b[3 * i + column];
        }
    }
    return out;
}

void addEquation(System &normal, const std::array<double, kUnknowns> &row, double value, double weight)
{
    for (std::size_t i = 0; i < kUnknowns; ++i) {
        for (std::size_t j = 0; j < kUnknowns; ++j)
            normal[i][j] += weight * row[i] * row[j];
        normal[i][kUnknowns] += weight * row[i] * value;
    }
}

} // namespace

double lengthOf(Point vector)
{
    return std::hypot(vector.x, vector.y);
}

std::optional<Projection> Projection::fitted(std::span<const Tie> ties)
{
    if (ties.size() < 4)
        return std::nullopt;
    const Frame grid = frameOf(ties, [](const Tie &tie) { return Point{tie.column, tie.row}; });
    const Frame seen = frameOf(ties, [](const Tie &tie) { return tie.seen; });
    System normal{};
    for (const Tie &tie : ties) {
        const double u = (tie.column - grid.middle.x) * grid.scale;
        const double v = (tie.row - grid.middle.y) * grid.scale;
        const double x = (tie.seen.x - seen.middle.x) * seen.scale;
        const double y = (tie.seen.y - seen.middle.y) * seen.scale;
        addEquation(normal, {u, v, 1, 0, 0, 0, -u * x, -v * x}, x, tie.weight);
        addEquation(normal, {0, 0, 0, u, v, 1, -u * y, -v * y}, y, tie.weight);
    }
    // A document's tilt towards the lens is small: without evidence there is none. The line
    // term gets more, two or three lines say little about it.
    const double held = 1e-4 * static_cast<double>(ties.size());
    normal[6][6] += held;
    normal[7][7] += held;
    if (!solve(normal))
        return std::nullopt;
    Matrix matrix{};
    for (std::size_t i = 0; i < kUnknowns; ++i)
        matrix[i] = normal[i][kUnknowns] / normal[i][i];
    matrix[8] = 1;
    const Matrix toFrame{grid.scale, 0, -grid.scale * grid.middle.x, 0, grid.scale, -grid.scale * grid.middle.y, 0, 0, 1};
    const Matrix fromFrame{1 / seen.scale, 0, seen.middle.x, 0, 1 / seen.scale, seen.middle.y, 0, 0, 1};
    Projection projection;
    projection.m_matrix = product(fromFrame, product(matrix, toFrame));
    for (double value : projection.m_matrix) {
        if (!std::isfinite(value))
            return std::nullopt;
    }
    return projection;
}

Projection Projection::straight(Point origin, Point right, Point down)
{
    Projection projection;
    projection.m_matrix = {right.x, down.x, origin.x, right.y, down.y, origin.y, 0, 0, 1};
    return projection;
}

Point Projection::at(double column, double row) const
{
    const double depth = m_matrix[6] * column + m_matrix[7] * row + m_matrix[8];
    const double safe = std::abs(depth) < 1e-9 ? 1e-9 : depth;
    return {(m_matrix[0] * column + m_matrix[1] * row + m_matrix[2]) / safe,
            (m_matrix[3] * column + m_matrix[4] * row + m_matrix[5]) / safe};
}

Point Projection::gridAt(Point seen) const
{
    const double a = m_matrix[0] - seen.x * m_matrix[6];
    const double b = m_matrix[1] - seen.x * m_matrix[7];
    const double c = m_matrix[3] - seen.y * m_matrix[6];
    const double d = m_matrix[4] - seen.y * m_matrix[7];
    const double e = seen.x * m_matrix[8] - m_matrix[2];
    const double f = seen.y * m_matrix[8] - m_matrix[5];
    const double determinant = a * d - b * c;
    if (std::abs(determinant) < 1e-12)
        return {1e9, 1e9};
    return {(e * d - b * f) / determinant, (a * f - e * c) / determinant};
}

Point Projection::rightAt(double column, double row) const
{
    const Point before = at(column - 0.5, row);
    const Point after = at(column + 0.5, row);
    return {after.x - before.x, after.y - before.y};
}

Point Projection::downAt(double column, double row) const
{
    const Point before = at(column, row - 0.5);
    const Point after = at(column, row + 0.5);
    return {after.x - before.x, after.y - before.y};
}

Projection Projection::movedTo(double column, double row, bool halfTurn) const
{
    const double sign = halfTurn ? -1 : 1;
    Projection moved;
    moved.m_matrix = product(m_matrix, {sign, 0, column, 0, sign, row, 0, 0, 1});
    return moved;
}

} // namespace countersign::ocrb
