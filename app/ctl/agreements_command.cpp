#include "app/ctl/command_table.h"
#include "app/ctl/gate_case.h"
#include "app/ctl/open_session.h"
#include "core/agreements/template_text.h"
#include "core/messages/agreement_sentences.h"
#include "core/messages/isolates.h"
#include "core/workstation/agreement_desk.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using workstation::AgreementEntry;

namespace {

QDate today(const OpenSession &opened)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(opened.workstation().clock().now()), Qt::UTC).date();
}

QJsonObject agreementJson(const AgreementEntry &entry)
{
    QJsonObject variables;
    for (int i = 0; i < agreements::kVariables; ++i) {
        const auto variable = static_cast<agreements::Variable>(i);
        variables.insert(agreements::wordOf(variable), agreements::valueOf(entry.agreement, variable));
    }
    QJsonArray sections;
    for (const agreements::Section &section : entry.agreement.text) {
        sections.append(QJsonObject{{u"section"_s, static_cast<int>(section.number)}, {u"title"_s, section.title}, {u"text"_s, section.text}});
    }
    return {{u"id"_s, entry.agreement.id.hex()}, {u"title"_s, entry.agreement.title}, {u"version"_s, entry.version},
            {u"changedBy"_s, entry.changedBy}, {u"variables"_s, variables}, {u"text"_s, sections}};
}

/// By id, by its beginning, or by the whole title; fails where that is not one agreement.
base::Result<AgreementEntry> findOne(workstation::Session &session, const QString &wanted)
{
    const auto all = runToEnd(session.agreements().list());
    if (!all)
        return base::failFrom(all);
    QList<AgreementEntry> found;
    for (const AgreementEntry &entry : *all) {
        if (entry.agreement.title == wanted || (wanted.size() >= 4 && entry.agreement.id.hex().startsWith(wanted)))
            found.append(entry);
    }
    if (found.size() != 1)
        return base::fail(base::ErrorCode::NothingFound, u"agreement"_s);
    return found.first();
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto all = runToEnd(opened->session().agreements().list());
    if (!all)
        return invocation.fail(all.error());
    const QDate day = today(*opened);
    QStringList lines;
    QJsonArray array;
    QList<Agreement> plain;
    for (const AgreementEntry &entry : *all) {
        lines << u"%1  %2 · %3 · %4"_s.arg(entry.agreement.id.hex().left(8), entry.agreement.title,
                                          messages::agreementKindText(entry.agreement.kind),
                                          messages::agreementStateText(entry.agreement, day));
        array.append(agreementJson(entry));
        plain << entry.agreement;
    }
    for (const agreements::Reminder &reminder : agreements::remindersOn(plain, day))
        lines << messages::reminderText(reminder);
    invocation.answer(messages::withoutIsolates(lines.isEmpty() ? u"No agreement is in the register."_s : lines.join(u'\n')),
                      {{u"agreements"_s, array}});
    return Done;
}

int runShow(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one agreement, by id or title"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto entry = findOne(opened->session(), invocation.positionals().first());
    if (!entry)
        return invocation.fail(entry.error());
    QStringList lines{entry->agreement.title, messages::agreementStateText(entry->agreement, today(*opened)), {}};
    for (int i = 0; i < agreements::kVariables; ++i) {
        const auto variable = static_cast<agreements::Variable>(i);
        lines << u"%1: %2"_s.arg(messages::variableText(variable), messages::variableValueText(entry->agreement, variable));
    }
    for (const agreements::Section &section : entry->agreement.text)
        lines << QString() << u"%1. %2"_s.arg(section.number).arg(section.title) << section.text;
    invocation.answer(messages::withoutIsolates(lines.join(u'\n')), agreementJson(*entry));
    return Done;
}

