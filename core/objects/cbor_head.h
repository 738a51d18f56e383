#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QtEndian>

#include <cstdint>

/// The first byte of an item and its argument (RFC 8949 section 3), shared by the reading
/// functions and by the walk that skips. Private to this room.
namespace countersign::objects::cbor {

enum Major : std::uint8_t { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };

inline constexpr std::uint64_t kFalse = 20;
inline constexpr std::uint64_t kTrue = 21;
inline constexpr std::uint64_t kNull = 22;

struct Head
{
    bool good = false;
    std::uint8_t major = 0;
    std::uint8_t size = 0;                       ///< bytes of the head itself
    base::ErrorCode problem = base::ErrorCode::NotCanonical;
    std::uint64_t argument = 0;
};

/// Reads a head at `at`. Refuses longer forms than needed, indefinite lengths, tags,
/// floats and every simple value but false, true and null.
inline Head readHead(QByteArrayView bytes, qsizetype at)
{
    Head head;
    const qsizetype left = bytes.size() - at;
    if (left < 1) {
        head.problem = base::ErrorCode::Truncated;
        return head;
    }
    const auto *raw = reinterpret_cast<const std::uint8_t *>(bytes.data()) + at;
    head.major = static_cast<std::uint8_t>(raw[0] >> 5);
    const std::uint8_t info = raw[0] & 0x1f;
    if (info < 24) {
        head.argument = info;
        head.size = 1;
        head.good = head.major < 6 || (head.major == Simple && info >= kFalse && info <= kNull);
        return head;
    }
    if (info > 27 || head.major > 5)
        return head;
    const int width = 1 << (info - 24);
    if (left < 1 + width) {
        head.problem = base::ErrorCode::Truncated;
        return head;
    }
    std::uint64_t least = 24;
    switch (width) {
    case 1:
        head.argument = raw[1];
        break;
    case 2:
        head.argument = qFromBigEndian<quint16>(raw + 1);
        least = 1ULL << 8;
        break;
    case 4:
        head.argument = qFromBigEndian<quint32>(raw + 1);
        least = 1ULL << 16;
        break;
    default:
        head.argument = qFromBigEndian<quint64>(raw + 1);
        least = 1ULL << 32;
        break;
    }
    head.size = static_cast<std::uint8_t>(1 + width);
    head.good = head.argument >= least;
    return head;
}

} // namespace countersign::objects::cbor
