#include "core/documents/mrz.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::documents;

namespace {

constexpr base::PartialDate kToday{2026, 3, 1};
const QString kNames = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;

MrzReading read(const QString &text)
{
    return readMrz(text, kToday);
}

QString listed(const MrzReading &reading)
{
    QStringList words;
    for (const MrzCorrection &c : reading.corrections) {
        words << u"%1.%2 %3>%4%5"_s.arg(c.line).arg(c.column).arg(QLatin1Char(c.from)).arg(QLatin1Char(c.to)).arg(
            c.choice == 0 ? QString() : u" ?%1.%2"_s.arg(c.choice).arg(c.option));
    }
    return words.join(u", "_s);
}

} // namespace

TEST(MrzCorrection, listsEveryConfusedPlaceOfACard)
{
    const MrzReading reading = read(u"IDCHEA1234567<6<<<<<<<<<<<<<<<\n7SIOZSGMZOO90IBCHE<<<<<<<<<<<B\n5M1TH<<J0HN<AL8ERT<<<<<<<<<<<<"_s);
    ASSERT_EQ(reading.state, MrzState::Complete);
    EXPECT_EQ(listed(reading), u"2.2 S>5, 2.3 I>1, 2.4 O>0, 2.5 Z>2, 2.6 S>5, 2.7 G>6, 2.9 Z>2, 2.10 O>0, 2.11 O>0, "
                               "2.14 I>1, 2.15 B>8, 2.30 B>8, 3.1 5>S, 3.3 1>I, 3.9 0>O, 3.15 8>B"_s);
    EXPECT_EQ(reading.asTyped.surname, u"5M1TH"_s);
    ASSERT_TRUE(reading.proposed);
    EXPECT_TRUE(reading.proposed->allAgree());
    EXPECT_EQ(reading.proposed->surname, u"SMITH"_s);
    EXPECT_EQ(reading.proposed->birth, (base::PartialDate{1975, 10, 25}));
    EXPECT_EQ(reading.corrections[0].reason, MrzReason::DigitExpected);
    EXPECT_EQ(reading.corrections.back().reason, MrzReason::LetterExpected);
}

TEST(MrzCorrection, putsRightTheConfusedPassport)
{
    const MrzReading reading = read(u"P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<\nL898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O"_s);
    ASSERT_TRUE(reading.proposed);
    EXPECT_EQ(reading.proposed->lines[0], kNames);
    EXPECT_EQ(reading.proposed->lines[1], u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    EXPECT_TRUE(reading.asTyped.issuer.isNull());
    EXPECT_FALSE(reading.needsChoice());
}

TEST(MrzCorrection, compositeTellsAWrongDigitFromAWrongNumber)
{
    // Many readings of the number would give 5; with the composite digit only one is left.
    const MrzReading reading = read(kNames + u"L898902C35UTO7408122F1204159ZE184226B<<<<<10"_s);
    EXPECT_EQ(listed(reading), u"2.10 5>6"_s);
    EXPECT_EQ(reading.corrections[0].reason, MrzReason::MakesCheckAgree);
    ASSERT_TRUE(reading.proposed);
    EXPECT_TRUE(reading.proposed->allAgree());
    EXPECT_EQ(reading.proposed->number.normal(), "L898902C3");
}

TEST(MrzCorrection, compositeDecidesBetweenDates)
{
    const MrzReading reading = read(kNames + u"L898902C36UTO7403122F1204159ZE184226B<<<<<10"_s);
    EXPECT_EQ(listed(reading), u"2.17 3>8"_s);
    ASSERT_TRUE(reading.proposed);
    EXPECT_EQ(reading.proposed->birth, (base::PartialDate{1974, 8, 12}));
    EXPECT_EQ(reading.asTyped.birth, (base::PartialDate{1974, 3, 12}));
}

TEST(MrzCorrection, severalReadingsOfANumberAreOfferedWithTheRightOne)
{
    // The composite digit weighs the number as its own digit does and cannot decide.
    const MrzReading reading = read(kNames + u"L89890ZC36UTO7408122F1204159ZE184226B<<<<<10"_s);
    EXPECT_TRUE(reading.needsChoice());
    EXPECT_FALSE(reading.proposed);
    EXPECT_TRUE(listed(reading).contains(u"2.7 Z>2 ?1."_s)) << listed(reading).toStdString();
    EXPECT_EQ(reading.asTyped.number.normal(), "L89890ZC3");
}

TEST(MrzCorrection, aLetterThatTheDigitCannotTellIsStillPutRight)
{
    // S has the value of 8: the check digit agrees with the wrong letter, the place does not.
    const MrzReading reading = read(kNames + u"L898902C36UTO740S122F1204159ZE184226B<<<<<10"_s);
    EXPECT_TRUE(reading.asTyped.allAgree());
    EXPECT_EQ(reading.asTyped.birthState, MrzDateState::Impossible);
    EXPECT_EQ(listed(reading), u"2.17 S>8"_s);
    ASSERT_TRUE(reading.proposed);
    EXPECT_EQ(reading.proposed->birth, (base::PartialDate{1974, 8, 12}));
}

TEST(MrzCorrection, offersAChoiceWhereSeveralReadingsDo)
{
    // A visa has no composite digit to decide between readings.
    const MrzReading reading = read(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C0XXX4009078F96121096ZE184226B<<<<<<"_s);
    ASSERT_FALSE(reading.asTyped.allAgree());
    EXPECT_TRUE(reading.needsChoice());
    EXPECT_FALSE(reading.proposed) << "nothing may be chosen for the reader";
    for (const MrzCorrection &correction : reading.corrections)
        EXPECT_GT(correction.option, 0);
}

TEST(MrzCorrection, aWrongCompositeAloneProposesNothingFarFetched)
{
    const MrzReading reading = read(kNames + u"L898902C36UTO7408122F1204159ZE184226B<<<<<12"_s);
    EXPECT_EQ(reading.asTyped.check(MrzCheckName::Composite)->state, MrzCheckState::Differs);
    EXPECT_EQ(reading.asTyped.check(MrzCheckName::Number)->state, MrzCheckState::Agrees);
    EXPECT_TRUE(reading.corrections.isEmpty()) << listed(reading).toStdString();
    EXPECT_FALSE(reading.proposed);
}

TEST(MrzCorrection, aKeptCheckDigitOfALongNumberIsNotTouched)
{
    const MrzReading reading = read(u"I<UTOD23145890K7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"_s);
    ASSERT_EQ(reading.state, MrzState::Complete);
    EXPECT_EQ(listed(reading), u"1.15 K><"_s);
    ASSERT_TRUE(reading.proposed);
    EXPECT_EQ(reading.proposed->number.normal(), "D23145890734");
}
