#include "core/names/evidence.h"

#include <algorithm>

namespace countersign::names {

namespace {

/// yyyymmdd with unknown parts as early or as late as they can be.
int earliest(const base::PartialDate &date)
{
    return date.year * 10000 + (date.month != 0 ? date.month : 1) * 100 + (date.day != 0 ? date.day : 1);
}

int latest(const base::PartialDate &date)
{
    return date.year * 10000 + (date.month != 0 ? date.month : 12) * 100 + (date.day != 0 ? date.day : 31);
}

bool isSwapped(const base::PartialDate &a, const base::PartialDate &b)
{
    return a.isComplete() && b.isComplete() && a.year == b.year && a.month == b.day && a.day == b.month;
}

BirthEvidence otherYear(const base::PartialDate &asked, const BirthSpan &span)
{
    // Two whole dates in different years contradict more than two years.
    const bool whole = asked.isComplete() && span.from.isComplete() && !span.approximate;
    return {BirthMeeting::OtherYear, span, whole ? kOtherBirthDay : kOtherBirthYear};
}

BirthEvidence compareDay(const base::PartialDate &asked, const BirthSpan &span)
{
    const base::PartialDate &known = span.from;
    if (asked.year != known.year)
        return otherYear(asked, span);
    if (asked.month == 0 || known.month == 0)
        return {BirthMeeting::SameYear, span, 0};
    if (asked.month == known.month && (asked.day == 0 || known.day == 0))
        return {BirthMeeting::SameMonth, span, 0};
    if (asked.month == known.month && asked.day == known.day)
        return {BirthMeeting::SameDay, span, 0};
    if (isSwapped(asked, known))
        return {BirthMeeting::DayMonthSwapped, span, kSwappedDay};
    return {BirthMeeting::OtherDay, span, kOtherBirthDay};
}

BirthEvidence compareOne(const base::PartialDate &asked, const BirthSpan &span)
{
    const base::PartialDate to = span.to.isNull() ? span.from : span.to;
    if (span.approximate) {
        const bool near = asked.year >= span.from.year - kAboutYears && asked.year <= to.year + kAboutYears;
        return near ? BirthEvidence{BirthMeeting::NearYear, span, 0} : otherYear(asked, span);
    }
    if (to == span.from)
        return compareDay(asked, span);
    const bool within = latest(asked) >= earliest(span.from) && earliest(asked) <= latest(to);
    return within ? BirthEvidence{BirthMeeting::InSpan, span, 0} : otherYear(asked, span);
}

/// The better of two that take the same is the one that says more.
bool saysMore(const BirthEvidence &a, const BirthEvidence &b)
{
    return a.effect != b.effect ? a.effect > b.effect : static_cast<int>(a.how) < static_cast<int>(b.how);
}

} // namespace

BirthEvidence compareBirth(const base::PartialDate &asked, const QList<BirthSpan> &known)
{
    BirthEvidence best;
    if (asked.isNull())
        return best;
    for (const BirthSpan &span : known) {
        if (span.from.isNull())
            continue;
        const BirthEvidence here = compareOne(asked, span);
        if (best.how == BirthMeeting::NotSaid || saysMore(here, best))
            best = here;
    }
    return best;
}

CountryEvidence compareCountry(const base::CountryCode &asked, const QList<base::CountryCode> &known)
{
    if (asked.isNull() || known.isEmpty())
        return {};
    return known.contains(asked) ? CountryEvidence{CountryMeeting::Same, 0} : CountryEvidence{CountryMeeting::Other, kOtherCountry};
}

} // namespace countersign::names
