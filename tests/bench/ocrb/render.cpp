// Writes pictures of machine-readable zones and what stands in them.
//   ocrb_render FOLDER COUNT [freetype|painter] [FIRST_SEED]
#include "zone_press.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace countersign::ocrb::bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "ocrb_render FOLDER COUNT [freetype|painter] [FIRST_SEED]\n");
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
    for (std::uint64_t seed = first; seed < first + arguments.at(2).toULongLong(); ++seed) {
        const PressedZone zone = press.press(zoneFor(seed), rasteriser, seed, settingsFor(seed, rasteriser));
        const QString name = folder.filePath(QString::number(seed));
        QFile text(name + u".txt"_s);
        if (!zone.picture.save(name + u".png"_s) || !text.open(QIODevice::WriteOnly)) {
            std::fprintf(stderr, "ocrb_render: %s cannot be written\n", qPrintable(name));
            return 3;
        }
        for (const std::string &line : zone.lines)
            text.write(QByteArray::fromStdString(line) + '\n');
    }
    return 0;
}
