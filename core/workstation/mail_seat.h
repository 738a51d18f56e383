#pragma once

#include "core/sync/letter_sending.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

/// Whose mail the open vault writes. VaultLocked once closed, NotEnrolled before the device was approved.
[[nodiscard]] inline base::Result<sync::MailSeat> seatOf(const SessionCore &core)
{
    if (core.isClosed())
        return base::fail(base::ErrorCode::VaultLocked);
    if (!core.identity() || !core.identity()->isEnrolled())
        return base::fail(base::ErrorCode::NotEnrolled);
    return sync::MailSeat{core.identity(), core.clock()};
}

} // namespace countersign::workstation
