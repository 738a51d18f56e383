#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/import_sentences.h"
#include "core/platform/durable_file.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using workstation::ImportService;

namespace {

QJsonObject describe(const ImportService::Preview &preview)
{
    const alerts::ImportPlan &plan = preview.plan;
    const alerts::ListReading &reading = preview.reading;
    return {{u"edition"_s, reading.edition},
            {u"persons"_s, reading.persons.size()},
            {u"documents"_s, reading.documents.size()},
            {u"passportEntries"_s, reading.passportEntries},
            {u"remarks"_s, reading.remarks.size()},
            {u"added"_s, plan.addDocuments.size() + plan.addPersons.size()},
            {u"changed"_s, plan.changeDocuments.size() + plan.changePersons.size()},
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

int runUnList(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the list's XML file"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    auto &imports = opened->session().imports();
    const auto preview = runToEnd(imports.previewUnList(invocation.positionals().first(), std::stop_token(), {}));
    if (!preview)
        return invocation.fail(preview.error());
    if (invocation.has(u"report"_s)) {
        if (const auto written = writeReport(invocation.value(u"report"_s), (*preview)->reading); !written)
            return invocation.fail(written.error());
    }
    const bool only = invocation.has(u"dry-run"_s);
    if (!only) {
        if (const auto applied = runToEnd(imports.apply(*preview)); !applied)
            return invocation.fail(applied.error());
    }
    QString text = messages::readingText((*preview)->reading) + u'\n' + messages::planText((*preview)->plan);
    text += only ? u"\nNothing was kept."_s : u"\nKept; publish it with 'countersignctl publish'."_s;
    invocation.answer(text, describe(**preview));
    return Done;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import un-list"_s, u"FILE"_s, u"import the United Nations Security Council Consolidated List"_s,
         u"FILE is the XML edition. Persons and their documents become records of this desk in category LISTED, all or "
         u"none. "
         "A newer edition adds, changes and withdraws; an older one is refused. --report names persons: guard the file."_s,
         vaultOptions() +
             QList<Option>{{u"dry-run"_s, {}, u"read and compare only"_s},
                           {u"report"_s, u"FILE"_s, u"write a line for each entry not or only partly used"_s}},
         runUnList}};
}

} // namespace countersign::ctl
