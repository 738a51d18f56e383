#include "app/preview/bitmap.h"
#include "app/preview/foreign_file.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace countersign::preview {

namespace {

constexpr int kMostMegabytes = 512;

/// Told by the first bytes: the formats that this program shows, and no other reader is asked.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("BM"))
        return "bmp";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

class PictureFile final : public ForeignFile
{
public:
    PictureFile(QByteArray bytes, QByteArray format) : m_bytes(std::move(bytes)), m_format(std::move(format)) {}

    [[nodiscard]] Shown<void> check()
    {
        QBuffer buffer(&m_bytes);
        QImageReader reader(&buffer, m_format);
        const QSize size = reader.size();
        if (size.isEmpty() && !reader.canRead())
            return tl::unexpected(RefusedBecause::NotUnderstood);
        if (size.width() > kMostSourceSide || size.height() > kMostSourceSide
            || qint64{size.width()} * qint64{size.height()} > qint64{kMostSourcePixels})
            return tl::unexpected(RefusedBecause::TooLarge);
        return {};
    }
    [[nodiscard]] std::uint32_t pages() const override { return 1; }

    [[nodiscard]] Shown<Bitmap> render(const PageWanted &wanted) override
    {
        if (wanted.page != 0)
            return tl::unexpected(RefusedBecause::NoSuchPage);
        QBuffer buffer(&m_bytes);
        QImageReader reader(&buffer, m_format);
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        return toBitmap(reader.read(), wanted);
    }
    [[nodiscard]] Shown<QByteArray> text() override { return QByteArray(); }

private:
    QByteArray m_bytes;
    QByteArray m_format;
};

} // namespace

void loadPictureReaders()
{
    QImageReader::setAllocationLimit(kMostMegabytes);
    // Asking each reader about something that is no picture loads its plugin.
    for (const char *const format : {"png", "jpeg", "gif", "bmp", "webp"}) {
        QByteArray nothing("nothing");
        QBuffer buffer(&nothing);
        QImageReader reader(&buffer, format);
        (void)reader.canRead();
    }
}

Shown<ForeignFilePtr> openPicture(QByteArray bytes)
{
    QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return tl::unexpected(RefusedBecause::NotUnderstood);
    auto file = std::make_unique<PictureFile>(std::move(bytes), std::move(format));
    if (const auto good = file->check(); !good)
        return tl::unexpected(good.error());
    return ForeignFilePtr(std::move(file));
}

} // namespace countersign::preview
