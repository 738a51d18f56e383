#include "projection_samples.h"

#include "core/release/gate.h"

namespace countersign::release::tests {
namespace {

using markings::DataClass;
using markings::Tlp;

QString said(const GateQuestion &question, int rule)
{
    static const agreements::LegalBases bases = agreements::LegalBases::embedded();
    QStringList words;
    for (const Finding &finding : check(question, bases).findings) {
        if (finding.rule == rule && finding.verdict != Verdict::Pass)
            words << wordOf(finding.reason);
    }
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

TEST(QuestionFrom, asksWhatStandsInNoteCaseAndProvenance)
{
    World world;
    world.add(paragraph(1, u"Passport [L898902C3](doc:UTO/L898902C3)"_s, Tlp::Green));
    world.addForeign(paragraph(2, u"Theirs"_s, Tlp::Clear), agreements::OnwardRule::PriorConsent, marked(Tlp::Green));
    world.draft.sanitised = {numbered<base::EntityId>(1)};
    const GateQuestion question = world.question();
    ASSERT_EQ(question.items.size(), 2);
    const Item &own = question.items[0];
    EXPECT_EQ(own.id, numbered<base::EntityId>(1).hex());
    EXPECT_EQ(own.originator, desk(u"QMA"));
    EXPECT_EQ(own.dataClasses, QList{DataClass::Document});
    EXPECT_EQ(own.sanitised, Sanitised::Yes);
    EXPECT_EQ(own.gradedOn, QDate(2026, 9, 20));
    const Item &theirs = question.items[1];
    EXPECT_EQ(theirs.originator, desk(u"QMD"));
    EXPECT_EQ(theirs.thirdParty, ThirdPartyRule::Consent);
    EXPECT_EQ(theirs.purposes, QList{markings::Purpose::Smuggling});
    EXPECT_EQ(theirs.marking.tlp, Tlp::Green);
    EXPECT_EQ(theirs.checkedOn, QDate(2026, 8, 2));
    EXPECT_EQ(theirs.cutFor.size(), 2);
    ASSERT_TRUE(question.recipients[0].agreement);
    EXPECT_EQ(question.recipients[0].agreement->title, world.agreement.title);
}

TEST(QuestionFrom, redOfOurOwnIsNamedByChoosingTheRecipient)
{
    World world;
    world.add(paragraph(1, u"Red"_s, Tlp::Red));
    world.draft.cuts = {{numbered<base::EntityId>(1), desk(u"QMC")}};
    EXPECT_EQ(world.question().items[0].releaseTo, QList{desk(u"QMB")});
    world.agreement.clauses.onward = agreements::OnwardRule::Never; // nobody beyond: rule 6 has nothing else to say
    EXPECT_EQ(said(world.question(), 6), QString());
}

TEST(QuestionFrom, headingIsGradedByWhatStandsUnderIt)
{
    World world;
    cases::Paragraph heading = paragraph(1, u"## Route"_s, Tlp::Green);
    heading.grading.reset();
    heading.gradedAt = {};
    world.add(heading);
    world.add(paragraph(2, u"Passport [L898902C3](doc:UTO/L898902C3)"_s, Tlp::Green));
    const GateQuestion question = world.question();
    EXPECT_EQ(question.items[0].grading, question.items[1].grading);
    EXPECT_EQ(question.items[0].gradedOn, question.items[1].gradedOn);
    EXPECT_EQ(question.items[0].dataClasses, QList{DataClass::Document});
    EXPECT_EQ(said(question, 12), QString());

    World bare;
    bare.add(heading);
    EXPECT_EQ(said(bare.question(), 12), u"not-graded"_s) << "a heading over nothing is a paragraph like any other";
}

TEST(QuestionFrom, pointerIsAnItemOfItsOwn)
{
    World world;
    world.add(paragraph(1, u"Secret"_s, Tlp::Red));
    world.draft.recipients = {World::choice(u"QMB")};
    world.draft.recipients[0].pointer = true;
    const GateQuestion question = world.question();
    ASSERT_EQ(question.items.size(), 2);
    EXPECT_EQ(question.items[0].cutFor, QList{desk(u"QMB")});
    EXPECT_TRUE(question.items[1].cutFor.isEmpty());
    EXPECT_FALSE(said(question, 1).contains(u"nothing-left"_s)) << qPrintable(said(question, 1));
    EXPECT_EQ(said(question, 12), QString());
}

TEST(QuestionFrom, protectionOfTheCaseOutweighsANo)
{
    World world;
    world.add(paragraph(1, u"x"_s));
    world.draft.answersGiven = {{7, {}, Answer::No, u"r"_s}};
    EXPECT_EQ(said(world.question(), 7), QString());
    world.file.protection = true;
    EXPECT_EQ(said(world.question(), 7), u"unsure"_s) << "the adviser decides";
}

TEST(QuestionFrom, authorCorrectsTheClassesThatAProgramFinds)
{
    World world;
    cases::Item person;
    person.kind = cases::ItemKind::Person;
    person.title = u"Ana Doe"_s;
    cases::Item vessel;
    vessel.kind = cases::ItemKind::Vessel;
    vessel.title = u"MV Sea Star"_s;
    world.file.items = {person, vessel};
    cases::Paragraph one = paragraph(1, u"ana doe boarded the MV Sea Star, call +66 2 123 4567"_s);
    EXPECT_EQ(classesOf(one, world.file), (QList{DataClass::Biographic, DataClass::Contact, DataClass::Carrier}));
    EXPECT_EQ(classesOf(paragraph(2, u"Nothing."_s), world.file), QList{DataClass::Assessment});
    world.draft.classes = {{one.id, {DataClass::Carrier}, false}};
    EXPECT_EQ(classesFor(world.draft, one, world.file).classes, QList{DataClass::Carrier});
}

} // namespace
} // namespace countersign::release::tests
