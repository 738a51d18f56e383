#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/cases/link_chart.h"
#include "core/chart/chart_export.h"
#include "core/chart/layout.h"
#include "core/workstation/case_desk.h"

#include <QFileInfo>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using cases::CaseFile;

namespace {

enum class What { Chart, Timeline };

/// Without fonts: what a name of this length takes in the window.
chart::ChartSizes roughSizes(const cases::LinkChart &chart)
{
    chart::ChartSizes sizes;
    for (const cases::ChartNode &node : chart.nodes)
        sizes.nodes.append(QSizeF(qBound(118.0, 60 + 8.0 * static_cast<double>(node.title.size()), 250.0), 50));
    for (const cases::ChartEdge &edge : chart.edges)
        sizes.labels.append(QSizeF(qBound(40.0, 30 + 7.0 * static_cast<double>(edge.word.size()), 200.0), 20));
    return sizes;
}

base::Status write(const CaseFile &file, What what, const QString &format, const QString &path)
{
    if (what == What::Timeline)
        return chart::writeTimelineTable(file, path);
    if (format == u"csv"_s)
        return chart::writeChartTable(file, path);
    const cases::LinkChart chart = cases::chartOf(file);
    return chart::writeGraphml(file, chart::layOut(chart, roughSizes(chart)).nodes, path);
}

int run(Invocation &invocation, What what)
{
    const QStringList given = invocation.positionals();
    const QString format = invocation.value(u"format"_s, what == What::Chart ? u"graphml"_s : u"csv"_s);
    if (given.size() != 2)
        return invocation.usage(u"give the reference of a case and the file to write"_s);
    if (format != u"csv"_s && (what == What::Timeline || format != u"graphml"_s))
        return invocation.usage(what == What::Chart ? u"the format is graphml or csv"_s : u"a timeline is written as csv"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    workstation::CaseService &cases = opened->session().cases();
    const auto id = runToEnd(cases.find(given.front()));
    if (!id)
        return invocation.fail(id.error());
    if (!*id)
        return invocation.fail({base::ErrorCode::NothingFound, u"no case of this reference"_s, {}});
    const auto file = runToEnd(cases.open(**id));
    if (!file)
        return invocation.fail(file.error());
    workstation::ExportNote note;
    note.format = format;
    note.target = QFileInfo(given.last()).fileName();
    if (const auto noted = runToEnd(cases.noteExport(**id, note)); !noted)
        return invocation.fail(noted.error());
    if (const auto written = write(**file, what, format, given.last()); !written)
        return invocation.fail(written.error());
    const auto chart = cases::chartOf(**file);
    const auto dated = cases::timelineOf(**file);
    const QString said = what == What::Chart ? u"%1 items and %2 links are in %3."_s.arg(chart.nodes.size()).arg(chart.edges.size()).arg(given.last())
                                             : u"%1 dated items are in %2."_s.arg(dated.size()).arg(given.last());
    invocation.answer(said, {{u"file"_s, given.last()}, {u"items"_s, chart.nodes.size()}, {u"links"_s, chart.edges.size()}, {u"dated"_s, dated.size()}});
    return Done;
}

} // namespace

QList<Command> caseChartCommands()
{
    return {
        {u"case chart"_s, u"REFERENCE FILE"_s, u"write the link chart of a case for other programs"_s,
         u"GraphML holds kinds, dates, gradings, markings and places; CSV one link a row (XLSX by the file's ending). Written into the audit chain first."_s,
         vaultOptions() + QList<Option>{{u"format"_s, u"WORD"_s, u"graphml (as without it) or csv"_s}},
         [](Invocation &invocation) { return run(invocation, What::Chart); }},
        {u"case timeline"_s, u"REFERENCE FILE"_s, u"write what has a date in a case as a table"_s,
         u"Written into the audit chain first."_s, vaultOptions() + QList<Option>{{u"format"_s, u"WORD"_s, u"csv"_s}},
         [](Invocation &invocation) { return run(invocation, What::Timeline); }},
    };
}

} // namespace countersign::ctl
