#pragma once

#include "core/base/result.h"
#include "core/bench/figures.h"

#include <QString>

namespace countersign::bench {

struct LookupWanted
{
    QString folder;              ///< of the vault; made and filled where there is none
    quint64 alerts = 1'000'000;
    int questions = 20'000;
    bool withPeer = true;
};
/// Rows 1 to 4 of performance.md but for the filter at 128 M keys.
[[nodiscard]] base::Status measureLookups(const LookupWanted &wanted, const Tell &tell);

/// Row 11: unlock to first answer beside the bare Argon2id, and the service's own share.
[[nodiscard]] base::Status measureUnlock(const LookupWanted &wanted, const Tell &tell);

} // namespace countersign::bench
