#pragma once

#include "core/workstation/release_desk.h"

#include <QString>

namespace countersign::ui {

/// What was read from a courier file: how much, how much was new, what waits, which files never came.
[[nodiscard]] QString courierReadText(const workstation::CourierService::Summary &summary);
[[nodiscard]] QString courierWrittenText(const workstation::CourierService::Summary &summary);
/// "Files 3 and 5 of QNB never came."; empty where none lacks.
[[nodiscard]] QString courierMissingText(const workstation::CourierService::Summary &summary);

} // namespace countersign::ui
