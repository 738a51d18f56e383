#include "core/store/filter_keys.h"

#include "core/documents/issuer_codes.h"
#include "core/store/country_packing.h"

#include <algorithm>
#include <utility>

namespace countersign::store {

namespace filter_keys {

int comparableIssuer(int packed)
{
    static const auto others = [] {
        std::vector<std::pair<int, int>> pairs;
        for (const auto &[other, current] : documents::otherIssuerCodes()) {
            const auto from = base::CountryCode::fromText(QString(other));
            const auto to = base::CountryCode::fromText(QString(current));
            if (from && to)
                pairs.emplace_back(packCountry(*from), packCountry(*to));
        }
        return pairs;
    }();
    for (const auto &[other, current] : others) {
        if (packed == other)
            return current;
    }
    return packed;
}

} // namespace filter_keys

void FilterDelta::add(const RecordRow &row)
{
    add(row.hash, row.skeletonHash, packCountry(row.key.issuer));
}

void FilterDelta::add(std::int64_t hash, std::int64_t skeletonHash, int packedIssuer)
{
    filter_keys::ofAlert(hash, skeletonHash, packedIssuer, [this](std::uint64_t key) { m_keys.push_back(key); });
}

QByteArray FilterDelta::bytes() const
{
    QByteArray bytes(static_cast<qsizetype>(m_keys.size()) * 8, Qt::Uninitialized);
    char *out = bytes.data();
    for (const std::uint64_t key : m_keys) {
        for (int i = 0; i < 8; ++i)
            *out++ = static_cast<char>(key >> (8 * i));
    }
    return bytes;
}

void KeySet::add(std::uint64_t key)
{
    if (m_size * 2 >= m_slots.size())
        grow();
    const std::uint64_t kept = key == 0 ? 1 : key;
    for (std::size_t at = kept & m_mask;; at = (at + 1) & m_mask) {
        if (m_slots[at] == kept)
            return;
        if (m_slots[at] == 0) {
            m_slots[at] = kept;
            ++m_size;
            return;
        }
    }
}

void KeySet::grow()
{
    const std::vector<std::uint64_t> old = std::exchange(m_slots, {});
    m_slots.assign(std::max<std::size_t>(64, old.size() * 2), 0);
    m_mask = m_slots.size() - 1;
    m_size = 0;
    for (const std::uint64_t key : old) {
        if (key != 0)
            add(key);
    }
}

void KeySet::clear()
{
    m_slots.clear();
    m_mask = 0;
    m_size = 0;
}

} // namespace countersign::store
