#pragma once

#include "core/alerts/alert_record.h"

#include <QString>

#include <optional>

namespace countersign::alerts::unlist {

/// "2026-12-11", "28 Nov. 2016", "24 Feb. 2020", "March 22, 2018", "Nov. 1965" at the
/// start of the text; English month names, long or short.
[[nodiscard]] std::optional<base::PartialDate> dateAtStart(const QString &text);

/// The date that follows "expires", "expired on", "valid until", "Date of expiration:" ...
[[nodiscard]] std::optional<base::PartialDate> expiryIn(const QString &note);
/// The date that follows "issued on" or "Date of issue".
[[nodiscard]] std::optional<base::PartialDate> issueIn(const QString &note);
/// What a note says beside dates of issue and expiry; "" when nothing.
[[nodiscard]] QString withoutDates(const QString &note);

/// One INDIVIDUAL_DATE_OF_BIRTH.
struct BirthText
{
    QString kind;     ///< EXACT, APPROXIMATELY, BETWEEN or ""
    QString date;
    QString year;
    QString fromYear;
    QString toYear;
    QString note;
};
/// Nothing when no Gregorian date can be had from it.
[[nodiscard]] std::optional<ListedBirth> birthFrom(const BirthText &text);

} // namespace countersign::alerts::unlist
