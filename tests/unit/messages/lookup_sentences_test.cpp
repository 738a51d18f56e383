#include "core/alerts/list_reasons.h"
#include "core/messages/answer_text.h"
#include "core/messages/import_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace countersign::messages {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::Answer;
using alerts::Verdict;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);
base::CountryCode state(QStringView text) { return *base::CountryCode::fromText(text); }

class LookupSentences : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale::c());
        answer.number = u"L898902C3"_s;
        answer.issuer = state(u"UTO");
        answer.askedAt = kNow;
        answer.steps = {{alerts::Step::Exact, 1, 0}, {alerts::Step::LookAlike, 6, 0}};
        answer.coverage = {22, 24, {state(u"QWG"), state(u"QXH")}};
        answer.feeds = {feed(u"QNB", 1h), feed(u"UTO", 3h)};
    }
    static alerts::FeedState feed(QStringView owner, std::chrono::hours age)
    {
        alerts::FeedState made;
        made.owner = state(owner);
        made.headAt = kNow - age;
        made.nextBy = kNow + 24h;
        return made;
    }
    alerts::Match &addMatch(alerts::Category category, alerts::Step step = alerts::Step::Exact)
    {
        alerts::Match match;
        match.alert.number = u"L898902C3"_s;
        match.alert.issuer = match.alert.owner = state(u"UTO");
        match.alert.category = category;
        match.alert.type = documents::DocumentType::Passport;
        match.alert.updatedAt = kNow - 240h;
        match.step = step;
        match.issuer = alerts::Agreement::Agrees;
        answer.matches.append(match);
        return answer.matches.last();
    }
    QString headline() const { return withoutIsolates(answerSentences(answer).headline); }
    QString explanation() const { return withoutIsolates(plainText(answerSentences(answer).explanation)); }
    Answer answer;
};

TEST_F(LookupSentences, sayWhatANoHitRestsOn)
{
    EXPECT_EQ(headline(), u"No alert found for L898902C3 (UTO)."_s);
    const QString text = explanation();
    EXPECT_TRUE(text.contains(u"exact number"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"6 look-alike"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"blank"_s)) << "a step that was not tried: " << text.toStdString();
    EXPECT_TRUE(text.contains(u"Alerts from UTO are 3 hour"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"22 of 24 state"_s) && text.contains(u"(not: QWG, QXH)"_s)) << text.toStdString();
    const Parts parts = answerSentences(answer).explanation;
    EXPECT_TRUE(parts.last().strong);
    EXPECT_EQ(parts.last().text, u"This is not a clearance."_s);
    EXPECT_EQ(withoutIsolates(answerSentences(answer).feeds.first()), u"UTO 3 h old"_s);
}

TEST_F(LookupSentences, saySoWhereTheDataCannotTell)
{
    answer.verdict = Verdict::NoHitOldData;
    answer.feeds = {feed(u"UTO", 24h * 9)};
    EXPECT_TRUE(headline().startsWith(u"No alert found, but the UTO alerts here are 9 day"_s)) << headline().toStdString();
    EXPECT_TRUE(explanation().startsWith(u"Treat this as \"not known\"."_s));
    answer.feeds.first().headAt = kNow - 2h;
    answer.feeds.first().nextBy = kNow - 1h;
    EXPECT_TRUE(headline().contains(u"overdue"_s));
    EXPECT_EQ(withoutIsolates(answerSentences(answer).feeds.first()), u"UTO 2 h old, overdue"_s);
    answer.feeds = {feed(u"QNB", 1h)};
    EXPECT_EQ(headline(), u"No alert found, but no alerts from UTO come here."_s);
    answer.feeds.clear();
    EXPECT_EQ(headline(), u"No alert found, but there are no alerts here yet."_s);
}

TEST_F(LookupSentences, leadFromAHitToItsOwner)
{
    answer.verdict = Verdict::PossibleHit;
    alerts::Match &match = addMatch(alerts::Category::StolenBlank);
    match.alert.grading = markings::Grading{markings::GradingScheme::Admiralty, 'A', '2', 0};
    EXPECT_EQ(headline(), u"Possible hit: stolen blank passport, UTO."_s);
    EXPECT_TRUE(explanation().startsWith(u"Number and issuer agree exactly. The alert belongs to UTO, entered"_s));
    EXPECT_TRUE(explanation().contains(u"grading A2"_s));
    EXPECT_TRUE(explanation().endsWith(hitIsNoGroundText()));
    match.issuer = alerts::Agreement::Differs;
    EXPECT_TRUE(explanation().contains(u"another issuer, UTO"_s));
}

TEST_F(LookupSentences, nameThePositionOfANearMatch)
{
    answer.verdict = Verdict::Similar;
    alerts::Match &match = addMatch(alerts::Category::Lost, alerts::Step::LookAlike);
    match.differences = {{1, 'L', '1', true, true}, {7, '2', 'Z', false, true}};
    EXPECT_EQ(headline(), u"Similar number: L898902C3 (lost passport, UTO)."_s);
    EXPECT_TRUE(explanation().contains(
        u"Position 1 is 1 in the alert and L in your reading; the check digit cannot tell these two apart."_s));
    EXPECT_TRUE(explanation().contains(u"Position 7 is Z in the alert and 2 in your reading."_s));
    EXPECT_FALSE(explanation().contains(u"owner to confirm"_s));
}

