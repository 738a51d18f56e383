#include "core/directory/key_state.h"

#include "core/crypto/hash.h"
#include "core/directory/directory.h"

#include <algorithm>

namespace countersign::directory {

namespace {

/// Work for whoever searches a key with the same digits; a few milliseconds for us.
constexpr int kRounds = 5200;
constexpr int kGroups = 6;
constexpr int kGroupBytes = 5;

QString digitsOf(const crypto::PublicSigningKey &key)
{
    QByteArray input("countersign-digits/1");
    input.append('\0');
    input.append(key.view());
    auto hash = crypto::sha512(input);
    for (int round = 1; round < kRounds; ++round) {
        QByteArray next(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
        next.append(key.view());
        hash = crypto::sha512(next);
    }
    QStringList groups;
    for (std::size_t group = 0; group < kGroups; ++group) {
        quint64 value = 0;
        for (std::size_t i = 0; i < kGroupBytes; ++i)
            value = (value << 8) | hash[group * kGroupBytes + i];
        groups += QStringLiteral("%1").arg(value % 100'000, 5, 10, QLatin1Char('0'));
    }
    return groups.join(QLatin1Char(' '));
}

} // namespace

base::Digest deskFingerprint(const Directory &directory, base::CountryCode desk)
{
    const auto member = directory.member(desk);
    if (!member)
        return {};
    return crypto::sha256(QByteArray("countersign-desk-key/1", 23) + member->deskRoot.toBytes()); // with the zero that ends it
}

KeyState keyState(const std::optional<KeyVerification> &seen, const crypto::PublicSigningKey &now)
{
    if (!seen)
        return KeyState::Unverified;
    return seen->key == now ? KeyState::Verified : KeyState::Changed;
}

QString verificationDigits(const crypto::PublicSigningKey &a, const crypto::PublicSigningKey &b)
{
    const auto [first, second] = std::minmax(a, b);
    return digitsOf(first) + QLatin1Char(' ') + digitsOf(second);
}

} // namespace countersign::directory
