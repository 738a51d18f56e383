#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QLocale>

namespace countersign::ui {

/// "12 Jan 2026" in the user's zone and language, for cells; nothing for no instant.
inline QString shortDate(base::Instant at)
{
    if (base::toMillis(at) == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).date(), QStringLiteral("d MMM yyyy"));
}

/// "14:10" in the user's zone.
inline QString clockTime(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).toString(QStringLiteral("HH:mm"));
}

} // namespace countersign::ui
