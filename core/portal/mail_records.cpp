#include "core/portal/mail_records.h"

#include <chrono>

namespace countersign::portal {

using namespace Qt::StringLiterals;
using base::CountryCode;

namespace {

constexpr auto kIsTaken = "SELECT 1 FROM mail_lane WHERE desk = ? AND device = ? AND lane = ? AND sequence = ?"_L1;
constexpr auto kTake = "INSERT INTO mail_lane (desk, device, lane, sequence, object_id) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kSent = "SELECT day_at, day_entries, day_bytes, all_bytes FROM mail_sender WHERE desk = ? AND sender = ?"_L1;
constexpr auto kKeepSent =
    "INSERT INTO mail_sender (desk, sender, day_at, day_entries, day_bytes, all_bytes) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (desk, sender) DO UPDATE SET day_at = excluded.day_at, day_entries = excluded.day_entries, "
    "day_bytes = excluded.day_bytes, all_bytes = excluded.all_bytes"_L1;

} // namespace

base::Result<bool> MailRecords::isTaken(const objects::Envelope &envelope)
{
    const auto found = m_statements.one(kIsTaken, [](const database::Statement &) { return true; }, envelope.recipient.text(),
                                        envelope.device.toBytes(), envelope.lane.toBytes(), static_cast<qint64>(envelope.sequence));
    if (!found)
        return base::failFrom(found);
    return found->has_value();
}

base::Status MailRecords::take(const objects::Envelope &envelope, const base::ObjectId &object)
{
    const auto taken = m_statements.change(kTake, envelope.recipient.text(), envelope.device.toBytes(), envelope.lane.toBytes(),
                                           static_cast<qint64>(envelope.sequence), object.toBytes());
    if (!taken)
        return base::failFrom(taken);
    return {};
}

base::Result<MailRecords::Sent> MailRecords::sent(const CountryCode &desk, const CountryCode &sender, base::Instant now)
{
    const auto found = m_statements.one(kSent, [](const database::Statement &row) {
        return Sent{base::fromMillis(row.integer(0)), static_cast<std::uint64_t>(row.integer(1)),
                    static_cast<std::uint64_t>(row.integer(2)), static_cast<std::uint64_t>(row.integer(3))};
    }, desk.text(), sender.text());
    if (!found)
        return base::failFrom(found);
    Sent sent = found->value_or(Sent{});
    const base::Instant today = std::chrono::floor<std::chrono::days>(now);
    if (sent.day != today) {
        sent.day = today;
        sent.dayEntries = 0;
        sent.dayBytes = 0;
    }
    return sent;
}

base::Status MailRecords::keepSent(const CountryCode &desk, const CountryCode &sender, const Sent &sent)
{
    const auto kept = m_statements.change(kKeepSent, desk.text(), sender.text(), qint64{base::toMillis(sent.day)},
                                          static_cast<qint64>(sent.dayEntries), static_cast<qint64>(sent.dayBytes),
                                          static_cast<qint64>(sent.allBytes));
    if (!kept)
        return base::failFrom(kept);
    return {};
}

} // namespace countersign::portal
