#include "app/ctl/command_table.h"
#include "app/ctl/error_text.h"
#include "app/ctl/open_session.h"
#include "core/platform/shutdown_signals.h"
#include "core/sync/sync_run.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

QString summaryText(const workstation::SyncSummary &summary)
{
    QString text = u"%1 feeds: %2 added, %3 changed, %4 withdrawn, %5 published; %6 bytes received."_s.arg(summary.feeds)
        .arg(summary.added)
        .arg(summary.changed)
        .arg(summary.withdrawn)
        .arg(summary.published)
        .arg(summary.bytes);
    if (summary.caseChanges + summary.casesSent + summary.casesWaiting > 0)
        text += u" Cases: %1 changes came, %2 sent, %3 wait for a key."_s.arg(summary.caseChanges).arg(summary.casesSent).arg(summary.casesWaiting);
    return text;
}

/// One synchronisation; Ctrl+C cancels it and nothing is lost.
int synchronise(Invocation &invocation, const OpenSession &opened)
{
    auto &sync = opened.session().sync();
    platform::ShutdownSignals signalled;
    QObject::connect(&signalled, &platform::ShutdownSignals::requested, &sync, [&sync] { sync.cancel(); });
    QElapsedTimer timer;
    timer.start();
    const auto summary = runToEnd(sync.syncNow());
    if (!summary)
        return invocation.fail(summary.error());
    const qint64 milliseconds = timer.elapsed();
    QJsonArray remarks;
    for (const base::Error &remark : summary->remarks) {
        invocation.remark(errorText(remark));
        remarks.append(QJsonObject{{u"code"_s, base::codeText(remark.code)}, {u"detail"_s, remark.detail}});
    }
    // A script must not have to come back for what the new alerts mean.
    auto &inbox = opened.session().inbox();
    if (const auto asked = runToEnd(inbox.askAgain()); !asked)
        return invocation.fail(asked.error());
    const auto waiting = runToEnd(inbox.counts());
    if (!waiting)
        return invocation.fail(waiting.error());
    if (waiting->unread > 0)
        invocation.remark(u"%1 late hits wait: countersignctl hits inbox"_s.arg(waiting->unread));
    invocation.answer(summaryText(*summary), {{u"feeds"_s, summary->feeds},
                                              {u"added"_s, summary->added},
                                              {u"changed"_s, summary->changed},
                                              {u"withdrawn"_s, summary->withdrawn},
                                              {u"published"_s, summary->published},
                                              {u"quarantined"_s, summary->quarantined},
                                              {u"caseChanges"_s, summary->caseChanges},
                                              {u"casesSent"_s, summary->casesSent},
                                              {u"casesWaiting"_s, summary->casesWaiting},
                                              {u"bytes"_s, summary->bytes},
                                              {u"milliseconds"_s, milliseconds},
                                              {u"lateHits"_s, waiting->unread},
                                              {u"remarks"_s, remarks}});
    return summary->remarks.isEmpty() ? Done : Failure;
}

int runSync(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    return opened ? synchronise(invocation, *opened) : invocation.fail(opened.error());
}

int runPublish(Invocation &invocation)
{
    const QString audience = invocation.value(u"audience"_s);
    if (!audience.isEmpty() && audience != u"all"_s) {
        for (const QString &code : audience.split(u',')) {
            const auto desk = base::CountryCode::fromText(code);
            if (!desk || desk->text() != code)
                return invocation.usage(u"--audience is 'all' or desk codes with commas: QMB,QMC"_s);
        }
    }
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    if (!opened->session().identity().publisher)
        invocation.remark(u"As far as this vault knows, another device publishes for the desk."_s);
    if (!audience.isEmpty())
        opened->session().settings().setValue(sync::kAudienceSetting, audience);
    return synchronise(invocation, *opened);
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {u"sync"_s,
         {},
         u"fetch what is new from the portal and publish what waits"_s,
         u"A first sync loads a snapshot of each feed; cut off, it goes on where it stopped. Exit status 3 also when a "
         u"single feed "
         "was refused; the others are up to date then."_s,
         vaultOptions(),
         runSync},
        {u"publish"_s,
         {},
         u"publish this desk's waiting alerts"_s,
         u"Only the desk's publishing device can. Fetches first, as sync does. --audience is kept: a change of "
         u"audience gives the "
         "feed a new key from then on."_s,
         vaultOptions() + QList<Option>{{u"audience"_s, u"LIST"_s, u"'all' admitted desks, or some: QMB,QMC"_s}},
         runPublish},
    };
}

} // namespace countersign::ctl
