#include "core/store/snapshot_load.h"

#include "core/database/database.h"
#include "core/database/transaction.h"
#include "core/platform/crash_point.h"
#include "core/store/feed_digest.h"
#include "core/store/feed_refusal.h"
#include "core/store/feed_row.h"
#include "core/store/feed_store.h"
#include "core/store/late_hit_changes.h"
#include "core/store/person_rows.h"
#include "core/store/staging_store.h"
#include "core/store/stop_watch.h"

#include <algorithm>
#include <future>
#include <utility>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr qint64 kProgressStep = 10'000;
constexpr const char *kAnyAlert = "SELECT EXISTS (SELECT 1 FROM alert)";
constexpr const char *kDropPersons = "DELETE FROM listed_person WHERE feed = ?";

/// The error is about this vault or this run, not about one feed.
bool endsAll(ErrorCode code)
{
    const int number = static_cast<int>(code);
    return code == ErrorCode::Cancelled || (number >= 1100 && number < 1200);
}

} // namespace

SnapshotLoad::SnapshotLoad(database::Database &database, const NumberHash &hash, base::Instant now, std::stop_token stop,
                           ApplyProgress progress, std::uint64_t rowsInMemory)
    : m_database(database), m_hash(hash), m_now(now), m_stop(std::move(stop)), m_progress(std::move(progress)),
      m_rowsInMemory(rowsInMemory), m_gather(database, hash)
{
}

base::Result<QList<SnapshotOutcome>> SnapshotLoad::run(const QList<SnapshotToApply> &snapshots)
{
    QList<SnapshotOutcome> outcomes;
    for (const SnapshotToApply &snapshot : snapshots) {
        Part part;
        part.manifest = &snapshot.manifest;
        m_parts.append(std::move(part));
    }
    // A refused feed means once more from the start without it: the transaction is whole or not at all.
    while (!m_parts.isEmpty()) {
        if (const auto tried = attempt(); !tried)
            return failFrom(tried);
        if (!anyRefused())
            break;
        for (const Part &part : std::as_const(m_parts)) {
            if (!part.refused)
                continue;
            const auto &manifest = *part.manifest;
            outcomes.append({manifest->feed, tl::unexpected(*part.refused)});
            if (!isOwnersFault(part.refused->code))
                continue;
            if (const auto kept = refuseFeed(m_database, manifest->feed, part.refused->code, manifest->sequence,
                                             {manifest.bytes()}, m_now); !kept)
                return failFrom(kept);
        }
        m_parts.removeIf([](const Part &part) { return part.refused.has_value(); });
    }
    for (const Part &part : std::as_const(m_parts)) {
        const auto &manifest = *part.manifest;
        ApplySummary summary;
        summary.added = static_cast<qint64>(manifest->count);
        summary.sequence = manifest->sequence;
        summary.count = manifest->count;
        outcomes.append({manifest->feed, summary});
    }
    if (m_progress)
        m_progress(m_total / 2, m_total / 2);
    return outcomes;
}

base::Status SnapshotLoad::attempt()
{
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto rows = AlertRows::prepare(m_database, m_hash);
    if (!rows)
        return failFrom(rows);
    m_rows.emplace(std::move(*rows));
    m_skeletons.clear();
    m_brought = {};
    m_rowsBrought = 0;
    std::uint64_t count = 0;
    for (Part &part : m_parts) {
        count += (*part.manifest)->count;
        if (const auto prepared = note(part, prepare(part)); !prepared)
            return prepared;
    }
    m_done = 0;
    m_total = static_cast<qint64>(2 * count);
    // A number alone, with its issuer, and its skeleton.
    m_filterKeys.emplace(count * 3);
    if (const auto loaded = loadRows(count); !loaded)
        return loaded;
    for (Part &part : m_parts) {
        if (anyRefused())
            break;
        if (const auto done = note(part, finish(part)); !done)
            return done;
    }
    m_gather.clear();
    m_rows.reset();
    if (anyRefused())
        return {};
    if (const auto kept = keepFilter(); !kept)
        return kept;
    platform::crashPoint("commit");
    const StopWatch commitWatch;
    const auto done = transaction->commit();
    m_costs.commitSeconds += commitWatch.seconds();
    return done;
}

