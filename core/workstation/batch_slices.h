#pragma once

#include "core/alerts/batch_reading.h"
#include "core/alerts/name_lookup.h"
#include "core/sync/store_thread.h"
#include "core/workstation/batch_run.h"
#include "core/workstation/session.h"

#include <QByteArray>

#include <memory>

namespace countersign::workstation {

/// A batch while it runs. Its reader is touched by one slice at a time, on the thread that asks
/// the store; the rest by the thread that started it.
struct RunningBatch
{
    BatchRequest request;
    QByteArray fileHash;                   ///< SHA-256 of the table, 32 bytes
    qint64 rowsInAll = 0;                  ///< of the table
    std::unique_ptr<alerts::BatchReader> reader;
    BatchOutcome outcome;
    base::Instant askedAt{};
    QList<base::CountryCode> desks;        ///< admitted
};

/// A row with its answers, which are handed out only after its question is kept.
struct AskedRow
{
    alerts::BatchRow row;
    BatchLine line;
};

struct BatchSlice
{
    QList<AskedRow> rows;
    QList<alerts::Answer> answers;         ///< to be kept as questions
    QList<alerts::NameAnswer> nameAnswers;
    qint64 generation = 0;                 ///< of the alerts, read before the first question
    qint64 bytesDone = 0, bytesTotal = 0;
    bool isLast = false;
};

/// Opens the table, counts its rows and computes its hash. Blocks.
[[nodiscard]] base::Result<std::shared_ptr<RunningBatch>> openBatch(BatchRequest request);
/// Asks the next numbers or names until a tenth of a second is over.
[[nodiscard]] base::Result<BatchSlice> askSlice(sync::Stores &stores, RunningBatch &batch);

} // namespace countersign::workstation
