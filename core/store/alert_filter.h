#pragma once

#include "core/base/result.h"
#include "core/store/filter_keys.h"
#include "core/store/fuse_filter.h"
#include "core/store/lookup_state.h"
#include "core/store/number_hash.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// The filter of one build.
struct LoadedFilter
{
    qint64 build = 0;
    FuseFilter filter;
};
using LoadedFilterPtr = std::shared_ptr<const LoadedFilter>;

/// The filter in memory, one for all connections to a vault. Any thread.
class FilterShelf
{
public:
    /// Where a connection meets a filter that is not on the shelf: it reads it itself, or
    /// asks the table until a keeper has put it there.
    enum class Missing { ReadAtOnce, AskTable };
    explicit FilterShelf(Missing missing = Missing::ReadAtOnce) : m_missing(missing) {}

    [[nodiscard]] LoadedFilterPtr filter() const;
    void put(LoadedFilterPtr filter);
    [[nodiscard]] Missing whenMissing() const { return m_missing; }
    /// Rises with each put().
    [[nodiscard]] std::uint64_t puts() const { return m_puts; }

private:
    const Missing m_missing;
    std::atomic<std::uint64_t> m_puts = 0;
    mutable std::mutex m_mutex;
    LoadedFilterPtr m_filter;
};
using FilterShelfPtr = std::shared_ptr<FilterShelf>;

/// What one connection knows: the shared filter and, exactly, what came since its build.
class FilterView
{
public:
    explicit FilterView(FilterShelfPtr shelf) : m_shelf(std::move(shelf)) {}

    /// Follows the vault to `state`, within the transaction that `state` was read in.
    [[nodiscard]] base::Status follow(database::Database &database, const LookupState &state, const NumberHash &hash);
    /// What was followed may not have been committed: the next follow() starts anew.
    void forget() { m_build = -1; }
    /// False: there is no filter for what the vault holds, and only the table knows.
    [[nodiscard]] bool isUsable() const { return m_usable; }

    /// False: certainly nothing here has this key.
    [[nodiscard]] bool mayHold(std::uint64_t key) const
    {
        return !m_usable || (m_filter && m_filter->filter.contains(key)) || m_since.contains(key);
    }
    void prefetch(std::uint64_t key) const
    {
        if (m_filter)
            m_filter->filter.prefetch(key);
        m_since.prefetch(key);
    }
    /// mayHold() of many: sets `held` where it is true, leaves it elsewhere.
    void mark(std::span<const std::uint64_t> keys, std::vector<std::uint8_t> &held) const;
    [[nodiscard]] std::size_t keysSince() const { return m_since.size(); }
    /// Null before the first build.
    [[nodiscard]] const LoadedFilterPtr &filter() const { return m_filter; }

private:
    [[nodiscard]] base::Result<LoadedFilterPtr> find(database::Database &database, const LookupState &state, const NumberHash &hash);
    [[nodiscard]] base::Status readSince(database::Database &database, qint64 last);

    FilterShelfPtr m_shelf;
    LoadedFilterPtr m_filter;
    KeySet m_since;
    qint64 m_build = -1;
    qint64 m_lastDelta = 0;
    bool m_usable = false;
};

/// Deltas above this are worth a new build: some hundred batches of a day.
inline constexpr qint64 kMostKeysSince = 200'000;
/// Rows of a snapshot that are still kept as a delta; more are put into a new filter at once.
inline constexpr qint64 kMostRowsAsDelta = 300'000;

/// The filter as it is kept. All join the caller's transaction.
namespace kept_filter {
/// Nothing where the parts are missing, damaged or made under another vault's key.
[[nodiscard]] base::Result<LoadedFilterPtr> load(database::Database &database, const LookupState &state, const NumberHash &hash);
/// Takes the place of the filter before; `builtAt` and `covers` say what is in it. Gives its build.
[[nodiscard]] base::Result<qint64> save(database::Database &database, const FuseFilter &filter, const NumberHash &hash,
                                        qint64 builtAt, qint64 covers);
/// Collects the keys of every alert and pending operation here. Nothing when stopped.
[[nodiscard]] base::Result<std::optional<FuseFilter>> buildFromRows(database::Database &database, const NumberHash &hash,
                                                                    std::stop_token stop = {});
/// Adds the keys of the pending operations.
[[nodiscard]] base::Status addPending(database::Database &database, const NumberHash &hash, FuseFilterBuilder &builder);
} // namespace kept_filter

/// What keepFilter() did.
enum class FilterCare { Nothing, Loaded, Rebuilt };
/// Puts the vault's filter on the shelf, building it anew where there is none or too much came
/// since: seconds for ten million alerts, on a thread that nobody waits for. In transactions
/// of its own; killed at any moment, the filter before or the new one stands.
[[nodiscard]] base::Result<FilterCare> keepFilter(database::Database &database, const NumberHash &hash, FilterShelf &shelf,
                                                  std::stop_token stop = {});

} // namespace countersign::store
