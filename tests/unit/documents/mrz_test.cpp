#include "core/documents/mrz.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::documents;

namespace {

constexpr base::PartialDate kToday{2026, 3, 1};
const QString kNames = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString kData = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

MrzReading read(const QString &text)
{
    return readMrz(text, kToday);
}

} // namespace

TEST(MrzReader, readsThePassport)
{
    const MrzReading reading = read(kNames + u'\n' + kData);
    ASSERT_EQ(reading.state, MrzState::Complete);
    EXPECT_EQ(reading.asTyped.surname, u"ERIKSSON"_s);
    EXPECT_EQ(reading.asTyped.givenNames, u"ANNA MARIA"_s);
    EXPECT_EQ(reading.asTyped.number.normal(), "L898902C3");
    EXPECT_EQ(reading.asTyped.type, DocumentType::Passport);
    EXPECT_EQ(reading.asTyped.optionalData, u"ZE184226B"_s);
    EXPECT_FALSE(reading.asTyped.nameMayBeTruncated);
    EXPECT_TRUE(reading.corrections.isEmpty());
}

TEST(MrzReader, readsBlanksTypedForFillers)
{
    const QString text = QString(kNames).replace(u'<', u' ') + u'\n' + QString(kData).replace(u'<', u' ');
    const MrzReading reading = read(text);
    ASSERT_EQ(reading.state, MrzState::Complete);
    EXPECT_EQ(reading.asTyped.lines[0], kNames);
    EXPECT_TRUE(reading.asTyped.allAgree());
}

TEST(MrzReader, readsFullWidthAndOtherFillerGlyphs)
{
    QString wide;
    for (const QChar c : kNames + kData)
        wide += QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    EXPECT_EQ(read(wide).asTyped.number.normal(), "L898902C3");
    EXPECT_EQ(read(QString(kNames).replace(u'<', u'\u2039') + kData).state, MrzState::Complete);
    EXPECT_EQ(read(QString(kNames).replace(u'<', u'\u00AB') + kData).state, MrzState::Complete);
}

TEST(MrzReader, fillsUpANameLineAndSaysSo)
{
    const MrzReading reading = read(kNames.left(40) + u'\n' + kData);
    ASSERT_EQ(reading.state, MrzState::Complete);
    ASSERT_EQ(reading.corrections.size(), 4);
    EXPECT_EQ(reading.corrections[0].reason, MrzReason::FillerMissing);
    EXPECT_EQ(reading.corrections[0].line, 1);
    EXPECT_EQ(reading.corrections[0].column, 41);
    const MrzReading surplus = read(kNames + u"<<\n"_s + kData);
    ASSERT_EQ(surplus.state, MrzState::Complete);
    EXPECT_EQ(surplus.corrections.size(), 2);
    EXPECT_EQ(surplus.corrections[0].reason, MrzReason::FillerSurplus);
    EXPECT_NE(read(kNames + u"AB\n"_s + kData).state, MrzState::Complete);
    EXPECT_NE(read(kNames + u'\n' + kData.left(43)).state, MrzState::Complete);
}

