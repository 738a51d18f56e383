#include "core/chart/chart_export.h"

#include "tests/support/chart_samples.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST(ChartExport, writesGraphmlWithGradingAndMarkingOfEachEdge)
{
    const QByteArray bytes = chart::graphml(chartCase());
    QXmlStreamReader xml(bytes);
    int nodes = 0, edges = 0, markings = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        nodes += xml.name() == u"node" ? 1 : 0;
        edges += xml.name() == u"edge" ? 1 : 0;
        markings += xml.name() == u"data" && xml.attributes().value(u"key"_s) == u"emarking" ? 1 : 0;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(nodes, 6);
    EXPECT_EQ(edges, 6);
    EXPECT_EQ(markings, 6);
    EXPECT_TRUE(bytes.contains("TLP:RED"));
    EXPECT_FALSE(bytes.contains("informant K")) << "a source reference is never released";
}

TEST(ChartExport, staysXmlWhateverANameHolds)
{
    cases::CaseFile file = chartCase();
    file.items[0].title = u"<b>\u0001&\"]]> \u202E"_s;
    QXmlStreamReader xml(chart::graphml(file));
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError());
}

TEST(ChartExport, writesTablesThatNoSpreadsheetRuns)
{
    QTemporaryDir folder;
    cases::CaseFile file = chartCase();
    file.items[0].title = u"=HYPERLINK(\"x\")"_s;
    const QString path = folder.filePath(u"chart.csv"_s);
    ASSERT_TRUE(chart::writeChartTable(file, path));
    const QStringList lines = linesOf(path);
    EXPECT_EQ(lines.size(), 7);
    EXPECT_TRUE(lines[1].startsWith(u"\"'=HYPERLINK"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(u"booked through"_s));
    ASSERT_TRUE(chart::writeTimelineTable(chartCase(), folder.filePath(u"timeline.csv"_s)));
    EXPECT_EQ(linesOf(folder.filePath(u"timeline.csv"_s)).value(2).section(u',', 0, 4), u"2026-02,,item,alert,Blank theft"_s);
}

TEST(ChartExport, saysWhereItCouldNotWrite)
{
    const auto written = chart::writeGraphml(chartCase(), {}, u"/nowhere/at/all.graphml"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, base::ErrorCode::FileWriteFailed);
}

} // namespace countersign::testing
