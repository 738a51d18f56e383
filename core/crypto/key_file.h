#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

namespace countersign::crypto {

/// SHA-256 of a file's content, in locked memory: what a key file adds to the passphrase.
/// Any file will do (a picture on a stick), up to 64 MiB; an empty one is refused.
/// Errors: KeyFileMissing, SecretMemory.
[[nodiscard]] base::Result<SecretBytes> keyFileDigest(const QString &path);

/// Writes a new key file of 64 random bytes that only the owner can read. FileWriteFailed
/// where a file stands already.
[[nodiscard]] base::Status createKeyFile(const QString &path);

} // namespace countersign::crypto
