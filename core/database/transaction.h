#pragma once

#include "core/base/result.h"

namespace countersign::database {

class Database;

/// A transaction that rolls back unless commit() succeeded. Never held across an await and
/// never nested.
class Transaction
{
public:
    /// Write takes the write lock at once, so that it cannot fail half way for another
    /// writer; Read keeps one state of the data for all reads in it.
    enum class Kind { Write, Read };
    [[nodiscard]] static base::Result<Transaction> begin(Database &database, Kind kind = Kind::Write);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// After a failure everything is rolled back.
    [[nodiscard]] base::Status commit();
    void rollBack();

private:
    explicit Transaction(Database *database) : m_database(database) {}
    Database *m_database = nullptr;
};

} // namespace countersign::database
