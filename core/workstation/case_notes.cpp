#include "core/cases/edits.h"
#include "core/cases/fields.h"
#include "core/store/case_rows.h"
#include "core/workstation/case_acts.h"
#include "core/workstation/case_service.h"
#include "core/workstation/recalled_copies.h"

#include <algorithm>

/// The part of the case service that reads and writes notes.
namespace countersign::workstation {

using base::ErrorCode;
using cases::CaseState;
using cases::Changes;
using cases::Dot;
using cases::Note;
using cases::Seen;
using namespace Qt::StringLiterals;

namespace {

base::Result<Note> noteIn(const CaseState &state, const EntityId &id)
{
    auto note = state.note(id);
    if (!note)
        return base::fail(ErrorCode::NothingFound, u"note"_s);
    return std::move(*note);
}

/// As it may be shown: nothing of what its originator took back.
base::Result<Note> shownNote(sync::Stores &stores, const CaseState &state, const EntityId &id)
{
    auto note = noteIn(state, id);
    if (!note)
        return note;
    if (const auto left = leaveOutRecalled(stores, *note); !left)
        return base::failFrom(left);
    return note;
}

int paragraphsOf(const Changes &changes, const EntityId &note)
{
    QSet<EntityId> paragraphs;
    for (const cases::Change &change : changes) {
        if (change.place.entity != note)
            paragraphs.insert(change.place.entity);
    }
    return static_cast<int>(paragraphs.size());
}

} // namespace

VaultCaseService::Answer<Note> VaultCaseService::note(CaseId id, EntityId note)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> self(this);
    const auto shelf = m_shelf;
    const auto shown = std::make_shared<Shown>();
    auto read = [id, note, shelf, shown](sync::Stores &stores) -> base::Result<Note> {
        const auto state = store::CaseStore(stores.database(), *shelf).state(id);
        if (!state)
            return base::failFrom(state);
        shown->seen = (*state)->seen();
        const auto draft = store::DraftStore(stores.database()).find(id, note);
        if (!draft)
            return base::failFrom(draft);
        if (!*draft)
            return shownNote(stores, **state, note);
        shown->draft = (*draft)->revision.changes;
        const auto laid = withDraft(**state, **draft);
        if (!laid)
            return base::failFrom(laid);
        return shownNote(stores, *laid, note);
    };
    // On the writer: behind what was saved before it was asked for.
    auto found = co_await core->writer()->run(std::move(read));
    if (found && self) {
        self->m_shown.insert({id, note}, *shown);
        self->m_seen.insert(id, shown->seen);
    }
    co_return found;
}

VaultCaseService::Saved VaultCaseService::saveDraft(CaseId id, EntityId note, Changes changes)
{
    const CorePtr core = m_core;
    const auto shelf = m_shelf;
    const auto shown = m_shown.constFind({id, note});
    const std::optional<Shown> base = shown == m_shown.constEnd() ? std::nullopt : std::optional(*shown);
    store::Draft typed;
    typed.note = note;
    typed.session = m_session;
    typed.revision.caseId = id;
    typed.revision.author = self().user;
    typed.revision.authorName = self().name;
    typed.revision.at = core->now();
    typed.revision.dot.device = m_device;
    typed.revision.changes = base ? overlaid(base->draft, changes) : changes;
    auto save = [kept = typed, base, shelf](sync::Stores &stores) -> base::Status {
        store::Draft draft = kept;
        store::DraftStore drafts(stores.database());
        const auto before = drafts.find(draft.revision.caseId, draft.note);
        if (!before)
            return base::failFrom(before);
        if (draft.revision.changes.isEmpty())
            return *before ? drafts.remove(draft.revision.caseId, draft.note) : base::Status{};
        // What its author had seen when it was begun: what came since is unknown to it.
        if (*before) {
            draft.revision.seen = (*before)->revision.seen;
        } else if (base) {
            draft.revision.seen = base->seen;
        } else {
            const auto state = store::CaseStore(stores.database(), *shelf).state(draft.revision.caseId);
            if (!state)
                return base::failFrom(state);
            draft.revision.seen = (*state)->seen();
        }
        draft.revision.dot.counter = draft.revision.seen.of(draft.revision.dot.device) + 1;
        return drafts.save(draft);
    };
    const auto saved = co_await keep(std::move(save));
    co_return saved;
}

