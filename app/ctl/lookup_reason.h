#pragma once

#include "core/workstation/session.h"

#include <QString>

#include <optional>

namespace countersign::ctl {

/// The reason that --reason names: "border-check", "visa-application".
[[nodiscard]] std::optional<workstation::Reason> reasonFrom(const QString &word);
/// "--reason is one of ...".
[[nodiscard]] QString reasonHelp();

} // namespace countersign::ctl
