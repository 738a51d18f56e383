#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace countersign::crypto {

inline constexpr std::size_t kContentKeySize = 32;

/// crypto_secretstream_xchacha20poly1305 in one final message. `context` is bound as
/// additional data: opening under another context fails. Output: 24-byte header, then
/// the ciphertext (17 bytes longer than the plain text).
[[nodiscard]] base::Result<QByteArray> sealContent(const SecretBytes &key32, QByteArrayView context, QByteArrayView plain);
/// Fails with SealBroken, and then hands out nothing.
[[nodiscard]] base::Result<QByteArray> openContent(const SecretBytes &key32, QByteArrayView context, QByteArrayView sealed);
/// The same into locked memory, for keys that are wrapped under another key.
[[nodiscard]] base::Result<SecretBytes> openSecret(const SecretBytes &key32, QByteArrayView context, QByteArrayView sealed);
[[nodiscard]] base::Result<QByteArray> sealSecret(const SecretBytes &key32, QByteArrayView context, const SecretBytes &secret);

/// crypto_kdf_derive_from_key; `context8` has exactly 8 characters.
[[nodiscard]] base::Result<SecretBytes> deriveSubkey(const SecretBytes &master32, quint64 number, const char *context8, std::size_t size = 32);

} // namespace countersign::crypto
