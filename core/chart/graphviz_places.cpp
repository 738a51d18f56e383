#include "core/chart/graphviz_places.h"

#include <cgraph.h>
#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

// Built in by its name: no configuration file and no folder of plugins is looked at.
extern "C" gvplugin_library_t gvplugin_neato_layout_LTX_library;

namespace countersign::chart {

namespace {

constexpr qreal kUnitsPerInch = 10;
constexpr qreal kPointsPerUnit = 72 / kUnitsPerInch;

struct CloseContext { void operator()(GVC_t *context) const { gvFreeContext(context); } };
struct CloseGraph { void operator()(Agraph_t *graph) const { agclose(graph); } };

int swallow(char *) { return 0; }

void set(void *object, const char *name, const std::string &value)
{
    // The library takes char * and copies.
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.c_str()), const_cast<char *>(""));
}

std::string whole(qreal value) { return std::to_string(std::lround(value)); }

/// "12e0,34e0": the exponent keeps a locale with decimal commas from reading one number out of the two.
std::string point(const QPointF &place)
{
    return whole(place.x() * kPointsPerUnit) + "e0," + whole(place.y() * kPointsPerUnit) + "e0";
}

void addNodes(Agraph_t *drawn, const Graph &graph, std::vector<Agnode_t *> &nodes)
{
    for (qsizetype i = 0; i < graph.pinned.size(); ++i) {
        const std::string name = "n" + std::to_string(i);
        Agnode_t *node = agnode(drawn, const_cast<char *>(name.c_str()), 1);
        set(node, "label", "");
        if (graph.pinned[i])
            set(node, "pos", point(*graph.pinned[i]) + "!");
        else if (graph.hints[i])
            set(node, "pos", point(*graph.hints[i]));
        nodes.push_back(node);
    }
    for (const Graph::Edge &edge : graph.edges) {
        Agedge_t *drawnEdge = agedge(drawn, nodes[static_cast<std::size_t>(edge.from)], nodes[static_cast<std::size_t>(edge.to)], nullptr, 1);
        set(drawnEdge, "len", whole(std::max<qreal>(edge.length / kUnitsPerInch, 1)));
    }
}

/// Graphviz may move the whole drawing: the first pinned node says by how much.
void moveBack(QList<QPointF> &places, const Graph &graph)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (graph.pinned[i]) {
            const QPointF shift = *graph.pinned[i] - places[i];
            for (QPointF &place : places)
                place += shift;
            break;
        }
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        places[i] = graph.pinned[i].value_or(places[i]);
}

} // namespace

std::optional<QList<QPointF>> neatoPlaces(const Graph &graph)
{
    static std::mutex turn;
    const std::lock_guard lock(turn);
    static lt_symlist_t builtIn[] = {{"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library}, {nullptr, nullptr}};
    agseterrf(swallow);
    const std::unique_ptr<GVC_t, CloseContext> context(gvContextPlugins(builtIn, 0));
    const std::unique_ptr<Agraph_t, CloseGraph> drawn(agopen(const_cast<char *>("chart"), Agstrictundirected, nullptr));
    if (!context || !drawn)
        return std::nullopt;
    set(drawn.get(), "start", "7"); // the seed: the same graph is drawn the same way
    set(drawn.get(), "splines", "");
    set(drawn.get(), "overlap", "true");
    set(drawn.get(), "inputscale", "72");
    set(drawn.get(), "notranslate", "true");
    std::vector<Agnode_t *> nodes;
    addNodes(drawn.get(), graph, nodes);
    if (gvLayout(context.get(), drawn.get(), "neato") != 0)
        return std::nullopt;
    QList<QPointF> places;
    bool sane = true;
    for (Agnode_t *node : nodes) {
        const pointf at = ND_coord(node);
        sane = sane && std::isfinite(at.x) && std::isfinite(at.y);
        places.append(QPointF(at.x, at.y) / kPointsPerUnit);
    }
    gvFreeLayout(context.get(), drawn.get());
    if (!sane)
        return std::nullopt;
    moveBack(places, graph);
    return places;
}

} // namespace countersign::chart
