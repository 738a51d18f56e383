#include "core/sync/run_state.h"

namespace countersign::sync {

using base::ErrorCode;
using namespace Qt::StringLiterals;

bool endsRun(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::VaultLocked:
    case ErrorCode::PortalUnreachable:
    case ErrorCode::PortalNotTrusted:
    case ErrorCode::CaptivePortal:
    case ErrorCode::ClockSkew:
    case ErrorCode::SessionExpired:
    case ErrorCode::NotEnrolled:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::TooManyRequests:
    case ErrorCode::PortalBusy:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

base::Result<std::shared_ptr<PortalClient>> clientFor(const DeskIdentity &identity,
                                                      std::shared_ptr<const base::Clock> clock)
{
    const auto portals = identity.directory.portals();
    if (portals.isEmpty())
        return base::fail(ErrorCode::DeskUnknown, u"the federation names no portal"_s, {identity.desk.text()});
    const objects::PortalPin &pin = portals.first();
    return std::make_shared<PortalClient>(
        PortalAccess{QUrl(pin.url), pin.spki, pin.portalKey, identity.directory.fingerprint()},
        DeviceLogin{identity.device, identity.deviceKey}, std::move(clock));
}

QCoro::Task<base::Result<RunOutcome>> synchronise(RunParts parts, std::shared_ptr<DeskIdentity> identity)
{
    const auto state = std::make_shared<RunState>();
    state->parts = std::move(parts);
    state->identity = std::move(identity);
    state->report(RunPhase::Connecting);
    const auto greeting = co_await state->parts.client->greet(state->parts.stop);
    if (!greeting)
        co_return base::failFrom(greeting);

    using Step = QCoro::Task<base::Status> (*)(RunStatePtr);
    static constexpr Step kSteps[] = {takeDirectory, listFeeds, takeSnapshots, takeBatches, publish, syncCases, syncMail, syncAudit};
    for (const Step step : kSteps) {
        const auto done = co_await step(state);
        if (!done)
            co_return base::failFrom(done);
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
    }
    state->outcome.bytes = state->parts.client->bytesReceived();
    co_return state->outcome;
}

} // namespace countersign::sync
