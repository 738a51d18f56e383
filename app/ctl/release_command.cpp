#include "app/ctl/command_table.h"
#include "app/ctl/gate_case.h"
#include "app/ctl/open_release.h"
#include "app/ctl/release_draft_options.h"
#include "app/ctl/release_text.h"
#include "core/messages/isolates.h"
#include "core/workstation/agreement_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using release::ReleaseDraft;
using workstation::Checked;
using workstation::ReleaseService;

namespace {

base::Result<DraftWords> wordsFor(workstation::Session &session, const ReleaseDraft &draft)
{
    DraftWords words;
    const auto file = runToEnd(session.cases().open(draft.caseId));
    if (!file)
        return base::failFrom(file);
    words.file = *file;
    const auto offers = runToEnd(session.releases().offers(draft.caseId, draft.note));
    if (!offers)
        return base::failFrom(offers);
    words.offers = *offers;
    const auto agreements = runToEnd(session.agreements().list());
    if (!agreements)
        return base::failFrom(agreements);
    for (const workstation::AgreementEntry &entry : *agreements)
        words.agreements.append(entry.agreement);
    return words;
}

/// A new draft of a note, or with --change one that is there.
base::Result<ReleaseDraft> draftFor(const Invocation &invocation, workstation::Session &session)
{
    ReleaseService &service = session.releases();
    if (invocation.has(u"change"_s)) {
        const auto id = releaseOf(service, invocation.value(u"change"_s));
        if (!id)
            return base::failFrom(id);
        return runToEnd(service.draft(*id));
    }
    const auto id = caseOf(session.cases(), invocation.positionals().first());
    if (!id)
        return base::failFrom(id);
    const auto file = runToEnd(session.cases().open(*id));
    if (!file)
        return base::failFrom(file);
    const auto note = noteOf(**file, invocation.value(u"note"_s));
    if (!note)
        return base::failFrom(note);
    return runToEnd(service.begin(*id, *note));
}

int runDraft(Invocation &invocation)
{
    if (invocation.positionals().size() != (invocation.has(u"change"_s) ? 0 : 1))
        return invocation.usage(u"give the reference of one case, or --change and a release"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    auto draft = draftFor(invocation, opened->session());
    if (!draft)
        return invocation.fail(draft.error());
    const auto words = wordsFor(opened->session(), *draft);
    if (!words)
        return invocation.fail(words.error());
    if (const auto applied = applyDraftOptions(invocation, *words, *draft); !applied)
        return invocation.usage(applied.error().args.value(0));
    if (const auto kept = runToEnd(opened->session().releases().keepDraft(*draft)); !kept)
        return invocation.fail(kept.error());
    invocation.answer(u"Draft %1."_s.arg(draft->id.hex()), draftJson(*draft));
    return Done;
}

QJsonObject checkedJson(const Checked &checked)
{
    QJsonObject object = gateReportJson(checked.report);
    QJsonArray open;
    for (const int rule : checked.open)
        open.append(rule);
    object.insert(u"open"_s, open);
    object.insert(u"content"_s, checked.content);
    return object;
}

QString checkedText(const Checked &checked)
{
    QStringList lines{gateReportText(checked.report)};
    if (!checked.open.isEmpty()) {
        QStringList rules;
        for (const int rule : checked.open)
            rules << QString::number(rule);
        lines << u"Waiting for an answer: %1."_s.arg(rules.join(u", "_s));
    }
    return lines.join(u'\n');
}

int runCheck(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one release"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto draft = runToEnd(opened->releases().draft(opened->id));
    if (!draft)
        return invocation.fail(draft.error());
    const auto checked = runToEnd(opened->releases().check(*draft));
    if (!checked)
        return invocation.fail(checked.error());
    invocation.answer(checkedText(*checked), checkedJson(*checked));
    return checked->report.isAllowed() || checked->report.isReadyForApproval() ? 0 : 1;
}

int runPreview(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one release"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto draft = runToEnd(opened->releases().draft(opened->id));
    if (!draft)
        return invocation.fail(draft.error());
    const auto previews = runToEnd(opened->releases().previews(*draft));
    if (!previews)
        return invocation.fail(previews.error());
    QStringList lines;
    QJsonArray array;
    for (const workstation::Preview &preview : *previews) {
        if (invocation.has(u"for"_s) && preview.desk.text() != invocation.value(u"for"_s))
            continue;
        QJsonObject object = previewJson(preview);
        const auto hops = runToEnd(opened->releases().hops(*draft, preview.desk));
        if (!hops)
            return invocation.fail(hops.error());
        QJsonArray seen;
        lines << previewText(preview);
        for (const workstation::Hop &hop : *hops) {
            seen.append(QJsonObject{{u"country"_s, hop.country.text()}, {u"hop"_s, hop.hop}, {u"permitted"_s, hop.permitted}, {u"why"_s, hop.why}});
            lines << u"  Seen by %1 (hop %2%3) %4"_s.arg(hop.country.text(), QString::number(hop.hop),
                                                         hop.permitted ? QString() : u", not permitted"_s, hop.why);
        }
        object.insert(u"hops"_s, seen);
        array.append(object);
    }
    invocation.answer(messages::withoutIsolates(lines.join(u'\n')), {{u"previews"_s, array}});
    return Done;
}

int runSubmit(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one release"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto draft = runToEnd(opened->releases().draft(opened->id));
    if (!draft)
        return invocation.fail(draft.error());
    const auto submitted = runToEnd(opened->releases().submit(*draft));
    if (!submitted)
        return invocation.fail(submitted.error());
    invocation.answer(u"Submitted %1; a second person must approve it."_s.arg(opened->id.hex().left(8)), {{u"id"_s, opened->id.hex()}});
    return Done;
}

int runDecline(Invocation &invocation)
{
    if (invocation.positionals().size() != 1 || !invocation.has(u"reason"_s))
        return invocation.usage(u"give one release and --reason"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    if (const auto done = runToEnd(opened->releases().decline(opened->id, invocation.value(u"reason"_s))); !done)
        return invocation.fail(done.error());
    invocation.answer(u"Declined and recorded."_s, {{u"id"_s, opened->id.hex()}});
    return Done;
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    workstation::OutboxFilter filter;
    filter.openOnly = invocation.has(u"open"_s);
    filter.text = invocation.value(u"text"_s);
    if (invocation.has(u"case"_s)) {
        const auto id = caseOf(opened->session().cases(), invocation.value(u"case"_s));
        if (!id)
            return invocation.fail(id.error());
        filter.inCase = *id;
    }
    const auto rows = runToEnd(opened->session().releases().outbox(filter));
    if (!rows)
        return invocation.fail(rows.error());
    QStringList lines;
    QJsonArray array;
    for (const workstation::OutboxRow &row : *rows) {
        lines << rowText(row);
        array.append(rowJson(row));
    }
    invocation.answer(lines.isEmpty() ? u"No release."_s : lines.join(u'\n'), {{u"releases"_s, array}});
    return Done;
}

int runShow(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one release"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto record = runToEnd(opened->releases().record(opened->id));
    if (!record)
        return invocation.fail(record.error());
    QStringList lines{rowText(record->row)};
    QJsonArray sent, remarks;
    for (const workstation::Preview &preview : record->sent) {
        lines << previewText(preview);
        sent.append(previewJson(preview));
    }
    for (const release::RemarkLetter &remark : record->remarks) {
        lines << u"  %1 says: %2"_s.arg(remark.sender.text(), remark.text);
        remarks.append(remarkJson(remark));
    }
    QJsonObject object = rowJson(record->row);
    object.insert(u"gate"_s, gateReportJson(record->report));
    object.insert(u"reason"_s, record->reason);
    object.insert(u"sent"_s, sent);
    object.insert(u"remarks"_s, remarks);
    invocation.answer(lines.join(u'\n'), object);
    return Done;
}

} // namespace

QList<Command> releaseCommands()
{
    return {
        {u"release draft"_s, u"REFERENCE"_s, u"put a release of a note together"_s,
         u"Case, agreements and alerts fill in what they tell. With --change an earlier draft goes on instead. Words are\n"
         "those of docs/handbook/gate.md."_s,
         vaultOptions()
             + QList<Option>{{u"note"_s, u"NOTE"_s, u"title or beginning of the id of a note; else the first"_s},
                             {u"change"_s, u"RELEASE"_s, u"change this draft instead of beginning one"_s}}
             + draftOptions(),
         runDraft},
        {u"release check"_s, u"RELEASE"_s, u"ask the gate about a draft"_s,
         u"Nothing is recorded. Exit status: 0 allowed or ready for approval, 1 not."_s, vaultOptions(), runCheck},
        {u"release preview"_s, u"RELEASE"_s, u"show what each recipient would get, and who will see it"_s,
         u"\"bytes\" of --json are exactly those that would be signed and sent."_s,
         vaultOptions() + QList<Option>{{u"for"_s, u"DESK"_s, u"this recipient only"_s}}, runPreview},
        {u"release submit"_s, u"RELEASE"_s, u"sign a draft and ask a second person to approve it"_s,
         u"The decision is recorded, also where the gate says no."_s, vaultOptions(), runSubmit},
        {u"release decline"_s, u"RELEASE"_s, u"decide against a release; recorded with the reason"_s, {},
         vaultOptions() + QList<Option>{{u"reason"_s, u"TEXT"_s, u"why not (required)"_s}}, runDecline},
        {u"release list"_s, {}, u"list what leaves, and how far it has come"_s, {},
         vaultOptions() + QList<Option>{{u"open"_s, {}, u"only what is not at its end"_s},
                                        {u"text"_s, u"WORDS"_s, u"part of title, reference or desk"_s},
                                        {u"case"_s, u"REFERENCE"_s, u"of one case"_s}},
         runList},
        {u"release show"_s, u"RELEASE"_s, u"show a release: gate, what each got, what came back"_s, {}, vaultOptions(), runShow},
    };
}

} // namespace countersign::ctl
