#pragma once

#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>

#include <cstdint>

namespace countersign::store {

/// Key of the hot table: a keyed hash of a number's normal form (architecture.md 4), so that
/// a row is found without any index and nobody without the vault can foretell its place.
class NumberHash
{
public:
    static constexpr int kSlotBits = 8;
    static constexpr int kBits = 55;
    static constexpr std::int64_t kSlots = 1 << kSlotBits;

    /// `indexKey` has 16 bytes and belongs to the vault. Fewer bits force collisions; only tests ask for them.
    explicit NumberHash(const crypto::SecretBytes &indexKey, int bits = kBits);

    /// Below 2^55; `of(n) << kSlotBits` is the first of the number's rowids.
    [[nodiscard]] std::int64_t of(QByteArrayView normal) const;
    [[nodiscard]] std::int64_t firstRow(QByteArrayView normal) const { return of(normal) << kSlotBits; }
    [[nodiscard]] NumberHash clone() const { return NumberHash(m_key, m_bits); }

private:
    crypto::SecretBytes m_key;
    int m_bits;
};

} // namespace countersign::store
