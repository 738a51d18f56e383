#pragma once

#include "core/alerts/hit.h"
#include "core/alerts/name_lookup.h"
#include "core/store/late_hit_store.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

/// A hit as it is opened from an answer (`match` counts in its matches) or a late hit.
[[nodiscard]] alerts::Hit hitOf(const alerts::Answer &answer, int match, const SessionCore &core);
[[nodiscard]] alerts::Hit hitOf(const alerts::NameAnswer &answer, int match, const SessionCore &core);
[[nodiscard]] alerts::Hit hitOf(const store::LateHit &late, const SessionCore &core);

/// Opens it, or finds the one that is open already, within the caller's transaction.
[[nodiscard]] base::Result<qint64> openOrFind(sync::Stores &stores, const alerts::Hit &hit, store::AuditEntry entry,
                                              const base::Clock &clock);

} // namespace countersign::workstation
