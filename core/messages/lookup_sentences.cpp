#include "core/messages/lookup_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/match_sentences.h"
#include "core/messages/say.h"

#include <QLocale>

#include <algorithm>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::Answer;
using alerts::Step;
using alerts::Verdict;

namespace {

QString asked(const Answer &answer)
{
    if (answer.issuer.isNull())
        return code(answer.number);
    return Say::tr("%1 (%2)", "number, issuer").arg(code(answer.number), shortCountry(answer.issuer));
}

QString searchedItem(const alerts::StepReport &step)
{
    switch (step.step) {
    case Step::Exact: return Say::tr("exact number");
    case Step::LookAlike: return Say::tr("%n look-alike reading(s)", nullptr, step.readings);
    case Step::OneEdit: return Say::tr("%n one-character difference(s)", nullptr, step.readings);
    case Step::BlankRange: return Say::tr("stolen blank series");
    case Step::MendedCheckDigit: return Say::tr("%n reading(s) that mend the check digit", nullptr, step.readings);
    case Step::BlindVariant: return Say::tr("%n reading(s) the check digit cannot see", nullptr, step.readings);
    }
    return {};
}

QString searchedText(const Answer &answer)
{
    QStringList items;
    for (const alerts::StepReport &step : answer.steps)
        items.append(searchedItem(step));
    return Say::tr("Searched: %1.").arg(QLocale().createSeparatedList(items));
}

QString oldDataHeadline(const Answer &answer)
{
    if (answer.feeds.isEmpty())
        return Say::tr("No alert found, but there are no alerts here yet.");
    if (answer.issuer.isNull())
        return Say::tr("No alert found, but all alerts here are old or overdue.");
    const auto feed = alerts::oldestFeedOf(answer.feeds, answer.issuer);
    const QString issuer = shortCountry(answer.issuer);
    if (!feed)
        return Say::tr("No alert found, but no alerts from %1 come here.").arg(issuer);
    const QString age = longAgeText(feed->headAt, answer.askedAt);
    if (answer.askedAt - feed->headAt <= alerts::kVeryOldData)
        return Say::tr("No alert found, but the %1 alerts here are %2 and newer ones are overdue.").arg(issuer, age);
    return Say::tr("No alert found, but the %1 alerts here are %2.").arg(issuer, age);
}

QString headlineOf(const Answer &answer)
{
    switch (answer.verdict) {
    case Verdict::NoHit: return Say::tr("No alert found for %1.").arg(asked(answer));
    case Verdict::NoHitOldData: return oldDataHeadline(answer);
    case Verdict::PossibleHit:
    case Verdict::Listed:
    case Verdict::Similar: break;
    }
    if (answer.matches.isEmpty())
        return {};
    return Say::tr("%1.", "headline as a sentence").arg(matchSentences(answer.matches.first(), answer.askedAt).headline);
}

/// "Alerts from UTO are 3 hours old; 22 of 24 states covered (not: QWG, QXH)."
QString dataText(const Answer &answer)
{
    const QString covered = coverageText(answer.coverage);
    const QString missing = missingText(answer.coverage);
    const QString cover = missing.isEmpty() ? Say::tr("%1 covered").arg(covered)
                                            : Say::tr("%1 covered (%2)").arg(covered, missing);
    const auto feed = alerts::oldestFeedOf(answer.feeds, answer.issuer);
    if (!answer.issuer.isNull() && feed)
        return Say::tr("Alerts from %1 are %2; %3.")
            .arg(shortCountry(answer.issuer), longAgeText(feed->headAt, answer.askedAt), cover);
    const auto oldest = std::min_element(answer.feeds.begin(), answer.feeds.end(),
                                         [](const auto &a, const auto &b) { return a.headAt < b.headAt; });
    if (oldest == answer.feeds.end())
        return Say::tr("%1.", "coverage as a sentence").arg(cover);
    return Say::tr("The oldest alerts here are %1; %2.").arg(longAgeText(oldest->headAt, answer.askedAt), cover);
}

Parts explanationOf(const Answer &answer)
{
    Parts parts;
    const auto add = [&parts](const QString &text, bool strong = false) {
        if (!text.isEmpty())
            parts.append({text, strong});
    };
    const int folded = alerts::foldedCount(answer);
    if (answer.matches.size() > folded) {
        const MatchSentences first = matchSentences(answer.matches.first(), answer.askedAt);
        add(first.agreement);
        for (const QString &difference : first.differences)
            add(difference);
        add(first.origin);
        add(first.next, true);
        return parts;
    }
    if (answer.verdict == Verdict::NoHitOldData)
        add(Say::tr("Treat this as \"not known\"."), true);
    add(foldedText(answer), true);
    add(searchedText(answer));
    add(dataText(answer));
    add(notAClearanceText(), true);
    return parts;
}

QStringList stepLinesOf(const Answer &answer)
{
    QStringList lines;
    for (const alerts::StepReport &step : answer.steps) {
        const QString found = Say::tr("%n found", "records met by a search step", step.found);
        if (step.step == Step::Exact || step.step == Step::BlankRange)
            lines.append(Say::tr("%1: %2", "search step, result").arg(stepText(step.step), found));
        else
            lines.append(Say::tr("%1, %n reading(s): %2", nullptr, step.readings).arg(stepText(step.step), found));
    }
    return lines;
}

QStringList feedLinesOf(const Answer &answer)
{
    QList<alerts::FeedState> feeds = answer.feeds;
    std::stable_partition(feeds.begin(), feeds.end(),
                          [&answer](const alerts::FeedState &feed) { return feed.owner == answer.issuer; });
    QStringList lines;
    for (const alerts::FeedState &feed : feeds)
        lines.append(feedText(feed, answer.askedAt));
    return lines;
}

} // namespace

