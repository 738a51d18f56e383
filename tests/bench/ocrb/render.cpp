// Writes pictures of machine-readable zones and what stands in them.
//   ocrb_render FOLDER COUNT [freetype|painter] [FIRST_SEED] [lines]
// With `lines`: FOLDER/lines.tif, every line straightened on a page of its own, and the box
// file that Tesseract's training reads with it.
#include "tiff_pages.h"
#include "zone_press.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace countersign::ocrb::bench;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// All lines as pages of one TIFF, and where each stands, for Tesseract's training.
struct Lines
{
    QList<QImage> pages;
    QByteArray boxes;

    void add(const PressedZone &zone)
    {
        for (std::size_t row = 0; row < zone.lines.size(); ++row) {
            const QImage line = straightened(zone, static_cast<int>(row), static_cast<int>(row));
            const QByteArray size = QByteArray::number(line.width()) + ' ' + QByteArray::number(line.height());
            const QByteArray after = QByteArray::number(line.width() + 1) + ' ' + QByteArray::number(line.height() + 1);
            const QByteArray page = QByteArray::number(pages.size());
            boxes += "WordStr 0 0 " + size + ' ' + page + " #" + QByteArray::fromStdString(zone.lines[row]) + "\n\t " + size + ' ' + after + ' '
                + page + '\n';
            pages.append(line);
        }
    }
};

bool writeZone(const PressedZone &zone, const QString &name)
{
    QByteArray text;
    for (const std::string &line : zone.lines)
        text += QByteArray::fromStdString(line) + '\n';
    return zone.picture.save(name + u".jpg"_s, "JPEG", 90) && write(name + u".txt"_s, text);
}

int failed()
{
    std::fprintf(stderr, "ocrb_render: the folder cannot be written to\n");
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "ocrb_render FOLDER COUNT [freetype|painter] [FIRST_SEED] [lines]\n");
        return 2;
    }
    const ZonePress press;
    if (!press.isReady()) {
        std::fprintf(stderr, "ocrb_render: the package fonts-ocr-b is missing\n");
        return 3;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const Rasteriser rasteriser = arguments.value(3) == u"painter"_s ? Rasteriser::Painter : Rasteriser::FreeType;
    const std::uint64_t first = arguments.value(4, u"1"_s).toULongLong();
    const bool asLines = arguments.value(5) == u"lines"_s;
    Lines lines;
    for (std::uint64_t seed = first; seed < first + arguments.at(2).toULongLong(); ++seed) {
        const PressedZone zone = press.press(zoneFor(seed), rasteriser, seed, settingsFor(seed, rasteriser));
        if (asLines)
            lines.add(zone);
        else if (!writeZone(zone, folder.filePath(QString::number(seed))))
            return failed();
    }
    if (asLines && (!write(folder.filePath(u"lines.tif"_s), tiffOf(lines.pages)) || !write(folder.filePath(u"lines.box"_s), lines.boxes)))
        return failed();
    return 0;
}
