#include "ui/chart/chart_words.h"

#include "core/messages/lookup_sentences.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::ChartWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString gradeText(const std::optional<markings::Grading> &grading)
{
    return grading ? grading->text() : ChartWords::tr("not graded");
}

} // namespace

QString kindText(cases::ItemKind kind)
{
    switch (kind) {
    case cases::ItemKind::Alert: return ChartWords::tr("Alert");
    case cases::ItemKind::Document: return ChartWords::tr("Document");
    case cases::ItemKind::Person: return ChartWords::tr("Person");
    case cases::ItemKind::Vessel: return ChartWords::tr("Vessel");
    case cases::ItemKind::Place: return ChartWords::tr("Place");
    case cases::ItemKind::Agency: return ChartWords::tr("Agency");
    case cases::ItemKind::OtherCase: return ChartWords::tr("Case");
    case cases::ItemKind::Other: break;
    }
    return ChartWords::tr("Other");
}

QString kindText(cases::EntryKind kind)
{
    switch (kind) {
    case cases::EntryKind::Item: return ChartWords::tr("Item");
    case cases::EntryKind::Link: return ChartWords::tr("Link");
    case cases::EntryKind::Task: return ChartWords::tr("Task due");
    case cases::EntryKind::NoteDate: break;
    }
    return ChartWords::tr("Date in a note");
}

const char *kindIcon(cases::ItemKind kind)
{
    switch (kind) {
    case cases::ItemKind::Alert: return "shield-alert";
    case cases::ItemKind::Document: return "id-card";
    case cases::ItemKind::Person: return "user";
    case cases::ItemKind::Vessel: return "ship";
    case cases::ItemKind::Place: return "map-pin";
    case cases::ItemKind::Agency: return "building-2";
    case cases::ItemKind::OtherCase: return "folder-open";
    case cases::ItemKind::Other: break;
    }
    return "circle-dot";
}

const char *kindIcon(const cases::TimelineEntry &entry)
{
    switch (entry.kind) {
    case cases::EntryKind::Item: return kindIcon(entry.itemKind);
    case cases::EntryKind::Link: return "link";
    case cases::EntryKind::Task: return entry.done ? "check" : "list-checks";
    case cases::EntryKind::NoteDate: break;
    }
    return "file-text";
}

QString isoDateText(const QString &iso)
{
    const auto date = base::PartialDate::fromIso(iso);
    return date ? messages::dateText(*date) : iso;
}

QString datesText(const cases::TimelineEntry &entry)
{
    const QString from = messages::dateText(entry.from);
    return entry.until.isNull() ? from : ChartWords::tr("%1 to %2", "dates").arg(from, messages::dateText(entry.until));
}

QString secondLine(const cases::ChartNode &node)
{
    QStringList parts{node.detail.trimmed().isEmpty() ? kindText(node.kind) : isolated(node.detail.trimmed())};
    if (!node.from.isEmpty())
        parts << isolated(isoDateText(node.from));
    return parts.join(u" \u00B7 "_s);
}

QString spokenText(const cases::LinkChart &chart, const cases::ChartEdge &edge)
{
    const QString sentence = QStringList{chart.nodes[edge.from].title, edge.word, chart.nodes[edge.to].title}.join(u' ').simplified();
    return joined({sentence, gradeText(edge.grading), isoDateText(edge.since)});
}

QString spokenText(const cases::LinkChart &chart, int node)
{
    const cases::ChartNode &one = chart.nodes[node];
    const auto links = std::count_if(chart.edges.begin(), chart.edges.end(),
                                     [node](const cases::ChartEdge &edge) { return edge.from == node || edge.to == node; });
    return joined({kindText(one.kind), one.title, one.detail, gradeText(one.grading), isoDateText(one.from),
                   ChartWords::tr("%n link(s)", nullptr, static_cast<int>(links))});
}

QString spokenText(const cases::TimelineEntry &entry)
{
    const bool task = entry.kind == cases::EntryKind::Task;
    const QString kind = entry.kind == cases::EntryKind::Item ? kindText(entry.itemKind) : kindText(entry.kind);
    return joined({datesText(entry), kind, entry.title, task ? (entry.done ? ChartWords::tr("done") : QString()) : gradeText(entry.grading)});
}

} // namespace countersign::ui
