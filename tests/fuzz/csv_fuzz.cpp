// Any bytes as a CSV file: the reader must come to an end, keep its promises about rows, and bring
// back what our own writer makes of the rows it read.
#include "core/tables/csv_writer.h"
#include "core/tables/table_reader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace countersign;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

QList<tables::TableRow> rowsOf(const QByteArray &content, const tables::ReadOptions &options, QStringList &header)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    auto reader = tables::TableReader::fromCsv(std::move(buffer), QStringLiteral("f"), options);
    QList<tables::TableRow> rows;
    if (!reader)
        return rows;
    header = (*reader)->header();
    qint64 line = 0;
    for (;;) {
        const auto row = (*reader)->next();
        require(row.has_value());
        require((*reader)->bytesDone() >= 0 && (*reader)->bytesDone() <= content.size() * 2 + 4);
        if (!*row)
            return rows;
        require((*row)->line > line);
        require((*row)->cells.size() >= header.size() && (*row)->cells.size() <= std::max<qsizetype>(tables::kMaxCells, header.size()));
        line = (*row)->line;
        rows.append(**row);
        require(rows.size() <= content.size());
    }
}

void readAndWriteAgain(const QByteArray &content, bool hasHeader)
{
    QStringList header;
    const auto rows = rowsOf(content, {.hasHeader = hasHeader, .separator = {}, .sheet = {}}, header);
    QByteArray again;
    QList<tables::TableRow> sound;
    for (const tables::TableRow &row : rows) {
        if (row.fault != tables::RowFault::None)
            continue;
        sound.append(row);
        again += tables::csvLine(row.cells);
    }
    if (again.size() > tables::kMaxRowBytes)
        return;
    QStringList none;
    const auto second = rowsOf(again, {.hasHeader = false, .separator = ',', .sheet = {}}, none);
    require(second.size() == sound.size());
    for (qsizetype i = 0; i < second.size(); ++i)
        require(second[i].fault == tables::RowFault::None && second[i].cells == sound[i].cells);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAndWriteAgain(content, true);
    readAndWriteAgain(content, false);
    return 0;
}
