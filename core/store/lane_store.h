#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/objects/exchange_objects.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Where the next envelope of a lane stands.
struct LanePlace
{
    base::LaneId lane;
    std::uint64_t sequence = 1;
    base::ObjectId previous;                     ///< null for the first
};

/// A lane of another device; null sender while nothing of it came.
struct ForeignLane
{
    base::CountryCode sender;
    std::uint64_t next = 1;
    base::ObjectId last;
};

/// An envelope that came before those before it.
struct WaitingEnvelope
{
    base::ObjectId object;
    base::CountryCode sender;
    std::uint64_t expected = 0, found = 0;
    base::Instant at{};
    QByteArray bytes;
};

/// Numbers of envelopes without gaps, own and others' (objects::Envelope). Each writing function joins the caller's
/// transaction.
class LaneStore
{
public:
    explicit LaneStore(database::Database &database) : m_database(database) {}

    // ---- own ----
    /// A new lane where there is none.
    [[nodiscard]] base::Result<LanePlace> place(base::CountryCode recipient);
    /// That place is taken by `object`.
    [[nodiscard]] base::Status advance(base::CountryCode recipient, const LanePlace &place, const base::ObjectId &object);
    /// After a restore: what the lost vault numbered since is never numbered again.
    [[nodiscard]] static base::Status startAnew(database::Database &database);

    // ---- others' ----
    /// Taken before, whatever became of it.
    [[nodiscard]] base::Result<bool> isKnown(const base::ObjectId &object);
    [[nodiscard]] base::Result<ForeignLane> foreign(const base::DeviceId &device, const base::LaneId &lane);
    /// What stands under a number that was taken; null when nothing does.
    [[nodiscard]] base::Result<base::ObjectId> taken(const base::DeviceId &device, const base::LaneId &lane, std::uint64_t sequence);
    /// The lane's next number is taken; it waits no longer.
    [[nodiscard]] base::Status take(const objects::Envelope &envelope, const base::ObjectId &object);

    [[nodiscard]] base::Status keepWaiting(const objects::Envelope &envelope, const base::ObjectId &object, const QByteArray &bytes,
                                           base::Instant at);
    /// With that number, whether it is the lane's next or not; two contents are two.
    [[nodiscard]] base::Result<QList<WaitingEnvelope>> waiting(const base::DeviceId &device, const base::LaneId &lane, std::uint64_t sequence);
    [[nodiscard]] base::Status dropWaiting(const base::ObjectId &object);
    /// One a lane: the least that waits. What the gaps are.
    [[nodiscard]] base::Result<QList<WaitingEnvelope>> gaps();

private:
    database::Database &m_database;
};

} // namespace countersign::store
