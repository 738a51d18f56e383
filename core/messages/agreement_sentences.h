#pragma once

#include "core/agreements/allowance.h"
#include "core/agreements/comparison.h"

#include <QDate>
#include <QString>

/// Words about agreements for the window and ctl alike.
namespace countersign::messages {

[[nodiscard]] QString agreementKindText(agreements::Kind kind);              ///< "Bilateral MOU"
/// "in force until 30 Jun 2027", "draft", "ended on 3 May 2026".
[[nodiscard]] QString agreementStateText(const agreements::Agreement &agreement, QDate day);
[[nodiscard]] QString variableText(agreements::Variable variable);           ///< "Data classes"
/// The value of a variable as a person reads it; "not said" where nothing is.
[[nodiscard]] QString variableValueText(const agreements::Agreement &agreement, agreements::Variable variable);
/// "Yes." or "No." with the clause, and what would be allowed instead.
[[nodiscard]] QString allowanceText(const agreements::Agreement &agreement, const agreements::Allowance &allowance);
/// "MOU QMA–QRC ends in 14 days."; that it has ended.
[[nodiscard]] QString reminderText(const agreements::Reminder &reminder);

} // namespace countersign::messages
