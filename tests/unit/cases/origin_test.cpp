#include "core/cases/fields.h"
#include "machine.h"

namespace countersign::cases {
namespace {

using namespace Qt::StringLiterals;
using testing::Machine;
using testing::beginCase;
using testing::idOf;

/// Where a paragraph was filed from stays with it, whoever edits it (trust.md 6).
class OriginTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        note = beginCase(a, 1);
        filed.id = p;
        filed.order = u"zz"_s;
        filed.text = u"From QNB"_s;
        filed.origin = origin;
        a.write(addParagraph(note, filed));
        b.take(a);
    }
    [[nodiscard]] static std::optional<Origin> originAt(const Machine &machine, const EntityId &note)
    {
        return machine.note(note).paragraphs.last().origin;
    }

    Machine a{1}, b{2};
    EntityId note;
    const EntityId p = idOf<EntityId>(300);
    const Origin origin{*base::CountryCode::fromText(u"QNB"), idOf<base::EnvelopeId>(7), idOf<EntityId>(8)};
    Paragraph filed;
};

TEST_F(OriginTest, comesBackAsItWasFiled)
{
    EXPECT_EQ(originAt(b, note), origin);
    EXPECT_FALSE(a.note(note).paragraphs.first().origin);
}

TEST_F(OriginTest, outlivesEveryEditOfTheParagraph)
{
    const Note before = a.note(note);
    Note after = before;
    after.paragraphs.last().text = u"Rewritten"_s;
    after.paragraphs.last().origin = std::nullopt; // an editor that knows nothing of it
    a.write(difference(before, after));
    EXPECT_EQ(originAt(a, note), origin);
    b.write(remove(p));
    b.write(bringBack(p));
    b.take(a);
    EXPECT_EQ(originAt(b, note), origin);
}

TEST_F(OriginTest, isNeitherEmptiedNorChangedByALaterWrite)
{
    a.write({{{p, Field::Origin, {}}, fields::nothing()}});
    EXPECT_EQ(originAt(a, note), origin);
    b.write(setOrigin(p, {*base::CountryCode::fromText(u"QMA"), idOf<base::EnvelopeId>(9), idOf<EntityId>(9)}));
    b.take(a);
    a.take(b);
    EXPECT_EQ(originAt(a, note), origin);
    EXPECT_EQ(originAt(b, note), origin);
}

TEST_F(OriginTest, comesToAParagraphThatTakesForeignWordsIn)
{
    const Note before = a.note(note);
    Note after = before;
    after.paragraphs.first().text += u" From QNB"_s;
    after.paragraphs.first().origin = origin;
    after.paragraphs.removeLast();
    a.write(difference(before, after));
    EXPECT_EQ(a.note(note).paragraphs.first().origin, origin);
}

TEST_F(OriginTest, goesAlongWhenCasesAreJoined)
{
    EXPECT_EQ(fields::originOf([&] {
                  for (const Change &change : a.state.standing(p)) {
                      if (change.place.field == Field::Origin)
                          return change.value;
                  }
                  return fields::nothing();
              }()),
              origin);
}

TEST_F(OriginTest, refusesAnythingThatIsNoOrigin)
{
    const Place place{p, Field::Origin, {}};
    EXPECT_TRUE(fields::check(place, fields::origin(origin)));
    EXPECT_FALSE(fields::check(place, fields::text(u"QNB"_s)));
    const QByteArray good = fields::origin(origin);
    for (qsizetype i = 0; i < good.size(); ++i)
        EXPECT_FALSE(fields::check(place, good.first(i))) << i;
    EXPECT_FALSE(fields::check(place, good + '\0'));
    EXPECT_FALSE(fields::check(place, fields::origin(Origin{origin.desk, {}, origin.paragraph})));
}

TEST_F(OriginTest, gradingIsAsOldAsItsOldestWord)
{
    const auto grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"B2");
    a.write(setGrading(p, grading));
    const base::Instant graded = a.all.last().at;
    a.write(setText(p, u"Edited later"_s));
    EXPECT_EQ(a.note(note).paragraphs.last().gradedAt, graded);
    a.write(setGrading(p, std::nullopt));
    EXPECT_EQ(a.note(note).paragraphs.last().gradedAt, base::Instant{});
}

} // namespace
} // namespace countersign::cases
