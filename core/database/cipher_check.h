#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace countersign::database {

/// The SQLite this program is bound to is the one it was built with. Called before the
/// first connection: with a wrong search path the system's SQLite steps in, ignores keys
/// and writes plain text (performance.md). CipherMissing otherwise.
[[nodiscard]] base::Status checkLibrary();

/// The connection runs on that same library and encrypts: cipher_version and the source id
/// are asked through Qt, since it is Qt's driver that must be bound rightly.
[[nodiscard]] base::Status checkConnection(const QSqlDatabase &connection);

} // namespace countersign::database
