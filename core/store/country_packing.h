#pragma once

#include "core/base/country_code.h"

namespace countersign::store {

/// A code in 15 bits (5 a letter, A = 1, none = 0): two bytes in a row instead of a text.
[[nodiscard]] int packCountry(const base::CountryCode &code);
[[nodiscard]] base::CountryCode unpackCountry(int packed);

} // namespace countersign::store
