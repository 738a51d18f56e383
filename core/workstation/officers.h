#pragma once

#include "core/base/clock.h"
#include "core/directory/directory.h"
#include "core/release/question.h"

namespace countersign::workstation {

/// A person as the gate sees them, by what the directory says of them at that time. It keeps no ceilings
/// and no delegations of single classes: roles decide.
[[nodiscard]] release::Officer officerOf(const directory::Directory &directory, const base::UserId &user, base::Instant at);

/// The day of an instant, UTC: what the gate calls today.
[[nodiscard]] QDate dayOf(base::Instant at);

} // namespace countersign::workstation
