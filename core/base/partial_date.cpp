#include "core/base/partial_date.h"

#include <QDate>

namespace countersign::base {

QString PartialDate::isoText() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month != 0)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (month != 0 && day != 0)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    if (text.isEmpty())
        return PartialDate{};
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        const char16_t c = text[i].unicode();
        if (dash ? c != u'-' : (c < u'0' || c > u'9'))
            return std::nullopt;
    }
    PartialDate date;
    date.year = static_cast<std::int16_t>(text.left(4).toInt());
    if (text.size() >= 7)
        date.month = static_cast<std::uint8_t>(text.mid(5, 2).toInt());
    if (text.size() == 10)
        date.day = static_cast<std::uint8_t>(text.mid(8, 2).toInt());
    const int month = text.size() >= 7 ? date.month : 1;
    const int day = text.size() == 10 ? date.day : 1;
    if (date.year == 0 || !QDate::isValid(date.year, month, day))
        return std::nullopt;
    return date;
}

} // namespace countersign::base
