#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/import_sentences.h"
#include "core/platform/durable_file.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using alerts::ListSource;
using workstation::ImportRequest;
using workstation::ImportService;

namespace {

QJsonObject describe(const ImportService::Preview &preview)
{
    const alerts::ImportPlan &plan = preview.plan;
    const alerts::ListReading &reading = preview.reading;
    qsizetype names = 0;
    for (const alerts::ListedPerson &person : reading.persons)
        names += person.names.size();
    return {{u"list"_s, reading.list},
            {u"edition"_s, reading.edition},
            {u"persons"_s, reading.persons.size()},
            {u"names"_s, names},
            {u"documents"_s, reading.documents.size()},
            {u"passportEntries"_s, reading.passportEntries},
            {u"otherNumbers"_s, reading.otherNumbers},
            {u"remarks"_s, reading.remarks.size()},
            {u"added"_s, plan.added()},
            {u"changed"_s, plan.changed()},
            {u"onlyEdition"_s, plan.onlyEdition},
            {u"withdrawn"_s, plan.withdrawals.size()},
            {u"unchanged"_s, plan.unchanged}};
}

base::Status writeReport(const QString &path, const alerts::ListReading &reading)
{
    QString report;
    for (const alerts::ImportRemark &remark : reading.remarks)
        report += messages::remarkText(remark) + u'\n';
    return platform::writeDurably(path, report.toUtf8());
}

/// One import: read, compare, report, and take in unless only a look was asked for.
int runImport(Invocation &invocation, const ImportRequest &request)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    auto &imports = opened->session().imports();
    const auto preview = runToEnd(imports.preview(request, std::stop_token(), {}));
    if (!preview)
        return invocation.fail(preview.error());
    if (invocation.has(u"report"_s)) {
        if (const auto written = writeReport(invocation.value(u"report"_s), (*preview)->reading); !written)
            return invocation.fail(written.error());
    }
    const bool only = invocation.has(u"dry-run"_s);
    if (!only) {
        if (const auto applied = runToEnd(imports.apply(*preview, std::stop_token(), {})); !applied)
            return invocation.fail(applied.error());
    }
    QString text = messages::readingText((*preview)->reading) + u'\n' + messages::planText((*preview)->plan);
    text += only ? u"\nNothing was kept."_s : u"\nKept; publish it with 'countersignctl publish'."_s;
    invocation.answer(text, describe(**preview));
    return Done;
}

int runUnList(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the list's XML file"_s);
    ImportRequest request;
    request.source = ListSource::UnList;
    request.paths = invocation.positionals();
    return runImport(invocation, request);
}

int runSdn(Invocation &invocation)
{
    if (invocation.positionals().isEmpty())
        return invocation.usage(u"give sdn.csv, or the folder with it"_s);
    ImportRequest request;
    request.source = ListSource::Sdn;
    request.paths = invocation.positionals();
    request.edition = invocation.value(u"edition"_s);
    return runImport(invocation, request);
}

/// --column FIELD=COLUMN, several times. What is wrong, or nothing.
QString readColumns(const Invocation &invocation, alerts::ColumnMapping &columns)
{
    const QStringList given = invocation.values(u"column"_s);
    for (const QString &text : given) {
        const auto field = alerts::fieldFromWord(text.section(u'=', 0, 0).trimmed());
        const QString column = text.section(u'=', 1).trimmed();
        if (!field || column.isEmpty()) {
            QStringList words;
            for (const alerts::ListField known : alerts::listFields())
                words.append(alerts::wordOf(known));
            return u"--column takes FIELD=COLUMN; fields: %1"_s.arg(words.join(u", "_s));
        }
        columns.insert(*field, column);
    }
    return {};
}

int runCsv(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one CSV or XLSX file"_s);
    ImportRequest request;
    request.source = ListSource::Table;
    request.paths = invocation.positionals();
    request.list = invocation.value(u"list"_s);
    request.authority = invocation.value(u"authority"_s);
    request.edition = invocation.value(u"edition"_s);
    if (const QString fault = readColumns(invocation, request.columns); !fault.isEmpty())
        return invocation.usage(fault);
    return runImport(invocation, request);
}

QList<Option> importOptions(const QList<Option> &more)
{
    return vaultOptions() + more +
           QList<Option>{{u"dry-run"_s, {}, u"read and compare only"_s},
                         {u"report"_s, u"FILE"_s, u"write a line for each entry not or only partly used"_s}};
}

const Option kEdition{QStringLiteral("edition"), QStringLiteral("DATE"),
                      QStringLiteral("edition, as 2026-03-05; default: when the file was written")};

} // namespace

QList<Command> importCommands()
{
    const QString alike = u"Persons and their documents become records of this desk in category LISTED, all or none; persons "
                          u"without a passport are kept and found by name. A newer edition adds, changes and withdraws; an "
                          u"older one is refused. --report names persons: guard the file."_s;
    return {
        {u"import un-list"_s, u"FILE"_s, u"import the United Nations Security Council Consolidated List"_s,
         u"FILE is the XML edition. "_s + alike, importOptions({}), runUnList},
        {u"import sdn"_s, u"FILE..."_s, u"import the OFAC list of Specially Designated Nationals"_s,
         u"FILE is sdn.csv or the folder it lies in; alt.csv, add.csv and sdn_comments.csv are taken from beside it or "
         u"named too. Ships and aircraft are kept as entities. "_s + alike,
         importOptions({kEdition}), runSdn},
        {u"import csv"_s, u"FILE"_s, u"import a table of persons, CSV or XLSX"_s,
         u"A row is a person. Columns are found by their headers (id, name, aliases, birth, nationality, passport, "
         u"issuer, and what tables in several languages call them); several values of a cell are parted by \"; \". "
         u"--column name=Nombre or name=3 says it otherwise and is remembered under the list's name. "_s + alike,
         importOptions({{u"list"_s, u"NAME"_s, u"the list's name; default: the file's"_s},
                        {u"authority"_s, u"NAME"_s, u"who keeps the list; default: this desk"_s},
                        kEdition,
                        {u"column"_s, u"FIELD=COLUMN"_s, u"where a field stands; may come several times"_s}}),
         runCsv}};
}

} // namespace countersign::ctl
