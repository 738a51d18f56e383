#pragma once

#include "core/cases/case_state.h"

namespace countersign::cases {

/// Reads whole values out of a state. Where several changes of a place are live: texts keep them
/// all, markings and protection take the stricter, the rest the latest.
class CaseReading
{
public:
    explicit CaseReading(const CaseState &state) : m_state(state) {}
    [[nodiscard]] CaseFile file() const;
    [[nodiscard]] std::optional<Note> note(const EntityId &id) const;
    [[nodiscard]] Changes standing(const EntityId &id) const;

private:
    using Entity = CaseState::Entity;
    using Cell = CaseState::Cell;
    using Held = CaseState::Held;
    using Children = QHash<EntityId, QList<EntityId>>;

    [[nodiscard]] static const QByteArray &last(const Entity &entity, Field field);
    [[nodiscard]] static QString textOf(const Entity &entity, Field field);
    [[nodiscard]] static bool anyTrue(const Entity &entity, Field field);
    [[nodiscard]] static QList<QByteArray> keysOf(const Entity &entity, Field field);
    [[nodiscard]] static std::optional<markings::Marking> markingOf(const Entity &entity);
    [[nodiscard]] static std::optional<markings::Grading> gradingOf(const Entity &entity);
    [[nodiscard]] std::optional<Origin> originOf(const Entity &entity) const;
    [[nodiscard]] base::Instant gradedAt(const Entity &entity) const;
    [[nodiscard]] QList<Version<QString>> textVersions(const Cell &cell) const;
    [[nodiscard]] QList<Version<QString>> gradingVersions(const Entity &entity) const;
    [[nodiscard]] QString seenByAll(const Cell &cell) const;
    [[nodiscard]] base::Instant madeAt(const Entity &entity) const;
    [[nodiscard]] Person personOf(const base::UserId &user) const;

    [[nodiscard]] Paragraph paragraph(const EntityId &id, const Entity &entity) const;
    [[nodiscard]] Note noteOf(const EntityId &id, const Entity &entity, const QList<EntityId> &children) const;
    [[nodiscard]] Task task(const EntityId &id, const Entity &entity) const;
    [[nodiscard]] static Item item(const EntityId &id, const Entity &entity);
    [[nodiscard]] static Link link(const EntityId &id, const Entity &entity);
    [[nodiscard]] Attachment attachment(const EntityId &id, const Entity &entity) const;
    void readCase(CaseFile &file, const Entity &entity) const;

    const CaseState &m_state;
    mutable QHash<base::UserId, QString> m_names;
};

} // namespace countersign::cases
