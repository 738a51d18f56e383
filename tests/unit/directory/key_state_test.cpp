#include "core/directory/key_state.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace {

using namespace countersign;
using directory::KeyState;

crypto::PublicSigningKey key(quint8 number)
{
    crypto::PublicSigningKey value;
    value.bytes.fill(number);
    return value;
}

TEST(KeyStates, followWhatWasCompared)
{
    EXPECT_EQ(directory::keyState(std::nullopt, key(1)), KeyState::Unverified);
    const directory::KeyVerification seen{key(1), QStringLiteral("R. Santos"), directory::KeyComparison::InPerson, {}};
    EXPECT_EQ(directory::keyState(seen, key(1)), KeyState::Verified);
    EXPECT_EQ(directory::keyState(seen, key(2)), KeyState::Changed);
}

TEST(VerificationDigits, areSixtyAndTheSameOnBothSides)
{
    const QString digits = directory::verificationDigits(key(1), key(2));
    EXPECT_EQ(digits, directory::verificationDigits(key(2), key(1)));
    const QStringList groups = digits.split(QLatin1Char(' '));
    ASSERT_EQ(groups.size(), 12);
    for (const QString &group : groups) {
        EXPECT_EQ(group.size(), 5);
        bool isNumber = false;
        group.toUInt(&isNumber);
        EXPECT_TRUE(isNumber);
    }
    auto close = key(2);
    close.bytes[31] ^= 1;
    EXPECT_NE(directory::verificationDigits(key(1), close).last(35), digits.last(35));
}

} // namespace
