#include "core/tables/table_reader.h"
#include "core/tables/xlsx_formats.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <cstdint>

#include <zip.h>

namespace countersign::tables {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Workbooks as other programs make them, part by part.
class XlsxReaderTest : public ::testing::Test
{
protected:
    QString write(const QHash<QString, QByteArray> &parts) const
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        QFile::remove(path);
        int code = 0;
        zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
        EXPECT_NE(archive, nullptr);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            zip_source_t *const source =
                zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
            const zip_int64_t index = zip_file_add(archive, part.key().toUtf8().constData(), source, 0);
            EXPECT_GE(index, 0);
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
        }
        EXPECT_EQ(zip_close(archive), 0);
        return path;
    }

    static QHash<QString, QByteArray> book(const QByteArray &rows)
    {
        return {{u"xl/workbook.xml"_s, R"(<?xml version="1.0"?><workbook xmlns="m" xmlns:r="q"><sheets>
                    <sheet name="Cover" state="hidden" r:id="rId1"/><sheet name="Data" r:id="rId2"/><sheet name="More" r:id="rId1"/>
                    </sheets></workbook>)"},
                {u"xl/_rels/workbook.xml.rels"_s, R"(<Relationships><Relationship Id="rId2" Target="worksheets/sheet2.xml"/>
                    <Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>)"},
                {u"xl/styles.xml"_s, R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000000"/>
                    <numFmt numFmtId="165" formatCode="dd\/mm\/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>)"},
                {u"xl/sharedStrings.xml"_s, R"(<sst><si><t>id</t></si><si><r><t>num</t></r><r><t>ber</t></r><rPh><t>hint</t></rPh></si>
                    <si><t xml:space="preserve"> A_x000A_B </t></si></sst>)"},
                {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData/></worksheet>"},
                {u"xl/worksheets/sheet2.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    }

    static QList<TableRow> rowsOf(TableReader &reader)
    {
        QList<TableRow> rows;
        for (;;) {
            const auto row = reader.next();
            if (!row || !*row) {
                EXPECT_TRUE(row);
                return rows;
            }
            rows.append(**row);
        }
    }

    static ErrorCode errorOf(const QString &path)
    {
        auto reader = TableReader::open(path);
        if (!reader)
            return reader.error().code;
        for (;;) {
            const auto row = (*reader)->next();
            if (!row)
                return row.error().code;
            if (!*row)
                return ErrorCode::Internal;
        }
    }

    static constexpr const char *kHeader = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)";

    QTemporaryDir m_folder;
};

TEST_F(XlsxReaderTest, readsSharedInlineAndFormulaStringsOfTheFirstVisibleSheet)
{
    const QByteArray rows = QByteArray(kHeader)
                            + R"(<row r="3"><c r="B3" t="s"><v>2</v></c></row>
                                 <row r="4"><c t="inlineStr"><is><t>in</t></is></c><c t="str"><f>A1</f><v>made</v></c></row>
                                 <row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c></row><row r="6"/>)";
    auto reader = TableReader::open(write(book(rows)));
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->header(), (QStringList{u"id"_s, u"number"_s}));
    EXPECT_EQ((*reader)->otherSheets(), (QStringList{u"Cover"_s, u"More"_s}));
    const auto read = rowsOf(**reader);
    ASSERT_EQ(read.size(), 3);
    EXPECT_EQ(read[0].line, 3);
    EXPECT_EQ(read[0].cells, (QStringList{QString(), u" A\nB "_s}));
    EXPECT_EQ(read[1].cells, (QStringList{u"in"_s, u"made"_s}));
    EXPECT_EQ(read[2].cells, (QStringList{u"TRUE"_s, u"#N/A"_s}));
}

TEST_F(XlsxReaderTest, saysWhichCellsAreNumbersThatMayHaveLostZeros)
{
    const QByteArray rows = QByteArray(kHeader)
                            + R"(<row><c><v>1</v></c><c><v>12345678</v></c></row>
                                 <row><c t="str"><v>x</v></c><c s="2"><v>12345678</v></c></row>
                                 <row><c t="str"><v>y</v></c><c><v>1.2345678901234E13</v></c></row>
                                 <row><c t="str"><v>z</v></c><c s="4" t="str"><v>012345678</v></c></row>)";
    auto reader = TableReader::open(write(book(rows)));
    ASSERT_TRUE(reader);
    const auto read = rowsOf(**reader);
    ASSERT_EQ(read.size(), 4);
    EXPECT_EQ(read[0].typedAsNumber, (QList<int>{0, 1}));
    EXPECT_EQ(read[1].cells[1], u"012345678"_s) << "as the sheet shows it";
    EXPECT_TRUE(read[1].typedAsNumber.isEmpty());
    EXPECT_EQ(read[2].cells[1], u"12345678901234"_s);
    EXPECT_EQ(read[2].typedAsNumber, QList<int>{1});
    EXPECT_EQ(read[3].cells[1], u"012345678"_s);
    EXPECT_TRUE(read[3].typedAsNumber.isEmpty());
}

TEST_F(XlsxReaderTest, readsDatesByTheirFormat)
{
    const QByteArray rows = QByteArray(kHeader)
                            + R"(<row><c s="1"><v>27252</v></c><c s="3"><v>27252.5</v></c></row><row><c><v>1974</v></c></row>)";
    auto parts = book(rows);
    auto reader = TableReader::open(write(parts));
    ASSERT_TRUE(reader);
    auto read = rowsOf(**reader);
    EXPECT_EQ(read.value(0).cells, (QStringList{u"1974-08-11"_s, u"1974-08-11T12:00:00"_s}));
    EXPECT_EQ(read.value(1).cells.value(0), u"1974"_s);
    parts[u"xl/workbook.xml"_s].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    reader = TableReader::open(write(parts));
    ASSERT_TRUE(reader);
    EXPECT_EQ(rowsOf(**reader).value(0).cells.value(0), u"1978-08-12"_s);
}

