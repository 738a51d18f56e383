#include "core/crypto/keys.h"

#include "core/crypto/hash.h"

#include <sodium.h>

#include <algorithm>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

base::KeyId keyId(const PublicSigningKey &key)
{
    const base::Digest digest = sha256(key.view());
    base::KeyId id;
    std::copy_n(digest.bytes.begin(), base::KeyId::size, id.bytes.begin());
    return id;
}

base::Result<SigningKey> SigningKey::generate()
{
    return fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES));
}

base::Result<SigningKey> SigningKey::fromSeed(SecretBytes seed32)
{
    if (seed32.isEmpty())
        return fail(ErrorCode::SecretMemory, u"signing seed"_s);
    if (seed32.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::CryptoFailed, u"signing seed has the wrong size"_s);
    SigningKey key;
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    if (key.m_secret.isEmpty())
        return fail(ErrorCode::SecretMemory, u"signing key"_s);
    if (crypto_sign_seed_keypair(key.m_public.bytes.data(), key.m_secret.data(), seed32.data()) != 0)
        return fail(ErrorCode::CryptoFailed, u"signing key"_s);
    key.m_seed = std::move(seed32);
    return key;
}

Signature SigningKey::sign(QByteArrayView message) const
{
    Q_ASSERT(!m_secret.isEmpty());
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

bool verifySignature(const PublicSigningKey &key, QByteArrayView message, const Signature &signature)
{
    return crypto_sign_verify_detached(signature.bytes.data(), raw(message),
                                       static_cast<unsigned long long>(message.size()), key.bytes.data()) == 0;
}

base::Result<SealingKey> SealingKey::generate()
{
    return fromSecret(SecretBytes::random(crypto_box_SECRETKEYBYTES));
}

base::Result<SealingKey> SealingKey::fromSecret(SecretBytes secret32)
{
    if (secret32.isEmpty())
        return fail(ErrorCode::SecretMemory, u"sealing key"_s);
    if (secret32.size() != crypto_box_SECRETKEYBYTES)
        return fail(ErrorCode::CryptoFailed, u"sealing secret has the wrong size"_s);
    SealingKey key;
    if (crypto_scalarmult_base(key.m_public.bytes.data(), secret32.data()) != 0)
        return fail(ErrorCode::CryptoFailed, u"sealing key"_s);
    key.m_secret = std::move(secret32);
    return key;
}

base::Result<SecretBytes> SealingKey::open(QByteArrayView sealed) const
{
    if (sealed.size() <= static_cast<qsizetype>(crypto_box_SEALBYTES))
        return fail(ErrorCode::SealBroken, u"sealed key is too short"_s);
    SecretBytes secret(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES);
    if (secret.isEmpty())
        return fail(ErrorCode::SecretMemory, u"sealed key"_s);
    if (crypto_box_seal_open(secret.data(), raw(sealed), static_cast<unsigned long long>(sealed.size()),
                             m_public.bytes.data(), m_secret.data()) != 0)
        return fail(ErrorCode::SealBroken, u"sealed key does not open"_s);
    return secret;
}

QByteArray sealTo(const PublicSealingKey &recipient, const SecretBytes &secret)
{
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    // Refused only for a public key of small order, which no honest recipient has.
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), secret.data(), secret.size(),
                        recipient.bytes.data()) != 0)
        return {};
    return sealed;
}

} // namespace countersign::crypto
