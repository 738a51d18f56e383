#include "machine.h"

namespace countersign::cases {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::Machine;
using testing::beginCase;
using testing::idOf;

class CaseStateTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        note = beginCase(a, 3);
        b.take(a);
    }
    void meet()
    {
        Machine before = a;
        a.take(b);
        b.take(before);
        EXPECT_EQ(a.state.digest(), b.state.digest());
    }
    [[nodiscard]] Paragraph first() const { return a.note(note).paragraphs.first(); }

    Machine a{1}, b{2};
    EntityId note;
    const EntityId p = idOf<EntityId>(200);
};

TEST_F(CaseStateTest, showsWhatWasWritten)
{
    const CaseFile file = b.state.file();
    EXPECT_EQ(file.reference, u"QMA-2026-001"_s);
    EXPECT_EQ(file.title, u"Coastal route"_s);
    ASSERT_EQ(file.notes.size(), 1);
    ASSERT_EQ(file.notes.first().paragraphs.size(), 3);
    EXPECT_EQ(file.notes.first().paragraphs[2].text, u"paragraph 2"_s);
    EXPECT_EQ(file.notes.first().paragraphs[2].authorName, u"B"_s);
    EXPECT_EQ(file.conflicts(), 0);
}

TEST_F(CaseStateTest, joinsEditsOfDifferentParagraphs)
{
    a.write(setText(p, u"mine"_s));
    b.write(setText(idOf<EntityId>(201), u"theirs"_s));
    meet();
    EXPECT_EQ(first().text, u"mine"_s);
    EXPECT_EQ(a.note(note).paragraphs[1].text, u"theirs"_s);
    EXPECT_EQ(a.note(note).conflicts(), 0);
}

TEST_F(CaseStateTest, keepsBothTextsAndWhatStoodBefore)
{
    a.write(setText(p, u"mine"_s));
    b.write(setText(p, u"draft of theirs"_s));
    b.write(setText(p, u"theirs"_s));
    meet();
    ASSERT_TRUE(first().isConflict());
    ASSERT_EQ(first().texts.size(), 2);
    EXPECT_EQ(first().texts[0].value, u"mine"_s);
    EXPECT_EQ(first().texts[1].value, u"theirs"_s);
    EXPECT_EQ(first().texts[1].authorName, u"C"_s);
    EXPECT_EQ(first().before, u"paragraph 0"_s);
}

TEST_F(CaseStateTest, settlesAConflictByWhoHasSeenBoth)
{
    a.write(setText(p, u"mine"_s));
    b.write(setText(p, u"theirs"_s));
    meet();
    Note settled = a.note(note);
    EXPECT_EQ(settled.paragraphs[0].text, u"theirs"_s) << "it came first";
    settled.paragraphs[0].texts = {};
    const Changes changes = difference(a.note(note), settled);
    ASSERT_EQ(changes.size(), 1);
    a.write(changes);
    meet();
    EXPECT_FALSE(first().isConflict());
    EXPECT_EQ(first().text, u"theirs"_s);
}

TEST_F(CaseStateTest, takesTheSameTextOfBothForOne)
{
    a.write(setText(p, u"same"_s));
    b.write(setText(p, u"same"_s));
    meet();
    EXPECT_FALSE(first().isConflict());
}

TEST_F(CaseStateTest, takesTheStricterMarking)
{
    markings::Marking green;
    green.tlp = markings::Tlp::Green;
    markings::Marking red;
    red.tlp = markings::Tlp::Red;
    red.orcon = true;
    a.write(setMarking(p, red));
    b.write(setMarking(p, green));
    meet();
    EXPECT_EQ(first().marking->tlp, markings::Tlp::Red);
    EXPECT_TRUE(first().marking->orcon);
    EXPECT_EQ(a.note(note).marking().tlp, markings::Tlp::Red);
    // A person who has seen both may still lower it.
    b.write(setMarking(p, green));
    meet();
    EXPECT_EQ(first().marking->tlp, markings::Tlp::Green);
}

TEST_F(CaseStateTest, countsATakenAwayMarkingAsUnmarked)
{
    markings::Marking green;
    green.tlp = markings::Tlp::Green;
    a.write(setMarking(p, green));
    meet();
    a.write(setMarking(p, green));
    b.write(setMarking(p, std::nullopt));
    meet();
    EXPECT_EQ(first().marking->tlp, markings::Tlp::Amber);
}

TEST_F(CaseStateTest, keepsProtectionThatOneOfBothHasSet)
{
    a.write(setProtection(Machine::caseId(), true));
    b.write(setProtection(Machine::caseId(), false));
    meet();
    EXPECT_TRUE(a.state.file().protection);
    b.write(setProtection(Machine::caseId(), false));
    meet();
    EXPECT_FALSE(a.state.file().protection);
}

