// The filter in the database: parts, state, and building it from the rows.
#include "core/store/alert_filter.h"

#include "core/alerts/alert_record.h"
#include "core/database/database.h"
#include "core/platform/crash_point.h"
#include "core/store/pending_rows.h"

#include <array>

namespace countersign::store::kept_filter {

namespace {

constexpr const char *kParts = "SELECT bytes FROM filter_part WHERE build = ? ORDER BY part";
constexpr const char *kDropParts = "DELETE FROM filter_part";
constexpr const char *kPutPart = "INSERT INTO filter_part(part, build, bytes) VALUES(?, ?, ?)";
constexpr const char *kNextBuild = "SELECT build + 1 FROM lookup_state";
constexpr const char *kPutState = 
    "UPDATE lookup_state SET build = ?1, mark = ?2, parts = ?3, built_at = ?4, covers = ?5, "
    // Where nothing came since, the deltas are whole from here on, whatever they were before.
    "logged_from = iif(?4 = (SELECT value FROM alert_generation), ?4, logged_from), "
    "logged_to = iif(?4 = (SELECT value FROM alert_generation), ?4, logged_to)";
constexpr const char *kDropDeltas = "DELETE FROM filter_delta WHERE id <= ?";
constexpr const char *kRecords = "SELECT coalesce(sum(count), 0) FROM feed";
constexpr const char *kAlerts = "SELECT id >> 8, issuer, number FROM alert WHERE id >= 0";
constexpr const char *kOverflow = "SELECT o.hash, a.issuer, a.number FROM alert_overflow o JOIN alert a ON a.id = o.alert";
constexpr const char *kSkeletons = "SELECT hash FROM skeleton";
static_assert(NumberHash::kSlotBits == 8, "kAlerts shifts by it");
constexpr qint64 kStopStep = 100'000;

/// What no number's normal form can be: letters are upper case there.
qint64 markOf(const NumberHash &hash)
{
    return hash.of("look-up filter 2");
}

bool isOwnSkeleton(QByteArrayView number)
{
    std::array<char, documents::kMaxNumberLength> skeleton;
    if (number.size() > documents::kMaxNumberLength)
        return false;
    documents::skeletonOf(number, skeleton.data());
    return QByteArrayView(skeleton.data(), number.size()) == number;
}

/// Passes each row to `take`; false when stopped.
template<typename Take>
base::Result<bool> each(database::Database &database, const char *sql, const std::stop_token &stop, Take &&take)
{
    auto rows = NativeStatement::prepare(database, sql);
    if (!rows)
        return failFrom(rows);
    for (qint64 done = 0;; ++done) {
        if (done % kStopStep == 0 && stop.stop_requested())
            return false;
        const auto row = rows->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return true;
        take(*rows);
    }
}

base::Result<qint64> number(database::Database &database, const char *sql)
{
    auto read = NativeStatement::prepare(database, sql);
    if (!read)
        return failFrom(read);
    const auto row = read->step();
    if (!row)
        return failFrom(row);
    return *row ? read->integer(0) : 0;
}

} // namespace

base::Result<LoadedFilterPtr> load(database::Database &database, const LookupState &state, const NumberHash &hash)
{
    if (state.mark != markOf(hash))
        return LoadedFilterPtr{};
    auto read = NativeStatement::prepare(database, kParts);
    if (!read)
        return failFrom(read);
    read->bind(1, state.build);
    FuseFilter::Loader loader;
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        if (!loader.add(read->bytes(0)))
            return LoadedFilterPtr{};
    }
    auto filter = loader.take();
    if (!filter || static_cast<qint64>(filter->partCount()) != state.parts)
        return LoadedFilterPtr{};
    return std::make_shared<const LoadedFilter>(LoadedFilter{state.build, std::move(*filter)});
}

base::Result<qint64> save(database::Database &database, const FuseFilter &filter, const NumberHash &hash, qint64 builtAt,
                          qint64 covers)
{
    const auto build = number(database, kNextBuild);
    if (!build)
        return failFrom(build);
    auto drop = NativeStatement::prepare(database, kDropParts);
    auto put = NativeStatement::prepare(database, kPutPart);
    auto state = NativeStatement::prepare(database, kPutState);
    auto deltas = NativeStatement::prepare(database, kDropDeltas);
    for (const auto *prepared : {&drop, &put, &state, &deltas}) {
        if (!*prepared)
            return failFrom(*prepared);
    }
    if (const auto dropped = drop->run(); !dropped)
        return failFrom(dropped);
    for (std::size_t i = 0; i < filter.partCount(); ++i) {
        const QByteArray bytes = filter.part(i);
        if (const auto kept = put->bind(1, static_cast<qint64>(i)).bind(2, *build).bind(3, bytes).run(); !kept)
            return failFrom(kept);
    }
    platform::crashPoint("filter");
    state->bind(1, *build).bind(2, markOf(hash)).bind(3, static_cast<qint64>(filter.partCount())).bind(4, builtAt).bind(5, covers);
    if (const auto kept = state->run(); !kept)
        return failFrom(kept);
    if (const auto dropped = deltas->bind(1, covers).run(); !dropped)
        return failFrom(dropped);
    return *build;
}

base::Status addPending(database::Database &database, const NumberHash &hash, FuseFilterBuilder &builder)
{
    const auto pending = PendingRows(database).all();
    if (!pending)
        return failFrom(pending);
    for (const PendingRow &row : *pending) {
        if (row.operation.kind != objects::OperationKind::Put || row.recordKind != alerts::RecordKind::Alert)
            continue;
        const auto place = readRecordRow(hash, row.operation.record);
        if (!place)
            return failFrom(place);
        FilterDelta keys;
        keys.add(*place);
        keys.each([&builder](std::uint64_t key) { builder.add(key); });
    }
    return {};
}

base::Result<std::optional<FuseFilter>> buildFromRows(database::Database &database, const NumberHash &hash, std::stop_token stop)
{
    const auto records = number(database, kRecords);
    if (!records)
        return failFrom(records);
    FuseFilterBuilder builder(static_cast<std::uint64_t>(*records) * 3);
    const auto put = [&builder](std::uint64_t key) { builder.add(key); };
    const auto takeAlert = [&put](const NativeStatement &row) {
        const std::int64_t number = row.integer(0);
        // The skeletons of the others come from their own table, already hashed.
        if (isOwnSkeleton(row.bytes(2)))
            put(filter_keys::skeleton(number));
        filter_keys::ofNumber(number, static_cast<int>(row.integer(1)), put);
    };
    const auto alerts = each(database, kAlerts, stop, takeAlert);
    if (!alerts)
        return failFrom(alerts);
    const auto overflow = each(database, kOverflow, stop, takeAlert);
    if (!overflow)
        return failFrom(overflow);
    const auto skeletons = each(database, kSkeletons, stop,
                                [&put](const NativeStatement &row) { put(filter_keys::skeleton(row.integer(0))); });
    if (!skeletons)
        return failFrom(skeletons);
    if (!*alerts || !*overflow || !*skeletons)
        return std::optional<FuseFilter>();
    if (const auto added = addPending(database, hash, builder); !added)
        return failFrom(added);
    return builder.finish(stop);
}

} // namespace countersign::store::kept_filter
