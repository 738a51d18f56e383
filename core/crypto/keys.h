#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace countersign::crypto {

using PublicSigningKey = base::OpaqueId<struct PublicSigningTag, 32>; ///< Ed25519
using PublicSealingKey = base::OpaqueId<struct PublicSealingTag, 32>; ///< X25519
using Signature = base::OpaqueId<struct SignatureTag, 64>;

/// First 16 bytes of SHA-256 of the public key.
[[nodiscard]] base::KeyId keyId(const PublicSigningKey &key);

/// Ed25519 key pair. The secret is a 32-byte seed in locked memory.
class SigningKey
{
public:
    [[nodiscard]] static base::Result<SigningKey> generate();
    [[nodiscard]] static base::Result<SigningKey> fromSeed(SecretBytes seed32);

    [[nodiscard]] const PublicSigningKey &publicKey() const { return m_public; }
    [[nodiscard]] base::KeyId id() const { return keyId(m_public); }
    /// Detached signature over the bytes as they are.
    [[nodiscard]] Signature sign(QByteArrayView message) const;
    [[nodiscard]] const SecretBytes &seed() const { return m_seed; }

private:
    SecretBytes m_seed;
    SecretBytes m_secret;
    PublicSigningKey m_public;
};

[[nodiscard]] bool verifySignature(const PublicSigningKey &key, QByteArrayView message, const Signature &signature);

/// X25519 key pair for crypto_box_seal.
class SealingKey
{
public:
    [[nodiscard]] static base::Result<SealingKey> generate();
    [[nodiscard]] static base::Result<SealingKey> fromSecret(SecretBytes secret32);

    [[nodiscard]] const PublicSealingKey &publicKey() const { return m_public; }
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /// Opens what sealTo() made for this key. Fails with SealBroken.
    [[nodiscard]] base::Result<SecretBytes> open(QByteArrayView sealed) const;

private:
    SecretBytes m_secret;
    PublicSealingKey m_public;
};

/// crypto_box_seal: wraps a key (or any short secret) for one recipient. 48 bytes longer than the secret.
[[nodiscard]] QByteArray sealTo(const PublicSealingKey &recipient, const SecretBytes &secret);

} // namespace countersign::crypto
