#pragma once

#include "core/base/result.h"
#include "core/cases/link_chart.h"
#include "core/cases/timeline.h"

#include <QByteArray>
#include <QPointF>

/// Charts and timelines for other programs (domain.md 2.15). Words in the files are the stable English
/// codes, so that a file reads the same whoever wrote it.
namespace countersign::chart {

/// GraphML 1.0 (graphml.graphdrawing.org): kind, label, dates, grading and marking of nodes and edges as
/// data; `places`, where given, as x and y.
[[nodiscard]] QByteArray graphml(const cases::CaseFile &file, const QList<QPointF> &places = {});
/// Durably, only the owner reads it. Errors: FileWriteFailed, DiskFull.
[[nodiscard]] base::Status writeGraphml(const cases::CaseFile &file, const QList<QPointF> &places, const QString &path);
/// One row an edge, then one a node without edges. CSV, or XLSX by the ending; cells are no formulas.
[[nodiscard]] base::Status writeChartTable(const cases::CaseFile &file, const QString &path);
[[nodiscard]] base::Status writeTimelineTable(const cases::CaseFile &file, const QString &path);

/// "person", "vessel": stable.
[[nodiscard]] QString wordOf(cases::ItemKind kind);
[[nodiscard]] QString wordOf(cases::EntryKind kind);

} // namespace countersign::chart
