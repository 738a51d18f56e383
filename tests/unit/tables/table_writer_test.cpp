#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace countersign::tables {
namespace {

using namespace Qt::StringLiterals;

class TableWriterTest : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    static void write(const QString &path, const QList<QStringList> &rows, ReadBy reader)
    {
        auto writer = TableWriter::create(path, {u"id"_s, u"text"_s}, reader);
        ASSERT_TRUE(writer);
        for (const QStringList &row : rows) {
            ASSERT_TRUE((*writer)->add(row));
        }
        ASSERT_TRUE((*writer)->finish());
    }

    QTemporaryDir m_folder;
};

TEST_F(TableWriterTest, writesCsvByteForByte)
{
    write(path(u"a.csv"_s), {{u"1"_s, u"plain"_s}, {u"2"_s, u"a,b \"c\"\nd"_s}, {u"3"_s, QString()}, {u"4"_s, u" =1+1"_s}, {u"5"_s, u"=1"_s}},
          ReadBy::Program);
    EXPECT_EQ(contentOf(path(u"a.csv"_s)), QByteArray("id,text\n1,plain\n2,\"a,b \"\"c\"\"\nd\"\n3,\n4,\" =1+1\"\n5,=1\n"));
}

TEST_F(TableWriterTest, keepsASpreadsheetFromRunningACell)
{
    write(path(u"a.csv"_s), {{u"1"_s, u"=HYPERLINK(\"x\")"_s}, {u"2"_s, u"+1"_s}, {u"3"_s, u"-1"_s}, {u"4"_s, u"@a"_s}, {u"5"_s, u"a=1"_s}},
          ReadBy::Person);
    EXPECT_EQ(contentOf(path(u"a.csv"_s)), QByteArray("id,text\n1,\"'=HYPERLINK(\"\"x\"\")\"\n2,'+1\n3,'-1\n4,'@a\n5,a=1\n"));
}

TEST_F(TableWriterTest, leavesOldContentUntilTheNewOneIsWhole)
{
    const QString target = path(u"a.csv"_s);
    write(target, {{u"old"_s, u"old"_s}}, ReadBy::Program);
    {
        auto writer = TableWriter::create(target, {u"id"_s});
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->add({u"new"_s}));
        ASSERT_TRUE((*writer)->keepPartial());
    }
    EXPECT_EQ(contentOf(target), QByteArray("id,text\nold,old\n"));
    EXPECT_EQ(contentOf(TableWriter::partialPath(target)), QByteArray("id\nnew\n"));
}

TEST_F(TableWriterTest, keepsAnswersFromOtherUsers)
{
    for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s}) {
        write(path(name), {{u"1"_s, u"x"_s}}, ReadBy::Program);
        EXPECT_EQ(QFile::permissions(path(name)) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions())
            << name.toStdString();
    }
}

TEST_F(TableWriterTest, refusesAFolderOrADevice)
{
    const auto folder = TableWriter::create(m_folder.path(), {u"id"_s});
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, base::ErrorCode::FileWriteFailed);
    EXPECT_FALSE(TableWriter::create(u"/dev/null"_s, {u"id"_s}));
    EXPECT_FALSE(TableWriter::create(path(u"missing/a.csv"_s), {u"id"_s}));
    EXPECT_FALSE(TableWriter::create(path(u"missing/a.xlsx"_s), {u"id"_s}));
}

TEST_F(TableWriterTest, writesWorkbooksThatComeBackTheSame)
{
    const QList<QStringList> rows{{u"1"_s, u"=1+1"_s}, {u"012345678"_s, u"\u0E2A\u0E21 <&> \"x\"\ny"_s}, {u"3"_s, u" padded "_s}};
    write(path(u"a.xlsx"_s), rows, ReadBy::Person);
    auto reader = TableReader::open(path(u"a.xlsx"_s));
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->header(), (QStringList{u"id"_s, u"text"_s}));
    for (const QStringList &wanted : rows) {
        const auto row = (*reader)->next();
        ASSERT_TRUE(row && *row);
        EXPECT_EQ((*row)->cells, wanted);
        EXPECT_TRUE((*row)->typedAsNumber.isEmpty());
    }
    const auto end = (*reader)->next();
    EXPECT_TRUE(end && !*end);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.xlsx"_s}) << "nothing is left beside it";
}

} // namespace
} // namespace countersign::tables
