#include "core/tables/csv_row.h"

#include <algorithm>
#include <cstring>

namespace countersign::tables {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Walks over one row. Positions count from the front of the text.
class RowScan
{
public:
    RowScan(QByteArrayView text, char separator, bool isLast) : m_text(text), m_separator(separator), m_isLast(isLast) {}

    CsvRow run()
    {
        while (readCell()) {
        }
        if (m_row.needsMore) {
            m_row.cells.clear();
            return std::move(m_row);
        }
        if (m_unclosed)
            return firstLineOnly();
        m_row.bytes = m_at;
        return std::move(m_row);
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    void keep(QByteArrayView bytes)
    {
        if (m_row.cells.size() >= kMaxCells) {
            m_row.fault = RowFault::TooManyCells;
            return;
        }
        QString cell = QString::fromUtf8(bytes);
        if (cell.contains(QChar::ReplacementCharacter) || cell.contains(QChar::Null))
            m_row.fault = RowFault::BadText;
        m_row.cells.append(std::move(cell));
    }

    qsizetype endOfPlain(qsizetype from) const
    {
        const char *const end = m_text.end();
        const char *at = m_text.begin() + from;
        while (at != end && *at != m_separator && !isLineEnd(*at))
            ++at;
        return at - m_text.begin();
    }

    /// True when another cell follows in this row.
    bool readCell()
    {
        if (!isAtEnd() && m_text[m_at] == '"')
            return readQuoted();
        const qsizetype end = endOfPlain(m_at);
        if (end == m_text.size() && !m_isLast)
            return needMore();
        keep(m_text.sliced(m_at, end - m_at));
        m_at = end;
        return passEnd();
    }

    bool readQuoted()
    {
        QByteArray content;
        qsizetype from = m_at + 1;
        for (;;) {
            const auto *const mark = static_cast<const char *>(
                std::memchr(m_text.data() + from, '"', static_cast<std::size_t>(m_text.size() - from)));
            if (!mark)
                return m_isLast ? unclosed() : needMore();
            const qsizetype place = mark - m_text.data();
            content.append(m_text.sliced(from, place - from));
            if (place + 1 >= m_text.size() && !m_isLast)
                return needMore();
            if (place + 1 >= m_text.size() || m_text[place + 1] != '"') {
                m_at = place + 1;
                break;
            }
            content.append('"');
            from = place + 2;
        }
        m_hasLineEnds = m_hasLineEnds || std::any_of(content.begin(), content.end(), isLineEnd);
        const qsizetype end = endOfPlain(m_at);
        if (end == m_text.size() && !m_isLast)
            return needMore();
        const QByteArrayView rest = m_text.sliced(m_at, end - m_at);
        if (!rest.trimmed().isEmpty()) {
            content.append(rest);
            if (m_row.fault == RowFault::None)
                m_row.fault = RowFault::TextAfterQuote;
        }
        keep(content);
        m_at = end;
        return passEnd();
    }

    /// Steps over a separator (true) or a line end (false).
    bool passEnd()
    {
        if (isAtEnd())
            return countLines();
        const char c = m_text[m_at++];
        if (c == m_separator)
            return true;
        if (c == '\r') {
            if (isAtEnd() && !m_isLast)
                return needMore();
            if (!isAtEnd() && m_text[m_at] == '\n')
                ++m_at;
        }
        return countLines();
    }

    bool countLines()
    {
        if (!m_hasLineEnds)
            return false;
        m_row.lines = 0;
        for (qsizetype i = 0; i < m_at; ++i) {
            if (m_text[i] == '\n' || (m_text[i] == '\r' && (i + 1 >= m_at || m_text[i + 1] != '\n')))
                ++m_row.lines;
        }
        m_row.lines = std::max<qint64>(m_row.lines, 1);
        return false;
    }

    bool needMore()
    {
        m_row.needsMore = true;
        return false;
    }

    bool unclosed()
    {
        m_unclosed = true;
        return false;
    }

    /// After an open quotation mark: the first line alone, its marks as they stand, so that
    /// one slip does not swallow the rest of the file.
    CsvRow firstLineOnly() const
    {
        CsvRow row;
        const auto end = std::find_if(m_text.begin(), m_text.end(), isLineEnd);
        const auto line = m_text.first(end - m_text.begin());
        for (qsizetype from = 0; from <= line.size() && row.cells.size() < kMaxCells;) {
            qsizetype to = line.indexOf(m_separator, from);
            to = to < 0 ? line.size() : to;
            row.cells.append(QString::fromUtf8(line.sliced(from, to - from)));
            from = to + 1;
        }
        row.fault = RowFault::UnclosedQuote;
        row.bytes = line.size();
        if (row.bytes < m_text.size())
            row.bytes += m_text.sliced(row.bytes).startsWith("\r\n") ? 2 : 1;
        return row;
    }

    QByteArrayView m_text;
    char m_separator;
    bool m_isLast;
    qsizetype m_at = 0;
    bool m_hasLineEnds = false;
    bool m_unclosed = false;
    CsvRow m_row;
};

} // namespace

CsvRow readCsvRow(QByteArrayView text, char separator, bool isLast)
{
    return RowScan(text, separator, isLast).run();
}

char likelySeparator(QByteArrayView text)
{
    constexpr char kCandidates[] = {',', ';', '\t'};
    qsizetype counts[3] = {};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (isLineEnd(c))
            break;
        for (std::size_t i = 0; i < 3; ++i)
            counts[i] += c == kCandidates[i] ? 1 : 0;
    }
    return kCandidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

} // namespace countersign::tables
