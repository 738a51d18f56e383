#pragma once

#include "core/alerts/hit.h"
#include "core/workstation/request_sending.h"

/// Asking an alert's owner by a confirmation request (AskChannel::Portal), and the answer's way back to
/// the hit. Both join the caller's transaction on the store's thread.
namespace countersign::workstation {

/// Writes, checks and queues the request: number, issuer, kind, place, time and purpose, never the holder's name.
/// What is known of the holder goes to the gate alone. DeskUnknown (args: desk) where the owner is no other
/// desk; GateBlocks.
[[nodiscard]] base::Status askOwner(sync::Stores &stores, const RequestSeat &seat, const alerts::Hit &hit, const alerts::HitEvent &event);

/// Hits whose request was answered: confirmed, not confirmed, or no reply with the reason where it was
/// declined. One that went another way meanwhile stays as it is. Answers how many changed.
[[nodiscard]] base::Result<int> settleAskedHits(sync::Stores &stores, const RequestSeat &seat);

} // namespace countersign::workstation
