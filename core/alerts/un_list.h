#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

class QIODevice;

namespace countersign::alerts {

/// One thing of the source that could not be used, or only in part.
struct ImportRemark
{
    enum class Kind { NotUsed, PartlyUsed, Note };
    Kind kind = Kind::NotUsed;
    qint64 line = 0;             ///< in the source file, from 1
    QString reference;           ///< the list's own reference of the entry
    QString field;               ///< "INDIVIDUAL_DOCUMENT/NUMBER"
    QString value;               ///< as printed; nominal: shown to the importer, never logged
    QString reasonCode;          ///< stable word: see un_list_reasons.h
};

/// What a list says in this edition: persons, entities and the documents made of them.
struct ListReading
{
    QString list;
    QString authority;
    QString edition;
    QList<ListedPerson> persons;
    QList<AlertRecord> documents;        ///< category LISTED; ids derived from list, reference and number, so that a re-run meets them
    QList<ImportRemark> remarks;
    int passportEntries = 0;             ///< passport entries with a number in the source
    int otherNumbers = 0;                ///< national numbers and cards: kept with the person, no alert
};

/// Reads the United Nations Security Council Consolidated List (XML). Streaming; refuses entities and DTDs.
/// `progress` gets bytes read and total. Errors: FileNotUnderstood, Cancelled.
[[nodiscard]] base::Result<ListReading> readUnList(QIODevice &xml, const base::CountryCode &importingDesk,
                                                   base::Instant now, std::stop_token stop,
                                                   const std::function<void(qint64, qint64)> &progress);

/// Compares a new reading with what the desk holds of the same list. A changed record keeps
/// its first-seen time and gets the next version.
struct ImportPlan
{
    QList<AlertRecord> addDocuments, changeDocuments;
    QList<ListedPerson> addPersons, changePersons;
    QList<Withdrawal> withdrawals;       ///< in the vault, no longer in the list
    int unchanged = 0;
    int onlyEdition = 0;                 ///< among the changes: nothing but the edition they were last seen in
};
/// Errors: OlderEdition when the reading is older than what is held.
[[nodiscard]] base::Result<ImportPlan> planImport(const ListReading &reading, const QList<AlertRecord> &heldDocuments,
                                                  const QList<ListedPerson> &heldPersons);

} // namespace countersign::alerts
