#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>

#include <cstdint>

struct sqlite3_stmt;

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A prepared statement of SQLite's own C interface, for hot loops and for secrets that must
/// not pass through ordinary memory. Places and columns count from 1 and 0, as SQLite does.
class NativeStatement
{
public:
    NativeStatement() = default;
    [[nodiscard]] static base::Result<NativeStatement> prepare(const database::Database &database, const char *sql);
    NativeStatement(NativeStatement &&other) noexcept;
    NativeStatement &operator=(NativeStatement &&other) noexcept;
    NativeStatement(const NativeStatement &) = delete;
    NativeStatement &operator=(const NativeStatement &) = delete;
    ~NativeStatement();

    /// Bound bytes must stay alive until reset() or the next bind of that place.
    NativeStatement &bind(int place, std::int64_t value);
    NativeStatement &bind(int place, QByteArrayView bytes);
    /// True while there is a row. After false or an error the statement is reset.
    [[nodiscard]] base::Result<bool> step();
    /// step() of a statement without rows, and reset.
    [[nodiscard]] base::Status run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next step() or reset().
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }

private:
    [[nodiscard]] base::Error lastError() const;
    sqlite3_stmt *m_statement = nullptr;
    const database::Database *m_database = nullptr;
};

} // namespace countersign::store
