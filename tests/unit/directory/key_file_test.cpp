#include "federation_builder.h"

#include <gtest/gtest.h>

namespace {

using namespace countersign;
using base::ErrorCode;
using crypto::SecretBytes;
using directory::KeyPurpose;

/// Far too cheap for a product file, which is what one of the tests shows.
constexpr crypto::PassphraseCost kCheap{1, 8192 * 8};

SecretBytes passphrase(const char *text)
{
    return SecretBytes::copyOf(QByteArrayView(text));
}

class KeyFiles : public ::testing::Test
{
protected:
    base::Result<QByteArray> write() const
    {
        return directory::writeKeyFile({KeyPurpose::DeskSecrets, QStringLiteral("QMA desk"), countersign::testing::deskCode(u"QMA"), 4,
                                        m_secrets.signing.publicKey()}, m_secrets.pack(), passphrase("correct horse"), kCheap, kCheap);
    }
    directory::DeskSecrets m_secrets = directory::DeskSecrets::generate(4).value();
};

TEST_F(KeyFiles, areOpenedByTheirPassphrase)
{
    const auto file = write();
    ASSERT_TRUE(file);
    const auto label = directory::readKeyFileLabel(*file);
    ASSERT_TRUE(label);
    EXPECT_EQ(label->epoch, 4U);
    EXPECT_EQ(label->desk, countersign::testing::deskCode(u"QMA"));
    EXPECT_EQ(label->key, m_secrets.signing.publicKey());
    const auto opened = directory::openKeyFile(*file, KeyPurpose::DeskSecrets, passphrase("correct horse"), kCheap);
    ASSERT_TRUE(opened);
    const auto secrets = directory::DeskSecrets::unpack(label->epoch, *opened);
    ASSERT_TRUE(secrets);
    EXPECT_EQ(secrets->sealing.publicKey(), m_secrets.sealing.publicKey());
    EXPECT_FALSE(file->contains(m_secrets.signing.seed().view().toByteArray())) << "the seed in clear";
}

TEST_F(KeyFiles, tellAWrongPassphraseAndAWrongPurpose)
{
    const auto file = write();
    EXPECT_EQ(directory::openKeyFile(*file, KeyPurpose::DeskSecrets, passphrase("wrong horse"), kCheap).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(directory::openKeyFile(*file, KeyPurpose::DeskRoot, passphrase("correct horse"), kCheap).error().code, ErrorCode::NotAuthorised);
}

TEST_F(KeyFiles, keepTheFloorOfTheProduct)
{
    const auto file = write();
    EXPECT_EQ(directory::openKeyFile(*file, KeyPurpose::DeskSecrets, passphrase("correct horse")).error().code, ErrorCode::VaultHeaderWeak);
    EXPECT_EQ(directory::writeKeyFile({}, m_secrets.pack(), passphrase("x"), kCheap).error().code, ErrorCode::VaultHeaderWeak);
    EXPECT_EQ(directory::writeKeyFile({}, m_secrets.pack(), passphrase("x"), {4, 1ULL << 40}, kCheap).error().code, ErrorCode::TooLarge);
}

TEST_F(KeyFiles, refuseEveryFlippedByte)
{
    const auto file = write();
    ASSERT_TRUE(file);
    for (qsizetype at = 0; at < file->size(); ++at) {
        QByteArray changed = *file;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        EXPECT_FALSE(directory::openKeyFile(changed, KeyPurpose::DeskSecrets, passphrase("correct horse"), kCheap)) << "byte " << at;
    }
}

} // namespace
