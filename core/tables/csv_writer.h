#pragma once

#include "core/tables/table_writer.h"

#include <QByteArray>
#include <QFile>

namespace countersign::tables {

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(QString path, ReadBy reader);
    /// Makes the partial file and writes the header.
    [[nodiscard]] base::Status begin(const QStringList &header);

    [[nodiscard]] base::Status add(const QStringList &cells) override;
    [[nodiscard]] base::Status finish() override;
    [[nodiscard]] base::Status keepPartial() override;

private:
    [[nodiscard]] base::Status flush();

    QString m_path;
    ReadBy m_reader;
    QFile m_file;
    QByteArray m_waiting;
};

/// One row as RFC 4180 wants it, with LF: cells that hold a separator, a quotation mark, a line
/// end or a space at their ends are quoted.
[[nodiscard]] QByteArray csvLine(const QStringList &cells, ReadBy reader = ReadBy::Program);

} // namespace countersign::tables
