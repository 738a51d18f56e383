#pragma once

#include "core/sync/letter_taking.h"
#include "core/sync/run_state.h"

#include "core/store/lane_store.h"

/// Envelopes: whose device, which lane, what waits. Private to this room.
namespace countersign::sync {

/// Takes a page of the desk's mail log; each envelope with its place in the log. `overlap` as LogReading::take.
[[nodiscard]] base::Result<TakenMail> takeMailPage(Stores &stores, const MailSeat &seat, const objects::protocol::LogPage &page, bool overlap);

/// Tries once more what was set aside for something that may have come since: a device that the directory did not
/// know, a form that an older program did not.
[[nodiscard]] base::Result<TakenMail> takeSetAside(Stores &stores, const MailSeat &seat);

/// What senders stated of the directory, held against it as it is now: remarks where the portal shows two worlds.
[[nodiscard]] base::Result<QList<base::Error>> settleClaims(Stores &stores, const MailSeat &seat);

/// One remark for each lane that waits for an envelope.
[[nodiscard]] base::Result<QList<base::Error>> gapsOf(Stores &stores);

} // namespace countersign::sync