TEST_F(CaseStateTest, letsAnEditWinOverADeletionThatHadNotSeenIt)
{
    a.write(remove(p));
    b.write(setText(p, u"still needed"_s));
    b.write(setText(p, u"still very much needed"_s));
    meet();
    EXPECT_EQ(first().text, u"still very much needed"_s);
    // Whoever goes on with it later does not lose it again.
    a.write(setText(p, u"agreed"_s));
    meet();
    EXPECT_EQ(first().text, u"agreed"_s);
    b.write(remove(p));
    meet();
    EXPECT_EQ(a.note(note).paragraphs.size(), 2);
}

TEST_F(CaseStateTest, keepsANoteWhoseParagraphWasEditedMeanwhile)
{
    a.write(remove(note));
    EXPECT_FALSE(a.state.note(note).has_value());
    b.write(setText(p, u"new facts"_s));
    meet();
    ASSERT_TRUE(a.state.note(note).has_value());
    EXPECT_EQ(first().text, u"new facts"_s);
}

TEST_F(CaseStateTest, bringsACaseBackThatWasEditedMeanwhile)
{
    a.write(remove(entityOf(Machine::caseId())));
    EXPECT_TRUE(a.state.file().binned);
    b.write(setText(p, u"new facts"_s));
    meet();
    EXPECT_FALSE(a.state.file().binned);
}

TEST_F(CaseStateTest, bringsAParagraphBackByUndo)
{
    const Note before = a.note(note);
    a.write(remove(p));
    a.write(difference(a.note(note), before));
    EXPECT_EQ(first().text, u"paragraph 0"_s);
    EXPECT_EQ(a.note(note).paragraphs.size(), 3);
}

TEST_F(CaseStateTest, saysWhatIsMissing)
{
    const Revision one = b.write(setText(p, u"one"_s));
    const Revision two = b.write(setText(p, u"two"_s));
    EXPECT_EQ(a.state.apply(two).error().code, ErrorCode::RevisionGap);
    ASSERT_TRUE(a.state.apply(one).has_value());
    ASSERT_TRUE(a.state.apply(two).has_value());
    ASSERT_TRUE(a.state.apply(two).has_value());
    EXPECT_EQ(a.state.digest(), b.state.digest());
}

TEST_F(CaseStateTest, keepsGradingsOfBothAndShowsTheLessSure)
{
    a.write(setGrading(p, markings::gradingFromText(markings::GradingScheme::Admiralty, u"A1")));
    b.write(setGrading(p, markings::gradingFromText(markings::GradingScheme::Admiralty, u"C3")));
    meet();
    EXPECT_EQ(first().grading->text(), u"C3"_s);
    EXPECT_EQ(first().gradings.size(), 2);
    EXPECT_TRUE(first().isConflict());
}

TEST_F(CaseStateTest, tellsADifferenceByWhatDiffersOnly)
{
    const Note before = a.note(note);
    EXPECT_TRUE(difference(before, before).isEmpty());
    Note after = before;
    after.paragraphs[1].translation = u"ย่อหน้า"_s;
    after.paragraphs[1].translationLanguage = u"th"_s;
    after.paragraphs.removeAt(0);
    const Changes changes = difference(before, after);
    a.write(changes);
    const Note now = a.note(note);
    ASSERT_EQ(now.paragraphs.size(), 2);
    EXPECT_EQ(now.paragraphs[0].translation, u"ย่อหน้า"_s);
    EXPECT_EQ(changes.size(), 3);
}

TEST_F(CaseStateTest, readsBackTasksItemsAndLinks)
{
    Task task{idOf<EntityId>(300), u"Call the 24/7 point"_s, QDate(2026, 3, 9), false, {b.user, {}}};
    Item item;
    item.id = idOf<EntityId>(301);
    item.kind = ItemKind::Vessel;
    item.title = u"MV Sea Star"_s;
    item.target = u"vessel:sea star"_s;
    item.from = u"2026-03"_s;
    item.chartPlace = QPointF(12.25, -3);
    Link link{idOf<EntityId>(302), item.id, idOf<EntityId>(303), u"called at"_s, u"2026-03-03"_s, {}, p};
    a.write(putTask(task) + putItem(item) + putLink(link));
    b.take(a);
    b.write(setText(p, u"b was here"_s));
    a.take(b);
    const CaseFile file = a.state.file();
    ASSERT_EQ(file.tasks.size(), 1);
    EXPECT_EQ(file.tasks[0].dueOn, QDate(2026, 3, 9));
    EXPECT_EQ(file.tasks[0].assignee.user, b.user);
    EXPECT_EQ(file.tasks[0].assignee.name, u"C"_s);
    ASSERT_EQ(file.items.size(), 1);
    EXPECT_EQ(file.items[0].chartPlace, QPointF(12.25, -3));
    EXPECT_EQ(file.items[0].from, u"2026-03"_s);
    ASSERT_EQ(file.links.size(), 1);
    EXPECT_EQ(file.links[0].source, p);
    EXPECT_EQ(file.links[0].word, u"called at"_s);
}

} // namespace
} // namespace countersign::cases
