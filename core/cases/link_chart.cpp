#include "core/cases/link_chart.h"

#include <QHash>

#include <algorithm>

namespace countersign::cases {

int LinkChart::nodeOf(const EntityId &id) const
{
    const auto found = std::lower_bound(nodes.begin(), nodes.end(), id, [](const ChartNode &node, const EntityId &wanted) { return node.id < wanted; });
    return found != nodes.end() && found->id == id ? static_cast<int>(found - nodes.begin()) : -1;
}

bool LinkChart::isArranged() const
{
    return std::any_of(nodes.begin(), nodes.end(), [](const ChartNode &node) { return node.place.has_value(); });
}

LinkChart chartOf(const CaseFile &file)
{
    LinkChart chart;
    for (const Item &item : file.items)
        chart.nodes.append({item.id, item.kind, item.title, item.detail, item.from, item.until, item.grading, item.chartPlace});
    std::sort(chart.nodes.begin(), chart.nodes.end(), [](const ChartNode &a, const ChartNode &b) { return a.id < b.id; });
    for (const Link &link : file.links) {
        const int from = chart.nodeOf(link.from);
        const int to = chart.nodeOf(link.to);
        if (from < 0 || to < 0)
            continue;
        ChartEdge edge{link.id, from, to, link.word, link.since, link.grading, link.source};
        const Paragraph *said = paragraphOf(file, link.source);
        if (!edge.grading && said)
            edge.grading = said->grading;
        if (!said)
            edge.source = {};
        chart.edges.append(edge);
    }
    std::sort(chart.edges.begin(), chart.edges.end(), [](const ChartEdge &a, const ChartEdge &b) { return a.id < b.id; });
    return chart;
}

const Paragraph *paragraphOf(const CaseFile &file, const EntityId &paragraph, const Note **note)
{
    if (paragraph.isNull())
        return nullptr;
    for (const Note &held : file.notes) {
        for (const Paragraph &one : held.paragraphs) {
            if (one.id == paragraph) {
                if (note)
                    *note = &held;
                return &one;
            }
        }
    }
    return nullptr;
}

} // namespace countersign::cases
