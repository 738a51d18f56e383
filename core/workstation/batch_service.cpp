#include "core/workstation/batch_service.h"

#include "core/database/transaction.h"
#include "core/store/question_store.h"
#include "core/tables/table_writer.h"
#include "core/workstation/batch_slices.h"
#include "core/workstation/late_hits.h"
#include "core/workstation/lookup_service.h"
#include "core/workstation/name_lookup_service.h"
#include "core/workstation/vault_session.h"
#include "core/workstation/worker.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewRows = 8;
using Questions = QList<store::KeptQuestion>;

/// Tables with the same header have their columns in the same places.
QString mappingKey(alerts::BatchKind kind, const QStringList &header)
{
    const QByteArray hash = QCryptographicHash::hash(header.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    return u"batch/columns/%1/%2"_s.arg(alerts::wordOf(kind), QString::fromLatin1(hash.toHex().first(24)));
}

QString storedPlaces(const alerts::BatchPlaces &places)
{
    QStringList texts;
    for (const int place : places)
        texts.append(QString::number(place));
    return texts.join(u',');
}

/// Nothing where none are stored that fit the table.
std::optional<alerts::BatchPlaces> placesFrom(const QString &stored, alerts::BatchKind kind, qsizetype columns)
{
    alerts::BatchPlaces places;
    for (const QString &text : stored.split(u',')) {
        bool isNumber = false;
        const int place = text.toInt(&isNumber);
        if (!isNumber || place < -1 || place >= columns)
            return std::nullopt;
        places.append(place);
    }
    return places.size() == alerts::batchColumns(kind).size() ? std::optional(places) : std::nullopt;
}

base::Result<BatchPreview> readPreview(const QString &path)
{
    auto table = tables::TableReader::open(path);
    if (!table)
        return base::failFrom(table);
    BatchPreview preview;
    preview.path = path;
    preview.header = (*table)->header();
    preview.otherSheets = (*table)->otherSheets();
    preview.kind = alerts::likelyKind(preview.header).value_or(alerts::BatchKind::Numbers);
    for (int i = 0; i < kPreviewRows; ++i) {
        const auto row = (*table)->next();
        if (!row)
            return base::failFrom(row);
        if (!*row)
            break;
        preview.rows.append((*row)->cells);
    }
    for (const alerts::BatchKind kind : kBatchKinds)
        preview.places.insert(kind, alerts::findPlaces(kind, preview.header));
    return preview;
}

base::Status keepQuestions(sync::Stores &stores, const Questions &questions)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto kept = store::QuestionStore(stores.database()).keepAll(questions); !kept)
        return kept;
    return transaction->commit();
}

Questions questionsOf(const BatchSlice &slice, Reason reason, const SessionCore &core)
{
    Questions questions;
    questions.reserve(slice.answers.size() + slice.nameAnswers.size());
    for (const alerts::Answer &answer : slice.answers)
        questions.append(keptQuestion(answer, reason, core, slice.generation));
    for (const alerts::NameAnswer &answer : slice.nameAnswers)
        questions.append(keptQuestion(answer, reason, core, slice.generation));
    for (store::KeptQuestion &question : questions)
        question.batch = true;
    return questions;
}

/// Counts and the table's hash: no name, no cell of the table.
QByteArray auditDetails(const RunningBatch &batch, qint64 rows)
{
    return alerts::wordOf(batch.outcome.kind).toLatin1() + ' ' + reasonWord(batch.request.reason).toLatin1() + " rows="
           + QByteArray::number(rows) + " sha256=" + batch.fileHash.toHex();
}

/// The act is recorded before the first question is asked; a stop, with what was asked until then, beside it.
QCoro::Task<base::Status> record(CorePtr core, std::shared_ptr<RunningBatch> batch, QString result, qint64 rows)
{
    const auto entry = core->auditEntry(u"batch"_s, {}, result, auditDetails(*batch, rows));
    const auto clock = core->clock();
    auto write = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto recorded = co_await core->writer()->run(std::move(write));
    co_return recorded;
}

/// Said on the thread that asked.
BatchProgress queued(const BatchProgress &progress)
{
    if (!progress)
        return {};
    const std::shared_ptr<QObject> here(new QObject, [](QObject *object) { object->deleteLater(); });
    return [progress, here](qint64 rows, qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            here.get(), [progress, rows, done, total] { progress(rows, done, total); }, Qt::QueuedConnection);
    };
}

/// Keeps the questions of a slice, then hands its answers out (trust.md 8: no row, no answer).
QCoro::Task<base::Status> keepAndDeliver(CorePtr core, std::shared_ptr<RunningBatch> batch, std::shared_ptr<BatchSlice> slice,
                                         BatchSink sink)
{
    if (const Questions questions = questionsOf(*slice, batch->request.reason, *core); !questions.isEmpty()) {
        auto keep = [questions](sync::Stores &stores) { return keepQuestions(stores, questions); };
        const auto kept = co_await core->writer()->run(std::move(keep));
        if (!kept)
            co_return kept;
    }
    for (AskedRow &asked : slice->rows) {
        const auto delivered = deliver(asked.row, std::move(asked.line), batch->outcome, sink);
        if (!delivered)
            co_return delivered;
    }
    co_return base::Status{};
}

QCoro::Task<base::Result<std::shared_ptr<BatchSlice>>> askNext(CorePtr core, std::shared_ptr<RunningBatch> batch)
{
    auto ask = [batch](sync::Stores &stores) { return askSlice(stores, *batch); };
    auto slice = co_await core->reader()->run(std::move(ask));
    if (!slice)
        co_return base::failFrom(slice);
    co_return std::make_shared<BatchSlice>(std::move(*slice));
}

