#include "training_world.h"

#include "core/documents/document_number.h"
#include "core/training/seeded_random.h"

#include <QSet>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Verdict;
using PreviewPtr = std::shared_ptr<workstation::ImportService::Preview>;

/// The list comes in at one desk, is published, and every document is found at another, with
/// and without the portal.
class UnList : public TrainingWorld
{
protected:
    static workstation::ImportRequest unList(const QString &file)
    {
        workstation::ImportRequest request;
        request.paths = {file};
        return request;
    }
    void importAndPublish(const Desk &desk, const QString &file, PreviewPtr &preview)
    {
        const auto read = QCoro::waitFor(desk.session().imports().preview(unList(file), {}, {}));
        ASSERT_TRUE(read.has_value()) << static_cast<int>(read.error().code) << qPrintable(read.error().detail);
        preview = *read;
        ASSERT_TRUE(QCoro::waitFor(desk.session().imports().apply(preview, {}, {})).has_value());
        const auto summary = desk.sync();
        ASSERT_TRUE(summary.has_value());
        EXPECT_TRUE(summary->remarks.isEmpty()) << qPrintable(summary->remarks.value(0).detail);
        EXPECT_EQ(summary->published, preview->plan.addDocuments.size() + preview->plan.addPersons.size());
    }
    static void expectEachFound(const Desk &desk, const alerts::ListReading &reading)
    {
        for (const alerts::AlertRecord &document : reading.documents) {
            const auto answer = desk.ask(document.number);
            ASSERT_TRUE(answer.has_value());
            EXPECT_EQ(answer->verdict, Verdict::Listed) << "a document of " << qPrintable(document.listing->reference);
        }
    }
};

TEST_F(UnList, sampleReachesAnotherDeskAndARerunChangesNothing)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    const QString sample = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml");
    PreviewPtr preview;
    importAndPublish(*qma, sample, preview);
    ASSERT_FALSE(HasFailure());
    ASSERT_FALSE(preview->reading.documents.isEmpty());
    ASSERT_TRUE(qnb->sync().has_value());
    expectEachFound(*qnb, preview->reading);
    stopPortal();
    expectEachFound(*qnb, preview->reading);
    const auto again = QCoro::waitFor(qma->session().imports().preview(unList(sample), {}, {}));
    ASSERT_TRUE(again.has_value());
    const alerts::ImportPlan &plan = (*again)->plan;
    EXPECT_TRUE(plan.addDocuments.isEmpty() && plan.addPersons.isEmpty() && plan.withdrawals.isEmpty());
    EXPECT_TRUE(plan.changeDocuments.isEmpty() && plan.changePersons.isEmpty());
    EXPECT_EQ(plan.unchanged, preview->reading.documents.size() + preview->reading.persons.size());
}

TEST_F(UnList, realListIsFoundWholeAndNothingElseIs)
{
    const QString shared =
        qEnvironmentVariable("COUNTERSIGN_SHARED_DATA", QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/data"));
    const QString file = shared + u"/un-consolidated-2026-02-27.xml"_s;
    if (!QFile::exists(file))
        GTEST_SKIP() << "the real list is not here: " << qPrintable(file);
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    PreviewPtr preview;
    importAndPublish(*qma, file, preview);
    ASSERT_FALSE(HasFailure());
    EXPECT_EQ(preview->reading.passportEntries, 310);
    ASSERT_TRUE(qnb->sync().has_value());
    stopPortal();
    expectEachFound(*qnb, preview->reading);

    QSet<QByteArray> known;
    for (const alerts::AlertRecord &document : preview->reading.documents)
        known.insert(documents::normalForm(document.number));
    training::SeededRandom random(20260227, "invented numbers");
    int asked = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QString number = training::numberIn(i % 2 ? u"LLDDDDDDD"_s : u"LDDDDDDDD"_s, random);
        if (known.contains(documents::normalForm(number)))
            continue;
        const auto answer = qnb->ask(number);
        ASSERT_TRUE(answer.has_value());
        ++asked;
        for (const alerts::Match &match : answer->matches)
            EXPECT_FALSE(match.isExact() && match.alert.category == alerts::Category::Listed);
    }
    EXPECT_GT(asked, 9'900);
}
