#include "tests/ui/support/scripted_session.h"

#include "core/alerts/batch_answers.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;
using workstation::BatchLine;
using workstation::BatchVerdict;

namespace {

/// A table of the specimens' kind, without a file.
const QList<QStringList> kRows{{u"A-1"_s, u"L898902C3"_s, u"UTO"_s},    {u"A-2"_s, u"1898902C3"_s, u"UTO"_s},
                               {u"A-3"_s, u"X0000001"_s, u"QMB"_s},     {u"A-4"_s, QString(), u"QMA"_s},
                               {u"A-5"_s, u"YA0000015"_s, u"QMA"_s},    {u"A-6"_s, u"K7730021"_s, u"QMC"_s},
                               {u"A-7"_s, u"\u202E<b>x</b>"_s, u"QMA"_s}, {u"A-8"_s, u"M4410098"_s, u"QMD"_s}};

BatchVerdict verdictOf(alerts::Verdict verdict)
{
    switch (verdict) {
    case alerts::Verdict::Listed: return BatchVerdict::Listed;
    case alerts::Verdict::PossibleHit: return BatchVerdict::PossibleHit;
    case alerts::Verdict::Similar: return BatchVerdict::Similar;
    case alerts::Verdict::NoHitOldData: return BatchVerdict::NoHitOldData;
    case alerts::Verdict::NoHit: break;
    }
    return BatchVerdict::NoHit;
}

} // namespace

QCoro::Task<base::Result<workstation::BatchPreview>> ScriptedBatch::preview(QString path)
{
    workstation::BatchPreview preview;
    preview.path = path;
    preview.header = {u"Ref"_s, u"Passport No"_s, u"Issued by"_s};
    preview.rows = kRows;
    for (const alerts::BatchKind kind : workstation::kBatchKinds)
        preview.places.insert(kind, alerts::findPlaces(kind, preview.header));
    if (path.endsWith(u"missing.csv"_s))
        return ready<base::Result<workstation::BatchPreview>>(base::fail(base::ErrorCode::FileUnreadable, {}, {path}));
    return ready<base::Result<workstation::BatchPreview>>(preview);
}

QCoro::Task<base::Result<workstation::BatchOutcome>> ScriptedBatch::runInto(workstation::BatchRequest request,
                                                                            workstation::BatchSink sink, std::stop_token stop,
                                                                            workstation::BatchProgress progress)
{
    asked = request;
    workstation::BatchOutcome outcome;
    outcome.kind = request.kind;
    const alerts::LookupEngine engine(m_source);
    for (qsizetype i = 0; i < kRows.size(); ++i) {
        outcome.partial = stop.stop_requested() || (stopsHalfway && i == kRows.size() / 2);
        if (outcome.partial)
            break;
        alerts::BatchRow row{i + 2, kRows[i][0], kRows[i].mid(1), {}, {}};
        BatchLine line;
        line.asked = kRows[i][1];
        const auto answer = engine.ask({kRows[i][1], base::CountryCode::fromText(kRows[i][2]).value(), {}}, base::SystemClock().now());
        if (answer) {
            line.verdict = verdictOf(answer->verdict);
            line.answers = alerts::numberAnswers(row.id, *answer);
        } else {
            row.refusal = alerts::BatchIssue::NumberMissing;
            row.remarks.append({row.line, alerts::BatchIssue::NumberMissing, row.id, {}});
        }
        static_cast<void>(workstation::deliver(row, line, outcome, sink));
        if (progress)
            progress(i + 1, i + 1, kRows.size());
    }
    return ready<base::Result<workstation::BatchOutcome>>(outcome);
}

QCoro::Task<base::Result<std::shared_ptr<const workstation::BatchResult>>>
ScriptedBatch::run(workstation::BatchRequest request, std::stop_token stop, workstation::BatchProgress progress)
{
    const auto result = std::make_shared<workstation::BatchResult>();
    const workstation::BatchSink collect = [result](const BatchLine &line) -> base::Status {
        result->lines.append(line);
        return {};
    };
    const auto outcome = co_await runInto(request, collect, stop, progress);
    result->outcome = *outcome;
    result->at = base::SystemClock().now();
    std::shared_ptr<const workstation::BatchResult> answer(result);
    co_return answer;
}

QCoro::Task<base::Status> ScriptedBatch::exportAnswers(std::shared_ptr<const workstation::BatchResult>, QString path)
{
    exportedTo = path;
    return ready(base::Status());
}

} // namespace countersign::testing
