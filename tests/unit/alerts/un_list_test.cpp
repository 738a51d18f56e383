#include "core/alerts/un_list.h"
#include "core/alerts/un_list_dates.h"
#include "core/alerts/un_list_names.h"
#include "reading_text.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);
const QString kFolder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/");

base::Result<ListReading> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readUnList(buffer, *base::CountryCode::fromText(u"QMA"), kNow, {}, {});
}

QByteArray sampleBytes()
{
    QFile file(kFolder + u"sample.xml"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(UnList, readsEveryTrapOfTheSampleAsExpected)
{
    const auto reading = readBytes(sampleBytes());
    ASSERT_TRUE(reading.has_value()) << reading.error().detail.toStdString();
    testing::expectText(*reading, kFolder + u"sample.expected.json"_s);
}

TEST(UnList, refusesEntitiesTruncationAndOtherFiles)
{
    using base::ErrorCode;
    const QByteArray sample = sampleBytes();
    EXPECT_EQ(readBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><CONSOLIDATED_LIST/>").error().code,
              ErrorCode::FileNotUnderstood);
    EXPECT_EQ(readBytes(sample.first(sample.size() / 2)).error().code, ErrorCode::FileNotUnderstood);
    EXPECT_EQ(readBytes("<sdnList/>").error().code, ErrorCode::FileNotUnderstood);
    EXPECT_EQ(readBytes("<CONSOLIDATED_LIST dateGenerated=\"soon\"/>").error().code, ErrorCode::FileNotUnderstood);
    EXPECT_EQ(readBytes("").error().code, ErrorCode::FileNotUnderstood);
    const auto deep = "<CONSOLIDATED_LIST dateGenerated=\"2026-01-05T00:00:00.000Z\"><INDIVIDUAL>" + QByteArray("<A>").repeated(50'000);
    EXPECT_EQ(readBytes(deep).error().code, ErrorCode::FileNotUnderstood);
    const auto wide = "<CONSOLIDATED_LIST dateGenerated=\"2026-01-05T00:00:00.000Z\"><INDIVIDUAL>" + QByteArray("<A/>").repeated(50'000);
    EXPECT_EQ(readBytes(wide).error().code, ErrorCode::FileNotUnderstood);
}

TEST(UnList, stopsWhenAsked)
{
    QByteArray bytes = sampleBytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::stop_source stop;
    qint64 last = 0;
    const auto progress = [&](qint64 read, qint64 total) { last = read; EXPECT_LE(read, total); stop.request_stop(); };
    const auto reading = readUnList(buffer, *base::CountryCode::fromText(u"QMA"), kNow, stop.get_token(), progress);
    EXPECT_EQ(reading.error().code, base::ErrorCode::Cancelled);
    EXPECT_GT(last, 0);
}

TEST(UnListNames, takesApartWhatOneFieldHolds)
{
    using unlist::namesIn;
    EXPECT_EQ(namesIn(u"Sample One; Sample Two"_s), (QStringList{u"Sample One"_s, u"Sample Two"_s}));
    EXPECT_EQ(namesIn(u"Jon Sample (金铁三)"_s), (QStringList{u"Jon Sample"_s, u"金铁三"_s}));
    EXPECT_EQ(namesIn(u"حسن عينة (Hasan Ayna; Hassan Ayna)"_s), (QStringList{u"حسن عينة"_s, u"Hasan Ayna"_s, u"Hassan Ayna"_s}));
    EXPECT_EQ(namesIn(u"Agha Sample اغا جان"_s), (QStringList{u"Agha Sample"_s, u"اغا جان"_s}));
    EXPECT_EQ(namesIn(u"Abu Test (original script: Абу Тест)"_s), (QStringList{u"Abu Test"_s, u"Абу Тест"_s}));
    EXPECT_EQ(namesIn(u"One Sabet; Two Sabet b) M. Three Sabet"_s), (QStringList{u"One Sabet"_s, u"Two Sabet"_s, u"M. Three Sabet"_s}));
    EXPECT_EQ(namesIn(u"Sample Movement (SMP)"_s), QStringList{u"Sample Movement (SMP)"_s});
    EXPECT_EQ(namesIn(u"EL SAMPLE (COMBAT NAME)"_s), QStringList{u"EL SAMPLE"_s});
    EXPECT_EQ(namesIn(u") Sample al Test"_s), QStringList{u"Sample al Test"_s});
    EXPECT_EQ(namesIn(u"Sample Al-Test, born 1 Jan. 1953 (Utopian passport no.0000)"_s), QStringList{u"Sample Al-Test"_s});
    EXPECT_EQ(namesIn(u"華信樣本(香港)有限公司"_s), QStringList{u"華信樣本(香港)有限公司"_s});
    EXPECT_EQ(namesIn(u" ; , "_s), QStringList());
    EXPECT_EQ(unlist::originalNamesIn(u"Previously listed as. In Arabic: رياض عينة"_s), QStringList{u"رياض عينة"_s});
    EXPECT_EQ(unlist::originalNamesIn(u"previous address"_s), QStringList());
}

TEST(UnListNames, readsBirthsAndPassportsOfNotes)
{
    const auto births = [](const QString &note) {
        QStringList texts;
        for (const ListedBirth &birth : unlist::birthsIn(note))
            texts.append(birth.from.isoText());
        return texts;
    };
    EXPECT_EQ(births(u"DOB: a) 11 Apr. 1960 b) 11 Apr. 1963. POB: Utopia"_s), (QStringList{u"1960-04-11"_s, u"1963-04-11"_s}));
    EXPECT_EQ(births(u"(DPOB - 1977) - Passport No. 284173"_s), QStringList{u"1977"_s});
    EXPECT_EQ(births(u"born in 1965 in Port Example"_s), QStringList{u"1965"_s});
    EXPECT_EQ(births(u"The American"_s), QStringList());
    const auto countries = documents::CountryTable::embedded();
    const auto passport = unlist::passportIn(u"DPOB: 1970, Baghdad, Iraq, passport no. 0000795S, expires 23 Aug. 2005 (Iraq)"_s, countries);
    ASSERT_TRUE(passport.has_value());
    EXPECT_EQ(passport->number, u"0000795S"_s);
    EXPECT_EQ(passport->issuer.text(), u"IRQ"_s);
    EXPECT_EQ(passport->expiresOn.isoText(), u"2005-08-23"_s);
    EXPECT_EQ(unlist::passportIn(u"Libya Passport number: 000215"_s, countries)->issuer.text(), u"LBY"_s);
    EXPECT_EQ(unlist::passportIn(u"false Indonesian passport number S000026"_s, countries)->issuer.text(), u"IDN"_s);
    EXPECT_FALSE(unlist::passportIn(u"false passport holder"_s, countries).has_value());
}

TEST(UnListDates, readTheFormsOfTheList)
{
    const auto expiry = [](const QString &note) { return unlist::expiryIn(note).value_or(base::PartialDate{}).isoText(); };
    EXPECT_EQ(expiry(u"Expiration date: 2026-12-11. "_s), u"2026-12-11"_s);
    EXPECT_EQ(expiry(u"issued by X, expiration date 18 Nov. 2018"_s), u"2018-11-18"_s);
    EXPECT_EQ(expiry(u"Date of expiration: 3 May 2024"_s), u"2024-05-03"_s);
    EXPECT_EQ(expiry(u"Passport expiration date: March 22, 2018"_s), u"2018-03-22"_s);
    EXPECT_EQ(expiry(u"issued by UK Passport Office with expiry date of 16 Jun. 2019, cancelled in Dec. 2014"_s), u"2019-06-16"_s);
    EXPECT_EQ(expiry(u"exp. 20 Aug 2017"_s), u"2017-08-20"_s);
    EXPECT_EQ(expiry(u"and expired on 11 May 2007"_s), u"2007-05-11"_s);
    EXPECT_EQ(expiry(u"expires on 31 Feb. 2012"_s), QString());
    EXPECT_EQ(expiry(u"issued on 7 Jan. 1996"_s), QString());
    EXPECT_EQ(unlist::withoutDates(u"(expires on 7 Jan. 2024)"_s), QString());
    EXPECT_EQ(unlist::withoutDates(u"expired 3 Oct. 2005, lost"_s), u"lost"_s);
}

} // namespace
} // namespace countersign::alerts
