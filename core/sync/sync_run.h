#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sync/desk_identity.h"
#include "core/sync/portal_client.h"
#include "core/sync/store_thread.h"

#include <QCoroTask>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace countersign::store {
class CaseShelf;
using CaseShelfPtr = std::shared_ptr<CaseShelf>;
}

namespace countersign::sync {

enum class RunPhase { Connecting, Directory, Listing, Downloading, Verifying, Applying, Publishing };

struct RunProgress
{
    RunPhase phase = RunPhase::Connecting;
    QString feed;               ///< owner's code; empty for several at once
    qint64 done = 0, total = 0; ///< bytes while downloading, records while applying
};

struct RunOutcome
{
    int feeds = 0; ///< readable feeds with a head
    qint64 added = 0, changed = 0, withdrawn = 0, published = 0, quarantined = 0;
    qint64 bytes = 0;
    bool identityChanged = false; ///< the directory grew
    int caseChanges = 0;          ///< revisions of cases that came and are in force
    int casesSent = 0;            ///< sealed objects of cases that the portal took
    int casesWaiting = 0;         ///< came sealed and wait for a key or a newer program
    QSet<base::CaseId> cases;     ///< changed by what came
    int mailTaken = 0;            ///< letters that came and are in force, receipts among them
    int mailDestroyed = 0;        ///< received items that were due
    int mailSent = 0;             ///< envelopes that the portal took
    int mailAside = 0;            ///< envelopes set aside: a gap, or trouble
    QList<base::Error> remarks;   ///< one a feed that was refused; the others went on
};

/// Settings that publishing goes by (store::SettingStore names).
inline constexpr QLatin1StringView kAudienceSetting{"publish.audience"}; ///< "all" or "QMB,QMC"

/// What one synchronisation needs. Lives until its last coroutine has ended.
struct RunParts
{
    std::shared_ptr<StoreThread> writer;
    std::shared_ptr<PortalClient> client;
    std::shared_ptr<const base::Clock> clock;
    std::function<void(const RunProgress &)> report; ///< on the thread that runs the coroutine
    std::stop_token stop;
    /// The folded cases of the open vault; without it cases are left alone.
    store::CaseShelfPtr cases;
    /// Of the open vault: audit checkpoints name it. Null leaves the audit log at the portal alone.
    base::IncarnationId incarnation{};
};

/// A client for the portal that the identity's federation names. DeskUnknown without a portal pin.
[[nodiscard]] base::Result<std::shared_ptr<PortalClient>> clientFor(const DeskIdentity &identity,
                                                                    std::shared_ptr<const base::Clock> clock);

/// Greets and signs in, takes the directory's news, downloads and applies what is new in
/// each readable feed, then publishes what waits if this device is the desk's publisher.
/// Nothing downloaded is lost when it is cut off: it goes on there the next time.
/// Fails as a whole for the portal and the directory (PortalWentBack, DirectoryDiffers,
/// DeviceRevoked, NotEnrolled ...) and for Cancelled; a feed's own failure is a remark.
[[nodiscard]] QCoro::Task<base::Result<RunOutcome>> synchronise(RunParts parts, std::shared_ptr<DeskIdentity> identity);

} // namespace countersign::sync
