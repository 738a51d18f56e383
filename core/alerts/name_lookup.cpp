#include "core/alerts/name_lookup.h"

#include "core/alerts/name_variants.h"

#include <algorithm>

namespace countersign::alerts {

using base::ErrorCode;

namespace {

/// Where evidence decides between namesakes, more of them are looked at.
constexpr int kWithEvidence = 600;

Agreement agreementOf(double effect, bool said)
{
    return !said ? Agreement::NotSaid : effect < 0 ? Agreement::Differs : Agreement::Agrees;
}

/// How the reading that met came about; a name may have grown another since it was indexed.
QString sourceOf(const ListedName &name, const QByteArray &latin)
{
    for (const names::Reading &reading : names::readingsOf(name.text, name.language)) {
        if (reading.latin == latin)
            return readingWord(reading.source);
    }
    return readingWord(names::ReadingSource::AsWritten);
}

NameMatch matchOf(FoundPerson &&found, const NameQuestion &question)
{
    NameMatch match;
    match.person = std::move(found.person);
    match.name = found.hit.name;
    match.reading = QString::fromLatin1(found.hit.reading);
    match.askedBirth = question.birth;
    match.askedCountry = question.country;
    QList<names::BirthSpan> births;
    for (const ListedBirth &birth : match.person.births)
        births.append({birth.from, birth.to, birth.approximate});
    match.birthEvidence = names::compareBirth(question.birth, births);
    match.birth = agreementOf(match.birthEvidence.effect, match.birthEvidence.how != names::BirthMeeting::NotSaid);
    match.countryEvidence = names::compareCountry(question.country, match.person.nationalities);
    match.country = agreementOf(match.countryEvidence.effect, match.countryEvidence.how != names::CountryMeeting::NotSaid);
    match.score = std::clamp(found.hit.score + match.birthEvidence.effect + match.countryEvidence.effect, 0.0, 1.0);
    return match;
}

void addMatch(NameAnswer &answer, FoundPerson &&person, const AskedReadings &asked, const names::MeetingRules &rules,
              const names::SpellingFamilies &families)
{
    const names::NameHit hit = person.hit;
    NameMatch match = matchOf(std::move(person), answer.question);
    if (match.score < answer.question.least)
        return;
    match.variant = asked.ids.value(hit.variant);
    match.comparison = names::compareNames(asked.prepared[static_cast<std::size_t>(hit.variant)],
                                           names::PreparedName(hit.reading, families), rules);
    answer.matches.append(std::move(match));
}

int agreeing(const NameMatch &match)
{
    return (match.birth == Agreement::Agrees ? 2 : 0) + (match.country == Agreement::Agrees ? 1 : 0);
}

void order(QList<NameMatch> &matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const NameMatch &a, const NameMatch &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (agreeing(a) != agreeing(b))
            return agreeing(a) > agreeing(b);
        if (a.person.listing.reference != b.person.listing.reference)
            return a.person.listing.reference < b.person.listing.reference;
        return a.person.id < b.person.id;
    });
}

/// The same edition of a list that two desks republish is one entry to the reader.
void dropRepublished(QList<NameMatch> &matches)
{
    QList<Listing> seen;
    matches.removeIf([&seen](const NameMatch &match) {
        Listing entry = match.person.listing;
        entry.personName.clear();
        if (entry.reference.isEmpty())
            return false;
        if (seen.contains(entry))
            return true;
        seen.append(entry);
        return false;
    });
}

bool knowsLittle(const NameAnswer &answer)
{
    if (answer.personsSearched == 0)
        return true;
    // A list that this desk imported is here before any feed is.
    return !answer.feeds.isEmpty() && std::none_of(answer.feeds.begin(), answer.feeds.end(), [&answer](const FeedState &feed) {
        return !feed.isStale(answer.askedAt) && answer.askedAt - feed.headAt <= kVeryOldData;
    });
}

Verdict verdictOf(const NameAnswer &answer)
{
    if (std::any_of(answer.matches.begin(), answer.matches.end(), [](const NameMatch &match) { return match.isStrong(); }))
        return Verdict::Listed;
    if (!answer.matches.isEmpty())
        return Verdict::Similar;
    return knowsLittle(answer) ? Verdict::NoHitOldData : Verdict::NoHit;
}

base::Status addFoundation(PersonSource &source, NameAnswer &answer)
{
    const auto holdings = source.holdings();
    if (!holdings)
        return base::failFrom(holdings);
    const auto feeds = source.personFeeds();
    if (!feeds)
        return base::failFrom(feeds);
    const auto coverage = source.personCoverage();
    if (!coverage)
        return base::failFrom(coverage);
    answer.personsSearched = holdings->persons;
    answer.lists = holdings->lists;
    answer.feeds = *feeds;
    answer.coverage = *coverage;
    return {};
}

} // namespace

base::Result<NameAnswer> NameLookup::ask(const NameQuestion &question, base::Instant now) const
{
    NameAnswer answer;
    answer.question = question;
    answer.askedAt = now;
    const auto families = m_source.families();
    if (!families)
        return base::failFrom(families);
    answer.variants = variantsOf(question, **families);
    const AskedReadings asked = askedReadings(question, **families);
    if (asked.prepared.empty())
        return base::fail(ErrorCode::EmptyQuestion);

    names::NameSearchOptions options;
    options.least = question.least;
    options.rules.sounds = !question.switchedOff.contains(kSoundVariant);
    options.rules.nearSounds = options.rules.sounds && !question.switchedOff.contains(kNearVariant);
    options.rules.edits = !question.switchedOff.contains(kEditVariant);
    const bool hasEvidence = !question.birth.isNull() || !question.country.isNull();
    // One more than is shown, and room for entries that two desks republish.
    options.most = hasEvidence ? kWithEvidence : 2 * kMostNameMatches;
    auto found = m_source.searchPersons(asked.prepared, options);
    if (!found)
        return base::failFrom(found);
    for (FoundPerson &person : found->persons)
        addMatch(answer, std::move(person), asked, options.rules, **families);
    order(answer.matches);
    dropRepublished(answer.matches);
    answer.more = found->more || answer.matches.size() > kMostNameMatches;
    answer.matches.resize(std::min<qsizetype>(answer.matches.size(), kMostNameMatches));
    for (NameMatch &match : answer.matches)
        match.readingSource = sourceOf(match.person.names.value(match.name), match.reading.toLatin1());
    if (const auto added = addFoundation(m_source, answer); !added)
        return base::failFrom(added);
    answer.verdict = verdictOf(answer);
    return answer;
}

} // namespace countersign::alerts
