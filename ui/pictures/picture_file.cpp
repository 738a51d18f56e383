#include "ui/pictures/picture_file.h"

#include "core/ocrb/zone_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QStringList>

#include <optional>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;
constexpr int kAllocationMegabytes = 192; ///< 40 megapixels at four bytes and some room

/// The format that the first bytes promise; nothing for all others. The name, which anyone
/// can choose, does not count, and no other reader of Qt's sees the bytes.
std::optional<QByteArray> formatOf(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return "webp";
    if (head.startsWith("BM"))
        return "bmp";
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff";
    return std::nullopt;
}

base::Status checkSize(QSize size)
{
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (pixels > ocrb::kMostPixels)
        return base::fail(ErrorCode::PictureTooLarge, u"picture"_s,
                          {QString::number((pixels + 999'999) / 1'000'000), QString::number(ocrb::kMostPixels / 1'000'000)});
    return {};
}

base::Result<QImage> decoded(QIODevice &device, const QString &name)
{
    const std::optional<QByteArray> format = formatOf(device.peek(16));
    if (!format || !QImageReader::supportedImageFormats().contains(*format))
        return base::fail(ErrorCode::PictureUnreadable, u"not one of the formats"_s, {name});
    QImageReader reader(&device, *format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(kAllocationMegabytes);
    if (const QSize size = reader.size(); size.isValid()) {
        if (const base::Status status = checkSize(size); !status)
            return base::failFrom(status);
    }
    const QImage picture = reader.read();
    if (picture.isNull())
        return base::fail(ErrorCode::PictureUnreadable, reader.errorString(), {name});
    return greyPictureOf(picture);
}

} // namespace

base::Result<QImage> greyPictureFromFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    // A pipe or a device has no size and could go on for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, file.errorString(), {name});
    if (file.size() > kMostBytes)
        return base::fail(ErrorCode::PictureUnreadable, u"too many bytes"_s, {name});
    return decoded(file, name);
}

base::Result<QImage> greyPictureFromBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kMostBytes)
        return base::fail(ErrorCode::PictureUnreadable, u"too many bytes"_s, {name});
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return decoded(buffer, name);
}

base::Result<QImage> greyPictureOf(const QImage &picture)
{
    if (picture.isNull())
        return base::fail(ErrorCode::PictureUnreadable, u"empty picture"_s, {QString()});
    if (const base::Status status = checkSize(picture.size()); !status)
        return base::failFrom(status);
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    // By hand: a painter wants a window system, which countersignctl has not.
    const QImage layered = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage grey(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(layered.constScanLine(y));
        uchar *to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const int paper = 255 - qAlpha(from[x]);
            to[x] = static_cast<uchar>(qGray(qRed(from[x]) + paper, qGreen(from[x]) + paper, qBlue(from[x]) + paper));
        }
    }
    return grey;
}

ocrb::GreyPicture bytesOf(const QImage &grey)
{
    Q_ASSERT(grey.format() == QImage::Format_Grayscale8);
    return {grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()};
}

QStringList pictureFilePatterns()
{
    static constexpr const char *kKnown[][2] = {{"png", "*.png"}, {"jpeg", "*.jpg"}, {"jpeg", "*.jpeg"}, {"webp", "*.webp"},
                                                {"bmp", "*.bmp"}, {"tiff", "*.tif"}, {"tiff", "*.tiff"}};
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    QStringList patterns;
    for (const auto &[format, pattern] : kKnown) {
        if (formats.contains(format))
            patterns.append(QString::fromLatin1(pattern));
    }
    return patterns;
}

} // namespace countersign::ui
