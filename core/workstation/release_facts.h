#pragma once

#include "core/cases/case_state.h"
#include "core/release/gate.h"
#include "core/release/projection.h"
#include "core/release/question_from.h"
#include "core/workstation/release_seat.h"

/// What the gate and the letters of a release are made from, read in one place so that what is checked,
/// shown and sent is the same. All of it runs on the store's threads.
namespace countersign::workstation {

struct ReleaseFacts
{
    cases::CaseFile file;
    cases::Note note;
    release::QuestionFacts question;
    release::ProjectionContext context;                     ///< without what differs between recipients
    QHash<base::CountryCode, base::EnvelopeId> replaces;    ///< the version before, where there was one
};
/// Of a draft as note, register, directory and received mail stand now; `at` is the letters' own date.
/// NothingFound for a case, note or file that is not here; MetadataStays.
[[nodiscard]] base::Result<ReleaseFacts> gatherFacts(sync::Stores &stores, const ReleaseSeat &seat, const release::ReleaseDraft &draft,
                                                     base::Instant at);
/// The case as it stands, with the note of the draft.
/// Own alerts by their ids; NothingFound when one of them is gone.
[[nodiscard]] base::Result<QList<alerts::AlertRecord>> alertsOf(sync::Stores &stores, base::CountryCode desk, const QList<base::AlertId> &ids);
[[nodiscard]] base::Result<store::CaseStatePtr> caseOf(sync::Stores &stores, const ReleaseSeat &seat, const base::CaseId &id);
/// The letter inside a Signed one that was verified, or made here.
[[nodiscard]] base::Result<release::ReleaseLetter> releasedIn(const QByteArray &bytes);
/// Names the words of a note as somebody read them.
[[nodiscard]] QString versionOf(const cases::Note &note);

/// What one recipient would get.
struct ProjectedLetter
{
    base::CountryCode desk;
    release::ReleaseLetter letter;
    QByteArray body;
    QList<base::EntityId> left;                             ///< parts of the note that stay here
};
/// One a recipient, rising by desk. Errors of release::project().
[[nodiscard]] base::Result<QList<ProjectedLetter>> projectAll(const release::ReleaseDraft &draft, const ReleaseFacts &facts);
/// release::contentOf() before anybody signed.
[[nodiscard]] QString contentOf(const QList<ProjectedLetter> &letters);

/// A letter is dated by its draft while that is of today, so that preview and letter are the same to the byte.
[[nodiscard]] base::Instant dateOfLetters(base::Instant draftedAt, base::Instant now);

} // namespace countersign::workstation
