#pragma once

#include "core/cases/case_file.h"
#include "core/cases/report_template.h"

#include <QList>

namespace countersign::cases {

/// What one copy is for and what goes into it.
struct ReportOptions
{
    QString recipient, serial;
    std::optional<markings::Tlp> tearLine;   ///< only what is at most this strict
    bool sources = false;                    ///< source references: never unless chosen
    bool translations = true;
    bool attachments = true;
    bool chart = false;
    bool timeline = false;
};

struct ReportBlock
{
    EntityId paragraph;
    QString text;                            ///< restricted Markdown
    std::optional<markings::Grading> grading;
    markings::Marking marking;               ///< as it counts: an unmarked one takes the note's
    QString source;                          ///< empty unless chosen
    QString language;
    TextDirection direction = TextDirection::Auto;
    QString translation, translationLanguage; ///< empty unless chosen
};

/// A note ready for paper.
struct Report
{
    CaseId caseId;
    EntityId note;
    QString reference, caseTitle, title;
    int version = 0;
    markings::Marking marking;               ///< strictest of what is in it
    ReportOptions options;
    QList<ReportBlock> blocks;
    QList<Attachment> attachments;
    CaseFile pictures;                       ///< what chart and timeline may show; cut by the tear-line too
    int cut = 0;                             ///< paragraphs left out, for the person who prints: never printed
    int openConflicts = 0;                   ///< paragraphs that wait for a person; the first text is in the report
};

/// With a tear-line only what is marked at most that strictly and not under originator control is in
/// the report: paragraphs, links by the paragraph that says so, items by such a link. What has no
/// marking of its own (items, attachments, tasks) counts as the case.
[[nodiscard]] Report reportOf(const CaseFile &file, const Note &note, const ReportOptions &options);

/// `file` without what the tear-line cuts.
[[nodiscard]] CaseFile upTo(const CaseFile &file, markings::Tlp limit);
/// As a paragraph counts inside its note.
[[nodiscard]] markings::Marking markingOf(const Note &note, const Paragraph &paragraph);

} // namespace countersign::cases
