#include "core/cases/case_state.h"

#include "core/cases/edits.h"
#include "core/cases/fields.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace countersign::cases {

using base::ErrorCode;
using base::fail;
using namespace Qt::StringLiterals;

namespace {

/// Moving something, or watching it, is no edit that would bring it back.
bool isEdit(Field field)
{
    return field != Field::Deleted && field != Field::Order && field != Field::ChartPlace && field != Field::Watcher
        && field != Field::MergedInto;
}

bool keepsPast(Field field)
{
    return field == Field::Text || field == Field::Translation || field == Field::Origin;
}

} // namespace

std::size_t qHash(const Dot &dot, std::size_t seed)
{
    return qHashMulti(seed, dot.device, dot.counter);
}

bool CaseState::isBefore(const Dot &a, const Dot &b) const
{
    const auto first = m_revisions.constFind(a);
    const auto second = m_revisions.constFind(b);
    if (first->at != second->at)
        return first->at < second->at;
    return a < b;
}

const CaseState::Cell *CaseState::find(const Entity &entity, Field field, const QByteArray &key)
{
    for (const Cell &cell : entity.cells) {
        if (cell.field == field && cell.key == key)
            return &cell;
    }
    return nullptr;
}

base::Status CaseState::apply(const Revision &revision)
{
    if (revision.caseId != m_id)
        return fail(ErrorCode::CaseObjectBroken, u"another case"_s);
    if (m_seen.covers(revision.dot))
        return {};
    if (revision.dot.counter != m_seen.of(revision.dot.device) + 1 || !m_seen.covers(revision.seen))
        return fail(ErrorCode::RevisionGap);
    m_revisions.insert(revision.dot, {revision.seen, revision.author, revision.authorName, revision.at, revision.label});
    m_seen.add(revision.dot);
    QHash<EntityId, bool> said; // and whether it is an edit
    for (const Change &change : revision.changes) {
        put(m_entities[change.place.entity], revision, change);
        bool &edited = said[change.place.entity];
        edited = edited || isEdit(change.place.field);
    }
    for (auto it = said.constBegin(); it != said.constEnd(); ++it) {
        Entity &entity = m_entities[it.key()];
        entity.said.append({revision.dot, it.value()});
        entity.changedAt = std::max(entity.changedAt, revision.at);
    }
    return {};
}

void CaseState::put(Entity &entity, const Revision &revision, const Change &change)
{
    auto cell = std::find_if(entity.cells.begin(), entity.cells.end(), [&change](const Cell &other) {
        return other.field == change.place.field && other.key == change.place.key;
    });
    if (cell == entity.cells.end()) {
        entity.cells.append(Cell{change.place.field, change.place.key, {}, {}});
        cell = entity.cells.end() - 1;
    }
    // A change is dead once a later one of its place had seen it.
    const auto dead = std::stable_partition(cell->live.begin(), cell->live.end(),
                                            [&revision](const Held &held) { return !revision.seen.covers(held.dot); });
    if (keepsPast(change.place.field))
        std::copy(dead, cell->live.end(), std::back_inserter(cell->past));
    cell->live.erase(dead, cell->live.end());
    const Held held{change.value, revision.dot};
    const auto place = std::find_if(cell->live.begin(), cell->live.end(),
                                    [&](const Held &other) { return isBefore(revision.dot, other.dot); });
    cell->live.insert(place, held);
}

bool CaseState::wasEditedUnseen(const Entity &entity, const Dot &deletion) const
{
    const Seen &known = m_revisions.constFind(deletion)->seen;
    return std::any_of(entity.said.begin(), entity.said.end(), [&](const Said &said) {
        return said.edit && said.dot != deletion && !known.covers(said.dot)
            && !m_revisions.constFind(said.dot)->seen.covers(deletion);
    });
}

/// An edit that neither knew of the deletion nor was known to it wins, for good: of the entity, of a
/// note's paragraphs, of anything in a case.
bool CaseState::isOverruled(const EntityId &id, const Entity &entity, const Dot &deletion) const
{
    if (wasEditedUnseen(entity, deletion))
        return true;
    const bool whole = id == entityOf(m_id);
    if (!whole && kindOf(id) != EntityKind::Note)
        return false;
    for (auto it = m_entities.constBegin(); it != m_entities.constEnd(); ++it) {
        if (wasEditedUnseen(*it, deletion) && (whole || parentOf(it.key()) == id))
            return true;
    }
    return false;
}

