#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace countersign::platform {

/// From now on a crash (SEGV, ABRT, BUS, FPE, ILL) leaves `path` with the signal's number,
/// the program's version and addresses of the stack, written with async-signal-safe calls
/// only; the file is opened beforehand. Nothing of the data at work is written. The process
/// then dies by the signal as usual. The program removes the file on a clean end with
/// removeCrashMarker().
[[nodiscard]] base::Status installCrashMarker(const QString &path, const QByteArray &version);

/// What the last run left there, if it crashed. Call before installCrashMarker().
[[nodiscard]] std::optional<QByteArray> takeCrashMarker(const QString &path);

void removeCrashMarker();

} // namespace countersign::platform
