#include "core/tables/xlsx_sheet.h"

#include <algorithm>

namespace countersign::tables {

using namespace Qt::StringLiterals;

namespace {

/// Column of a reference such as "AB12", from 0; -1 when it has no letters.
qsizetype columnOfReference(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        const QChar letter = c.toUpper();
        if (letter < u'A' || letter > u'Z')
            break;
        if (column > kMaxCells)
            return kMaxCells;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// `_x000D_`: characters that XML cannot hold (22.4.2.4).
QString withoutEscapes(const QString &text)
{
    constexpr qsizetype kEscape = 7;
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView here = QStringView(text).sliced(i);
        bool isCode = false;
        const int code = here.size() >= kEscape && here.startsWith("_x"_L1) && here[6] == u'_' ? here.sliced(2, 4).toInt(&isCode, 16) : 0;
        if (isCode && code != 0) {
            plain += QChar(static_cast<char16_t>(code));
            i += kEscape - 1;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

} // namespace

QString readStringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "r"_L1)
            text += readStringItem(xml);
        else
            xml.skipCurrentElement();
    }
    return withoutEscapes(text);
}

XlsxSheet::XlsxSheet(const XlsxArchive &archive, std::unique_ptr<XlsxPart> part, const WorkbookParts &parts)
    : m_archive(archive), m_part(std::move(part)), m_parts(parts), m_xml(m_part.get())
{
}

QString XlsxSheet::valueText(QStringView kind, int style, const QString &stored, bool &isNumber) const
{
    if (kind == "s"_L1) {
        bool isIndex = false;
        const int index = stored.toInt(&isIndex);
        return isIndex && index >= 0 && index < m_parts.sharedStrings.size() ? m_parts.sharedStrings[index] : QString();
    }
    if (kind == "b"_L1)
        return stored == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (!kind.isEmpty() && kind != "n"_L1)
        return withoutEscapes(stored);
    const NumberShape shape = style >= 0 && style < m_parts.shapes.size() ? m_parts.shapes[style] : NumberShape{};
    const ShownNumber shown = shownNumber(stored, shape, m_parts.from1904);
    isNumber = shown.mayBeAltered;
    return shown.text;
}

void XlsxSheet::keep(TableRow &row, qsizetype column, const QString &text, bool isNumber) const
{
    if (text.isEmpty())
        return;
    if (column >= kMaxCells) {
        row.fault = RowFault::TooManyCells;
        return;
    }
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = text;
    if (isNumber)
        row.typedAsNumber.append(static_cast<int>(column));
}

void XlsxSheet::readCell(TableRow &row)
{
    const auto attributes = m_xml.attributes();
    const qsizetype place = columnOfReference(attributes.value("r"_L1));
    const qsizetype column = place >= 0 ? place : row.cells.size();
    const QString kind = attributes.value("t"_L1).toString();
    const int style = attributes.hasAttribute("s"_L1) ? attributes.value("s"_L1).toInt() : -1;
    QString text;
    bool isNumber = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1)
            text = valueText(kind, style, m_xml.readElementText(QXmlStreamReader::IncludeChildElements), isNumber);
        else if (m_xml.name() == "is"_L1)
            text = readStringItem(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    keep(row, column, text, isNumber);
}

TableRow XlsxSheet::readRow()
{
    bool isNumbered = false;
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong(&isNumbered);
    m_line = isNumbered && number > m_line ? number : m_line + 1;
    TableRow row;
    row.line = m_line;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "c"_L1)
            readCell(row);
        else
            m_xml.skipCurrentElement();
    }
    return row;
}

base::Result<std::optional<TableRow>> XlsxSheet::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1)
            return std::optional<TableRow>();
        if (token != QXmlStreamReader::StartElement || m_xml.name() != "row"_L1)
            continue;
        TableRow row = readRow();
        if (m_xml.hasError())
            break;
        const bool hasText = std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (hasText || row.fault != RowFault::None)
            return std::optional<TableRow>(std::move(row));
    }
    if (m_xml.hasError())
        return tl::unexpected<base::Error>(m_archive.errorOf(*m_part, m_line));
    return std::optional<TableRow>();
}

} // namespace countersign::tables
