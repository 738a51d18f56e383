#include "machine.h"

#include <QSet>

#include <algorithm>

/// Merging by seed: what two or three machines write offline, in a thousand random ways.
namespace countersign::cases {
namespace {

using namespace Qt::StringLiterals;
using testing::Machine;
using testing::beginCase;
using testing::idOf;
using testing::paragraphOf;

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return static_cast<int>(random() % static_cast<unsigned>(most));
}

markings::Marking anyMarking(Random &random)
{
    markings::Marking marking;
    marking.tlp = static_cast<markings::Tlp>(upTo(random, 5));
    marking.orcon = upTo(random, 4) == 0;
    if (upTo(random, 3) == 0)
        marking.handling.insert(markings::HandlingCode::NoDissemination);
    return marking;
}

/// What one did since the two parted, as a reader of the other machine would expect to find it.
struct Deeds
{
    QHash<EntityId, QString> texts;                       ///< the last text of each paragraph they wrote
    QHash<EntityId, std::optional<markings::Marking>> markings;
    QSet<EntityId> removed;
    std::optional<bool> protection;
};

/// One random edit of a note by somebody who sees only their own machine.
void editOnce(Machine &machine, const EntityId &note, Random &random, int &next, Deeds &deeds)
{
    const Note now = machine.note(note);
    const int act = now.paragraphs.isEmpty() ? 1 : upTo(random, 9);
    const qsizetype at = now.paragraphs.isEmpty() ? 0 : upTo(random, static_cast<int>(now.paragraphs.size()));
    const QString words = u"%1 wrote %2"_s.arg(machine.name).arg(next);
    if (act == 0) {
        machine.write(remove(now.paragraphs[at].id));
        deeds.removed.insert(now.paragraphs[at].id);
        deeds.texts.remove(now.paragraphs[at].id);
        return;
    }
    if (act == 1) {
        const auto id = idOf<EntityId>(1000 + next++);
        const QString before = at == 0 ? QString() : now.paragraphs[at - 1].order;
        const QString after = now.paragraphs.isEmpty() ? QString() : now.paragraphs[at].order;
        machine.write(addParagraph(note, paragraphOf(id, orderBetween(before, after, machine.device), words)));
        deeds.texts.insert(id, words);
        return;
    }
    const EntityId id = now.paragraphs[at].id;
    ++next;
    if (act == 2) {
        const auto marking = anyMarking(random);
        machine.write(setMarking(id, marking));
        deeds.markings.insert(id, marking);
    } else if (act == 3) {
        machine.write(setGrading(id, markings::gradingFromText(markings::GradingScheme::Admiralty, upTo(random, 2) == 0 ? u"A1" : u"C4")));
    } else if (act == 4) {
        deeds.protection = upTo(random, 2) == 0;
        machine.write(setProtection(Machine::caseId(), *deeds.protection));
    } else if (act == 5) {
        const QString last = now.paragraphs.last().order;
        machine.write(setOrder(id, orderBetween(last, {}, machine.device)));
    } else {
        machine.write(setText(id, words));
        deeds.texts.insert(id, words);
    }
}

QStringList liveTexts(const Paragraph &paragraph)
{
    QStringList texts{paragraph.text};
    for (const auto &version : paragraph.texts)
        texts.append(version.value);
    return texts;
}

void expectNothingMissing(const Note &merged, const Deeds &deeds, const char *whose)
{
    for (auto it = deeds.texts.begin(); it != deeds.texts.end(); ++it) {
        const auto found = std::find_if(merged.paragraphs.begin(), merged.paragraphs.end(),
                                        [&it](const Paragraph &paragraph) { return paragraph.id == it.key(); });
        ASSERT_NE(found, merged.paragraphs.end()) << whose << " lost a paragraph: " << qPrintable(it.value());
        EXPECT_TRUE(liveTexts(*found).contains(it.value())) << whose << " lost: " << qPrintable(it.value());
    }
}

void expectStricter(const Note &merged, const Deeds &mine, const Deeds &theirs)
{
    for (const Paragraph &paragraph : merged.paragraphs) {
        for (const Deeds *deeds : {&mine, &theirs}) {
            const auto marking = deeds->markings.constFind(paragraph.id);
            if (marking == deeds->markings.constEnd() || !*marking)
                continue;
            ASSERT_TRUE(paragraph.marking.has_value());
            EXPECT_EQ(markings::strictest(*paragraph.marking, **marking), *paragraph.marking);
        }
    }
}

TEST(CaseMerge, losesNothingInAThousandWays)
{
    int conflicts = 0, rescued = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Random random(seed);
        Machine a(1), b(2, base::fromMillis(1'772'000'000'000 + static_cast<qint64>(seed % 3) * 5000 - 5000));
        const EntityId note = beginCase(a, 1 + upTo(random, 5));
        b.take(a);
        int next = 0;
        for (int round = 0; round < 1 + upTo(random, 3); ++round) {
            Deeds mine, theirs;
            for (int i = upTo(random, 8); i > 0; --i)
                editOnce(a, note, random, next, mine);
            for (int i = upTo(random, 8); i > 0; --i)
                editOnce(b, note, random, next, theirs);
            const Machine before = a;
            a.take(b);
            b.take(before);
            ASSERT_EQ(a.state.digest(), b.state.digest()) << "seed " << seed;
            const Note merged = a.note(note);
            expectNothingMissing(merged, mine, "a");
            expectNothingMissing(merged, theirs, "b");
            expectStricter(merged, mine, theirs);
            if (mine.protection && theirs.protection) {
                EXPECT_EQ(a.state.file().protection, *mine.protection || *theirs.protection);
            }
            ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed;
            conflicts += merged.conflicts();
            rescued += static_cast<int>(std::count_if(mine.removed.begin(), mine.removed.end(), [&](const EntityId &id) { return theirs.texts.contains(id); }));
        }
    }
    // The scripts do meet what they are for.
    EXPECT_GT(conflicts, 500);
    EXPECT_GT(rescued, 50);
}

