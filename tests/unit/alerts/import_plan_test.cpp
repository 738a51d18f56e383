#include "core/alerts/import_plan.h"
#include "core/alerts/source_reference.h"

#include <gtest/gtest.h>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);

/// A small list: `numbers` are the passports of persons P1, P2 and so on.
ListReading reading(const QString &edition, const QStringList &names, const QStringList &numbers)
{
    ListReading made{u"Sample list"_s, u"Sample desk"_s, edition, {}, {}, {}};
    ReadingBuilder builder(made, *base::CountryCode::fromText(u"QMA"), kNow);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto person = builder.begin(u"P%1"_s.arg(i + 1), false);
        ReadingBuilder::addName(*person, names[i], {});
        person->listing.personName = names[i];
        ListedDocument document;
        document.number = document.printed = numbers.value(i);
        if (!document.number.isEmpty()) {
            EXPECT_EQ(builder.addDocument(*person, document, true), ReadingBuilder::Taken::Yes);
        }
        builder.finish(std::move(*person));
    }
    return made;
}

TEST(ImportPlan, addsEverythingToAnEmptyVault)
{
    const auto plan = planImport(reading(u"2026-01-05"_s, {u"A"_s, u"B"_s}, {u"ZZ1"_s}), {}, {});
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->addPersons.size(), 2);
    EXPECT_EQ(plan->addDocuments.size(), 1);
    EXPECT_EQ(plan->operations(), 3);
}

TEST(ImportPlan, leavesAllUnchangedOnASecondRun)
{
    const ListReading first = reading(u"2026-01-05"_s, {u"A"_s, u"B"_s}, {u"ZZ1"_s, u"ZZ2"_s});
    ListReading later = first;
    for (AlertRecord &document : later.documents)
        document.firstSeen = document.updatedAt = kNow + std::chrono::hours(1);
    const auto plan = planImport(later, first.documents, first.persons);
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->operations(), 0);
    EXPECT_EQ(plan->unchanged, 4);
}

TEST(ImportPlan, tellsRealChangesFromANewerEditionAndWithdrawsWhatIsGone)
{
    const ListReading first = reading(u"2026-01-05"_s, {u"A"_s, u"B"_s, u"C"_s}, {u"ZZ1"_s, u"ZZ2"_s, u"ZZ3"_s});
    const ListReading second = reading(u"2026-02-05T08:00:00Z"_s, {u"A"_s, u"B, changed"_s}, {u"ZZ1"_s, u"ZZ9"_s});
    const auto plan = planImport(second, first.documents, first.persons);
    ASSERT_TRUE(plan.has_value());
    ASSERT_EQ(plan->addDocuments.size(), 1);
    EXPECT_EQ(plan->addDocuments.first().number, u"ZZ9"_s);
    ASSERT_EQ(plan->changePersons.size(), 2);
    EXPECT_EQ(plan->changePersons.first().names.first().text, u"B, changed"_s) << "real changes come first";
    EXPECT_EQ(plan->changePersons.first().version, 2U);
    EXPECT_EQ(plan->onlyEdition, 2);
    EXPECT_EQ(plan->onlyEditionPersons, 1);
    ASSERT_EQ(plan->changeDocuments.size(), 1);
    EXPECT_EQ(plan->changeDocuments.first().firstSeen, kNow);
    ASSERT_EQ(plan->withdrawals.size(), 3);
    ASSERT_EQ(plan->withdrawn.size(), 3);
    for (qsizetype i = 0; i < plan->withdrawals.size(); ++i) {
        EXPECT_EQ(plan->withdrawals[i].reason, u"delisted"_s);
        const bool person = plan->withdrawals[i].kind == Withdrawal::Kind::ListedPerson;
        EXPECT_EQ(plan->withdrawals[i].number.isEmpty(), person);
        EXPECT_EQ(plan->withdrawn[i].reference, person || plan->withdrawals[i].number == u"ZZ3"_s ? u"P3"_s : u"P2"_s);
    }
}

TEST(ImportPlan, refusesAnOlderEdition)
{
    const ListReading older = reading(u"2026-01-05"_s, {u"A"_s}, {});
    const ListReading newer = reading(u"2026-01-05T00:00:01Z"_s, {u"A"_s}, {});
    EXPECT_EQ(planImport(older, newer.documents, newer.persons).error().code, base::ErrorCode::OlderEdition);
    EXPECT_TRUE(planImport(newer, older.documents, older.persons).has_value());
}

TEST(ImportPlan, leavesOtherListsAlone)
{
    const ListReading first = reading(u"2026-01-05"_s, {u"A"_s}, {u"ZZ1"_s});
    ListReading other = first;
    other.documents.first().listing->list = other.persons.first().listing.list = u"Another list"_s;
    const auto plan = planImport(first, other.documents, other.persons);
    ASSERT_TRUE(plan.has_value());
    EXPECT_TRUE(plan->withdrawals.isEmpty());
    EXPECT_EQ(plan->added(), 2);
}

TEST(ImportPlan, readsEditionsAsUtc)
{
    EXPECT_EQ(editionTime(u"2026-01-05"_s), editionTime(u"2026-01-05T00:00:00Z"_s));
    EXPECT_FALSE(editionTime(u"5 January"_s).has_value());
    EXPECT_FALSE(editionTime({}).has_value());
}

TEST(ReadingBuilder, keepsRecordsWithinWhatOthersAccept)
{
    ListReading made{u"Sample list"_s, u"Sample desk"_s, u"2026-01-05"_s, {}, {}, {}};
    ReadingBuilder builder(made, *base::CountryCode::fromText(u"QMA"), kNow);
    auto person = builder.begin(u"1"_s, false);
    EXPECT_FALSE(builder.begin(u"1"_s, false).has_value());
    for (int i = 0; i < 2'000; ++i)
        ReadingBuilder::addName(*person, QString::number(i) + QString(5'000, u'ก'), {});
    ReadingBuilder::addName(*person, u"bell\a, half \xD800 of a pair"_s, {});
    person->comments = QString(100'000, u'ก');
    builder.finish(std::move(*person));
    const QByteArray encoded = encode(made.persons.first());
    const auto decoded = decodeListedPerson(encoded);
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(encode(*decoded), encoded);
    EXPECT_EQ(*decoded, made.persons.first());
    EXPECT_EQ(cleanText(u"bell\a,\thalf \xD800 of a pair"_s), u"bell, half of a pair"_s);
    EXPECT_EQ(cleanText(u"𠮷 whole"_s), u"𠮷 whole"_s);
}

TEST(SourceReference, isTheSourcesOwnElseTheOwnersElseTheRecords)
{
    const ListReading made = reading(u"2026-01-05"_s, {u"A"_s}, {u"ZZ1"_s});
    EXPECT_EQ(sourceReference(made.persons.first()), u"P1"_s);
    AlertRecord alert = made.documents.first();
    EXPECT_EQ(sourceReference(alert), u"P1"_s);
    alert.listing.reset();
    alert.nationalReference = u"N-7"_s;
    EXPECT_EQ(sourceReference(alert), u"N-7"_s);
    alert.nationalReference.clear();
    EXPECT_EQ(sourceReference(alert), alert.id.hex());
}

} // namespace
} // namespace countersign::alerts
