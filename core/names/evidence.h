#pragma once

#include "core/base/country_code.h"
#include "core/base/partial_date.h"

#include <QList>

/// Birth and nationality beside a name: what contradicts takes from the score (OpenSanctions'
/// nomenklatura, domain.md 2.3), what agrees is said and adds nothing, what is absent says nothing.
namespace countersign::names {

struct BirthSpan
{
    base::PartialDate from;
    base::PartialDate to;          ///< same as `from` unless it lies between
    bool approximate = false;
};

enum class BirthMeeting {
    NotSaid,
    SameDay,
    SameMonth,                     ///< year and month, as far as both are known
    SameYear,
    InSpan,                        ///< within what the list says it lies between
    NearYear,                      ///< the list says "about"
    DayMonthSwapped,
    OtherDay,                      ///< same year
    OtherYear
};
struct BirthEvidence
{
    BirthMeeting how = BirthMeeting::NotSaid;
    BirthSpan span;                ///< the one that met best
    double effect = 0;             ///< added to the score; never above 0
};
/// Against the best of the births known.
[[nodiscard]] BirthEvidence compareBirth(const base::PartialDate &asked, const QList<BirthSpan> &known);

enum class CountryMeeting { NotSaid, Same, Other };
struct CountryEvidence
{
    CountryMeeting how = CountryMeeting::NotSaid;
    double effect = 0;
};
[[nodiscard]] CountryEvidence compareCountry(const base::CountryCode &asked, const QList<base::CountryCode> &known);

inline constexpr double kOtherCountry = -0.20;
inline constexpr double kOtherBirthYear = -0.15;
inline constexpr double kOtherBirthDay = -0.25;
/// Day and month exchanged is a slip more than a contradiction: half.
inline constexpr double kSwappedDay = kOtherBirthDay / 2;
/// Years that "about" may be wrong by.
inline constexpr int kAboutYears = 2;

} // namespace countersign::names
