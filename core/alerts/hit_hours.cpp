#include "core/alerts/hit.h"

#include <QDateTime>
#include <QTimeZone>

namespace countersign::alerts {

using namespace Qt::StringLiterals;

namespace {

/// 1 = Monday, as QDate counts; 0 = not a day.
int dayOf(QStringView word)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return static_cast<int>(days.indexOf(word.toString().toLower().first(qMin<qsizetype>(3, word.size())))) + 1;
}

/// The days of "Mon-Fri", "Sat,Sun" or "daily", one bit each; 0 where not understood.
unsigned daysOf(QStringView words)
{
    if (words.compare(u"daily"_s, Qt::CaseInsensitive) == 0)
        return 0xFE;
    unsigned days = 0;
    for (const QStringView part : words.split(u',')) {
        const auto ends = part.split(u'-');
        const int first = dayOf(ends.first());
        const int last = ends.size() == 2 ? dayOf(ends.last()) : first;
        if (first == 0 || last == 0 || ends.size() > 2)
            return 0;
        // A week has no end: Sat-Mon is Saturday, Sunday, Monday.
        for (int day = first;; day = day % 7 + 1) {
            days |= 1U << day;
            if (day == last)
                break;
        }
    }
    return days;
}

std::optional<bool> isWithin(QStringView span, const QDateTime &there)
{
    const auto words = span.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return std::nullopt;
    const unsigned days = daysOf(words.first());
    const auto times = words.last().split(u'-');
    if (days == 0 || times.size() != 2)
        return std::nullopt;
    const QTime from = QTime::fromString(times.first().toString(), u"HH:mm"_s);
    const bool toMidnight = times.last() == u"24:00"_s;
    const QTime to = toMidnight ? QTime(23, 59, 59, 999) : QTime::fromString(times.last().toString(), u"HH:mm"_s);
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    const int today = there.date().dayOfWeek();
    const int yesterday = there.date().addDays(-1).dayOfWeek();
    const bool overnight = to <= from;
    const bool begun = (days & (1U << today)) && there.time() >= from && (overnight || toMidnight || there.time() < to);
    const bool stillOpen = overnight && (days & (1U << yesterday)) && there.time() < to;
    return begun || stillOpen;
}

} // namespace

std::optional<bool> isOpenNow(const QString &hours, const QString &timeZone, base::Instant now)
{
    const QString words = hours.trimmed();
    if (words == u"24/7"_s || words.compare(u"24 hours"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QTimeZone zone(timeZone.toLatin1());
    if (words.isEmpty() || !zone.isValid())
        return std::nullopt;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(base::toMillis(now), zone);
    bool open = false;
    for (const QString &span : words.split(u';', Qt::SkipEmptyParts)) {
        const auto within = isWithin(span, there);
        if (!within)
            return std::nullopt;
        open = open || *within;
    }
    return open;
}

} // namespace countersign::alerts
