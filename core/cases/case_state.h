#pragma once

#include "core/cases/case_file.h"

#include <QHash>
#include <QList>

namespace countersign::cases {

/// The live changes of a set of revisions. Applying the same revisions in any order that respects
/// each device's counting, any number of times, gives the same state.
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
    /// Equal for equal states whatever the order of arrival.
    [[nodiscard]] base::Digest digest() const;

private:
    CaseId m_id;
    Seen m_seen;
    QHash<Place, QList<Version<QByteArray>>> m_live;
    QHash<EntityId, base::Instant> m_changed;
};

} // namespace countersign::cases
