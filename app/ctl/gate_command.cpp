#include "app/ctl/command_table.h"
#include "app/ctl/gate_case.h"
#include "app/ctl/terminal.h"
#include "core/messages/gate_sentences.h"
#include "core/messages/isolates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using agreements::LegalBases;
using release::Finding;
using release::GateReport;

namespace {

constexpr int kAllowed = 0;
constexpr int kNotAllowed = 1;

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray cures;
    for (const release::Cure cure : release::curesOf(finding.reason))
        cures.append(release::wordOf(cure));
    return {{u"rule"_s, finding.rule},
            {u"recipient"_s, finding.recipient.text()},
            {u"paragraph"_s, finding.paragraph},
            {u"verdict"_s, release::wordOf(finding.verdict)},
            {u"reason"_s, release::wordOf(finding.reason)},
            {u"agreement"_s, finding.agreement},
            {u"section"_s, static_cast<int>(finding.section)},
            {u"values"_s, QJsonArray::fromStringList(finding.values)},
            {u"cures"_s, cures},
            {u"what"_s, messages::withoutIsolates(messages::gateFindingText(finding))},
            {u"why"_s, messages::withoutIsolates(messages::gateWhyText(finding))}};
}

base::Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    const bool open = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return base::fail(base::ErrorCode::FileUnreadable, u"gate"_s, {name});
    return file.readAll();
}

base::Result<LegalBases> basesFor(const Invocation &invocation)
{
    if (!invocation.has(u"bases"_s) && !invocation.has(u"ratifications"_s))
        return LegalBases::embedded();
    const auto bases = readAll(invocation.value(u"bases"_s));
    if (!bases)
        return base::failFrom(bases);
    const auto ratifications = readAll(invocation.value(u"ratifications"_s));
    if (!ratifications)
        return base::failFrom(ratifications);
    return LegalBases::fromCsv(*bases, *ratifications);
}

base::Result<GateReport> decide(const QByteArray &json, const LegalBases &bases)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return base::fail(base::ErrorCode::UsageWrong, u"gate case"_s, {fault.errorString()});
    const auto question = gateCaseFromJson(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    if (!question)
        return base::failFrom(question);
    return release::check(*question, bases);
}

int runLines(const Invocation &invocation, const QByteArray &cases, const LegalBases &bases)
{
    int status = kAllowed;
    qsizetype number = 0;
    for (const QByteArray &line : cases.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto report = decide(line, bases);
        if (!report)
            return invocation.usage(u"line %1: %2"_s.arg(number).arg(report.error().args.value(0)));
        printAnswer(QString::fromUtf8(QJsonDocument(gateReportJson(*report)).toJson(QJsonDocument::Compact)));
        status = report->isAllowed() ? status : kNotAllowed;
    }
    return status;
}

int runCheck(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one file with a case, or - for the standard input"_s);
    if (invocation.has(u"bases"_s) != invocation.has(u"ratifications"_s))
        return invocation.usage(u"--bases and --ratifications go together"_s);
    const auto bases = basesFor(invocation);
    if (!bases)
        return invocation.fail(bases.error());
    const auto cases = readAll(invocation.positionals().first());
    if (!cases)
        return invocation.fail(cases.error());
    if (invocation.has(u"lines"_s))
        return runLines(invocation, *cases, *bases);
    const auto report = decide(*cases, *bases);
    if (!report)
        return invocation.usage(report.error().args.value(0));
    invocation.answer(gateReportText(*report), gateReportJson(*report));
    return report->isAllowed() ? kAllowed : kNotAllowed;
}

} // namespace

QJsonObject gateReportJson(const GateReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(findingJson(finding));
    return {{u"allowed"_s, report.isAllowed()}, {u"readyForApproval"_s, report.isReadyForApproval()}, {u"findings"_s, findings}};
}

QString gateReportText(const GateReport &report)
{
    QStringList lines;
    int inOrder = 0;
    for (const Finding &finding : report.findings) {
        if (finding.verdict == release::Verdict::Pass) {
            ++inOrder;
            continue;
        }
        QStringList cures;
        for (const release::Cure cure : release::curesOf(finding.reason))
            cures << u"["_s + messages::gateCureText(cure, finding) + u"]"_s;
        lines << u"%1  %2\n    %3  %4"_s.arg(messages::gateVerdictText(finding.verdict), messages::gateFindingText(finding),
                                            messages::gateWhyText(finding), cures.join(u' '));
    }
    lines << u"%1 of 22 questions in order. %2"_s.arg(inOrder).arg(report.isAllowed() ? u"Allowed."_s : u"Not allowed."_s);
    return messages::withoutIsolates(lines.join(u'\n'));
}

QList<Command> gateCommands()
{
    return {{u"gate check"_s, u"FILE"_s, u"ask the gate whether a case may be released"_s,
             u"FILE holds a case in JSON as docs/handbook/gate.md says; - is the standard input. Nothing is kept and no vault is\n"
             "opened. Exit status: 0 allowed, 1 not allowed, 2 the case is not understood."_s,
             {{u"lines"_s, {}, u"one case a line, one answer a line in JSON"_s},
              {u"bases"_s, u"FILE"_s, u"another table of legal bases"_s},
              {u"ratifications"_s, u"FILE"_s, u"another table of ratifications"_s}},
             runCheck}};
}

} // namespace countersign::ctl
