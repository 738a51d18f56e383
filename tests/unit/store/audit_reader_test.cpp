#include "audit_fixture.h"

#include "core/store/audit_reader.h"

namespace countersign::store {

using namespace Qt::StringLiterals;

class AuditReaderTest : public AuditTest
{
protected:
    [[nodiscard]] QList<AuditRow> rows(const AuditQuery &query)
    {
        const auto page = AuditReader(*m_database).page(query);
        EXPECT_TRUE(page) << (page ? "" : page.error().detail.toStdString());
        return page ? page->rows : QList<AuditRow>();
    }
};

TEST_F(AuditReaderTest, newestEntriesComeFirst)
{
    const auto all = rows({});
    ASSERT_EQ(all.size(), 22);
    EXPECT_EQ(all.first().sequence, 22);
    EXPECT_EQ(all.first().object, u"19"_s);
    EXPECT_EQ(all.first().details, u"X1234567"_s);
    EXPECT_EQ(all.last().action, u"vault.created"_s);
}

TEST_F(AuditReaderTest, pagesFollowEachOtherWithoutGapOrDouble)
{
    QList<std::int64_t> seen;
    AuditQuery query;
    query.limit = 7;
    for (bool more = true; more;) {
        const auto page = AuditReader(*m_database).page(query);
        ASSERT_TRUE(page);
        for (const AuditRow &row : page->rows)
            seen << row.sequence;
        more = page->more;
        query.before = seen.last();
    }
    QList<std::int64_t> expected;
    for (std::int64_t i = 22; i > 0; --i)
        expected << i;
    EXPECT_EQ(seen, expected);
}

TEST_F(AuditReaderTest, everyFilterNarrowsByItself)
{
    ASSERT_TRUE(note(u"case.export"_s, u"abc77"_s, u"file"_s, "for Somchai"));
    ASSERT_TRUE(note(u"feed.refused"_s, {}, u"CS-1403"_s, "QNB: gap"));
    AuditQuery query;
    query.actions = {u"case.export"_s, u"feed.refused"_s};
    EXPECT_EQ(rows(query).size(), 2);
    query = {};
    query.notActions = {u"lookup"_s};
    EXPECT_EQ(rows(query).size(), 4);
    query = {};
    query.object = u"abc"_s;
    EXPECT_EQ(rows(query).size(), 1);
    query = {};
    query.results = {u"CS-1403"_s};
    EXPECT_EQ(rows(query).size(), 1);
    query.results = {u"file"_s};
    query.codesToo = true;
    EXPECT_EQ(rows(query).size(), 2);
    query = {};
    query.text = u"SOMCHAI"_s;
    EXPECT_EQ(rows(query).size(), 1);
    query = {};
    query.actors = {u"Nobody"_s};
    EXPECT_TRUE(rows(query).isEmpty());
    query = {};
    query.from = m_clock.now() - std::chrono::milliseconds(500);
    ASSERT_EQ(rows(query).size(), 1);
    EXPECT_EQ(rows(query).first().action, u"feed.refused"_s);
    query = {};
    query.until = m_clock.now();
    EXPECT_EQ(rows(query).size(), 23);
}

TEST_F(AuditReaderTest, percentSignsAndQuotesAreLookedForAsTheyStand)
{
    ASSERT_TRUE(note(u"case.view"_s, u"x"_s, u"done"_s, "50%' OR 1=1"));
    AuditQuery query;
    query.text = u"%' or 1"_s;
    EXPECT_EQ(rows(query).size(), 1);
    query.text = u"%"_s;
    EXPECT_EQ(rows(query).size(), 1);
}

TEST_F(AuditReaderTest, retentionTakesDetailsAndKeepsTheChain)
{
    const auto removed = AuditReader(*m_database).removeDetailsBefore(m_clock.now() - std::chrono::seconds(5));
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 16); // two of the vault and fourteen look-ups
    const auto all = rows({});
    EXPECT_TRUE(all.first().details.has_value());
    EXPECT_FALSE(all.last().details.has_value());
    EXPECT_EQ(all.size(), 22);
    EXPECT_TRUE(AuditChain::verify(*m_database));
    const auto again = AuditReader(*m_database).removeDetailsBefore(m_clock.now() - std::chrono::seconds(5));
    EXPECT_EQ(*again, 0);
}

TEST_F(AuditReaderTest, everybodyWhoActedIsNamedOnce)
{
    const auto actors = AuditReader(*m_database).actors();
    ASSERT_TRUE(actors);
    EXPECT_EQ(*actors, QStringList{u"R. Santos"_s});
}

} // namespace countersign::store
