#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace countersign::database {

/// The SQLite this program is bound to is the one it was built with. Called before the
/// first connection: with a wrong search path the system's SQLite steps in, ignores keys
/// and writes plain text (performance.md). CipherMissing otherwise.
[[nodiscard]] base::Status checkLibrary();

/// Qt's driver is bound to a SQLCipher of the release we built. Asked before the key is
/// given: the system's SQLite has no such pragma. CipherMissing otherwise.
[[nodiscard]] base::Status checkCipher(const QSqlDatabase &connection);

/// And it is the very same build. This statement reads the schema, so it needs the key first.
[[nodiscard]] base::Status checkSource(const QSqlDatabase &connection);

} // namespace countersign::database