/// Every order in which each device's revisions and what they had seen come first.
CaseState foldedAnyhow(QList<Revision> revisions, Random &random)
{
    CaseState state(Machine::caseId());
    std::shuffle(revisions.begin(), revisions.end(), random);
    while (!revisions.isEmpty()) {
        for (qsizetype i = 0; i < revisions.size();) {
            const auto applied = state.apply(revisions[i]);
            if (!applied) {
                ++i;
                continue;
            }
            if (random() % 2 == 0) {
                EXPECT_TRUE(state.apply(revisions[i]).has_value()); // idempotent
            }
            revisions.removeAt(i);
        }
    }
    return state;
}

TEST(CaseMerge, isCommutativeAssociativeAndIdempotent)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        Random random(seed + 77'000);
        Machine a(1), b(2), c(3);
        const EntityId note = beginCase(a, 3);
        b.take(a);
        c.take(a);
        int next = 0;
        Deeds deeds;
        for (int i = 0; i < 14; ++i) {
            Machine *const all[] = {&a, &b, &c};
            Machine &one = *all[upTo(random, 3)];
            editOnce(one, note, random, next, deeds);
            if (upTo(random, 5) == 0)
                all[upTo(random, 3)]->take(*all[upTo(random, 3)]);
        }
        Machine ab = a, ba = b;
        ab.take(b);
        ba.take(a);
        EXPECT_EQ(ab.state.digest(), ba.state.digest()) << seed;
        Machine left = ab, right = c, bc = b;
        left.take(c);       // (a + b) + c
        bc.take(c);
        Machine other = a;
        other.take(bc);     // a + (b + c)
        right.take(ba);     // c + (b + a)
        EXPECT_EQ(left.state.digest(), other.state.digest()) << seed;
        EXPECT_EQ(left.state.digest(), right.state.digest()) << seed;
        const auto before = left.state.digest();
        left.take(a);
        left.take(left);
        EXPECT_EQ(left.state.digest(), before) << seed;
        for (int i = 0; i < 3; ++i)
            EXPECT_EQ(foldedAnyhow(left.all, random).digest(), before) << seed;
        ASSERT_FALSE(::testing::Test::HasFailure());
    }
}

TEST(CaseMerge, foldsTenThousandParagraphsWithinASecond)
{
    Machine a(1);
    const EntityId note = beginCase(a, 10'000);
    for (int i = 0; i < 10'000; ++i)
        a.write(setText(idOf<EntityId>(200 + i % 500), u"version %1 of a paragraph that somebody works on"_s.arg(i)));
    const auto start = std::chrono::steady_clock::now();
    CaseState state(Machine::caseId());
    for (const Revision &revision : a.all)
        ASSERT_TRUE(state.apply(revision).has_value());
    const auto folded = std::chrono::steady_clock::now();
    const auto read = state.note(note);
    const auto done = std::chrono::steady_clock::now();
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->paragraphs.size(), 10'000);
    const auto millis = [](auto span) { return std::chrono::duration_cast<std::chrono::milliseconds>(span).count(); };
    ::testing::Test::RecordProperty("fold_ms", static_cast<int>(millis(folded - start)));
    std::printf("10,000 paragraphs and 10,000 revisions: fold %lld ms, note %lld ms\n", static_cast<long long>(millis(folded - start)),
                static_cast<long long>(millis(done - folded)));
    EXPECT_LT(millis(done - start), 1000);
}

} // namespace
} // namespace countersign::cases
