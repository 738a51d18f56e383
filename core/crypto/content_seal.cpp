#include "core/crypto/content_seal.h"

#include <sodium.h>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr qsizetype kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kOverhead = kHeader + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Wipes the stream's state, which holds the key, on every way out.
struct StreamState
{
    StreamState() = default;
    StreamState(const StreamState &) = delete;
    StreamState &operator=(const StreamState &) = delete;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state{};
};

/// `plain` has room for sealed.size() - kOverhead bytes.
base::Status openInto(unsigned char *plain, const SecretBytes &key32, QByteArrayView context, QByteArrayView sealed)
{
    StreamState stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, raw(sealed), key32.data()) != 0)
        return fail(ErrorCode::SealBroken, u"seal header"_s);
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        &stream.state, plain, nullptr, &tag, raw(sealed) + kHeader,
        static_cast<unsigned long long>(sealed.size() - kHeader), raw(context),
        static_cast<unsigned long long>(context.size()));
    if (opened != 0 || tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return fail(ErrorCode::SealBroken, u"seal does not open"_s);
    return {};
}

base::Status checkKey(const SecretBytes &key32)
{
    if (key32.size() != kContentKeySize)
        return fail(ErrorCode::CryptoFailed, u"content key has the wrong size"_s);
    return {};
}

} // namespace

base::Result<QByteArray> sealContent(const SecretBytes &key32, QByteArrayView context, QByteArrayView plain)
{
    if (const auto key = checkKey(key32); !key)
        return failFrom(key);
    QByteArray sealed(plain.size() + kOverhead, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    StreamState stream;
    if (crypto_secretstream_xchacha20poly1305_init_push(&stream.state, out, key32.data()) != 0
        || crypto_secretstream_xchacha20poly1305_push(
               &stream.state, out + kHeader, nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
               raw(context), static_cast<unsigned long long>(context.size()),
               crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            != 0)
        return fail(ErrorCode::CryptoFailed, u"seal"_s);
    return sealed;
}

base::Result<QByteArray> openContent(const SecretBytes &key32, QByteArrayView context, QByteArrayView sealed)
{
    if (const auto key = checkKey(key32); !key)
        return failFrom(key);
    if (sealed.size() < kOverhead)
        return fail(ErrorCode::SealBroken, u"seal is too short"_s);
    QByteArray plain(sealed.size() - kOverhead, Qt::Uninitialized);
    if (const auto opened = openInto(reinterpret_cast<unsigned char *>(plain.data()), key32, context, sealed); !opened)
        return failFrom(opened);
    return plain;
}

base::Result<SecretBytes> openSecret(const SecretBytes &key32, QByteArrayView context, QByteArrayView sealed)
{
    if (const auto key = checkKey(key32); !key)
        return failFrom(key);
    if (sealed.size() <= kOverhead)
        return fail(ErrorCode::SealBroken, u"sealed secret is too short"_s);
    SecretBytes plain(static_cast<std::size_t>(sealed.size() - kOverhead));
    if (plain.isEmpty())
        return fail(ErrorCode::SecretMemory, u"sealed secret"_s);
    if (const auto opened = openInto(plain.data(), key32, context, sealed); !opened)
        return failFrom(opened);
    return plain;
}

base::Result<QByteArray> sealSecret(const SecretBytes &key32, QByteArrayView context, const SecretBytes &secret)
{
    return sealContent(key32, context, secret.view());
}

base::Result<SecretBytes> deriveSubkey(const SecretBytes &master32, quint64 number, const char *context8,
                                       std::size_t size)
{
    if (master32.size() != crypto_kdf_KEYBYTES || size < crypto_kdf_BYTES_MIN || size > crypto_kdf_BYTES_MAX)
        return fail(ErrorCode::CryptoFailed, u"subkey has the wrong size"_s);
    SecretBytes subkey(size);
    if (subkey.isEmpty())
        return fail(ErrorCode::SecretMemory, u"subkey"_s);
    if (crypto_kdf_derive_from_key(subkey.data(), size, number, context8, master32.data()) != 0)
        return fail(ErrorCode::CryptoFailed, u"subkey"_s);
    return subkey;
}

} // namespace countersign::crypto