TEST_F(XlsxReaderTest, takesTheSheetThatIsAskedFor)
{
    const auto path = write(book(kHeader));
    EXPECT_TRUE(TableReader::open(path, {.hasHeader = true, .separator = {}, .sheet = u"Data"_s}));
    const auto none = TableReader::open(path, {.hasHeader = true, .separator = {}, .sheet = u"Nowhere"_s});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::TableNotUnderstood);
}

TEST_F(XlsxReaderTest, refusesWorkbooksMadeToExhaustMemory)
{
    // 100 MiB of strings in a tenth of a megabyte.
    auto parts = book(kHeader);
    parts[u"xl/sharedStrings.xml"_s] = QByteArray("<sst>").append(QByteArray(100 << 20, ' '));
    const QString path = write(parts);
    EXPECT_EQ(errorOf(path), ErrorCode::TableTooLarge);
    // The same under a false size.
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray archive = file.readAll();
    const auto size = static_cast<std::uint32_t>(parts[u"xl/sharedStrings.xml"_s].size());
    const QByteArray true32(reinterpret_cast<const char *>(&size), 4);
    ASSERT_GE(archive.count(true32), 1);
    archive.replace(true32, QByteArray("\x40\x00\x00\x00", 4));
    file.seek(0);
    file.write(archive);
    file.close();
    EXPECT_EQ(errorOf(path), ErrorCode::TableNotUnderstood);
    // One text of 2 MiB.
    parts = book(kHeader);
    parts[u"xl/worksheets/sheet2.xml"_s] =
        QByteArray("<worksheet><sheetData>") + kHeader + "<row><c t=\"str\"><v>" + QByteArray(2 << 20, 'x') + "</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(errorOf(write(parts)), ErrorCode::TableNotUnderstood);
    // Entities that multiply.
    parts = book(kHeader);
    parts[u"xl/sharedStrings.xml"_s] =
        R"(<!DOCTYPE s [<!ENTITY a "xxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>)";
    EXPECT_EQ(errorOf(write(parts)), ErrorCode::TableNotUnderstood);
}

TEST_F(XlsxReaderTest, refusesBrokenWorkbooks)
{
    auto parts = book(QByteArray(kHeader) + "<row><c><v>1</v></row>");
    EXPECT_EQ(errorOf(write(parts)), ErrorCode::TableNotUnderstood);
    parts = book(kHeader);
    parts.remove(u"xl/worksheets/sheet2.xml"_s);
    EXPECT_EQ(errorOf(write(parts)), ErrorCode::TableNotUnderstood);
    parts = book({});
    EXPECT_EQ(errorOf(write(parts)), ErrorCode::TableEmpty);
    const QString path = m_folder.filePath(u"cut.xlsx"_s);
    QFile whole(write(book(kHeader)));
    QFile cut(path);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(300));
    cut.close();
    EXPECT_EQ(errorOf(path), ErrorCode::TableNotUnderstood);
    EXPECT_EQ(errorOf(m_folder.filePath(u"missing.xlsx"_s)), ErrorCode::FileUnreadable);
}

TEST_F(XlsxReaderTest, listsCellsBeyondTheHeader)
{
    auto reader = TableReader::open(write(book(QByteArray(kHeader) + R"(<row><c r="A2"><v>1</v></c><c r="ZZZ2" t="str"><v>far</v></c></row>)")));
    ASSERT_TRUE(reader);
    const auto read = rowsOf(**reader);
    ASSERT_EQ(read.size(), 1);
    EXPECT_EQ(read[0].fault, RowFault::TooManyCells);
}

TEST(NumberShape, isReadFromFormatCodes)
{
    using Kind = NumberShape::Kind;
    EXPECT_EQ(shapeOfFormat(u"yyyy\\-mm\\-dd"), (NumberShape{Kind::Date, 0}));
    EXPECT_EQ(shapeOfFormat(u"[$-409]d\\-mmm\\-yy;@"), (NumberShape{Kind::Date, 0}));
    EXPECT_EQ(shapeOfFormat(u"[h]:mm"), (NumberShape{Kind::Date, 0}));
    EXPECT_EQ(shapeOfFormat(u"000000000"), (NumberShape{Kind::Padded, 9}));
    EXPECT_EQ(shapeOfFormat(u"0"), NumberShape());
    EXPECT_EQ(shapeOfFormat(u"General"), NumberShape());
    EXPECT_EQ(shapeOfFormat(u"#,##0.00 \"days\""), NumberShape());
    EXPECT_EQ(shapeOfFormat(u"[Red]0.00"), NumberShape());
}

TEST(ShownNumber, keepsDigitsAndSaysWhereTheyMayBeLost)
{
    EXPECT_EQ(shownNumber(u"12345678901234567890"_s, {}, false).mayBeAltered, true);
    EXPECT_EQ(shownNumber(u"007"_s, {}, false).text, u"007"_s);
    EXPECT_EQ(shownNumber(u"1.5"_s, {}, false).text, u"1.5"_s);
    EXPECT_EQ(shownNumber(u"AB12"_s, {}, false).text, u"AB12"_s);
    EXPECT_EQ(shownNumber(u"nan"_s, {}, false).text, u"nan"_s);
    EXPECT_EQ(shownNumber(u"59"_s, {NumberShape::Kind::Date, 0}, false).text, u"1900-02-28"_s);
    EXPECT_EQ(shownNumber(u"61"_s, {NumberShape::Kind::Date, 0}, false).text, u"1900-03-01"_s);
}

} // namespace
} // namespace countersign::tables
