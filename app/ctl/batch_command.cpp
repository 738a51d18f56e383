#include "app/ctl/batch_files.h"
#include "app/ctl/command_table.h"
#include "app/ctl/event_loop.h"
#include "app/ctl/lookup_reason.h"
#include "app/ctl/open_session.h"
#include "core/alerts/name_lookup.h"
#include "core/base/clock.h"
#include "core/platform/shutdown_signals.h"
#include "core/workstation/worker.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using workstation::BatchOutcome;

namespace {

const QString kFilesHelp =
    u"IN and OUT are CSV (RFC 4180; comma, semicolon or tab; UTF-8, or UTF-16 with a byte order mark), or XLSX by the "
    "ending .xlsx. Columns of IN may stand in any order, among others. OUT has one header line, commas, line feeds and "
    "UTF-8. Rows that are not answered are listed with line and reason. Ctrl+C ends early: what was answered until then "
    "stays in OUT.partial, and nothing takes the place of OUT."_s;

int runZoneBatch(Invocation &invocation)
{
    auto opened = BatchFiles::open(invocation, alerts::BatchKind::Zones);
    if (!opened)
        return invocation.fail(opened.error());
    const auto files = std::make_shared<BatchFiles>(std::move(*opened));
    std::stop_source stop;
    QObject context;
    platform::ShutdownSignals signalled;
    QObject::connect(&signalled, &platform::ShutdownSignals::requested, &context, [&stop] { stop.request_stop(); });
    const auto today = workstation::dateOf(base::SystemClock().now());
    auto read = [files, today, token = stop.get_token()] {
        return workstation::runZones(files->reader(), today, files->sink(), token, files->progress());
    };
    const auto outcome = runToEnd(workstation::onWorker(std::move(read)));
    return outcome ? files->finish(invocation, *outcome) : files->abandon(invocation, outcome.error());
}

/// Asks a table of numbers or names in a vault.
int runVaultBatch(Invocation &invocation, workstation::BatchRequest request)
{
    const auto reason = reasonFrom(invocation.value(u"reason"_s, u"border-check"_s));
    if (!reason)
        return invocation.usage(reasonHelp());
    auto files = BatchFiles::open(invocation, request.kind);
    if (!files)
        return invocation.fail(files.error());
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return files->abandon(invocation, opened.error());
    request.path = files->inPath();
    request.places = files->reader().places();
    request.needsId = true;
    request.reason = *reason;
    std::stop_source stop;
    QObject context;
    platform::ShutdownSignals signalled;
    QObject::connect(&signalled, &platform::ShutdownSignals::requested, &context, [&stop] { stop.request_stop(); });
    const auto outcome = runToEnd(opened->session().batch().runInto(request, files->sink(), stop.get_token(), files->progress()));
    return outcome ? files->finish(invocation, *outcome) : files->abandon(invocation, outcome.error());
}

int runNumberBatch(Invocation &invocation)
{
    workstation::BatchRequest request;
    request.kind = alerts::BatchKind::Numbers;
    return runVaultBatch(invocation, std::move(request));
}

int runNameBatch(Invocation &invocation)
{
    workstation::BatchRequest request;
    request.kind = alerts::BatchKind::Names;
    if (invocation.has(u"most"_s)) {
        request.most = invocation.value(u"most"_s).toInt();
        if (request.most < 1 || request.most > alerts::kMostNameMatches)
            return invocation.usage(u"--most is a number from 1 to %1"_s.arg(alerts::kMostNameMatches));
    }
    if (invocation.has(u"threshold"_s)) {
        request.threshold = invocation.value(u"threshold"_s).toDouble();
        if (!(request.threshold > 0 && request.threshold <= 1))
            return invocation.usage(u"--threshold is a score above 0.00, up to 1.00"_s);
    }
    return runVaultBatch(invocation, std::move(request));
}

} // namespace

QList<Command> batchCommands()
{
    const QList<Option> reasonOption{{u"reason"_s, u"WORD"_s, u"border-check without it"_s}};
    return {{u"batch mrz"_s, u"IN OUT"_s, u"read a table of machine-readable zones"_s,
             u"IN has the columns id, line1, line2 and line3 (empty for zones of two lines). OUT has one row for each row of IN: "
             "id,format,valid,failing,number,issuer,nationality,birth,expiry,sex,surname,given,corrections. format is TD1, TD2, "
             "TD3, MRV-A, MRV-B, or unknown for lines that are no zone; valid is yes when every check digit agrees; failing names "
             "those that do not (number;birth;expiry;optional;composite). Dates are YYYY-MM-DD, YYYY-MM or YYYY as far as the "
             "zone knows them. sex is F, M, or X for a filler. corrections proposes line:column:typed>read, parted by ';'; where "
             "several would mend the same digit all stand there, and the document decides. Nothing is corrected in the other "
             "columns. Needs no vault.\n\n"_s
                 + kFilesHelp,
             batchOptions(), runZoneBatch},
            {u"batch docs"_s, u"IN OUT"_s, u"look a table of document numbers up"_s,
             u"IN has the columns id, number and issuer (a code, ISO letters or a name; may be empty). number may be a "
             "machine-readable zone. OUT has one row for each answer, best first, none for no hit: id,rank,ref,step,differences. "
             "ref is the source's own reference; step is exact, look-alike, one-edit, blank-range, mended-check-digit or "
             "blind-variant. differences says place:typed>alert (1:L>1), place:+character for one that the typed number lacks "
             "behind that place, place:-character for one too many, place:AB>BA for two changed over, parted by ';'. The batch "
             "is audited as one act with its reason and the table's SHA-256; its questions are kept for late hits.\n\n"_s
                 + kFilesHelp,
             vaultOptions() + batchOptions() + reasonOption, runNumberBatch},
            {u"batch names"_s, u"IN OUT"_s, u"look a table of persons up in the lists held here"_s,
             u"IN has the columns id, name (in any script), birth (1958-03-04, 1958-03 or 1958; may be empty) and country (may be "
             "empty). OUT has one row for each answer, best first, none for no hit: id,rank,ref,score,reasons. ref is the source's own "
             "reference; score is 0.000 to 1.000; reasons says in words which part of the name met which and what birth and "
             "country add, parted by '; '. The batch is audited as one act with its reason and the table's SHA-256; its questions "
             "are kept for late hits.\n\n"_s
                 + kFilesHelp,
             vaultOptions() + batchOptions() + reasonOption
                 + QList<Option>{{u"most"_s, u"N"_s, u"answers for one row at most; 10 without it"_s},
                                 {u"threshold"_s, u"SCORE"_s, u"least score; %1 without it"_s.arg(names::kShownScore, 0, 'f', 2)}},
             runNameBatch}};
}

} // namespace countersign::ctl
