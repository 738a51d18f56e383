#include "core/tables/table_reader.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QRandomGenerator>

namespace countersign::tables {
namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<TableReader> readerOf(const QByteArray &content, const ReadOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    auto reader = TableReader::fromCsv(std::move(buffer), u"table.csv"_s, options);
    return reader ? std::move(*reader) : nullptr;
}

QList<TableRow> rowsOf(const QByteArray &content, const ReadOptions &options = {})
{
    QList<TableRow> rows;
    const auto reader = readerOf(content, options);
    if (!reader) {
        ADD_FAILURE() << "no reader";
        return rows;
    }
    for (;;) {
        const auto row = reader->next();
        if (!row) {
            ADD_FAILURE() << "read failed";
            return rows;
        }
        if (!*row)
            return rows;
        rows.append(**row);
    }
}

TEST(CsvReader, readsQuotedCellsWithSeparatorsQuotesAndLineEnds)
{
    const auto rows = rowsOf("id,name,note\r\n1,\"Eriksson, Anna\",\"says \"\"hm\"\"\"\r\n2,\"two\nlines\",\n3,x,y");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].cells, (QStringList{u"1"_s, u"Eriksson, Anna"_s, u"says \"hm\""_s}));
    EXPECT_EQ(rows[1].cells, (QStringList{u"2"_s, u"two\nlines"_s, QString()}));
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[2].line, 5) << "a line end within quotes counts as a line of the file";
    for (const TableRow &row : rows)
        EXPECT_EQ(row.fault, RowFault::None);
}

TEST(CsvReader, findsTheSeparator)
{
    EXPECT_EQ(readerOf("a;b;c\n1;2,5;3\n")->header(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(readerOf("a\tb\n1\t2\n")->header(), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(readerOf("\"a;x\",b\n")->header(), (QStringList{u"a;x"_s, u"b"_s}));
    EXPECT_EQ(readerOf("sep=;\na;b,c\n")->header(), (QStringList{u"a"_s, u"b,c"_s}));
    EXPECT_EQ(rowsOf("sep=;\na;b\n1;2\n").value(0).line, 3);
}

TEST(CsvReader, readsUtf8AndUtf16ByTheirMarks)
{
    const QString text = u"id,name\n1,\u0E2A\u0E21\u0E0A\u0E32\u0E22\n2,\U00020000\n"_s;
    const auto utf16 = reinterpret_cast<const char *>(text.utf16());
    const QByteArray little = QByteArray("\xFF\xFE") + QByteArray(utf16, text.size() * 2);
    QByteArray big("\xFE\xFF");
    for (const QChar c : text)
        big.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
    for (const QByteArray &content : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), little, big}) {
        const auto rows = rowsOf(content);
        ASSERT_EQ(rows.size(), 2);
        EXPECT_EQ(rows[0].cells[1], u"\u0E2A\u0E21\u0E0A\u0E32\u0E22"_s);
        EXPECT_EQ(rows[1].cells[1], u"\U00020000"_s);
    }
}

TEST(CsvReader, listsARowOfOtherBytesAsBadTextAndGoesOn)
{
    const auto rows = rowsOf("id,name\n1,caf\xE9\n2,ok\n");
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].fault, RowFault::BadText);
    EXPECT_EQ(rows[0].cells[0], u"1"_s);
    EXPECT_EQ(rows[1].fault, RowFault::None);
}

TEST(CsvReader, losesOneLineAloneToAnUnclosedQuote)
{
    const auto rows = rowsOf("id,name\n1,\"open\n2,ok\n3,fine\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].fault, RowFault::UnclosedQuote);
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_EQ(rows[0].cells[0], u"1"_s);
    EXPECT_EQ(rows[1].cells, (QStringList{u"2"_s, u"ok"_s}));
    EXPECT_EQ(rows[2].line, 4);
}

TEST(CsvReader, losesOneLineAloneToAnUnclosedQuoteInALongFile)
{
    QByteArray content("id,name\n1,\"open\n");
    for (int i = 0; i < 100000; ++i)
        content += QByteArray::number(i) + ",some name\n";
    const auto rows = rowsOf(content);
    ASSERT_EQ(rows.size(), 100001);
    EXPECT_EQ(rows.first().fault, RowFault::UnclosedQuote);
    EXPECT_EQ(rows.last().cells[0], u"99999"_s);
    EXPECT_EQ(rows.last().line, 100002);
}

TEST(CsvReader, listsRowsThatAreTooLongOrTooWide)
{
    const QByteArray lengthy(kMaxRowBytes + 10, 'x');
    const auto rows = rowsOf("id,name\n1,a,b\n2," + lengthy + "\n3,\"b\"x\n4,ok,,\n");
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].fault, RowFault::TooManyCells);
    EXPECT_EQ(rows[1].fault, RowFault::TooLong);
    EXPECT_EQ(rows[1].cells[0], u"2"_s);
    EXPECT_EQ(rows[2].fault, RowFault::TextAfterQuote);
    EXPECT_EQ(rows[2].line, 4);
    EXPECT_EQ(rows[3].fault, RowFault::None) << "empty cells beyond the header hold nothing";
    EXPECT_EQ(rows[3].cells.size(), 2);
}

