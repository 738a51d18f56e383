#include "core/base/ids.h"

namespace countersign::base {

QString groupedHex(QByteArrayView bytes)
{
    const QString hex = QString::fromLatin1(bytes.toByteArray().toHex().toUpper());
    QString grouped;
    for (qsizetype i = 0; i < hex.size(); i += 4) {
        if (i > 0)
            grouped += QLatin1Char(' ');
        grouped += QStringView(hex).mid(i, 4);
    }
    return grouped;
}

} // namespace countersign::base
