#include "core/messages/hit_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/match_sentences.h"
#include "core/messages/say.h"

#include <QDateTime>

namespace countersign::messages {

using namespace Qt::StringLiterals;

namespace {

/// "3 Mar 2026 14:10 (UTC+7) (Post North)": when and, where it is known, at which post.
QString whenAndWhere(const LateHitTold &late)
{
    const QString when = dateText(late.askedAt);
    return late.place.isEmpty() ? when : Say::tr("%1 at %2", "time, post").arg(when, foreign(late.place));
}

QString headlineOf(const LateHitTold &late)
{
    const QString asked = whenAndWhere(late);
    if (late.name) {
        const QString list = late.alert.listing ? foreign(late.alert.listing->list) : QString();
        return Say::tr("A name you checked on %1 is now listed in %2.").arg(asked, list);
    }
    if (late.alert.listing)
        return Say::tr("A number you checked on %1 is now listed in %2.").arg(asked, foreign(late.alert.listing->list));
    const QString owner = shortCountry(late.alert.owner);
    if (late.step == alerts::Step::Exact || late.step == alerts::Step::BlankRange)
        return Say::tr("A number you checked on %1 is now in an alert from %2.").arg(asked, owner);
    return Say::tr("A number like one you checked on %1 is now in an alert from %2.").arg(asked, owner);
}

QString arrivedText(base::Instant arrived, base::Instant now)
{
    const auto dayOf = [](base::Instant at) { return QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).date(); };
    const qint64 days = dayOf(arrived).daysTo(dayOf(now));
    if (days == 0)
        return Say::tr("The alert arrived today.");
    if (days == 1)
        return Say::tr("The alert arrived yesterday.");
    return Say::tr("The alert arrived on %1.").arg(dateText(arrived));
}

QString toldText(const LateHitTold &late)
{
    const QString who = late.askedBy.isEmpty() ? Say::tr("This desk") : foreign(late.askedBy);
    return Say::tr("%1 asked on %2 (%3) and was told: %4.", "person, time and post, purpose, answer")
        .arg(who, whenAndWhere(late), purposeText(late.reason), verdictText(late.told));
}

} // namespace

LateHitSentences lateHitSentences(const LateHitTold &late, base::Instant now)
{
    LateHitSentences said;
    said.headline = headlineOf(late);
    said.arrived = arrivedText(late.arrivedAt, now);
    said.told = toldText(late);
    if (late.nearby)
        said.next = Say::tr("One character differs. Look at the note or copy you kept before you do anything.");
    else if (late.name || late.alert.listing)
        said.next = Say::tr("Open the hit, compare the details, and ask the authority of the list.");
    else
        said.next = Say::tr("Open the hit, compare, and ask %1 to confirm. A hit alone is no ground for action.")
                        .arg(shortCountry(late.alert.owner));
    return said;
}

} // namespace countersign::messages
