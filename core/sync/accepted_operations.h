#pragma once

#include "core/objects/feed_objects.h"
#include "core/objects/signed.h"
#include "core/sync/store_thread.h"

#include <QList>

namespace countersign::sync {

/// Operations that wait here and stand in batches of the own feed that the portal handed out
/// were accepted, whatever this vault remembers: it was restored, or cut off between the
/// receipt and its own note of it. They wait no longer and are never sent again.
/// Called before the batches are applied: cut off in between, they are simply fetched again.
[[nodiscard]] base::Status dropAccepted(Stores &stores, const objects::FeedName &feed,
                                        const QList<objects::Verified<objects::FeedBatch>> &batches);

} // namespace countersign::sync
