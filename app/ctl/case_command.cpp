#include "app/ctl/command_table.h"
#include "app/ctl/open_case.h"
#include "core/cases/edits.h"
#include "core/cases/markdown.h"
#include "core/cases/report.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/report_text.h"
#include "core/platform/durable_file.h"

#include <QFile>
#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::CaseId;
using base::EntityId;
using cases::CaseFile;
using cases::Note;
using workstation::CaseService;

namespace {

constexpr qint64 kMostText = 8 << 20;

QString isoText(base::Instant at)
{
    return messages::exactUtcText(at);
}

QString statusWord(cases::CaseStatus status)
{
    switch (status) {
    case cases::CaseStatus::Open:
        return u"open"_s;
    case cases::CaseStatus::Waiting:
        return u"waiting"_s;
    case cases::CaseStatus::Closed:
        return u"closed"_s;
    }
    return {};
}

QJsonObject rowJson(const workstation::CaseRow &row)
{
    QJsonObject object{{u"id"_s, row.id.hex()},
                       {u"reference"_s, row.reference},
                       {u"title"_s, row.title},
                       {u"status"_s, statusWord(row.status)},
                       {u"marking"_s, row.marking.codes()},
                       {u"assignees"_s, QJsonArray::fromStringList(row.assignees)},
                       {u"notes"_s, row.notes},
                       {u"openTasks"_s, row.openTasks},
                       {u"items"_s, row.items},
                       {u"attachments"_s, row.attachments},
                       {u"conflicts"_s, row.conflicts},
                       {u"ungraded"_s, row.ungraded},
                       {u"draft"_s, row.draft},
                       {u"changed"_s, isoText(row.changedAt)}};
    if (row.binnedUntil)
        object.insert(u"binnedUntil"_s, isoText(*row.binnedUntil));
    return object;
}

QString rowText(const workstation::CaseRow &row)
{
    QStringList parts{row.reference, row.title, statusWord(row.status), row.marking.codes()};
    if (row.conflicts > 0)
        parts << u"%1 to settle"_s.arg(row.conflicts);
    if (row.draft)
        parts << u"being written"_s;
    parts << isoText(row.changedAt);
    return parts.join(u" · "_s);
}

QJsonObject paragraphJson(const cases::Paragraph &paragraph)
{
    QJsonObject object{{u"id"_s, paragraph.id.hex()}, {u"text"_s, paragraph.text}, {u"author"_s, paragraph.authorName}};
    if (paragraph.grading) {
        object.insert(u"grading"_s, paragraph.grading->text());
        object.insert(u"scheme"_s, markings::schemeWord(paragraph.grading->scheme));
    }
    if (paragraph.marking)
        object.insert(u"marking"_s, paragraph.marking->codes());
    if (!paragraph.language.isEmpty())
        object.insert(u"language"_s, paragraph.language);
    if (!paragraph.translation.isEmpty()) {
        object.insert(u"unofficialTranslation"_s, paragraph.translation);
        object.insert(u"translationLanguage"_s, paragraph.translationLanguage);
    }
    if (paragraph.isConflict()) {
        QJsonArray versions;
        for (const auto &version : paragraph.texts)
            versions.append(QJsonObject{{u"text"_s, version.value}, {u"author"_s, version.authorName}, {u"at"_s, isoText(version.at)}});
        object.insert(u"versions"_s, versions);
    }
    return object;
}

QJsonObject noteJson(const Note &note)
{
    QJsonArray paragraphs;
    for (const cases::Paragraph &paragraph : note.paragraphs)
        paragraphs.append(paragraphJson(paragraph));
    return {{u"id"_s, note.id.hex()},          {u"title"_s, note.title},           {u"template"_s, note.templateName},
            {u"version"_s, note.version},      {u"marking"_s, note.marking().codes()}, {u"conflicts"_s, note.conflicts()},
            {u"paragraphs"_s, paragraphs}};
}

QJsonObject fileJson(const CaseFile &file)
{
    QJsonArray notes, tasks, items, attachments, assignees;
    for (const Note &note : file.notes)
        notes.append(noteJson(note));
    for (const cases::Task &task : file.tasks) {
        tasks.append(QJsonObject{{u"title"_s, task.title}, {u"due"_s, task.dueOn.toString(Qt::ISODate)}, {u"done"_s, task.done},
                                 {u"for"_s, task.assignee.name}});
    }
    for (const cases::Item &item : file.items) {
        items.append(QJsonObject{{u"title"_s, item.title}, {u"kind"_s, static_cast<int>(item.kind)}, {u"target"_s, item.target},
                                 {u"from"_s, item.from}, {u"until"_s, item.until}});
    }
    for (const cases::Attachment &attachment : file.attachments)
        attachments.append(QJsonObject{{u"name"_s, attachment.name}, {u"type"_s, attachment.type}, {u"size"_s, attachment.size}});
    for (const cases::Person &person : file.assignees)
        assignees.append(person.name);
    return {{u"id"_s, file.id.hex()},
            {u"reference"_s, file.reference},
            {u"earlierReferences"_s, QJsonArray::fromStringList(file.earlierReferences)},
            {u"title"_s, file.title},
            {u"status"_s, statusWord(file.status)},
            {u"marking"_s, file.marking().codes()},
            {u"protection"_s, file.protection},
            {u"mergedInto"_s, file.mergedInto.isNull() ? QString() : file.mergedInto.hex()},
            {u"assignees"_s, assignees},
            {u"notes"_s, notes},
            {u"tasks"_s, tasks},
            {u"items"_s, items},
            {u"attachments"_s, attachments}};
}

QStringList fileLines(const CaseFile &file)
{
    QStringList lines{u"%1 %2 (%3, %4)"_s.arg(file.reference, file.title, statusWord(file.status), file.marking().codes())};
    if (!file.earlierReferences.isEmpty())
        lines << u"  also: "_s + file.earlierReferences.join(u", "_s);
    for (const Note &note : file.notes) {
        lines << u"  Note %1: %2 (%3, version %4)"_s.arg(note.id.hex().left(8), note.title, note.marking().codes()).arg(note.version);
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            const QString grade = paragraph.grading ? paragraph.grading->text() : u"-"_s;
            const QString mark = paragraph.isConflict() ? u" (to settle)"_s : QString();
            lines << u"    [%1]%2 %3"_s.arg(grade, mark, cases::plainTextOf(paragraph.text).replace(u'\n', u" / "_s));
        }
    }
    for (const cases::Task &task : file.tasks)
        lines << u"  Task: %1 %2 %3"_s.arg(task.done ? u"[x]"_s : u"[ ]"_s, task.title, task.dueOn.toString(Qt::ISODate)).trimmed();
    for (const cases::Item &item : file.items)
        lines << u"  Item: %1 %2"_s.arg(item.title, item.from).trimmed();
    for (const cases::Attachment &attachment : file.attachments)
        lines << u"  File: %1 (%2 bytes)"_s.arg(attachment.name).arg(attachment.size);
    return lines;
}

