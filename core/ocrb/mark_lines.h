#pragma once

#include "core/ocrb/marks.h"

#include <vector>

namespace countersign::ocrb {

/// Marks that follow each other at a constant distance, as typewriting does.
struct MarkLine
{
    struct Step
    {
        std::size_t mark = 0;
        int column = 0; ///< from the first mark; gaps are counted
    };
    std::vector<Step> steps;
    Point origin; ///< fitted place of column 0
    Point right;  ///< fitted step of one column
};

/// Lines of at least nine marks in any direction, the longest first, at most sixteen.
std::vector<MarkLine> findMarkLines(const std::vector<Mark> &marks);

/// Marks by place, to ask for what lies near a point.
class MarkMap
{
public:
    explicit MarkMap(const std::vector<Mark> &marks);
    /// Calls `visit(index)` for each mark whose centre lies within `reach` of the point.
    template<typename Visit>
    void around(Point point, double reach, Visit visit) const
    {
        const int left = columnOf(point.x - reach);
        const int right = columnOf(point.x + reach);
        const int bottom = rowOf(point.y + reach);
        for (int row = rowOf(point.y - reach); row <= bottom; ++row) {
            for (int column = left; column <= right; ++column) {
                for (const std::size_t index : m_cells[static_cast<std::size_t>(row * m_columns + column)]) {
                    const double dx = m_marks[index].centre.x - point.x;
                    const double dy = m_marks[index].centre.y - point.y;
                    if (dx * dx + dy * dy <= reach * reach)
                        visit(index);
                }
            }
        }
    }

private:
    [[nodiscard]] int columnOf(double x) const;
    [[nodiscard]] int rowOf(double y) const;

    const std::vector<Mark> &m_marks;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<std::size_t>> m_cells;
};

} // namespace countersign::ocrb
