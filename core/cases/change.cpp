#include "core/cases/change.h"

#include <QHash>

namespace countersign::cases {

std::size_t qHash(const Place &place, std::size_t seed)
{
    return qHashMulti(seed, place.entity, static_cast<int>(place.field), place.key);
}

void Seen::add(const Dot &dot)
{
    std::uint64_t &counter = m_counters[dot.device];
    counter = std::max(counter, dot.counter);
}

void Seen::join(const Seen &other)
{
    for (auto it = other.m_counters.begin(); it != other.m_counters.end(); ++it)
        add({it.key(), it.value()});
}

bool Seen::covers(const Seen &other) const
{
    for (auto it = other.m_counters.begin(); it != other.m_counters.end(); ++it) {
        if (of(it.key()) < it.value())
            return false;
    }
    return true;
}

} // namespace countersign::cases
