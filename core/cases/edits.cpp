#include "core/cases/edits.h"

#include "core/cases/fields.h"
#include "core/crypto/hash.h"

#include <QSet>

namespace countersign::cases {

namespace {

Change change(const EntityId &entity, Field field, QByteArray value, const QByteArray &key = {})
{
    return {{entity, field, key}, std::move(value)};
}

Change kind(const EntityId &entity, EntityKind of)
{
    return change(entity, Field::Kind, fields::number(static_cast<std::uint64_t>(of)));
}

/// There, whether it is new or was removed before.
Changes put(const EntityId &entity, EntityKind of)
{
    return Changes{kind(entity, of)} + bringBack(entity);
}

QByteArray textOrNothing(const QString &text)
{
    return text.isEmpty() ? fields::nothing() : fields::text(text);
}

bool sameTranslation(const Paragraph &a, const Paragraph &b)
{
    return a.translation == b.translation && a.translationLanguage == b.translationLanguage;
}

/// What changed from one to the other, and what of a conflict was settled.
Changes paragraphDifference(const Paragraph &before, const Paragraph &after)
{
    Changes changes;
    const auto settled = [](const auto &was, const auto &is) { return was.size() > 1 && is.size() <= 1; };
    if (before.order != after.order)
        changes += setOrder(after.id, after.order);
    if (before.text != after.text || settled(before.texts, after.texts))
        changes += setText(after.id, after.text);
    if (before.grading != after.grading || settled(before.gradings, after.gradings))
        changes += setGrading(after.id, after.grading);
    if (before.marking != after.marking)
        changes += setMarking(after.id, after.marking);
    if (!before.origin && after.origin)
        changes += setOrigin(after.id, *after.origin);
    if (before.source != after.source)
        changes += setSource(after.id, after.source);
    if (before.language != after.language || before.direction != after.direction)
        changes += setLanguage(after.id, after.language, after.direction);
    if (!sameTranslation(before, after) || settled(before.translations, after.translations))
        changes += setTranslation(after.id, after.translationLanguage, after.translation);
    return changes;
}

} // namespace

EntityId newEntity()
{
    return EntityId::fromBytes(crypto::randomBytes(EntityId::size)).value_or(EntityId{});
}

Changes addParagraph(const EntityId &note, const Paragraph &paragraph)
{
    const EntityId &id = paragraph.id;
    Changes changes{kind(id, EntityKind::Paragraph), change(id, Field::Parent, fields::id(note)),
                    change(id, Field::Order, fields::text(paragraph.order)), change(id, Field::Text, fields::text(paragraph.text))};
    if (paragraph.grading)
        changes += setGrading(id, paragraph.grading);
    if (paragraph.marking)
        changes += setMarking(id, paragraph.marking);
    if (!paragraph.source.isEmpty())
        changes += setSource(id, paragraph.source);
    if (!paragraph.language.isEmpty() || paragraph.direction != TextDirection::Auto)
        changes += setLanguage(id, paragraph.language, paragraph.direction);
    if (!paragraph.translation.isEmpty() || !paragraph.translationLanguage.isEmpty())
        changes += setTranslation(id, paragraph.translationLanguage, paragraph.translation);
    if (paragraph.origin)
        changes += setOrigin(id, *paragraph.origin);
    return changes;
}

Changes setText(const EntityId &paragraph, const QString &text)
{
    return {change(paragraph, Field::Text, fields::text(text))};
}

Changes setOrder(const EntityId &entity, const QString &order)
{
    return {change(entity, Field::Order, fields::text(order))};
}

Changes setGrading(const EntityId &entity, const std::optional<markings::Grading> &grading)
{
    return {change(entity, Field::Grading, fields::grading(grading))};
}

Changes setMarking(const EntityId &paragraph, const std::optional<markings::Marking> &marking)
{
    return {change(paragraph, Field::Marking, fields::marking(marking))};
}

Changes setSource(const EntityId &paragraph, const QString &source)
{
    return {change(paragraph, Field::Source, textOrNothing(source))};
}

Changes setLanguage(const EntityId &paragraph, const QString &language, TextDirection direction)
{
    return {change(paragraph, Field::Language, textOrNothing(language)),
            change(paragraph, Field::Direction, fields::number(static_cast<std::uint64_t>(direction)))};
}

Changes setTranslation(const EntityId &paragraph, const QString &language, const QString &text)
{
    return {change(paragraph, Field::Translation, textOrNothing(text)),
            change(paragraph, Field::TranslationLanguage, textOrNothing(language))};
}

Changes setOrigin(const EntityId &paragraph, const Origin &origin)
{
    return {change(paragraph, Field::Origin, fields::origin(origin))};
}

Changes remove(const EntityId &entity)
{
    return {change(entity, Field::Deleted, fields::boolean(true))};
}

Changes bringBack(const EntityId &entity)
{
    return {change(entity, Field::Deleted, fields::boolean(false))};
}

Changes addCase(const CaseId &id, const QString &reference, const QString &title)
{
    const EntityId entity = entityOf(id);
    Changes changes{kind(entity, EntityKind::Case)};
    changes += setReference(id, reference);
    changes += setTitle(entity, title);
    changes += setStatus(id, CaseStatus::Open);
    return changes;
}

Changes addNote(const EntityId &note, const QString &title, const QString &templateName)
{
    Changes changes{kind(note, EntityKind::Note)};
    changes += setTitle(note, title);
    if (!templateName.isEmpty())
        changes.append(change(note, Field::Template, fields::text(templateName)));
    return changes;
}

Changes setTitle(const EntityId &entity, const QString &title)
{
    return {change(entity, Field::Title, fields::text(title))};
}

Changes setStatus(const CaseId &id, CaseStatus status)
{
    return {change(entityOf(id), Field::Status, fields::number(static_cast<std::uint64_t>(status)))};
}

Changes setReference(const CaseId &id, const QString &reference)
{
    return {change(entityOf(id), Field::Reference, fields::text(reference))};
}

Changes setEarlierReference(const CaseId &id, const QString &reference)
{
    return {change(entityOf(id), Field::EarlierReference, fields::boolean(true), reference.toUtf8())};
}

Changes setMergedInto(const CaseId &id, const CaseId &into)
{
    return {change(entityOf(id), Field::MergedInto, fields::id(into))};
}

Changes setAssigned(const CaseId &id, const Person &person, bool assigned)
{
    return {change(entityOf(id), Field::Assignee, fields::boolean(assigned), person.user.toBytes())};
}

Changes setWatching(const CaseId &id, const Person &person, bool watching)
{
    return {change(entityOf(id), Field::Watcher, fields::boolean(watching), person.user.toBytes())};
}

Changes setRelated(const CaseId &id, const CaseId &other, bool related)
{
    return {change(entityOf(id), Field::Related, fields::boolean(related), other.toBytes())};
}

Changes setProtection(const CaseId &id, bool mayNeedProtection)
{
    return {change(entityOf(id), Field::Protection, fields::boolean(mayNeedProtection))};
}

Changes putTask(const Task &task)
{
    Changes changes = put(task.id, EntityKind::Task);
    changes += setTitle(task.id, task.title);
    changes.append(change(task.id, Field::DueOn, textOrNothing(task.dueOn.toString(Qt::ISODate))));
    changes.append(change(task.id, Field::Done, fields::boolean(task.done)));
    changes.append(change(task.id, Field::TaskFor, fields::id(task.assignee.user)));
    return changes;
}

Changes putItem(const Item &item)
{
    Changes changes = put(item.id, EntityKind::Item);
    changes.append(change(item.id, Field::ItemKind, fields::number(static_cast<std::uint64_t>(item.kind))));
    changes += setTitle(item.id, item.title);
    changes.append(change(item.id, Field::Target, textOrNothing(item.target)));
    changes.append(change(item.id, Field::From, textOrNothing(item.from)));
    changes.append(change(item.id, Field::Until, textOrNothing(item.until)));
    changes.append(change(item.id, Field::Detail, textOrNothing(item.detail)));
    changes += setGrading(item.id, item.grading);
    // Without a place none is written: a place put by hand elsewhere stays.
    if (item.chartPlace)
        changes += setChartPlace(item.id, item.chartPlace);
    return changes;
}

Changes putLink(const Link &link)
{
    Changes changes = put(link.id, EntityKind::Link);
    changes.append(change(link.id, Field::LinkFrom, fields::id(link.from)));
    changes.append(change(link.id, Field::LinkTo, fields::id(link.to)));
    changes.append(change(link.id, Field::LinkWord, textOrNothing(link.word)));
    changes.append(change(link.id, Field::From, textOrNothing(link.since)));
    changes += setGrading(link.id, link.grading);
    changes.append(change(link.id, Field::LinkSource, fields::id(link.source)));
    return changes;
}

Changes setChartPlace(const EntityId &item, const std::optional<QPointF> &place)
{
    return {change(item, Field::ChartPlace, fields::place(place))};
}

Changes difference(const Note &before, const Note &after)
{
    Changes changes;
    if (before.title != after.title)
        changes += setTitle(after.id, after.title);
    QHash<EntityId, const Paragraph *> known;
    for (const Paragraph &paragraph : before.paragraphs)
        known.insert(paragraph.id, &paragraph);
    QSet<EntityId> kept;
    for (const Paragraph &paragraph : after.paragraphs) {
        kept.insert(paragraph.id);
        const auto was = known.constFind(paragraph.id);
        if (was != known.constEnd())
            changes += paragraphDifference(**was, paragraph);
        else // it may have been here before: an undo across saves brings it back
            changes += addParagraph(after.id, paragraph) + bringBack(paragraph.id);
    }
    for (const Paragraph &paragraph : before.paragraphs) {
        if (!kept.contains(paragraph.id))
            changes += remove(paragraph.id);
    }
    return changes;
}

} // namespace countersign::cases
