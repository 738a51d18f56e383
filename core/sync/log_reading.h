#pragma once

#include "core/sync/run_state.h"

#include "core/store/log_place.h"

#include <functional>

/// Following one of the desk's logs at the portal, cases or mail. Private to this room.
namespace countersign::sync {

struct LogReading
{
    using LogPage = objects::protocol::LogPage;
    store::LogPlace::Log log = store::LogPlace::Log::Cases;
    std::function<QCoro::Task<base::Result<LogPage>>(std::uint64_t from)> fetch;
    /// Takes a page together with the place in the log, on the store's thread. `overlap`: its first entry is the one
    /// that was read last before.
    std::function<base::Status(Stores &, const LogPage &, bool overlap)> take;
    /// After each page, on the run's thread. False where what came contradicts itself.
    std::function<bool()> taken;
    /// The portal tells another past than before, a shorter one or not: what this vault thinks of it begins anew.
    std::function<base::Status(Stores &, bool shorter)> startOver;
    std::function<void(base::Error)> remark;
};

/// Reads on to the end of the log. False when the portal tells another past than before: then everything is read
/// again from the beginning the next time, and nothing that is here is given up.
[[nodiscard]] QCoro::Task<base::Result<bool>> readLog(RunStatePtr state, std::shared_ptr<const LogReading> reading);

/// Notes that an object stands at its position of the page, inside the caller's transaction. False as LogPlace::note().
[[nodiscard]] base::Result<bool> notePosition(Stores &stores, store::LogPlace::Log log, const objects::protocol::LogPage &page,
                                              qsizetype index, const base::ObjectId &object);

} // namespace countersign::sync
