#include "core/names/reading.h"

#include <QRandomGenerator>
#include <QString>

#include <gtest/gtest.h>

#include <algorithm>

using namespace countersign::names;
using namespace Qt::StringLiterals;

namespace {

bool reads(QStringView original, QByteArrayView latin, QStringView language = {})
{
    const QList<Reading> readings = readingsOf(original, language);
    return std::any_of(readings.cbegin(), readings.cend(),
                       [latin](const Reading &reading) { return reading.latin == latin; });
}

std::string all(QStringView original)
{
    std::string out;
    for (const Reading &reading : readingsOf(original))
        out += reading.latin.toStdString() + " | ";
    return out;
}

#define EXPECT_READS(original, latin) EXPECT_TRUE(reads(original, latin)) << all(original)

/// A-Z and single spaces, no doubles, at most kMaxReadings.
void expectWellFormed(const QList<Reading> &readings)
{
    EXPECT_LE(readings.size(), kMaxReadings);
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const QByteArray &latin = readings[i].latin;
        EXPECT_FALSE(latin.isEmpty());
        EXPECT_FALSE(latin.startsWith(' ') || latin.endsWith(' ') || latin.contains("  ")) << latin.constData();
        EXPECT_TRUE(std::all_of(latin.cbegin(), latin.cend(), [](char c) {
            return (c >= 'A' && c <= 'Z') || c == ' ';
        })) << latin.constData();
        for (qsizetype j = 0; j < i; ++j)
            EXPECT_NE(readings[j].latin, latin);
    }
}

} // namespace

TEST(Script, isTheOneOfMostLetters)
{
    EXPECT_EQ(scriptOf(u"Nguyễn Văn Đạt"), Script::Latin);
    EXPECT_EQ(scriptOf(u"ทักษิณ (Thaksin)"), Script::Latin);
    EXPECT_EQ(scriptOf(u"山田 たろう"), Script::Kana);
    EXPECT_EQ(scriptOf(u"習近平"), Script::Han);
    EXPECT_EQ(scriptOf(u"123 -"), Script::None);
    EXPECT_EQ(scriptCode(Script::Burmese), u"Mymr"_s);
    EXPECT_EQ(scriptCode(Script::Other), u"Zzzz"_s);
}

TEST(Readings, ofLatinTextFoldItAndWriteLettersOut)
{
    EXPECT_READS(u"Nguyễn Văn Đạt", "NGUYEN VAN DAT");
    EXPECT_READS(u"Müller", "MULLER");
    EXPECT_READS(u"Müller", "MUELLER");
    EXPECT_READS(u"Kuppusamy a/l Rajan", "KUPPUSAMY AL RAJAN");
    EXPECT_READS(u"O'Brien-Smith, Jr.", "OBRIEN SMITH JR");
    EXPECT_READS(u"Ｔａｎａｋａ", "TANAKA");
}

TEST(Readings, ofLatinAreIdempotent)
{
    for (const QStringView name : {u"Nguyễn Văn Đạt", u"Åse Øster", u"d'Artagnan", u"محمد"}) {
        for (const Reading &reading : readingsOf(name)) {
            const QList<Reading> again = readingsOf(QString::fromLatin1(reading.latin));
            ASSERT_EQ(again.size(), 1);
            EXPECT_EQ(again.front().latin, reading.latin);
        }
    }
}

TEST(Readings, coverTheScriptsOfTheRegion)
{
    EXPECT_READS(u"ทักษิณ", "THAKSIN");
    EXPECT_READS(u"สมพร", "SOMPHORN");
    EXPECT_READS(u"နေဝင်း", "NAY WIN");
    EXPECT_READS(u"မန္တလေး", "MANTALAY");
    EXPECT_READS(u"ហ៊ុន សែន", "HUN SEN");
    EXPECT_READS(u"ວຽງຈັນ", "VIANGCHAN");
    EXPECT_READS(u"මහින්ද රාජපක්ෂ", "MAHINDA RAJAPAKSHA");
    EXPECT_READS(u"பிரபாகரன்", "PIRABAGARAN");
    EXPECT_READS(u"শেখ হাসিনা", "SHEKH HASINA");
    EXPECT_READS(u"नरेन्द्र मोदी", "NARENDRA MODI");
    EXPECT_READS(u"އިބްރާހީމް", "IBRAHIM");
    EXPECT_READS(u"བཀྲ་ཤིས", "TASHI");
    EXPECT_READS(u"ཀརྨ", "KARMA");
    EXPECT_READS(u"Михаил Горбачёв", "MIKHAIL GORBACHYOV");
    EXPECT_READS(u"Володимир Зеленський", "VOLODYMYR ZELENSKYI");
    EXPECT_READS(u"たなか けんいち", "TANAKA KENICHI");
    EXPECT_READS(u"김정은", "KIM JONG UN");
    EXPECT_READS(u"박근혜", "PARK GEUNHYE");
    EXPECT_READS(u"Γιώργος", "GIORGOS");
}

