#pragma once

#include "core/base/result.h"
#include "core/database/transaction.h"

#include <optional>

namespace countersign::store {

/// A write transaction of its own, or, inside one of the caller's, a part of that: then
/// commit() does nothing and the caller decides.
class JoinedTransaction
{
public:
    [[nodiscard]] static base::Result<JoinedTransaction> begin(database::Database &database);
    [[nodiscard]] base::Status commit();
    void rollBack();

private:
    std::optional<database::Transaction> m_own;
};

} // namespace countersign::store
