#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Takes out of a file what says who, where, when and with what it was made, before it leaves the desk.
namespace countersign::release {

/// The file without metadata. By `type` (MIME, cases::fileTypeOf): JPEG, PNG, WebP and TIFF keep the picture
/// and its colours; Office files (docx, xlsx, pptx, odt, ods, odp) lose properties, names of authors and
/// of those who commented; plain text and CSV stay as they are. MetadataStays (args: name) for any other
/// type, PDF too, and for a file that is not what it says.
[[nodiscard]] base::Result<QByteArray> withoutMetadata(const QByteArray &bytes, const QString &type, const QString &name);

} // namespace countersign::release
