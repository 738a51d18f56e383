#pragma once

#include "core/objects/feed_objects.h"
#include "core/store/publish_store.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

/// A put or withdrawal of this desk, signed by the person who makes it.
[[nodiscard]] store::PendingOperation signedOperation(const sync::DeskIdentity &identity, objects::OperationKind kind,
                                                      const QByteArray &record, base::Instant now);

/// Keeps operations of this desk, and the audit rows that name them, in one transaction.
[[nodiscard]] base::Status enterOperations(sync::Stores &stores, const base::CountryCode &desk,
                                           const QList<store::PendingOperation> &operations,
                                           const store::AuditEntry &entry, const base::Clock &clock);

/// NotEnrolled unless this vault's device was approved.
[[nodiscard]] base::Status requireEnrolled(const SessionCore &core);

} // namespace countersign::workstation
