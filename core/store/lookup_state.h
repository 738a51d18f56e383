#pragma once

#include "core/base/result.h"
#include "core/store/native_statement.h"

namespace countersign::store {

/// Where alerts, their filter and what stands beside it are (migrations/0003_filter.sql).
struct LookupState
{
    qint64 generation = 0;
    qint64 build = 0;
    qint64 mark = 0;
    qint64 parts = 0;
    qint64 builtAt = 0;
    qint64 covers = 0;
    qint64 loggedFrom = 0;
    qint64 loggedTo = 0;
    qint64 series = 0;
    qint64 feeds = 0;
    qint64 lastDelta = 0;
    bool anyPending = false;

    /// The filter and the deltas after it speak for everything that is here.
    [[nodiscard]] bool isFilterWhole() const { return loggedTo == generation && builtAt >= loggedFrom; }
};

class LookupStateReader
{
public:
    [[nodiscard]] static base::Result<LookupStateReader> prepare(database::Database &database);
    [[nodiscard]] base::Result<LookupState> read();

private:
    NativeStatement m_read;
};

} // namespace countersign::store
