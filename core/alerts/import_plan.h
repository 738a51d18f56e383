#pragma once

#include "core/alerts/list_reading.h"
#include "core/base/result.h"

namespace countersign::alerts {

/// Compares a new reading with what the desk holds of the same list. A changed record keeps
/// its first-seen time and gets the next version.
struct ImportPlan
{
    QList<AlertRecord> addDocuments, changeDocuments;
    QList<ListedPerson> addPersons, changePersons;
    QList<Withdrawal> withdrawals;       ///< in the vault, no longer in the list
    QList<Listing> withdrawn;            ///< what each of them was
    int unchanged = 0;
    int onlyEdition = 0;                 ///< among the changes: nothing but the edition they were last seen in
    int onlyEditionPersons = 0;          ///< of these the persons; they stand last in changePersons, the
                                         ///< documents last in changeDocuments

    [[nodiscard]] qsizetype added() const { return addDocuments.size() + addPersons.size(); }
    [[nodiscard]] qsizetype changed() const { return changeDocuments.size() + changePersons.size(); }
    [[nodiscard]] qsizetype operations() const { return added() + changed() + withdrawals.size(); }
};
/// Errors: OlderEdition when the reading is older than what is held.
[[nodiscard]] base::Result<ImportPlan> planImport(const ListReading &reading, const QList<AlertRecord> &heldDocuments,
                                                  const QList<ListedPerson> &heldPersons);

/// An edition as it is stored and compared: ISO date or date and time, UTC where it does not
/// say. Nothing for any other text.
[[nodiscard]] std::optional<base::Instant> editionTime(const QString &edition);

} // namespace countersign::alerts
