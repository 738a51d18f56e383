#pragma once

#include <QByteArray>
#include <QList>

/// Zones of invented holders with correct check digits.
namespace countersign::bench {

/// Lines without breaks; the same seed gives the same zones. Formats in turn: TD3, TD1, TD2,
/// MRV-A, MRV-B. Every tenth has one look-alike character put in.
[[nodiscard]] QList<QList<QByteArray>> sampleZones(int count, quint64 seed);

} // namespace countersign::bench
