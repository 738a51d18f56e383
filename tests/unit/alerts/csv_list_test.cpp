#include "core/alerts/csv_list.h"
#include "core/tables/table_reader.h"
#include "reading_text.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QStringEncoder>

#include <random>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);
const QString kFolder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/csv-list/");

base::Result<ListReading> readBytes(const QByteArray &bytes, const ColumnMapping &mapping = {}, std::stop_token stop = {},
                                    const ReadProgress &progress = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    tables::ReadOptions options;
    options.hasHeader = false;
    const auto rows = tables::TableReader::fromCsv(std::move(buffer), u"list.csv"_s, options);
    if (!rows)
        return base::failFrom(rows);
    return readCsvList(**rows, u"list.csv"_s, {u"Sample list"_s, u"Sample desk"_s, u"2026-01-05"_s}, mapping,
                       *base::CountryCode::fromText(u"QMA"), kNow, std::move(stop), progress);
}

QByteArray sampleBytes()
{
    QFile file(kFolder + u"plain.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray mainTextOf(const ListReading &reading)
{
    ListReading other = reading;
    other.remarks.clear();
    return testing::textOf(other);
}

TEST(CsvList, readsEveryTrapOfThePlainTableAsExpected)
{
    const auto reading = readBytes(sampleBytes());
    ASSERT_TRUE(reading.has_value()) << reading.error().detail.toStdString();
    testing::expectText(*reading, kFolder + u"plain.expected.json"_s);
}

TEST(CsvList, readsTheSameInEveryEncodingAndSeparator)
{
    const QByteArray table = "id,name,passport\n1,\"Eriksson; Anna, สมชาย\",L898902C3\n2,محمد,\n";
    const QByteArray expected = mainTextOf(readBytes(table).value());
    EXPECT_EQ(mainTextOf(readBytes("\xEF\xBB\xBF" + table).value()), expected);
    const QString text = QString::fromUtf8(table);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray encoded = encoder(text);
        EXPECT_EQ(mainTextOf(readBytes(encoded).value()), expected);
    }
    for (const char separator : {';', '\t'}) {
        QByteArray other = "id" + QByteArray(1, separator) + "name" + separator + "passport\r\n1" + separator + "\"Eriksson; Anna, สมชาย\""
                           + separator + "L898902C3\r\n2" + separator + "محمد" + separator + "\r\n";
        EXPECT_EQ(mainTextOf(readBytes(other).value()), expected) << separator;
    }
}

TEST(CsvList, refusesTextThatIsNotUnicode)
{
    const auto refused = readBytes("id,name\n1,Ana\n2,Jos\xE9 Sample\n");
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::TextNotUnicode);
    EXPECT_EQ(refused.error().args.value(1), u"3"_s);
}

TEST(CsvList, findsColumnsByTheWordsOfManyTables)
{
    const QList<QStringList> headers{
        {u"id"_s, u"name"_s, u"aliases"_s, u"birth"_s, u"nationality"_s, u"passport"_s, u"issuer"_s},
        {u"Ref. No."_s, u"FULL NAME"_s, u"a.k.a."_s, u"Date of birth"_s, u"Nationality"_s, u"Passport No"_s, u"Country of issue"_s},
        {u"Referencia"_s, u"Nombre completo"_s, u"Otros nombres"_s, u"Fecha de nacimiento"_s, u"Nacionalidad"_s, u"Pasaporte"_s, u"País emisor"_s},
        {u"รหัส"_s, u"ชื่อ-นามสกุล"_s, u"ชื่ออื่น"_s, u"วันเกิด"_s, u"สัญชาติ"_s, u"เลขที่หนังสือเดินทาง"_s, u"ประเทศผู้ออก"_s},
        {u"الرقم المرجعي"_s, u"الاسم الكامل"_s, u"الأسماء المستعارة"_s, u"تاريخ الميلاد"_s, u"الجنسية"_s, u"رقم جواز السفر"_s, u"بلد الإصدار"_s},
        {u"আইডি"_s, u"নাম"_s, u"ছদ্মনাম"_s, u"জন্ম তারিখ"_s, u"জাতীয়তা"_s, u"পাসপোর্ট নম্বর"_s, u"ইস্যুকারী দেশ"_s}};
    const QList<ListField> fields{ListField::Id, ListField::Name, ListField::Aliases, ListField::Birth,
                                  ListField::Nationality, ListField::Passport, ListField::Issuer};
    for (const QStringList &header : headers) {
        const auto columns = findColumns(header, {}, u"list.csv"_s);
        ASSERT_TRUE(columns.has_value()) << header.first().toStdString();
        for (int i = 0; i < fields.size(); ++i)
            EXPECT_EQ(columns->of(fields[i]), i) << header[i].toStdString();
    }
}

