#pragma once

#include "core/store/alert_rows.h"
#include "core/store/feed_applier.h"
#include "core/store/filter_keys.h"
#include "core/store/late_hit_changes.h"
#include "core/store/person_rows.h"

namespace countersign::store {

/// Applies operations of one feed one at a time, checking whose they are. Within the
/// caller's transaction, which is rolled back when one is refused.
class OperationApplier
{
public:
    [[nodiscard]] static base::Result<OperationApplier> prepare(database::Database &database, const NumberHash &hash,
                                                                const base::CountryCode &owner);
    [[nodiscard]] base::Status apply(const RowOrigin &origin, const objects::OperationView &operation,
                                     objects::BucketDigest &digest);
    [[nodiscard]] const ApplySummary &summary() const { return m_summary; }
    /// Keys of what was put.
    [[nodiscard]] const FilterDelta &brought() const { return m_brought; }

private:
    OperationApplier(AlertRows alerts, PersonRows persons, ChangeLog changes, NumberHash hash, base::CountryCode owner)
        : m_alerts(std::move(alerts)), m_persons(std::move(persons)), m_changes(std::move(changes)), m_hash(std::move(hash)),
          m_owner(owner)
    {
    }
    [[nodiscard]] base::Result<Change> put(const RowOrigin &origin, QByteArrayView record, objects::BucketDigest &digest);
    [[nodiscard]] base::Result<Change> withdraw(const RowOrigin &origin, QByteArrayView record, objects::BucketDigest &digest);

    AlertRows m_alerts;
    PersonRows m_persons;
    ChangeLog m_changes;
    NumberHash m_hash;
    base::CountryCode m_owner;
    ApplySummary m_summary;
    FilterDelta m_brought;
};

} // namespace countersign::store
