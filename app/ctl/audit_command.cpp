#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/audit_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/store/audit_file.h"
#include "core/workstation/audit_desk.h"

#include <QDateTime>
#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using messages::AuditCheck;
using messages::AuditGroup;
using workstation::AuditLine;

namespace {

QJsonObject lineJson(const AuditLine &line)
{
    QJsonObject object{{u"entry"_s, static_cast<qint64>(line.sequence)},
                       {u"at"_s, messages::exactUtcText(line.at)},
                       {u"who"_s, line.who},
                       {u"action"_s, line.action},
                       {u"object"_s, line.object},
                       {u"result"_s, line.result}};
    if (line.details)
        object.insert(u"details"_s, *line.details);
    return object;
}

QString lineText(const AuditLine &line)
{
    QStringList parts{QString::number(line.sequence), messages::exactUtcText(line.at), line.who, messages::auditActionText(line.action),
                      messages::auditResultText(line.result), line.object.left(16), line.details.value_or(u"(details removed)"_s)};
    parts.removeAll(QString());
    return messages::withoutIsolates(parts.join(u" · "_s));
}

QJsonObject checkJson(const AuditCheck &check)
{
    return {{u"good"_s, check.isGood()},
            {u"entries"_s, check.entries},
            {u"lastGood"_s, static_cast<qint64>(check.lastGood)},
            {u"brokenAt"_s, static_cast<qint64>(check.faultAt)},
            {u"differsAt"_s, static_cast<qint64>(check.differsAt)},
            {u"leftOut"_s, static_cast<qint64>(check.leftOut)},
            {u"lostInRestore"_s, check.lostInRestore}};
}

/// Midnight UTC of a day in ISO form.
std::optional<base::Instant> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(base::fromMillis(day.startOfDay(Qt::UTC).toMSecsSinceEpoch())) : std::nullopt;
}

/// What is wrong with the options; empty when `filter` holds them all.
QString readFilter(const Invocation &invocation, workstation::AuditFilter &filter)
{
    filter.from = dayFrom(invocation.value(u"from"_s));
    filter.until = dayFrom(invocation.value(u"until"_s));
    if ((invocation.has(u"from"_s) && !filter.from) || (invocation.has(u"until"_s) && !filter.until))
        return u"--from and --until take a day in ISO form"_s;
    for (int number = 1; invocation.has(u"group"_s) && number <= messages::kAuditGroups; ++number) {
        if (messages::auditGroupWord(static_cast<AuditGroup>(number)) == invocation.value(u"group"_s))
            filter.group = static_cast<AuditGroup>(number);
    }
    if (invocation.has(u"group"_s) && !filter.group)
        return u"--group is one of look-ups, reading, changes, decisions, exchange, exports, keys, trouble"_s;
    filter.object = invocation.value(u"object"_s);
    filter.text = invocation.value(u"text"_s);
    filter.refusalsOnly = invocation.has(u"refusals"_s);
    return {};
}

