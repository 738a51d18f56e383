#include "machine.h"

#include "core/cases/fields.h"

namespace countersign::cases {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::Machine;
using testing::idOf;

Revision sample()
{
    Machine machine(1);
    testing::beginCase(machine, 2);
    Machine other(2);
    other.take(machine);
    Revision revision = other.write(setText(idOf<EntityId>(200), u"ข้อความ and نص"_s)
                                    + setGrading(idOf<EntityId>(200), markings::gradingFromText(markings::GradingScheme::Uk3x5x2, u"1AP")));
    revision.label = u"sent to the chief"_s;
    return revision;
}

TEST(RevisionCodec, readsWhatItWrites)
{
    const Revision revision = sample();
    const QByteArray bytes = revision.encode();
    const auto read = Revision::decode(bytes);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->caseId, revision.caseId);
    EXPECT_EQ(read->dot, revision.dot);
    EXPECT_EQ(read->seen, revision.seen);
    EXPECT_EQ(read->author, revision.author);
    EXPECT_EQ(read->authorName, revision.authorName);
    EXPECT_EQ(read->at, revision.at);
    EXPECT_EQ(read->label, revision.label);
    EXPECT_EQ(read->changes, revision.changes);
    EXPECT_EQ(read->encode(), bytes);
}

TEST(RevisionCodec, refusesEveryCutAndEveryTail)
{
    const QByteArray bytes = sample().encode();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(Revision::decode(bytes.first(length)).has_value()) << length;
    EXPECT_EQ(Revision::decode(bytes + '\0').error().code, ErrorCode::CaseObjectBroken);
}

TEST(RevisionCodec, refusesAValueOfAnotherForm)
{
    Revision revision = sample();
    revision.changes = {{{idOf<EntityId>(200), Field::Text, {}}, fields::boolean(true)}};
    EXPECT_EQ(Revision::decode(revision.encode()).error().code, ErrorCode::CaseObjectBroken);
    revision.changes = {{{idOf<EntityId>(200), Field::Status, {}}, fields::number(9)}};
    EXPECT_EQ(Revision::decode(revision.encode()).error().code, ErrorCode::CaseObjectBroken);
    revision.changes = {{{idOf<EntityId>(200), Field::Assignee, "short"}, fields::boolean(true)}};
    EXPECT_EQ(Revision::decode(revision.encode()).error().code, ErrorCode::CaseObjectBroken);
}

TEST(RevisionCodec, setsANewerFieldAside)
{
    Revision revision = sample();
    revision.changes = {{{idOf<EntityId>(200), static_cast<Field>(200), {}}, fields::boolean(true)}};
    EXPECT_EQ(Revision::decode(revision.encode()).error().code, ErrorCode::UnknownCriticalField);
}

TEST(RevisionCodec, refusesACountWithAGap)
{
    Revision revision = sample();
    ++revision.dot.counter;
    EXPECT_EQ(Revision::decode(revision.encode()).error().code, ErrorCode::CaseObjectBroken);
}

TEST(RevisionCodec, letsTheLastOfTwoChangesOfAPlaceCount)
{
    Revision revision = sample();
    revision.changes = setText(idOf<EntityId>(200), u"first"_s) + setText(idOf<EntityId>(200), u"second"_s);
    const auto read = Revision::decode(revision.encode());
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->changes.size(), 1);
    EXPECT_EQ(fields::textOf(read->changes.first().value), u"second"_s);
}

TEST(Order, liesBetweenAndKeepsRunsTogether)
{
    const auto one = idOf<base::DeviceId>(1), two = idOf<base::DeviceId>(2);
    const QString a = orderBetween({}, {}, one);
    const QString b = orderBetween(a, {}, one);
    ASSERT_LT(a, b);
    // Two machines, offline, type three paragraphs each into the same gap.
    QString last = a;
    QStringList mine, theirs;
    for (int i = 0; i < 3; ++i) {
        last = orderBetween(last, b, one);
        mine.append(last);
    }
    last = a;
    for (int i = 0; i < 3; ++i) {
        last = orderBetween(last, b, two);
        theirs.append(last);
    }
    QStringList all = mine + theirs;
    std::sort(all.begin(), all.end());
    EXPECT_TRUE(all == mine + theirs || all == theirs + mine) << qPrintable(all.join(u' '));
    EXPECT_LT(a, all.first());
    EXPECT_LT(all.last(), b);
}

TEST(Order, findsRoomByAnySeed)
{
    std::mt19937 random(11);
    QStringList keys;
    for (int i = 0; i < 4000; ++i) {
        const auto device = idOf<base::DeviceId>(static_cast<int>(random() % 3));
        const auto at = static_cast<qsizetype>(random() % 5 == 0 ? 0 : random() % static_cast<unsigned>(keys.size() + 1));
        const QString before = at == 0 ? QString() : keys[at - 1];
        const QString after = at == keys.size() ? QString() : keys[at];
        const QString key = orderBetween(before, after, device);
        ASSERT_GT(key, before);
        if (!after.isEmpty()) {
            ASSERT_LT(key, after) << qPrintable(before) << " " << qPrintable(after);
        }
        keys.insert(at, key);
    }
    EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
}

TEST(Order, staysShortForALongNote)
{
    const auto device = idOf<base::DeviceId>(1);
    QString key;
    for (int i = 0; i < 10'000; ++i)
        key = orderBetween(key, {}, device);
    EXPECT_LE(key.size(), 14);
}

} // namespace
} // namespace countersign::cases
