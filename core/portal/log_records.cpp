#include "core/portal/case_records.h"

#include <algorithm>

namespace countersign::portal {

using namespace Qt::StringLiterals;
using base::CountryCode;

namespace {

constexpr auto kSize = "SELECT entries, bytes FROM case_log_size WHERE desk = ?"_L1;
constexpr auto kKeepSize =
    "INSERT INTO case_log_size (desk, entries, bytes) VALUES (?, ?, ?) "
    "ON CONFLICT (desk) DO UPDATE SET entries = excluded.entries, bytes = excluded.bytes"_L1;
constexpr auto kHas = "SELECT 1 FROM case_log WHERE desk = ? AND object_id = ?"_L1;
constexpr auto kAdd =
    "INSERT INTO case_log (desk, position, case_id, object_id, size, stored_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kPage = "SELECT bytes FROM case_log WHERE desk = ? AND position >= ? ORDER BY position LIMIT 2000"_L1;

/// What the page's own fields take at most.
constexpr qsizetype kPageRoom = 8 << 10;
constexpr qsizetype kHeadOfOne = 9;

} // namespace

base::Result<CaseRecords::Size> CaseRecords::size(const CountryCode &desk)
{
    const auto found = m_statements.one(kSize, [](const database::Statement &row) {
        return Size{static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1))};
    }, desk.text());
    if (!found)
        return base::failFrom(found);
    return found->value_or(Size{});
}

base::Status CaseRecords::keepSize(const CountryCode &desk, const Size &size)
{
    const auto kept = m_statements.change(kKeepSize, desk.text(), static_cast<qint64>(size.entries), static_cast<qint64>(size.bytes));
    if (!kept)
        return base::failFrom(kept);
    return {};
}

base::Result<bool> CaseRecords::has(const CountryCode &desk, const base::ObjectId &object)
{
    const auto found = m_statements.one(kHas, [](const database::Statement &) { return true; }, desk.text(), object.toBytes());
    if (!found)
        return base::failFrom(found);
    return found->has_value();
}

base::Status CaseRecords::add(const CountryCode &desk, const base::CaseId &caseId, const base::ObjectId &object,
                              const QByteArray &bytes, base::Instant now, Size &size)
{
    const auto added = m_statements.change(kAdd, desk.text(), static_cast<qint64>(size.entries), caseId.toBytes(),
                                           object.toBytes(), qint64{bytes.size()}, qint64{base::toMillis(now)}, bytes);
    if (!added)
        return base::failFrom(added);
    ++size.entries;
    size.bytes += static_cast<std::uint64_t>(bytes.size());
    return {};
}

base::Result<objects::protocol::LogPage> CaseRecords::page(const CountryCode &desk, std::uint64_t from)
{
    const auto whole = size(desk);
    if (!whole)
        return base::failFrom(whole);
    objects::protocol::LogPage page;
    page.end = whole->entries;
    page.from = std::min(from, page.end);
    qsizetype room = objects::protocol::kMaxBody - kPageRoom;
    const auto read = m_statements.each(kPage, [&](const database::Statement &row) {
        const QByteArray bytes = row.bytes(0);
        room -= bytes.size() + kHeadOfOne;
        // A log that grew since its size was read ends at the size all the same.
        if (room < 0 || static_cast<std::uint64_t>(page.entries.size()) >= page.end - page.from)
            return false;
        page.entries.append(bytes);
        return true;
    }, desk.text(), static_cast<qint64>(page.from));
    if (!read)
        return base::failFrom(read);
    return page;
}

} // namespace countersign::portal
