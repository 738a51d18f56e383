#pragma once

#include "core/cases/case_state.h"
#include "core/store/draft_store.h"
#include "core/workstation/case_service.h"

/// Steps that several acts of the case service share; all run on the store's threads.
namespace countersign::workstation {

/// A draft as the next revision of its device on top of `state`.
[[nodiscard]] cases::Revision onTop(const store::Draft &draft, const cases::CaseState &state);
/// The state with a draft laid on top.
[[nodiscard]] base::Result<cases::CaseState> withDraft(const cases::CaseState &state, const store::Draft &draft);
/// Draft becomes a version; nothing without one.
[[nodiscard]] base::Result<std::optional<cases::Dot>> commitDraft(CaseAct &act, const CaseId &id, const EntityId &note, const QString &label);
/// All drafts of a case.
[[nodiscard]] base::Status commitDrafts(CaseAct &act, const CaseId &id);
/// `later` wins where both speak of a place.
[[nodiscard]] cases::Changes overlaid(cases::Changes earlier, const cases::Changes &later);
/// The versions of a note, oldest first, in an order that is the same on every machine.
[[nodiscard]] QList<NoteVersion> versionsOf(const QList<cases::Revision> &revisions, const cases::CaseState &state, const EntityId &note);
/// A note of a template and its paragraphs.
[[nodiscard]] cases::Changes noteFrom(const EntityId &note, const QString &title, const NoteTemplate &from, const base::DeviceId &device);
/// Names as the directory has them now.
void nameAll(cases::CaseFile &file, const QHash<base::UserId, QString> &names);

} // namespace countersign::workstation
