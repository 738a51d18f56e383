#include "core/crypto/recovery_text.h"

#include <gtest/gtest.h>

namespace countersign::crypto {

using base::ErrorCode;

TEST(RecoveryText, comesBackForManyKeys)
{
    for (int i = 0; i < 500; ++i) {
        const SecretBytes key = SecretBytes::random(32);
        const auto text = recoveryText(key);
        ASSERT_TRUE(text);
        ASSERT_EQ(text->size(), 14U * 4 + 13);
        const auto back = recoveryKeyFromText(text->view());
        ASSERT_TRUE(back);
        EXPECT_EQ(back->view(), key.view());
    }
}

TEST(RecoveryText, hasTheFormOfItsSpecification)
{
    // Crockford base 32 of 32 zero bytes is fifty-one zeros before the check begins.
    const auto text = recoveryText(SecretBytes(32));
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->view().toByteArray().startsWith(QByteArray("0000-").repeated(12) + "000"));
    EXPECT_FALSE(recoveryText(SecretBytes(31)));
}

TEST(RecoveryText, isReadHoweverAPersonTypesIt)
{
    const SecretBytes key = SecretBytes::random(32);
    QByteArray typed = recoveryText(key)->view().toByteArray();
    typed = typed.toLower().replace('-', "  ").replace('0', 'o').replace('1', 'l') + "\r\n";
    const auto back = recoveryKeyFromText(typed);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->view(), key.view());
}

TEST(RecoveryText, oneWrongCharacterAnywhereIsFound)
{
    const QByteArray text = recoveryText(SecretBytes::random(32))->view().toByteArray();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '-')
            continue;
        QByteArray wrong = text;
        wrong[i] = text[i] == '7' ? '8' : '7';
        const auto read = recoveryKeyFromText(wrong);
        ASSERT_FALSE(read) << i;
        EXPECT_EQ(read.error().code, ErrorCode::RecoveryKeyWrong);
    }
    EXPECT_FALSE(recoveryKeyFromText(text.chopped(1)));
    EXPECT_FALSE(recoveryKeyFromText(text + '0'));
    EXPECT_FALSE(recoveryKeyFromText(QByteArray(text).replace(0, 1, "U")));
    EXPECT_FALSE(recoveryKeyFromText({}));
}

} // namespace countersign::crypto
