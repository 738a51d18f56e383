#pragma once

#include "core/cases/link_chart.h"
#include "core/cases/timeline.h"

#include <QString>

/// Words of charts and timelines, for the picture, the list and the screen reader alike.
namespace countersign::ui {

[[nodiscard]] QString kindText(cases::ItemKind kind);        ///< "Person"
[[nodiscard]] QString kindText(cases::EntryKind kind);       ///< "Task due"
[[nodiscard]] const char *kindIcon(cases::ItemKind kind);
[[nodiscard]] const char *kindIcon(const cases::TimelineEntry &entry);
/// "3 Mar 2026"; what is no ISO date stays as it is.
[[nodiscard]] QString isoDateText(const QString &iso);
/// "Mar 2026 to 4 May 2026".
[[nodiscard]] QString datesText(const cases::TimelineEntry &entry);
/// What a node says under its title: its detail or its kind, and its date.
[[nodiscard]] QString secondLine(const cases::ChartNode &node);
/// "First holder booked through Agency, pier 4, B2, 3 Mar 2026": the whole edge for a screen reader.
[[nodiscard]] QString spokenText(const cases::LinkChart &chart, const cases::ChartEdge &edge);
[[nodiscard]] QString spokenText(const cases::LinkChart &chart, int node);
[[nodiscard]] QString spokenText(const cases::TimelineEntry &entry);

} // namespace countersign::ui
