#include "core/cases/case_reading.h"
#include "core/cases/fields.h"

#include <algorithm>

/// What a place says where several changes of it are live.
namespace countersign::cases {

const QByteArray &CaseReading::last(const Entity &entity, Field field)
{
    static const QByteArray none = fields::nothing();
    const Cell *cell = CaseState::find(entity, field);
    return cell == nullptr || cell->live.isEmpty() ? none : cell->live.last().value;
}

QString CaseReading::textOf(const Entity &entity, Field field)
{
    return fields::textOf(last(entity, field));
}

bool CaseReading::anyTrue(const Entity &entity, Field field)
{
    const Cell *cell = CaseState::find(entity, field);
    return cell != nullptr
        && std::any_of(cell->live.begin(), cell->live.end(), [](const Held &held) { return fields::booleanOf(held.value); });
}

/// Keys whose latest value is true.
QList<QByteArray> CaseReading::keysOf(const Entity &entity, Field field)
{
    QList<QByteArray> keys;
    for (const Cell &cell : entity.cells) {
        if (cell.field == field && !cell.live.isEmpty() && fields::booleanOf(cell.live.last().value))
            keys.append(cell.key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// The strictest of all that are live. One that took the marking away counts as unmarked, and what
/// is unmarked counts as the default.
std::optional<markings::Marking> CaseReading::markingOf(const Entity &entity)
{
    const Cell *cell = CaseState::find(entity, Field::Marking);
    if (cell == nullptr)
        return std::nullopt;
    std::optional<markings::Marking> strictest;
    bool unmarked = false;
    for (const Held &held : cell->live) {
        const auto marking = fields::markingOf(held.value);
        unmarked = unmarked || !marking;
        if (marking)
            strictest = strictest ? markings::strictest(*strictest, *marking) : *marking;
    }
    if (strictest && unmarked)
        strictest = markings::strictest(*strictest, markings::Marking{});
    return strictest;
}

/// The less sure one where they differ, until a person settles it.
std::optional<markings::Grading> CaseReading::gradingOf(const Entity &entity)
{
    const Cell *cell = CaseState::find(entity, Field::Grading);
    if (cell == nullptr)
        return std::nullopt;
    std::optional<markings::Grading> least;
    for (const Held &held : cell->live) {
        const auto grading = fields::gradingOf(held.value);
        if (grading && (!least || grading->sourceScore().value_or(0) <= least->sourceScore().value_or(0)))
            least = grading;
    }
    return least;
}

/// The first that names one: where it came from is not taken away, nor changed, by who edits it.
std::optional<Origin> CaseReading::originOf(const Entity &entity) const
{
    const Cell *cell = CaseState::find(entity, Field::Origin);
    if (cell == nullptr)
        return std::nullopt;
    QList<const Held *> named;
    for (const QList<Held> *helds : {&cell->past, &cell->live}) {
        for (const Held &held : *helds) {
            if (fields::originOf(held.value))
                named.append(&held);
        }
    }
    // First by what each author had seen, not by a clock that anybody can set back.
    const Held *first = nullptr;
    for (const Held *held : std::as_const(named)) {
        const Seen &seen = m_state.m_revisions.constFind(held->dot)->seen;
        const bool isLater = std::any_of(named.cbegin(), named.cend(),
                                         [&](const Held *other) { return other->dot != held->dot && seen.covers(other->dot); });
        if (!isLater && (first == nullptr || m_state.isBefore(held->dot, first->dot)))
            first = held;
    }
    return first == nullptr ? std::nullopt : fields::originOf(first->value);
}

/// The oldest of those that are live: a grading is as old as its oldest word.
base::Instant CaseReading::gradedAt(const Entity &entity) const
{
    const Cell *cell = CaseState::find(entity, Field::Grading);
    if (cell == nullptr || cell->live.isEmpty() || !gradingOf(entity))
        return {};
    base::Instant oldest = base::Instant::max();
    for (const Held &held : cell->live)
        oldest = std::min(oldest, m_state.m_revisions.constFind(held.dot)->at);
    return oldest;
}

QList<Version<QString>> CaseReading::textVersions(const Cell &cell) const
{
    QList<Version<QString>> versions;
    for (const Held &held : cell.live) {
        const QString text = fields::textOf(held.value);
        const bool known = std::any_of(versions.begin(), versions.end(), [&](const auto &other) { return other.value == text; });
        const auto head = m_state.m_revisions.constFind(held.dot);
        if (!known)
            versions.append({text, held.dot, head->author, head->authorName, head->at});
    }
    return versions;
}

QList<Version<QString>> CaseReading::gradingVersions(const Entity &entity) const
{
    QList<Version<QString>> versions;
    const Cell *cell = CaseState::find(entity, Field::Grading);
    if (cell == nullptr || cell->live.size() < 2)
        return versions;
    QList<QByteArray> values;
    for (const Held &held : cell->live) {
        if (values.contains(held.value))
            continue;
        values.append(held.value);
        const auto grading = fields::gradingOf(held.value);
        const auto head = m_state.m_revisions.constFind(held.dot);
        versions.append({grading ? grading->text() : QString(), held.dot, head->author, head->authorName, head->at});
    }
    return versions;
}

/// The latest text that the authors of all live ones had before them.
QString CaseReading::seenByAll(const Cell &cell) const
{
    const Held *found = nullptr;
    for (const Held &past : cell.past) {
        const bool known = std::all_of(cell.live.begin(), cell.live.end(), [&](const Held &held) {
            return m_state.m_revisions.constFind(held.dot)->seen.covers(past.dot);
        });
        if (known && (found == nullptr || m_state.isBefore(found->dot, past.dot)))
            found = &past;
    }
    return found == nullptr ? QString() : fields::textOf(found->value);
}

} // namespace countersign::cases