QString foldedText(const Answer &answer)
{
    const int folded = alerts::foldedCount(answer);
    if (folded == 0)
        return {};
    if (answer.issuer.isNull())
        return Say::tr("%n similar number(s), one character apart, are in the alerts: read the document once more.", nullptr, folded);
    return Say::tr("%n similar number(s) of %1, one character apart, are in the alerts: read the document once more.", nullptr, folded)
        .arg(shortCountry(answer.issuer));
}

QString notAClearanceText() { return Say::tr("This is not a clearance."); }

QString coverageText(const alerts::Coverage &coverage)
{
    return Say::tr("%1 of %n state(s)", nullptr, coverage.admitted).arg(QLocale().toString(coverage.covered));
}

QString missingText(const alerts::Coverage &coverage)
{
    if (coverage.missing.isEmpty())
        return {};
    QStringList codes;
    for (const base::CountryCode &country : coverage.missing)
        codes.append(shortCountry(country));
    return Say::tr("not: %1").arg(codes.join(u", "_s));
}

QString feedText(const alerts::FeedState &feed, base::Instant now)
{
    const QString age = ageText(feed.headAt, now);
    if (feed.isStale(now))
        return Say::tr("%1 %2, overdue", "desk, age of its alerts").arg(shortCountry(feed.owner), age);
    return Say::tr("%1 %2", "desk, age of its alerts").arg(shortCountry(feed.owner), age);
}

QString plainText(const Parts &parts)
{
    QStringList texts;
    for (const Part &part : parts)
        texts.append(part.text);
    return texts.join(u' ');
}

AnswerSentences answerSentences(const Answer &answer)
{
    AnswerSentences sentences;
    sentences.headline = headlineOf(answer);
    sentences.explanation = explanationOf(answer);
    sentences.steps = stepLinesOf(answer);
    sentences.feeds = feedLinesOf(answer);
    const QString missing = missingText(answer.coverage);
    sentences.coverage = missing.isEmpty() ? Say::tr("%1 covered.").arg(coverageText(answer.coverage))
                                           : Say::tr("%1 covered (%2).").arg(coverageText(answer.coverage), missing);
    if (answer.protection)
        sentences.protection = Say::tr("The holder may need protection. Ask the protection adviser before anyone contacts "
                                       "the holder's country.");
    if (answer.mrz)
        sentences.recognised = recognisedText(*answer.mrz);
    return sentences;
}

} // namespace countersign::messages