TEST(Readings, ofHanGiveEveryTongueThatReadsIt)
{
    EXPECT_READS(u"習近平", "XI JINPING");
    EXPECT_READS(u"陳國強", "CHAN KWOK KEUNG");
    EXPECT_READS(u"陈国强", "CHAN KWOK KEUNG");
    EXPECT_READS(u"陳國強", "TAN KOK KIONG");
    EXPECT_READS(u"山田太郎", "YAMADA TARO");
    EXPECT_EQ(readingsOf(u"金正日", u"ko").front().source, ReadingSource::KoreanHan);
    EXPECT_EQ(readingsOf(u"陳國強").front().source, ReadingSource::Mandarin);
}

TEST(Readings, ofArabicTellWhenVowelsAreMissing)
{
    EXPECT_READS(u"محمد بن سلمان", "MUHAMMAD BIN SALMAN");
    EXPECT_READS(u"عبدالله", "ABDALLAH");
    EXPECT_READS(u"عبد الله", "ABD ALLAH");
    EXPECT_READS(u"مُحَمَّد", "MUHAMMAD");
    const QList<Reading> known = readingsOf(u"محمد");
    EXPECT_FALSE(known.front().vowelsUnknown);
    const QList<Reading> unknown = readingsOf(u"زرغون");
    ASSERT_FALSE(unknown.isEmpty());
    EXPECT_TRUE(unknown.front().vowelsUnknown);
}

TEST(Zawgyi, isToldFromUnicodeAndConverted)
{
    const QString unicode = u"အောင်ဆန်းစုကြည်"_s;
    const QString zawgyi = u"ေအာင္ဆန္းစုၾကည္"_s;
    EXPECT_TRUE(isZawgyi(zawgyi));
    EXPECT_FALSE(isZawgyi(unicode));
    EXPECT_EQ(zawgyiToUnicode(zawgyi), unicode);
    EXPECT_EQ(readingsOf(zawgyi).front().latin, readingsOf(unicode).front().latin);
    EXPECT_EQ(readingsOf(zawgyi).front().source, ReadingSource::ZawgyiConverted);
    EXPECT_TRUE(isZawgyi(u"ရန္ကုန္"));
    EXPECT_FALSE(isZawgyi(u"ရန်ကုန်"));
    EXPECT_FALSE(isZawgyi(u"မန္တလေး"));
    EXPECT_FALSE(isZawgyi(u"Rangoon"));
    EXPECT_EQ(zawgyiToUnicode(u"Rangoon"), u"Rangoon"_s);
}

TEST(Readings, ofSeveralScriptsStandSideBySide)
{
    EXPECT_READS(u"Kim 정은", "KIM JEONGEUN");
    EXPECT_READS(u"Ali علي", "ALI ALI");
}

TEST(Readings, takeAnyText)
{
    QRandomGenerator random(20261127);
    constexpr std::pair<char16_t, char16_t> blocks[] = {
        {0x0000, 0xFFFF}, {0x0E00, 0x0EFF}, {0x1000, 0x109F}, {0x1780, 0x17FF}, {0x0900, 0x09FF},
        {0x0B80, 0x0BFF}, {0x0D80, 0x0DFF}, {0x0780, 0x07BF}, {0x0F00, 0x0FFF}, {0x0600, 0x06FF},
        {0x3040, 0x30FF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7FF}, {0x0400, 0x052F}, {0xD800, 0xDFFF}};
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const auto &[first, last] = blocks[random.bounded(int(std::size(blocks)))];
        const int length = random.bounded(1, 24);
        for (int i = 0; i < length; ++i) {
            const bool stray = random.bounded(12) == 0;
            text += QChar(static_cast<char16_t>(stray ? random.bounded(0x10000) : random.bounded(first, last + 1)));
        }
        const QList<Reading> readings = readingsOf(text);
        expectWellFormed(readings);
        EXPECT_EQ(readings, readingsOf(text)) << "not deterministic";
    }
}

TEST(Readings, stopAtALongestName)
{
    const QString endless = QString(100000, u'ก');
    expectWellFormed(readingsOf(endless));
    EXPECT_TRUE(readingsOf(u"").isEmpty());
    EXPECT_TRUE(readingsOf(u"123 !?").isEmpty());
}