base::Status SnapshotLoad::loadRows(std::uint64_t count)
{
    const auto passes = static_cast<std::int64_t>(std::max<std::uint64_t>(1, (count + m_rowsInMemory - 1) / m_rowsInMemory));
    const std::int64_t whole = std::int64_t(1) << NumberHash::kBits;
    for (std::int64_t pass = 0; pass < passes && !anyRefused(); ++pass) {
        const HashRange range{whole / passes * pass, pass + 1 == passes ? whole : whole / passes * (pass + 1)};
        if (const auto gathered = gatherAll(range, pass == 0); !gathered)
            return gathered;
        sortRows();
        findDoubles();
        if (anyRefused())
            break;
        if (const auto inserted = insertRows(); !inserted)
            return inserted;
        m_gather.clear();
    }
    m_costs.openSeconds = m_gather.openSeconds();
    m_costs.gatherSeconds = m_gather.gatherSeconds();
    if (anyRefused())
        return {};
    const StopWatch watch;
    const auto kept = insertSkeletons();
    m_costs.skeletonSeconds += watch.seconds();
    return kept;
}

base::Status SnapshotLoad::prepare(Part &part)
{
    const objects::SnapshotManifest &manifest = part.manifest->value();
    const auto feed = FeedStore(m_database).ensure(manifest.feed);
    if (!feed)
        return failFrom(feed);
    part.feed = feed->row;
    part.hadData = feed->sequence > 0;
    if (manifest.sequence < feed->sequence)
        return fail(ErrorCode::HeadRolledBack, u"snapshot older than the data here"_s, {manifest.feed.owner.text()});
    if (manifest.sequence == feed->sequence && part.hadData && manifest.batch != feed->batch)
        return fail(ErrorCode::SequenceFork, u"snapshot of another past"_s, {manifest.feed.owner.text()});
    return {};
}

base::Status SnapshotLoad::gatherAll(const HashRange &range, bool first)
{
    const auto onTick = [this](qint64 records) { return tick(records); };
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        if (part.refused)
            continue;
        auto gathered = m_gather.gather(*part.manifest, static_cast<std::uint32_t>(i), range, first, onTick);
        if (!gathered) {
            if (const auto noted = note(part, failFrom(gathered)); !noted)
                return noted;
            continue;
        }
        if (!first)
            continue;
        part.gathered = std::move(*gathered);
        if (const auto checked = note(part, check(part)); !checked)
            return checked;
        if (part.refused)
            continue;
        if (const auto cleared = clearOld(part); !cleared)
            return cleared;
        // Records of persons live in the chunks, which a later pass lets go.
        if (const auto kept = note(part, insertPersons(part)); !kept)
            return kept;
    }
    if (!first)
        return {};
    auto any = NativeStatement::prepare(m_database, kAnyAlert);
    if (!any)
        return failFrom(any);
    const auto row = any->step();
    if (!row)
        return failFrom(row);
    m_tableWasEmpty = any->integer(0) == 0;
    return {};
}

base::Status SnapshotLoad::check(const Part &part) const
{
    const objects::SnapshotManifest &manifest = part.manifest->value();
    if (part.gathered.count != manifest.count)
        return fail(ErrorCode::DigestMismatch, u"number of records"_s, {manifest.feed.owner.text()});
    if (part.gathered.digest != manifest.digest)
        return fail(ErrorCode::DigestMismatch, u"digest of the records"_s, {manifest.feed.owner.text()});
    return {};
}

base::Status SnapshotLoad::clearOld(const Part &part)
{
    if (!part.hadData)
        return {};
    if (const auto removed = m_rows->removeFeed(part.feed); !removed)
        return removed;
    auto drop = NativeStatement::prepare(m_database, kDropPersons);
    if (!drop)
        return failFrom(drop);
    return drop->bind(1, part.feed).run();
}

