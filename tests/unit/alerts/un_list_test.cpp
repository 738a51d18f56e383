#include "core/alerts/import_plan.h"
#include "core/alerts/un_list.h"
#include "core/alerts/un_list_dates.h"
#include "core/alerts/un_list_numbers.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString birthText(const ListedBirth &birth)
{
    return birth.from.isoText() + (birth.to == birth.from ? QString() : u".."_s + birth.to.isoText())
           + (birth.approximate ? u"~"_s : QString());
}

QString typeText(documents::DocumentType type) { return documents::typeWord(type); }

QJsonArray personsOf(const ListReading &reading)
{
    QJsonArray persons;
    for (const ListedPerson &person : reading.persons) {
        QJsonArray names, births, nationalities, papers;
        for (const ListedName &name : person.names)
            names.append(u"%1 [%2] %3"_s.arg(name.text, name.script, name.quality).trimmed());
        for (const ListedBirth &birth : person.births)
            births.append(birthText(birth));
        for (const base::CountryCode &country : person.nationalities)
            nationalities.append(country.text());
        for (const ListedDocument &paper : person.documents)
            papers.append(u"%1 | %2 | %3 | %4 | %5"_s.arg(paper.number, paper.issuer.text(), typeText(paper.type),
                                                         paper.issuedOn.isoText(), paper.expiresOn.isoText()));
        persons.append(QJsonObject{{u"reference"_s, person.listing.reference}, {u"names"_s, names}, {u"births"_s, births},
                                   {u"nationalities"_s, nationalities}, {u"documents"_s, papers},
                                   {u"nationalityTexts"_s, QJsonArray::fromStringList(person.nationalityTexts)},
                                   {u"birthPlaces"_s, QJsonArray::fromStringList(person.birthPlaces)}});
    }
    return persons;
}

QByteArray textOf(const ListReading &reading)
{
    QJsonArray alerts, remarks;
    for (const AlertRecord &alert : reading.documents)
        alerts.append(u"%1 %2 %3"_s.arg(alert.listing->reference, alert.number, alert.issuer.text()).trimmed());
    static const char *const kKinds[] = {"not used", "partly used", "note"};
    for (const ImportRemark &remark : reading.remarks)
        remarks.append(u"%1: %2 %3 %4 %5 <%6>"_s.arg(remark.line)
                           .arg(remark.reference, QLatin1StringView(kKinds[static_cast<int>(remark.kind)]),
                                remark.reasonCode, remark.field, remark.value));
    const QJsonObject all{{u"edition"_s, reading.edition}, {u"passportEntries"_s, reading.passportEntries},
                          {u"otherNumbers"_s, reading.otherNumbers}, {u"persons"_s, personsOf(reading)},
                          {u"alerts"_s, alerts}, {u"remarks"_s, remarks}};
    return QJsonDocument(all).toJson();
}

TEST(UnList, readsEveryTrapOfTheSampleAsExpected)
{
    const auto reading = readBytes(sampleBytes());
    ASSERT_TRUE(reading.has_value()) << reading.error().detail.toStdString();
    const QByteArray text = textOf(*reading);
    QFile file(kFolder + u"sample.expected.json"_s);
    const QByteArray expected = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QList<QByteArray> have = text.split('\n');
    const QList<QByteArray> want = expected.split('\n');
    for (qsizetype i = 0; i < std::max(have.size(), want.size()); ++i)
        EXPECT_EQ(have.value(i).toStdString(), want.value(i).toStdString()) << "line " << i + 1;
    if (text != expected) {
        QFile actual(u"sample.actual.json"_s);
        if (actual.open(QIODevice::WriteOnly))
            actual.write(text);
    }
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

TEST(ImportPlan, findsAddsChangesAndWithdrawals)
{
    const ListReading first = readBytes(sampleBytes()).value();
    const auto again = planImport(first, first.documents, first.persons);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->unchanged, first.documents.size() + first.persons.size());
    EXPECT_TRUE(again->withdrawals.isEmpty());

    QByteArray bytes = sampleBytes();
    bytes.replace("2026-01-05T", "2026-02-05T").replace("ZZ1230015", "ZZ1239915").replace("<FIRST_NAME>KORO", "<FIRST_NAME>KORA");
    const ListReading second = readBytes(bytes).value();
    const auto plan = planImport(second, first.documents, first.persons);
    ASSERT_TRUE(plan.has_value());
    ASSERT_EQ(plan->addDocuments.size(), 1);
    EXPECT_EQ(plan->addDocuments.first().number, u"ZZ1239915"_s);
    ASSERT_EQ(plan->withdrawals.size(), 1);
    EXPECT_EQ(plan->withdrawals.first().number, u"ZZ1230015"_s);
    EXPECT_EQ(plan->withdrawals.first().reason, u"delisted"_s);
    EXPECT_EQ(plan->unchanged, 0);
    // Two persons really changed; everything else only moved to the new edition.
    EXPECT_EQ(plan->changePersons.size(), first.persons.size());
    EXPECT_EQ(plan->onlyEdition, first.persons.size() - 2 + first.documents.size() - 1);
    EXPECT_EQ(plan->changePersons.first().version, 2U);

    EXPECT_EQ(planImport(first, second.documents, second.persons).error().code, base::ErrorCode::OlderEdition);
    AlertRecord foreign = first.documents.first();
    foreign.id.bytes.fill(9);
    foreign.listing->list = u"Another list"_s;
    EXPECT_TRUE(planImport(first, first.documents + QList{foreign}, first.persons)->withdrawals.isEmpty());
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
