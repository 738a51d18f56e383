#include "core/portal/log_records.h"

#include <algorithm>
#include <array>

namespace countersign::portal {

using base::CountryCode;

/// The same five statements for each log; only the names of table and column differ.
struct LogStatements
{
    QLatin1StringView size, keepSize, has, add, page;
};

namespace {

/// A name as a template argument.
template<std::size_t N>
struct Name
{
    consteval Name(const char (&text)[N]) { std::copy_n(text, N - 1, letters.begin()); }
    std::array<char, N - 1> letters{};
};

template<std::size_t N>
consteval std::array<char, N - 1> lettersOf(const char (&text)[N])
{
    return Name(text).letters;
}

template<std::size_t... N>
consteval auto joined(const std::array<char, N> &...parts)
{
    std::array<char, (N + ...)> whole{};
    auto end = whole.begin();
    ((end = std::copy(parts.begin(), parts.end(), end)), ...);
    return whole;
}

/// Held once for the program, as Statements wants it.
template<Name Table, Name Kind>
struct Sql
{
    static constexpr auto kSize = joined(lettersOf("SELECT entries, bytes FROM "), Table.letters, lettersOf("_size WHERE desk = ?"));
    static constexpr auto kKeepSize =
        joined(lettersOf("INSERT INTO "), Table.letters,
               lettersOf("_size (desk, entries, bytes) VALUES (?, ?, ?) "
                         "ON CONFLICT (desk) DO UPDATE SET entries = excluded.entries, bytes = excluded.bytes"));
    static constexpr auto kHas =
        joined(lettersOf("SELECT 1 FROM "), Table.letters, lettersOf(" WHERE desk = ? AND object_id = ?"));
    static constexpr auto kAdd =
        joined(lettersOf("INSERT INTO "), Table.letters, lettersOf(" (desk, position, "), Kind.letters,
               lettersOf(", object_id, size, stored_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    static constexpr auto kPage =
        joined(lettersOf("SELECT bytes FROM "), Table.letters, lettersOf(" WHERE desk = ? AND position >= ? ORDER BY position LIMIT 2000"));

    template<std::size_t N>
    static constexpr QLatin1StringView view(const std::array<char, N> &text)
    {
        return {text.data(), static_cast<qsizetype>(N)};
    }
    static constexpr LogStatements kAll{view(kSize), view(kKeepSize), view(kHas), view(kAdd), view(kPage)};
};

const LogStatements &statementsOf(DeskLog log)
{
    switch (log) {
    case DeskLog::Mail:
        return Sql<"mail_log", "device">::kAll;
    case DeskLog::Audit:
        return Sql<"audit_log", "device">::kAll;
    case DeskLog::Cases:
        break;
    }
    return Sql<"case_log", "case_id">::kAll;
}

/// What the page's own fields take at most.
constexpr qsizetype kPageRoom = 8 << 10;
constexpr qsizetype kHeadOfOne = 9;

} // namespace

LogRecords::LogRecords(Statements &statements, DeskLog log) : m_statements(statements), m_sql(statementsOf(log))
{
}

base::Result<LogRecords::Size> LogRecords::size(const CountryCode &desk)
{
    const auto found = m_statements.one(m_sql.size, [](const database::Statement &row) {
        return Size{static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1))};
    }, desk.text());
    if (!found)
        return base::failFrom(found);
    return found->value_or(Size{});
}

base::Status LogRecords::keepSize(const CountryCode &desk, const Size &size)
{
    const auto kept = m_statements.change(m_sql.keepSize, desk.text(), static_cast<qint64>(size.entries), static_cast<qint64>(size.bytes));
    if (!kept)
        return base::failFrom(kept);
    return {};
}

base::Result<bool> LogRecords::has(const CountryCode &desk, const base::ObjectId &object)
{
    const auto found = m_statements.one(m_sql.has, [](const database::Statement &) { return true; }, desk.text(), object.toBytes());
    if (!found)
        return base::failFrom(found);
    return found->has_value();
}

base::Status LogRecords::add(const CountryCode &desk, const QByteArray &kind, const base::ObjectId &object,
                              const QByteArray &bytes, base::Instant now, Size &size)
{
    const auto added = m_statements.change(m_sql.add, desk.text(), static_cast<qint64>(size.entries), kind,
                                           object.toBytes(), qint64{bytes.size()}, qint64{base::toMillis(now)}, bytes);
    if (!added)
        return base::failFrom(added);
    ++size.entries;
    size.bytes += static_cast<std::uint64_t>(bytes.size());
    return {};
}

base::Result<objects::protocol::LogPage> LogRecords::page(const CountryCode &desk, std::uint64_t from)
{
    const auto whole = size(desk);
    if (!whole)
        return base::failFrom(whole);
    objects::protocol::LogPage page;
    page.end = whole->entries;
    page.from = std::min(from, page.end);
    qsizetype room = objects::protocol::kMaxBody - kPageRoom;
    const auto read = m_statements.each(m_sql.page, [&](const database::Statement &row) {
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