void SnapshotLoad::sortRows()
{
    StopWatch watch;
    const auto &rows = m_gather.rows();
    m_order.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_order[i] = {rows[i].hash, static_cast<std::uint32_t>(i)};
    const auto middle = m_order.begin() + static_cast<std::ptrdiff_t>(m_order.size() / 2);
    auto lower = std::async(std::launch::async, [&] { std::sort(m_order.begin(), middle); });
    std::sort(middle, m_order.end());
    lower.get();
    std::inplace_merge(m_order.begin(), middle, m_order.end());
    m_costs.sortSeconds += watch.lap();
}

/// A snapshot that holds one alert twice was not written by our publisher.
void SnapshotLoad::findDoubles()
{
    const auto &rows = m_gather.rows();
    std::vector<std::pair<std::uint32_t, QByteArray>> group;
    for (std::size_t from = 0; from < m_order.size();) {
        std::size_t to = from + 1;
        while (to < m_order.size() && m_order[to].first == m_order[from].first)
            ++to;
        if (to - from > 1) {
            group.clear();
            for (std::size_t i = from; i < to; ++i) {
                const BulkRow &row = rows[m_order[i].second];
                if (const auto key = alerts::readAlertKey(row.record))
                    group.emplace_back(row.feed, key->id.toBytes().append(row.columns.number));
            }
            std::sort(group.begin(), group.end());
            const auto twice = std::adjacent_find(group.begin(), group.end());
            if (twice != group.end())
                m_parts[twice->first].refused = base::Error{ErrorCode::NotCanonical, u"an alert stands twice in the snapshot"_s, {}};
        }
        from = to;
    }
}

base::Status SnapshotLoad::insertRows()
{
    StopWatch watch;
    const auto &rows = m_gather.rows();
    std::int64_t lastHash = -1;
    std::int64_t slot = 0;
    for (const auto &[hash, at] : m_order) {
        const BulkRow &row = rows[at];
        slot = hash == lastHash ? slot + 1 : 0;
        lastHash = hash;
        qint64 id = (hash << NumberHash::kSlotBits) + slot;
        if (!m_tableWasEmpty || slot >= NumberHash::kSlots) {
            const auto taken = m_rows->takeRow(hash);
            if (!taken)
                return failFrom(taken);
            id = *taken;
        }
        const Part &part = m_parts[row.feed];
        const RowOrigin origin{part.feed, (*part.manifest)->sequence, -1 - static_cast<qint64>(row.index), m_now};
        if (const auto inserted = m_rows->insertAt(id, origin, row.columns, row.record); !inserted)
            return inserted;
        if (row.skeletonHash >= 0)
            m_skeletons.emplace_back(row.skeletonHash, id);
        noteKeys(row);
        if (row.isSeries) {
            const auto whole = readRecordRow(m_hash, row.record);
            if (!whole)
                return failFrom(whole);
            if (const auto ranged = m_rows->insertRange(id, *whole); !ranged)
                return ranged;
        }
        if (!tick(1))
            return fail(ErrorCode::Cancelled);
    }
    platform::crashPoint("apply");
    m_costs.insertSeconds += watch.lap();
    return {};
}

base::Status SnapshotLoad::insertSkeletons()
{
    std::sort(m_skeletons.begin(), m_skeletons.end());
    for (const auto &[hash, id] : m_skeletons) {
        if (const auto kept = m_rows->insertSkeleton(hash, id); !kept)
            return kept;
    }
    return {};
}

void SnapshotLoad::noteKeys(const BulkRow &row)
{
    ++m_rowsBrought;
    if (m_tableWasEmpty) {
        filter_keys::ofAlert(row.hash, row.skeletonHash, row.columns.issuer, [this](std::uint64_t key) { m_filterKeys->add(key); });
        return;
    }
    if (m_rowsBrought <= static_cast<std::uint64_t>(kMostRowsAsDelta))
        m_brought.add(row.hash, row.skeletonHash, row.columns.issuer);
}

