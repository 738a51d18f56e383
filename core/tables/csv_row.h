#pragma once

#include "core/tables/table_reader.h"

#include <QByteArrayView>

namespace countersign::tables {

/// One row taken off the front of a text.
struct CsvRow
{
    bool needsMore = false;    ///< the row goes on behind the end of `text`; nothing else is set
    qsizetype bytes = 0;       ///< with its line end
    qint64 lines = 1;          ///< line ends within those bytes
    QStringList cells;
    RowFault fault = RowFault::None;
};

/// Reads the row that begins at the front of `text` (UTF-8, not empty). `isLast`: nothing comes
/// behind `text`, or nothing that may belong to this row; then an answer is always made. Lines end in
/// LF, CRLF or CR. Quotation marks within an unquoted cell stand for themselves.
[[nodiscard]] CsvRow readCsvRow(QByteArrayView text, char separator, bool isLast);

/// The likeliest of comma, semicolon and tab in the first line of `text`, quoted parts left out.
[[nodiscard]] char likelySeparator(QByteArrayView text);

} // namespace countersign::tables
