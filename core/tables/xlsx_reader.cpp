#include "core/tables/xlsx_reader.h"

#include <QDir>
#include <QHash>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr qint64 kMaxIndexPart = 4 << 20;
constexpr qint64 kMaxStyles = 32 << 20;
constexpr qint64 kMaxSharedStrings = 96 << 20;
/// 1,048,576 rows of a dozen short cells.
constexpr qint64 kMaxSheet = 512 << 20;

const QString kFolder = u"xl/"_s;

/// A relation's target is relative to the folder of its part, or absolute in the archive.
QString placeOf(const QString &target)
{
    return target.startsWith(u'/') ? QDir::cleanPath(target.sliced(1)) : QDir::cleanPath(kFolder + target);
}

} // namespace

base::Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const ReadOptions &options)
{
    auto archive = XlsxArchive::open(path);
    if (!archive)
        return failFrom(archive);
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*archive)));
    if (const auto begun = reader->begin(options); !begun)
        return failFrom(begun);
    return std::unique_ptr<TableReader>(std::move(reader));
}

base::Result<QHash<QString, QString>> XlsxReader::relations() const
{
    auto part = m_archive->part(kFolder + u"_rels/workbook.xml.rels"_s, kMaxIndexPart);
    if (!part)
        return failFrom(part);
    QHash<QString, QString> targets;
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
            targets.insert(xml.attributes().value("Id"_L1).toString(), placeOf(xml.attributes().value("Target"_L1).toString()));
    }
    if (xml.hasError())
        return tl::unexpected<base::Error>(m_archive->errorOf(**part, 0));
    return targets;
}

base::Result<QString> XlsxReader::findSheet(const QString &wanted)
{
    const auto targets = relations();
    if (!targets)
        return failFrom(targets);
    auto part = m_archive->part(kFolder + u"workbook.xml"_s, kMaxIndexPart);
    if (!part)
        return failFrom(part);
    QString place;
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const QStringView flag = attributes.value("date1904"_L1);
            m_parts.from1904 = flag == "1"_L1 || flag == "true"_L1;
        }
        if (xml.name() != "sheet"_L1)
            continue;
        const QString name = attributes.value("name"_L1).toString();
        const QStringView state = attributes.value("state"_L1);
        const bool isVisible = state.isEmpty() || state == "visible"_L1;
        QString target;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "id"_L1)
                target = targets->value(attribute.value().toString());
        }
        if (place.isEmpty() && !target.isEmpty() && (wanted.isEmpty() ? isVisible : name == wanted))
            place = target;
        else
            m_otherSheets.append(name);
    }
    if (xml.hasError())
        return tl::unexpected<base::Error>(m_archive->errorOf(**part, 0));
    if (place.isEmpty())
        return base::fail(ErrorCode::TableNotUnderstood, u"no such sheet"_s, {m_archive->path(), u"0"_s});
    return place;
}

base::Status XlsxReader::readParts()
{
    const QString strings = kFolder + u"sharedStrings.xml"_s;
    if (m_archive->has(strings)) {
        auto part = m_archive->part(strings, kMaxSharedStrings);
        if (!part)
            return failFrom(part);
        QXmlStreamReader xml(part->get());
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
                m_parts.sharedStrings.append(readStringItem(xml));
        }
        if (xml.hasError())
            return tl::unexpected<base::Error>(m_archive->errorOf(**part, 0));
    }
    const QString styles = kFolder + u"styles.xml"_s;
    if (m_archive->has(styles)) {
        auto part = m_archive->part(styles, kMaxStyles);
        if (!part)
            return failFrom(part);
        m_parts.shapes = readShapes(part->get());
    }
    return {};
}

base::Status XlsxReader::readHeader()
{
    const auto row = m_sheet->next();
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::fail(ErrorCode::TableEmpty, {}, {m_archive->path()});
    for (const QString &name : (*row)->cells)
        m_header.append(name.trimmed());
    return {};
}

base::Status XlsxReader::begin(const ReadOptions &options)
{
    const auto place = findSheet(options.sheet);
    if (!place)
        return failFrom(place);
    if (const auto read = readParts(); !read)
        return read;
    auto sheet = m_archive->part(*place, kMaxSheet);
    if (!sheet)
        return failFrom(sheet);
    m_sheet = std::make_unique<XlsxSheet>(*m_archive, std::move(*sheet), m_parts);
    return options.hasHeader ? readHeader() : base::Status();
}

base::Result<std::optional<TableRow>> XlsxReader::next()
{
    auto row = m_sheet->next();
    if (!row || !*row || m_header.isEmpty())
        return row;
    QStringList &cells = (*row)->cells;
    if (cells.size() > m_header.size())
        (*row)->fault = RowFault::TooManyCells;
    while (cells.size() < m_header.size())
        cells.append(QString());
    return row;
}

} // namespace countersign::tables
