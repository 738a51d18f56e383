#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sync/desk_identity.h"

#include <QList>

namespace countersign::database {
class Database;
}

namespace countersign::sync {

/// What the directory as it stands now says that the desk has to know: keys of other desks that are no
/// longer those seen before, and a policy that changed. Keeps key states and audit rows inside the
/// caller's write transaction. Answers the desks whose key has changed by this.
[[nodiscard]] base::Result<QList<base::CountryCode>> noteDirectory(database::Database &database, const DeskIdentity &self,
                                                                   const directory::Directory &before, const directory::Directory &now,
                                                                   const base::Clock &clock);

} // namespace countersign::sync
