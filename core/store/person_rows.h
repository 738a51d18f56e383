#pragma once

#include "core/store/alert_rows.h"

namespace countersign::store {

/// Listed persons of feeds, verbatim. Within the caller's transaction.
class PersonRows
{
public:
    [[nodiscard]] static base::Result<PersonRows> prepare(database::Database &database);
    [[nodiscard]] base::Result<Change> put(const RowOrigin &origin, const base::AlertId &id, QByteArrayView record,
                                           objects::BucketDigest &digest);
    [[nodiscard]] base::Result<Change> withdraw(const RowOrigin &origin, const base::AlertId &id, objects::BucketDigest &digest);

private:
    [[nodiscard]] base::Result<std::optional<QByteArray>> find(qint64 feed, const base::AlertId &id);
    [[nodiscard]] base::Status keepEarlier(const base::AlertId &id, QByteArrayView record, base::Instant now);
    NativeStatement m_find, m_put, m_delete, m_history;
};

} // namespace countersign::store
