#include "core/store/courier_numbers.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kTake(
    "INSERT INTO courier_sent(desk, number) VALUES(?, 1) ON CONFLICT(desk) DO UPDATE SET number = number + 1 RETURNING number");
constexpr QLatin1StringView kCame("INSERT OR IGNORE INTO courier_came(sender, device, number, digest, at) VALUES(?, ?, ?, ?, ?)");
constexpr QLatin1StringView kBelow(
    "SELECT DISTINCT number FROM courier_came WHERE sender = ? AND device = ? AND number < ? ORDER BY number");

} // namespace

base::Result<std::uint64_t> CourierNumbers::take(base::CountryCode desk)
{
    auto take = Statement::prepare(m_database, kTake);
    if (!take)
        return failFrom(take);
    const auto row = take->bind(desk.text()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::fail(base::ErrorCode::Internal, QStringLiteral("courier number"));
    const auto number = static_cast<std::uint64_t>(take->integer(0));
    take->finish();
    return number;
}

base::Status CourierNumbers::noteCame(base::CountryCode sender, const base::DeviceId &device, std::uint64_t number,
                                      const base::Digest &digest, base::Instant at)
{
    auto note = Statement::prepare(m_database, kCame);
    if (!note)
        return failFrom(note);
    return note->bind(sender.text()).bind(device.toBytes()).bind(number).bind(digest.toBytes()).bind(base::toMillis(at)).run();
}

base::Result<QList<std::uint64_t>> CourierNumbers::missing(base::CountryCode sender, const base::DeviceId &device, std::uint64_t number)
{
    auto read = Statement::prepare(m_database, kBelow);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(sender.text()).bind(device.toBytes()).bind(number).run(); !run)
        return failFrom(run);
    QList<std::uint64_t> missing;
    std::uint64_t expected = 1;
    const auto addUntil = [&](std::uint64_t end) {
        for (; expected < end && missing.size() < kMostMissing; ++expected)
            missing.append(expected);
        expected = end + 1;
    };
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        addUntil(static_cast<std::uint64_t>(read->integer(0)));
    }
    addUntil(number);
    return missing;
}

} // namespace countersign::store
