#include "core/messages/name_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/match_sentences.h"
#include "core/messages/name_words.h"
#include "core/messages/say.h"

#include "core/names/script.h"

#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using names::BirthMeeting;
using names::Meeting;
using names::TokenMeeting;

namespace {

/// What stands in the name found where its reading has `tokens`; empty when the two are not
/// taken apart alike, or were Latin from the start.
QString originalOf(const alerts::NameMatch &match, const QString &tokens)
{
    const QString text = match.person.names.value(match.name).text.simplified();
    const names::Script script = names::scriptOf(text);
    if (script == names::Script::Latin || script == names::Script::None)
        return {};
    const QStringList written = text.split(u' '), read = match.reading.split(u' ');
    if (written.size() != read.size())
        return written.size() == 1 ? text : QString();
    const QStringList wanted = tokens.split(u' ');
    for (qsizetype first = 0; first + wanted.size() <= read.size(); ++first) {
        if (read.mid(first, wanted.size()) == wanted)
            return written.mid(first, wanted.size()).join(u' ');
    }
    return {};
}

/// A token found: as the list writes it, with the reading by which it was met.
QString foundText(const alerts::NameMatch &match, const QString &token)
{
    const QString original = originalOf(match, token);
    if (original.isEmpty())
        return code(token);
    return Say::tr("%1 (%2 reading %3)", "name in its own script, kind of reading, Latin form")
        .arg(foreign(original), readingName(match.readingSource, names::scriptOf(original)), code(token));
}

QString metByReading(const alerts::NameMatch &match, const TokenMeeting &token)
{
    const QString original = originalOf(match, token.found);
    return Say::tr("%1 met %2 by its %3 reading %4.")
        .arg(code(token.asked), foreign(original), readingName(match.readingSource, names::scriptOf(original)), code(token.found));
}

QString nearByReading(const alerts::NameMatch &match, const TokenMeeting &token)
{
    const QString original = originalOf(match, token.found);
    return Say::tr("%1 sounds nearly like %2, by its %3 reading %4.")
        .arg(code(token.asked), foreign(original), readingName(match.readingSource, names::scriptOf(original)), code(token.found));
}

QString tokenText(const alerts::NameMatch &match, const TokenMeeting &token)
{
    const bool hasOriginal = !token.found.isEmpty() && !originalOf(match, token.found).isEmpty();
    const QString asked = code(token.asked);
    const QString found = foundText(match, token.found);
    switch (token.how) {
    case Meeting::Same:
        return hasOriginal ? metByReading(match, token) : Say::tr("%1 is the same in both.").arg(asked);
    case Meeting::Family: return Say::tr("%1 is a spelling of %2.").arg(asked, found);
    case Meeting::Sound:
        return hasOriginal ? metByReading(match, token) : Say::tr("%1 sounds like %2.").arg(asked, found);
    case Meeting::Near:
        return hasOriginal ? nearByReading(match, token) : Say::tr("%1 sounds nearly like %2.").arg(asked, found);
    case Meeting::Edited: return Say::tr("%1 and %2 differ by %n character(s).", nullptr, token.edits).arg(asked, found);
    case Meeting::Initial: return Say::tr("%1 may stand for %2.").arg(asked, found);
    case Meeting::Joined: return Say::tr("%1 and %2 are one name written together or apart.").arg(asked, found);
    case Meeting::AskedOnly: return Say::tr("%1 was not met.").arg(asked);
    case Meeting::FoundOnly: return Say::tr("%1 stands only in the name found.").arg(found);
    case Meeting::SetAside: return Say::tr("%1 was set aside.").arg(token.asked.isEmpty() ? found : asked);
    }
    return {};
}

QString spanText(const names::BirthSpan &span)
{
    if (!span.to.isNull() && span.to != span.from)
        return Say::tr("between %1 and %2").arg(dateText(span.from), dateText(span.to));
    return span.approximate ? Say::tr("about %1").arg(dateText(span.from)) : dateText(span.from);
}

QString bornText(const names::BirthEvidence &birth, const base::PartialDate &asked)
{
    const QString listed = spanText(birth.span);
    switch (birth.how) {
    case BirthMeeting::NotSaid: return {};
    case BirthMeeting::SameDay: return Say::tr("Birth date %1 agrees.").arg(listed);
    case BirthMeeting::SameMonth: return Say::tr("Birth month and year agree as far as they are known: %1.").arg(listed);
    case BirthMeeting::SameYear: return Say::tr("Birth year %1 agrees.").arg(QString::number(birth.span.from.year));
    case BirthMeeting::InSpan:
    case BirthMeeting::NearYear: return Say::tr("Birth fits: the list says %1.").arg(listed);
    case BirthMeeting::DayMonthSwapped: return Say::tr("Day and month of birth are exchanged: the list says %1.").arg(listed);
    case BirthMeeting::OtherDay:
    case BirthMeeting::OtherYear: break;
    }
    return Say::tr("Birth differs: the list says %1, you gave %2.").arg(listed, dateText(asked));
}

QString nationalityText(const alerts::NameMatch &match, const base::CountryCode &asked)
{
    switch (match.countryEvidence.how) {
    case names::CountryMeeting::NotSaid: return {};
    case names::CountryMeeting::Same: return Say::tr("Nationality %1 agrees.").arg(shortCountry(asked));
    case names::CountryMeeting::Other: break;
    }
    QStringList listed;
    for (const base::CountryCode &country : match.person.nationalities)
        listed.append(shortCountry(country));
    return Say::tr("Nationality differs: the list says %1.").arg(QLocale().createSeparatedList(listed));
}

} // namespace

QStringList nameReasons(const alerts::NameMatch &match)
{
    QStringList reasons;
    for (const TokenMeeting &token : match.comparison.tokens)
        reasons.append(tokenText(match, token));
    if (match.comparison.otherOrder)
        reasons.append(Say::tr("The names stand in another order."));
    reasons.append(bornText(match.birthEvidence, match.askedBirth));
    reasons.append(nationalityText(match, match.askedCountry));
    reasons.removeAll(QString());
    return reasons;
}

} // namespace countersign::messages
