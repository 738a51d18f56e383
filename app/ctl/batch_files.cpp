#include "app/ctl/batch_files.h"

#include "app/ctl/terminal.h"
#include "core/messages/batch_sentences.h"
#include "core/messages/isolates.h"
#include "core/platform/durable_file.h"

#include <QFile>
#include <QFileInfo>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// More would hide the sum; the rest goes to --report.
constexpr qsizetype kShownRemarks = 20;
constexpr qint64 kProgressEvery = 1000;

/// --column number=Passport_No: the place of each column that is named so.
base::Result<alerts::BatchPlaces> placesOf(const Invocation &invocation, alerts::BatchKind kind, const QString &path)
{
    auto table = tables::TableReader::open(path);
    if (!table)
        return base::failFrom(table);
    const QStringList &header = (*table)->header();
    alerts::BatchPlaces places = alerts::findPlaces(kind, header);
    const QList<alerts::BatchColumn> &columns = alerts::batchColumns(kind);
    for (const QString &pair : invocation.values(u"column"_s)) {
        const QString name = pair.section(u'=', 0, 0);
        const QString wanted = pair.section(u'=', 1);
        const auto column = std::find_if(columns.begin(), columns.end(), [&](const alerts::BatchColumn &c) { return c.name == name; });
        if (column == columns.end()) {
            const QString what = u"--column %1: this batch has no column '%2'"_s.arg(pair, name);
            return base::fail(ErrorCode::UsageWrong, what, {what});
        }
        const int place = tables::columnOf(header, {wanted});
        if (place < 0)
            return base::fail(ErrorCode::ColumnMissing, {}, {path, wanted});
        places[column - columns.begin()] = place;
    }
    return places;
}

QString optionalColumnsMissing(const alerts::BatchReader &reader)
{
    QStringList missing;
    const QList<alerts::BatchColumn> &columns = alerts::batchColumns(reader.kind());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (reader.places().value(i, -1) < 0)
            missing.append(columns[i].name);
    }
    return missing.join(u", "_s);
}

} // namespace

base::Result<BatchFiles> BatchFiles::open(const Invocation &invocation, alerts::BatchKind kind)
{
    if (invocation.positionals().size() != 2)
        return base::fail(ErrorCode::UsageWrong, {}, {u"give the table to read and the file for the answers"_s});
    BatchFiles files;
    files.m_in = invocation.positionals().first();
    files.m_out = invocation.positionals().last();
    if (QFileInfo(files.m_in).canonicalFilePath() == QFileInfo(files.m_out).canonicalFilePath() && QFile::exists(files.m_in))
        return base::fail(ErrorCode::UsageWrong, {}, {u"the answers would take the place of the table: name another file"_s});
    const auto places = placesOf(invocation, kind, files.m_in);
    if (!places)
        return base::failFrom(places);
    auto reader = alerts::BatchReader::open(files.m_in, kind, *places);
    if (!reader)
        return base::failFrom(reader);
    files.m_reader = std::make_unique<alerts::BatchReader>(std::move(*reader));
    if (const QString missing = optionalColumnsMissing(*files.m_reader); !missing.isEmpty() && kind != alerts::BatchKind::Zones)
        invocation.remark(u"%1 has no column %2; asked without."_s.arg(files.m_in, missing));
    if (const QStringList others = files.m_reader->table().otherSheets(); !others.isEmpty())
        invocation.remark(u"%1 has other sheets that are not read: %2"_s.arg(files.m_in, others.join(u", "_s)));
    auto writer = tables::TableWriter::create(files.m_out, alerts::batchAnswerHeader(kind));
    if (!writer)
        return base::failFrom(writer);
    files.m_writer = std::move(*writer);
    files.m_timer.start();
    return files;
}

workstation::BatchSink BatchFiles::sink()
{
    return [writer = m_writer](const workstation::BatchLine &line) -> base::Status {
        for (const QStringList &cells : line.answers) {
            if (auto added = writer->add(cells); !added)
                return added;
        }
        return {};
    };
}

workstation::BatchProgress BatchFiles::progress() const
{
    auto last = std::make_shared<QElapsedTimer>();
    last->start();
    return [last](qint64 rows, qint64 done, qint64 total) {
        if (last->elapsed() < kProgressEvery)
            return;
        last->restart();
        printRemark(u"%1 rows, %2 %"_s.arg(rows).arg(total > 0 ? 100 * done / total : 0));
    };
}

base::Status BatchFiles::writeReport(const QString &path, const workstation::BatchOutcome &outcome) const
{
    QString report;
    for (const alerts::BatchRemark &remark : outcome.remarks)
        report += messages::withoutIsolates(messages::batchRemarkText(remark)).replace(u'\n', u' ') + u'\n';
    return platform::writeDurably(path, report.toUtf8());
}

int BatchFiles::finish(const Invocation &invocation, const workstation::BatchOutcome &outcome)
{
    const auto ended = outcome.partial ? m_writer->keepPartial() : m_writer->finish();
    if (!ended)
        return abandon(invocation, ended.error());
    if (invocation.has(u"report"_s)) {
        if (const auto written = writeReport(invocation.value(u"report"_s), outcome); !written)
            return invocation.fail(written.error());
    }
    for (qsizetype i = 0; i < std::min(kShownRemarks, outcome.remarks.size()); ++i)
        invocation.remark(messages::withoutIsolates(messages::batchRemarkText(outcome.remarks[i])));
    if (outcome.remarks.size() > kShownRemarks)
        invocation.remark(u"... and %1 more remarks; --report FILE lists all."_s.arg(outcome.remarks.size() - kShownRemarks));
    const QString path = outcome.partial ? tables::TableWriter::partialPath(m_out) : m_out;
    const double seconds = static_cast<double>(m_timer.elapsed()) / 1000.0;
    QString text = u"%1 rows: %2 with an answer, %3 not answered; %4 answers in %5 (%6 s)."_s.arg(outcome.rows)
                       .arg(outcome.rowsWithAnswer)
                       .arg(outcome.refused)
                       .arg(outcome.answers)
                       .arg(path)
                       .arg(seconds, 0, 'f', 2);
    if (outcome.partial)
        text += u"\nStopped before the end of the table: this is a partial result, and its file is named so."_s;
    invocation.answer(text, {{u"kind"_s, alerts::wordOf(outcome.kind)},
                             {u"rows"_s, outcome.rows},
                             {u"rowsWithAnswer"_s, outcome.rowsWithAnswer},
                             {u"answers"_s, outcome.answers},
                             {u"refused"_s, outcome.refused},
                             {u"remarks"_s, outcome.remarks.size()},
                             {u"partial"_s, outcome.partial},
                             {u"file"_s, path},
                             {u"seconds"_s, seconds}});
    return outcome.partial ? Failure : Done;
}

int BatchFiles::abandon(const Invocation &invocation, const base::Error &error)
{
    m_writer.reset();
    QFile::remove(tables::TableWriter::partialPath(m_out));
    return invocation.fail(error);
}

QList<Option> batchOptions()
{
    return {{u"column"_s, u"NAME=HEADER"_s, u"the column NAME stands under HEADER in the table; may come several times"_s},
            {u"report"_s, u"FILE"_s, u"write a line for each row that was not answered or has a remark"_s}};
}

} // namespace countersign::ctl
