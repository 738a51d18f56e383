#pragma once

#include "core/base/result.h"
#include "core/bench/figures.h"

#include <QString>

#include <optional>

namespace countersign::bench {

/// What PostgreSQL answered to the same queries on the same names (tests/bench/names/run.sh).
struct NamePeer
{
    double medianMilliseconds = 0;
    double p95Milliseconds = 0;
    double recall = 0;
};

struct NamesWanted
{
    quint64 persons = 1'000'000;
    int queries = 1000;
    QString writeTo;                 ///< folder for names.tsv and queries.tsv; empty = none
    bool onlyWrite = false;
    std::optional<NamePeer> peer;
};
/// Rows 7 and 8 of performance.md.
[[nodiscard]] base::Status measureNames(const NamesWanted &wanted, const Tell &tell);

} // namespace countersign::bench
