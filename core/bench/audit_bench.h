#pragma once

#include "core/base/result.h"
#include "core/bench/figures.h"

namespace countersign::bench {

struct AuditWanted
{
    QString folder;          ///< of a vault that does not exist yet
    quint64 entries = 0;
};

/// Appends to the audit chain of a fresh vault, many to a transaction, verifies the chain, writes a copy
/// for oversight and verifies that.
[[nodiscard]] base::Status measureAudit(const AuditWanted &wanted, const Tell &tell);

} // namespace countersign::bench
