#include "core/store/case_shelf.h"

#include <algorithm>

namespace countersign::store {

namespace {

/// A few that one works with; a large case holds tens of megabytes.
constexpr qsizetype kMost = 6;

} // namespace

std::optional<CaseShelf::Kept> CaseShelf::find(const base::CaseId &id)
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        if (m_kept[i].state->id() == id) {
            m_kept.move(i, m_kept.size() - 1);
            return m_kept.last();
        }
    }
    return std::nullopt;
}

void CaseShelf::keep(Kept kept)
{
    const std::lock_guard lock(m_mutex);
    m_kept.removeIf([&kept](const Kept &other) { return other.state->id() == kept.state->id(); });
    m_kept.append(std::move(kept));
    if (m_kept.size() > kMost)
        m_kept.removeFirst();
}

void CaseShelf::clear()
{
    const std::lock_guard lock(m_mutex);
    m_kept.clear();
}

} // namespace countersign::store
