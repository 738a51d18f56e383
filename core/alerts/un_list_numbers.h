#pragma once

#include "core/base/country_code.h"
#include "core/base/partial_date.h"
#include "core/documents/country_table.h"
#include "core/documents/document_type.h"

#include <QString>

#include <optional>

namespace countersign::alerts::unlist {

/// What a NUMBER field of the list holds beside the number itself.
struct CleanedNumber
{
    QString number;                                   ///< separators inside are kept
    std::optional<base::CountryCode> issuer;          ///< named in the words around it
    std::optional<documents::DocumentType> type;      ///< named in the words around it
    std::optional<base::PartialDate> expiresOn;       ///< "(Expired 25 Jan. 2016)"
    bool wordsLeft = false;                           ///< some words were set aside without being understood
};

/// Strips leading words ("Libyan passport No."), country names before or after, and remarks
/// in brackets: "CAR diplomatic passport no. D00000898" is D00000898, CAF, diplomatic.
[[nodiscard]] CleanedNumber cleanNumber(const QString &printed, const documents::CountryTable &countries);

/// Country of a name or of a word like "Libyan", "British", "CAR".
[[nodiscard]] std::optional<base::CountryCode> countryOf(const QString &words, const documents::CountryTable &countries);
/// Kind of passport in free text; nothing where none is named.
[[nodiscard]] std::optional<documents::DocumentType> passportTypeIn(const QString &words);
/// Issuer that a NOTE names: at its start or end, or after "issued by ... of".
[[nodiscard]] std::optional<base::CountryCode> issuerInNote(const QString &note, const documents::CountryTable &countries);
/// "Libyan passport number 347834, issued ..." without a NUMBER: the number's own words.
[[nodiscard]] std::optional<QString> numberInNote(const QString &note);

} // namespace countersign::alerts::unlist
