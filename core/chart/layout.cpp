#include "core/chart/layout.h"

#include "core/chart/graphviz_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace countersign::chart {

using cases::ChartEdge;
using cases::LinkChart;

namespace {

constexpr qreal kWiden = 1.75;      ///< nodes and words are wide: the drawing is stretched by this
constexpr qreal kLeastLength = 150;
constexpr qreal kClearX = 26, kClearY = 24;
constexpr qreal kGap = 48;         ///< between parts that no edge joins
constexpr qreal kRowWidth = 1040;  ///< of parts side by side, at least
constexpr int kRounds = 300;

/// Nodes that edges join, each list ascending; the largest first, then the one with the lowest node.
QList<QList<int>> partsOf(const LinkChart &chart)
{
    QList<int> root(chart.nodes.size());
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&root](int node) {
        while (root[node] != node)
            node = root[node] = root[root[node]];
        return node;
    };
    for (const ChartEdge &edge : chart.edges) {
        const int a = find(edge.from), b = find(edge.to);
        root[std::max(a, b)] = std::min(a, b);
    }
    QList<QList<int>> byRoot(chart.nodes.size());
    for (int i = 0; i < chart.nodes.size(); ++i)
        byRoot[find(i)].append(i);
    byRoot.removeIf([](const QList<int> &part) { return part.isEmpty(); });
    std::stable_sort(byRoot.begin(), byRoot.end(), [](const QList<int> &a, const QList<int> &b) { return a.size() > b.size(); });
    return byRoot;
}

/// Longest direction across, first node in the upper left half: neato's own turn says nothing.
void turn(QList<QPointF> &places)
{
    QPointF middle;
    for (const QPointF &place : places)
        middle += place / static_cast<qreal>(places.size());
    qreal xx = 0, xy = 0, yy = 0;
    for (QPointF &place : places) {
        place -= middle;
        xx += place.x() * place.x();
        xy += place.x() * place.y();
        yy += place.y() * place.y();
    }
    const qreal angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const qreal c = std::cos(angle), s = std::sin(angle);
    for (QPointF &place : places)
        place = {c * place.x() + s * place.y(), c * place.y() - s * place.x()};
    const QPointF first = places.front();
    for (QPointF &place : places)
        place = {first.x() > 0 ? -place.x() : place.x(), first.y() > 0 ? -place.y() : place.y()};
}

/// Where a new node of an arranged chart begins: amid its pinned neighbours.
std::optional<QPointF> hintFor(int node, const Graph &graph)
{
    QPointF sum;
    int met = 0;
    for (const Graph::Edge &edge : graph.edges) {
        const int other = edge.from == node ? edge.to : edge.to == node ? edge.from : -1;
        if (other >= 0 && graph.pinned[other]) {
            sum += *graph.pinned[other];
            ++met;
        }
    }
    if (met == 0)
        return std::nullopt;
    return sum / met + QPointF(7 * (node + 1), kLeastLength * (met == 1 ? 1 : 0.2));
}

Graph graphOf(const LinkChart &chart, const ChartSizes &sizes, const QList<int> &part)
{
    Graph graph;
    QList<int> placeOf(chart.nodes.size(), -1);
    for (const int node : part) {
        placeOf[node] = static_cast<int>(graph.pinned.size());
        const auto &place = chart.nodes[node].place;
        graph.pinned.append(place ? std::optional(QPointF(place->x() / kWiden, place->y())) : std::nullopt);
    }
    for (qsizetype i = 0; i < chart.edges.size(); ++i) {
        const ChartEdge &edge = chart.edges[i];
        if (edge.from == edge.to || placeOf[edge.from] < 0)
            continue;
        const qreal across = (sizes.nodes[edge.from].width() + sizes.nodes[edge.to].width()) / 2 + sizes.labels[i].width() + 36;
        graph.edges.append({placeOf[edge.from], placeOf[edge.to], std::max(kLeastLength, across / kWiden)});
    }
    for (int i = 0; i < graph.pinned.size(); ++i)
        graph.hints.append(graph.pinned[i] ? std::nullopt : hintFor(i, graph));
    return graph;
}

QList<QPointF> inRow(qsizetype count)
{
    QList<QPointF> places;
    for (qsizetype i = 0; i < count; ++i)
        places.append(QPointF(static_cast<qreal>(i % 6) * kLeastLength, static_cast<qreal>(i / 6) * kLeastLength));
    return places;
}

