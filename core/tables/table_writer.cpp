#include "core/tables/table_writer.h"

#include "core/tables/csv_writer.h"
#include "core/tables/xlsx_writer.h"

#include <QFileInfo>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

base::Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, const QStringList &header, ReadBy reader)
{
    // A device or a folder would be replaced by the rename at the end.
    for (const QString &place : {path, partialPath(path)}) {
        const QFileInfo info(place);
        if (info.exists() && !info.isFile())
            return base::fail(ErrorCode::FileWriteFailed, u"not a file"_s, {place});
    }
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        auto writer = std::make_unique<XlsxWriter>(path);
        if (const auto begun = writer->begin(header); !begun)
            return failFrom(begun);
        return std::unique_ptr<TableWriter>(std::move(writer));
    }
    auto writer = std::make_unique<CsvWriter>(path, reader);
    if (const auto begun = writer->begin(header); !begun)
        return failFrom(begun);
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace countersign::tables
