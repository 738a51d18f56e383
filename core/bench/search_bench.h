#pragma once

#include "core/base/result.h"
#include "core/bench/figures.h"

#include <QString>

namespace countersign::bench {

struct SearchWanted
{
    QString folder;                  ///< of the vault that is made
    quint64 notes = 100'000;
};
/// The search over invented notes in eight languages: building its index, and every key stroke of typed
/// questions, slips and filters.
[[nodiscard]] base::Status measureSearch(const SearchWanted &wanted, const Tell &tell);

} // namespace countersign::bench
