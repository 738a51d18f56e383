#pragma once

#include "core/alerts/alert_record.h"

#include <QByteArray>
#include <QList>

#include <random>

/// Plausible alerts of invented desks, for measuring.
namespace countersign::bench {

[[nodiscard]] QList<base::CountryCode> desks();
/// The n-th alert of a desk; the same numbers give the same record.
[[nodiscard]] alerts::AlertRecord sampleAlert(const base::CountryCode &desk, quint64 number);
/// The same record as compact JSON, as a peer would send it.
[[nodiscard]] QByteArray compactJson(const alerts::AlertRecord &record);

} // namespace countersign::bench
