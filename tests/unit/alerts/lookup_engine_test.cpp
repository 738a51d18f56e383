#include "core/alerts/lookup.h"
#include "encoded_source.h"

#include <gtest/gtest.h>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;
using documents::DocumentType;
using testing::EncodedSource;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);
base::CountryCode code(QStringView text) { return *base::CountryCode::fromText(text); }

AlertRecord stolen(const QString &number, QStringView issuer)
{
    AlertRecord record;
    record.id.bytes[0] = 1;
    for (qsizetype i = 0; i < number.size() && i < 15; ++i)
        record.id.bytes[static_cast<std::size_t>(i) + 1] = static_cast<std::uint8_t>(number.at(i).unicode());
    record.number = number;
    record.issuer = record.owner = code(issuer);
    record.type = DocumentType::Passport;
    return record;
}

FeedState feedOf(QStringView owner, std::chrono::hours age)
{
    FeedState feed;
    feed.owner = code(owner);
    feed.headAt = kNow - age;
    feed.nextBy = kNow + std::chrono::hours(24);
    return feed;
}

class AnEngine : public ::testing::Test
{
protected:
    void hold(const AlertRecord &record) { ASSERT_TRUE(source.put(encode(record)).has_value()); }
    Answer ask(const QString &typed, QStringView issuer = {})
    {
        Question question{typed, issuer.isEmpty() ? base::CountryCode{} : code(issuer), {}};
        const auto answer = LookupEngine(source).ask(question, kNow);
        EXPECT_TRUE(answer.has_value());
        return answer.value_or(Answer{});
    }
    EncodedSource source;
};

TEST_F(AnEngine, findsTheNumberHoweverItIsTyped)
{
    hold(stolen(u"L898902C3"_s, u"UTO"));
    for (const QString &typed : {u"L898902C3"_s, u" l898 902-c3 "_s, u"L๘๙๘๙๐๒C๓"_s}) {
        const Answer answer = ask(typed, u"UTO");
        EXPECT_EQ(answer.verdict, Verdict::PossibleHit) << typed.toStdString();
        ASSERT_EQ(answer.matches.size(), 1);
        EXPECT_TRUE(answer.matches.first().isExact());
        EXPECT_EQ(answer.matches.first().issuer, Agreement::Agrees);
        EXPECT_TRUE(answer.matches.first().differences.isEmpty());
    }
}

TEST_F(AnEngine, reportsAnotherIssuerInsteadOfMissing)
{
    hold(stolen(u"L898902C3"_s, u"UTO"));
    hold([] { auto other = stolen(u"L898902C3"_s, u"QNB"); other.id.bytes[0] = 2; return other; }());
    const Answer answer = ask(u"L898902C3"_s, u"QNB");
    ASSERT_EQ(answer.matches.size(), 2);
    EXPECT_EQ(answer.matches.at(0).issuer, Agreement::Agrees);
    EXPECT_EQ(answer.matches.at(1).issuer, Agreement::Differs);
}

TEST_F(AnEngine, namesThePositionOfALookAlike)
{
    hold(stolen(u"AB12345Z7"_s, u"UTO"));
    const Answer answer = ask(u"AB1234527"_s);
    EXPECT_EQ(answer.verdict, Verdict::Similar);
    ASSERT_EQ(answer.matches.size(), 1);
    EXPECT_EQ(answer.matches.first().step, Step::LookAlike);
    ASSERT_EQ(answer.matches.first().differences.size(), 1);
    const documents::Difference difference = answer.matches.first().differences.first();
    EXPECT_EQ(difference.position, 8);
    EXPECT_EQ(difference.from, '2');
    EXPECT_EQ(difference.to, 'Z');
    EXPECT_FALSE(difference.checkDigitBlind);
    ASSERT_EQ(answer.steps.size(), 4);
    EXPECT_EQ(answer.steps.at(0).step, Step::Exact);
    EXPECT_EQ(answer.steps.at(1).step, Step::LookAlike);
    EXPECT_GT(answer.steps.at(1).readings, 1);
    EXPECT_EQ(answer.steps.at(1).found, 1);
    EXPECT_EQ(answer.steps.at(2).step, Step::OneEdit);
    EXPECT_EQ(answer.steps.at(3).step, Step::BlankRange);
}

