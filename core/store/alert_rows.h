#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/feed_objects.h"
#include "core/store/native_statement.h"
#include "core/store/record_row.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace countersign::store {

/// A row of the hot table.
struct AlertRow
{
    qint64 id = 0;
    qint64 feed = 0;
    qint64 sequence = 0;
    qint64 index = 0;                    ///< as stored: negative - 1 in a snapshot
    QByteArray number;
    QByteArray record;
};

/// Reads rows of the hot table by hash. One per connection.
class AlertReader
{
public:
    [[nodiscard]] static base::Result<AlertReader> prepare(database::Database &database);
    /// All rows whose hash this is, overflow included; other numbers of the same hash too.
    [[nodiscard]] base::Result<QList<AlertRow>> at(std::int64_t hash);
    [[nodiscard]] base::Result<std::optional<AlertRow>> row(qint64 id);
    /// Passes number and record of every row of this hash to `take`, without copying them;
    /// they are valid within it. `take` answers a Status; a failure ends the walk.
    template<typename Take>
    [[nodiscard]] base::Status eachAt(std::int64_t hash, Take &&take);
    /// Rows that the skeleton table leads to.
    [[nodiscard]] base::Result<QList<qint64>> bySkeletonHash(std::int64_t hash);

private:
    [[nodiscard]] static AlertRow read(const NativeStatement &statement);
    [[nodiscard]] base::Result<QList<qint64>> overflowOf(std::int64_t hash);
    static constexpr int kNumberColumn = 4, kRecordColumn = 5;
    NativeStatement m_slots, m_row, m_overflow, m_skeleton;
};

template<typename Take>
base::Status AlertReader::eachAt(std::int64_t hash, Take &&take)
{
    const std::int64_t first = hash << NumberHash::kSlotBits;
    m_slots.bind(1, first).bind(2, first + NumberHash::kSlots - 1);
    std::int64_t rows = 0;
    for (;; ++rows) {
        const auto row = m_slots.step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        if (const base::Status taken = take(m_slots.bytes(kNumberColumn), m_slots.bytes(kRecordColumn)); !taken) {
            m_slots.reset();
            return taken;
        }
    }
    // While a hash has overflow rows, all its slots are taken: withdraw() refills them.
    if (rows < NumberHash::kSlots)
        return {};
    const auto more = overflowOf(hash);
    if (!more)
        return failFrom(more);
    for (const qint64 id : *more) {
        const auto found = row(id);
        if (!found)
            return failFrom(found);
        if (!*found)
            continue;
        if (const base::Status taken = take((*found)->number, (*found)->record); !taken)
            return taken;
    }
    return {};
}

/// Where rows come from, for insert().
struct RowOrigin
{
    qint64 feed = 0;
    std::uint64_t sequence = 0;
    qint64 index = 0;
    base::Instant now{};
};

/// The small columns of a row, packed.
struct HotColumns
{
    QByteArrayView number;
    int issuer = 0;
    int owner = 0;
    int type = 0;
    int category = 0;
    int status = 0;
    std::int64_t reviewOn = 0;
    std::int64_t updatedAt = 0;
};
/// Packs countries; a feed names the same ones again and again.
class ColumnPacker
{
public:
    [[nodiscard]] HotColumns pack(const RecordRow &row);

private:
    base::CountryCode m_issuer, m_owner;
    int m_packedIssuer = 0, m_packedOwner = 0;
};

enum class Change { None, Added, Changed, Removed };

/// Puts and withdraws alerts one at a time with all that hangs on them: slot, overflow,
/// skeleton, blank range, history, digest. Within the caller's transaction.
class AlertRows
{
public:
    [[nodiscard]] static base::Result<AlertRows> prepare(database::Database &database, const NumberHash &hash);
    /// An alert is known by its id and the normal form of its number, within its feed.
    [[nodiscard]] base::Result<Change> put(const RowOrigin &origin, const RecordRow &row, QByteArrayView record,
                                           objects::BucketDigest &digest);
    [[nodiscard]] base::Result<Change> withdraw(const RowOrigin &origin, const base::AlertId &id, QByteArrayView normal,
                                                objects::BucketDigest &digest);
    /// The lowest free slot of a hash; an overflow row's id, entered in the overflow, when all are taken.
    [[nodiscard]] base::Result<qint64> takeRow(std::int64_t hash);
    /// Writes the hot row alone, to an id known to be free.
    [[nodiscard]] base::Status insertAt(qint64 id, const RowOrigin &origin, const HotColumns &columns, QByteArrayView record);
    /// The range of a blank series; nothing for other alerts.
    [[nodiscard]] base::Status insertRange(qint64 id, const RecordRow &row);
    [[nodiscard]] base::Status insertSkeleton(std::int64_t hash, qint64 id);
    /// Takes every alert of a feed out, without history: a snapshot takes their place.
    [[nodiscard]] base::Status removeFeed(qint64 feed);

private:
    [[nodiscard]] base::Result<std::optional<AlertRow>> find(qint64 feed, const base::AlertId &id, std::int64_t hash, QByteArrayView normal);
    explicit AlertRows(NumberHash hash) : m_hash(std::move(hash)) {}
    [[nodiscard]] base::Status write(NativeStatement &statement, qint64 id, const RowOrigin &origin, const HotColumns &columns,
                                     QByteArrayView record);
    [[nodiscard]] base::Status keepEarlier(const base::AlertId &id, QByteArrayView record, base::Instant now);
    [[nodiscard]] base::Status remove(const AlertRow &row, const RecordRow &place);
    [[nodiscard]] base::Status refill(std::int64_t hash, qint64 freed);

    NumberHash m_hash;
    AlertReader m_reader;
    NativeStatement m_insert, m_update, m_delete, m_used, m_lowest, m_overflowIn, m_overflowOut, m_overflowFirst,
        m_skeletonIn, m_skeletonOut, m_rangeIn, m_rangeOut, m_history, m_move, m_moveRange, m_ofFeed;
    ColumnPacker m_packer;
};

} // namespace countersign::store
