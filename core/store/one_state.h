#pragma once

#include "core/database/database.h"
#include "core/database/transaction.h"

#include <optional>

#include <sqlite3.h>

namespace countersign::store {

/// One state of the data for several reads; part of the caller's where one is open already.
class OneState
{
public:
    [[nodiscard]] static base::Result<OneState> begin(database::Database &database)
    {
        OneState made;
        if (sqlite3_get_autocommit(database.native()) == 0)
            return made;
        auto own = database::Transaction::begin(database, database::Transaction::Kind::Read);
        if (!own)
            return base::failFrom(own);
        made.m_own.emplace(std::move(*own));
        return made;
    }

private:
    std::optional<database::Transaction> m_own;
};

} // namespace countersign::store
