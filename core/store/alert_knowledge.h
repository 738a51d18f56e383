#pragma once

#include "core/alerts/alert_source.h"
#include "core/store/alert_filter.h"
#include "core/store/alert_rows.h"
#include "core/store/alert_store.h"
#include "core/store/commit_watch.h"
#include "core/store/lookup_state.h"
#include "core/store/native_statement.h"
#include "core/store/series_index.h"

#include <vector>

namespace countersign::store {

/// What an AlertStore keeps between questions: statements, and in memory all that a question
/// without a hit needs.
struct AlertStore::Known
{
    AlertReader reader;
    LookupStateReader stateReader;
    NativeStatement begin, commit;
    CommitWatch watch;
    FilterView filter;
    SeriesIndex series;
    LookupState state;
    QList<alerts::FeedState> feeds;
    qint64 feedsAt = -1;
    alerts::Coverage coverage;
    std::vector<std::uint64_t> keys;                 ///< of numbers being sifted
    std::vector<std::uint8_t> held;
    std::uint64_t shelfPuts = 0;

    /// Reads all of it anew next time.
    void forget()
    {
        filter.forget();
        series.forget();
        feedsAt = -1;
    }
};

} // namespace countersign::store
