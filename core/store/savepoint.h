#pragma once

#include "core/base/result.h"
#include "core/database/database.h"

#include <utility>

namespace countersign::store {

/// A part of the caller's transaction that can be undone alone. Undone unless release() was called; never nested.
class Savepoint
{
public:
    [[nodiscard]] static base::Result<Savepoint> begin(database::Database &database)
    {
        if (const auto begun = database.execute(QLatin1StringView("SAVEPOINT part")); !begun)
            return base::failFrom(begun);
        return Savepoint(&database);
    }
    Savepoint(Savepoint &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Savepoint &operator=(Savepoint &&) = delete;
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    ~Savepoint()
    {
        const auto undone = rollBack(); // the transaction around it fails too where this does
        Q_UNUSED(undone)
    }

    [[nodiscard]] base::Status release()
    {
        auto *const database = std::exchange(m_database, nullptr);
        return database ? database->execute(QLatin1StringView("RELEASE part")) : base::Status{};
    }
    [[nodiscard]] base::Status rollBack()
    {
        auto *const database = std::exchange(m_database, nullptr);
        return database ? database->execute(QLatin1StringView("ROLLBACK TO part; RELEASE part")) : base::Status{};
    }

private:
    explicit Savepoint(database::Database *database) : m_database(database) {}
    database::Database *m_database;
};

} // namespace countersign::store
