#include "core/workstation/case_acts.h"

#include "core/cases/edits.h"
#include "core/cases/templates.h"

#include <algorithm>

namespace countersign::workstation {

using cases::CaseState;
using cases::Change;
using cases::Changes;
using cases::Dot;
using cases::Revision;

Revision onTop(const store::Draft &draft, const CaseState &state)
{
    Revision revision = draft.revision;
    const std::uint64_t own = state.seen().of(revision.dot.device);
    if (own > 0)
        revision.seen.add({revision.dot.device, own});
    revision.dot.counter = own + 1;
    return revision;
}

base::Result<CaseState> withDraft(const CaseState &state, const store::Draft &draft)
{
    CaseState laid(state);
    if (const auto applied = laid.apply(onTop(draft, state)); !applied)
        return failFrom(applied);
    return laid;
}

base::Result<std::optional<Dot>> commitDraft(CaseAct &act, const CaseId &id, const EntityId &note, const QString &label)
{
    store::DraftStore drafts(act.stores.database());
    const auto draft = drafts.find(id, note);
    if (!draft)
        return failFrom(draft);
    if (!*draft)
        return std::optional<Dot>();
    const auto written = act.cases.write(id, (*draft)->revision.changes, (*draft)->revision.seen, label, act.author);
    if (!written)
        return failFrom(written);
    if (const auto removed = drafts.remove(id, note); !removed)
        return failFrom(removed);
    return std::optional(*written);
}

base::Status commitDrafts(CaseAct &act, const CaseId &id)
{
    const auto drafts = store::DraftStore(act.stores.database()).ofCase(id);
    if (!drafts)
        return failFrom(drafts);
    for (const store::Draft &draft : *drafts) {
        if (const auto committed = commitDraft(act, id, draft.note, {}); !committed)
            return failFrom(committed);
    }
    return {};
}

Changes overlaid(Changes earlier, const Changes &later)
{
    QHash<cases::Place, qsizetype> places;
    for (qsizetype i = 0; i < earlier.size(); ++i)
        places.insert(earlier[i].place, i);
    for (const Change &change : later) {
        const auto known = places.constFind(change.place);
        if (known != places.constEnd()) {
            earlier[*known] = change;
        } else {
            places.insert(change.place, earlier.size());
            earlier.append(change);
        }
    }
    return earlier;
}

QList<NoteVersion> versionsOf(const QList<Revision> &revisions, const CaseState &state, const EntityId &note)
{
    struct Row
    {
        std::uint64_t before = 0; ///< revisions its author had seen: rises along every chain of authors
        const Revision *revision = nullptr;
        int paragraphs = 0;
        auto tied() const { return std::tie(before, revision->at, revision->dot); }
    };
    QList<Row> rows;
    for (const Revision &revision : revisions) {
        QSet<EntityId> paragraphs;
        bool touched = false;
        for (const Change &change : revision.changes) {
            const EntityId &entity = change.place.entity;
            if (entity != note && state.parentOf(entity) != note)
                continue;
            touched = true;
            if (entity != note)
                paragraphs.insert(entity);
        }
        if (!touched)
            continue;
        Row row{0, &revision, static_cast<int>(paragraphs.size())};
        for (const std::uint64_t counter : revision.seen.counters())
            row.before += counter;
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.tied() < b.tied(); });
    QList<NoteVersion> versions;
    const Revision *before = nullptr;
    for (const Row &row : std::as_const(rows)) {
        NoteVersion version;
        version.dot = row.revision->dot;
        version.number = static_cast<int>(versions.size()) + 1;
        version.author = row.revision->authorName;
        version.label = row.revision->label;
        version.at = row.revision->at;
        version.merged = before != nullptr && !row.revision->seen.covers(before->dot);
        version.paragraphsChanged = row.paragraphs;
        versions.append(version);
        before = row.revision;
    }
    return versions;
}

Changes noteFrom(const EntityId &note, const QString &title, const NoteTemplate &from, const base::DeviceId &device)
{
    Changes changes = cases::addNote(note, title.isEmpty() ? from.title : title, from.name);
    for (const cases::Paragraph &paragraph : cases::paragraphsOf(from.body, from.language, device))
        changes += cases::addParagraph(note, paragraph);
    return changes;
}

void nameAll(cases::CaseFile &file, const QHash<base::UserId, QString> &names)
{
    const auto name = [&names](cases::Person &person) {
        if (const auto known = names.constFind(person.user); known != names.constEnd())
            person.name = *known;
    };
    std::for_each(file.assignees.begin(), file.assignees.end(), name);
    std::for_each(file.watchers.begin(), file.watchers.end(), name);
    for (cases::Task &task : file.tasks)
        name(task.assignee);
}

} // namespace countersign::workstation
