#pragma once

#include "core/chart/layout.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace countersign::ui {

/// A node or an edge of a chart.
struct ChartSpot
{
    enum class Kind { None, Node, Edge };
    Kind kind = Kind::None;
    int place = -1;
    bool operator==(const ChartSpot &) const = default;
};

/// How a chart looks, on the screen in the theme's colours and on paper in those of the light one. In
/// chart units: the painter's scale says how large. Not mirrored; each text runs as it is written.
class ChartPicture
{
public:
    /// `font` of ordinary text; only its family counts.
    ChartPicture(Tokens tokens, QFont font) : m_tokens(std::move(tokens)), m_font(std::move(font)) {}

    [[nodiscard]] chart::ChartSizes sizesOf(const cases::LinkChart &chart) const;
    void paint(QPainter &painter, const cases::LinkChart &chart, const chart::ChartSizes &sizes, const chart::ChartLayout &layout,
               ChartSpot selected = {}, bool focused = false) const;
    /// What stands at a point; nodes lie above words.
    [[nodiscard]] static ChartSpot spotAt(const chart::ChartSizes &sizes, const chart::ChartLayout &layout, const QPointF &at);

private:
    void paintEdge(QPainter &painter, const cases::ChartEdge &edge, const chart::PlacedEdge &placed, bool selected) const;
    void paintWord(QPainter &painter, const cases::ChartEdge &edge, const chart::PlacedEdge &placed, bool selected, bool focused) const;
    void paintNode(QPainter &painter, const cases::ChartNode &node, const QRectF &box, bool selected, bool focused) const;

    Tokens m_tokens;
    QFont m_font;
};

} // namespace countersign::ui
