#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace countersign::platform {

/// No core dumps, and no attaching by other programs of the same user: secrets in locked
/// memory must not reach the disk in a dump. Each program calls it first.
[[nodiscard]] base::Status forbidCoreDumps();

/// Freed memory is overwritten from now on (glibc's M_PERTURB), so that pages of the database
/// and texts that were on the screen do not outlast the lock. Very small pieces, up to a
/// kilobyte, may be left out by the allocator; secrets live in locked memory anyway. Costs
/// about 2 % of a bulk load; SQLCipher's own way costs 6 % and uses up the limit of locked
/// memory that keys need.
void wipeFreedMemory();

/// Paths of all libraries mapped into this process that are called libsqlite3.*; from the
/// process map, so it says what really runs. Empty where the system has no such map.
[[nodiscard]] QStringList mappedSqliteLibraries();

/// Reads the same from a text in the form of /proc/PID/maps.
[[nodiscard]] QStringList sqliteLibrariesIn(const QByteArray &processMap);

} // namespace countersign::platform
