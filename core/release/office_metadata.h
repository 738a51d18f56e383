#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Office files without properties and names of who wrote, changed or commented. Their ZIP is written anew
/// from the parts that a document needs, unpacked within a bound. Nothing for files with tracked changes,
/// macros or embedded files: what was deleted, and what those hold, would go along unseen. Private to this room.
namespace countersign::release {

/// docx, xlsx, pptx (ECMA-376).
[[nodiscard]] std::optional<QByteArray> withoutOoxmlMetadata(QByteArrayView bytes);
/// odt, ods, odp (OpenDocument 1.3).
[[nodiscard]] std::optional<QByteArray> withoutOpenDocumentMetadata(QByteArrayView bytes);

} // namespace countersign::release
