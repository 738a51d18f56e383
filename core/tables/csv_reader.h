#pragma once

#include "core/tables/csv_text.h"
#include "core/tables/table_reader.h"

#include <algorithm>

namespace countersign::tables {

class CsvReader final : public TableReader
{
public:
    /// `device` is open; `name` stands in errors.
    CsvReader(std::unique_ptr<QIODevice> device, QString name);

    /// Finds the separator and reads the header.
    [[nodiscard]] base::Status begin(const ReadOptions &options);

    [[nodiscard]] base::Result<std::optional<TableRow>> next() override;
    /// About: what waits is counted as UTF-8, also where the file has UTF-16.
    [[nodiscard]] qint64 bytesDone() const override
    {
        return std::max<qint64>(0, m_text.bytesDone() - (m_buffer.size() - m_at));
    }
    [[nodiscard]] qint64 bytesTotal() const override { return m_text.bytesTotal(); }

private:
    /// More text behind what is left. False when there is none.
    [[nodiscard]] base::Result<bool> refill();
    [[nodiscard]] base::Result<std::optional<TableRow>> nextAnyWidth();
    /// The row at the front is longer than any row may be: passes over its line.
    [[nodiscard]] base::Result<TableRow> passLongLine();
    [[nodiscard]] QByteArrayView left() const { return QByteArrayView(m_buffer).sliced(m_at); }

    CsvText m_text;
    QString m_name;
    char m_separator = ',';
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace countersign::tables
