#include "core/alerts/batch_reading.h"

namespace countersign::alerts {

using base::ErrorCode;

namespace {

std::optional<BatchIssue> issueOf(tables::RowFault fault)
{
    switch (fault) {
    case tables::RowFault::None:
        return std::nullopt;
    case tables::RowFault::UnclosedQuote:
        return BatchIssue::UnclosedQuote;
    case tables::RowFault::TextAfterQuote:
        return BatchIssue::TextAfterQuote;
    case tables::RowFault::TooManyCells:
        return BatchIssue::TooManyCells;
    case tables::RowFault::TooLong:
        return BatchIssue::RowTooLong;
    case tables::RowFault::BadText:
        break;
    }
    return BatchIssue::BadText;
}

void remark(BatchRow &row, BatchIssue issue, const QString &value = {})
{
    row.remarks.append({row.line, issue, row.id, value});
}

} // namespace

bool isRefusal(BatchIssue issue)
{
    return issue < BatchIssue::IdMissing;
}

base::Result<BatchReader> BatchReader::open(const QString &path, BatchKind kind, const std::optional<BatchPlaces> &places, bool needsId)
{
    auto table = tables::TableReader::open(path);
    if (!table)
        return failFrom(table);
    BatchPlaces found = places ? *places : findPlaces(kind, (*table)->header());
    BatchPlaces checked = found;
    if (!needsId && !checked.isEmpty())
        checked.first() = 0;
    if (const auto missing = missingColumn(kind, checked))
        return base::fail(ErrorCode::ColumnMissing, {}, {path, *missing});
    return BatchReader(std::move(*table), kind, std::move(found));
}

base::Result<std::optional<BatchRow>> BatchReader::next()
{
    auto read = m_table->next();
    if (!read)
        return failFrom(read);
    if (!*read)
        return std::optional<BatchRow>();
    const tables::TableRow &cells = **read;
    std::optional<BatchRow> answer(std::in_place);
    BatchRow &row = *answer;
    row.line = cells.line;
    const int idPlace = m_places.value(0, -1);
    row.id = idPlace < 0 ? QString::number(row.line) : cells.cells.value(idPlace).trimmed();
    row.values.reserve(m_places.size() - 1);
    for (qsizetype i = 1; i < m_places.size(); ++i) {
        const int place = m_places[i];
        row.values.append(place < 0 ? QString() : cells.cells.value(place).trimmed());
        if (i == 1 && m_kind == BatchKind::Numbers && cells.typedAsNumber.contains(place))
            remark(row, BatchIssue::TypedAsNumber, row.values.last());
    }
    if (row.id.isEmpty())
        remark(row, BatchIssue::IdMissing);
    if (const auto issue = issueOf(cells.fault)) {
        row.refusal = issue;
        remark(row, *issue);
    }
    return answer;
}

} // namespace countersign::alerts
