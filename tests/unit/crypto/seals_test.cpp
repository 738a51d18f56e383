#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"
#include "core/crypto/key_file.h"
#include "core/crypto/keys.h"
#include "core/platform/file_privacy.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;

TEST(Hash, answersThePublishedVectors)
{
    EXPECT_EQ(sha256("abc").hex(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    const auto long512 = sha512("abc");
    EXPECT_EQ(QByteArray(reinterpret_cast<const char *>(long512.data()), 8).toHex(), "ddaf35a193617aba");
    Sha256 parts;
    parts.add("a");
    parts.add("");
    parts.add("bc");
    EXPECT_EQ(parts.result(), sha256("abc"));
    // SipHash-2-4 paper, appendix A: key 00..0f, message 00..0e.
    SecretBytes key(16);
    QByteArray message;
    for (int i = 0; i < 16; ++i) {
        key.data()[i] = static_cast<std::uint8_t>(i);
        if (i < 15)
            message.append(static_cast<char>(i));
    }
    EXPECT_EQ(keyedHash(key, message), 0xa129ca6149be45e5ULL);
}

TEST(ContentSeal, opensOnlyUntouchedUnderItsKeyAndContext)
{
    const SecretBytes key = SecretBytes::random(32);
    const auto sealed = sealContent(key, "header", "specimen text");
    ASSERT_TRUE(sealed);
    EXPECT_EQ(*openContent(key, "header", *sealed), "specimen text");
    EXPECT_EQ(openContent(key, "Header", *sealed).error().code, ErrorCode::SealBroken);
    EXPECT_FALSE(openContent(SecretBytes::random(32), "header", *sealed));
    for (qsizetype i = 0; i < sealed->size(); ++i) {
        QByteArray flipped = *sealed;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        EXPECT_FALSE(openContent(key, "header", flipped)) << i;
        EXPECT_FALSE(openContent(key, "header", sealed->first(i))) << i;
    }
    EXPECT_EQ(*openContent(key, "h", *sealContent(key, "h", {})), QByteArray());
    EXPECT_EQ(sealContent(SecretBytes::random(31), "h", "x").error().code, ErrorCode::CryptoFailed);
}

TEST(Keys, signatureHoldsForItsMessageAndKeyOnly)
{
    const auto key = SigningKey::generate();
    const auto other = SigningKey::generate();
    ASSERT_TRUE(key && other);
    const Signature signature = key->sign("message");
    EXPECT_TRUE(verifySignature(key->publicKey(), "message", signature));
    EXPECT_FALSE(verifySignature(key->publicKey(), "Message", signature));
    EXPECT_FALSE(verifySignature(other->publicKey(), "message", signature));
    const auto same = SigningKey::fromSeed(key->seed().clone());
    EXPECT_EQ(same->publicKey(), key->publicKey());
    EXPECT_EQ(keyId(key->publicKey()).view(), sha256(key->publicKey().view()).view().first(16));
    EXPECT_FALSE(SigningKey::fromSeed(SecretBytes(31)));
    EXPECT_FALSE(SigningKey::fromSeed({}));
}

TEST(Keys, sealedSecretOpensForItsRecipientOnly)
{
    const auto mine = SealingKey::generate();
    const auto other = SealingKey::generate();
    const SecretBytes secret = SecretBytes::random(32);
    const QByteArray sealed = sealTo(mine->publicKey(), secret);
    EXPECT_EQ(sealed.size(), 80);
    EXPECT_EQ(mine->open(sealed)->view(), secret.view());
    EXPECT_EQ(other->open(sealed).error().code, ErrorCode::SealBroken);
    EXPECT_FALSE(mine->open(sealed.chopped(1)));
    EXPECT_FALSE(mine->open({}));
}

TEST(KeyFile, digestFollowsTheContent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    EXPECT_EQ(keyFileDigest(path).error().code, ErrorCode::KeyFileMissing);
    ASSERT_TRUE(createKeyFile(path));
    EXPECT_TRUE(platform::isPrivate(path));
    EXPECT_FALSE(createKeyFile(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(keyFileDigest(path)->view(), sha256(file.readAll()).view());
    QFile empty(folder.filePath(u"empty"_s));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    EXPECT_FALSE(keyFileDigest(empty.fileName()));
}

} // namespace countersign::crypto
