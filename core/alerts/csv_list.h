#pragma once

#include "core/alerts/csv_list_columns.h"
#include "core/alerts/list_reading.h"

#include <memory>
#include <stop_token>

namespace countersign::tables {
class TableReader;
}

namespace countersign::alerts {

/// How a desk calls its own table. All are needed.
struct ListName
{
    QString list;
    QString authority;
    QString edition;
};

/// Reads a desk's own table of persons, CSV or XLSX. A row is a person; a passport column makes
/// documents of it; rows without a passport are kept as persons. `rows` was opened without a
/// header: which row is the header is decided here. `file` stands in errors. Errors:
/// ColumnMissing, TextNotUnicode (args: file, line), TableEmpty, Cancelled and those of the rows.
[[nodiscard]] base::Result<ListReading> readCsvList(tables::TableReader &rows, const QString &file, const ListName &name,
                                                    const ColumnMapping &mapping, const base::CountryCode &importingDesk,
                                                    base::Instant now, std::stop_token stop, const ReadProgress &progress);

} // namespace countersign::alerts