base::Result<QString> textFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostText)
        return base::fail(base::ErrorCode::FileUnreadable, {}, {path});
    return QString::fromUtf8(file.readAll());
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    workstation::CaseFilter filter;
    filter.text = invocation.value(u"text"_s);
    filter.binned = invocation.has(u"bin"_s);
    filter.mine = invocation.has(u"mine"_s);
    filter.needsGrade = invocation.has(u"needs-grade"_s);
    const auto rows = runToEnd(opened->session().cases().list(filter));
    if (!rows)
        return invocation.fail(rows.error());
    QStringList lines;
    QJsonArray array;
    for (const workstation::CaseRow &row : *rows) {
        lines << rowText(row);
        array.append(rowJson(row));
    }
    invocation.answer(lines.isEmpty() ? u"No case."_s : lines.join(u'\n'), {{u"cases"_s, array}});
    return Done;
}

int runShow(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the reference of one case"_s);
    const auto opened = openCase(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    invocation.answer(fileLines(*opened->file).join(u'\n'), fileJson(*opened->file));
    return Done;
}

int runNew(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the title of the case as one word in quotes"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    CaseService &service = opened->session().cases();
    const auto id = runToEnd(service.create(invocation.positionals().first(), invocation.value(u"template"_s)));
    if (!id)
        return invocation.fail(id.error());
    const auto file = runToEnd(service.open(*id));
    if (!file)
        return invocation.fail(file.error());
    invocation.answer(u"%1 %2"_s.arg((*file)->reference, (*file)->title), {{u"id"_s, id->hex()}, {u"reference"_s, (*file)->reference}});
    return Done;
}

/// Puts a text behind the last paragraph of a note; each block becomes a paragraph.
base::Status append(CaseService &service, const CaseId &id, const EntityId &noteId, const QString &text,
                    const std::optional<markings::Grading> &grading)
{
    const auto before = runToEnd(service.note(id, noteId));
    if (!before)
        return base::failFrom(before);
    Note after = *before;
    // What a template left empty at its end is written over.
    if (!after.paragraphs.isEmpty() && after.paragraphs.last().text.isEmpty())
        after.paragraphs.removeLast();
    QString order = after.paragraphs.isEmpty() ? QString() : after.paragraphs.last().order;
    for (const QString &block : cases::paragraphsOf(text)) {
        cases::Paragraph paragraph;
        paragraph.id = cases::newEntity();
        paragraph.order = order = cases::orderBetween(order, {}, service.device());
        paragraph.text = block;
        paragraph.grading = grading;
        after.paragraphs.append(paragraph);
    }
    if (const auto saved = runToEnd(service.saveDraft(id, noteId, cases::difference(*before, after))); !saved)
        return saved;
    return runToEnd(service.commit(id, noteId, {}));
}

std::optional<markings::Grading> gradingOf(const Invocation &invocation)
{
    const auto scheme = markings::schemeFromWord(invocation.value(u"scheme"_s, u"admiralty"_s));
    return scheme ? markings::gradingFromText(*scheme, invocation.value(u"grading"_s)) : std::nullopt;
}

int runNote(Invocation &invocation)
{
    if (invocation.positionals().size() != 2)
        return invocation.usage(u"give the reference of a case and the title of the new note"_s);
    const auto opened = openCase(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto note = runToEnd(opened->cases().addNote(opened->id, invocation.positionals()[1], invocation.value(u"template"_s)));
    if (!note)
        return invocation.fail(note.error());
    if (invocation.has(u"from"_s)) {
        const auto text = textFrom(invocation.value(u"from"_s));
        if (!text)
            return invocation.fail(text.error());
        if (const auto written = append(opened->cases(), opened->id, *note, *text, gradingOf(invocation)); !written)
            return invocation.fail(written.error());
    }
    invocation.answer(u"Note %1 in %2."_s.arg(note->hex().left(8), opened->file->reference), {{u"id"_s, note->hex()}});
    return Done;
}

int runAddParagraph(Invocation &invocation)
{
    if (invocation.positionals().size() != 2)
        return invocation.usage(u"give the reference of a case and a file with the text"_s);
    if (invocation.has(u"grading"_s) && !gradingOf(invocation))
        return invocation.usage(u"this grading is none of its scheme"_s);
    const auto text = textFrom(invocation.positionals()[1]);
    if (!text)
        return invocation.fail(text.error());
    const auto opened = openCase(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto note = noteOf(*opened->file, invocation.value(u"note"_s));
    if (!note)
        return invocation.fail(note.error());
    if (const auto written = append(opened->cases(), opened->id, *note, *text, gradingOf(invocation)); !written)
        return invocation.fail(written.error());
    invocation.answer(u"Written to %1."_s.arg(opened->file->reference), {{u"note"_s, note->hex()}});
    return Done;
}

int runExport(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the reference of one case"_s);
    const QString format = invocation.value(u"format"_s, u"markdown"_s);
    if (format != u"markdown" && format != u"text")
        return invocation.usage(u"--format is markdown or text"_s);
    const auto opened = openCase(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto wanted = noteOf(*opened->file, invocation.value(u"note"_s));
    if (!wanted)
        return invocation.fail(wanted.error());
    const auto note = std::find_if(opened->file->notes.begin(), opened->file->notes.end(),
                                   [&wanted](const Note &one) { return one.id == *wanted; });
    cases::ReportOptions options;
    options.recipient = invocation.value(u"recipient"_s);
    const cases::Report report = cases::reportOf(*opened->file, *note, options);
    const auto identity = opened->session.session().identity();
    const auto facts = messages::reportFacts(report, identity.deskName, identity.person, opened->session.workstation().clock().now());
    const auto layout = messages::shippedReportTemplates().value(0);
    const QString text =
        format == u"text" ? messages::reportText(report, layout, facts) : messages::reportMarkdown(report, layout, facts);
    const QString target = invocation.value(u"out"_s);
    // Recorded before it leaves.
    workstation::ExportNote what{format, target.isEmpty() ? u"standard output"_s : target, options.recipient, {}};
    if (const auto noted = runToEnd(opened->cases().noteExport(opened->id, what)); !noted)
        return invocation.fail(noted.error());
    if (target.isEmpty()) {
        invocation.answer(text, {{u"text"_s, text}});
        return Done;
    }
    if (const auto written = platform::writeDurably(target, text.toUtf8()); !written)
        return invocation.fail(written.error());
    invocation.answer(u"Written to %1."_s.arg(target), {{u"file"_s, target}});
    return Done;
}

int runMerge(Invocation &invocation)
{
    if (invocation.positionals().size() != 2)
        return invocation.usage(u"give the reference of the case to merge and of the one that goes on"_s);
    const auto opened = openCase(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto into = caseOf(opened->cases(), invocation.positionals()[1]);
    if (!into)
        return invocation.fail(into.error());
    if (const auto merged = runToEnd(opened->cases().merge(opened->id, *into)); !merged)
        return invocation.fail(merged.error());
    invocation.answer(u"%1 now leads to %2."_s.arg(invocation.positionals().first(), invocation.positionals()[1]), {{u"into"_s, into->hex()}});
    return Done;
}

int runVersions(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the reference of one case"_s);
    const auto opened = openCase(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto note = noteOf(*opened->file, invocation.value(u"note"_s));
    if (!note)
        return invocation.fail(note.error());
    const auto versions = runToEnd(opened->cases().versions(opened->id, *note));
    if (!versions)
        return invocation.fail(versions.error());
    QStringList lines;
    QJsonArray array;
    for (const workstation::NoteVersion &version : *versions) {
        lines << u"%1 · %2 · %3 · %4 paragraphs%5 %6"_s
                     .arg(QString::number(version.number), version.author, isoText(version.at), QString::number(version.paragraphsChanged),
                          version.merged ? u" · merged"_s : QString(), version.label)
                     .trimmed();
        array.append(QJsonObject{{u"number"_s, version.number}, {u"author"_s, version.author}, {u"at"_s, isoText(version.at)},
                                 {u"label"_s, version.label}, {u"merged"_s, version.merged},
                                 {u"paragraphs"_s, version.paragraphsChanged}});
    }
    invocation.answer(lines.join(u'\n'), {{u"versions"_s, array}});
    return Done;
}

} // namespace

QList<Command> caseCommands()
{
    const Option note{u"note"_s, u"NOTE"_s, u"title or beginning of the id of a note; else the first"_s};
    const QList<Option> grading{{u"grading"_s, u"CODE"_s, u"of each paragraph, \"B2\""_s},
                                {u"scheme"_s, u"WORD"_s, u"admiralty (as without it), 4x4, 5x5x5 or 3x5x2"_s}};
    const Option from{u"template"_s, u"NAME"_s, u"alert-assessment, route-report, document-fraud-bulletin, request-reply, blank or the desk's own"_s};
    return {
        {u"case list"_s, {}, u"list the cases of this desk"_s, {},
         vaultOptions() + QList<Option>{{u"text"_s, u"WORDS"_s, u"part of title or reference"_s},
                                        {u"mine"_s, {}, u"assigned to the person of this vault"_s},
                                        {u"needs-grade"_s, {}, u"with a paragraph that has no grading"_s},
                                        {u"bin"_s, {}, u"those in the bin"_s}},
         runList},
        {u"case show"_s, u"REFERENCE"_s, u"show a case with its notes"_s, {}, vaultOptions(), runShow},
        {u"case new"_s, u"TITLE"_s, u"begin a case with one note"_s, {}, vaultOptions() + QList<Option>{from}, runNew},
        {u"case note"_s, u"REFERENCE TITLE"_s, u"add a note to a case"_s, {},
         vaultOptions() + QList<Option>{from, {u"from"_s, u"FILE"_s, u"its text, restricted Markdown"_s}} + grading, runNote},
        {u"case add-paragraph"_s, u"REFERENCE FILE"_s, u"put the text of a file behind the last paragraph of a note"_s,
         u"Blocks between empty lines become paragraphs."_s, vaultOptions() + QList<Option>{note} + grading, runAddParagraph},
        {u"case export"_s, u"REFERENCE"_s, u"write a note as Markdown or text"_s,
         u"Written into the audit chain first. Source references are left out."_s,
         vaultOptions()
             + QList<Option>{note, {u"format"_s, u"WORD"_s, u"markdown (as without it) or text"_s},
                             {u"out"_s, u"FILE"_s, u"where to; else the standard output"_s},
                             {u"recipient"_s, u"WHO"_s, u"named in it and in the audit chain"_s}},
         runExport},
        {u"case merge"_s, u"FROM INTO"_s, u"merge a case into another"_s, u"The old reference keeps leading there."_s, vaultOptions(), runMerge},
        {u"case versions"_s, u"REFERENCE"_s, u"list the versions of a note"_s, {}, vaultOptions() + QList<Option>{note}, runVersions},
    };
}

} // namespace countersign::ctl
