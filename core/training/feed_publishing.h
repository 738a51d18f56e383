#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/directory.h"
#include "core/sync/portal_client.h"
#include "core/training/states.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>

#include <cstdint>
#include <memory>

namespace countersign::training {

/// Publishes one state's records as its publisher device: channel to all desks, batches,
/// head, snapshot. A head promises the next one only after `kPromise`, since nobody sits at
/// these desks.
inline constexpr std::chrono::hours kPromise{24 * 30};

[[nodiscard]] QCoro::Task<base::Status> publishFeed(std::shared_ptr<sync::PortalClient> client,
                                                    std::shared_ptr<const directory::Directory> directory,
                                                    std::uint64_t seed, State state, QList<QByteArray> records,
                                                    base::Instant now);

} // namespace countersign::training
