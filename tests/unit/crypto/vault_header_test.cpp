#include "core/crypto/vault_header.h"

#include "core/crypto/hash.h"

#include <QtEndian>

#include <gtest/gtest.h>

#include <vector>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Argon2id at its least, for speed; only this test's headers carry it.
const CostPolicy kCheap{{1, 8192}, {1, 8192}};

SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(text);
}

NewVaultHeader make(const SecretBytes &digest = {})
{
    auto made = createVaultHeader(u"QMA"_s, u"R. Santos"_s, secret("correct horse"), digest, kCheap);
    EXPECT_TRUE(made);
    return std::move(*made);
}

/// Renews the checksum after an edit, as someone who tampers on purpose would.
QByteArray withChecksum(QByteArray bytes)
{
    bytes.chop(32);
    return bytes + sha256(bytes).toBytes();
}

} // namespace

TEST(VaultHeader, comesBackAsItWasWritten)
{
    const NewVaultHeader made = make();
    const auto read = decodeVaultHeader(encodeVaultHeader(made.header), kCheap);
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeVaultHeader(*read), encodeVaultHeader(made.header));
    EXPECT_EQ(read->desk, u"QMA"_s);
    const auto master = openWithPassphrase(*read, secret("correct horse"), {});
    ASSERT_TRUE(master);
    EXPECT_EQ(master->view(), made.master.view());
}

TEST(VaultHeader, everyFlippedBitIsDamage)
{
    const QByteArray bytes = encodeVaultHeader(make().header);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            const auto read = decodeVaultHeader(flipped, kCheap);
            ASSERT_FALSE(read) << i;
            EXPECT_EQ(read.error().code, ErrorCode::VaultHeaderDamaged) << i;
        }
}

TEST(VaultHeader, everyShorterOrLongerOneIsDamage)
{
    const QByteArray bytes = encodeVaultHeader(make().header);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(decodeVaultHeader(bytes.first(size), kCheap)) << size;
    EXPECT_FALSE(decodeVaultHeader(bytes + '\0', kCheap));
    EXPECT_FALSE(decodeVaultHeader(withChecksum(bytes + '\0'), kCheap));
}

TEST(VaultHeader, costsBelowTheFloorAreRefused)
{
    const QByteArray bytes = encodeVaultHeader(make().header);
    const auto read = decodeVaultHeader(bytes);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::VaultHeaderWeak);
    EXPECT_GE(kCostFloor.memoryBytes, 256ULL << 20);
    EXPECT_GE(PassphraseCost().operations, kCostFloor.operations);
}

TEST(VaultHeader, costsThatWouldStopTheMachineAreRefused)
{
    VaultHeader header = make().header;
    header.passphrase.cost.memoryBytes = 1ULL << 40;
    const auto read = decodeVaultHeader(encodeVaultHeader(header), kCheap);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::VaultHeaderDamaged);
}

TEST(VaultHeader, laterVersionIsNamed)
{
    QByteArray bytes = encodeVaultHeader(make().header);
    qToLittleEndian<quint32>(7, bytes.data() + 8);
    const auto read = decodeVaultHeader(withChecksum(bytes), kCheap);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::VaultNewer);
    EXPECT_EQ(read.error().args, (QStringList{u"7"_s, u"1"_s}));
}

TEST(VaultHeader, wrongPassphraseAndKeyFileAreToldApart)
{
    const SecretBytes digest = SecretBytes::random(32);
    const NewVaultHeader made = make(digest);
    EXPECT_TRUE(openWithPassphrase(made.header, secret("correct horse"), digest));
    const auto wrong = openWithPassphrase(made.header, secret("Correct horse"), digest);
    EXPECT_EQ(wrong.error().code, ErrorCode::WrongPassphrase);
    const auto otherFile = openWithPassphrase(made.header, secret("correct horse"), SecretBytes::random(32));
    EXPECT_EQ(otherFile.error().code, ErrorCode::WrongPassphrase);
    const auto noFile = openWithPassphrase(made.header, secret("correct horse"), {});
    EXPECT_EQ(noFile.error().code, ErrorCode::KeyFileMissing);
}

TEST(VaultHeader, editedFieldsBreakTheSeal)
{
    const NewVaultHeader made = make();
    std::vector<VaultHeader> edited(4, made.header);
    edited[0].person = u"Somebody else"_s;
    edited[1].sequence += 5;
    edited[2].incarnation = *base::IncarnationId::fromBytes(randomBytes(16));
    edited[3].recoveryWrapped = QByteArray(73, 'x');
    for (const VaultHeader &header : edited) {
        const auto read = decodeVaultHeader(encodeVaultHeader(header), kCheap);
        ASSERT_TRUE(read);
        const auto opened = openWithPassphrase(*read, secret("correct horse"), {});
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::VaultHeaderDamaged);
    }
}

TEST(VaultHeader, slotOfAnotherVaultDoesNotOpen)
{
    const NewVaultHeader mine = make();
    NewVaultHeader other = make();
    other.header.passphrase = mine.header.passphrase;
    EXPECT_EQ(openWithPassphrase(other.header, secret("correct horse"), {}).error().code, ErrorCode::WrongPassphrase);
}

TEST(VaultHeader, newPassphraseOpensTheSameMasterAndTheOldOneNothing)
{
    NewVaultHeader made = make();
    ASSERT_TRUE(setPassphrase(made.header, made.master, secret("second phrase"), {}, kCheap));
    ASSERT_TRUE(sealVaultHeader(made.header, made.master));
    const auto master = openWithPassphrase(made.header, secret("second phrase"), {});
    ASSERT_TRUE(master);
    EXPECT_EQ(master->view(), made.master.view());
    EXPECT_FALSE(openWithPassphrase(made.header, secret("correct horse"), {}));
}

TEST(VaultHeader, recoveryKeyOpensUntilItIsRenewed)
{
    NewVaultHeader made = make();
    EXPECT_EQ(openWithRecoveryKey(made.header, SecretBytes::random(32)).error().code, ErrorCode::RecoveryKeyWrong);
    const auto first = setRecoveryKey(made.header, made.master);
    ASSERT_TRUE(sealVaultHeader(made.header, made.master));
    EXPECT_EQ(openWithRecoveryKey(made.header, *first)->view(), made.master.view());
    const auto second = setRecoveryKey(made.header, made.master);
    ASSERT_TRUE(sealVaultHeader(made.header, made.master));
    EXPECT_TRUE(openWithRecoveryKey(made.header, *second));
    EXPECT_EQ(openWithRecoveryKey(made.header, *first).error().code, ErrorCode::RecoveryKeyWrong);
}

TEST(VaultKeys, areStableAndAllDifferent)
{
    const SecretBytes master = SecretBytes::random(32);
    const auto keys = deriveVaultKeys(master);
    const auto again = deriveVaultKeys(master);
    ASSERT_TRUE(keys && again);
    EXPECT_EQ(keys->database.view(), again->database.view());
    EXPECT_EQ(keys->indexHash.size(), 16U);
    EXPECT_NE(keys->database.view(), keys->identity.view());
    EXPECT_NE(keys->identity.view(), keys->auditSeed.view());
    EXPECT_NE(keys->database.view(), master.view());
}

} // namespace countersign::crypto
