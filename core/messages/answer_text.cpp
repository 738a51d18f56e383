#include "core/messages/answer_text.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QDateTime>
#include <QJsonArray>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::Agreement;
using alerts::Answer;
using alerts::Step;
using alerts::Verdict;

namespace {

QString utc(base::Instant instant)
{
    if (instant == base::Instant{})
        return {};
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString agreementWord(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees: return u"agrees"_s;
    case Agreement::Differs: return u"differs"_s;
    case Agreement::NotSaid: return u"not-said"_s;
    }
    return {};
}

QString kindWord(documents::DifferenceKind kind)
{
    switch (kind) {
    case documents::DifferenceKind::Missing: return u"missing"_s;
    case documents::DifferenceKind::Surplus: return u"surplus"_s;
    case documents::DifferenceKind::Swapped: return u"swapped"_s;
    case documents::DifferenceKind::Other: break;
    }
    return u"other"_s;
}

QJsonObject differenceJson(const documents::Difference &difference)
{
    const auto text = [](char c) { return c == 0 ? QString() : QString(QLatin1Char(c)); };
    return {{u"kind"_s, kindWord(difference.kind)}, {u"position"_s, difference.position}, {u"asked"_s, text(difference.from)},
            {u"alert"_s, text(difference.to)}, {u"checkDigitBlind"_s, difference.checkDigitBlind}};
}

QString statusWord(alerts::AlertStatus status)
{
    switch (status) {
    case alerts::AlertStatus::Active: return u"active"_s;
    case alerts::AlertStatus::Recalled: return u"recalled"_s;
    case alerts::AlertStatus::Recovered: return u"recovered"_s;
    case alerts::AlertStatus::Expired: return u"expired"_s;
    case alerts::AlertStatus::Superseded: return u"superseded"_s;
    }
    return {};
}

QJsonObject matchJson(const alerts::Match &match)
{
    const alerts::AlertRecord &alert = match.alert;
    QJsonArray differences;
    for (const documents::Difference &difference : match.differences)
        differences.append(differenceJson(difference));
    QJsonObject json{{u"step"_s, stepWord(match.step)},
                     {u"alert"_s, alert.id.hex()},
                     {u"number"_s, alert.number},
                     {u"issuer"_s, alert.issuer.text()},
                     {u"type"_s, documents::typeWord(alert.type)},
                     {u"category"_s, alerts::codeOf(alert.category)},
                     {u"status"_s, statusWord(alert.status)},
                     {u"owner"_s, alert.owner.text()},
                     {u"updatedAt"_s, utc(alert.updatedAt)},
                     {u"issuerAgreement"_s, agreementWord(match.issuer)},
                     {u"typeAgreement"_s, agreementWord(match.type)},
                     {u"differences"_s, differences}};
    if (alert.grading)
        json.insert(u"grading"_s, QJsonObject{{u"scheme"_s, markings::schemeWord(alert.grading->scheme)},
                                             {u"code"_s, alert.grading->text()}});
    // The person's name stays out: a default view never shows it.
    if (alert.listing)
        json.insert(u"listing"_s, QJsonObject{{u"list"_s, alert.listing->list}, {u"authority"_s, alert.listing->authority},
                                             {u"edition"_s, alert.listing->edition},
                                             {u"reference"_s, alert.listing->reference}});
    return json;
}

QJsonObject feedJson(const alerts::FeedState &feed, base::Instant now)
{
    return {{u"owner"_s, feed.owner.text()},
            {u"sequence"_s, static_cast<qint64>(feed.sequence)},
            {u"count"_s, static_cast<qint64>(feed.count)},
            {u"headAt"_s, utc(feed.headAt)},
            {u"ageSeconds"_s, static_cast<qint64>((now - feed.headAt).count() / 1000)},
            {u"stale"_s, feed.isStale(now)}};
}

void appendMatch(QStringList &lines, const alerts::Match &match, base::Instant now, bool first)
{
    const MatchSentences sentences = matchSentences(match, now);
    // The first match's headline is the headline of the answer.
    if (!first)
        lines.append(sentences.headline);
    lines.append(u"  "_s + sentences.agreement);
    for (const QString &difference : sentences.differences)
        lines.append(u"  "_s + difference);
    lines.append(u"  "_s + sentences.origin);
    lines.append(u"  "_s + sentences.next);
}

} // namespace

QString answerText(const Answer &answer)
{
    const AnswerSentences sentences = answerSentences(answer);
    QStringList lines{sentences.headline};
    const bool onlyFolded = answer.matches.size() == alerts::foldedCount(answer);
    if (onlyFolded)
        lines.append(u"  "_s + plainText(sentences.explanation));
    for (qsizetype i = 0; i < answer.matches.size(); ++i)
        appendMatch(lines, answer.matches.at(i), answer.askedAt, i == 0 && !onlyFolded);
    if (!sentences.protection.isEmpty())
        lines.append(sentences.protection);
    if (!sentences.recognised.isEmpty())
        lines.append(sentences.recognised);
    for (const QString &step : sentences.steps)
        lines.append(u"  "_s + step);
    lines.append(sentences.feeds.join(u" \u00B7 "_s));
    lines.append(sentences.coverage);
    lines.removeAll(QString());
    return withoutIsolates(lines.join(u'\n'));
}

QJsonObject answerJson(const Answer &answer)
{
    QJsonArray matches, steps, feeds, missing;
    for (const alerts::Match &match : answer.matches)
        matches.append(matchJson(match));
    for (const alerts::StepReport &step : answer.steps)
        steps.append(QJsonObject{{u"step"_s, stepWord(step.step)}, {u"readings"_s, step.readings}, {u"found"_s, step.found}});
    for (const alerts::FeedState &feed : answer.feeds)
        feeds.append(feedJson(feed, answer.askedAt));
    for (const base::CountryCode &country : answer.coverage.missing)
        missing.append(country.text());
    return {{u"verdict"_s, verdictWord(answer.verdict)},
            {u"number"_s, answer.number},
            {u"issuer"_s, answer.issuer.text()},
            {u"mrz"_s, answer.mrz.has_value()},
            {u"checkDigitsAgree"_s, answer.mrz ? QJsonValue(answer.mrz->asTyped.allAgree()) : QJsonValue()},
            {u"protection"_s, answer.protection},
            {u"askedAt"_s, utc(answer.askedAt)},
            {u"matches"_s, matches},
            {u"steps"_s, steps},
            {u"feeds"_s, feeds},
            {u"coverage"_s, QJsonObject{{u"covered"_s, answer.coverage.covered}, {u"admitted"_s, answer.coverage.admitted},
                                        {u"missing"_s, missing}}}};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::PossibleHit: return u"possible-hit"_s;
    case Verdict::Similar: return u"similar"_s;
    case Verdict::NoHit: return u"no-hit"_s;
    case Verdict::NoHitOldData: return u"no-hit-old-data"_s;
    case Verdict::Listed: return u"listed"_s;
    }
    return {};
}

QString stepWord(Step step)
{
    switch (step) {
    case Step::Exact: return u"exact"_s;
    case Step::LookAlike: return u"look-alike"_s;
    case Step::OneEdit: return u"one-edit"_s;
    case Step::BlankRange: return u"blank-range"_s;
    case Step::MendedCheckDigit: return u"mended-check-digit"_s;
    case Step::BlindVariant: return u"blind-variant"_s;
    }
    return {};
}

} // namespace countersign::messages
