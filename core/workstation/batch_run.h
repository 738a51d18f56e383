#pragma once

#include "core/alerts/batch_columns.h"
#include "core/alerts/batch_row.h"
#include "core/base/clock.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace countersign::alerts {
class BatchReader;
}

namespace countersign::workstation {

/// How one row came out, the gravest first.
enum class BatchVerdict { Listed, PossibleHit, Similar, NotAnswered, ChecksDiffer, NoHitOldData, NoHit, Read };

/// One row of the table with its answers.
struct BatchLine
{
    qint64 line = 0;
    QString id;
    QString asked;              ///< number, zone or name as it stands in the table
    BatchVerdict verdict = BatchVerdict::NotAnswered;
    QList<QStringList> answers; ///< rows under batchAnswerHeader()
};
/// Takes one line after the other, in the order of the table, on a thread of the batch's choice. A failure ends the batch.
using BatchSink = std::function<base::Status(BatchLine line)>;

/// What came of a batch.
struct BatchOutcome
{
    alerts::BatchKind kind = alerts::BatchKind::Numbers;
    qint64 rows = 0;
    qint64 rowsWithAnswer = 0;  ///< matches found, or zone read
    qint64 answers = 0;
    qint64 refused = 0;
    bool partial = false;       ///< stopped before the end of the table
    QList<alerts::BatchRemark> remarks;
};

/// Rows done so far, then bytes of the table done and in all.
using BatchProgress = std::function<void(qint64 rows, qint64 done, qint64 total)>;

/// Counts a line in and hands it on.
[[nodiscard]] base::Status deliver(const alerts::BatchRow &row, BatchLine line, BatchOutcome &outcome, const BatchSink &sink);

/// Reads every zone of the table; needs no vault. `today` decides centuries. Runs on the
/// calling thread and one beside it.
[[nodiscard]] base::Result<BatchOutcome> runZones(alerts::BatchReader &reader, base::PartialDate today, const BatchSink &sink,
                                                  const std::stop_token &stop, const BatchProgress &progress);

/// The date in UTC.
[[nodiscard]] base::PartialDate dateOf(base::Instant now);

} // namespace countersign::workstation
