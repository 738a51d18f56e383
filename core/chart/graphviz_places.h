#pragma once

#include <QList>
#include <QPointF>

#include <optional>
#include <utility>

namespace countersign::chart {

/// A connected graph for neato (stress majorisation). Numbers only.
struct Graph
{
    struct Edge
    {
        int from = 0, to = 0;
        qreal length = 0;                    ///< wished for
    };
    QList<std::optional<QPointF>> pinned;    ///< one a node
    QList<std::optional<QPointF>> hints;     ///< where to begin; one a node
    QList<Edge> edges;
};

/// A place for each node; pinned ones where they were. Nothing where Graphviz refuses. One caller at a time
/// is let in: the library keeps state of its own.
[[nodiscard]] std::optional<QList<QPointF>> neatoPlaces(const Graph &graph);

} // namespace countersign::chart
