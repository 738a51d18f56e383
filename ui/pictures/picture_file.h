#pragma once

#include "core/base/result.h"
#include "core/ocrb/grey_picture.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace countersign::ui {

/// Foreign picture files, opened with bounds and without widgets, so that countersignctl
/// uses the same. PNG, JPEG, WebP, BMP and TIFF, told by their first bytes; each as far as a
/// reader is installed. Size is asked before anything is decoded. No call needs the window's
/// thread, and none should run there.
///
/// Errors: FileUnreadable (args: file), PictureUnreadable (args: file), PictureTooLarge
/// (args: megapixels, most).
base::Result<QImage> greyPictureFromFile(const QString &path);

/// The same of bytes, as they come by paste and drag; `name` is for the sentence only.
base::Result<QImage> greyPictureFromBytes(const QByteArray &bytes, const QString &name);

/// Of a picture that is decoded already: grey, on white paper where it is transparent.
base::Result<QImage> greyPictureOf(const QImage &picture);

/// The bytes of an 8-bit grey image, for core/ocrb; they live as long as the image.
ocrb::GreyPicture bytesOf(const QImage &grey);

/// For a file dialogue: "*.png", "*.jpg" ... of the formats that can be read here.
QStringList pictureFilePatterns();

} // namespace countersign::ui
