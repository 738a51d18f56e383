#include "core/cases/link_chart.h"

#include "tests/support/chart_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace countersign::testing {

using namespace Qt::StringLiterals;

TEST(LinkChart, doesNotHangOnTheOrderOfArrival)
{
    cases::CaseFile file = chartCase();
    const cases::LinkChart first = cases::chartOf(file);
    std::reverse(file.items.begin(), file.items.end());
    std::reverse(file.links.begin(), file.links.end());
    const cases::LinkChart second = cases::chartOf(file);
    ASSERT_EQ(first.nodes.size(), second.nodes.size());
    for (qsizetype i = 0; i < first.nodes.size(); ++i)
        EXPECT_EQ(first.nodes[i].id, second.nodes[i].id);
    for (qsizetype i = 0; i < first.edges.size(); ++i) {
        EXPECT_EQ(first.edges[i].id, second.edges[i].id);
        EXPECT_EQ(first.edges[i].from, second.edges[i].from);
    }
}

TEST(LinkChart, leavesOutLinksOfItemsThatAreGone)
{
    cases::CaseFile file = chartCase();
    file.items.removeIf([](const cases::Item &item) { return item.id == entity(13); });
    const cases::LinkChart chart = cases::chartOf(file);
    EXPECT_EQ(chart.edges.size(), 3);
    EXPECT_EQ(chart.nodeOf(entity(13)), -1);
    EXPECT_EQ(chart.nodes[chart.nodeOf(entity(14))].title, u"Print shop"_s);
}

TEST(LinkChart, takesTheGradingOfTheParagraphWhereALinkHasNone)
{
    cases::CaseFile file = chartCase();
    file.links[1].grading = graded("C3");
    const cases::LinkChart chart = cases::chartOf(file);
    EXPECT_EQ(chart.edges[0].grading, graded("A2"));
    EXPECT_EQ(chart.edges[1].grading, graded("C3")) << "its own wins";
    EXPECT_FALSE(chart.edges[5].grading) << "nobody said it: not graded, not guessed";
    EXPECT_TRUE(chart.edges[5].source.isNull());
}

TEST(LinkChart, forgetsASourceThatWasDeleted)
{
    cases::CaseFile file = chartCase();
    file.notes[0].paragraphs.removeFirst();
    EXPECT_TRUE(cases::chartOf(file).edges[0].source.isNull());
}

} // namespace countersign::testing