base::Status SnapshotLoad::keepFilter()
{
    const bool asDelta = m_rowsBrought <= static_cast<std::uint64_t>(m_tableWasEmpty ? 0 : kMostRowsAsDelta);
    if (const auto raised = raiseGeneration(m_database, asDelta ? m_brought : FilterDelta{}); !raised)
        return raised;
    if (asDelta)
        return {};
    const StopWatch watch;
    if (m_tableWasEmpty) {
        if (const auto added = kept_filter::addPending(m_database, m_hash, *m_filterKeys); !added)
            return added;
        m_filter = m_filterKeys->finish(m_stop);
    } else {
        auto built = kept_filter::buildFromRows(m_database, m_hash, m_stop);
        if (!built)
            return failFrom(built);
        m_filter = std::move(*built);
    }
    m_filterKeys.reset();
    if (!m_filter)
        return fail(ErrorCode::Cancelled);
    auto reader = LookupStateReader::prepare(m_database);
    if (!reader)
        return failFrom(reader);
    const auto state = reader->read();
    if (!state)
        return failFrom(state);
    const auto build = kept_filter::save(m_database, *m_filter, m_hash, state->generation, state->lastDelta);
    if (!build)
        return failFrom(build);
    m_build = *build;
    m_costs.filterSeconds += watch.seconds();
    return {};
}

LoadedFilterPtr SnapshotLoad::takeFilter()
{
    if (!m_filter)
        return {};
    return std::make_shared<const LoadedFilter>(LoadedFilter{m_build, std::move(*std::exchange(m_filter, std::nullopt))});
}

base::Status SnapshotLoad::insertPersons(Part &part)
{
    auto persons = PersonRows::prepare(m_database);
    if (!persons)
        return failFrom(persons);
    objects::BucketDigest unused;
    for (const BulkPerson &person : part.gathered.persons) {
        const RowOrigin origin{part.feed, (*part.manifest)->sequence, -1 - static_cast<qint64>(person.index), m_now};
        const auto put = persons->put(origin, person.id, person.record, unused);
        if (!put)
            return failFrom(put);
        if (*put != Change::Added)
            return fail(ErrorCode::NotCanonical, u"a person stands twice in the snapshot"_s);
    }
    part.gathered.persons.clear();
    return {};
}

base::Status SnapshotLoad::finish(const Part &part)
{
    const auto &manifest = *part.manifest;
    if (const auto dropped = dropDigest(m_database, part.feed); !dropped)
        return dropped;
    if (const auto saved = saveDigest(m_database, part.feed, *part.gathered.buckets); !saved)
        return saved;
    if (const auto kept = keepBatch(m_database, part.feed, manifest->sequence, true, manifest.id(), m_now); !kept)
        return kept;
    platform::crashPoint("cursor");
    if (const auto moved = moveCursor(m_database, {part.feed, manifest->sequence, manifest->batch, manifest->count}); !moved)
        return moved;
    if (const auto noted = noteHeadApplied(m_database, part.feed); !noted)
        return noted;
    auto changes = ChangeLog::prepare(m_database);
    if (!changes)
        return failFrom(changes);
    if (const auto noted = changes->everything(); !noted)
        return noted;
    return StagingStore(m_database).keepOnly(manifest->feed, {});
}

bool SnapshotLoad::tick(qint64 records)
{
    const qint64 before = m_done / kProgressStep;
    m_done += records;
    const bool isChunk = records > 1;
    if (m_done / kProgressStep == before)
        return !isChunk || !m_stop.stop_requested();
    // Gathering and inserting count half each.
    if (m_progress)
        m_progress(std::min(m_done, m_total) / 2, m_total / 2);
    return !m_stop.stop_requested();
}

base::Status SnapshotLoad::note(Part &part, const base::Status &status)
{
    if (status)
        return {};
    if (endsAll(status.error().code))
        return status;
    part.refused = status.error();
    return {};
}

bool SnapshotLoad::anyRefused() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.refused.has_value(); });
}

base::Result<QList<SnapshotOutcome>> FeedApplier::applySnapshots(const QList<SnapshotToApply> &snapshots, base::Instant now,
                                                                 std::stop_token stop, const ApplyProgress &progress)
{
    SnapshotLoad load(m_database, m_hash, now, std::move(stop), progress);
    auto outcomes = load.run(snapshots);
    m_costs = load.costs();
    if (auto filter = load.takeFilter(); filter && m_shelf && outcomes)
        m_shelf->put(std::move(filter));
    return outcomes;
}

} // namespace countersign::store
