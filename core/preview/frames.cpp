#include "core/preview/frames.h"

#include <QtEndian>

namespace countersign::preview {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHead = 5;
constexpr qsizetype kNumber = 4;
constexpr qsizetype kBytesAPixel = 4;

std::uint32_t numberAt(QByteArrayView bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.data() + place);
}

bool isKnown(std::uint8_t kind)
{
    switch (static_cast<FrameKind>(kind)) {
    case FrameKind::File:
    case FrameKind::Page:
    case FrameKind::AllText:
    case FrameKind::Opened:
    case FrameKind::Picture:
    case FrameKind::Text:
    case FrameKind::Refused:
        return true;
    }
    return false;
}

} // namespace

qsizetype mostOf(FrameKind kind)
{
    switch (kind) {
    case FrameKind::File:
        return kMostFile + 1;
    case FrameKind::Page:
        return 3 * kNumber;
    case FrameKind::AllText:
        return 0;
    case FrameKind::Opened:
        return kNumber;
    case FrameKind::Picture:
        return 2 * kNumber + kMostPixels * kBytesAPixel;
    case FrameKind::Text:
        return kMostText;
    case FrameKind::Refused:
        return 1;
    }
    return 0;
}

QByteArray encodeNumber(std::uint32_t number)
{
    QByteArray bytes(kNumber, Qt::Uninitialized);
    qToBigEndian(quint32{number}, bytes.data());
    return bytes;
}

QByteArray encodeFrame(FrameKind kind, QByteArrayView rest)
{
    QByteArray frame;
    frame.reserve(kHead + rest.size());
    frame.append(static_cast<char>(kind));
    frame.append(encodeNumber(static_cast<std::uint32_t>(rest.size())));
    frame.append(rest);
    return frame;
}

QByteArray encodePage(const PageWanted &wanted)
{
    return encodeNumber(wanted.page) + encodeNumber(static_cast<std::uint32_t>(wanted.width))
        + encodeNumber(static_cast<std::uint32_t>(wanted.height));
}

QByteArray encodeBitmap(const Bitmap &bitmap)
{
    return encodeNumber(static_cast<std::uint32_t>(bitmap.width)) + encodeNumber(static_cast<std::uint32_t>(bitmap.height))
        + bitmap.pixels;
}

base::Result<PageWanted> decodePage(QByteArrayView rest)
{
    if (rest.size() != 3 * kNumber)
        return base::fail(ErrorCode::NotCanonical, u"page frame"_s);
    const std::uint32_t width = numberAt(rest, kNumber);
    const std::uint32_t height = numberAt(rest, 2 * kNumber);
    if (width < 1 || height < 1 || width > kMostSide || height > kMostSide)
        return base::fail(ErrorCode::TooLarge, u"page frame"_s);
    return PageWanted{numberAt(rest, 0), static_cast<int>(width), static_cast<int>(height)};
}

base::Result<std::uint32_t> decodeNumber(QByteArrayView rest)
{
    if (rest.size() != kNumber)
        return base::fail(ErrorCode::NotCanonical, u"number frame"_s);
    return numberAt(rest, 0);
}

base::Result<Bitmap> decodeBitmap(QByteArrayView rest)
{
    if (rest.size() < 2 * kNumber)
        return base::fail(ErrorCode::NotCanonical, u"picture frame"_s);
    const std::uint32_t width = numberAt(rest, 0);
    const std::uint32_t height = numberAt(rest, kNumber);
    if (width < 1 || height < 1 || width > kMostSide || height > kMostSide)
        return base::fail(ErrorCode::TooLarge, u"picture frame"_s);
    const qsizetype pixels = static_cast<qsizetype>(width) * static_cast<qsizetype>(height);
    if (pixels > kMostPixels || rest.size() != 2 * kNumber + pixels * kBytesAPixel)
        return base::fail(ErrorCode::NotCanonical, u"size of a picture frame"_s);
    return Bitmap{static_cast<int>(width), static_cast<int>(height), rest.sliced(2 * kNumber).toByteArray()};
}

base::Result<bool> FrameReader::next(Frame &frame)
{
    if (m_bytes.size() < kHead)
        return false;
    const auto kind = static_cast<std::uint8_t>(m_bytes.at(0));
    if (!isKnown(kind))
        return base::fail(ErrorCode::NotCanonical, u"kind of a frame"_s);
    const auto length = static_cast<qsizetype>(numberAt(m_bytes, 1));
    if (length > mostOf(static_cast<FrameKind>(kind)))
        return base::fail(ErrorCode::TooLarge, u"frame"_s);
    if (m_bytes.size() < kHead + length)
        return false;
    frame.kind = static_cast<FrameKind>(kind);
    frame.rest = m_bytes.sliced(kHead, length);
    m_bytes.remove(0, kHead + length);
    return true;
}

} // namespace countersign::preview
