#include "core/cases/case_reading.h"

#include "core/cases/edits.h"
#include "core/cases/fields.h"

#include <QSet>

#include <algorithm>

namespace countersign::cases {

namespace {

/// In the order of making; ids part what one revision made.
struct Standing
{
    QString order;
    base::Instant madeAt{};
    EntityId id;
    auto tied() const { return std::tie(order, madeAt, id); }
};

template<typename Row>
void inOrder(QList<std::pair<Standing, Row>> &rows, QList<Row> &into)
{
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first.tied() < b.first.tied(); });
    into.reserve(rows.size());
    for (auto &row : rows)
        into.append(std::move(row.second));
}

} // namespace

base::Instant CaseReading::madeAt(const Entity &entity) const
{
    const Cell *kind = CaseState::find(entity, Field::Kind);
    return kind == nullptr || kind->live.isEmpty() ? base::Instant{} : m_state.m_revisions.constFind(kind->live.first().dot)->at;
}

Person CaseReading::personOf(const base::UserId &user) const
{
    auto known = m_names.constFind(user);
    if (known == m_names.constEnd())
        known = m_names.insert(user, m_state.nameOf(user));
    return {user, *known};
}

Paragraph CaseReading::paragraph(const EntityId &id, const Entity &entity) const
{
    Paragraph made;
    made.id = id;
    made.order = textOf(entity, Field::Order);
    made.grading = gradingOf(entity);
    made.marking = markingOf(entity);
    made.source = textOf(entity, Field::Source);
    made.language = textOf(entity, Field::Language);
    made.direction = static_cast<TextDirection>(fields::numberOf(last(entity, Field::Direction)));
    made.translationLanguage = textOf(entity, Field::TranslationLanguage);
    made.origin = originOf(entity);
    made.gradedAt = gradedAt(entity);
    made.changedAt = entity.changedAt;
    if (const Cell *text = CaseState::find(entity, Field::Text); text != nullptr && !text->live.isEmpty()) {
        auto versions = textVersions(*text);
        made.text = versions.first().value;
        made.authorName = versions.first().authorName;
        if (versions.size() > 1) {
            made.before = seenByAll(*text);
            made.texts = std::move(versions);
        }
    }
    if (const Cell *text = CaseState::find(entity, Field::Translation); text != nullptr && !text->live.isEmpty()) {
        auto versions = textVersions(*text);
        made.translation = versions.first().value;
        if (versions.size() > 1)
            made.translations = std::move(versions);
    }
    auto gradings = gradingVersions(entity);
    if (gradings.size() > 1)
        made.gradings = std::move(gradings);
    return made;
}

