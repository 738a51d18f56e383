#pragma once

#include "core/workstation/release_seat.h"

#include <QSet>

/// What follows from decisions of second persons, and the last question before a release is sealed. All
/// of it runs on the writer's thread.
namespace countersign::workstation {

/// Takes one decision that was kept into effect, in the caller's transaction, with its audit rows: the
/// marks go onto the letters, the gate is asked again, and the release is held, refused, or waits for
/// one more person. What the release refuses is answered and settled all the same: ReleaseStateWrong where it waits for nobody any
/// more, ContentChanged, ApproverNotOther, ApproverWithoutRole, GateBlocks.
struct Settled
{
    std::optional<base::Error> refusal;
};
[[nodiscard]] base::Result<Settled> settle(sync::Stores &stores, const ReleaseSeat &seat, const store::ApprovalRecord &given);
/// Everything that came by mail, one transaction each. Refusals are in the audit chain.
[[nodiscard]] base::Status settleAll(sync::Stores &stores, const ReleaseSeat &seat);

/// Asks the gate once more and seals; false where it says no by now or a key has changed, which is kept and audited.
[[nodiscard]] base::Result<bool> sealChecked(sync::Stores &stores, const ReleaseSeat &seat, const store::ReleaseRecord &record);
/// Recipients of a release to whom nothing is sent because their key is another one than before.
[[nodiscard]] base::Result<QSet<base::CountryCode>> keyChangedAmong(sync::Stores &stores, const base::ReleaseId &id);

} // namespace countersign::workstation
