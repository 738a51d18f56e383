#include "core/crypto/content_seal.h"
#include "core/objects/cbor.h"
#include "core/objects/feed_objects.h"

#include <gtest/gtest.h>

#include <zstd.h>

namespace {

using countersign::base::CountryCode;
using countersign::base::ErrorCode;
using countersign::crypto::SecretBytes;
using namespace countersign::objects;

QByteArray recordNumber(std::uint64_t number)
{
    cbor::Writer writer;
    writer.map(2);
    writer.key(1);
    writer.unsignedInt(number);
    writer.key(2);
    writer.text(u"QMA");
    return writer.take();
}

/// Compresses as a hostile publisher might: any window, size declared or not.
QByteArray compressed(const QByteArray &plain, int windowLog = 21, bool declareSize = true)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, declareSize ? 1 : 0);
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))), '\0');
    out.truncate(static_cast<qsizetype>(ZSTD_compress2(context, out.data(), static_cast<std::size_t>(out.size()), plain.data(),
                                                      static_cast<std::size_t>(plain.size()))));
    ZSTD_freeCCtx(context);
    return out;
}

class Payload : public testing::Test
{
protected:
    /// Seals any bytes with the right key and context and opens them as a recipient.
    std::optional<ErrorCode> problemOf(const QByteArray &frame, std::uint32_t count = 1) const
    {
        const auto sealed = countersign::crypto::sealContent(m_key, m_context, frame);
        const auto opened = OpenedPayload::open(m_key, m_context, *sealed, count);
        return opened ? std::nullopt : std::optional(opened.error().code);
    }

    SecretBytes m_key = SecretBytes::random(32);
    FeedName m_feed{*CountryCode::fromText(u"QMA"), {}};
    QByteArray m_context = batchContext(m_feed, 7, 1);
};

TEST_F(Payload, isOpenedAsItWasSealed)
{
    QList<QByteArray> records;
    QList<OperationView> operations;
    for (std::uint64_t i = 0; i < 1000; ++i)
        records.append(recordNumber(i));
    for (const QByteArray &record : records)
        operations.append({operations.size() % 3 == 0 ? OperationKind::Withdraw : OperationKind::Put, record});
    const auto sealed = sealPayload(m_key, m_context, operations);
    ASSERT_TRUE(sealed);
    auto opened = OpenedPayload::open(m_key, m_context, *sealed, 1000);
    ASSERT_TRUE(opened);
    const OpenedPayload moved = std::move(*opened);
    ASSERT_EQ(moved.operations().size(), 1000);
    for (qsizetype i = 0; i < records.size(); ++i) {
        ASSERT_EQ(moved.operations()[i].record, records[i]);
        ASSERT_EQ(moved.operations()[i].kind, operations[i].kind);
    }
}

TEST_F(Payload, opensOnlyAtItsPlaceInItsFeed)
{
    const QByteArray record = recordNumber(1);
    const auto sealed = sealPayload(m_key, m_context, {{OperationKind::Put, record}});
    ASSERT_TRUE(sealed);
    FeedName other = m_feed;
    other.channel.bytes[0] = 1;
    for (const QByteArray &context : {batchContext(m_feed, 8, 1), batchContext(m_feed, 7, 2), batchContext(other, 7, 1),
                                      chunkContext(m_feed, 7, 1, 0)})
        EXPECT_EQ(OpenedPayload::open(m_key, context, *sealed, 1).error().code, ErrorCode::SealBroken);
    EXPECT_NE(chunkContext(m_feed, 7, 1, 0), chunkContext(m_feed, 7, 1, 1));
    EXPECT_EQ(OpenedPayload::open(SecretBytes::random(32), m_context, *sealed, 1).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(OpenedPayload::open(m_key, m_context, *sealed, 2).error().code, ErrorCode::NotCanonical);
}

TEST_F(Payload, boundsSizeAndWindowBeforeItDecompresses)
{
    const QByteArray plain = QByteArray::fromHex("818201a0");
    EXPECT_FALSE(problemOf(compressed(plain)));
    EXPECT_EQ(problemOf(compressed(QByteArray(kMaxPayload + 1, '\0'))), ErrorCode::TooLarge) << "a bomb of zeros";
    EXPECT_EQ(problemOf(compressed(plain, 21, false)), ErrorCode::NotCanonical) << "size not declared";
    EXPECT_EQ(problemOf(compressed(QByteArray(9 << 20, 'x'), 23)), ErrorCode::TooLarge) << "window above 2 MiB";
    EXPECT_EQ(problemOf(compressed(plain) + compressed(plain)), ErrorCode::NotCanonical) << "two frames";
    EXPECT_EQ(problemOf(compressed(plain) + 'x'), ErrorCode::NotCanonical);
    EXPECT_EQ(problemOf(compressed(plain).chopped(1)), ErrorCode::NotCanonical);
    EXPECT_EQ(problemOf("not zstd at all"), ErrorCode::NotCanonical);
    EXPECT_EQ(problemOf(""), ErrorCode::Truncated);
}

TEST_F(Payload, holdsOperationsToTheProfile)
{
    const auto problem = [&](const char *hex) { return problemOf(compressed(QByteArray::fromHex(hex))); };
    EXPECT_EQ(problem("818203a0"), ErrorCode::UnknownCriticalField) << "unknown kind";
    EXPECT_EQ(problem("818200a0"), ErrorCode::UnknownCriticalField);
    EXPECT_EQ(problem("81820180"), ErrorCode::WrongFieldType) << "record is no map";
    EXPECT_EQ(problem("81830" "1a001"), ErrorCode::WrongFieldType) << "three parts";
    EXPECT_EQ(problem("818201a201010102"), ErrorCode::NotCanonical) << "duplicate key in a record";
    EXPECT_EQ(problem("818201a000"), ErrorCode::NotCanonical) << "trailing byte";
    EXPECT_EQ(problem("828201a0"), ErrorCode::Truncated);
    EXPECT_EQ(problem("a0"), ErrorCode::WrongFieldType);
}

TEST_F(Payload, refusesToSealWhatNobodyWouldOpen)
{
    const QByteArray duplicate = QByteArray::fromHex("a201010102");
    EXPECT_EQ(sealPayload(m_key, m_context, {{OperationKind::Put, duplicate}}).error().code, ErrorCode::NotCanonical);
    const QByteArray two = QByteArray::fromHex("a0a0");
    EXPECT_FALSE(sealPayload(m_key, m_context, {{OperationKind::Put, two}}));
    cbor::Writer large;
    large.map(1);
    large.key(1);
    large.bytes(QByteArray(kMaxPayload, 'x'));
    EXPECT_EQ(sealPayload(m_key, m_context, {{OperationKind::Put, large.result()}}).error().code, ErrorCode::TooLarge);
}

} // namespace