int runList(Invocation &invocation)
{
    workstation::AuditFilter filter;
    if (const QString wrong = readFilter(invocation, filter); !wrong.isEmpty())
        return invocation.usage(wrong);
    bool isNumber = false;
    const int most = invocation.value(u"most"_s, u"100"_s).toInt(&isNumber);
    if (!isNumber || most < 1)
        return invocation.usage(u"--most needs a number"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto found = runToEnd(opened->session().audit().list(filter, 0, most));
    if (!found)
        return invocation.fail(found.error());
    QStringList lines;
    QJsonArray array;
    for (const AuditLine &line : found->lines) {
        lines << lineText(line);
        array.append(lineJson(line));
    }
    invocation.answer(lines.isEmpty() ? u"No entry fits."_s : lines.join(u'\n'), {{u"entries"_s, array}, {u"more"_s, found->more}});
    if (found->more)
        invocation.remark(u"There are older ones: --most, --until."_s);
    return Done;
}

int answerCheck(const Invocation &invocation, const AuditCheck &check, const QStringList &lines, QJsonObject object)
{
    object.insert(u"check"_s, checkJson(check));
    invocation.answer(messages::withoutIsolates(lines.join(u'\n')), object);
    return check.isGood() ? Done : Failure;
}

int verifyVault(const Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto check = runToEnd(opened->session().audit().verify({}, {}));
    if (!check)
        return invocation.fail(check.error());
    QStringList lines{messages::auditCheckText(*check), messages::auditCheckAdvice(*check)};
    lines.removeAll(QString());
    return answerCheck(invocation, *check, lines, {});
}

messages::AuditCopyTold toldOf(const store::AuditFileReport &report, base::Instant now)
{
    messages::AuditCopyTold told;
    told.desk = report.head.desk.text();
    told.person = report.head.person;
    told.fingerprint = base::groupedHex(crypto::keyId(report.head.key).view());
    told.made = report.head.made;
    told.withDetails = report.head.withDetails;
    told.isComplete = report.isComplete;
    told.checkpoints = report.checkpoints;
    told.lastCheckpoint = report.lastCheckpoint;
    told.check = {now, report.finding.good.entries, report.finding.good.sequence, report.finding.goodAt, report.finding.faultAt,
                  report.differsAt, report.finding.leftOut, report.lostInRestore};
    return told;
}

/// With no server and no vault.
int verifyCopy(const Invocation &invocation, const QString &path)
{
    const auto report = store::verifyAuditFile(path);
    if (!report)
        return invocation.fail(report.error());
    const auto told = toldOf(*report, base::SystemClock().now());
    QStringList lines = messages::auditCopyLines(told);
    QString wanted = invocation.value(u"key"_s).toUpper().remove(u' ');
    const bool keyFits = wanted.isEmpty() || QString(told.fingerprint).remove(u' ') == wanted;
    if (!keyFits)
        lines << u"The copy was signed by another device than the one you name."_s;
    const QJsonObject object{{u"desk"_s, told.desk},          {u"person"_s, told.person},          {u"key"_s, told.fingerprint},
                             {u"complete"_s, told.isComplete}, {u"checkpoints"_s, told.checkpoints}, {u"withDetails"_s, told.withDetails},
                             {u"keyFits"_s, keyFits}};
    const int status = answerCheck(invocation, told.check, lines, object);
    return told.isComplete && keyFits ? status : int(Failure);
}

int runVerify(Invocation &invocation)
{
    if (invocation.positionals().size() > 1)
        return invocation.usage(u"give one file, or --vault"_s);
    return invocation.positionals().isEmpty() ? verifyVault(invocation) : verifyCopy(invocation, invocation.positionals().first());
}

int runExport(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the file to write"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const QString path = invocation.positionals().first();
    const auto written = runToEnd(opened->session().audit().exportTo(path, !invocation.has(u"without-details"_s), {}, {}));
    if (!written)
        return invocation.fail(written.error());
    invocation.answer(u"%1 entries are in %2."_s.arg(*written).arg(path), {{u"entries"_s, *written}, {u"file"_s, path}});
    return Done;
}

int runForget(Invocation &invocation)
{
    bool isNumber = false;
    const int days = invocation.value(u"older-than"_s).toInt(&isNumber);
    if (!isNumber || days < 1)
        return invocation.usage(u"--older-than needs a number of days"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto removed = runToEnd(opened->session().audit().removeDetails(days));
    if (!removed)
        return invocation.fail(removed.error());
    invocation.answer(u"The details of %1 entries are removed; the chain stays."_s.arg(*removed), {{u"removed"_s, *removed}});
    return Done;
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {u"audit list"_s, {}, u"list what this vault recorded"_s, u"Analysts see their own entries, auditors all."_s,
         vaultOptions() + QList<Option>{{u"from"_s, u"DAY"_s, u"from this day on, UTC"_s},
                                        {u"until"_s, u"DAY"_s, u"before this day"_s},
                                        {u"group"_s, u"WORD"_s, u"look-ups, reading, changes, decisions, exchange, exports, keys, trouble"_s},
                                        {u"object"_s, u"ID"_s, u"about this alert, case, release ..."_s},
                                        {u"text"_s, u"WORDS"_s, u"with these words in id, result or details"_s},
                                        {u"refusals"_s, {}, u"only what was refused or failed"_s},
                                        {u"most"_s, u"NUMBER"_s, u"no more than these; 100 without it"_s}},
         runList},
        {u"audit verify"_s, u"[FILE]"_s, u"check the chain of a vault, or a copy of one"_s,
         u"A copy is checked with no vault and no server; docs/handbook/audit.md says how to read one. Exit status: 0 whole, 3 not."_s,
         vaultOptions() + QList<Option>{{u"key"_s, u"FINGERPRINT"_s, u"the device that must have signed the copy"_s}}, runVerify},
        {u"audit export"_s, u"FILE"_s, u"write a signed copy of the chain for oversight"_s, u"Recorded before the first byte is written."_s,
         vaultOptions() + QList<Option>{{u"without-details"_s, {}, u"leave personal details out"_s}}, runExport},
        {u"audit forget"_s, {}, u"remove details of old entries; the chain stays"_s, {},
         vaultOptions() + QList<Option>{{u"older-than"_s, u"DAYS"_s, u"entries before so many days"_s}}, runForget},
    };
}

} // namespace countersign::ctl
