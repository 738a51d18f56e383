#pragma once

#include "app/ctl/release_text.h"
#include "core/base/clock.h"
#include "core/workstation/release_desk.h"

#include <QString>

#include <optional>

/// Stable words of what travels between desks, for options and JSON.
namespace countersign::ctl {

[[nodiscard]] QString wordOf(workstation::MailKind kind);          ///< "release"
[[nodiscard]] QString wordOf(release::ReceiptAct act);             ///< "delivered"
[[nodiscard]] QString wordOf(release::RemarkKind kind);            ///< "dispute"
[[nodiscard]] QString wordOf(release::RequestKind kind);           ///< "pass-on"
[[nodiscard]] QString wordOf(release::AnswerKind kind);            ///< "permitted"
[[nodiscard]] QString wordOf(workstation::RequestState state);     ///< "to-answer"
[[nodiscard]] std::optional<release::RemarkKind> remarkKindFromWord(QStringView word);
[[nodiscard]] std::optional<release::RequestKind> requestKindFromWord(QStringView word);

/// A day ("2027-03-01": its end, UTC) or a number of hours from now ("24h"). Nothing for another form.
[[nodiscard]] std::optional<base::Instant> instantFrom(const QString &word, base::Instant now);
/// Empty for none.
[[nodiscard]] QString isoOf(base::Instant at);

} // namespace countersign::ctl
