#pragma once

#include "core/tables/table_reader.h"
#include "core/tables/xlsx_sheet.h"

namespace countersign::tables {

/// One sheet of a workbook (ECMA-376 part 1, 18).
class XlsxReader final : public TableReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options);

    [[nodiscard]] base::Result<std::optional<TableRow>> next() override;
    [[nodiscard]] qint64 bytesDone() const override { return m_sheet->bytesDone(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_sheet->bytesTotal(); }
    [[nodiscard]] QStringList otherSheets() const override { return m_otherSheets; }

private:
    explicit XlsxReader(std::unique_ptr<XlsxArchive> archive) : m_archive(std::move(archive)) {}

    [[nodiscard]] base::Status begin(const ReadOptions &options);
    [[nodiscard]] base::Status readParts();
    [[nodiscard]] base::Status readHeader();
    /// Name within the archive of the sheet to read.
    [[nodiscard]] base::Result<QString> findSheet(const QString &wanted);
    /// Targets of the workbook's relations, by id.
    [[nodiscard]] base::Result<QHash<QString, QString>> relations() const;

    std::unique_ptr<XlsxArchive> m_archive;
    WorkbookParts m_parts;
    std::unique_ptr<XlsxSheet> m_sheet;
    QStringList m_otherSheets;
};

} // namespace countersign::tables
