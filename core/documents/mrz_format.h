#pragma once

#include "core/base/country_code.h"
#include "core/base/partial_date.h"
#include "core/documents/mrz_zone.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::documents {

/// What a zone is written from.
struct MrzContent
{
    MrzFormat format = MrzFormat::Td3;
    QString documentCode;              ///< one or two characters: "P", "PD", "I"
    base::CountryCode issuer;
    QString number;                    ///< A-Z, 0-9; above nine characters on TD1 and TD2 only
    base::CountryCode nationality;
    base::PartialDate birth;           ///< unknown parts become fillers
    MrzSex sex = MrzSex::Unspecified;
    base::PartialDate expiry;
    QString optionalData;              ///< after the number; of TD1 in line 1
    QString moreOptionalData;          ///< TD1: in line 2
    QString surname;                   ///< A-Z, parts with spaces or hyphens between
    QString givenNames;                ///< may be empty
};

/// The lines of a zone with all check digits (ICAO Doc 9303-3 to -7). Names that do not fit are
/// cut so that a letter stands at the end (9303-4 section 4.2.3). Nothing when a field holds
/// other characters or too many.
[[nodiscard]] std::optional<QStringList> formatMrz(const MrzContent &content);

} // namespace countersign::documents
