#include "core/cases/report.h"

#include "tests/support/chart_samples.h"

#include <gtest/gtest.h>

#include <random>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using cases::Report;
using cases::ReportOptions;
using cases::ReportTemplate;
using markings::Tlp;

namespace {

ReportOptions upToGreen()
{
    ReportOptions options;
    options.tearLine = Tlp::Green;
    options.chart = options.timeline = true;
    return options;
}

} // namespace

TEST(Report, hasNoSourceReferenceUnlessItIsChosen)
{
    const cases::CaseFile file = chartCase();
    for (const auto &block : cases::reportOf(file, file.notes[0], {}).blocks)
        EXPECT_TRUE(block.source.isEmpty());
    ReportOptions chosen;
    chosen.sources = true;
    EXPECT_EQ(cases::reportOf(file, file.notes[0], chosen).blocks[0].source, u"desk log 4471"_s);
}

TEST(Report, isMarkedAsItsStrictestParagraph)
{
    const cases::CaseFile file = chartCase();
    EXPECT_EQ(cases::reportOf(file, file.notes[0], {}).marking.tlp, Tlp::Red);
    EXPECT_EQ(cases::reportOf(file, file.notes[0], upToGreen()).marking.tlp, Tlp::Green);
}

TEST(Report, cutsWhatIsStricterThanTheTearLineAndSaysHowMuchToTheAnalystAlone)
{
    const cases::CaseFile file = chartCase();
    const Report report = cases::reportOf(file, file.notes[0], upToGreen());
    ASSERT_EQ(report.blocks.size(), 1);
    EXPECT_EQ(report.blocks[0].paragraph, entity(32));
    EXPECT_EQ(report.cut, 2);
}

TEST(Report, cutsLinksByTheParagraphTheyRestOnAndItemsWithThem)
{
    const cases::CaseFile file = chartCase();
    const cases::CaseFile cut = cases::upTo(file, Tlp::Green);
    ASSERT_EQ(cut.links.size(), 2);
    EXPECT_EQ(cut.links[0].word, u"sells"_s);
    QStringList titles;
    for (const auto &item : cut.items) {
        titles << item.title;
        EXPECT_TRUE(item.from.isEmpty() && item.detail.isEmpty()) << "an item's own words have no marking: they count as the case";
    }
    EXPECT_EQ(titles, (QStringList{u"Visa QF-20931"_s, u"Bulletin 12"_s, u"Agency, pier 4"_s}));
    EXPECT_TRUE(cut.tasks.isEmpty());
}

TEST(Report, countsAnUnmarkedParagraphAsItsNote)
{
    cases::CaseFile file = chartCase();
    file.notes[0].paragraphs[2].marking.reset();
    EXPECT_TRUE(cases::reportOf(file, file.notes[0], upToGreen()).blocks.isEmpty()) << "the note is RED, so is what has no marking in it";
}

TEST(Report, cutsWhatIsUnderOriginatorControl)
{
    cases::CaseFile file = chartCase();
    file.notes[0].paragraphs[2].marking = marked(Tlp::Clear, true);
    EXPECT_TRUE(cases::reportOf(file, file.notes[0], upToGreen()).blocks.isEmpty());
}

/// Whatever the markings: nothing stricter than the tear-line is anywhere in the report.
TEST(Report, neverHoldsAnythingAboveItsTearLine)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        cases::CaseFile file = chartCase();
        for (auto &paragraph : file.notes[0].paragraphs) {
            if (random() % 4 == 0)
                paragraph.marking.reset();
            else
                paragraph.marking = marked(static_cast<Tlp>(random() % 5), random() % 5 == 0);
        }
        ReportOptions options = upToGreen();
        options.tearLine = static_cast<Tlp>(random() % 4);
        const cases::Note &note = file.notes[0];
        const Report report = cases::reportOf(file, note, options);
        EXPECT_LE(report.marking.tlp, *options.tearLine) << seed;
        EXPECT_EQ(report.blocks.size() + report.cut, note.paragraphs.size());
        for (const auto &block : report.blocks)
            EXPECT_TRUE(block.marking.tlp <= *options.tearLine && !block.marking.orcon) << seed;
        for (const auto &link : report.pictures.links) {
            for (const auto &paragraph : note.paragraphs) {
                if (paragraph.id == link.source) {
                    EXPECT_LE(cases::markingOf(note, paragraph).tlp, *options.tearLine) << seed;
                }
            }
        }
    }
}

TEST(ReportTemplates, keepTheDesksOwnAndSurviveABrokenSetting)
{
    ReportTemplate shipped;
    shipped.name = u"Report"_s;
    ReportTemplate own = shipped;
    own.own = true;
    own.letterhead = u"Desk of \u0645\u064A\u0646\u0627\u0621"_s;
    ReportTemplate second = own;
    second.name = u"Weekly"_s;
    const auto read = cases::reportTemplates(cases::settingOf({own, second}), {shipped});
    EXPECT_EQ(read, (QList<ReportTemplate>{own, second}));
    EXPECT_EQ(cases::reportTemplates(u"{broken"_s, {shipped}), QList<ReportTemplate>{shipped});
    EXPECT_EQ(cases::reportTemplates(u"[{\"name\":\"\"},7,{}]"_s, {shipped}), QList<ReportTemplate>{shipped});
}

TEST(ReportTemplates, dropLinesThatHaveNothingToSayAndFillEachPlaceOnce)
{
    cases::ReportFacts facts;
    facts.title = u"{serial}"_s;
    facts.reference = u"QMA-2026-014"_s;
    EXPECT_EQ(cases::filled(u"Case | {reference} {case}\nRecipient | {recipient}\nTitle | {title} {other}\nFixed"_s, facts),
              u"Case | QMA-2026-014 \nTitle | {serial} {other}\nFixed"_s);
}

} // namespace countersign::testing
