#include "core/cases/timeline.h"

#include "tests/support/chart_samples.h"

#include <gtest/gtest.h>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using cases::EntryKind;
using cases::TimelineEntry;

namespace {

cases::CaseFile withText(const QString &text)
{
    cases::CaseFile file;
    cases::Note note;
    cases::Paragraph paragraph;
    paragraph.id = entity(5);
    paragraph.text = text;
    note.paragraphs.append(paragraph);
    file.notes.append(note);
    return file;
}

} // namespace

TEST(Timeline, takesItemsLinksTasksAndDatesOfNotesInTheirOrder)
{
    QStringList said;
    for (const TimelineEntry &entry : cases::timelineOf(chartCase()))
        said << entry.first.toString(Qt::ISODate) + u' ' + entry.title.left(12);
    EXPECT_EQ(said, (QStringList{u"2026-01-12 Bulletin 12"_s, u"2026-02-01 Blank theft"_s, u"2026-03-02 First holder"_s, u"2026-03-02 First holder"_s,
                                 u"2026-03-03 On 2026-03-0"_s, u"2026-03-09 Ask QRC abou"_s}))
        << said.join(u'\n').toStdString();
}

TEST(Timeline, showsAPartialDateAsAllDaysItMayMean)
{
    EXPECT_EQ(cases::daysOf(*base::PartialDate::fromIso(u"2028-02")), std::pair(QDate(2028, 2, 1), QDate(2028, 2, 29)));
    EXPECT_EQ(cases::daysOf(*base::PartialDate::fromIso(u"2026")), std::pair(QDate(2026, 1, 1), QDate(2026, 12, 31)));
    cases::CaseFile file = chartCase();
    file.items[0].from = u"2026-03"_s;
    file.items[0].until = u"2026-05-04"_s;
    const auto entries = cases::timelineOf(file);
    const auto at = std::find_if(entries.begin(), entries.end(), [](const TimelineEntry &entry) { return entry.entity == entity(10); });
    ASSERT_NE(at, entries.end());
    EXPECT_TRUE(at->isSpan());
    EXPECT_EQ(at->first, QDate(2026, 3, 1));
    EXPECT_EQ(at->last, QDate(2026, 5, 4));
}

TEST(Timeline, leavesOutAnEndBeforeItsBeginning)
{
    cases::CaseFile file = chartCase();
    file.items[0].from = u"2026-03-05"_s;
    file.items[0].until = u"2026-03-01"_s;
    for (const TimelineEntry &entry : cases::timelineOf(file)) {
        if (entry.entity == entity(10)) {
            EXPECT_EQ(entry.last, QDate(2026, 3, 5));
        }
    }
}

TEST(Timeline, opensTheParagraphThatSaysSo)
{
    for (const TimelineEntry &entry : cases::timelineOf(chartCase())) {
        if (entry.kind == EntryKind::Link) {
            EXPECT_EQ(entry.source, entity(30));
            EXPECT_EQ(entry.grading, graded("A2")) << "a link without a grading has that of its paragraph";
        }
    }
}

TEST(Timeline, findsOnlyWholeIsoDatesInNotes)
{
    const auto dates = [](const QString &text) {
        QStringList found;
        for (const TimelineEntry &entry : cases::timelineOf(withText(text)))
            found << entry.from.isoText();
        return found;
    };
    EXPECT_EQ(dates(u"seen 2026-03-04, again 2026-03-04 and 2025-12-31."_s), (QStringList{u"2025-12-31"_s, u"2026-03-04"_s}));
    EXPECT_TRUE(dates(u"case QMA-2026-01-14, part 2026-03-041, ref 2026-03, 12026-03-04"_s).isEmpty());
    EXPECT_TRUE(dates(u"2026-02-30 and 2026-13-01"_s).isEmpty()) << "no calendar has these";
    EXPECT_EQ(dates(u"شوهد في 2026-03-04 في الميناء"_s), QStringList{u"2026-03-04"_s});
}

TEST(Timeline, showsTheSentenceAroundADate)
{
    const auto entries = cases::timelineOf(withText(u"First sentence here. **Two** holders boarded on 2026-03-04 at pier 4. Then nothing."_s));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.front().title, u"Two holders boarded on 2026-03-04 at pier 4"_s);
}

} // namespace countersign::testing
