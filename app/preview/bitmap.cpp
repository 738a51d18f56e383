#include "app/preview/bitmap.h"

#include <QImage>

#include <vector>

namespace countersign::preview {

namespace {

constexpr quint32 kFull = 255;

/// Blue, green, red of one pixel of the result, as sums over what it covers.
struct Sum
{
    quint64 blue = 0, green = 0, red = 0;
};

/// Adds one source row, laid on white, to the sums of the result's columns.
void addRow(const QImage &row, std::vector<Sum> &sums)
{
    const auto *const line = reinterpret_cast<const QRgb *>(row.constScanLine(0));
    const auto width = static_cast<qint64>(row.width());
    const auto columns = static_cast<qint64>(sums.size());
    for (qint64 x = 0; x < columns; ++x) {
        Sum &sum = sums[static_cast<std::size_t>(x)];
        const qint64 end = (x + 1) * width / columns;
        for (qint64 from = x * width / columns; from < end; ++from) {
            const QRgb pixel = line[from];
            const quint32 behind = kFull - static_cast<quint32>(qAlpha(pixel));
            sum.blue += static_cast<quint32>(qBlue(pixel)) + behind;
            sum.green += static_cast<quint32>(qGreen(pixel)) + behind;
            sum.red += static_cast<quint32>(qRed(pixel)) + behind;
        }
    }
}

void writeRow(const std::vector<Sum> &sums, qint64 rows, qint64 width, QByteArray &pixels)
{
    const auto columns = static_cast<qint64>(sums.size());
    for (qint64 x = 0; x < columns; ++x) {
        const auto covered = static_cast<quint64>(((x + 1) * width / columns - x * width / columns) * rows);
        const Sum &sum = sums[static_cast<std::size_t>(x)];
        const char pixel[4] = {static_cast<char>(sum.blue / covered), static_cast<char>(sum.green / covered),
                               static_cast<char>(sum.red / covered), static_cast<char>(kFull)};
        pixels.append(pixel, 4);
    }
}

} // namespace

Shown<Bitmap> toBitmap(const QImage &image, const PageWanted &wanted)
{
    if (image.isNull())
        return tl::unexpected(RefusedBecause::NotUnderstood);
    if (image.width() > kMostSourceSide || image.height() > kMostSourceSide)
        return tl::unexpected(RefusedBecause::TooLarge);
    QSize size = image.size();
    if (size.width() > wanted.width || size.height() > wanted.height)
        size = size.scaled(wanted.width, wanted.height, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (qint64{size.width()} * qint64{size.height()} > qint64{kMostPixels})
        return tl::unexpected(RefusedBecause::TooLarge);
    Bitmap bitmap{size.width(), size.height(), {}};
    bitmap.pixels.reserve(qsizetype{4} * size.width() * size.height());
    const auto height = static_cast<qint64>(image.height());
    for (qint64 y = 0; y < size.height(); ++y) {
        std::vector<Sum> sums(static_cast<std::size_t>(size.width()));
        const qint64 begin = y * height / size.height();
        const qint64 end = (y + 1) * height / size.height();
        for (qint64 from = begin; from < end; ++from)
            addRow(image.copy(0, static_cast<int>(from), image.width(), 1).convertToFormat(QImage::Format_ARGB32_Premultiplied), sums);
        writeRow(sums, end - begin, image.width(), bitmap.pixels);
    }
    return bitmap;
}

} // namespace countersign::preview
