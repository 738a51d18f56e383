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

    /// By skeleton, by one edit within the issuer, by series.
    [[nodiscard]] bool mayMeet(QByteArrayView normal, int issuer) const;
    /// The very number, of any issuer.
    [[nodiscard]] bool holds(QByteArrayView normal) const;
    [[nodiscard]] bool isEmpty() const { return m_keys.empty() && m_series.isEmpty(); }

private:
    struct Range { std::int64_t low = 0, high = 0, highest = 0; };
    /// A key, and the number it was made of.
    struct Key
    {
        std::uint64_t value = 0;
        std::uint32_t number = 0;
        auto operator<=>(const Key &) const = default;
    };
    void add(std::uint64_t key) { m_keys.push_back({key, static_cast<std::uint32_t>(m_numbers.size() - 1)}); }
    void addSeries(const AlertChange &change);
    void finish();
    [[nodiscard]] bool mayHold(std::uint64_t key) const { return m_bits[(key & m_mask) / 64] >> (key % 64) & 1; }
    [[nodiscard]] bool holdsKey(std::uint64_t key) const;
    [[nodiscard]] bool holdsOneEdit(std::uint64_t key, QByteArrayView normal) const;
    [[nodiscard]] bool isInSeries(QByteArrayView normal) const;

    std::vector<QByteArray> m_numbers;
    std::vector<Key> m_keys;                 ///< sorted
    std::vector<std::uint64_t> m_bits;       ///< asked before m_keys: nearly every answer is no
    std::uint64_t m_mask = 0;
    QHash<std::pair<QByteArray, int>, std::vector<Range>> m_series;
};

} // namespace countersign::store
