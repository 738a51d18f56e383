#pragma once

#include "app/ctl/command.h"
#include "core/alerts/batch_reading.h"
#include "core/tables/table_writer.h"
#include "core/workstation/batch_run.h"

#include <QElapsedTimer>

#include <memory>
#include <stop_token>

namespace countersign::ctl {

/// The two files of a batch command, and what it says while it works and at the end.
class BatchFiles
{
public:
    /// From IN OUT and --column NAME=HEADER. UsageWrong, ColumnMissing and what reading and writing tables say.
    [[nodiscard]] static base::Result<BatchFiles> open(const Invocation &invocation, alerts::BatchKind kind);

    [[nodiscard]] const QString &inPath() const { return m_in; }
    [[nodiscard]] alerts::BatchReader &reader() { return *m_reader; }
    /// Writes the answers of a line.
    [[nodiscard]] workstation::BatchSink sink();
    /// Says how far it is on the error channel, at most once a second.
    [[nodiscard]] workstation::BatchProgress progress() const;

    /// Ends the answers file (as a partial one where the batch was stopped), lists the rows that
    /// were refused or remarked on, and sums up. Returns the ExitStatus.
    [[nodiscard]] int finish(const Invocation &invocation, const workstation::BatchOutcome &outcome);
    /// After a failure: no answers file is left.
    [[nodiscard]] int abandon(const Invocation &invocation, const base::Error &error);

private:
    [[nodiscard]] base::Status writeReport(const QString &path, const workstation::BatchOutcome &outcome) const;

    QString m_in;
    QString m_out;
    std::unique_ptr<alerts::BatchReader> m_reader;
    std::shared_ptr<tables::TableWriter> m_writer;
    QElapsedTimer m_timer;
};

/// --column, --report: what every batch takes.
[[nodiscard]] QList<Option> batchOptions();

} // namespace countersign::ctl
