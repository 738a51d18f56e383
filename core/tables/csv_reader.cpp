#include "core/tables/csv_reader.h"

#include "core/tables/csv_row.h"

#include <algorithm>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// "sep=;" as a first line is Excel's own way to name the separator.
constexpr QByteArrayView kSeparatorLine("sep=");
/// Control-Z: the end of a file in the days of CP/M; OFAC's files still have it.
constexpr QChar kOldEnd(u'\u001A');

bool hasText(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const QStringView text = QStringView(cell).trimmed();
        return !text.isEmpty() && text != QStringView(&kOldEnd, 1);
    });
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, QString name) : m_text(std::move(device)), m_name(std::move(name)) {}

base::Result<bool> CsvReader::refill()
{
    if (m_text.atEnd())
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    while (m_buffer.size() == before && !m_text.atEnd()) {
        if (!m_text.readInto(m_buffer))
            return base::fail(ErrorCode::FileUnreadable, u"read failed"_s, {m_name});
    }
    return m_buffer.size() > before;
}

base::Status CsvReader::begin(const ReadOptions &options)
{
    if (const auto filled = refill(); !filled)
        return failFrom(filled);
    if (options.separator) {
        m_separator = *options.separator;
    } else if (left().startsWith(kSeparatorLine) && left().size() > kSeparatorLine.size()) {
        m_separator = m_buffer[kSeparatorLine.size()];
        const qsizetype end = left().indexOf('\n');
        m_at = end < 0 ? m_buffer.size() : end + 1;
        m_line = 2;
    } else {
        m_separator = likelySeparator(left());
    }
    if (!options.hasHeader)
        return {};
    const auto row = nextAnyWidth();
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::fail(ErrorCode::TableEmpty, {}, {m_name});
    if ((*row)->fault != RowFault::None)
        return base::fail(ErrorCode::TableNotUnderstood, u"header"_s, {m_name, QString::number((*row)->line)});
    for (const QString &name : (*row)->cells)
        m_header.append(name.trimmed());
    return {};
}

base::Result<TableRow> CsvReader::passLongLine()
{
    TableRow row;
    row.line = m_line;
    row.fault = RowFault::TooLong;
    // Enough of it to find it again.
    constexpr qsizetype kShown = 200;
    CsvRow front = readCsvRow(left().first(std::min(kShown, left().size())), m_separator, true);
    row.cells = std::move(front.cells);
    for (;;) {
        const qsizetype end = left().indexOf('\n');
        if (end >= 0) {
            m_at += end + 1;
            ++m_line;
            return row;
        }
        m_at = m_buffer.size();
        const auto more = refill();
        if (!more)
            return failFrom(more);
        if (!*more)
            return row;
    }
}

base::Result<std::optional<TableRow>> CsvReader::nextAnyWidth()
{
    for (;;) {
        if (left().isEmpty()) {
            const auto more = refill();
            if (!more)
                return failFrom(more);
            if (!*more)
                return std::optional<TableRow>();
        }
        const bool isCut = left().size() > kMaxRowBytes;
        const QByteArrayView text = left().first(isCut ? kMaxRowBytes : left().size());
        CsvRow read = readCsvRow(text, m_separator, m_text.atEnd() && !isCut);
        if (read.needsMore && !isCut) {
            if (const auto more = refill(); !more)
                return failFrom(more);
            continue;
        }
        if (read.needsMore) {
            // Either one mark is not closed, or the line itself has no end.
            read = readCsvRow(text, m_separator, true);
            if (read.fault != RowFault::UnclosedQuote || read.bytes >= text.size()) {
                auto passed = passLongLine();
                if (!passed)
                    return failFrom(passed);
                return std::optional<TableRow>(std::move(*passed));
            }
        }
        const qint64 line = m_line;
        m_at += read.bytes;
        m_line += read.lines;
        if (read.fault == RowFault::None && !hasText(read.cells))
            continue;
        TableRow row;
        row.line = line;
        row.cells = std::move(read.cells);
        row.fault = read.fault;
        return std::optional<TableRow>(std::move(row));
    }
}

base::Result<std::optional<TableRow>> CsvReader::next()
{
    auto row = nextAnyWidth();
    if (!row || !*row || m_header.isEmpty())
        return row;
    QStringList &cells = (*row)->cells;
    while (cells.size() > m_header.size() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    if (cells.size() > m_header.size() && (*row)->fault == RowFault::None)
        (*row)->fault = RowFault::TooManyCells;
    while (cells.size() < m_header.size())
        cells.append(QString());
    return row;
}

} // namespace countersign::tables
