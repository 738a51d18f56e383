#include "database_fixture.h"

#include "core/database/backup.h"
#include "core/database/transaction.h"
#include "core/platform/file_privacy.h"
#include "core/platform/process_hardening.h"

#include <QFileInfo>
#include <QSqlDatabase>

#include <thread>

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;

TEST_F(DatabaseTest, fileHoldsNoReadableByte)
{
    fill();
    const QByteArray bytes = content();
    EXPECT_FALSE(bytes.startsWith("SQLite format 3"));
    EXPECT_FALSE(bytes.contains("sighting"));
    EXPECT_FALSE(bytes.contains("specimen"));
    EXPECT_EQ(bytes.size() % 4096, 0);
}

TEST_F(DatabaseTest, fileIsPrivateFromItsFirstMoment)
{
    fill();
    auto database = open();
    EXPECT_TRUE(platform::isPrivate(path()));
    EXPECT_TRUE(platform::isPrivate(path() + u"-wal"_s));
}

TEST_F(DatabaseTest, onlyOneSqliteIsMappedAndItIsOurs)
{
    fill();
    const QStringList libraries = platform::mappedSqliteLibraries();
    ASSERT_EQ(libraries.size(), 1) << libraries.join(u' ').toStdString();
    EXPECT_TRUE(libraries[0].contains(u"build/"_s)) << libraries[0].toStdString();
}

TEST_F(DatabaseTest, settingsAreTheOnesWePromise)
{
    fill();
    auto database = open();
    ASSERT_TRUE(database) << database.error().detail.toStdString() << static_cast<int>(database.error().code);
    const std::pair<QLatin1StringView, QString> expected[] = {
        {"PRAGMA journal_mode"_L1, u"wal"_s},   {"PRAGMA synchronous"_L1, u"2"_s},   {"PRAGMA foreign_keys"_L1, u"1"_s},
        {"PRAGMA cell_size_check"_L1, u"1"_s},  {"PRAGMA trusted_schema"_L1, u"0"_s}, {"PRAGMA temp_store"_L1, u"2"_s},
        {"PRAGMA cipher_page_size"_L1, u"4096"_s}};
    for (const auto &[pragma, value] : expected) {
        auto ask = Statement::prepare(*database, pragma);
        ASSERT_TRUE(ask);
        ASSERT_TRUE(ask->runForRow());
        EXPECT_EQ(ask->text(0), value) << pragma.data();
    }
}

TEST_F(DatabaseTest, missingFileIsNotCreatedWhenOpened)
{
    const auto database = open();
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::FileUnreadable);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DatabaseTest, keyOfAnotherSizeIsRefused)
{
    m_key = crypto::SecretBytes::random(16);
    const auto database = open({.create = true});
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::CryptoFailed);
}

TEST_F(DatabaseTest, readOnlyConnectionRefusesToWrite)
{
    fill();
    auto database = open({.readOnly = true});
    ASSERT_TRUE(database);
    EXPECT_EQ(count(*database), kRows);
    EXPECT_FALSE(database->execute("DELETE FROM sighting"));
}

TEST_F(DatabaseTest, closingLeavesNoConnectionBehind)
{
    const QStringList before = QSqlDatabase::connectionNames();
    fill();
    {
        auto database = open();
        Database moved = std::move(*database);
        EXPECT_EQ(count(moved), kRows);
    }
    m_key = crypto::SecretBytes::random(32);
    EXPECT_FALSE(open());
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}

TEST_F(DatabaseTest, eachThreadReadsWhileOneWrites)
{
    fill();
    auto writer = open();
    ASSERT_TRUE(writer);
    auto change = Transaction::begin(*writer);
    ASSERT_TRUE(change);
    ASSERT_TRUE(writer->execute("DELETE FROM sighting"));
    std::atomic<int> seen = 0;
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([this, &seen] {
            const auto reader = open({.readOnly = true});
            if (reader && count(*reader) == kRows)
                ++seen;
        });
    readers.clear();
    EXPECT_EQ(seen, 3);
}

TEST_F(DatabaseTest, transactionRollsBackUnlessCommitted)
{
    fill();
    auto database = open();
    ASSERT_TRUE(database);
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(database->execute("DELETE FROM sighting"));
    }
    EXPECT_EQ(count(*database), kRows);
    auto transaction = Transaction::begin(*database);
    ASSERT_TRUE(database->execute("DELETE FROM sighting WHERE number < 10"));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(count(*database), kRows - 10);
}