TEST_F(LookupSentences, neverSendAListedHitToItsOwner)
{
    answer.verdict = Verdict::Listed;
    alerts::Match &match = addMatch(alerts::Category::Listed);
    match.alert.listing = alerts::Listing{u"Some List"_s, u"Some Council"_s, u"2026-02-27T00:00:09.554Z"_s, u"XXi.001"_s,
                                          u"MARIS VANTO"_s};
    const QString text = explanation();
    EXPECT_TRUE(text.contains(u"Listed in Some List, reference XXi.001"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"edition 2026-02-27 00:00:09 UTC"_s) && text.contains(u"old"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"follow Some Council"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"ask the owner"_s));
    // The person is not named by default, in no form of the answer.
    EXPECT_FALSE(answerText(answer).contains(u"VANTO"_s));
    EXPECT_FALSE(QJsonDocument(answerJson(answer)).toJson().contains("VANTO"));
}

TEST_F(LookupSentences, callAnInactiveAlertWhatItIs)
{
    answer.verdict = Verdict::Similar;
    addMatch(alerts::Category::Stolen).alert.status = alerts::AlertStatus::Recovered;
    EXPECT_EQ(headline(), u"No longer active: stolen passport, UTO."_s);
    EXPECT_TRUE(explanation().contains(u"(Recovered)"_s));
}

TEST_F(LookupSentences, describeZones)
{
    const auto good = documents::readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", {2026, 1, 1});
    EXPECT_TRUE(withoutIsolates(recognisedText(good)).startsWith(u"Passport (TD3) \u00B7 all 5 check digit"_s))
        << recognisedText(good).toStdString();
    const auto bad = documents::readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nLB98902C36UTO7408122F1204159ZE184226B<<<<<10", {2026, 1, 1});
    EXPECT_TRUE(recognisedText(bad).contains(u"do not agree: document number"_s)) << recognisedText(bad).toStdString();
    ASSERT_FALSE(correctionTexts(bad).isEmpty());
    EXPECT_TRUE(withoutIsolates(correctionTexts(bad).first()).startsWith(u"Line 2, position 2: B could be 8."_s));
    const auto part = documents::readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", {2026, 1, 1});
    EXPECT_TRUE(withoutIsolates(recognisedText(part)).endsWith(u"line 1 of 2 \u2014 go on with line 2"_s))
        << recognisedText(part).toStdString();
}

TEST_F(LookupSentences, giveTheSameAnswerToMachines)
{
    answer.verdict = Verdict::PossibleHit;
    addMatch(alerts::Category::Stolen);
    const QJsonObject json = answerJson(answer);
    EXPECT_EQ(json.value(u"verdict"_s).toString(), u"possible-hit"_s);
    const QJsonObject match = json.value(u"matches"_s).toArray().first().toObject();
    EXPECT_EQ(match.value(u"category"_s).toString(), u"STOLEN"_s);
    EXPECT_EQ(match.value(u"issuerAgreement"_s).toString(), u"agrees"_s);
    EXPECT_EQ(json.value(u"feeds"_s).toArray().at(1).toObject().value(u"ageSeconds"_s).toInt(), 3 * 3600);
    const QString text = answerText(answer);
    EXPECT_TRUE(text.startsWith(u"Possible hit: stolen passport, UTO.\n"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u'\u2066') || text.contains(u'\u2068') || text.contains(u'\u2069'));
}

TEST_F(LookupSentences, writeTimesByLocaleAndZone)
{
    EXPECT_EQ(dateText(base::PartialDate{2026, 3, 3}), u"3 Mar 2026"_s);
    EXPECT_EQ(dateText(base::PartialDate{2026, 3, 0}), u"Mar 2026"_s);
    EXPECT_EQ(dateText(base::PartialDate{2026, 0, 0}), u"2026"_s);
    EXPECT_EQ(dateText(base::PartialDate{}), QString());
    qputenv("TZ", "Asia/Kathmandu");
    tzset();
    EXPECT_TRUE(withoutIsolates(dateText(kNow)).endsWith(u"(UTC+5:45)"_s)) << dateText(kNow).toStdString();
    EXPECT_EQ(withoutIsolates(exactUtcText(kNow)), u"2026-05-28 20:26:40 UTC"_s);
    EXPECT_EQ(ageText(kNow + 1h, kNow), u"0 min old"_s);
    EXPECT_EQ(ageText(kNow - 47h, kNow), u"47 h old"_s);
    EXPECT_TRUE(ageText(kNow - 48h, kNow).startsWith(u"2 day"_s));
}

TEST(ImportSentences, haveOneForEachReason)
{
    using namespace alerts::reasons;
    for (const char *reason : {kNoNumber, kNumberFromNote, kFreeText, kLetterNote, kNumberTooLong, kNumberTwice, kTypeFromFreeText,
                               kIssuerFromText, kIssuersDiffer, kUnknownCountry, kNoCountry, kUnknownDate, kOtherCalendar,
                               kNoteNotUsed, kNoName, kNoReference, kReferenceTwice})
        EXPECT_TRUE(remarkReasonText(QString::fromLatin1(reason)).endsWith(u'.')) << reason;
    const alerts::ImportRemark remark{alerts::ImportRemark::Kind::PartlyUsed, 37, u"XXi.001"_s, u"A/NUMBER"_s, u"x\u202Ey"_s, u"free-text"_s};
    EXPECT_TRUE(withoutIsolates(remarkText(remark)).startsWith(u"Line 37, XXi.001: Used in part."_s));
    EXPECT_FALSE(remarkText(remark).contains(u'\u202E'));
}

} // namespace
} // namespace countersign::messages
