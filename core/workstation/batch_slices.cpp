#include "core/workstation/batch_slices.h"

#include "core/alerts/batch_answers.h"
#include "core/alerts/list_reading_dates.h"
#include "core/documents/country_table.h"
#include "core/messages/isolates.h"
#include "core/messages/name_sentences.h"
#include "core/store/person_names.h"
#include "core/store/feed_row.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

namespace countersign::workstation {

using base::ErrorCode;
using alerts::BatchIssue;

namespace {

/// Look-ups of the window wait for a slice at most.
constexpr qint64 kSliceMillis = 100;

base::Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return base::fail(ErrorCode::FileUnreadable, {}, {path});
    return hash.result();
}

/// Known before the first question is asked: the audit says it.
base::Result<qint64> rowsOf(const BatchRequest &request)
{
    auto table = tables::TableReader::open(request.path);
    if (!table)
        return base::failFrom(table);
    for (qint64 rows = 0;; ++rows) {
        const auto row = (*table)->next();
        if (!row)
            return base::failFrom(row);
        if (!*row)
            return rows;
    }
}

BatchVerdict verdictOf(alerts::Verdict verdict)
{
    switch (verdict) {
    case alerts::Verdict::Listed:
        return BatchVerdict::Listed;
    case alerts::Verdict::PossibleHit:
        return BatchVerdict::PossibleHit;
    case alerts::Verdict::Similar:
        return BatchVerdict::Similar;
    case alerts::Verdict::NoHitOldData:
        return BatchVerdict::NoHitOldData;
    case alerts::Verdict::NoHit:
        break;
    }
    return BatchVerdict::NoHit;
}

void remark(alerts::BatchRow &row, BatchIssue issue, const QString &value)
{
    row.remarks.append({row.line, issue, row.id, value});
    if (alerts::isRefusal(issue))
        row.refusal = issue;
}

/// Code, ISO letters or name; nothing where it is not understood, which is said.
base::CountryCode countryOf(alerts::BatchRow &row, const QString &text, BatchIssue unknown)
{
    static const documents::CountryTable countries = documents::CountryTable::embedded();
    if (text.isEmpty())
        return {};
    if (const auto known = countries.fromAnything(text))
        return known->code;
    constexpr qsizetype kCodeLength = 3;
    const auto code = base::CountryCode::fromText(text);
    if (code && text.size() == kCodeLength)
        return *code;
    remark(row, unknown, text);
    return {};
}

/// What the engine says of this row alone is a remark, anything else ends the batch.
base::Status refuse(AskedRow &asked, const base::Error &error, BatchIssue empty, BatchIssue unreadable)
{
    if (error.code != ErrorCode::EmptyQuestion && error.code != ErrorCode::MrzUnreadable)
        return tl::unexpected<base::Error>(error);
    remark(asked.row, error.code == ErrorCode::EmptyQuestion ? empty : unreadable, asked.line.asked);
    return {};
}

base::Status askNumber(sync::Stores &stores, const RunningBatch &batch, AskedRow &asked, BatchSlice &slice)
{
    alerts::Question question;
    question.typed = asked.row.values[0];
    // Without an issuer every issuer is asked, so that no alert is missed.
    question.issuer = countryOf(asked.row, asked.row.values[1], BatchIssue::IssuerUnknown);
    auto answer = alerts::LookupEngine(stores.alerts()).ask(question, batch.askedAt);
    if (!answer)
        return refuse(asked, answer.error(), BatchIssue::NumberMissing, BatchIssue::NumberUnreadable);
    asked.line.answers = alerts::numberAnswers(asked.row.id, *answer);
    asked.line.verdict = verdictOf(answer->verdict);
    slice.answers.append(std::move(*answer));
    return {};
}

base::Status askName(sync::Stores &stores, const RunningBatch &batch, AskedRow &asked, BatchSlice &slice)
{
    alerts::NameQuestion question;
    question.typed = asked.row.values[0];
    if (const QString &birth = asked.row.values[1]; !birth.isEmpty()) {
        // A sheet's date may carry a time of day.
        question.birth = alerts::dateFromText(birth.section(u'T', 0, 0));
        if (question.birth.isNull())
            remark(asked.row, BatchIssue::BirthUnknown, birth);
    }
    question.country = countryOf(asked.row, asked.row.values[2], BatchIssue::CountryUnknown);
    if (batch.request.threshold > 0)
        question.least = batch.request.threshold;
    auto answer = alerts::NameLookup(stores.names()).ask(question, batch.askedAt);
    if (!answer)
        return refuse(asked, answer.error(), BatchIssue::NameMissing, BatchIssue::NameUnreadable);
    QList<QStringList> reasons;
    for (qsizetype i = 0; i < answer->matches.size() && i < batch.request.most; ++i) {
        QStringList sentences;
        for (const QString &sentence : messages::nameReasons(answer->matches[i]))
            sentences.append(messages::withoutIsolates(sentence));
        reasons.append(sentences);
    }
    asked.line.answers = alerts::nameAnswers(asked.row.id, *answer, reasons, batch.request.most);
    asked.line.verdict = verdictOf(answer->verdict);
    slice.nameAnswers.append(std::move(*answer));
    return {};
}

} // namespace

base::Result<std::shared_ptr<RunningBatch>> openBatch(BatchRequest request)
{
    auto batch = std::make_shared<RunningBatch>();
    auto hash = hashOf(request.path);
    if (!hash)
        return base::failFrom(hash);
    auto rows = rowsOf(request);
    if (!rows)
        return base::failFrom(rows);
    auto reader = alerts::BatchReader::open(request.path, request.kind, request.places, request.needsId);
    if (!reader)
        return base::failFrom(reader);
    batch->rowsInAll = *rows;
    batch->reader = std::make_unique<alerts::BatchReader>(std::move(*reader));
    batch->fileHash = std::move(*hash);
    batch->outcome.kind = request.kind;
    batch->request = std::move(request);
    return batch;
}

base::Result<BatchSlice> askSlice(sync::Stores &stores, RunningBatch &batch)
{
    BatchSlice slice;
    const auto generation = store::generation(stores.database());
    if (!generation)
        return base::failFrom(generation);
    slice.generation = *generation;
    stores.alerts().setAdmittedDesks(batch.desks);
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(kSliceMillis)) {
        auto read = batch.reader->next();
        if (!read)
            return base::failFrom(read);
        if (!*read) {
            slice.isLast = true;
            break;
        }
        AskedRow asked{std::move(**read), {}};
        asked.line.asked = asked.row.values[0];
        if (!asked.row.refusal) {
            const bool isName = batch.request.kind == alerts::BatchKind::Names;
            const auto done = isName ? askName(stores, batch, asked, slice) : askNumber(stores, batch, asked, slice);
            if (!done)
                return base::failFrom(done);
        }
        slice.rows.append(std::move(asked));
    }
    slice.bytesDone = batch.reader->table().bytesDone();
    slice.bytesTotal = batch.reader->table().bytesTotal();
    return slice;
}

} // namespace countersign::workstation
