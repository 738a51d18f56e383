#pragma once

#include "core/store/alert_filter.h"
#include "core/store/feed_applier.h"
#include "core/store/snapshot_gather.h"

#include <QHash>

namespace countersign::store {

/// Loads snapshots in one transaction: rows of all feeds are gathered, sorted by hash and
/// inserted in order, so that each page of the table is written once. When there are more
/// rows than memory should hold, the chunks are opened again for each range of hashes.
class SnapshotLoad
{
public:
    /// Rows held at once: about 300 bytes each, records included.
    static constexpr std::uint64_t kRowsInMemory = 3'200'000;

    SnapshotLoad(database::Database &database, const NumberHash &hash, base::Instant now, std::stop_token stop,
                 ApplyProgress progress, std::uint64_t rowsInMemory = kRowsInMemory);
    [[nodiscard]] base::Result<QList<SnapshotOutcome>> run(const QList<SnapshotToApply> &snapshots);
    [[nodiscard]] const ApplyCosts &costs() const { return m_costs; }
    /// The filter that was built and kept; null when the rows were few.
    [[nodiscard]] std::shared_ptr<const LoadedFilter> takeFilter();

private:
    /// A feed of this load.
    struct Part
    {
        const objects::Verified<objects::SnapshotManifest> *manifest = nullptr;
        qint64 feed = 0;
        bool hadData = false;
        GatheredFeed gathered;
        std::optional<base::Error> refused;
    };
    [[nodiscard]] base::Status attempt();
    [[nodiscard]] base::Status prepare(Part &part);
    /// In as many passes as memory asks for.
    [[nodiscard]] base::Status loadRows(std::uint64_t count);
    [[nodiscard]] base::Status gatherAll(const HashRange &range, bool first);
    [[nodiscard]] base::Status check(const Part &part) const;
    [[nodiscard]] base::Status clearOld(const Part &part);
    void sortRows();
    void findDoubles();
    [[nodiscard]] base::Status insertRows();
    [[nodiscard]] base::Status insertSkeletons();
    void noteKeys(const BulkRow &row);
    /// Raises the generation; the filter of all rows, or their keys as a delta.
    [[nodiscard]] base::Status keepFilter();
    [[nodiscard]] base::Status insertPersons(Part &part);
    [[nodiscard]] base::Status finish(const Part &part);
    [[nodiscard]] bool tick(qint64 records);
    /// A failure of one feed is noted and leaves the others; one of the database or a cancel ends all.
    [[nodiscard]] base::Status note(Part &part, const base::Status &status);
    [[nodiscard]] bool anyRefused() const;

    database::Database &m_database;
    const NumberHash &m_hash;
    base::Instant m_now;
    std::stop_token m_stop;
    ApplyProgress m_progress;
    std::uint64_t m_rowsInMemory;
    SnapshotGather m_gather;
    QList<Part> m_parts;
    std::optional<AlertRows> m_rows;
    std::vector<std::pair<std::int64_t, std::uint32_t>> m_order;
    std::vector<std::pair<std::int64_t, qint64>> m_skeletons;
    std::optional<FuseFilterBuilder> m_filterKeys;   ///< while the table was empty before
    FilterDelta m_brought;                           ///< otherwise
    std::uint64_t m_rowsBrought = 0;
    std::optional<FuseFilter> m_filter;
    qint64 m_build = 0;
    bool m_tableWasEmpty = false;
    qint64 m_done = 0, m_total = 0;
    ApplyCosts m_costs;
};

} // namespace countersign::store
