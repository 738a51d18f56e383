#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Which hit waits for the answer to which request. Each writing function joins the caller's transaction.
class HitRequestStore
{
public:
    struct Asking
    {
        base::RequestId request;
        qint64 hit = 0;
    };

    explicit HitRequestStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Status add(const base::RequestId &request, qint64 hit);
    /// Not settled, oldest hit first.
    [[nodiscard]] base::Result<QList<Asking>> open();
    [[nodiscard]] base::Status settle(const base::RequestId &request);

private:
    database::Database &m_database;
};

} // namespace countersign::store
