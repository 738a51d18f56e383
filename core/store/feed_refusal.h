#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/feed_objects.h"

#include <QByteArray>
#include <QList>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// True for errors that stand in bytes their owner signed: asking again cannot help, so they
/// are kept as evidence and the feed stops. Not for what the portal or this vault did wrong.
[[nodiscard]] bool isOwnersFault(base::ErrorCode code);
/// Keeps the bytes in quarantine and stops the feed, in one transaction.
[[nodiscard]] base::Status refuseFeed(database::Database &database, const objects::FeedName &name, base::ErrorCode code,
                                      std::uint64_t sequence, const QList<QByteArray> &bytes, base::Instant now);

} // namespace countersign::store
