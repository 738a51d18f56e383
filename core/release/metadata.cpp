#include "core/release/metadata.h"

#include "core/release/office_metadata.h"
#include "core/release/picture_metadata.h"

#include <QHash>

namespace countersign::release {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

using Strip = std::optional<QByteArray> (*)(QByteArrayView);

/// Text says of itself what it says, and no more; one with zeros in it is none.
std::optional<QByteArray> plainText(QByteArrayView bytes)
{
    return bytes.contains('\0') ? std::nullopt : std::optional(bytes.toByteArray());
}

Strip stripOf(const QString &type)
{
    static const QHash<QString, Strip> strips{
        {u"image/jpeg"_s, &withoutJpegMetadata},
        {u"image/png"_s, &withoutPngMetadata},
        {u"image/apng"_s, &withoutPngMetadata},
        {u"image/webp"_s, &withoutWebpMetadata},
        {u"image/tiff"_s, &withoutTiffMetadata},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, &withoutOoxmlMetadata},
        {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, &withoutOoxmlMetadata},
        {u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s, &withoutOoxmlMetadata},
        {u"application/vnd.oasis.opendocument.text"_s, &withoutOpenDocumentMetadata},
        {u"application/vnd.oasis.opendocument.spreadsheet"_s, &withoutOpenDocumentMetadata},
        {u"application/vnd.oasis.opendocument.presentation"_s, &withoutOpenDocumentMetadata},
        {u"text/plain"_s, &plainText},
        {u"text/csv"_s, &plainText},
        {u"text/tab-separated-values"_s, &plainText},
        {u"text/markdown"_s, &plainText},
    };
    return strips.value(type, nullptr);
}

} // namespace

base::Result<QByteArray> withoutMetadata(const QByteArray &bytes, const QString &type, const QString &name)
{
    const Strip strip = stripOf(type);
    auto stripped = strip == nullptr ? std::nullopt : strip(bytes);
    if (!stripped)
        return base::fail(ErrorCode::MetadataStays, strip == nullptr ? u"no way to take metadata out of "_s + type : u"not understood"_s, {name});
    return std::move(*stripped);
}

} // namespace countersign::release
