#include "database_fixture.h"

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Everything a repository would do after opening, so that late damage is met too.
base::Status readAll(const Database &database)
{
    auto read = Statement::prepare(database, "SELECT number, text FROM sighting"_L1);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return run;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
    }
}

} // namespace

TEST_F(DatabaseTest, wrongKeyChangesNoByte)
{
    fill();
    const QByteArray before = content();
    m_key = crypto::SecretBytes::random(32);
    const auto database = open();
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::DatabaseKeyWrong) << database.error().detail.toStdString();
    EXPECT_EQ(content(), before);
}

TEST_F(DatabaseTest, plainDatabaseIsRefusedUntouched)
{
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(8176, 'x');
    setContent(plain);
    const auto database = open({.create = true});
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::DatabasePlainText);
    EXPECT_EQ(content(), plain);
}

TEST_F(DatabaseTest, truncationAtAnyPageIsNamedAndNothingIsChanged)
{
    fill();
    const QByteArray whole = content();
    ASSERT_GT(whole.size(), 20 * 4096);
    for (qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(4095), qsizetype(4096), qsizetype(3 * 4096 + 100),
                           whole.size() - 4096, whole.size() - 1}) {
        setContent(whole.first(size));
        const auto database = open();
        ASSERT_FALSE(database) << size;
        EXPECT_EQ(database.error().code, ErrorCode::DatabaseTruncated) << size << database.error().detail.toStdString();
        EXPECT_EQ(content(), whole.first(size)) << size;
    }
    setContent(whole);
    EXPECT_TRUE(open());
}

TEST_F(DatabaseTest, damagedPageIsNamedWhenReadAndByTheCheck)
{
    fill();
    const QByteArray whole = content();
    for (qsizetype page = 1; page < whole.size() / 4096; page += 3) {
        QByteArray damaged = whole;
        damaged[page * 4096 + 1000] = static_cast<char>(damaged[page * 4096 + 1000] ^ 1);
        setContent(damaged);
        auto database = open({.readOnly = true});
        ASSERT_TRUE(database) << page;
        const auto read = readAll(*database);
        ASSERT_FALSE(read) << page;
        EXPECT_EQ(read.error().code, ErrorCode::DatabaseDamaged) << page << read.error().detail.toStdString();
        database = open({.readOnly = true});
        ASSERT_TRUE(database) << page;
        const auto checked = database->checkIntegrity();
        ASSERT_FALSE(checked) << page;
        EXPECT_EQ(checked.error().code, ErrorCode::DatabaseDamaged) << page << checked.error().detail.toStdString();
        database->close();
        EXPECT_EQ(content(), damaged) << page;
    }
    setContent(whole);
    auto database = open();
    EXPECT_TRUE(database->checkIntegrity());
    EXPECT_TRUE(readAll(*database));
}

TEST_F(DatabaseTest, swappedPagesAreFound)
{
    fill();
    QByteArray swapped = content();
    const QByteArray fifth = swapped.mid(4 * 4096, 4096);
    swapped.replace(4 * 4096, 4096, swapped.mid(8 * 4096, 4096));
    swapped.replace(8 * 4096, 4096, fifth);
    setContent(swapped);
    auto database = open({.readOnly = true});
    ASSERT_TRUE(database);
    EXPECT_FALSE(readAll(*database));
}

TEST_F(DatabaseTest, foreignFileIsRefusedUntouched)
{
    const QByteArray foreign(40960, 'z');
    setContent(foreign);
    const auto database = open({.create = true});
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::DatabaseKeyWrong) << database.error().detail.toStdString();
    EXPECT_EQ(content(), foreign);
}

} // namespace countersign::database
