#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace countersign::platform {

/// No core dumps, and no attaching by other programs of the same user: secrets in locked
/// memory must not reach the disk in a dump. Each program calls it first.
[[nodiscard]] base::Status forbidCoreDumps();

/// Paths of all libraries mapped into this process that are called libsqlite3.*; from the
/// process map, so it says what really runs. Empty where the system has no such map.
[[nodiscard]] QStringList mappedSqliteLibraries();

/// Reads the same from a text in the form of /proc/PID/maps.
[[nodiscard]] QStringList sqliteLibrariesIn(const QByteArray &processMap);

} // namespace countersign::platform