Note CaseReading::noteOf(const EntityId &id, const Entity &entity, const QList<EntityId> &children) const
{
    Note made;
    made.caseId = m_state.m_id;
    made.id = id;
    made.title = textOf(entity, Field::Title);
    made.templateName = textOf(entity, Field::Template);
    made.changedAt = entity.changedAt;
    made.paragraphs.reserve(children.size());
    QSet<Dot> revisions;
    const auto count = [&revisions](const Entity &of) {
        for (const CaseState::Said &said : of.said)
            revisions.insert(said.dot);
    };
    count(entity);
    for (const EntityId &child : children) {
        const Entity &below = *m_state.m_entities.constFind(child);
        count(below);
        made.changedAt = std::max(made.changedAt, below.changedAt);
        if (!m_state.isDeleted(child))
            made.paragraphs.append(paragraph(child, below));
    }
    made.version = static_cast<int>(revisions.size());
    std::sort(made.paragraphs.begin(), made.paragraphs.end(),
              [](const Paragraph &a, const Paragraph &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
    return made;
}

Task CaseReading::task(const EntityId &id, const Entity &entity) const
{
    Task made;
    made.id = id;
    made.title = textOf(entity, Field::Title);
    made.dueOn = QDate::fromString(textOf(entity, Field::DueOn), Qt::ISODate);
    made.done = fields::booleanOf(last(entity, Field::Done));
    if (const auto user = fields::idOf<base::UserId>(last(entity, Field::TaskFor)); !user.isNull())
        made.assignee = personOf(user);
    return made;
}

Item CaseReading::item(const EntityId &id, const Entity &entity)
{
    Item made;
    made.id = id;
    const auto kind = fields::numberOf(last(entity, Field::ItemKind));
    made.kind = kind == 0 ? ItemKind::Other : static_cast<ItemKind>(kind);
    made.title = textOf(entity, Field::Title);
    made.target = textOf(entity, Field::Target);
    made.from = textOf(entity, Field::From);
    made.until = textOf(entity, Field::Until);
    made.detail = textOf(entity, Field::Detail);
    made.grading = gradingOf(entity);
    made.chartPlace = fields::placeOf(last(entity, Field::ChartPlace));
    return made;
}

Link CaseReading::link(const EntityId &id, const Entity &entity)
{
    Link made;
    made.id = id;
    made.from = fields::idOf<EntityId>(last(entity, Field::LinkFrom));
    made.to = fields::idOf<EntityId>(last(entity, Field::LinkTo));
    made.word = textOf(entity, Field::LinkWord);
    made.since = textOf(entity, Field::From);
    made.grading = gradingOf(entity);
    made.source = fields::idOf<EntityId>(last(entity, Field::LinkSource));
    return made;
}

Attachment CaseReading::attachment(const EntityId &id, const Entity &entity) const
{
    Attachment made;
    made.id = id;
    made.name = textOf(entity, Field::FileName);
    made.type = textOf(entity, Field::FileType);
    made.size = static_cast<qint64>(fields::numberOf(last(entity, Field::FileSize)));
    made.sha256 = fields::idOf<base::Digest>(last(entity, Field::FileDigest));
    if (const Cell *kind = CaseState::find(entity, Field::Kind); kind != nullptr && !kind->live.isEmpty()) {
        const auto head = m_state.m_revisions.constFind(kind->live.first().dot);
        made.addedAt = head->at;
        made.addedBy = head->authorName;
    }
    return made;
}

void CaseReading::readCase(CaseFile &file, const Entity &entity) const
{
    file.reference = textOf(entity, Field::Reference);
    for (const QByteArray &key : keysOf(entity, Field::EarlierReference))
        file.earlierReferences.append(QString::fromUtf8(key));
    file.title = textOf(entity, Field::Title);
    const auto status = fields::numberOf(last(entity, Field::Status));
    file.status = status == 0 ? CaseStatus::Open : static_cast<CaseStatus>(status);
    file.templateName = textOf(entity, Field::Template);
    for (const QByteArray &key : keysOf(entity, Field::Assignee))
        file.assignees.append(personOf(base::UserId::fromBytes(key).value_or(base::UserId{})));
    for (const QByteArray &key : keysOf(entity, Field::Watcher))
        file.watchers.append(personOf(base::UserId::fromBytes(key).value_or(base::UserId{})));
    for (const QByteArray &key : keysOf(entity, Field::Related))
        file.related.append(CaseId::fromBytes(key).value_or(CaseId{}));
    file.mergedInto = fields::idOf<CaseId>(last(entity, Field::MergedInto));
    file.protection = anyTrue(entity, Field::Protection);
    file.limited = anyTrue(entity, Field::Limited);
    file.createdAt = madeAt(entity);
}

CaseFile CaseReading::file() const
{
    CaseFile file;
    file.id = m_state.m_id;
    Children children;
    QList<std::pair<Standing, Note>> notes;
    QList<std::pair<Standing, Task>> tasks;
    QList<std::pair<Standing, Item>> items;
    QList<std::pair<Standing, Link>> links;
    QList<std::pair<Standing, Attachment>> attachments;
    for (auto it = m_state.m_entities.constBegin(); it != m_state.m_entities.constEnd(); ++it) {
        if (m_state.kindOf(it.key()) == EntityKind::Paragraph)
            children[m_state.parentOf(it.key())].append(it.key());
    }
    for (auto it = m_state.m_entities.constBegin(); it != m_state.m_entities.constEnd(); ++it) {
        const auto kind = m_state.kindOf(it.key());
        file.changedAt = std::max(file.changedAt, it->changedAt);
        if (!kind || *kind == EntityKind::Paragraph || (*kind != EntityKind::Case && m_state.isDeleted(it.key())))
            continue;
        const Standing place{textOf(*it, Field::Order), madeAt(*it), it.key()};
        switch (*kind) {
        case EntityKind::Note:
            notes.append({place, noteOf(it.key(), *it, children.value(it.key()))});
            break;
        case EntityKind::Task:
            tasks.append({place, task(it.key(), *it)});
            break;
        case EntityKind::Item:
            items.append({place, item(it.key(), *it)});
            break;
        case EntityKind::Link:
            links.append({place, link(it.key(), *it)});
            break;
        case EntityKind::Attachment:
            attachments.append({place, attachment(it.key(), *it)});
            break;
        case EntityKind::Case:
        case EntityKind::Paragraph:
            break;
        }
    }
    const EntityId whole = entityOf(m_state.m_id);
    if (const auto entity = m_state.m_entities.constFind(whole); entity != m_state.m_entities.constEnd())
        readCase(file, *entity);
    file.binned = m_state.isDeleted(whole);
    inOrder(notes, file.notes);
    inOrder(tasks, file.tasks);
    inOrder(items, file.items);
    inOrder(links, file.links);
    inOrder(attachments, file.attachments);
    return file;
}

std::optional<Note> CaseReading::note(const EntityId &id) const
{
    const auto entity = m_state.m_entities.constFind(id);
    if (entity == m_state.m_entities.constEnd() || m_state.kindOf(id) != EntityKind::Note || m_state.isDeleted(id))
        return std::nullopt;
    QList<EntityId> children;
    for (auto it = m_state.m_entities.constBegin(); it != m_state.m_entities.constEnd(); ++it) {
        if (m_state.kindOf(it.key()) == EntityKind::Paragraph && m_state.parentOf(it.key()) == id)
            children.append(it.key());
    }
    return noteOf(id, *entity, children);
}

Changes CaseReading::standing(const EntityId &id) const
{
    Changes changes;
    const auto entity = m_state.m_entities.constFind(id);
    if (entity == m_state.m_entities.constEnd())
        return changes;
    for (const Cell &cell : entity->cells) {
        if (cell.live.isEmpty())
            continue;
        QByteArray value = cell.live.last().value;
        if (cell.field == Field::Text || cell.field == Field::Translation)
            value = cell.live.first().value;
        else if (cell.field == Field::Marking)
            value = fields::marking(markingOf(*entity));
        else if (cell.field == Field::Grading)
            value = fields::grading(gradingOf(*entity));
        else if (cell.field == Field::Origin)
            value = fields::origin(originOf(*entity));
        else if (cell.field == Field::Protection || cell.field == Field::Limited)
            value = fields::boolean(anyTrue(*entity, cell.field));
        changes.append({{id, cell.field, cell.key}, value});
    }
    return changes;
}

CaseFile CaseState::file() const
{
    return CaseReading(*this).file();
}

std::optional<Note> CaseState::note(const EntityId &id) const
{
    return CaseReading(*this).note(id);
}

Changes CaseState::standing(const EntityId &id) const
{
    return CaseReading(*this).standing(id);
}

} // namespace countersign::cases