int runAdd(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one file with an agreement in JSON"_s);
    QFile file(invocation.positionals().first());
    if (!file.open(QIODevice::ReadOnly))
        return invocation.fail({base::ErrorCode::FileUnreadable, {}, {file.fileName()}});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QString label;
    QString fault;
    Agreement agreement = agreementFromJson(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, label, fault);
    if (!fault.isEmpty())
        return invocation.usage(fault);
    // The label is for one file's own references; in the register the parties say more.
    if (!document.object().contains("title"_L1))
        agreement.title.clear();
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    if (invocation.has(u"replace"_s)) {
        const auto standing = findOne(opened->session(), invocation.value(u"replace"_s));
        if (!standing)
            return invocation.fail(standing.error());
        agreement.id = standing->agreement.id;
    }
    const auto id = runToEnd(opened->session().agreements().keep(agreement));
    if (!id)
        return invocation.fail(id.error());
    invocation.answer(id->hex(), {{u"id"_s, id->hex()}});
    return Done;
}

/// The question of `agreements allows`, from its options.
base::Result<agreements::Wanted> wantedFrom(const Invocation &invocation, base::CountryCode sender)
{
    agreements::Wanted wanted;
    wanted.sender = sender;
    const auto to = base::CountryCode::fromText(invocation.value(u"to"_s));
    const auto dataClass = markings::dataClassFromWord(invocation.value(u"class"_s));
    const auto purpose = markings::purposeFromWord(invocation.value(u"purpose"_s));
    if (!to || !dataClass || !purpose)
        return base::fail(base::ErrorCode::UsageWrong, {}, {u"--to, --class and --purpose are needed; the words are in docs/handbook/gate.md"_s});
    wanted.recipient = *to;
    wanted.dataClasses = {*dataClass};
    wanted.purposes = {*purpose};
    const QString own = invocation.value(u"own-citizen"_s, u"unknown"_s);
    wanted.ownCitizen = own == "yes"_L1 ? agreements::Known::Yes : own == "no"_L1 ? agreements::Known::No : agreements::Known::Unknown;
    return wanted;
}

int runAllows(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto wanted = wantedFrom(invocation, opened->session().identity().desk);
    if (!wanted)
        return invocation.usage(wanted.error().args.value(0));
    const QDate day = invocation.has(u"day"_s) ? QDate::fromString(invocation.value(u"day"_s), Qt::ISODate) : today(*opened);
    if (!day.isValid())
        return invocation.usage(u"--day is a day in ISO form"_s);
    const auto all = runToEnd(opened->session().agreements().list());
    if (!all)
        return invocation.fail(all.error());
    QStringList lines;
    QJsonArray array;
    bool allowed = false;
    for (const AgreementEntry &entry : *all) {
        if (!entry.agreement.hasParty(wanted->recipient))
            continue;
        const agreements::Allowance answer = agreements::allows(entry.agreement, *wanted, day);
        allowed = allowed || answer.allowed;
        lines << messages::allowanceText(entry.agreement, answer);
        array.append(QJsonObject{{u"title"_s, entry.agreement.title}, {u"allowed"_s, answer.allowed}, {u"section"_s, static_cast<int>(answer.section)}});
    }
    if (lines.isEmpty())
        lines << u"No agreement with %1 is in the register."_s.arg(wanted->recipient.text());
    invocation.answer(messages::withoutIsolates(lines.join(u'\n')), {{u"allowed"_s, allowed}, {u"agreements"_s, array}});
    return allowed ? 0 : 1;
}

