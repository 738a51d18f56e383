#pragma once

#include "core/cases/case_file.h"

/// Makes changes for CaseService::change() and saveDraft(); the only place that writes field values.
namespace countersign::cases {

EntityId newEntity(); ///< 16 random bytes

// paragraphs of a note
Changes addParagraph(const EntityId &note, const Paragraph &paragraph); ///< all of its fields that are not empty
Changes setText(const EntityId &paragraph, const QString &text);
Changes setOrder(const EntityId &entity, const QString &order);
Changes setGrading(const EntityId &entity, const std::optional<markings::Grading> &grading);
Changes setMarking(const EntityId &paragraph, const std::optional<markings::Marking> &marking);
Changes setSource(const EntityId &paragraph, const QString &source);
Changes setLanguage(const EntityId &paragraph, const QString &language, TextDirection direction);
/// For good: an edit of the text keeps it.
Changes setOrigin(const EntityId &paragraph, const Origin &origin);
Changes setTranslation(const EntityId &paragraph, const QString &language, const QString &text);
Changes remove(const EntityId &entity);
Changes bringBack(const EntityId &entity);

// case and what hangs on it
Changes addCase(const CaseId &id, const QString &reference, const QString &title);
Changes addNote(const EntityId &note, const QString &title, const QString &templateName);
Changes setTitle(const EntityId &entity, const QString &title);
Changes setStatus(const CaseId &id, CaseStatus status);
Changes setReference(const CaseId &id, const QString &reference);
Changes setEarlierReference(const CaseId &id, const QString &reference);
Changes setMergedInto(const CaseId &id, const CaseId &into);
Changes setAssigned(const CaseId &id, const Person &person, bool assigned);
Changes setWatching(const CaseId &id, const Person &person, bool watching);
Changes setRelated(const CaseId &id, const CaseId &other, bool related);
Changes setProtection(const CaseId &id, bool mayNeedProtection);
Changes setLimited(const CaseId &id, bool limited); ///< attachment_edits.cpp
/// `key`: 32 bytes, seals its content; `text`: taken out for the search. attachment_edits.cpp
Changes putAttachment(const Attachment &attachment, const QByteArray &key, const QString &text);
Changes putTask(const Task &task);
Changes putItem(const Item &item);
Changes putLink(const Link &link);
Changes setChartPlace(const EntityId &item, const std::optional<QPointF> &place);

/// What to write so that a note which is `before` becomes `after`: only what differs. Settles a conflict
/// where `after` has one text for it.
Changes difference(const Note &before, const Note &after);

/// The case itself as an entity.
inline EntityId entityOf(const CaseId &id) { return EntityId{id.bytes}; }

} // namespace countersign::cases
