#pragma once

#include "core/base/result.h"
#include "core/database/database.h"
#include "core/database/statement.h"

#include <QLatin1StringView>

#include <optional>
#include <type_traits>
#include <unordered_map>

namespace countersign::portal {

/// The prepared statements of one connection, each prepared at its first use. Keys are the
/// addresses of the constants that hold the text.
class Statements
{
public:
    explicit Statements(const database::Database &database) : m_database(database) {}

    /// Runs a write; answers the number of rows changed.
    template<typename... Values>
    [[nodiscard]] base::Result<qint64> change(QLatin1StringView sql, const Values &...values)
    {
        const auto statement = prepared(sql);
        if (!statement)
            return base::failFrom(statement);
        ((void)(*statement)->bind(values), ...);
        if (const auto done = (*statement)->run(); !done)
            return base::failFrom(done);
        return (*statement)->changedRows();
    }

    /// Reads at most one row with read(const Statement &).
    template<typename Read, typename... Values>
    [[nodiscard]] auto one(QLatin1StringView sql, Read read, const Values &...values)
        -> base::Result<std::optional<std::invoke_result_t<Read, const database::Statement &>>>
    {
        using Row = std::invoke_result_t<Read, const database::Statement &>;
        const auto statement = prepared(sql);
        if (!statement)
            return base::failFrom(statement);
        ((void)(*statement)->bind(values), ...);
        const auto found = (*statement)->runForRow();
        if (!found)
            return base::failFrom(found);
        std::optional<Row> row;
        if (*found)
            row = read(**statement);
        (*statement)->finish();
        return row;
    }

    /// Calls take(const Statement &) for each row until it answers false.
    template<typename Take, typename... Values>
    [[nodiscard]] base::Status each(QLatin1StringView sql, Take take, const Values &...values)
    {
        const auto statement = prepared(sql);
        if (!statement)
            return base::failFrom(statement);
        ((void)(*statement)->bind(values), ...);
        if (const auto done = (*statement)->run(); !done)
            return base::failFrom(done);
        while (true) {
            const auto more = (*statement)->next();
            if (!more)
                return base::failFrom(more);
            if (!*more)
                return {};
            if (!take(static_cast<const database::Statement &>(**statement))) {
                (*statement)->finish();
                return {};
            }
        }
    }

private:
    [[nodiscard]] base::Result<database::Statement *> prepared(QLatin1StringView sql)
    {
        if (const auto known = m_prepared.find(sql.data()); known != m_prepared.end())
            return &known->second;
        auto made = database::Statement::prepare(m_database, sql);
        if (!made)
            return base::failFrom(made);
        return &m_prepared.emplace(sql.data(), std::move(*made)).first->second;
    }

    const database::Database &m_database;
    std::unordered_map<const char *, database::Statement> m_prepared;
};

/// Of a change whose number of rows does not matter.
[[nodiscard]] inline base::Status asStatus(const base::Result<qint64> &changed)
{
    if (!changed)
        return base::failFrom(changed);
    return {};
}

} // namespace countersign::portal