TEST(CsvReader, fillsShortRowsAndPassesOverEmptyLinesAndTheOldEndMark)
{
    const auto rows = rowsOf("id,name,issuer\n\n1,a\n,,\n2\n\x1A");
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].cells, (QStringList{u"1"_s, u"a"_s, QString()}));
    EXPECT_EQ(rows[0].line, 3);
    EXPECT_EQ(rows[1].line, 5);
}

TEST(CsvReader, readsFilesWithoutHeader)
{
    const auto rows = rowsOf("36,\"AEROCARIBBEAN AIRLINES\",-0- \n173,\"X\",-0- \n", {.hasHeader = false, .separator = {}, .sheet = {}});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].cells[1], u"AEROCARIBBEAN AIRLINES"_s);
    EXPECT_EQ(rows[0].line, 1);
}

TEST(CsvReader, refusesAFileWithoutHeader)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->open(QIODevice::ReadOnly);
    const auto reader = TableReader::fromCsv(std::move(buffer), u"empty.csv"_s);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, base::ErrorCode::TableEmpty);
    EXPECT_EQ(reader.error().args, QStringList{u"empty.csv"_s});
}

TEST(CsvReader, findsColumnsWithoutRegardToCaseAndSigns)
{
    const QStringList header{u"Ref"_s, u"Passport_No."_s, u"Issuing State"_s};
    EXPECT_EQ(columnOf(header, {u"number"_s, u"passportno"_s}), 1);
    EXPECT_EQ(columnOf(header, {u"issuing-state"_s}), 2);
    EXPECT_EQ(columnOf(header, {u"birth"_s}), -1);
}

/// Whatever stands in the cells, a row that was written quoted comes back as it was, on the line where it began.
TEST(CsvReader, bringsBackEveryQuotedRow)
{
    QRandomGenerator random(20260301);
    const QString letters = u"ab,;\t\"\n\r <'=\u0E01\u4E2D\U0001F600"_s;
    for (int round = 0; round < 300; ++round) {
        QByteArray content("a,b,c\n");
        QList<QStringList> wanted;
        QList<qint64> lines;
        qint64 line = 2;
        for (int row = 0; row < 5; ++row) {
            QStringList cells{u"id%1"_s.arg(row)};
            for (int column = 0; column < 2; ++column) {
                QString cell;
                for (int i = random.bounded(8); i > 0; --i) {
                    const qsizetype at = random.bounded(static_cast<int>(letters.size()));
                    cell += letters[at].isSurrogate() ? QString(u"\U0001F600"_s) : QString(letters[at]);
                }
                cells.append(cell);
            }
            QByteArray text;
            for (const QString &cell : cells)
                text += (text.isEmpty() ? "\"" : ",\"") + QString(cell).replace(u'"', u"\"\""_s).toUtf8() + '"';
            lines.append(line);
            const QString plain = QString::fromUtf8(text);
            for (qsizetype i = 0; i < plain.size(); ++i)
                line += plain[i] == u'\n' || (plain[i] == u'\r' && plain.mid(i + 1, 1) != u"\n"_s) ? 1 : 0;
            ++line;
            content += text + '\n';
            wanted.append(cells);
        }
        const auto rows = rowsOf(content);
        ASSERT_EQ(rows.size(), wanted.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            EXPECT_EQ(rows[i].cells, wanted[i]) << content.toStdString();
            EXPECT_EQ(rows[i].line, lines[i]) << content.toStdString();
        }
    }
}

} // namespace
} // namespace countersign::tables
