#pragma once

#include "core/sync/run_state.h"

/// Which desks read the own feed, and under which key. Private to this room.
namespace countersign::sync {

/// The feed's channel in force, as the publisher needs it.
struct OwnChannel
{
    objects::FeedName feed;
    std::uint32_t epoch = 0;
    std::shared_ptr<const crypto::SecretBytes> key;
};

/// The own feed's channel for the audience that is set (kAudienceSetting, all desks where
/// nothing is). Starts a new epoch, with a new key, when a desk was admitted or has left since,
/// when a desk changed its sealing key, or when the audience was changed; the portal has the
/// new descriptor before it is used.
[[nodiscard]] QCoro::Task<base::Result<OwnChannel>> ownChannel(RunStatePtr state);

/// A snapshot of the own feed where one is due: none yet, another epoch, or many batches since.
[[nodiscard]] QCoro::Task<base::Status> publishSnapshot(RunStatePtr state, OwnChannel channel);

} // namespace countersign::sync
