#include "core/chart/layout.h"

#include <QHash>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::chart {

using cases::ChartEdge;
using cases::LinkChart;

namespace {

constexpr qreal kParallel = 34;    ///< between edges of the same two nodes
constexpr int kSamples = 24;

QRectF boxOf(const QPointF &middle, const QSizeF &size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QPointF onCurve(const PlacedEdge &edge, qreal t)
{
    const qreal u = 1 - t;
    return edge.from * (u * u) + edge.bend * (2 * u * t) + edge.to * (t * t);
}

/// Where the way from the middle of `box` towards `target` leaves it.
QPointF border(const QRectF &box, const QPointF &target)
{
    const QPointF middle = box.center();
    const QPointF way = target - middle;
    if (box.contains(target) || way.isNull())
        return middle;
    const qreal tx = way.x() != 0 ? box.width() / 2 / std::abs(way.x()) : 1e9;
    const qreal ty = way.y() != 0 ? box.height() / 2 / std::abs(way.y()) : 1e9;
    return middle + way * std::min(tx, ty);
}

PlacedEdge drawn(const QRectF &from, const QRectF &to, qreal offset)
{
    const QPointF way = to.center() - from.center();
    const qreal length = std::max<qreal>(std::hypot(way.x(), way.y()), 1);
    const QPointF across(-way.y() / length, way.x() / length);
    PlacedEdge edge;
    // A control point stands twice as far out as the curve.
    edge.bend = (from.center() + to.center()) / 2 + across * offset * 2;
    edge.from = border(from, edge.bend);
    edge.to = border(to, edge.bend);
    edge.label = onCurve(edge, 0.5);
    return edge;
}

/// An edge from a node to itself: a bow over its upper border.
PlacedEdge loop(const QRectF &box, const QSizeF &label)
{
    PlacedEdge edge;
    edge.from = {box.center().x() - box.width() / 4, box.top()};
    edge.to = {box.center().x() + box.width() / 4, box.top()};
    edge.bend = {box.center().x(), box.top() - 60};
    edge.label = {box.center().x(), box.top() - 30 - label.height() / 2};
    return edge;
}

/// The curve lies inside of what its three points span; never empty, so that it can be met.
QRectF around(const PlacedEdge &edge)
{
    const auto [left, right] = std::minmax({edge.from.x(), edge.bend.x(), edge.to.x()});
    const auto [top, bottom] = std::minmax({edge.from.y(), edge.bend.y(), edge.to.y()});
    return QRectF(left, top, right - left, bottom - top).adjusted(-1, -1, 1, 1);
}

struct Board
{
    QList<QRectF> nodes;
    QList<QRectF> labels;

    /// How badly an edge would stand here: through other nodes, words over nodes or other words.
    [[nodiscard]] qreal cost(const PlacedEdge &edge, const QRectF &label, const ChartEdge &of) const
    {
        qreal sum = 0;
        const QRectF reach = around(edge);
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            if (label.intersects(nodes[i].adjusted(-3, -3, 3, 3)))
                sum += 6;
            if (i == of.from || i == of.to)
                continue;
            const QRectF wide = nodes[i].adjusted(-5, -5, 5, 5);
            if (!reach.intersects(wide))
                continue;
            for (int s = 1; s < kSamples; ++s)
                sum += wide.contains(onCurve(edge, static_cast<qreal>(s) / kSamples)) ? 2 : 0;
        }
        for (const QRectF &other : labels)
            sum += label.intersects(other.adjusted(-2, -1, 2, 1)) ? 5 : 0;
        return sum;
    }
};

PlacedEdge best(const Board &board, const ChartEdge &edge, qreal base, const QSizeF &label)
{
    constexpr std::array kBends{0.0, 26.0, -26.0, 52.0, -52.0, 84.0, -84.0, 120.0, -120.0};
    constexpr std::array kAlong{0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73};
    PlacedEdge chosen;
    qreal least = 1e18;
    for (const qreal bend : kBends) {
        PlacedEdge tried = drawn(board.nodes[edge.from], board.nodes[edge.to], base + bend);
        for (const qreal t : kAlong) {
            tried.label = onCurve(tried, t);
            const qreal cost = board.cost(tried, boxOf(tried.label, label), edge) + std::abs(bend) / 60 + std::abs(t - 0.5);
            if (cost < least - 1e-9) {
                least = cost;
                chosen = tried;
            }
            if (least < 1e-9)
                return chosen;
        }
    }
    return chosen;
}

} // namespace

ChartLayout withNodesAt(const LinkChart &chart, const ChartSizes &sizes, const QList<QPointF> &nodes)
{
    ChartLayout layout;
    layout.nodes = nodes;
    Board board;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        board.nodes.append(boxOf(nodes[i], sizes.nodes[i]));
        layout.bounds |= board.nodes.last();
    }
    QHash<std::pair<int, int>, int> total, met;
    const auto pairOf = [](const ChartEdge &edge) { return std::pair(std::min(edge.from, edge.to), std::max(edge.from, edge.to)); };
    for (const ChartEdge &edge : chart.edges)
        ++total[pairOf(edge)];
    for (qsizetype i = 0; i < chart.edges.size(); ++i) {
        const ChartEdge &edge = chart.edges[i];
        PlacedEdge placed;
        if (edge.from == edge.to) {
            placed = loop(board.nodes[edge.from], sizes.labels[i]);
        } else {
            const int number = met[pairOf(edge)]++;
            // The side is that of the pair, whichever way the edge runs.
            const qreal side = edge.from < edge.to ? 1 : -1;
            placed = best(board, edge, side * kParallel * (number - (total[pairOf(edge)] - 1) / 2.0), sizes.labels[i]);
        }
        board.labels.append(boxOf(placed.label, sizes.labels[i]));
        layout.bounds |= board.labels.last();
        layout.edges.append(placed);
    }
    return layout;
}

} // namespace countersign::chart
