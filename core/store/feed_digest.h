#pragma once

#include "core/base/result.h"
#include "core/objects/feed_objects.h"

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Pages of a feed's bucket digest in the vault; joins the caller's transaction.
[[nodiscard]] base::Result<objects::BucketDigest> loadDigest(database::Database &database, qint64 feed);
/// Writes the pages touched since the last clearTouched().
[[nodiscard]] base::Status saveDigest(database::Database &database, qint64 feed, const objects::BucketDigest &digest);
[[nodiscard]] base::Status dropDigest(database::Database &database, qint64 feed);

} // namespace countersign::store