QList<QPointF> placesOf(const LinkChart &chart, const ChartSizes &sizes, const QList<int> &part, bool arranged)
{
    const Graph graph = graphOf(chart, sizes, part);
    QList<QPointF> places;
    if (part.size() > 1)
        places = neatoPlaces(graph).value_or(inRow(part.size()));
    else
        places = {graph.pinned.front().value_or(QPointF())};
    if (!arranged && part.size() > 1)
        turn(places);
    for (QPointF &place : places)
        place.rx() *= kWiden;
    for (qsizetype i = 0; i < part.size(); ++i)
        places[i] = chart.nodes[part[i]].place.value_or(places[i]);
    return places;
}

QRectF boxOf(const QPointF &middle, const QSizeF &size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

/// Pushes what overlaps apart, along the shorter way; pinned nodes stay.
void separate(QList<QPointF> &places, const QList<QSizeF> &sizes, const QList<bool> &pinned)
{
    for (int round = 0; round < kRounds; ++round) {
        bool moved = false;
        for (qsizetype i = 0; i < places.size(); ++i) {
            for (qsizetype j = i + 1; j < places.size(); ++j) {
                if (pinned[i] && pinned[j])
                    continue;
                const QPointF apart = places[j] - places[i];
                const qreal overX = (sizes[i].width() + sizes[j].width()) / 2 + kClearX - std::abs(apart.x());
                const qreal overY = (sizes[i].height() + sizes[j].height()) / 2 + kClearY - std::abs(apart.y());
                if (overX <= 0.01 || overY <= 0.01)
                    continue;
                const bool across = overX < overY;
                const qreal over = across ? overX : overY;
                const qreal sign = (across ? apart.x() : apart.y()) < 0 ? -1 : 1;
                const QPointF push = across ? QPointF(sign * over, 0) : QPointF(0, sign * over);
                const qreal share = pinned[i] ? 0 : pinned[j] ? 1 : 0.5;
                places[i] -= push * share;
                places[j] += push * (1 - share);
                moved = true;
            }
        }
        if (!moved)
            return;
    }
}

/// Puts the parts without a place of their own in rows below what stands.
class Shelf
{
public:
    explicit Shelf(const QRectF &standing)
        : m_left(standing.left()), m_width(std::max(kRowWidth, standing.width())), m_x(0),
          m_top(standing.isEmpty() ? 0 : standing.bottom() + kGap)
    {
    }
    [[nodiscard]] QPointF place(const QSizeF &size, qreal gap)
    {
        if (m_x > 0 && m_x + size.width() > m_width) {
            m_top += m_height + gap;
            m_x = m_height = 0;
        }
        const QPointF at(m_left + m_x, m_top);
        m_x += size.width() + gap;
        m_height = std::max(m_height, size.height());
        return at;
    }

private:
    qreal m_left, m_width, m_x, m_top, m_height = 0;
};

} // namespace

ChartLayout layOut(const LinkChart &chart, const ChartSizes &sizes)
{
    QList<QPointF> places(chart.nodes.size());
    QList<bool> stands(chart.nodes.size(), false);
    QList<QList<int>> later;
    for (const QList<int> &part : partsOf(chart)) {
        const bool arranged = std::any_of(part.begin(), part.end(), [&](int node) { return chart.nodes[node].place.has_value(); });
        const QList<QPointF> laid = placesOf(chart, sizes, part, arranged);
        QList<QSizeF> partSizes;
        QList<bool> pinned;
        for (const int node : part) {
            partSizes.append(sizes.nodes[node]);
            pinned.append(chart.nodes[node].place.has_value());
        }
        QList<QPointF> apart = laid;
        separate(apart, partSizes, pinned);
        for (qsizetype i = 0; i < part.size(); ++i) {
            places[part[i]] = apart[i];
            stands[part[i]] = arranged;
        }
        if (!arranged)
            later.append(part);
    }
    QRectF standing;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (stands[i])
            standing |= boxOf(places[i], sizes.nodes[i]);
    }
    Shelf shelf(standing);
    for (const QList<int> &part : later) {
        QRectF box;
        for (const int node : part)
            box |= boxOf(places[node], sizes.nodes[node]);
        const QPointF shift = shelf.place(box.size(), part.size() == 1 ? kClearX : kGap) - box.topLeft();
        for (const int node : part)
            places[node] += shift;
    }
    // Parts that were placed around pinned nodes of different parts may still meet.
    QList<bool> pinned;
    for (const cases::ChartNode &node : chart.nodes)
        pinned.append(node.place.has_value());
    separate(places, sizes.nodes, pinned);
    return withNodesAt(chart, sizes, places);
}

} // namespace countersign::chart
