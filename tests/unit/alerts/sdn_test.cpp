#include "core/alerts/list_reading_dates.h"
#include "core/alerts/sdn_list.h"
#include "core/alerts/sdn_remarks.h"
#include "reading_text.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);
const QString kFolder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/sdn/");

base::Result<ListReading> readFolder(const QString &folder, std::stop_token stop = {}, const ReadProgress &progress = {})
{
    const auto files = findSdnFiles({folder});
    if (!files)
        return base::failFrom(files);
    return readSdnList(*files, u"2026-01-05"_s, *base::CountryCode::fromText(u"QMA"), kNow, std::move(stop), progress);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TEST(Sdn, readsEveryTrapOfTheSampleAsExpected)
{
    const auto reading = readFolder(kFolder);
    ASSERT_TRUE(reading.has_value()) << reading.error().detail.toStdString();
    testing::expectText(*reading, kFolder + u"sample.expected.json"_s);
}

TEST(Sdn, keepsEveryEntryOfTheSampleAsPersonOrRemark)
{
    const ListReading reading = readFolder(kFolder).value();
    // Ten rows: one with another's number, one with too few fields.
    EXPECT_EQ(reading.persons.size(), 8);
    const auto refused = std::count_if(reading.remarks.begin(), reading.remarks.end(), [](const ImportRemark &remark) {
        return remark.kind == ImportRemark::Kind::NotUsed && (remark.reasonCode == u"id-twice"_s || remark.reasonCode == u"wrong-columns"_s);
    });
    EXPECT_EQ(refused, 2);
    for (const AlertRecord &alert : reading.documents) {
        EXPECT_EQ(alert.category, Category::Listed);
        EXPECT_FALSE(alert.listing->personName.isEmpty());
        EXPECT_TRUE(faultsOf(alert).isEmpty()) << alert.number.toStdString();
    }
}

TEST(Sdn, findsItsFilesByAnyCaseAndSaysWhichAreMissing)
{
    QTemporaryDir place;
    QFile sample(kFolder + u"sdn.csv"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    write(place.filePath(u"SDN.CSV"_s), sample.readAll());
    write(place.filePath(u"Alt.csv"_s), "101,1,\"aka\",\"OTHER\",-0- \r\n\x1a");
    const auto files = findSdnFiles({place.filePath(u"SDN.CSV"_s)});
    ASSERT_TRUE(files.has_value());
    EXPECT_EQ(files->names, place.filePath(u"Alt.csv"_s));
    EXPECT_TRUE(files->addresses.isEmpty());
    const ListReading reading = readFolder(place.path()).value();
    EXPECT_EQ(reading.persons.first().names.last().text, u"OTHER"_s);
    EXPECT_TRUE(std::any_of(reading.remarks.begin(), reading.remarks.end(), [](const ImportRemark &remark) {
        return remark.reasonCode == u"file-missing"_s && remark.field == u"add.csv"_s;
    }));
    EXPECT_EQ(findSdnFiles({u"/nowhere/sdn.csv"_s}).error().code, base::ErrorCode::FileUnreadable);
    EXPECT_EQ(findSdnFiles({}).error().code, base::ErrorCode::FileUnreadable);
}

TEST(Sdn, refusesOtherFilesAndReadsLoneCarriageReturns)
{
    QTemporaryDir place;
    write(place.filePath(u"sdn.csv"_s), "<sdnList>\n<publshInformation/>\n</sdnList>\n");
    EXPECT_EQ(readFolder(place.path()).error().code, base::ErrorCode::FileNotUnderstood);
    QByteArray row = "7,\"ONE, Sample\",\"individual\",\"UTO\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r";
    write(place.filePath(u"sdn.csv"_s), row + QByteArray(row).replace("7,", "8,") + "\x1a");
    const auto reading = readFolder(place.path());
    ASSERT_TRUE(reading.has_value());
    EXPECT_EQ(reading->persons.size(), 2);
}

TEST(Sdn, stopsWhenAsked)
{
    std::stop_source stop;
    qint64 last = 0;
    const auto reading = readFolder(kFolder, stop.get_token(), [&](qint64 done, qint64 total) {
        last = done;
        EXPECT_LE(done, total);
        stop.request_stop();
    });
    EXPECT_EQ(reading.error().code, base::ErrorCode::Cancelled);
    EXPECT_GT(last, 0);
}

TEST(SdnRemarks, knowsTheCountriesAsTheListWritesThem)
{
    const auto countries = documents::CountryTable::embedded();
    const QList<std::pair<QString, QString>> names{
        {u"Korea, North"_s, u"PRK"_s}, {u"Burma"_s, u"MMR"_s}, {u"Congo, Democratic Republic of the"_s, u"COD"_s},
        {u"Iran"_s, u"IRN"_s}, {u"Cote d Ivoire"_s, u"CIV"_s}, {u"Germany"_s, u"D"_s}, {u"Gaza"_s, u"PSE"_s},
        {u"Venezuela"_s, u"VEN"_s}, {u"United Kingdom"_s, u"GBR"_s}, {u"Saint Kitts and Nevis"_s, u"KNA"_s},
        {u"Bahamas, The"_s, u"BHS"_s}, {u"Libya"_s, u"LBY"_s}, {u"Brunei"_s, u"BRN"_s}, {u"Laos"_s, u"LAO"_s},
        {u"Vietnam"_s, u"VNM"_s}, {u"Tanzania"_s, u"TZA"_s}, {u"Moldova"_s, u"MDA"_s}, {u"Bolivia"_s, u"BOL"_s},
        {u"Hong Kong"_s, u"HKG"_s}, {u"Taiwan"_s, u"TWN"_s}, {u"United Arab Emirates"_s, u"ARE"_s}};
    for (const auto &[name, code] : names) {
        const auto country = sdn::countryNamed(name, countries);
        EXPECT_TRUE(country && country->text() == code && countries.find(*country)) << name.toStdString();
    }
    EXPECT_FALSE(sdn::countryNamed(u"undetermined"_s, countries).has_value());
}

TEST(ListDates, readWhatDesksWrite)
{
    const auto text = [](const QString &said) {
        const BirthReading reading = birthFromText(said);
        switch (reading.fault) {
        case BirthReading::Fault::None: return testing::birthText(reading.birth);
        case BirthReading::Fault::Unknown: return u"unknown"_s;
        case BirthReading::Fault::Ambiguous: return u"ambiguous"_s;
        case BirthReading::Fault::OtherCalendar: return u"other calendar"_s;
        }
        return QString();
    };
    const QList<std::pair<QString, QString>> all{
        {u"1964"_s, u"1964"_s}, {u"1964-2"_s, u"1964-02"_s}, {u"1964-02-03"_s, u"1964-02-03"_s}, {u"1964/2/3"_s, u"1964-02-03"_s},
        {u"1964-02-03T00:00:00"_s, u"1964-02-03"_s}, {u"3 Feb 1964"_s, u"1964-02-03"_s}, {u"Feb. 1964"_s, u"1964-02"_s},
        {u"Feb 3, 1964"_s, u"1964-02-03"_s}, {u"27/02/1964"_s, u"1964-02-27"_s}, {u"02/27/1964"_s, u"1964-02-27"_s},
        {u"03.02.1964"_s, u"1964-02-03"_s}, {u"05-05-1964"_s, u"1964-05-05"_s}, {u"03/02/1964"_s, u"ambiguous"_s},
        {u"31/02/1964"_s, u"unknown"_s}, {u"1964-13"_s, u"unknown"_s}, {u"circa 1961"_s, u"1961~"_s}, {u"c. 1961"_s, u"1961~"_s},
        {u"1960 to 1962"_s, u"1960..1962"_s}, {u"between 1960 and 1962"_s, u"1960..1962"_s}, {u"1960-1962"_s, u"1960..1962"_s},
        {u"1 Jan 1970 to 3 Mar 1971"_s, u"1970-01-01..1971-03-03"_s}, {u"1962-1960"_s, u"unknown"_s},
        {u"2507"_s, u"other calendar"_s}, {u"1343-05-02"_s, u"other calendar"_s}, {u"๑๙๖๔"_s, u"1964"_s}, {u"١٩٦٤-٠٢-٠٣"_s, u"1964-02-03"_s},
        {u"adult"_s, u"unknown"_s}, {u""_s, u"unknown"_s}, {u"40-45 years old"_s, u"unknown"_s}};
    for (const auto &[said, expected] : all)
        EXPECT_EQ(text(said), expected) << said.toStdString();
}

} // namespace
} // namespace countersign::alerts