int runCompare(Invocation &invocation)
{
    if (invocation.positionals().size() != 2)
        return invocation.usage(u"give two agreements, by id or title"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto left = findOne(opened->session(), invocation.positionals()[0]);
    const auto right = findOne(opened->session(), invocation.positionals()[1]);
    if (!left || !right)
        return invocation.fail(left ? right.error() : left.error());
    const agreements::Comparison comparison = agreements::compare(left->agreement, right->agreement);
    QStringList lines;
    QJsonArray array;
    for (const agreements::VariableRow &row : comparison.variables) {
        if (!row.differs())
            continue;
        lines << u"%1: %2 | %3"_s.arg(messages::variableText(row.variable), messages::variableValueText(left->agreement, row.variable),
                                      messages::variableValueText(right->agreement, row.variable));
        array.append(QJsonObject{{u"variable"_s, agreements::wordOf(row.variable)}, {u"left"_s, row.left}, {u"right"_s, row.right}});
    }
    for (const agreements::SectionRow &row : comparison.sections) {
        if (row.differs())
            lines << u"\n%1. %2\n< %3\n> %4"_s.arg(row.number).arg(row.title, row.left, row.right);
    }
    invocation.answer(messages::withoutIsolates(lines.isEmpty() ? u"They do not differ."_s : lines.join(u'\n')), {{u"differences"_s, array}});
    return Done;
}

int runTemplates(Invocation &invocation)
{
    const QList<agreements::Template> library = agreements::templateLibrary();
    const QString wanted = invocation.positionals().value(0);
    if (wanted.isEmpty()) {
        QStringList lines;
        for (const agreements::Template &form : library)
            lines << u"%1  %2"_s.arg(form.name.leftJustified(24), form.summary);
        invocation.answer(lines.join(u'\n'), {});
        return Done;
    }
    const auto form = std::find_if(library.begin(), library.end(), [&wanted](const agreements::Template &t) { return t.name == wanted; });
    if (form == library.end())
        return invocation.usage(u"no template is called '%1'"_s.arg(wanted));
    agreements::Filling filling;
    for (const QString &given : invocation.values(u"set"_s)) {
        const QString name = given.section(u'=', 0, 0);
        bool isChoice = false;
        const int choice = given.section(u'=', 1).toInt(&isChoice);
        const QList<agreements::Option> options = form->options();
        if (std::any_of(options.begin(), options.end(), [&name](const agreements::Option &o) { return o.name == name; })) {
            if (!isChoice)
                return invocation.usage(u"--set %1= takes the number of a wording, from 1"_s.arg(name));
            filling.choices[name] = choice - 1;
        } else {
            filling.blanks[name] = given.section(u'=', 1);
        }
    }
    const agreements::Filled filled = agreements::fill(*form, filling);
    invocation.answer(filled.text(), {{u"title"_s, filled.title}, {u"text"_s, filled.text()}, {u"open"_s, QJsonArray::fromStringList(filled.open)}});
    if (!filled.open.isEmpty())
        invocation.remark(u"Open: %1"_s.arg(filled.open.join(u' ')));
    return Done;
}

} // namespace

QList<Command> agreementsCommands()
{
    return {
        {u"agreements list"_s, {}, u"list the desk's MOUs and arrangements"_s, u"With what ends soon: 180, 60 and 14 days before."_s,
         vaultOptions(), runList},
        {u"agreements show"_s, u"AGREEMENT"_s, u"show one agreement: variables and text"_s, {}, vaultOptions(), runShow},
        {u"agreements add"_s, u"FILE"_s, u"add or change an agreement"_s, u"FILE is an agreement in JSON as docs/handbook/gate.md says."_s,
         vaultOptions() + QList<Option>{{u"replace"_s, u"AGREEMENT"_s, u"make it the next version of this one"_s}}, runAdd},
        {u"agreements allows"_s, {}, u"what does an agreement allow?"_s, u"Exit status: 0 an agreement allows it, 1 none does."_s,
         vaultOptions() + QList<Option>{{u"to"_s, u"DESK"_s, u"recipient"_s}, {u"class"_s, u"WORD"_s, u"data class: document, holder, route ..."_s},
                                        {u"purpose"_s, u"WORD"_s, u"purpose: document-fraud, smuggling ..."_s},
                                        {u"own-citizen"_s, u"yes|no"_s, u"concerns a citizen of a party"_s},
                                        {u"day"_s, u"DAY"_s, u"another day than today"_s}},
         runAllows},
        {u"agreements compare"_s, u"ONE OTHER"_s, u"show where two agreements differ"_s, {}, vaultOptions(), runCompare},
        {u"agreements templates"_s, u"[NAME]"_s, u"list the templates, or fill one"_s, u"Without NAME the list. No vault is needed."_s,
         {{u"set"_s, u"NAME=VALUE"_s, u"fill a blank, or choose a wording by its number; may come several times"_s}}, runTemplates},
    };
}

} // namespace countersign::ctl
