#include "core/database/transaction.h"

#include "core/database/database.h"

#include <utility>

namespace countersign::database {

using namespace Qt::StringLiterals;

base::Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const bool isWrite = kind == Kind::Write && database.dialect() == Dialect::Sqlite;
    if (const auto begun = database.execute(isWrite ? "BEGIN IMMEDIATE"_L1 : "BEGIN"_L1); !begun)
        return failFrom(begun);
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    rollBack();
}

base::Status Transaction::commit()
{
    Q_ASSERT(m_database);
    if (const auto done = m_database->execute("COMMIT"_L1); !done) {
        rollBack();
        return done;
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    // A full disk or a damaged page may have rolled back already; then this fails rightly.
    static_cast<void>(std::exchange(m_database, nullptr)->execute("ROLLBACK"_L1));
}

} // namespace countersign::database
