#include "core/alerts/list_reading_dates.h"

#include "core/alerts/un_list_dates.h"

#include <QRegularExpression>

namespace countersign::alerts {

using namespace Qt::StringLiterals;
using base::PartialDate;
using Fault = BirthReading::Fault;

namespace {

// Nobody alive was born before; what lies outside is a year of another calendar, or no year.
constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2150;

struct DateReading
{
    PartialDate date;
    Fault fault = Fault::Unknown;
};

DateReading checked(std::optional<PartialDate> date)
{
    if (!date || date->isNull())
        return {};
    if (date->year >= kFirstYear && date->year <= kLastYear)
        return {*date, Fault::None};
    // Hijri and Solar Hijri years stand some 600 below ours, Buddhist ones 543 above.
    const bool other = (date->year > 1200 && date->year < kFirstYear) || (date->year > kLastYear && date->year < 2800);
    return {{}, other ? Fault::OtherCalendar : Fault::Unknown};
}

std::optional<PartialDate> dateOf(QStringView year, int month, int day)
{
    const auto two = [](int value) { return QString::number(value).rightJustified(2, u'0'); };
    return PartialDate::fromIso(year.toString() + u'-' + two(month) + u'-' + two(day));
}

DateReading fromNumbers(const QRegularExpressionMatch &match)
{
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const QStringView year = match.capturedView(4);
    // A point is only used where the day comes first.
    if (first > 12 || first == second || match.capturedView(2) == u".")
        return checked(dateOf(year, second, first));
    if (second > 12)
        return checked(dateOf(year, first, second));
    const DateReading either = checked(dateOf(year, second, first));
    return {{}, either.fault == Fault::None ? Fault::Ambiguous : either.fault};
}

/// ASCII digits for those of every other script.
QString withPlainDigits(const QString &text)
{
    QString plain = text.simplified();
    for (QChar &c : plain) {
        if (c.category() == QChar::Number_DecimalDigit)
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
    }
    return plain;
}

DateReading oneDate(const QString &text)
{
    static const QRegularExpression iso(uR"(^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$)"_s);
    static const QRegularExpression timed(uR"(^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00)?(?:\.0+)?Z?$)"_s);
    static const QRegularExpression numbers(uR"(^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$)"_s);
    static const QRegularExpression words(uR"(^(?:\d{1,2} )?[A-Za-z]{3,9}\.?,? (?:\d{1,2}, ?)?\d{4}$)"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        if (match.capturedLength(2) == 0)
            return checked(PartialDate::fromIso(match.capturedView(1)));
        const QString month = match.captured(2).rightJustified(2, u'0');
        const QString day = match.captured(3).isEmpty() ? QString() : u'-' + match.captured(3).rightJustified(2, u'0');
        return checked(PartialDate::fromIso(QString(match.captured(1) + u'-' + month + day)));
    }
    if (const auto match = timed.match(text); match.hasMatch())
        return checked(PartialDate::fromIso(match.capturedView(1)));
    if (const auto match = numbers.match(text); match.hasMatch())
        return fromNumbers(match);
    if (words.match(text).hasMatch())
        return checked(unlist::dateAtStart(text));
    return {};
}

} // namespace

BirthReading birthFromText(const QString &text)
{
    static const QRegularExpression about(uR"(^(?:circa|ca?\.|about|approximately|approx\.?|~)\s*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression range(uR"(^(?:between |from )?(.+?)\s*(?: to | and |–|--| - |(?<=^\d{4})-(?=\d{4}$))\s*(.+)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    BirthReading reading;
    QString said = withPlainDigits(text);
    if (const auto match = about.match(said); match.hasMatch()) {
        reading.birth.approximate = true;
        said.remove(0, match.capturedLength());
    }
    DateReading from = oneDate(said);
    DateReading to = from;
    if (const auto match = range.match(said); from.fault == Fault::Unknown && match.hasMatch()) {
        from = oneDate(match.captured(1));
        to = oneDate(match.captured(2));
    }
    reading.fault = from.fault == Fault::None ? to.fault : from.fault;
    if (reading.fault == Fault::None && to.date < from.date)
        reading.fault = Fault::Unknown;
    if (reading.fault == Fault::None) {
        reading.birth.from = from.date;
        reading.birth.to = to.date;
    }
    return reading;
}

base::PartialDate dateFromText(const QString &text)
{
    return oneDate(withPlainDigits(text)).date;
}

} // namespace countersign::alerts