TEST(CsvList, takesColumnsAsTold)
{
    const QByteArray table = "Nr,Wer,Was,issuer\n1,Anna Sample,ZZ1,UTO\n";
    const ColumnMapping named{{ListField::Name, u"wer"_s}, {ListField::Passport, u"3"_s}, {ListField::Issuer, u"-"_s}};
    const ListReading reading = readBytes(table, named).value();
    ASSERT_EQ(reading.documents.size(), 1);
    EXPECT_EQ(reading.persons.first().names.first().text, u"Anna Sample"_s);
    EXPECT_TRUE(reading.documents.first().issuer.isNull()) << "'-' switches a header off";
    EXPECT_EQ(mappingFromStored(storedMapping(named)), named);

    const ColumnMapping numbers{{ListField::Id, u"1"_s}, {ListField::Name, u"2"_s}};
    EXPECT_EQ(readBytes("17,Anna Sample\n18,Bela Sample\n", numbers)->persons.size(), 2) << "the first row is data";
    const auto missing = readBytes(table, {{ListField::Name, u"Nombre"_s}});
    EXPECT_EQ(missing.error().code, ErrorCode::ColumnMissing);
    EXPECT_EQ(missing.error().args.value(1), u"Nombre"_s);
    EXPECT_EQ(readBytes(table, {{ListField::Name, u"9"_s}}).error().code, ErrorCode::ColumnMissing);
    EXPECT_EQ(readBytes("name,passport\nA,ZZ1\n").error().args.value(1), u"id"_s);
    EXPECT_EQ(readBytes("id,passport\n1,ZZ1\n").error().args.value(1), u"name"_s);
    EXPECT_EQ(readBytes("").error().code, ErrorCode::TableEmpty);
    EXPECT_EQ(readBytes("id,name\n").value().persons.size(), 0);
}

TEST(CsvList, joinsNamesThatStandInTwoColumns)
{
    const ListReading reading = readBytes("id,surname,given names,original name\n1,Sample,Anna,Анна\n2,Sample,,\n3,,,สมชาย\n").value();
    ASSERT_EQ(reading.persons.size(), 3);
    EXPECT_EQ(reading.persons[0].names.first().text, u"Sample, Anna"_s);
    EXPECT_EQ(reading.persons[0].names.last().script, u"Cyrl"_s);
    EXPECT_EQ(reading.persons[1].names.first().text, u"Sample"_s);
    EXPECT_EQ(reading.persons[2].names.first().script, u"Thai"_s);
}

TEST(CsvList, stopsWhenAsked)
{
    std::stop_source stop;
    const auto reading = readBytes(sampleBytes(), {}, stop.get_token(), [&](qint64, qint64) { stop.request_stop(); });
    EXPECT_EQ(reading.error().code, ErrorCode::Cancelled);
}

/// Any table of this form comes back as it was, whatever the values hold.
TEST(CsvList, loosesNoRowOfAnyTable)
{
    std::mt19937 random(20260304);
    const QStringList pieces{u"Anna"_s, u"\""_s, u","_s, u"สม"_s, u"محمد"_s, u" "_s, u"-"_s, u"0"_s, u"'"_s, u"<b>"_s, u"=1"_s, u"\n"_s};
    for (int table = 0; table < 50; ++table) {
        QByteArray bytes = "id,name,passport\n";
        QStringList names;
        for (int row = 0; row < 40; ++row) {
            QString name = u"N%1 "_s.arg(row);
            for (unsigned i = 0; i < random() % 6; ++i)
                name += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
            names.append(name.simplified());
            bytes += QString(u"%1,\"%2\",ZZ%3\n"_s).arg(row).arg(QString(name).replace(u'"', u"\"\""_s)).arg(row, 7).toUtf8();
        }
        const ListReading reading = readBytes(bytes).value();
        ASSERT_EQ(reading.persons.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i)
            EXPECT_EQ(reading.persons[i].names.first().text, names[i]);
        EXPECT_EQ(reading.documents.size(), names.size());
    }
}

} // namespace
} // namespace countersign::alerts
