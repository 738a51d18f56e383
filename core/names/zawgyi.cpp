#include "core/names/reading.h"

namespace countersign::names {

bool isZawgyi(QStringView text)
{
    Q_UNUSED(text)
    return false;
}

QString zawgyiToUnicode(QStringView text)
{
    return text.toString();
}

} // namespace countersign::names
