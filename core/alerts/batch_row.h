#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace countersign::alerts {

/// What was wrong with a row. The first group is not answered, the second is, with a remark.
enum class BatchIssue : std::uint8_t {
    UnclosedQuote,
    TextAfterQuote,
    TooManyCells,
    RowTooLong,
    BadText,
    ZoneUnreadable,   ///< neither a zone of a known format nor the whole of one
    NumberMissing,
    NumberUnreadable, ///< longer than any number, and no zone
    NameMissing,      ///< no letter of any script
    NameUnreadable,
    // answered all the same
    IdMissing,
    TypedAsNumber,    ///< by the spreadsheet: leading zeros may be lost
    IssuerUnknown,    ///< asked without issuer
    BirthUnknown,     ///< asked without date of birth
    CountryUnknown    ///< asked without country
};
[[nodiscard]] bool isRefusal(BatchIssue issue);

struct BatchRemark
{
    qint64 line = 0;
    BatchIssue issue = BatchIssue::BadText;
    QString id;
    QString value;  ///< as it stands in the cell; may name a person
};

/// One row of the table, by the columns of its batch.
struct BatchRow
{
    qint64 line = 0;
    QString id;          ///< as it stands; the line where the table has no id column
    QStringList values;  ///< of the columns behind `id`, trimmed; empty for a column without a place
    std::optional<BatchIssue> refusal; ///< the values are not to be trusted
    QList<BatchRemark> remarks;        ///< the refusal too
};

} // namespace countersign::alerts
