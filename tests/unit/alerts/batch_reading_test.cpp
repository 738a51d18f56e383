#include "core/alerts/batch_reading.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class BatchReaderTest : public ::testing::Test
{
protected:
    QString write(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"in.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    static QList<BatchRow> rowsOf(BatchReader &reader)
    {
        QList<BatchRow> rows;
        for (auto row = reader.next(); row && *row; row = reader.next())
            rows.append(**row);
        return rows;
    }

    QTemporaryDir m_folder;
};

TEST_F(BatchReaderTest, takesColumnsInAnyOrderAmongOthers)
{
    auto reader = BatchReader::open(write("note,ISSUER,id,Number\nx,UTO,7, A12 \n"), BatchKind::Numbers);
    ASSERT_TRUE(reader);
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].id, u"7"_s);
    EXPECT_EQ(rows[0].values, (QStringList{u"A12"_s, u"UTO"_s}));
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_FALSE(rows[0].refusal);
}

TEST_F(BatchReaderTest, namesTheColumnThatIsMissing)
{
    const QString path = write("id,issuer\n1,UTO\n");
    const auto reader = BatchReader::open(path, BatchKind::Numbers);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, ErrorCode::ColumnMissing);
    EXPECT_EQ(reader.error().args, (QStringList{path, u"number"_s}));
    EXPECT_EQ(BatchReader::open(write("number\n1\n"), BatchKind::Numbers).error().args.value(1), u"id"_s);
    EXPECT_TRUE(BatchReader::open(write("number\n1\n"), BatchKind::Numbers, {}, false)) << "a window may do without ids";
    EXPECT_EQ(BatchReader::open(write("id,line1\n1,x\n"), BatchKind::Zones).error().args.value(1), u"line2"_s);
}

TEST_F(BatchReaderTest, letsTheLineStandInForAMissingIdColumn)
{
    auto reader = BatchReader::open(write("number\nA\nB\n"), BatchKind::Numbers, {}, false);
    ASSERT_TRUE(reader);
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[1].id, u"3"_s);
}

TEST_F(BatchReaderTest, takesThePlacesAPersonChose)
{
    auto reader = BatchReader::open(write("a,b,c\n1,2,3\n"), BatchKind::Numbers, BatchPlaces{2, 0, -1});
    ASSERT_TRUE(reader);
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].id, u"3"_s);
    EXPECT_EQ(rows[0].values, (QStringList{u"1"_s, QString()}));
}

TEST_F(BatchReaderTest, keepsBrokenRowsWithTheirReason)
{
    auto reader = BatchReader::open(write("id,number\n1,\"A\n2,B,C\n,D\n"), BatchKind::Numbers);
    ASSERT_TRUE(reader);
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].refusal, BatchIssue::UnclosedQuote);
    EXPECT_EQ(rows[1].refusal, BatchIssue::TooManyCells);
    EXPECT_EQ(rows[1].remarks.value(0).line, 3);
    EXPECT_FALSE(rows[2].refusal);
    EXPECT_EQ(rows[2].remarks.value(0).issue, BatchIssue::IdMissing);
}

TEST(BatchColumns, areFoundUnderTheNamesThatTablesUse)
{
    EXPECT_EQ(findPlaces(BatchKind::Numbers, {u"Ref"_s, u"Issuing State"_s, u"PASSPORT NO."_s}), (BatchPlaces{0, 2, 1}));
    EXPECT_EQ(likelyKind({u"Full name"_s, u"DOB"_s}), BatchKind::Names);
    EXPECT_EQ(likelyKind({u"mrz_line1"_s, u"mrz_line2"_s}), BatchKind::Zones);
    EXPECT_EQ(likelyKind({u"name"_s, u"passport"_s}), BatchKind::Numbers);
    EXPECT_FALSE(likelyKind({u"a"_s, u"b"_s}));
}

} // namespace
} // namespace countersign::alerts
