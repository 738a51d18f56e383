#include "core/messages/name_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/name_answer_text.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace countersign;
using namespace countersign::alerts;
using namespace countersign::messages;
using namespace Qt::StringLiterals;
using names::Meeting;

namespace {

base::CountryCode country(const char16_t *code)
{
    return *base::CountryCode::fromText(QStringView(code));
}

/// A match put together by hand: the sentences are about it, not about the search.
NameMatch matchWith(const QList<names::TokenMeeting> &tokens, const QString &listed, const QString &reading, const QString &source)
{
    NameMatch match;
    match.person.listing = {u"Invented list"_s, u"Nobody"_s, u"2026-02-01T00:00:00.000Z"_s, u"INV.1"_s, {}};
    match.person.names = {{listed, {}, {}, {}}};
    match.person.nationalities = {country(u"UTO")};
    match.comparison.tokens = tokens;
    match.comparison.score = match.score = 0.9;
    match.reading = reading;
    match.readingSource = source;
    return match;
}

QStringList reasonsOf(const NameMatch &match)
{
    QStringList plain;
    for (const QString &reason : nameReasons(match))
        plain.append(withoutIsolates(reason));
    return plain;
}

} // namespace

TEST(NameReasons, giveOneSentenceAToken)
{
    const NameMatch match = matchWith({{u"MOHD"_s, u"MUHAMMAD"_s, Meeting::Family, 0, 0.96},
                                       {u"OSTERBERG"_s, u"OSTERBURG"_s, Meeting::Edited, 1, 0.9},
                                       {u"J"_s, u"JAMAL"_s, Meeting::Initial, 0, 0.75},
                                       {u"NURAINI"_s, u"NUR AINI"_s, Meeting::Joined, 0, 0.97},
                                       {u"KASSIM"_s, {}, Meeting::AskedOnly, 0, 0},
                                       {u"HAJI"_s, {}, Meeting::SetAside, 0, 0},
                                       {{}, u"RAHIM"_s, Meeting::FoundOnly, 0, 0}},
                                      u"Muhammad Osterburg Jamal Nur Aini Rahim"_s, u"MUHAMMAD OSTERBURG JAMAL NUR AINI RAHIM"_s, u"as-written"_s);
    EXPECT_EQ(reasonsOf(match), (QStringList{u"MOHD is a spelling of MUHAMMAD."_s, u"OSTERBERG and OSTERBURG differ by 1 character(s)."_s,
                                             u"J may stand for JAMAL."_s, u"NURAINI and NUR AINI are one name written together or apart."_s,
                                             u"KASSIM was not met."_s, u"HAJI was set aside."_s, u"RAHIM stands only in the name found."_s}));
}

TEST(NameReasons, nameTheOriginalAndItsReading)
{
    const QString thai = u"\u0E17\u0E31\u0E01\u0E29\u0E34\u0E13 \u0E0A\u0E34\u0E19\u0E27\u0E31\u0E15\u0E23"_s;
    const NameMatch match = matchWith({{u"THAKSIN"_s, u"THAKSIN"_s, Meeting::Same, 0, 1},
                                       {u"SHINAWATRA"_s, u"CHINNAWAT"_s, Meeting::Sound, 0, 0.85}},
                                      thai, u"THAKSIN CHINNAWAT"_s, u"own-table"_s);
    const QStringList reasons = reasonsOf(match);
    ASSERT_EQ(reasons.size(), 2);
    EXPECT_EQ(reasons[1], u"SHINAWATRA met %1 by its Thai reading CHINNAWAT."_s.arg(thai.section(u' ', 1)));
}

TEST(NameReasons, isolateWhatTheListSays)
{
    const NameMatch match = matchWith({{u"KASSIM"_s, u"KASSIM"_s, Meeting::Same, 0, 1}}, u"\u0642\u0627\u0633\u0645"_s, u"KASSIM"_s, u"arabic-vowelled"_s);
    const QString reason = nameReasons(match).first();
    EXPECT_TRUE(reason.contains(u"\u2068\u0642\u0627\u0633\u0645\u2069"_s)) << qPrintable(reason);
}

TEST(NameReasons, sayWhatBirthAndNationalityCameTo)
{
    NameMatch match = matchWith({{u"KASSIM"_s, u"KASSIM"_s, Meeting::Same, 0, 1}}, u"Kassim"_s, u"KASSIM"_s, u"as-written"_s);
    match.askedBirth = *base::PartialDate::fromIso(u"1958");
    match.askedCountry = country(u"QMA");
    match.birthEvidence = {names::BirthMeeting::SameYear, {*base::PartialDate::fromIso(u"1958"), {}, false}, 0};
    match.countryEvidence = {names::CountryMeeting::Other, names::kOtherCountry};
    const QStringList reasons = reasonsOf(match);
    EXPECT_TRUE(reasons.contains(u"Birth year 1958 agrees."_s));
    EXPECT_TRUE(reasons.contains(u"Nationality differs: the list says UTO."_s));
}

TEST(NameAnswerSentences, sayWhatANoHitRestsOn)
{
    NameAnswer answer;
    answer.question.typed = u"Kassim Rahman"_s;
    answer.verdict = Verdict::NoHit;
    answer.personsSearched = 1003;
    answer.variants = {{u"reading:KASSIM RAHMAN"_s, u"KASSIM RAHMAN"_s, u"as-written"_s, true}, {u"sound"_s, {}, u"sound"_s, false}};
    answer.lists = {{u"Invented list"_s, u"Nobody"_s, u"2026-02-01T00:00:00.000Z"_s, {}, {}}};
    answer.askedAt = base::fromMillis(1'772'000'000'000);
    const NameAnswerSentences said = nameAnswerSentences(answer);
    EXPECT_EQ(withoutIsolates(said.headline), u"No listed person found for Kassim Rahman."_s);
    const QString all = withoutIsolates(said.explanation.join(u' '));
    EXPECT_TRUE(all.contains(u"Invented list (edition "_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"1003"_s) || all.contains(u"1,003"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"switched off"_s));
    EXPECT_EQ(said.explanation.last(), u"This is not a clearance."_s);
}

TEST(NameAnswerSentences, treatNoListAsNotKnown)
{
    NameAnswer answer;
    answer.question.typed = u"Kassim"_s;
    answer.verdict = Verdict::NoHitOldData;
    EXPECT_EQ(nameAnswerSentences(answer).headline, u"No listed person found, but no list is here yet."_s);
    EXPECT_EQ(nameAnswerSentences(answer).explanation.first(), u"Treat this as \"not known\"."_s);
}

TEST(NameAnswerJson, neverGivesAScoreWithoutItsReasons)
{
    NameAnswer answer;
    answer.question.typed = u"Kassim"_s;
    answer.verdict = Verdict::Similar;
    answer.matches = {matchWith({{u"KASSIM"_s, u"KASSIM"_s, Meeting::Same, 0, 1}}, u"Kassim"_s, u"KASSIM"_s, u"as-written"_s)};
    const QJsonObject json = nameAnswerJson(answer)[u"matches"_s].toArray().first().toObject();
    EXPECT_DOUBLE_EQ(json[u"score"_s].toDouble(), 0.9);
    EXPECT_EQ(json[u"reasons"_s].toArray().first().toString(), u"KASSIM is the same in both."_s);
    EXPECT_EQ(json[u"reference"_s].toString(), u"INV.1"_s);
    EXPECT_TRUE(nameAnswerText(answer).contains(u"KASSIM is the same in both."_s));
}