TEST_F(DatabaseTest, statementTellsConflictFromSuccess)
{
    fill();
    auto database = open();
    auto insert = Statement::prepare(*database, "INSERT INTO sighting VALUES(?, ?)"_L1);
    ASSERT_TRUE(insert);
    const auto twice = insert->bind(5).bind(u"second"_s).run();
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::DatabaseConflict);
    EXPECT_TRUE(insert->bind(kRows).bind(u"new"_s).run());
    EXPECT_EQ(insert->changedRows(), 1);
}

TEST_F(DatabaseTest, nullStringsAreEmptyAndBlobsKeepTheirZeros)
{
    auto database = open({.create = true});
    ASSERT_TRUE(database->execute("CREATE TABLE t(a TEXT NOT NULL, b BLOB NOT NULL, c INTEGER) STRICT"));
    auto insert = Statement::prepare(*database, "INSERT INTO t VALUES(?, ?, ?)"_L1);
    ASSERT_TRUE(insert->bind(QString()).bind(QByteArray()).bindNull().run());
    ASSERT_TRUE(insert->bind(u"ไทย"_s).bind(QByteArray("\0x\0", 3)).bind(Q_INT64_C(-9223372036854775807)).run());
    auto read = Statement::prepare(*database, "SELECT a, b, c FROM t ORDER BY rowid"_L1);
    ASSERT_TRUE(read->run());
    ASSERT_TRUE(*read->next());
    EXPECT_EQ(read->text(0), u""_s);
    EXPECT_TRUE(read->isNull(2));
    ASSERT_TRUE(*read->next());
    EXPECT_EQ(read->text(0), u"ไทย"_s);
    EXPECT_EQ(read->bytes(1), QByteArray("\0x\0", 3));
    EXPECT_EQ(read->integer(2), Q_INT64_C(-9223372036854775807));
    EXPECT_FALSE(*read->next());
}

TEST_F(DatabaseTest, errorsHoldNoValues)
{
    auto database = open({.create = true});
    ASSERT_TRUE(database->execute("CREATE VIRTUAL TABLE note USING fts5(text)"));
    auto search = Statement::prepare(*database, "SELECT * FROM note WHERE note MATCH ?"_L1);
    const auto found = search->bind(u"\"SECRETNAME"_s).run();
    ASSERT_FALSE(found);
    EXPECT_FALSE(found.error().detail.contains(u"SECRETNAME"_s)) << found.error().detail.toStdString();
}

TEST_F(DatabaseTest, fullDiskHasItsOwnError)
{
    fill();
    auto database = open();
    ASSERT_TRUE(database->execute("PRAGMA max_page_count=1"));
    auto insert = Statement::prepare(*database, "INSERT INTO sighting VALUES(?, ?)"_L1);
    const auto full = insert->bind(9999).bind(u"x"_s.repeated(100000)).run();
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DatabaseFull);
    EXPECT_EQ(count(*database), kRows);
}

TEST_F(DatabaseTest, backupIsEncryptedAndHoldsOneState)
{
    fill();
    auto database = open();
    ASSERT_TRUE(database);
    auto other = open();
    const QString copy = m_folder.filePath(u"copy.db"_s);
    bool changed = false;
    ASSERT_TRUE(backUpTo(*database, m_key, copy, {}, [&](int, int) {
        if (!changed)
            changed = other->execute("DELETE FROM sighting").has_value();
    }));
    EXPECT_TRUE(changed);
    const auto opened = Database::open(copy, m_key, {.readOnly = true});
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_EQ(count(*opened), kRows);
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("specimen"));
    EXPECT_FALSE(Database::open(copy, crypto::SecretBytes::random(32), {.readOnly = true}));
}

TEST_F(DatabaseTest, cancelledBackupLeavesNothing)
{
    fill();
    auto database = open();
    std::stop_source stop;
    stop.request_stop();
    const QString copy = m_folder.filePath(u"copy.db"_s);
    const auto done = backUpTo(*database, m_key, copy, stop.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_TRUE(QDir(m_folder.path()).entryList({u"*unfinished*"_s}).isEmpty());
}

} // namespace countersign::database
