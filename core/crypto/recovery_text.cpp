#include "core/crypto/recovery_text.h"

#include "core/crypto/hash.h"

#include <array>
#include <cstring>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr QByteArrayView kAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr std::size_t kKey = 32;
constexpr std::size_t kCheck = 3;
constexpr std::size_t kCharacters = (kKey + kCheck) * 8 / 5;
constexpr std::size_t kGroup = 4;
static_assert((kKey + kCheck) * 8 % 5 == 0 && kCharacters % kGroup == 0);

/// First bytes of SHA-256 under a name of its own, so that the check tells nothing useful.
std::array<std::uint8_t, kCheck> checkOf(const std::uint8_t *key)
{
    Sha256 hash;
    hash.add("countersign recovery check");
    hash.add(QByteArrayView(reinterpret_cast<const char *>(key), kKey));
    base::Digest digest = hash.result();
    return {digest.bytes[0], digest.bytes[1], digest.bytes[2]};
}

int valueOf(char typed)
{
    char letter = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    return static_cast<int>(kAlphabet.indexOf(letter));
}

} // namespace

base::Result<SecretBytes> recoveryText(const SecretBytes &recoveryKey32)
{
    if (recoveryKey32.size() != kKey)
        return fail(ErrorCode::CryptoFailed, u"recovery key has the wrong size"_s);
    SecretBytes bits(kKey + kCheck);
    SecretBytes text(kCharacters + kCharacters / kGroup - 1);
    if (bits.isEmpty() || text.isEmpty())
        return fail(ErrorCode::SecretMemory, u"recovery key"_s);
    std::memcpy(bits.data(), recoveryKey32.data(), kKey);
    const auto check = checkOf(recoveryKey32.data());
    std::memcpy(bits.data() + kKey, check.data(), kCheck);

    std::uint8_t *out = text.data();
    for (std::size_t i = 0; i < kCharacters; ++i) {
        const std::size_t bit = i * 5;
        const unsigned high = bits.data()[bit / 8];
        const unsigned low = bit / 8 + 1 < bits.size() ? bits.data()[bit / 8 + 1] : 0;
        const unsigned five = ((high << 8 | low) >> (11 - bit % 8)) & 31;
        if (i > 0 && i % kGroup == 0)
            *out++ = '-';
        *out++ = static_cast<std::uint8_t>(kAlphabet[five]);
    }
    return text;
}

base::Result<SecretBytes> recoveryKeyFromText(QByteArrayView text)
{
    SecretBytes bits(kKey + kCheck);
    if (bits.isEmpty())
        return fail(ErrorCode::SecretMemory, u"recovery key"_s);
    std::size_t read = 0;
    for (const char typed : text) {
        if (typed == ' ' || typed == '-' || typed == '\t' || typed == '\r' || typed == '\n')
            continue;
        const int five = valueOf(typed);
        if (five < 0 || read == kCharacters)
            return fail(ErrorCode::RecoveryKeyWrong, u"a character that no recovery key has"_s);
        for (int i = 4; i >= 0; --i) {
            const std::size_t bit = read * 5 + static_cast<std::size_t>(4 - i);
            bits.data()[bit / 8] = static_cast<std::uint8_t>(bits.data()[bit / 8] | ((five >> i & 1) << (7 - bit % 8)));
        }
        ++read;
    }
    if (read != kCharacters)
        return fail(ErrorCode::RecoveryKeyWrong, u"%1 of %2 characters"_s.arg(read).arg(kCharacters));
    const auto check = checkOf(bits.data());
    if (std::memcmp(bits.data() + kKey, check.data(), kCheck) != 0)
        return fail(ErrorCode::RecoveryKeyWrong, u"the check does not fit"_s);
    return SecretBytes::copyOf(bits.view().first(kKey));
}

} // namespace countersign::crypto
