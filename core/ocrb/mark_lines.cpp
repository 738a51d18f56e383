#include "core/ocrb/mark_lines.h"

#include "core/ocrb/projection.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace countersign::ocrb {

namespace {

constexpr double kMapCell = 24;         ///< pixels
constexpr std::size_t kLeastMarks = 9;
constexpr std::size_t kMostLines = 16;
constexpr int kMostColumns = 60;
constexpr int kMostGap = 3;             ///< marks in a row that may be missing

Point minus(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}

bool sizesMatch(double a, double b)
{
    return a < 1.9 * b && b < 1.9 * a;
}

/// Follows a line mark by mark. The step is corrected a little at each mark, so that the
/// line may bend and widen as a page seen from the side does.
class Follower
{
public:
    Follower(const std::vector<Mark> &marks, const MarkMap &map)
        : m_marks(marks), m_map(map)
    {
    }

    std::vector<MarkLine::Step> follow(std::size_t first, std::size_t second, int direction) const
    {
        std::vector<MarkLine::Step> steps;
        Point at = m_marks[direction > 0 ? second : first].centre;
        const Point from = m_marks[direction > 0 ? first : second].centre;
        Point step = minus(at, from);
        const double size = (m_marks[first].size() + m_marks[second].size()) / 2;
        int column = direction > 0 ? 1 : 0;
        for (int gap = 1; gap <= kMostGap && std::abs(column) < kMostColumns;) {
            const Point expected{at.x + gap * step.x, at.y + gap * step.y};
            const std::optional<std::size_t> next = nearest(expected, (0.24 + 0.06 * gap) * lengthOf(step), size);
            if (!next) {
                ++gap;
                continue;
            }
            const Point moved = minus(m_marks[*next].centre, at);
            step = {0.85 * step.x + 0.15 * moved.x / gap, 0.85 * step.y + 0.15 * moved.y / gap};
            // Half the way to the mark: glyphs stand unevenly in their cells.
            at = {0.5 * (expected.x + m_marks[*next].centre.x), 0.5 * (expected.y + m_marks[*next].centre.y)};
            column += direction * gap;
            steps.push_back({*next, column});
            gap = 1;
        }
        return steps;
    }

private:
    std::optional<std::size_t> nearest(Point place, double reach, double size) const
    {
        std::optional<std::size_t> best;
        double least = reach;
        m_map.around(place, reach, [&](std::size_t index) {
            const double distance = lengthOf(minus(m_marks[index].centre, place));
            if (distance <= least && sizesMatch(m_marks[index].size(), size)) {
                least = distance;
                best = index;
            }
        });
        return best;
    }

    const std::vector<Mark> &m_marks;
    const MarkMap &m_map;
};

/// Straight fit of place over column, which also tells how evenly the marks stand.
bool fitSteps(MarkLine &line, const std::vector<Mark> &marks)
{
    double n = 0, k = 0, kk = 0, x = 0, y = 0, kx = 0, ky = 0;
    for (const MarkLine::Step &step : line.steps) {
        const Point at = marks[step.mark].centre;
        const double column = step.column;
        n += 1;
        k += column;
        kk += column * column;
        x += at.x;
        y += at.y;
        kx += column * at.x;
        ky += column * at.y;
    }
    const double determinant = n * kk - k * k;
    if (determinant <= 0)
        return false;
    line.right = {(n * kx - k * x) / determinant, (n * ky - k * y) / determinant};
    line.origin = {(x - k * line.right.x) / n, (y - k * line.right.y) / n};
    double off = 0;
    for (const MarkLine::Step &step : line.steps) {
        const Point at = marks[step.mark].centre;
        off += std::pow(at.x - line.origin.x - step.column * line.right.x, 2) + std::pow(at.y - line.origin.y - step.column * line.right.y, 2);
    }
    const double pitch = lengthOf(line.right);
    return pitch > 3 && std::sqrt(off / n) < 0.3 * pitch;
}

MarkLine lineThrough(const Follower &follower, std::size_t first, std::size_t second)
{
    MarkLine line;
    line.steps = follower.follow(first, second, -1);
    std::reverse(line.steps.begin(), line.steps.end());
    line.steps.push_back({first, 0});
    line.steps.push_back({second, 1});
    const std::vector<MarkLine::Step> after = follower.follow(first, second, 1);
    line.steps.insert(line.steps.end(), after.begin(), after.end());
    const int start = line.steps.front().column;
    for (MarkLine::Step &step : line.steps)
        step.column -= start;
    return line;
}

} // namespace

MarkMap::MarkMap(const std::vector<Mark> &marks)
    : m_marks(marks)
{
    double right = 0;
    double bottom = 0;
    for (const Mark &mark : marks) {
        right = std::max(right, mark.centre.x);
        bottom = std::max(bottom, mark.centre.y);
    }
    m_columns = static_cast<int>(right / kMapCell) + 1;
    m_rows = static_cast<int>(bottom / kMapCell) + 1;
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (std::size_t i = 0; i < marks.size(); ++i)
        m_cells[static_cast<std::size_t>(rowOf(marks[i].centre.y) * m_columns + columnOf(marks[i].centre.x))].push_back(i);
}

int MarkMap::columnOf(double x) const
{
    return static_cast<int>(std::clamp(x / kMapCell, 0.0, m_columns - 1.0));
}

int MarkMap::rowOf(double y) const
{
    return static_cast<int>(std::clamp(y / kMapCell, 0.0, m_rows - 1.0));
}

std::vector<MarkLine> findMarkLines(const std::vector<Mark> &marks)
{
    const MarkMap map(marks);
    const Follower follower(marks, map);
    std::vector<bool> used(marks.size());
    std::vector<MarkLine> lines;
    for (std::size_t first = 0; first < marks.size(); ++first) {
        if (used[first])
            continue;
        const double size = marks[first].size();
        MarkLine best;
        // A pitch is 0.92 heights of a digit and 1.15 of a filler; blur and thick ink make marks larger.
        map.around(marks[first].centre, 1.5 * size, [&](std::size_t second) {
            const Point step = minus(marks[second].centre, marks[first].centre);
            if (second == first || lengthOf(step) < 0.6 * size || !sizesMatch(marks[second].size(), size))
                return;
            if (step.x < 0 || (step.x == 0 && step.y < 0))
                return;
            MarkLine line = lineThrough(follower, first, second);
            if (line.steps.size() > best.steps.size())
                best = std::move(line);
        });
        if (best.steps.size() < kLeastMarks || !fitSteps(best, marks))
            continue;
        for (const MarkLine::Step &step : best.steps)
            used[step.mark] = true;
        lines.push_back(std::move(best));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const MarkLine &a, const MarkLine &b) { return a.steps.size() > b.steps.size(); });
    if (lines.size() > kMostLines)
        lines.resize(kMostLines);
    return lines;
}

} // namespace countersign::ocrb
