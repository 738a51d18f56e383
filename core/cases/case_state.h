#pragma once

#include "core/cases/case_file.h"

#include <QHash>
#include <QList>

namespace countersign::cases {

std::size_t qHash(const Dot &dot, std::size_t seed = 0);

/// What a revision said of itself.
struct RevisionHead
{
    Seen seen;
    base::UserId author;
    QString authorName;
    base::Instant at{};
    QString label;
};

/// The live changes of a set of revisions. Applying the same revisions in any order that respects
/// each device's counting, any number of times, gives the same state. Copies share what they hold.
class CaseState
{
public:
    explicit CaseState(const CaseId &id) : m_id(id) {}
    /// Nothing for one that is there already. RevisionGap when an earlier one of its device, or one it
    /// had seen, is missing: the caller keeps it and tries again.
    base::Status apply(const Revision &revision);
    [[nodiscard]] const Seen &seen() const { return m_seen; }
    [[nodiscard]] const CaseId &id() const { return m_id; }

    [[nodiscard]] CaseFile file() const;                    ///< notes with all paragraphs
    [[nodiscard]] std::optional<Note> note(const EntityId &id) const;
    /// All live values of a place, in the order (time, device); for tests and the conflict screen.
    [[nodiscard]] QList<Version<QByteArray>> valuesAt(const Place &place) const;
    /// Every place of an entity that holds a value, with the one that stands; for copying it.
    [[nodiscard]] Changes standing(const EntityId &id) const;
    /// Equal for equal states whatever the order of arrival.
    [[nodiscard]] base::Digest digest() const;

    [[nodiscard]] const QHash<Dot, RevisionHead> &revisions() const { return m_revisions; }
    [[nodiscard]] std::optional<EntityKind> kindOf(const EntityId &id) const;
    /// Note of a paragraph; null for what hangs on the case.
    [[nodiscard]] EntityId parentOf(const EntityId &id) const;
    [[nodiscard]] bool isDeleted(const EntityId &id) const;
    [[nodiscard]] QList<EntityId> entities() const { return m_entities.keys(); }
    /// The paragraph has, or had, this text.
    [[nodiscard]] bool wasSaid(const EntityId &paragraph, const QString &text) const;
    /// Name of a person as their latest revision had it.
    [[nodiscard]] QString nameOf(const base::UserId &user) const;

private:
    friend class CaseReading;
    struct Held
    {
        QByteArray value;
        Dot dot;
    };
    struct Cell
    {
        Field field = Field::Text;
        QByteArray key;
        QList<Held> live; ///< in the order (time, device, counter)
        QList<Held> past; ///< texts, for what all had seen; origins, which stay
    };
    /// That a revision said something of an entity; an edit would bring it back.
    struct Said
    {
        Dot dot;
        bool edit = false;
    };
    struct Entity
    {
        QList<Cell> cells;
        QList<Said> said;
        base::Instant changedAt{};
    };

    [[nodiscard]] bool isBefore(const Dot &a, const Dot &b) const;
    [[nodiscard]] static const Cell *find(const Entity &entity, Field field, const QByteArray &key = {});
    void put(Entity &entity, const Revision &revision, const Change &change);
    [[nodiscard]] bool wasEditedUnseen(const Entity &entity, const Dot &deletion) const;
    [[nodiscard]] bool isOverruled(const EntityId &id, const Entity &entity, const Dot &deletion) const;

    CaseId m_id;
    Seen m_seen;
    QHash<EntityId, Entity> m_entities;
    QHash<Dot, RevisionHead> m_revisions;
};

} // namespace countersign::cases
