#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/crypto/keys.h"
#include "core/directory/key_standing.h"

#include <QString>

#include <optional>

namespace countersign::directory {

class Directory;

/// That somebody compared the digits of a key, and which key it was.
struct KeyVerification
{
    crypto::PublicSigningKey key;
    QString by;                                  ///< name of the person who compared
    KeyComparison how = KeyComparison::ByVoice;
    base::Instant at{};
};

/// What stands for a desk's key where states and changes are kept, and what its QR code shows: SHA-256
/// over the desk's root key, from which everything else of the desk is signed. Null for a desk that the
/// directory does not know.
[[nodiscard]] base::Digest deskFingerprint(const Directory &directory, base::CountryCode desk);

[[nodiscard]] KeyState keyState(const std::optional<KeyVerification> &seen, const crypto::PublicSigningKey &now);

/// 60 digits in 12 groups of 5 that both sides read to each other; the same whichever key
/// is named first. 30 digits a key, from SHA-512 iterated so that a look-alike is dear.
[[nodiscard]] QString verificationDigits(const crypto::PublicSigningKey &a, const crypto::PublicSigningKey &b);

} // namespace countersign::directory
