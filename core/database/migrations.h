#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign::database {

class Database;

struct MigrationOutcome
{
    enum class Kind { UpToDate, Upgraded, Created };
    Kind kind = Kind::UpToDate;
    int from = 0;
    int to = 0;
};

/// Brings the schema to the newest file of `folder` (a resource folder with files named
/// 0001_name.sql, 0002_..., without gaps). The version is PRAGMA user_version; each file is
/// one transaction; a new database runs all files. Errors: DatabaseNewer (args: version
/// found, version known) with nothing touched; any other when a file fails, which leaves
/// the version before that file.
[[nodiscard]] base::Result<MigrationOutcome> migrate(Database &database, const QString &folder);

/// The version in the file, without changing anything.
[[nodiscard]] base::Result<int> schemaVersion(const Database &database);

} // namespace countersign::database
