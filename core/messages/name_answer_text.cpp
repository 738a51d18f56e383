#include "core/messages/name_answer_text.h"

#include "core/messages/answer_text.h"
#include "core/messages/isolates.h"
#include "core/messages/name_sentences.h"
#include "core/messages/say.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::Agreement;
using names::Meeting;

namespace {

double rounded(double score)
{
    return std::round(score * 10'000) / 10'000;
}

QString agreementWord(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees: return u"agrees"_s;
    case Agreement::Differs: return u"differs"_s;
    case Agreement::NotSaid: break;
    }
    return u"not-said"_s;
}

QJsonArray reasonsJson(const alerts::NameMatch &match)
{
    QJsonArray reasons;
    for (const QString &reason : nameReasons(match))
        reasons.append(withoutIsolates(reason));
    return reasons;
}

QJsonObject matchJson(const alerts::NameMatch &match)
{
    QJsonArray tokens;
    for (const names::TokenMeeting &token : match.comparison.tokens)
        tokens.append(QJsonObject{{u"asked"_s, token.asked}, {u"found"_s, token.found}, {u"how"_s, meetingWord(token.how)},
                                  {u"edits"_s, token.edits}, {u"worth"_s, rounded(token.worth)}});
    const alerts::Listing &listing = match.person.listing;
    return {{u"person"_s, match.person.id.hex()},
            {u"list"_s, listing.list},
            {u"authority"_s, listing.authority},
            {u"edition"_s, listing.edition},
            {u"reference"_s, listing.reference},
            {u"name"_s, match.person.names.value(match.name).text},
            {u"reading"_s, match.reading},
            {u"readingSource"_s, match.readingSource},
            {u"variant"_s, match.variant},
            {u"score"_s, rounded(match.score)},
            {u"birth"_s, agreementWord(match.birth)},
            {u"country"_s, agreementWord(match.country)},
            {u"otherOrder"_s, match.comparison.otherOrder},
            {u"tokens"_s, tokens},
            {u"reasons"_s, reasonsJson(match)}};
}

} // namespace

QString meetingWord(Meeting meeting)
{
    switch (meeting) {
    case Meeting::Same: return u"same"_s;
    case Meeting::Family: return u"family"_s;
    case Meeting::Sound: return u"sound"_s;
    case Meeting::Near: return u"near-sound"_s;
    case Meeting::Edited: return u"edited"_s;
    case Meeting::Initial: return u"initial"_s;
    case Meeting::Joined: return u"joined"_s;
    case Meeting::AskedOnly: return u"asked-only"_s;
    case Meeting::FoundOnly: return u"found-only"_s;
    case Meeting::SetAside: return u"set-aside"_s;
    }
    return {};
}

QString nameAnswerText(const alerts::NameAnswer &answer)
{
    const NameAnswerSentences sentences = nameAnswerSentences(answer);
    QStringList lines{sentences.headline};
    for (const alerts::NameMatch &match : answer.matches) {
        lines.append(Say::tr("%1 of 100: %2", "score, person").arg(QLocale().toString(qRound(match.score * 100)), matchHeadline(match)));
        for (const QString &reason : nameReasons(match))
            lines.append(u"  "_s + reason);
    }
    for (const QString &sentence : sentences.explanation)
        lines.append(u"  "_s + sentence);
    for (const alerts::SearchedVariant &variant : answer.variants)
        lines.append((variant.on ? u"  + "_s : u"  - "_s) + variantText(variant) + u" ["_s + variant.id + u']');
    return withoutIsolates(lines.join(u'\n'));
}

QJsonObject nameAnswerJson(const alerts::NameAnswer &answer)
{
    QJsonArray matches, variants, lists, missing;
    for (const alerts::NameMatch &match : answer.matches)
        matches.append(matchJson(match));
    for (const alerts::SearchedVariant &variant : answer.variants)
        variants.append(QJsonObject{{u"id"_s, variant.id}, {u"text"_s, variant.text}, {u"source"_s, variant.source}, {u"on"_s, variant.on}});
    for (const alerts::Listing &list : answer.lists)
        lists.append(QJsonObject{{u"list"_s, list.list}, {u"authority"_s, list.authority}, {u"edition"_s, list.edition}});
    for (const base::CountryCode &country : answer.coverage.missing)
        missing.append(country.text());
    return {{u"verdict"_s, verdictWord(answer.verdict)},
            {u"typed"_s, answer.question.typed},
            {u"birth"_s, answer.question.birth.isoText()},
            {u"country"_s, answer.question.country.text()},
            {u"askedAt"_s, QDateTime::fromMSecsSinceEpoch(base::toMillis(answer.askedAt), Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"personsSearched"_s, answer.personsSearched},
            {u"more"_s, answer.more},
            {u"matches"_s, matches},
            {u"variants"_s, variants},
            {u"lists"_s, lists},
            {u"coverage"_s, QJsonObject{{u"covered"_s, answer.coverage.covered}, {u"admitted"_s, answer.coverage.admitted},
                                        {u"missing"_s, missing}}}};
}

} // namespace countersign::messages
