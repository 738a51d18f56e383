#pragma once

#include <QByteArray>
#include <QImage>

namespace countersign::ocrb::bench {

/// Grey pictures as the pages of one plain TIFF (revision 6, no compression): Tesseract's
/// training tool then starts once and not once a line.
QByteArray tiffOf(const QList<QImage> &pages);

} // namespace countersign::ocrb::bench
