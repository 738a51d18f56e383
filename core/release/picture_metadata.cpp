#include "core/release/picture_metadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace countersign::release {

namespace {

std::uint8_t byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

// ---- JPEG ------------------------------------------------------------------

enum Marker : std::uint8_t { Tem = 0x01, Sof0 = 0xc0, Rst0 = 0xd0, Rst7 = 0xd7, Soi = 0xd8, Eoi = 0xd9, Sos = 0xda, Dri = 0xdd, App0 = 0xe0, App14 = 0xee };

/// Frames, tables and scans; of the applications' segments JFIF's own without its thumbnail, and Adobe's,
/// which says how the colours are coded.
QByteArray keptSegment(std::uint8_t marker, QByteArrayView body)
{
    constexpr qsizetype kJfif = 14;
    if (marker == App0 && body.startsWith(QByteArrayView("JFIF\0", 5)) && body.size() >= kJfif) {
        QByteArray jfif = body.first(kJfif).toByteArray();
        jfif[12] = jfif[13] = 0; // width and height of the thumbnail
        return jfif;
    }
    if (marker == App14 && body.startsWith("Adobe") && body.size() == 12)
        return body.toByteArray();
    const bool tables = marker >= Sof0 && marker <= Dri && !(marker >= Rst0 && marker <= Eoi);
    return tables ? body.toByteArray() : QByteArray();
}

/// Coded data up to the next marker that is no restart.
qsizetype scanEnd(QByteArrayView bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const std::uint8_t next = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) == 0xff && next != 0 && next != 0xff && !(next >= Rst0 && next <= Rst7))
            return at;
    }
    return -1;
}

void putSegment(QByteArray &out, std::uint8_t marker, QByteArrayView body)
{
    out += '\xff';
    out += static_cast<char>(marker);
    char length[2];
    qToBigEndian(static_cast<quint16>(body.size() + 2), length);
    out.append(length, 2);
    out.append(body.data(), body.size());
}

// ---- RIFF ------------------------------------------------------------------

void putRiff(QByteArray &out, QByteArrayView name, QByteArrayView body)
{
    out.append(name.data(), name.size());
    char length[4];
    qToLittleEndian(static_cast<quint32>(body.size()), length);
    out.append(length, 4);
    out.append(body.data(), body.size());
    if (body.size() % 2 != 0)
        out += '\0';
}

/// The chunks of a picture, frames of a moving one inside their own.
std::optional<QByteArray> keptChunks(QByteArrayView bytes, bool inFrame)
{
    constexpr qsizetype kHead = 8;
    constexpr qsizetype kFrameHead = 16;
    QByteArray out;
    while (!bytes.isEmpty()) {
        if (bytes.size() < kHead)
            return std::nullopt;
        const QByteArrayView name = bytes.first(4);
        const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.data() + 4));
        if (size > bytes.size() - kHead)
            return std::nullopt;
        const QByteArrayView body = bytes.sliced(kHead, size);
        if (name == "VP8 " || name == "VP8L" || name == "ALPH" || (!inFrame && name == "ANIM")) {
            putRiff(out, name, body);
        } else if (!inFrame && name == "VP8X" && size == 10) {
            QByteArray features = body.toByteArray();
            features[0] = static_cast<char>(byteAt(body, 0) & 0x12); // alpha and animation; not ICC, Exif, XMP
            putRiff(out, name, features);
        } else if (!inFrame && name == "ANMF" && size >= kFrameHead) {
            const auto frame = keptChunks(body.sliced(kFrameHead), true);
            if (!frame)
                return std::nullopt;
            putRiff(out, name, body.first(kFrameHead).toByteArray() + *frame);
        }
        bytes = bytes.sliced(std::min(bytes.size(), kHead + size + size % 2));
    }
    return out;
}

} // namespace

std::optional<QByteArray> withoutJpegMetadata(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("\xff\xd8", 2)))
        return std::nullopt;
    constexpr qsizetype kShortestScanHead = 8;
    QByteArray out("\xff\xd8", 2);
    bool scanned = false;
    for (qsizetype at = 2; at + 1 < bytes.size();) {
        if (byteAt(bytes, at) != 0xff)
            return std::nullopt;
        const std::uint8_t marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        if (marker == Eoi) // what stands behind the end goes: a film, a second picture, anything
            return scanned ? std::optional(out + QByteArray("\xff\xd9", 2)) : std::nullopt;
        if (marker == Soi || marker == Tem || marker == 0 || at + 4 > bytes.size())
            return std::nullopt;
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint16>(bytes.data() + at + 2));
        if (size < 2 || size > bytes.size() - at - 2)
            return std::nullopt;
        // T.81 B.2.3: one component at least. Without its head a scan would be taken for segments.
        if (marker == Sos && size < kShortestScanHead)
            return std::nullopt;
        if (const QByteArray kept = keptSegment(marker, bytes.sliced(at + 4, size - 2)); !kept.isEmpty())
            putSegment(out, marker, kept);
        at += 2 + size;
        if (marker == Sos) {
            const qsizetype end = scanEnd(bytes, at);
            if (end < 0)
                return std::nullopt;
            out.append(bytes.data() + at, end - at);
            at = end;
            scanned = true;
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> withoutPngMetadata(QByteArrayView bytes)
{
    static constexpr std::array kKept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "acTL", "fcTL", "fdAT"};
    constexpr QByteArrayView kSignature("\x89PNG\r\n\x1a\n", 8);
    constexpr qsizetype kFrame = 12; // length, name, check sum
    if (!bytes.startsWith(kSignature))
        return std::nullopt;
    QByteArray out = kSignature.toByteArray();
    for (qsizetype at = kSignature.size(); bytes.size() - at >= kFrame;) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data() + at));
        if (size > bytes.size() - at - kFrame)
            return std::nullopt;
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        if ((at == kSignature.size()) != (name == "IHDR"))
            return std::nullopt;
        if (std::any_of(kKept.begin(), kKept.end(), [&name](const char *kept) { return name == QByteArrayView(kept, 4); }))
            out.append(bytes.data() + at, size + kFrame);
        at += size + kFrame;
        if (name == "IEND")
            return out;
    }
    return std::nullopt;
}

std::optional<QByteArray> withoutWebpMetadata(QByteArrayView bytes)
{
    constexpr qsizetype kHead = 12;
    if (bytes.size() < kHead || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WEBP")
        return std::nullopt;
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.data() + 4));
    if (size < 4 || size > bytes.size() - 8)
        return std::nullopt;
    const auto chunks = keptChunks(bytes.sliced(kHead, size - 4), false);
    if (!chunks || chunks->isEmpty())
        return std::nullopt;
    QByteArray out;
    putRiff(out, "RIFF", QByteArray("WEBP") + *chunks);
    return out;
}

} // namespace countersign::release
