#pragma once

#include "core/base/country_code.h"

#include <QLatin1StringView>

#include <span>
#include <utility>

namespace countersign::documents {

/// Codes that name the same issuing state, older or other code first: Germany and Kosovo in
/// their other spellings (ICAO Doc 9303-3 section 5, domain.md 5.8), and states that changed
/// their name, not their identity (ISO 3166-3). States that fell apart are not here: an SUN
/// passport was issued by nobody who issues today.
[[nodiscard]] std::span<const std::pair<QLatin1StringView, QLatin1StringView>> otherIssuerCodes();

/// The code that stands for `code` in comparisons: D for DEU, MMR for BUR; the same otherwise.
[[nodiscard]] base::CountryCode issuerForComparison(const base::CountryCode &code);
/// Whether other codes than `code` name the same issuer.
[[nodiscard]] bool hasOtherCodes(const base::CountryCode &code);
[[nodiscard]] inline bool isSameIssuer(const base::CountryCode &a, const base::CountryCode &b)
{
    return a == b || issuerForComparison(a) == issuerForComparison(b);
}

} // namespace countersign::documents
