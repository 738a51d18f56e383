#include "core/alerts/batch_answers.h"
#include "core/alerts/batch_columns.h"

#include <gtest/gtest.h>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;
using documents::Difference;
using documents::DifferenceKind;

constexpr base::PartialDate kToday{2026, 3, 1};

QString rowOf(const QString &zone)
{
    return zoneAnswer(u"7"_s, zone, kToday).cells.join(u',');
}

// Specimens of ICAO Doc 9303, parts 4, 5 and 6.
const QString kTd3 = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString kTd1 = u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString kTd2 = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"_s;

TEST(ZoneAnswer, writesTheFieldsOfEachFormat)
{
    EXPECT_EQ(rowOf(kTd3), u"7,TD3,yes,,L898902C3,UTO,UTO,1974-08-12,2012-04-15,F,ERIKSSON,ANNA MARIA,"_s);
    EXPECT_EQ(rowOf(kTd1), u"7,TD1,yes,,D23145890,UTO,UTO,1974-08-12,2012-04-15,F,ERIKSSON,ANNA MARIA,"_s);
    EXPECT_EQ(rowOf(kTd2), u"7,TD2,yes,,D23145890,UTO,UTO,1974-08-12,2012-04-15,F,ERIKSSON,ANNA MARIA,"_s);
    EXPECT_EQ(rowOf(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s),
              u"7,MRV-A,yes,,L8988901C,UTO,XXX,1940-09-07,1996-12-10,F,ERIKSSON,ANNA MARIA,"_s);
    EXPECT_EQ(rowOf(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<"_s),
              u"7,MRV-B,yes,,L8988901C,UTO,XXX,1940-09-07,1996-12-10,F,ERIKSSON,ANNA MARIA,"_s);
}

TEST(ZoneAnswer, writesGermanyAsTheZoneDoesAndAFillerAsSexX)
{
    QString zone = kTd1;
    zone.replace(u"F1204159UTO"_s, u"<1204159D<<"_s);
    const QStringList cells = zoneAnswer(u"7"_s, zone, kToday).cells;
    EXPECT_EQ(cells[6], u"D"_s);
    EXPECT_EQ(cells[9], u"X"_s);
}

TEST(ZoneAnswer, namesTheFailingChecksAndProposesWithoutChangingAnything)
{
    QString zone = kTd3;
    zone.replace(u"L898902C36"_s, u"L8989O2C36"_s);
    const ZoneAnswer answer = zoneAnswer(u"7"_s, zone, kToday);
    EXPECT_TRUE(answer.isRead);
    EXPECT_FALSE(answer.allAgree);
    EXPECT_EQ(answer.cells[2], u"no"_s);
    EXPECT_EQ(answer.cells[3], u"number;composite"_s);
    EXPECT_EQ(answer.cells[4], u"L8989O2C3"_s) << "as typed";
    EXPECT_EQ(answer.cells[12], u"2:6:O>0;2:6:O>U"_s) << "both make the digits agree: the document decides";
}

TEST(ZoneAnswer, joinsLongNumbersAndShortensUnknownDates)
{
    const QStringList longNumber =
        zoneAnswer(u"7"_s, u"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"_s, kToday).cells;
    EXPECT_EQ(longNumber[4], u"D23145890734"_s);
    QString zone = kTd2;
    zone.replace(u"7408122F"_s, u"74<<<<8F"_s);
    EXPECT_EQ(zoneAnswer(u"7"_s, zone, kToday).cells[7], u"1974"_s);
    zone.replace(u"74<<<<8F"_s, u"<<<<<<0F"_s);
    EXPECT_EQ(zoneAnswer(u"7"_s, zone, kToday).cells[7], QString());
}

TEST(ZoneAnswer, keepsARowForWhatIsNoZone)
{
    for (const QString &zone : {QString(), u"A1234567"_s, kTd3.section(u'\n', 0, 0)}) {
        const ZoneAnswer answer = zoneAnswer(u"7"_s, zone, kToday);
        EXPECT_FALSE(answer.isRead);
        EXPECT_EQ(answer.cells.join(u','), u"7,unknown,no,,,,,,,,,,"_s);
        EXPECT_EQ(answer.cells.size(), batchAnswerHeader(BatchKind::Zones).size());
    }
}

TEST(NumberAnswers, rankEveryMatchWithReferenceStepAndDifferences)
{
    Answer answer;
    Match exact;
    exact.alert.listing = Listing{u"List"_s, u"Authority"_s, u"2026-03-01"_s, u"QDi.001"_s, {}};
    Match similar;
    similar.alert.nationalReference = u"NR-2"_s;
    similar.step = Step::LookAlike;
    similar.differences = documents::differences("L12O", "1120");
    answer.matches = {exact, similar};
    const QList<QStringList> rows = numberAnswers(u"7"_s, answer);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].join(u','), u"7,1,QDi.001,exact,"_s);
    EXPECT_EQ(rows[1].join(u','), u"7,2,NR-2,look-alike,1:L>1;4:O>0"_s);
    EXPECT_TRUE(numberAnswers(u"7"_s, Answer()).isEmpty());
}

TEST(DifferenceText, writesEachKind)
{
    const auto text = [](int position, DifferenceKind kind, char from, char to) {
        Difference difference;
        difference.position = position;
        difference.kind = kind;
        difference.from = from;
        difference.to = to;
        return differenceText(difference);
    };
    EXPECT_EQ(text(1, DifferenceKind::Other, 'L', '1'), u"1:L>1"_s);
    EXPECT_EQ(text(3, DifferenceKind::Missing, 0, 'A'), u"3:+A"_s);
    EXPECT_EQ(text(3, DifferenceKind::Surplus, 'A', 0), u"3:-A"_s);
    EXPECT_EQ(text(3, DifferenceKind::Swapped, 'A', 'B'), u"3:AB>BA"_s);
}

} // namespace
} // namespace countersign::alerts
