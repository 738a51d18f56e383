#include "core/tables/csv_writer.h"

#include "core/platform/durable_file.h"

#include <algorithm>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr qsizetype kFlushAt = 256 << 10;

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    return cell.front().isSpace() || cell.back().isSpace()
           || std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

} // namespace

QByteArray csvLine(const QStringList &cells, ReadBy reader)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(',');
        QString cell = cells[i];
        if (reader == ReadBy::Person && looksLikeFormula(cell))
            cell.prepend(u'\'');
        const bool isQuoted = needsQuotes(cell);
        QByteArray bytes = cell.toUtf8();
        if (isQuoted)
            line.append('"').append(bytes.replace('"', "\"\"")).append('"');
        else
            line.append(bytes);
    }
    return line.append('\n');
}

CsvWriter::CsvWriter(QString path, ReadBy reader)
    : m_path(std::move(path)), m_reader(reader), m_file(partialPath(m_path))
{
}

base::Status CsvWriter::begin(const QStringList &header)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return base::fail(ErrorCode::FileWriteFailed, {}, {m_file.fileName()});
    return add(header);
}

base::Status CsvWriter::flush()
{
    const qint64 written = m_file.write(m_waiting);
    if (written != m_waiting.size()) {
        const bool isFull = m_file.error() == QFileDevice::ResourceError || written >= 0;
        return base::fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, {}, {m_file.fileName()});
    }
    m_waiting.clear();
    return {};
}

base::Status CsvWriter::add(const QStringList &cells)
{
    m_waiting += csvLine(cells, m_reader);
    return m_waiting.size() >= kFlushAt ? flush() : base::Status();
}

base::Status CsvWriter::keepPartial()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    m_file.close();
    return platform::syncFile(m_file.fileName());
}

base::Status CsvWriter::finish()
{
    if (const auto kept = keepPartial(); !kept)
        return kept;
    return platform::renameDurably(m_file.fileName(), m_path);
}

} // namespace countersign::tables
