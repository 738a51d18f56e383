#pragma once

#include "core/alerts/name_lookup.h"

namespace countersign::alerts {

/// The readings of a question that are searched, ready to be compared.
struct AskedReadings
{
    QStringList ids;                                   ///< of the variants, in order
    std::vector<names::PreparedName> prepared;
};
[[nodiscard]] AskedReadings askedReadings(const NameQuestion &question, const names::SpellingFamilies &families);

} // namespace countersign::alerts
