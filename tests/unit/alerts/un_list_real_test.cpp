#include "core/alerts/import_plan.h"
#include "core/alerts/lookup.h"
#include "core/alerts/un_list.h"
#include "core/documents/check_digit.h"
#include "core/documents/document_number.h"
#include "encoded_source.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

#include <iostream>
#include <random>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;
using testing::EncodedSource;

const base::Instant kNow = base::fromMillis(1'772'200'000'000);

QString listPath()
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_SHARED_DATA",
                                                QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/data"));
    return folder + u"/un-consolidated-2026-02-27.xml"_s;
}

/// The real list, read once; nothing where the file is absent.
class RealUnList : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        QFile file(listPath());
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto read = readUnList(file, *base::CountryCode::fromText(u"QMA"), kNow, {}, {});
        ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
        s_reading = *read;
    }
    void SetUp() override
    {
        if (!s_reading)
            GTEST_SKIP() << "the real list is not present at " << listPath().toStdString();
    }
    static std::optional<ListReading> s_reading;
};
std::optional<ListReading> RealUnList::s_reading;

/// Both lines of a passport zone around the number, with digits computed by the room under look-up, not by its reader.
QString zoneOf(const AlertRecord &alert)
{
    const std::string number = documents::normalForm(alert.number).leftJustified(9, '<').toStdString();
    std::string line = number + documents::checkDigit(number);
    line += alert.issuer.text().leftJustified(3, u'<').toStdString() + "8001014M3001019" + std::string(14, '<') + '<';
    line += documents::checkDigit(line.substr(0, 10) + line.substr(13, 7) + line.substr(21));
    return u"P<%1SPECIMEN<<PERSON"_s.arg(alert.issuer.text(), -3, u'<').leftJustified(44, u'<') + u'\n'
           + QString::fromStdString(line);
}

TEST_F(RealUnList, countsEveryEntry)
{
    int individuals = 0, entities = 0, original = 0;
    for (const ListedPerson &person : s_reading->persons) {
        (person.entity ? entities : individuals)++;
        const bool other = std::any_of(person.names.begin(), person.names.end(), [](const ListedName &name) {
            return name.quality.isEmpty() && name.script != u"Latn"_s;
        });
        original += !person.entity && other ? 1 : 0;
    }
    EXPECT_EQ(individuals, 730);
    EXPECT_EQ(entities, 273);
    EXPECT_EQ(original, 336);
    EXPECT_EQ(s_reading->passportEntries, 310);
    EXPECT_EQ(s_reading->edition, u"2026-02-27T00:00:09.554Z"_s);
}

TEST_F(RealUnList, endsEveryPassportEntryAsDocumentOrRemark)
{
    int twice = 0, refused = 0, beside = 0;
    for (const ImportRemark &remark : s_reading->remarks) {
        twice += remark.reasonCode == u"number-twice"_s ? 1 : 0;
        refused += remark.reasonCode == u"number-too-long"_s ? 1 : 0;
        beside += remark.reasonCode == u"number-from-note"_s || remark.reasonCode == u"type-from-free-text"_s ? 1 : 0;
        EXPECT_GT(remark.line, 0);
    }
    EXPECT_EQ(s_reading->documents.size() - beside + twice + refused, 310);
    std::cout << "documents " << s_reading->documents.size() << ", beside the label or number field " << beside
              << ", same number twice " << twice << ", too long " << refused << ", remarks "
              << s_reading->remarks.size() << ", other numbers " << s_reading->otherNumbers << std::endl;
}

TEST_F(RealUnList, findsEachDocumentByNumberAndByZone)
{
    EncodedSource source;
    for (const AlertRecord &alert : s_reading->documents)
        ASSERT_TRUE(source.put(encode(alert)).has_value());
    const LookupEngine engine(source);
    int zones = 0, shortWithoutIssuer = 0;
    for (const AlertRecord &alert : s_reading->documents) {
        const auto hasIt = [&alert](const base::Result<Answer> &answer) {
            return answer && answer->verdict == Verdict::Listed
                   && std::any_of(answer->matches.begin(), answer->matches.end(), [&alert](const Match &match) {
                          return match.alert.id == alert.id && match.isExact();
                      });
        };
        EXPECT_TRUE(hasIt(engine.ask({alert.number, {}, {}}, kNow))) << alert.number.toStdString();
        EXPECT_TRUE(hasIt(engine.ask({u" "_s + alert.number.toLower(), alert.issuer, {}}, kNow)));
        const qsizetype size = documents::normalForm(alert.number).size();
        if (size > 9 || alert.issuer.isNull()) {
            shortWithoutIssuer += size <= 9 ? 1 : 0;
            continue;
        }
        ++zones;
        const auto answer = engine.ask({zoneOf(alert), {}, {}}, kNow);
        EXPECT_TRUE(hasIt(answer)) << zoneOf(alert).toStdString();
        EXPECT_TRUE(answer && answer->mrz && answer->mrz->asTyped.allAgree()) << zoneOf(alert).toStdString();
    }
    EXPECT_GT(zones, 200);
    std::cout << "found by zone " << zones << ", short numbers without an issuer " << shortWithoutIssuer << std::endl;
}

TEST_F(RealUnList, findsNoInventedNumberAsExact)
{
    EncodedSource source;
    QSet<QByteArray> real;
    for (const AlertRecord &alert : s_reading->documents) {
        ASSERT_TRUE(source.put(encode(alert)).has_value());
        real.insert(documents::normalForm(alert.number));
    }
    const LookupEngine engine(source);
    std::mt19937 random(20260227);
    int asked = 0;
    while (asked < 10'000) {
        QString number;
        for (int i = 0; i < 8; ++i)
            number += QLatin1Char(static_cast<char>(i < 1 ? 'A' + random() % 26 : '0' + random() % 10));
        if (real.contains(number.toLatin1()))
            continue;
        ++asked;
        const auto answer = engine.ask({number, {}, {}}, kNow);
        ASSERT_TRUE(answer.has_value());
        EXPECT_NE(answer->verdict, Verdict::Listed);
        EXPECT_NE(answer->verdict, Verdict::PossibleHit);
    }
}

TEST_F(RealUnList, leavesAllUnchangedOnASecondRun)
{
    const auto plan = planImport(*s_reading, s_reading->documents, s_reading->persons);
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->unchanged, s_reading->documents.size() + s_reading->persons.size());
    EXPECT_TRUE(plan->addDocuments.isEmpty() && plan->changePersons.isEmpty() && plan->withdrawals.isEmpty());
}

} // namespace
} // namespace countersign::alerts
