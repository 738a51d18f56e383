#pragma once

#include "core/cases/case_file.h"

#include <QList>
#include <QPointF>

namespace countersign::cases {

struct ChartNode
{
    EntityId id;
    ItemKind kind = ItemKind::Other;
    QString title, detail;
    QString from, until;                     ///< ISO, whole or partial
    std::optional<markings::Grading> grading;
    std::optional<QPointF> place;            ///< of its middle; put there by hand
};

struct ChartEdge
{
    EntityId id;
    int from = -1, to = -1;                  ///< places in LinkChart::nodes
    QString word;
    QString since;                           ///< ISO or empty
    std::optional<markings::Grading> grading; ///< its own, else its paragraph's
    EntityId source;                         ///< paragraph that says so, or null
};

/// The items of a case and what joins them (domain.md 2.15).
struct LinkChart
{
    QList<ChartNode> nodes;                  ///< by id, so that the order does not hang on arrival
    QList<ChartEdge> edges;                  ///< by id; one whose end is gone is left out
    [[nodiscard]] int nodeOf(const EntityId &id) const; ///< -1: none
    [[nodiscard]] bool isEmpty() const { return nodes.isEmpty(); }
    /// Some node was put in its place by hand.
    [[nodiscard]] bool isArranged() const;
};

[[nodiscard]] LinkChart chartOf(const CaseFile &file);

/// A paragraph of any note of the case; nothing where it is gone. `note` is set to where it was.
[[nodiscard]] const Paragraph *paragraphOf(const CaseFile &file, const EntityId &paragraph, const Note **note = nullptr);

} // namespace countersign::cases
