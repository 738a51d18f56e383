#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace countersign::database {

class Database;

/// Copies one state of the database into a new encrypted file under the same key while
/// other connections go on reading and writing. The copy stands in `target` only when it is
/// whole and on the disk; `progress` gets done and total pages. An existing `target` is
/// replaced. Errors: DiskFull, DatabaseFull, DatabaseDamaged, Cancelled.
[[nodiscard]] base::Status backUpTo(Database &database, const crypto::SecretBytes &key32, const QString &target,
                                    std::stop_token stop = {}, const std::function<void(int, int)> &progress = {});

} // namespace countersign::database
