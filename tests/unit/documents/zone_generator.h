#pragma once

#include "core/documents/mrz_zone.h"

#include <cstdint>
#include <random>
#include <string>

namespace countersign::documents::testing {

/// A zone and what was put into it. Check digits come from code of its own, so that a
/// mistake in core/documents cannot hide in both.
struct GeneratedZone
{
    MrzFormat format = MrzFormat::Unknown;
    std::string line1;
    std::string line2;
    std::string line3;
    std::string code;
    std::string issuer;      ///< without fillers
    std::string nationality; ///< without fillers
    std::string number;
    std::string optional;    ///< without fillers at the end
    base::PartialDate birth;
    base::PartialDate expiry;
    MrzSex sex = MrzSex::Unspecified;
    std::string surname;     ///< spaces between parts
    std::string givenNames;
    bool nameCut = false;    ///< did not fit, so the names above are longer than the zone's
    bool longNumber = false;
};

class ZoneGenerator
{
public:
    explicit ZoneGenerator(std::uint64_t seed);
    /// `today` is fixed: births 1930 to 2025, expiries 1980 to 2070.
    GeneratedZone next();
    static constexpr base::PartialDate kToday{2026, 3, 1};

    /// Written from the text of Doc 9303-3 section 4.9 with one multiplication a place.
    static char separateCheckDigit(const std::string &text);

private:
    std::uint64_t below(std::uint64_t bound);
    std::string letters(std::size_t count);
    std::string lettersAndDigits(std::size_t count);
    std::string dateText(base::PartialDate date) const;
    base::PartialDate date(int from, int to);
    std::string state();
    std::string nameField(GeneratedZone &zone, std::size_t width);
    void finishCard(GeneratedZone &zone);
    void finishTwoLines(GeneratedZone &zone);

    std::mt19937_64 m_random;
};

} // namespace countersign::documents::testing
