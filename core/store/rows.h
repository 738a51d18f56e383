#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/database/statement.h"

#include <concepts>
#include <optional>
#include <type_traits>

/// Statements that are run once with values of ours, for repositories whose rows are few.
namespace countersign::store::rows {

/// A value as its column holds it: ids as their bytes, enumerations as their numbers, times in milliseconds with 0 for
/// none, countries as their letters.
template<typename T>
[[nodiscard]] auto column(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return static_cast<qint64>(value);
    else if constexpr (requires { value.toBytes(); })
        return value.toBytes();
    else if constexpr (std::same_as<T, base::CountryCode>)
        return value.text();
    else if constexpr (std::same_as<T, base::Instant>)
        return qint64{base::toMillis(value)};
    else if constexpr (std::same_as<T, std::optional<base::Instant>>)
        return value ? qint64{base::toMillis(*value)} : qint64{0};
    else
        return value;
}

template<typename... Values>
[[nodiscard]] base::Result<database::Statement> started(const database::Database &database, QLatin1StringView sql, const Values &...values)
{
    auto statement = database::Statement::prepare(database, sql);
    if (!statement)
        return statement;
    ((void)statement->bind(column(values)), ...);
    if (const auto run = statement->run(); !run)
        return base::failFrom(run);
    return statement;
}

/// Answers how many rows were changed.
template<typename... Values>
[[nodiscard]] base::Result<qint64> changed(const database::Database &database, QLatin1StringView sql, const Values &...values)
{
    const auto statement = started(database, sql, values...);
    if (!statement)
        return base::failFrom(statement);
    return statement->changedRows();
}

template<typename... Values>
[[nodiscard]] base::Status change(const database::Database &database, QLatin1StringView sql, const Values &...values)
{
    const auto done = changed(database, sql, values...);
    return done ? base::Status{} : base::failFrom(done);
}

/// `take` gets each row and may answer a Status; the first failure ends it.
template<typename Take, typename... Values>
[[nodiscard]] base::Status each(const database::Database &database, QLatin1StringView sql, Take take, const Values &...values)
{
    auto statement = started(database, sql, values...);
    if (!statement)
        return base::failFrom(statement);
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return base::failFrom(row);
        if (!*row)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Take &, const database::Statement &>>) {
            take(*statement);
        } else if (const base::Status taken = take(*statement); !taken) {
            statement->finish();
            return taken;
        }
    }
}

/// First column of the first row; 0 without one.
template<typename... Values>
[[nodiscard]] base::Result<qint64> number(const database::Database &database, QLatin1StringView sql, const Values &...values)
{
    qint64 found = 0;
    const auto read = each(database, sql, [&found](const database::Statement &row) { found = row.integer(0); }, values...);
    if (!read)
        return base::failFrom(read);
    return found;
}

template<typename Id>
[[nodiscard]] Id idOf(const QByteArray &bytes)
{
    return Id::fromBytes(bytes).value_or(Id{});
}
[[nodiscard]] inline base::CountryCode countryOf(const QString &letters)
{
    return base::CountryCode::fromText(letters).value_or(base::CountryCode{});
}
[[nodiscard]] inline std::optional<base::Instant> instantOf(qint64 millis)
{
    return millis == 0 ? std::nullopt : std::optional(base::fromMillis(millis));
}

} // namespace countersign::store::rows