TEST_F(AnEngine, readsNumberIssuerAndTypeFromAZone)
{
    hold(stolen(u"L898902C3"_s, u"UTO"));
    const Answer answer = ask(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    EXPECT_EQ(answer.verdict, Verdict::PossibleHit);
    EXPECT_EQ(answer.number, u"L898902C3"_s);
    EXPECT_EQ(answer.issuer, code(u"UTO"));
    EXPECT_EQ(answer.matches.first().type, Agreement::Agrees);
    EXPECT_FALSE(answer.protection);
}

TEST_F(AnEngine, mendsAFailedCheckDigitOnlyAsAReportedStep)
{
    hold(stolen(u"L898902C3"_s, u"UTO"));
    // B for 8 at position 2 is caught by the check digit.
    const Answer answer = ask(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nLB98902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    EXPECT_EQ(answer.number, u"LB98902C3"_s);
    EXPECT_EQ(answer.verdict, Verdict::Similar);
    ASSERT_EQ(answer.matches.size(), 1);
    EXPECT_FALSE(answer.matches.first().isExact());
}

TEST_F(AnEngine, asksReadingsTheCheckDigitCannotSee)
{
    hold(stolen(u"P898902C3"_s, u"UTO"));
    // F for P keeps the check digit and is no look-alike of the skeleton.
    const Answer answer = ask(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nF898902C34UTO7408122F1204159ZE184226B<<<<<16"_s);
    ASSERT_TRUE(answer.mrz.has_value());
    ASSERT_EQ(answer.mrz->asTyped.check(documents::MrzCheckName::Number)->state, documents::MrzCheckState::Agrees);
    ASSERT_EQ(answer.matches.size(), 1);
    EXPECT_EQ(answer.matches.first().step, Step::BlindVariant);
    ASSERT_EQ(answer.matches.first().differences.size(), 1);
    EXPECT_TRUE(answer.matches.first().differences.first().checkDigitBlind);
}

TEST_F(AnEngine, refusesWhatIsNoQuestion)
{
    const LookupEngine engine(source);
    EXPECT_EQ(engine.ask({u"  -- "_s, {}, {}}, kNow).error().code, base::ErrorCode::EmptyQuestion);
    EXPECT_EQ(engine.ask({u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s, {}, {}}, kNow).error().code,
              base::ErrorCode::MrzUnreadable);
    EXPECT_EQ(engine.ask({QString(200, u'A'), {}, {}}, kNow).error().code, base::ErrorCode::MrzUnreadable);
}

TEST_F(AnEngine, saysNotKnownWhereTheIssuersFeedIsOldLateOrAbsent)
{
    using namespace std::chrono_literals;
    source.feeds = {feedOf(u"UTO", 3h), feedOf(u"QNB", 24h * 9)};
    EXPECT_EQ(ask(u"X1234567"_s, u"UTO").verdict, Verdict::NoHit);
    EXPECT_EQ(ask(u"X1234567"_s).verdict, Verdict::NoHit);
    EXPECT_EQ(ask(u"X1234567"_s, u"QNB").verdict, Verdict::NoHitOldData);
    EXPECT_EQ(ask(u"X1234567"_s, u"QRC").verdict, Verdict::NoHitOldData);
    source.feeds.first().nextBy = kNow - 1h;
    EXPECT_EQ(ask(u"X1234567"_s, u"UTO").verdict, Verdict::NoHitOldData);
    EXPECT_EQ(ask(u"X1234567"_s).verdict, Verdict::NoHitOldData);
}

TEST_F(AnEngine, callsNoInactiveRecordAHit)
{
    AlertRecord record = stolen(u"L898902C3"_s, u"UTO");
    record.status = AlertStatus::Recovered;
    hold(record);
    const Answer answer = ask(u"L898902C3"_s, u"UTO");
    EXPECT_EQ(answer.verdict, Verdict::Similar);
    EXPECT_TRUE(answer.matches.first().isExact());
}

TEST_F(AnEngine, raisesTheProtectionFlag)
{
    AlertRecord record = stolen(u"R1234567"_s, u"UTO");
    record.type = DocumentType::RefugeePassport;
    hold(record);
    EXPECT_TRUE(ask(u"R1234567"_s).protection);
    EXPECT_FALSE(ask(u"R1234568"_s).protection);
    const LookupEngine engine(source);
    EXPECT_TRUE(engine.ask({u"R1234568"_s, {}, DocumentType::StatelessPassport}, kNow)->protection);
    EXPECT_TRUE(ask(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36XXB7408122F1204159ZE184226B<<<<<10"_s).protection);
}

TEST_F(AnEngine, handsOnWhatTheSourceSays)
{
    class Failing final : public AlertSource
    {
    public:
        base::Result<QList<AlertRecord>> byNumber(QByteArrayView) override { return base::fail(base::ErrorCode::DatabaseFailed); }
        base::Result<QList<AlertRecord>> bySkeleton(QByteArrayView) override { return QList<AlertRecord>{}; }
        base::Result<QList<FeedState>> feedStates() override { return QList<FeedState>{}; }
        base::Result<Coverage> coverage() override { return Coverage{}; }
    } failing;
    EXPECT_EQ(LookupEngine(failing).ask({u"A1"_s, {}, {}}, kNow).error().code, base::ErrorCode::DatabaseFailed);
}

} // namespace
} // namespace countersign::alerts
