#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Pictures without what their makers wrote beside them. Each keeps a list of what a picture needs and drops
/// everything else, what nobody has thought of too; so nothing has to be read that is not kept. Turns of
/// the camera and colour profiles are gone with the rest. Nothing for bytes of another form. Private to this room.
namespace countersign::release {

/// ITU T.81, JFIF 1.02.
[[nodiscard]] std::optional<QByteArray> withoutJpegMetadata(QByteArrayView bytes);
/// PNG 1.2 (ISO/IEC 15948), APNG frames too.
[[nodiscard]] std::optional<QByteArray> withoutPngMetadata(QByteArrayView bytes);
/// WebP container (RFC 9649).
[[nodiscard]] std::optional<QByteArray> withoutWebpMetadata(QByteArrayView bytes);
/// TIFF 6.0 with strips or tiles, every page; not with JPEG inside, which may bring its own.
[[nodiscard]] std::optional<QByteArray> withoutTiffMetadata(QByteArrayView bytes);

} // namespace countersign::release
