#pragma once

#include "core/alerts/alert_record.h"
#include "core/documents/country_table.h"

#include <QList>
#include <QString>

namespace countersign::alerts::sdn {

/// The Remarks field of an entry, taken apart: "DOB 02 Jan 1964; alt. DOB 1965; POB ...;
/// nationality ...; Passport A123456 (Country) expires 12 Dec 2016; a.k.a. 'NAME'."
struct Remarks
{
    struct Paper { ListedDocument document; bool travels = false; };
    struct Finding { QString value; const char *reason; };
    QList<ListedBirth> births;
    QStringList birthPlaces;
    QList<base::CountryCode> nationalities;
    QStringList nationalityTexts;
    QList<Paper> papers;
    QStringList weakNames;              ///< OFAC prints weak aliases here and not in alt.csv
    QStringList rest;                   ///< every other part, in its own words
    QList<Finding> findings;
};

[[nodiscard]] Remarks readRemarks(const QString &remarks, const documents::CountryTable &countries);

/// Country as the list writes it: "Korea, North", "Burma", "Bahamas, The".
[[nodiscard]] std::optional<base::CountryCode> countryNamed(const QString &name, const documents::CountryTable &countries);

} // namespace countersign::alerts::sdn
