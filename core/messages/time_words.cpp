#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace countersign::messages {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(base::Instant instant) { return QDateTime::fromMSecsSinceEpoch(base::toMillis(instant)); }

/// "UTC+7", "UTC+5:45", "UTC-3".
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    QString text = u"UTC%1%2"_s.arg(QChar(seconds < 0 ? u'-' : u'+')).arg(minutes / 60);
    if (minutes % 60 != 0)
        text += u":%1"_s.arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

enum class Unit { Minutes, Hours, Days };
struct Age
{
    Unit unit = Unit::Minutes;
    int count = 0;
};

Age ageOf(base::Instant then, base::Instant now)
{
    // A time ahead of this clock is as fresh as can be said.
    const auto age = std::max(now - then, std::chrono::milliseconds(0));
    if (age < std::chrono::hours(1))
        return {Unit::Minutes, static_cast<int>(std::chrono::floor<std::chrono::minutes>(age).count())};
    if (age < std::chrono::hours(48))
        return {Unit::Hours, static_cast<int>(std::chrono::floor<std::chrono::hours>(age).count())};
    return {Unit::Days, static_cast<int>(std::chrono::floor<std::chrono::days>(age).count())};
}

} // namespace

QString dateText(base::PartialDate date)
{
    if (date.isNull())
        return {};
    const QDate day(date.year, std::max<int>(date.month, 1), std::max<int>(date.day, 1));
    if (date.month == 0)
        return QLocale().toString(day, u"yyyy"_s);
    return QLocale().toString(day, date.day == 0 ? u"MMM yyyy"_s : u"d MMM yyyy"_s);
}

QString dateText(base::Instant instant)
{
    if (instant == base::Instant{})
        return {};
    const QDateTime time = timeOf(instant);
    return u"%1 (%2)"_s.arg(QLocale().toString(time, u"d MMM yyyy HH:mm"_s), code(offsetText(time.offsetFromUtc())));
}

QString exactUtcText(base::Instant instant)
{
    return code(timeOf(instant).toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s);
}

QString ageText(base::Instant then, base::Instant now)
{
    const Age age = ageOf(then, now);
    switch (age.unit) {
    case Unit::Minutes: return Say::tr("%n min old", "short form of minutes", age.count);
    case Unit::Hours: return Say::tr("%n h old", "short form of hours", age.count);
    case Unit::Days: return Say::tr("%n day(s) old", nullptr, age.count);
    }
    return {};
}

QString longAgeText(base::Instant then, base::Instant now)
{
    const Age age = ageOf(then, now);
    switch (age.unit) {
    case Unit::Minutes: return Say::tr("%n minute(s) old", nullptr, age.count);
    case Unit::Hours: return Say::tr("%n hour(s) old", nullptr, age.count);
    case Unit::Days: return Say::tr("%n day(s) old", nullptr, age.count);
    }
    return {};
}

AgeStep ageStep(const alerts::FeedState &feed, base::Instant now)
{
    const auto age = now - feed.headAt;
    if (age > alerts::kVeryOldData || feed.isStale(now))
        return AgeStep::VeryOld;
    return age > alerts::kOldData ? AgeStep::Old : AgeStep::Fresh;
}

} // namespace countersign::messages