VaultCaseService::Saved VaultCaseService::commit(CaseId id, EntityId note, QString label)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> self(this);
    const auto shelf = m_shelf;
    auto look = [id, note](sync::Stores &stores) { return store::DraftStore(stores.database()).find(id, note); };
    const auto draft = co_await core->writer()->run(std::move(look));
    if (!draft)
        co_return base::failFrom(draft);
    if ((!*draft && label.isEmpty()) || !self)
        co_return base::Status{};
    const auto written = std::make_shared<Shown>();
    Job job = [id, note, label, written](CaseAct &act) -> base::Status {
        const auto drafts = store::DraftStore(act.stores.database()).find(id, note);
        if (!drafts)
            return base::failFrom(drafts);
        const auto dot = commitDraft(act, id, note, label);
        if (!dot)
            return base::failFrom(dot);
        if (*dot) {
            written->seen = (*drafts)->revision.seen;
            written->seen.add(**dot);
            act.entry.details = "fields " + QByteArray::number((*drafts)->revision.changes.size());
            return {};
        }
        // Names the version that stands: a revision that says again what the title is.
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        const auto standing = noteIn(**state, note);
        if (!standing)
            return base::failFrom(standing);
        const auto named = act.cases.write(id, cases::setTitle(note, standing->title), (*state)->seen(), label, act.author);
        if (!named)
            return base::failFrom(named);
        written->seen = (*state)->seen();
        written->seen.add(*named);
        return {};
    };
    const auto done = co_await act(u"case.version"_s, id, std::move(job));
    if (done && self)
        self->m_shown.insert({id, note}, *written);
    co_return done;
}

VaultCaseService::Answer<QList<RecoveredDraft>> VaultCaseService::recovered()
{
    const CorePtr core = m_core;
    const auto shelf = m_shelf;
    const QByteArray session = m_session;
    auto read = [shelf, session](sync::Stores &stores) -> base::Result<QList<RecoveredDraft>> {
        const auto drafts = store::DraftStore(stores.database()).all();
        if (!drafts)
            return base::failFrom(drafts);
        QList<RecoveredDraft> found;
        for (const store::Draft &draft : *drafts) {
            if (draft.session == session)
                continue;
            const CaseId id = draft.revision.caseId;
            const auto state = store::CaseStore(stores.database(), *shelf).state(id);
            if (!state)
                return base::failFrom(state);
            const auto note = (*state)->note(draft.note);
            const auto references = (*state)->valuesAt({cases::entityOf(id), cases::Field::Reference, {}});
            found.append({id, draft.note, references.isEmpty() ? QString() : cases::fields::textOf(references.last().value),
                          note ? note->title : QString(), draft.revision.at, paragraphsOf(draft.revision.changes, draft.note)});
        }
        return found;
    };
    auto found = co_await core->reader()->run(std::move(read));
    co_return found;
}

VaultCaseService::Answer<QList<NoteVersion>> VaultCaseService::versions(CaseId id, EntityId note)
{
    const CorePtr core = m_core;
    const auto shelf = m_shelf;
    auto read = [id, note, shelf](sync::Stores &stores) -> base::Result<QList<NoteVersion>> {
        store::CaseStore store(stores.database(), *shelf);
        const auto state = store.state(id);
        if (!state)
            return base::failFrom(state);
        const auto revisions = store.revisions(id);
        if (!revisions)
            return base::failFrom(revisions);
        return versionsOf(*revisions, **state, note);
    };
    auto found = co_await core->reader()->run(std::move(read));
    co_return found;
}

VaultCaseService::Answer<Note> VaultCaseService::noteAt(CaseId id, EntityId note, Dot version)
{
    const CorePtr core = m_core;
    const auto shelf = m_shelf;
    auto read = [id, note, version, shelf](sync::Stores &stores) -> base::Result<Note> {
        const auto state = store::CaseStore(stores.database(), *shelf).stateAt(id, version);
        if (!state)
            return base::failFrom(state);
        return shownNote(stores, *state, note);
    };
    auto found = co_await core->reader()->run(std::move(read));
    co_return found;
}

VaultCaseService::Saved VaultCaseService::restoreVersion(CaseId id, EntityId note, Dot version)
{
    const QPointer<VaultCaseService> self(this);
    Job job = [id, note, version](CaseAct &act) -> base::Status {
        // What is typed becomes a version of its own first.
        if (const auto committed = commitDraft(act, id, note, {}); !committed)
            return base::failFrom(committed);
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        const auto then = act.cases.stateAt(id, version);
        if (!then)
            return base::failFrom(then);
        const auto old = shownNote(act.stores, *then, note);
        const auto now = shownNote(act.stores, **state, note);
        if (!old || !now)
            return base::failFrom(old ? now : old);
        act.entry.details = "version " + QByteArray::number(version.counter);
        const Changes changes = cases::difference(*now, *old);
        if (changes.isEmpty())
            return {};
        const auto written = act.cases.write(id, changes, (*state)->seen(), {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const auto done = co_await act(u"case.restore-version"_s, id, std::move(job));
    if (done && self)
        self->m_shown.remove({id, note});
    co_return done;
}

} // namespace countersign::workstation
