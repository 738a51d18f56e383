#include "case_world.h"

#include "core/database/statement.h"
#include "core/portal/portal_database.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class CaseSync : public CaseWorld
{
};

TEST_F(CaseSync, bringsACaseToTheOtherMachineOfTheDesk)
{
    meet();
    ASSERT_TRUE(a->sync().has_value());
    const auto id = makeCase(*a, u"Sea Star crew"_s);
    const auto sent = synced(*a);
    EXPECT_GE(sent.casesSent, 2) << "keys and at least one revision";
    const auto came = synced(*b);
    EXPECT_GE(came.caseChanges, 1);
    EXPECT_EQ(came.casesWaiting, 0);
    const auto there = open(*b, id);
    ASSERT_TRUE(there);
    EXPECT_EQ(saidBy(*there), saidBy(*open(*a, id)));
    const auto again = synced(*b);
    EXPECT_EQ(again.caseChanges, 0);
    EXPECT_EQ(again.casesSent, 0) << "nothing is sent twice";
}

TEST_F(CaseSync, keepsACaseFromADeviceThatCameLaterUntilAHolderSyncs)
{
    a = newDesk("QMA");
    ASSERT_TRUE(a->sync().has_value());
    const auto id = makeCase(*a, u"Before you came"_s);
    (void)synced(*a);
    b = newDesk("QMA", training::Seat::Analyst);
    const auto first = synced(*b);
    EXPECT_GE(first.casesWaiting, 1) << "kept sealed";
    EXPECT_FALSE(open(*b, id));
    (void)synced(*a); // hears of the new device and hands it the key
    const auto second = synced(*b);
    EXPECT_EQ(second.casesWaiting, 0);
    ASSERT_TRUE(open(*b, id));
    EXPECT_EQ(open(*b, id)->title, u"Before you came"_s);
}

TEST_F(CaseSync, holdsALimitedCaseByKeysAndNotByAFilter)
{
    meet();
    ASSERT_TRUE(a->sync().has_value());
    const auto id = makeCase(*a, u"For few"_s);
    ASSERT_TRUE(open(*a, id));
    change(*a, id, cases::setLimited(id, true));
    (void)synced(*a);
    const auto came = synced(*b);
    EXPECT_GE(came.casesWaiting, 1);
    EXPECT_FALSE(open(*b, id));
    // Assigned, they get the keys, earlier epochs among them.
    ASSERT_TRUE(open(*a, id));
    change(*a, id, cases::setAssigned(id, casesOf(*b).self(), true));
    (void)synced(*a);
    (void)synced(*b);
    ASSERT_TRUE(open(*b, id));
    EXPECT_EQ(open(*b, id)->title, u"For few"_s);
    // Taken off again, a new epoch begins: what is written from then on stays sealed to them.
    change(*a, id, cases::setAssigned(id, casesOf(*b).self(), false));
    (void)synced(*a);
    (void)synced(*b);
    ASSERT_TRUE(open(*a, id));
    change(*a, id, cases::setTitle(cases::entityOf(id), u"Not for all any more"_s));
    (void)synced(*a);
    const auto after = synced(*b);
    EXPECT_GE(after.casesWaiting, 1);
    EXPECT_EQ(open(*b, id)->title, u"For few"_s);
}

TEST_F(CaseSync, showsThePortalAndOtherDesksNothing)
{
    meet();
    ASSERT_TRUE(a->sync().has_value());
    const QString word = u"Zanzibarquartz"_s;
    const auto id = makeCase(*a, word);
    (void)synced(*a);
    const auto qnb = newDesk("QNB");
    const auto theirs = qnb->sync();
    ASSERT_TRUE(theirs.has_value());
    EXPECT_EQ(theirs->casesWaiting, 0) << "another desk does not even see that there is a log";
    EXPECT_FALSE(open(*qnb, id));
    stopPortal();
    const auto config = folder().portalConfig();
    const auto key = portal::readKey(config);
    ASSERT_TRUE(key.has_value());
    auto database = portal::openDatabase(config, *key);
    ASSERT_TRUE(database.has_value());
    auto read = database::Statement::prepare(*database, QLatin1StringView("SELECT bytes FROM case_log"));
    ASSERT_TRUE(read.has_value());
    ASSERT_TRUE(read->run().has_value());
    int rows = 0;
    while (read->next().value_or(false)) {
        ++rows;
        EXPECT_FALSE(read->bytes(0).contains(word.toUtf8()));
    }
    EXPECT_GE(rows, 2);
}

TEST_F(CaseSync, keepsBothTextsOfAParagraphThatTwoChangedOffline)
{
    meet();
    ASSERT_TRUE(a->sync().has_value());
    const auto id = makeCase(*a, u"Overlap"_s);
    ASSERT_TRUE(open(*a, id));
    const auto note = cases::newEntity();
    const auto first = paragraph(u"before"_s, u"m"_s);
    change(*a, id, cases::addNote(note, u"Note"_s, {}) + cases::addParagraph(note, first));
    (void)synced(*a);
    (void)synced(*b);
    ASSERT_TRUE(open(*a, id) && open(*b, id));
    change(*a, id, cases::setText(first.id, u"written at a"_s));
    change(*b, id, cases::setText(first.id, u"written at b"_s));
    (void)synced(*a);
    (void)synced(*b);
    (void)synced(*a);
    const QString said = saidBy(*open(*a, id));
    EXPECT_EQ(said, saidBy(*open(*b, id)));
    EXPECT_TRUE(said.contains(u"written at a"_s));
    EXPECT_TRUE(said.contains(u"written at b"_s));
    EXPECT_EQ(open(*a, id)->conflicts(), 1);
}
