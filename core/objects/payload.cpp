#include "core/objects/feed_objects.h"

#include "core/crypto/content_seal.h"
#include "core/objects/cbor.h"

#include <zstd.h>

#include <memory>

namespace countersign::objects {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCompressionLevel = 3;
constexpr int kWindowLog = 21;                       // 2 MiB
constexpr int kCborMap = 5;

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

base::Result<QByteArray> compress(QByteArrayView plain)
{
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))), Qt::Uninitialized);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, kWindowLog);
    const std::size_t size = ZSTD_compress2(context.get(), out.data(), static_cast<std::size_t>(out.size()),
                                            plain.data(), static_cast<std::size_t>(plain.size()));
    if (ZSTD_isError(size))
        return base::fail(ErrorCode::Internal, u"zstd: "_s + QString::fromLatin1(ZSTD_getErrorName(size)));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

/// Window size that a frame header declares (RFC 8878 section 3.1.1.1). A frame of a single
/// segment declares none: its window is its content.
quint64 declaredWindow(QByteArrayView frame, quint64 contentSize)
{
    const auto descriptor = static_cast<quint8>(frame[4]);
    if (descriptor & 0x20)
        return contentSize;
    const auto window = static_cast<quint8>(frame[5]);
    const quint64 base = 1ULL << (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
}

/// One frame, its size and window declared and within bounds before a byte is decompressed;
/// the only memory it gets is that size.
base::Result<QByteArray> decompress(QByteArrayView frame)
{
    constexpr qsizetype kSmallestFrame = 6;
    if (frame.size() < kSmallestFrame)
        return base::fail(ErrorCode::Truncated, u"compressed payload"_s);
    const auto frameSize = static_cast<std::size_t>(frame.size());
    const unsigned long long declared = ZSTD_getFrameContentSize(frame.data(), frameSize);
    if (declared == ZSTD_CONTENTSIZE_ERROR || declared == ZSTD_CONTENTSIZE_UNKNOWN)
        return base::fail(ErrorCode::NotCanonical, u"payload without a declared size"_s);
    if (declared > static_cast<unsigned long long>(kMaxPayload))
        return base::fail(ErrorCode::TooLarge, u"declared payload"_s);
    if (declaredWindow(frame, declared) > (1ULL << kWindowLog))
        return base::fail(ErrorCode::TooLarge, u"compression window"_s);
    if (ZSTD_findFrameCompressedSize(frame.data(), frameSize) != frameSize)
        return base::fail(ErrorCode::NotCanonical, u"payload is not one frame"_s);
    QByteArray out(static_cast<qsizetype>(declared), Qt::Uninitialized);
    const std::size_t size = ZSTD_decompress(out.data(), static_cast<std::size_t>(out.size()), frame.data(), frameSize);
    if (ZSTD_isError(size) || size != declared)
        return base::fail(ErrorCode::NotCanonical, u"payload does not decompress"_s);
    return out;
}

bool isMap(QByteArrayView record)
{
    return !record.isEmpty() && static_cast<quint8>(record[0]) >> 5 == kCborMap;
}

base::Result<OperationView> readOperation(cbor::Reader &reader)
{
    const auto parts = reader.enterArray();
    if (!parts)
        return base::failFrom(parts);
    if (*parts != 2)
        return base::fail(ErrorCode::WrongFieldType, u"operation"_s);
    const auto kind = reader.unsignedInt();
    if (!kind)
        return base::failFrom(kind);
    if (*kind != static_cast<quint64>(OperationKind::Put) && *kind != static_cast<quint64>(OperationKind::Withdraw))
        return base::fail(ErrorCode::UnknownCriticalField, u"operation kind"_s);
    const auto record = reader.skip();
    if (!record)
        return base::failFrom(record);
    if (!isMap(*record))
        return base::fail(ErrorCode::WrongFieldType, u"record is not a map"_s);
    reader.leave();
    return OperationView{static_cast<OperationKind>(*kind), *record};
}

base::Result<QList<OperationView>> readOperations(QByteArrayView payload)
{
    cbor::Reader reader(payload);
    const auto count = reader.enterArray();
    if (!count)
        return base::failFrom(count);
    QList<OperationView> operations;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto operation = readOperation(reader);
        if (!operation)
            return base::failFrom(operation);
        operations.append(*operation);
    }
    reader.leave();
    if (const auto end = reader.end(); !end)
        return base::failFrom(end);
    return operations;
}

void putFeedName(cbor::Writer &writer, const FeedName &feed)
{
    writer.text(feed.owner.text());
    writer.bytes(feed.channel.view());
}

} // namespace

base::Result<QByteArray> sealPayload(const crypto::SecretBytes &channelKey, QByteArrayView context,
                                     const QList<OperationView> &operations)
{
    cbor::Writer writer;
    writer.array(static_cast<std::size_t>(operations.size()));
    for (const OperationView &operation : operations) {
        writer.array(2);
        writer.unsignedInt(static_cast<std::uint64_t>(operation.kind));
        writer.raw(operation.record);
    }
    const QByteArray plain = writer.take();
    if (plain.size() > kMaxPayload)
        return base::fail(ErrorCode::TooLarge, u"payload to seal"_s);
    // Read back as a recipient will: a batch that everybody refuses would block its feed for good.
    if (const auto readBack = readOperations(plain); !readBack)
        return base::failFrom(readBack);
    const auto compressed = compress(plain);
    if (!compressed)
        return compressed;
    return crypto::sealContent(channelKey, context, *compressed);
}

base::Result<OpenedPayload> OpenedPayload::open(const crypto::SecretBytes &channelKey, QByteArrayView context,
                                                QByteArrayView sealed, std::uint32_t expectedCount)
{
    const auto compressed = crypto::openContent(channelKey, context, sealed);
    if (!compressed)
        return base::failFrom(compressed);
    auto plain = decompress(*compressed);
    if (!plain)
        return base::failFrom(plain);
    auto operations = readOperations(*plain);
    if (!operations)
        return base::failFrom(operations);
    if (operations->size() != static_cast<qsizetype>(expectedCount))
        return base::fail(ErrorCode::NotCanonical, u"number of operations"_s,
                          {QString::number(expectedCount), QString::number(operations->size())});
    OpenedPayload payload;
    payload.m_bytes = std::move(*plain);             // moved, not copied: the views stay good
    payload.m_operations = std::move(*operations);
    return payload;
}

QByteArray batchContext(const FeedName &feed, std::uint64_t sequence, std::uint32_t epoch)
{
    cbor::Writer writer;
    writer.array(5);
    writer.text(u"countersign-batch/1");
    putFeedName(writer, feed);
    writer.unsignedInt(sequence);
    writer.unsignedInt(epoch);
    return writer.take();
}

QByteArray chunkContext(const FeedName &feed, std::uint64_t sequence, std::uint32_t epoch, std::uint32_t index)
{
    cbor::Writer writer;
    writer.array(6);
    writer.text(u"countersign-chunk/1");
    putFeedName(writer, feed);
    writer.unsignedInt(sequence);
    writer.unsignedInt(epoch);
    writer.unsignedInt(index);
    return writer.take();
}

} // namespace countersign::objects
