#include "database_fixture.h"

#include "core/database/migrations.h"

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using Kind = MigrationOutcome::Kind;

class MigrationsTest : public DatabaseTest
{
protected:
    void SetUp() override
    {
        auto opened = open({.create = true});
        ASSERT_TRUE(opened);
        m_database.emplace(std::move(*opened));
    }
    [[nodiscard]] bool hasTable(const QString &name) const
    {
        auto ask = Statement::prepare(*m_database, "SELECT count(*) FROM sqlite_schema WHERE name = ?"_L1);
        return ask && ask->bind(name).runForRow() && ask->integer(0) == 1;
    }
    std::optional<Database> m_database;
};

TEST_F(MigrationsTest, newDatabaseRunsAllFilesAndLaterOnesOnlyTheNew)
{
    const auto first = migrate(*m_database, u":/migrations_test/one"_s);
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    EXPECT_EQ(first->kind, Kind::Created);
    const auto again = migrate(*m_database, u":/migrations_test/one"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->kind, Kind::UpToDate);
    const auto second = migrate(*m_database, u":/migrations_test/two"_s);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->kind, Kind::Upgraded);
    EXPECT_EQ(second->from, 1);
    EXPECT_EQ(second->to, 2);
    auto ask = Statement::prepare(*m_database, "SELECT a FROM second"_L1);
    ASSERT_TRUE(*ask->runForRow());
    EXPECT_EQ(ask->integer(0), 7);
}

TEST_F(MigrationsTest, newerSchemaIsRefusedUntouched)
{
    ASSERT_TRUE(migrate(*m_database, u":/migrations_test/two"_s));
    ASSERT_TRUE(m_database->checkpoint());
    const QByteArray before = content();
    const auto older = migrate(*m_database, u":/migrations_test/one"_s);
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, ErrorCode::DatabaseNewer);
    EXPECT_EQ(older.error().args, (QStringList{u"2"_s, u"1"_s}));
    m_database->close();
    EXPECT_EQ(content(), before);
}

TEST_F(MigrationsTest, failingFileLeavesTheVersionBeforeIt)
{
    const auto broken = migrate(*m_database, u":/migrations_test/broken"_s);
    ASSERT_FALSE(broken);
    EXPECT_EQ(*schemaVersion(*m_database), 1);
    EXPECT_TRUE(hasTable(u"first"_s));
    EXPECT_FALSE(hasTable(u"second"_s));
    EXPECT_TRUE(migrate(*m_database, u":/migrations_test/two"_s));
}

TEST_F(MigrationsTest, gapInTheNumbersIsRefusedBeforeAnythingRuns)
{
    EXPECT_FALSE(migrate(*m_database, u":/migrations_test/gap"_s));
    EXPECT_FALSE(hasTable(u"first"_s));
}

} // namespace countersign::database
