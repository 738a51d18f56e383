#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace countersign::crypto {

/// Argon2id cost. The floors are compiled in (trust.md 1: at least 256 MiB); a header
/// below them is refused, so that an attacker cannot weaken a copy.
struct PassphraseCost
{
    std::uint64_t operations = 4;
    std::uint64_t memoryBytes = 256ULL << 20;
};
inline constexpr PassphraseCost kCostFloor{3, 256ULL << 20};

inline constexpr qsizetype kSaltSize = 16;

/// Argon2id 1.3 over passphrase and, where there is one, SHA-256 of the key file.
/// Takes about half a second and 256 MiB: never call it on the window's thread.
[[nodiscard]] base::Result<SecretBytes> stretchPassphrase(const SecretBytes &passphrase, const SecretBytes &keyFileDigest,
                                                          QByteArrayView salt, PassphraseCost cost);

} // namespace countersign::crypto
