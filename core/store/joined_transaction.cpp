#include "core/store/joined_transaction.h"

#include "core/database/database.h"

#include <sqlite3.h>

namespace countersign::store {

base::Result<JoinedTransaction> JoinedTransaction::begin(database::Database &database)
{
    JoinedTransaction made;
    if (sqlite3_get_autocommit(database.native()) == 0)
        return made;
    auto own = database::Transaction::begin(database);
    if (!own)
        return failFrom(own);
    made.m_own.emplace(std::move(*own));
    return made;
}

base::Status JoinedTransaction::commit()
{
    return m_own ? m_own->commit() : base::Status{};
}

void JoinedTransaction::rollBack()
{
    if (m_own)
        m_own->rollBack();
}

} // namespace countersign::store
