#pragma once

#include "core/alerts/alert_record.h"

#include <QString>

namespace countersign::alerts {

/// A birth as lists and desks write it, and why it could not be read.
struct BirthReading
{
    enum class Fault { None, Unknown, Ambiguous, OtherCalendar };
    ListedBirth birth;
    Fault fault = Fault::None;
};

/// "1964", "1964-02", "1964-02-03", "3 Feb 1964", "Feb. 1964", "03.02.1964", "27/02/1964",
/// each with "circa" or "c." before it, and ranges of two of them joined by "to", "-" or "and".
/// Digits of every script. 03/02/1964 is Ambiguous: some desks write the day first, others the
/// month. Years of other calendars (2507, 1343) are told from Gregorian ones and not converted.
[[nodiscard]] BirthReading birthFromText(const QString &text);

/// One date in those forms, for issue and expiry; null for anything else.
[[nodiscard]] base::PartialDate dateFromText(const QString &text);

} // namespace countersign::alerts
