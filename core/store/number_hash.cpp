#include "core/store/number_hash.h"

#include "core/crypto/hash.h"

namespace countersign::store {

NumberHash::NumberHash(const crypto::SecretBytes &indexKey, int bits) : m_key(indexKey.clone()), m_bits(bits) {}

std::int64_t NumberHash::of(QByteArrayView normal) const
{
    return static_cast<std::int64_t>(crypto::keyedHash(m_key, normal) >> (64 - m_bits));
}

} // namespace countersign::store
