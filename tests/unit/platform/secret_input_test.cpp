#include "core/platform/secret_input.h"

#include "core/platform/durable_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>

#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

struct ReadSecret
{
    std::array<std::uint8_t, 16> buffer{};
    base::Result<std::size_t> length;
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(length.value_or(0)));
    }
};

class SecretFile : public ::testing::Test
{
protected:
    ReadSecret read(QByteArrayView content)
    {
        EXPECT_TRUE(writeDurably(m_path, content));
        ReadSecret secret{{}, std::size_t(0)};
        secret.length = readSecretFromFile(m_path, secret.buffer);
        return secret;
    }
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"passphrase"_s);
};

} // namespace

TEST_F(SecretFile, isTheFirstLineWithoutItsEnd)
{
    EXPECT_EQ(read("a b c\nsecond").text(), "a b c");
    EXPECT_EQ(read("a b c\r\n").text(), "a b c");
    EXPECT_EQ(read("no end").text(), "no end");
    EXPECT_EQ(read(" spaces stay ").text(), " spaces stay ");
}

TEST_F(SecretFile, emptyAndOverlongAreRefused)
{
    EXPECT_EQ(read("").length.error().code, ErrorCode::UsageWrong);
    EXPECT_EQ(read("\nsecond").length.error().code, ErrorCode::UsageWrong);
    EXPECT_EQ(read(QByteArray(16, 'x')).length.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(read(QByteArray(15, 'x') + '\n').text(), QByteArray(15, 'x'));
}

TEST_F(SecretFile, thatOthersCanReadIsRefused)
{
    read("passphrase");
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup);
    std::array<std::uint8_t, 16> buffer{};
    EXPECT_EQ(readSecretFromFile(m_path, buffer).error().code, ErrorCode::PermissionsTooOpen);
}

TEST(SecretDescriptor, leavesTheNextLineForTheNextReader)
{
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    ASSERT_EQ(::write(ends[1], "one\ntwo\n", 8), 8);
    ::close(ends[1]);
    std::array<std::uint8_t, 16> buffer{};
    EXPECT_EQ(*readSecretFromDescriptor(ends[0], buffer), 3U);
    EXPECT_EQ(buffer[0], 'o');
    EXPECT_EQ(*readSecretFromDescriptor(ends[0], buffer), 3U);
    EXPECT_EQ(buffer[0], 't');
    EXPECT_FALSE(readSecretFromDescriptor(ends[0], buffer));
    ::close(ends[0]);
}

} // namespace countersign::platform
