#pragma once

#include "core/base/ids.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace countersign::crypto {

/// SHA-256 and SHA-512 by OpenSSL (seven times faster than QCryptographicHash, performance.md).
[[nodiscard]] base::Digest sha256(QByteArrayView bytes);
[[nodiscard]] std::array<std::uint8_t, 64> sha512(QByteArrayView bytes);

/// SHA-256 in parts.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(QByteArrayView bytes);
    [[nodiscard]] base::Digest result();

private:
    void *m_context = nullptr;
};

/// SipHash-2-4 under a 16-byte key: index hashes that nobody without the vault can foretell.
[[nodiscard]] std::uint64_t keyedHash(const SecretBytes &key16, QByteArrayView bytes);

[[nodiscard]] QByteArray randomBytes(std::size_t size);

/// Compares without telling by its duration where two values differ.
[[nodiscard]] bool equalConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace countersign::crypto