TEST(MrzReader, asksForTheNextLine)
{
    const MrzReading one = read(kNames);
    EXPECT_EQ(one.state, MrzState::Partial);
    EXPECT_EQ(one.format, MrzFormat::Td3);
    EXPECT_EQ(one.lineDone, 1);
    EXPECT_EQ(one.lineCount, 2);
    EXPECT_EQ(read(kNames.left(12)).lineDone, 0);
    EXPECT_EQ(read(kNames.left(12)).state, MrzState::Partial);
    EXPECT_EQ(read(kNames + u'\n' + kData.left(20)).lineDone, 1);
    const MrzReading card = read(u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6"_s);
    EXPECT_EQ(card.state, MrzState::Partial);
    EXPECT_EQ(card.format, MrzFormat::Td1);
    EXPECT_EQ(card.lineDone, 2);
    EXPECT_EQ(card.lineCount, 3);
}

TEST(MrzReader, everyBeginningOfAZoneIsPartial)
{
    const QString text = kNames + u'\n' + kData;
    for (qsizetype length = 5; length < text.size(); ++length) {
        const MrzReading reading = read(text.left(length));
        EXPECT_EQ(reading.state, MrzState::Partial) << length;
        EXPECT_EQ(reading.lineDone, length < 44 ? 0 : 1) << length;
    }
}

TEST(MrzReader, aBeginningIsNeverCalledFinished)
{
    const MrzReading reading = read(kNames.left(29) + u'\n' + kData + u'B');
    EXPECT_EQ(reading.state, MrzState::NotMrz);
    const MrzReading shortNames = read(kNames.left(29) + u'\n' + kData.left(20));
    EXPECT_EQ(shortNames.state, MrzState::Partial);
    EXPECT_EQ(shortNames.lineDone, 1);
}

TEST(MrzReader, leavesOtherTextAlone)
{
    for (const QString &text : {u""_s, u" \n "_s, u"L898902C3"_s, u"PABCD1234"_s, u"AA1234567"_s, u"Somchai Example"_s,
                                u"<"_s, u"<<<<<<<<"_s, QString(88, u'<'), QString(90, u'7'), QString(5000, u'P'),
                                kNames + u'\n' + kData + u"<<"_s, kNames + kData + kNames, u"P<UTO?"_s, u"ab@c.d"_s})
        EXPECT_EQ(read(text).state, MrzState::NotMrz) << text.toStdString();
}

TEST(MrzReader, recognisesTheOldFrenchCard)
{
    const MrzReading reading = read(u"IDFRATEST<NAME<<<<<<<<<<<<<<<<0CHE02\n1710GVA123451ROBERTA<<<<<<<9112311F2"_s);
    EXPECT_EQ(reading.state, MrzState::NotDecoded);
    EXPECT_EQ(reading.format, MrzFormat::OldFrenchId);
    EXPECT_TRUE(reading.asTyped.number.isEmpty());
}

TEST(MrzReader, namesWithoutSecondPartAndCutNames)
{
    const MrzReading single = read(u"P<UTOERIKSSON<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"_s + kData);
    EXPECT_EQ(single.asTyped.surname, u"ERIKSSON"_s);
    EXPECT_TRUE(single.asTyped.givenNames.isEmpty());
    const MrzReading noPrimary = read(u"P<IND<<FIRST<NAME<<<<<<<<<<<<<<<<<<<<<<<<<<<"_s + kData);
    EXPECT_TRUE(noPrimary.asTyped.surname.isEmpty());
    EXPECT_EQ(noPrimary.asTyped.givenNames, u"FIRST NAME"_s);
    const MrzReading cut = read(u"I<UTOBENNELONG<WOOLOOMOOLOO<W<W<<D<PD231458907UTO7408122F1204159<<<<<<<6"_s);
    EXPECT_TRUE(cut.asTyped.nameMayBeTruncated);
    EXPECT_EQ(cut.asTyped.surname, u"BENNELONG WOOLOOMOOLOO W W"_s);
    EXPECT_EQ(cut.asTyped.givenNames, u"D P"_s);
}

TEST(MrzReader, oneLetterStateAndUnknownBirth)
{
    const MrzReading german = read(u"P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0"_s);
    EXPECT_EQ(german.asTyped.issuer.text(), u"D"_s);
    EXPECT_EQ(german.asTyped.nationality.text(), u"D"_s);
    EXPECT_EQ(german.asTyped.surname, u"MUSTERMANN"_s);
    const MrzReading unknown = read(u"P<UTOERIKSSON<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74<<<<1X1204159ZE184226B<<<<<18"_s);
    EXPECT_EQ(unknown.asTyped.birth, (base::PartialDate{1974, 0, 0}));
    EXPECT_EQ(unknown.asTyped.birthState, MrzDateState::Partial);
    EXPECT_EQ(unknown.asTyped.sex, MrzSex::Unspecified);
    EXPECT_TRUE(unknown.asTyped.allAgree());
}