/// Slice by slice: while one is asked, the questions of the one before are kept.
QCoro::Task<base::Status> askAll(CorePtr core, std::shared_ptr<RunningBatch> batch, BatchSink sink, std::stop_token stop,
                                 BatchProgress progress)
{
    auto asking = askNext(core, batch);
    for (;;) {
        const auto slice = co_await asking;
        if (!slice)
            co_return base::failFrom(slice);
        if (core->isClosed())
            co_return base::fail(ErrorCode::VaultLocked);
        const bool isLast = (*slice)->isLast;
        batch->outcome.partial = !isLast && stop.stop_requested();
        const bool goesOn = !isLast && !batch->outcome.partial;
        if (goesOn)
            asking = askNext(core, batch);
        const auto delivered = co_await keepAndDeliver(core, batch, *slice, sink);
        if (!delivered)
            co_return delivered;
        if (progress)
            progress(batch->outcome.rows, (*slice)->bytesDone, (*slice)->bytesTotal);
        if (!goesOn)
            co_return base::Status{};
    }
}

QCoro::Task<base::Status> readAllZones(std::shared_ptr<RunningBatch> batch, BatchSink sink, std::stop_token stop,
                                       BatchProgress progress)
{
    const BatchProgress told = queued(progress);
    auto read = [batch, sink, stop, told] { return runZones(*batch->reader, dateOf(batch->askedAt), sink, stop, told); };
    const auto outcome = co_await onWorker(std::move(read));
    if (!outcome)
        co_return base::failFrom(outcome);
    batch->outcome = *outcome;
    co_return base::Status{};
}

base::Status writeAnswers(const BatchResult &result, const QString &path)
{
    auto writer = tables::TableWriter::create(path, alerts::batchAnswerHeader(result.outcome.kind), tables::ReadBy::Person);
    if (!writer)
        return base::failFrom(writer);
    for (const BatchLine &line : result.lines) {
        for (const QStringList &cells : line.answers) {
            if (const auto added = (*writer)->add(cells); !added)
                return added;
        }
    }
    return (*writer)->finish();
}

} // namespace

QCoro::Task<base::Result<BatchPreview>> VaultBatchService::preview(QString path)
{
    const CorePtr core = m_core;
    auto read = [path] { return readPreview(path); };
    auto preview = co_await onWorker(std::move(read));
    if (!preview)
        co_return preview;
    for (const alerts::BatchKind kind : kBatchKinds) {
        const QString stored = core->settings().value(mappingKey(kind, preview->header));
        if (const auto places = placesFrom(stored, kind, preview->header.size())) {
            preview->places.insert(kind, *places);
            preview->kind = kind;
            preview->isRemembered = true;
        }
    }
    co_return preview;
}

QCoro::Task<base::Result<BatchOutcome>> VaultBatchService::runInto(BatchRequest request, BatchSink sink, std::stop_token stop,
                                                                   BatchProgress progress)
{
    const CorePtr core = m_core;
    const auto now = core->now();
    const auto desks = core->admittedDesks();
    auto open = [request] { return openBatch(request); };
    const auto opened = co_await onWorker(std::move(open));
    if (!opened)
        co_return base::failFrom(opened);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const std::shared_ptr<RunningBatch> batch = *opened;
    batch->askedAt = now;
    batch->desks = desks;
    const auto recorded = co_await record(core, batch, u"begun"_s, batch->rowsInAll);
    if (!recorded)
        co_return base::failFrom(recorded);
    auto running = request.kind == alerts::BatchKind::Zones ? readAllZones(batch, sink, stop, progress)
                                                            : askAll(core, batch, sink, stop, progress);
    const auto done = co_await running;
    if (!done)
        co_return base::failFrom(done);
    if (batch->outcome.partial) {
        const auto stopped = co_await record(core, batch, u"stopped"_s, batch->outcome.rows);
        if (!stopped)
            co_return base::failFrom(stopped);
    }
    co_return batch->outcome;
}

QCoro::Task<base::Result<std::shared_ptr<const BatchResult>>> VaultBatchService::run(BatchRequest request, std::stop_token stop,
                                                                                     BatchProgress progress)
{
    const CorePtr core = m_core;
    const auto result = std::make_shared<BatchResult>();
    const auto header = request.header;
    const auto places = request.places;
    const auto kind = request.kind;
    BatchSink collect = [result](BatchLine line) -> base::Status {
        result->lines.append(std::move(line));
        return {};
    };
    auto running = runInto(std::move(request), std::move(collect), std::move(stop), std::move(progress));
    const auto outcome = co_await running;
    if (!outcome)
        co_return base::failFrom(outcome);
    result->outcome = *outcome;
    result->at = core->now();
    if (places && !core->isClosed()) {
        VaultSettingsService settings(core);
        settings.setValue(mappingKey(kind, header), storedPlaces(*places));
    }
    co_return std::shared_ptr<const BatchResult>(result);
}

QCoro::Task<base::Status> VaultBatchService::exportAnswers(std::shared_ptr<const BatchResult> result, QString path)
{
    const CorePtr core = m_core;
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    // No row, no export: before the first byte is written.
    const QByteArray details = QByteArray::number(result->lines.size()) + " answers to " + QFileInfo(path).fileName().toUtf8();
    const auto entry = core->auditEntry(u"batch.export"_s, {}, u"done"_s, details);
    const auto clock = core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(note));
    if (!noted)
        co_return noted;
    auto write = [result, path] { return writeAnswers(*result, path); };
    const auto written = co_await onWorker(std::move(write));
    co_return written;
}

} // namespace countersign::workstation
