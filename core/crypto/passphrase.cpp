#include "core/crypto/passphrase.h"

#include <sodium.h>

#include <cstring>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

base::Result<SecretBytes> stretchPassphrase(const SecretBytes &passphrase, const SecretBytes &keyFileDigest,
                                            QByteArrayView salt, PassphraseCost cost)
{
    static_assert(kSaltSize == crypto_pwhash_argon2id_SALTBYTES);
    if (passphrase.isEmpty() || salt.size() != kSaltSize || (!keyFileDigest.isEmpty() && keyFileDigest.size() != 32))
        return fail(ErrorCode::CryptoFailed, u"passphrase, key file digest or salt has the wrong size"_s);
    // The digest has a fixed length and stands first, so the two parts cannot run into each other.
    SecretBytes input(keyFileDigest.size() + passphrase.size());
    SecretBytes stretched(32);
    if (input.isEmpty() || stretched.isEmpty())
        return fail(ErrorCode::SecretMemory, u"passphrase"_s);
    if (!keyFileDigest.isEmpty())
        std::memcpy(input.data(), keyFileDigest.data(), keyFileDigest.size());
    std::memcpy(input.data() + keyFileDigest.size(), passphrase.data(), passphrase.size());
    if (crypto_pwhash(stretched.data(), stretched.size(), reinterpret_cast<const char *>(input.data()), input.size(),
                      reinterpret_cast<const unsigned char *>(salt.data()), cost.operations,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::SecretMemory, u"Argon2id could not have its memory"_s);
    return stretched;
}

} // namespace countersign::crypto
