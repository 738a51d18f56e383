#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Numbers of courier files, written and read, so that one that never came shows. Each writing function joins the
/// caller's transaction.
class CourierNumbers
{
public:
    explicit CourierNumbers(database::Database &database) : m_database(database) {}

    /// The next number to that desk, taken.
    [[nodiscard]] base::Result<std::uint64_t> take(base::CountryCode desk);
    [[nodiscard]] base::Status noteCame(base::CountryCode sender, const base::DeviceId &device, std::uint64_t number,
                                        const base::Digest &digest, base::Instant at);
    /// Below `number` and not come, rising; at most kMostMissing.
    [[nodiscard]] base::Result<QList<std::uint64_t>> missing(base::CountryCode sender, const base::DeviceId &device, std::uint64_t number);
    static constexpr int kMostMissing = 100;

private:
    database::Database &m_database;
};

} // namespace countersign::store
