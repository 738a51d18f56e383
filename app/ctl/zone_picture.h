#pragma once

#include "core/ocrb/zone_reader.h"

#include <QString>
#include <QStringList>

namespace countersign::ctl {

/// Decodes a picture file and reads the zone in it.
[[nodiscard]] base::Result<ocrb::ZoneReading> readZonePicture(const QString &path);

/// "line 2, position 9: 0 or O" for each character that a person must compare.
[[nodiscard]] QStringList uncertainPlaces(const ocrb::ZoneReading &zone);

} // namespace countersign::ctl