bool CaseState::isDeleted(const EntityId &id) const
{
    const auto entity = m_entities.constFind(id);
    if (entity == m_entities.constEnd())
        return false;
    const Cell *deleted = find(*entity, Field::Deleted);
    if (deleted == nullptr)
        return false;
    const auto keeps = [](const Held &held) { return !fields::booleanOf(held.value); };
    if (std::any_of(deleted->live.begin(), deleted->live.end(), keeps))
        return false;
    return std::any_of(deleted->live.begin(), deleted->live.end(),
                       [&](const Held &held) { return !isOverruled(id, *entity, held.dot); });
}

std::optional<EntityKind> CaseState::kindOf(const EntityId &id) const
{
    const auto entity = m_entities.constFind(id);
    const Cell *kind = entity == m_entities.constEnd() ? nullptr : find(*entity, Field::Kind);
    if (kind == nullptr || kind->live.isEmpty())
        return std::nullopt;
    return static_cast<EntityKind>(fields::numberOf(kind->live.last().value));
}

EntityId CaseState::parentOf(const EntityId &id) const
{
    const auto entity = m_entities.constFind(id);
    const Cell *parent = entity == m_entities.constEnd() ? nullptr : find(*entity, Field::Parent);
    return parent == nullptr || parent->live.isEmpty() ? EntityId{} : fields::idOf<EntityId>(parent->live.last().value);
}

bool CaseState::wasSaid(const EntityId &paragraph, const QString &text) const
{
    const auto entity = m_entities.constFind(paragraph);
    const Cell *cell = entity == m_entities.constEnd() ? nullptr : find(*entity, Field::Text);
    const QByteArray value = fields::text(text);
    const auto says = [&value](const Held &held) { return held.value == value; };
    return cell != nullptr
        && (std::any_of(cell->live.begin(), cell->live.end(), says) || std::any_of(cell->past.begin(), cell->past.end(), says));
}

QString CaseState::nameOf(const base::UserId &user) const
{
    QString name;
    std::optional<Dot> latest;
    for (auto it = m_revisions.constBegin(); it != m_revisions.constEnd(); ++it) {
        if (it->author == user && !it->authorName.isEmpty() && (!latest || isBefore(*latest, it.key()))) {
            latest = it.key();
            name = it->authorName;
        }
    }
    return name;
}

QList<Version<QByteArray>> CaseState::valuesAt(const Place &place) const
{
    QList<Version<QByteArray>> values;
    const auto entity = m_entities.constFind(place.entity);
    const Cell *cell = entity == m_entities.constEnd() ? nullptr : find(*entity, place.field, place.key);
    if (cell == nullptr)
        return values;
    for (const Held &held : cell->live) {
        const auto head = m_revisions.constFind(held.dot);
        values.append({held.value, held.dot, head->author, head->authorName, head->at});
    }
    return values;
}

base::Digest CaseState::digest() const
{
    crypto::Sha256 hash;
    const auto addNumber = [&hash](quint64 number) {
        hash.add(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    };
    const auto addDot = [&](const Dot &dot) {
        hash.add(dot.device.view());
        addNumber(dot.counter);
    };
    for (auto it = m_seen.counters().begin(); it != m_seen.counters().end(); ++it)
        addDot({it.key(), it.value()});
    QList<EntityId> ids = m_entities.keys();
    std::sort(ids.begin(), ids.end());
    for (const EntityId &id : std::as_const(ids)) {
        const Entity &entity = m_entities[id];
        hash.add(id.view());
        addNumber(isDeleted(id) ? 1 : 0);
        addNumber(static_cast<quint64>(entity.said.size()));
        QList<Cell> cells = entity.cells;
        std::sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) {
            return std::tie(a.field, a.key) < std::tie(b.field, b.key);
        });
        for (const Cell &cell : std::as_const(cells)) {
            addNumber(static_cast<quint64>(cell.field));
            addNumber(static_cast<quint64>(cell.key.size()));
            hash.add(cell.key);
            for (const Held &held : cell.live) {
                addDot(held.dot);
                addNumber(static_cast<quint64>(held.value.size()));
                hash.add(held.value);
            }
        }
    }
    return hash.result();
}

} // namespace countersign::cases
