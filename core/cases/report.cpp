#include "core/cases/report.h"

#include "core/cases/link_chart.h"

#include <QSet>

namespace countersign::cases {

namespace {

bool passes(const markings::Marking &marking, markings::Tlp limit)
{
    return marking.tlp <= limit && !marking.orcon;
}

/// What counted as the note does so still when the note's strictest paragraph is gone.
void cutNotes(CaseFile &file, markings::Tlp limit)
{
    for (Note &note : file.notes) {
        const Note before = note;
        for (Paragraph &paragraph : note.paragraphs)
            paragraph.marking = markingOf(before, paragraph);
        note.paragraphs.removeIf([limit](const Paragraph &paragraph) { return !passes(*paragraph.marking, limit); });
    }
}

/// Markings of the paragraphs that the links rest on.
template<typename Count>
void countLinks(const CaseFile &file, const Count &count)
{
    for (const Link &link : file.links) {
        if (const Paragraph *said = paragraphOf(file, link.source); said && said->marking)
            count(*said->marking);
    }
}

} // namespace

markings::Marking markingOf(const Note &note, const Paragraph &paragraph)
{
    return paragraph.marking ? *paragraph.marking : note.marking();
}

CaseFile upTo(const CaseFile &file, markings::Tlp limit)
{
    const bool caseItself = passes(file.marking(), limit);
    CaseFile cut = file;
    cutNotes(cut, limit);
    cut.links.removeIf([&](const Link &link) {
        const bool said = paragraphOf(file, link.source) != nullptr;
        return said ? paragraphOf(cut, link.source) == nullptr : !caseItself;
    });
    QSet<EntityId> shown;
    for (const Link &link : std::as_const(cut.links)) {
        shown.insert(link.from);
        shown.insert(link.to);
    }
    if (!caseItself) {
        cut.items.removeIf([&](const Item &item) { return !shown.contains(item.id); });
        for (Item &item : cut.items) {
            item.detail.clear();
            item.from.clear();
            item.until.clear();
        }
        cut.attachments.clear();
        cut.tasks.clear();
    }
    return cut;
}

Report reportOf(const CaseFile &file, const Note &note, const ReportOptions &options)
{
    Report report;
    report.caseId = file.id;
    report.note = note.id;
    report.reference = file.reference;
    report.caseTitle = file.title;
    report.title = note.title;
    report.version = note.version;
    report.options = options;
    std::optional<markings::Marking> strictest;
    const auto count = [&strictest](const markings::Marking &marking) {
        strictest = strictest ? markings::strictest(*strictest, marking) : marking;
    };
    for (const Paragraph &paragraph : note.paragraphs) {
        const markings::Marking marking = markingOf(note, paragraph);
        if (options.tearLine && !passes(marking, *options.tearLine)) {
            ++report.cut;
            continue;
        }
        report.openConflicts += paragraph.isConflict() ? 1 : 0;
        ReportBlock block{paragraph.id, paragraph.text, paragraph.grading, marking, {}, paragraph.language, paragraph.direction, {}, {}};
        if (options.sources)
            block.source = paragraph.source;
        if (options.translations) {
            block.translation = paragraph.translation;
            block.translationLanguage = paragraph.translationLanguage;
        }
        report.blocks.append(block);
        count(marking);
    }
    report.pictures = options.tearLine ? upTo(file, *options.tearLine) : file;
    if (options.attachments)
        report.attachments = report.pictures.attachments;
    const bool showsCase = options.chart || options.timeline || !report.attachments.isEmpty();
    if (showsCase && (!options.tearLine || passes(file.marking(), *options.tearLine)))
        count(file.marking());
    else if (showsCase)
        countLinks(report.pictures, count);
    markings::Marking nothing;
    if (options.tearLine)
        nothing.tlp = *options.tearLine;
    report.marking = strictest.value_or(nothing);
    return report;
}

} // namespace countersign::cases
