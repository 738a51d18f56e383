#pragma once

#include "core/tables/table_reader.h"
#include "core/tables/xlsx_archive.h"
#include "core/tables/xlsx_formats.h"

#include <QXmlStreamReader>

#include <memory>

namespace countersign::tables {

/// What the cells of a sheet refer to.
struct WorkbookParts
{
    QStringList sharedStrings;
    QList<NumberShape> shapes; ///< by style number
    bool from1904 = false;
};

/// Text of a string item (18.4.8): its runs joined, phonetic hints left out, `_x000A_` decoded.
/// `xml` stands on the item's start and ends on its end.
[[nodiscard]] QString readStringItem(QXmlStreamReader &xml);

/// The rows of one sheet part, one after the other.
class XlsxSheet
{
public:
    XlsxSheet(const XlsxArchive &archive, std::unique_ptr<XlsxPart> part, const WorkbookParts &parts);

    /// Nothing at the end. Rows without cells are passed over.
    [[nodiscard]] base::Result<std::optional<TableRow>> next();
    [[nodiscard]] qint64 bytesDone() const { return m_part->done(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_part->partSize(); }

private:
    [[nodiscard]] TableRow readRow();
    void readCell(TableRow &row);
    void keep(TableRow &row, qsizetype column, const QString &text, bool isNumber) const;
    [[nodiscard]] QString valueText(QStringView kind, int style, const QString &stored, bool &isNumber) const;

    const XlsxArchive &m_archive;
    std::unique_ptr<XlsxPart> m_part;
    const WorkbookParts &m_parts;
    QXmlStreamReader m_xml;
    qint64 m_line = 0;
};

} // namespace countersign::tables
