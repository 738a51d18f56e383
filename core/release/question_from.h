#pragma once

#include "core/alerts/alert_record.h"
#include "core/cases/case_file.h"
#include "core/release/draft.h"
#include "core/release/partner.h"
#include "core/release/question.h"

/// Puts the gate's question about a draft: what the rules look at, from note, case, directory, agreements
/// and from what came with quoted items. Nobody types what is known.
namespace countersign::release {

/// What the question takes from outside note and draft.
struct QuestionFacts
{
    QDate day;
    base::CountryCode senderDesk;
    base::CountryCode senderCountry;
    Officer author;
    QStringList coauthors;                       ///< ids of others who wrote in the note
    QString content;                             ///< contentOf() the letters
    QList<agreements::Agreement> agreements;
    QList<Partner> partners;
    Provenances provenance;
    QList<alerts::AlertRecord> alerts;           ///< what the draft's alerts stand at
    QList<AdviserDecision> adviser;
    QList<Approval> approvals;
};

[[nodiscard]] GateQuestion questionFor(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file,
                                       const QuestionFacts &facts);

/// Classes of what a paragraph says, as far as a program can tell: documents, zones, persons, vessels
/// and places it links or names. Assessment where it finds nothing.
[[nodiscard]] QList<markings::DataClass> classesOf(const cases::Paragraph &paragraph, const cases::CaseFile &file);
/// For the draft's part: as the author set them, else classesOf().
[[nodiscard]] PartClasses classesFor(const ReleaseDraft &draft, const cases::Paragraph &paragraph, const cases::CaseFile &file);
/// For an attachment: as the author set them; else the stricter guess, that somebody can be told from it.
[[nodiscard]] PartClasses classesFor(const ReleaseDraft &draft, const base::EntityId &attachment, const cases::CaseFile &file);

} // namespace countersign::release
