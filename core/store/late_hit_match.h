#pragma once

#include "core/store/late_hit_changes.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <cstdint>
#include <utility>
#include <vector>

namespace countersign::store {

/// The numbers of changed alerts, laid out so that each kept question costs well under a
/// microsecond. Says which questions are worth asking in full; it never misses one that the
/// look-up engine would answer with a changed alert, and names few others.
class ChangedNumbers
{
public:
    explicit ChangedNumbers(const QList<AlertChange> &changes);

    /// By skeleton, by what a check digit cannot see, by one edit within the issuer, by series.
    [[nodiscard]] bool mayMeet(QByteArrayView normal, int issuer) const;
    [[nodiscard]] bool isEmpty() const { return m_keys.empty() && m_series.isEmpty(); }

private:
    struct Range { std::int64_t low = 0, high = 0, highest = 0; };
    void add(std::uint64_t key) { m_keys.push_back(key); }
    void addSeries(const AlertChange &change);
    void finish();
    [[nodiscard]] bool holds(std::uint64_t key) const;
    [[nodiscard]] bool isInSeries(QByteArrayView normal) const;

    std::vector<std::uint64_t> m_keys;       ///< sorted
    std::vector<std::uint64_t> m_bits;       ///< asked before m_keys: nearly every answer is no
    std::uint64_t m_mask = 0;
    QHash<std::pair<QByteArray, int>, std::vector<Range>> m_series;
};

} // namespace countersign::store
