#pragma once

#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace countersign::directory {

enum class KeyPurpose : std::uint8_t { RootShare = 1, DeskRoot = 2, Administrator = 3, DeskSecrets = 4 };

/// What a key file says before it is opened. All of it is bound to the secret: a changed
/// label or epoch fails to open.
struct KeyFileLabel
{
    KeyPurpose purpose = KeyPurpose::RootShare;
    QString holder;                              ///< "Root key 1 of 3", "QMA desk root"
    base::CountryCode desk;                      ///< null for a root share
    std::uint64_t epoch = 0;                     ///< of desk secrets, otherwise 0
    crypto::PublicSigningKey key;                ///< the public half
};

/// A secret in a file of its own, under a passphrase: Argon2id, then sealed with the label
/// as additional data. The form is strict CBOR with a version.
/// Takes about half a second and 256 MiB. Refuses a cost below `floor` (VaultHeaderWeak).
[[nodiscard]] base::Result<QByteArray> writeKeyFile(const KeyFileLabel &label, const crypto::SecretBytes &secret,
                                                    const crypto::SecretBytes &passphrase, crypto::PassphraseCost cost = {},
                                                    crypto::PassphraseCost floor = crypto::kCostFloor);

[[nodiscard]] base::Result<KeyFileLabel> readKeyFileLabel(QByteArrayView file);

/// Errors: WrongPassphrase, VaultHeaderWeak, NewerVersion, NotAuthorised when the file is of
/// another purpose, and those of the codec.
[[nodiscard]] base::Result<crypto::SecretBytes> openKeyFile(QByteArrayView file, KeyPurpose purpose,
                                                            const crypto::SecretBytes &passphrase,
                                                            crypto::PassphraseCost floor = crypto::kCostFloor);

} // namespace countersign::directory
