#pragma once

#include "core/base/partial_date.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::documents {

enum class MrzFormat : std::uint8_t {
    Unknown,
    Td1,        ///< 3 x 30, Doc 9303-5
    Td2,        ///< 2 x 36, Doc 9303-6
    Td3,        ///< 2 x 44, Doc 9303-4
    MrvA,       ///< 2 x 44, Doc 9303-7
    MrvB,       ///< 2 x 36, Doc 9303-7
    OldFrenchId ///< 2 x 36, French card before 2021: recognised, not decoded
};

enum class MrzCheckName : std::uint8_t { Number, Birth, Expiry, Optional, Composite };
enum class MrzCheckState : std::uint8_t {
    Agrees,
    Differs,
    Absent ///< field and digit are both empty: nothing to check
};

struct MrzCheck
{
    MrzCheckName name = MrzCheckName::Number;
    MrzCheckState state = MrzCheckState::Absent;
    std::uint8_t line = 0;   ///< 1-based place of the digit
    std::uint8_t column = 0; ///< 1-based
    char expected = '?';     ///< computed, '0' to '9'
    char found = '<';        ///< as it stands in the zone
};

enum class MrzDateState : std::uint8_t {
    Complete,
    Partial,   ///< day, or month and day, unknown
    Unknown,   ///< no part known, or no year
    Impossible ///< letters, or a day no calendar has
};

enum class MrzSex : std::uint8_t { Unspecified, Female, Male, Unreadable };

/// A zone split into its fields, without allocating. The views point into the lines
/// that were read and live as long as those. Nothing is corrected.
struct MrzZone
{
    MrzFormat format = MrzFormat::Unknown;
    std::string_view code;        ///< 2 characters, fillers kept
    std::string_view issuer;      ///< 3 characters, fillers kept
    std::string_view names;       ///< whole name field, fillers kept
    std::string_view nationality; ///< 3 characters, fillers kept
    std::string_view birthRaw;    ///< 6 characters
    std::string_view expiryRaw;   ///< 6 characters
    std::string_view optional;    ///< fillers kept; without the rest of a long number
    std::array<char, 24> number{}; ///< without fillers at the end; joined when long
    std::uint8_t numberLength = 0;
    bool longNumber = false; ///< went on in the optional data (TD1, TD2)
    char sexRaw = '<';
    MrzSex sex = MrzSex::Unspecified;
    base::PartialDate birth;
    MrzDateState birthState = MrzDateState::Unknown;
    base::PartialDate expiry;
    MrzDateState expiryState = MrzDateState::Unknown;
    std::array<MrzCheck, 5> checks{};
    std::uint8_t checkCount = 0;

    [[nodiscard]] std::string_view numberText() const { return {number.data(), numberLength}; }
    [[nodiscard]] bool allAgree() const; ///< no check differs; absent ones do not count
};

/// Splits two lines of 36 or 44 or three of 30, characters A-Z 0-9 `<` only; nothing for
/// any other shape and for the old French card. `today` (complete) decides the century:
/// a birth lies in the past, an expiry within 50 years of today.
std::optional<MrzZone> readMrzLines(std::string_view line1, std::string_view line2, std::string_view line3,
                                    base::PartialDate today);

/// The format that these lines have by size and code letters.
MrzFormat formatOfLines(std::string_view line1, std::string_view line2, std::string_view line3);

} // namespace countersign::documents
