#include "core/chart/layout.h"

#include "tests/support/chart_samples.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <array>
#include <clocale>
#include <cmath>
#include <random>
#include <thread>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using cases::LinkChart;
using chart::ChartLayout;
using chart::ChartSizes;

namespace {

ChartSizes sizesOf(const LinkChart &chart)
{
    ChartSizes sizes;
    for (qsizetype i = 0; i < chart.nodes.size(); ++i)
        sizes.nodes.append(QSizeF(150, 50));
    for (qsizetype i = 0; i < chart.edges.size(); ++i)
        sizes.labels.append(QSizeF(90, 20));
    return sizes;
}

QRectF boxAt(const QPointF &middle, const QSizeF &size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

int overlaps(const LinkChart &chart, const ChartLayout &layout, const ChartSizes &sizes)
{
    int met = 0;
    for (qsizetype i = 0; i < chart.nodes.size(); ++i) {
        for (qsizetype j = i + 1; j < chart.nodes.size(); ++j) {
            const bool bothByHand = chart.nodes[i].place && chart.nodes[j].place;
            if (!bothByHand && boxAt(layout.nodes[i], sizes.nodes[i]).intersects(boxAt(layout.nodes[j], sizes.nodes[j])))
                ++met;
        }
    }
    return met;
}

LinkChart randomChart(unsigned seed, int nodes, int edges)
{
    std::mt19937 random(seed);
    LinkChart chart;
    for (int i = 0; i < nodes; ++i) {
        cases::ChartNode node;
        node.id = entity(100 + i);
        if (random() % 6 == 0)
            node.place = QPointF(static_cast<int>(random() % 2000), static_cast<int>(random() % 1000));
        chart.nodes.append(node);
    }
    for (int i = 0; i < edges; ++i) {
        cases::ChartEdge edge;
        edge.id = entity(1000 + i);
        edge.from = static_cast<int>(random() % static_cast<unsigned>(nodes));
        edge.to = static_cast<int>(random() % static_cast<unsigned>(nodes));
        chart.edges.append(edge);
    }
    return chart;
}

} // namespace

TEST(ChartLayout, isTheSameForTheSameCase)
{
    const LinkChart chart = cases::chartOf(chartCase());
    const ChartLayout first = chart::layOut(chart, sizesOf(chart));
    (void)chart::layOut(randomChart(3, 30, 40), sizesOf(randomChart(3, 30, 40)));
    const ChartLayout second = chart::layOut(chart, sizesOf(chart));
    EXPECT_EQ(first.nodes, second.nodes);
    EXPECT_EQ(overlaps(chart, first, sizesOf(chart)), 0);
}

TEST(ChartLayout, isWiderThanHigh)
{
    const LinkChart chart = cases::chartOf(chartCase());
    const ChartLayout layout = chart::layOut(chart, sizesOf(chart));
    EXPECT_GT(layout.bounds.width(), layout.bounds.height());
    EXPECT_LT(layout.bounds.width(), 2200) << "it must be read on one page";
}

TEST(ChartLayout, keepsWhatAHandHasPlacedToThePoint)
{
    LinkChart chart = cases::chartOf(chartCase());
    chart.nodes[1].place = QPointF(512.25, -77.5);
    chart.nodes[3].place = QPointF(40, 300);
    const ChartLayout layout = chart::layOut(chart, sizesOf(chart));
    EXPECT_EQ(layout.nodes[1], QPointF(512.25, -77.5));
    EXPECT_EQ(layout.nodes[3], QPointF(40, 300));
    EXPECT_EQ(overlaps(chart, layout, sizesOf(chart)), 0);
}

TEST(ChartLayout, reallyUsesTheEdges)
{
    // A chain: neighbours stand nearer than the ends of the chain do.
    LinkChart chart;
    for (int i = 0; i < 8; ++i) {
        cases::ChartNode node;
        node.id = entity(i);
        chart.nodes.append(node);
        if (i > 0)
            chart.edges.append({entity(100 + i), i - 1, i, u"next"_s, {}, {}, {}});
    }
    const ChartLayout layout = chart::layOut(chart, sizesOf(chart));
    const auto apart = [&layout](int a, int b) {
        const QPointF off = layout.nodes[a] - layout.nodes[b];
        return std::hypot(off.x(), off.y());
    };
    for (int i = 1; i < 8; ++i)
        EXPECT_LT(apart(i - 1, i) * 3, apart(0, 7));
}

TEST(ChartLayout, partsEveryPairOfNodesWhateverTheChart)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const int nodes = 1 + static_cast<int>(random() % 40);
        const LinkChart chart = randomChart(seed, nodes, static_cast<int>(random() % 50));
        const ChartSizes sizes = sizesOf(chart);
        const ChartLayout layout = chart::layOut(chart, sizes);
        ASSERT_EQ(layout.nodes.size(), chart.nodes.size());
        ASSERT_EQ(layout.edges.size(), chart.edges.size());
        EXPECT_EQ(overlaps(chart, layout, sizes), 0) << "seed " << seed;
        for (qsizetype i = 0; i < chart.nodes.size(); ++i) {
            if (chart.nodes[i].place) {
                EXPECT_EQ(layout.nodes[i], *chart.nodes[i].place) << "seed " << seed;
            }
            EXPECT_TRUE(layout.bounds.adjusted(-1, -1, 1, 1).contains(layout.nodes[i])) << "seed " << seed;
        }
    }
}

TEST(ChartLayout, doesNotReadNumbersByTheLocale)
{
    LinkChart chart = cases::chartOf(chartCase());
    chart.nodes[0].place = QPointF(123, 456);
    const ChartLayout plain = chart::layOut(chart, sizesOf(chart));
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        GTEST_SKIP() << "no locale with decimal commas here";
    const ChartLayout comma = chart::layOut(chart, sizesOf(chart));
    std::setlocale(LC_NUMERIC, "C");
    EXPECT_EQ(plain.nodes, comma.nodes);
}

TEST(ChartLayout, takesTurnsBetweenThreads)
{
    const LinkChart chart = cases::chartOf(chartCase());
    const QList<QPointF> expected = chart::layOut(chart, sizesOf(chart)).nodes;
    std::array<QList<QPointF>, 4> found;
    {
        std::array<std::jthread, 4> threads;
        for (std::size_t i = 0; i < threads.size(); ++i)
            threads[i] = std::jthread([&, i] { found[i] = chart::layOut(chart, sizesOf(chart)).nodes; });
    }
    for (const auto &places : found)
        EXPECT_EQ(places, expected);
}

TEST(ChartLayout, isDoneInAMomentForALargeCase)
{
    const LinkChart chart = randomChart(11, 200, 260);
    QElapsedTimer timer;
    timer.start();
    (void)chart::layOut(chart, sizesOf(chart));
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 5000);
}

} // namespace countersign::testing
