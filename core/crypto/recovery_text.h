#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>

namespace countersign::crypto {

/// A recovery key as it is printed and typed: 14 groups of four characters of Crockford's
/// base 32 (no I, L, O, U), 256 bits of key and 24 of check, in locked memory. ASCII.
[[nodiscard]] base::Result<SecretBytes> recoveryText(const SecretBytes &recoveryKey32);

/// Reads it back: case, spaces and dashes do not matter; O is 0, I and L are 1.
/// RecoveryKeyWrong when the check does not fit.
[[nodiscard]] base::Result<SecretBytes> recoveryKeyFromText(QByteArrayView text);

} // namespace countersign::crypto
