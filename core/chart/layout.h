#pragma once

#include "core/cases/link_chart.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

/// Link charts in the plane, by Graphviz. No text reaches Graphviz: it is given sizes and numbers.
namespace countersign::chart {

/// In chart units (pixels at 100 %); y grows downward.
struct ChartSizes
{
    QList<QSizeF> nodes;                     ///< as many as the chart has
    QList<QSizeF> labels;                    ///< of the edges
};

struct PlacedEdge
{
    QPointF from, bend, to;                  ///< a quadratic curve between the borders of its nodes; `bend` is
                                             ///< its control point, on the line where the edge is straight
    QPointF label;                           ///< middle of the words
};

struct ChartLayout
{
    QList<QPointF> nodes;                    ///< middles
    QList<PlacedEdge> edges;
    QRectF bounds;                           ///< of nodes and labels
};

/// The same chart and sizes give the same layout, whatever was laid out before. Nodes with a place
/// stay there to the point; the others keep clear of them. Where Graphviz refuses, nodes stand in rows.
/// Safe from any thread; takes turns.
[[nodiscard]] ChartLayout layOut(const cases::LinkChart &chart, const ChartSizes &sizes);
/// Edges and labels for nodes that stand where `nodes` says: while one is moved.
[[nodiscard]] ChartLayout withNodesAt(const cases::LinkChart &chart, const ChartSizes &sizes, const QList<QPointF> &nodes);

} // namespace countersign::chart
