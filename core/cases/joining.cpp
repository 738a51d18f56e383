#include "core/cases/joining.h"

#include "core/cases/edits.h"

#include <QSet>

namespace countersign::cases {

namespace {

/// That something was deleted and brought back again is told by its case alone.
Changes carried(const CaseState &from, const EntityId &id)
{
    Changes changes = from.standing(id);
    changes.removeIf([](const Change &change) { return change.place.field == Field::Deleted; });
    return changes;
}

/// Everything that stands in `from` and is not in `into`.
Changes newThings(const CaseState &from, const CaseState &into)
{
    Changes changes;
    QHash<EntityId, bool> gone;
    const auto isGone = [&](const EntityId &id) {
        const auto known = gone.constFind(id);
        return known != gone.constEnd() ? *known : *gone.insert(id, from.isDeleted(id));
    };
    for (const EntityId &id : from.entities()) {
        const EntityId parent = from.parentOf(id);
        if (id == entityOf(from.id()) || into.kindOf(id) || isGone(id) || (!parent.isNull() && isGone(parent)))
            continue;
        changes += carried(from, id);
    }
    return changes;
}

/// The other versions of a paragraph in conflict, each as a paragraph behind it.
Changes otherVersions(const Paragraph &paragraph, const EntityId &note, const base::DeviceId &device)
{
    Changes changes;
    QString order = paragraph.order;
    for (qsizetype i = 1; i < paragraph.texts.size(); ++i) {
        Paragraph other = paragraph;
        other.id = newEntity();
        other.order = order = orderBetween(order, {}, device);
        other.text = paragraph.texts[i].value;
        changes += addParagraph(note, other);
    }
    return changes;
}

Changes peopleAndReferences(const CaseFile &from, const CaseId &into)
{
    Changes changes;
    for (const Person &person : from.assignees)
        changes += setAssigned(into, person, true);
    for (const Person &person : from.watchers)
        changes += setWatching(into, person, true);
    for (const CaseId &related : from.related) {
        if (related != into)
            changes += setRelated(into, related, true);
    }
    for (const QString &reference : QStringList(from.reference) + from.earlierReferences) {
        if (!reference.isEmpty())
            changes += setEarlierReference(into, reference);
    }
    if (from.protection)
        changes += setProtection(into, true);
    return changes;
}

} // namespace

Changes joiningChanges(const CaseState &from, const CaseState &into, const base::DeviceId &device)
{
    const CaseFile file = from.file();
    Changes changes = peopleAndReferences(file, into.id());
    changes += newThings(from, into);
    for (const Note &note : file.notes) {
        for (const Paragraph &paragraph : note.paragraphs) {
            if (!into.kindOf(paragraph.id))
                changes += otherVersions(paragraph, note.id, device);
        }
    }
    return changes;
}

Changes lateChanges(const CaseState &from, const CaseState &into, const base::DeviceId &device)
{
    Changes changes = newThings(from, into);
    QSet<QString> said;
    for (const Note &note : into.file().notes) {
        for (const Paragraph &paragraph : note.paragraphs) {
            said.insert(paragraph.text);
            for (const Version<QString> &version : paragraph.texts)
                said.insert(version.value);
        }
    }
    for (const Note &note : from.file().notes) {
        for (const Paragraph &paragraph : note.paragraphs) {
            // Known there, and changed since by both: the late text stands behind the other.
            if (!into.kindOf(paragraph.id) || said.contains(paragraph.text) || into.wasSaid(paragraph.id, paragraph.text))
                continue;
            Paragraph late = paragraph;
            late.id = newEntity();
            late.order = orderBetween(paragraph.order, {}, device);
            changes += addParagraph(note.id, late);
        }
    }
    return changes;
}

} // namespace countersign::cases
