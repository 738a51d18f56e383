#include "core/crypto/hash.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sodium.h>

#include <cstring>

namespace countersign::crypto {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

base::Digest sha256(QByteArrayView bytes)
{
    base::Digest digest;
    SHA256(raw(bytes), static_cast<std::size_t>(bytes.size()), digest.bytes.data());
    return digest;
}

std::array<std::uint8_t, 64> sha512(QByteArrayView bytes)
{
    std::array<std::uint8_t, 64> digest{};
    SHA512(raw(bytes), static_cast<std::size_t>(bytes.size()), digest.data());
    return digest;
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(m_context), EVP_sha256(), nullptr);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(m_context));
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(m_context), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

base::Digest Sha256::result()
{
    base::Digest digest;
    EVP_DigestFinal_ex(static_cast<EVP_MD_CTX *>(m_context), digest.bytes.data(), nullptr);
    return digest;
}

std::uint64_t keyedHash(const SecretBytes &key16, QByteArrayView bytes)
{
    Q_ASSERT(key16.size() == crypto_shorthash_KEYBYTES);
    std::array<unsigned char, crypto_shorthash_BYTES> out{};
    crypto_shorthash(out.data(), raw(bytes), static_cast<unsigned long long>(bytes.size()), key16.data());
    return qFromLittleEndian<quint64>(out.data()); // on every machine: the value is stored
}

QByteArray randomBytes(std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    // Without a started libsodium there is no safe generator, and going on would be worse.
    if (!initialise())
        qFatal("libsodium cannot start");
    randombytes_buf(bytes.data(), size);
    return bytes;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace countersign::crypto
