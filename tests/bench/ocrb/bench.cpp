// Measures reading zones from pictures.
//   ocrb_bench [COUNT] [FIRST_SEED] [--tesseract MODEL]... [--tessdata DIR] [--only freetype|painter]
//              [--harder] [--show]
// COUNT renders of each half (default 500). A line is right when all its characters are; it
// is silent when a wrong character is not marked uncertain. Tesseract gets each line cut
// out and straightened from its known place (--psm 13), which ours finds by itself. --harder leaves the
// range that the reader is meant for: 100 to 150 dpi, half as much blur again, JPEG at 20 to 40.
#include "core/ocrb/zone_reader.h"
#include "zone_press.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>

using namespace countersign;
using namespace countersign::ocrb;
using namespace countersign::ocrb::bench;
using namespace Qt::StringLiterals;

namespace {

struct Tally
{
    int pictures = 0;
    int refused = 0; ///< no zone found, or too unclear
    int lines = 0;
    int right = 0;
    int covered = 0; ///< right, or each wrong character marked
    int silent = 0;
    int questions = 0;
    double milliseconds = 0;
    double longest = 0;
};

void print(const char *name, const Tally &tally)
{
    const auto percent = [&tally](int count) { return 100.0 * count / std::max(1, tally.lines); };
    std::printf("%-34s %5d pictures %5d lines: right %6.2f %%, right or uncertain %6.2f %%, silent %5.2f %% (%d), refused %d, "
                "questions a picture %.2f, ms a picture %.0f (longest %.0f)\n",
                name, tally.pictures, tally.lines, percent(tally.right), percent(tally.covered), percent(tally.silent), tally.silent,
                tally.refused, static_cast<double>(tally.questions) / std::max(1, tally.pictures),
                tally.milliseconds / std::max(1, tally.pictures), tally.longest);
    std::fflush(stdout);
}

void countOurs(const PressedZone &zone, Tally &tally, bool show, std::uint64_t seed)
{
    const GreyPicture picture{zone.picture.constBits(), zone.picture.width(), zone.picture.height(), zone.picture.bytesPerLine()};
    // Time of the processor: other programs may run beside. The limit is by the wall clock.
    const std::clock_t before = std::clock();
    const auto reading = readZone(picture, {std::chrono::minutes(5), {}});
    const double spent = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    tally.milliseconds += spent;
    tally.longest = std::max(tally.longest, spent);
    ++tally.pictures;
    tally.lines += static_cast<int>(zone.lines.size());
    if (!reading) {
        ++tally.refused;
        if (show)
            std::printf("seed %llu: refused, %s\n", static_cast<unsigned long long>(seed), qPrintable(base::codeText(reading.error().code)));
        return;
    }
    tally.questions += reading->uncertainCount();
    for (std::size_t row = 0; row < zone.lines.size(); ++row) {
        const std::string &truth = zone.lines[row];
        const ReadLine line = reading->lines.value(static_cast<int>(row));
        int wrong = 0;
        int silent = line.characters.size() == static_cast<qsizetype>(truth.size()) ? 0 : 1;
        for (qsizetype i = 0; i < line.characters.size() && silent == 0; ++i) {
            const ReadCharacter &character = line.characters.at(i);
            if (character.best == truth[static_cast<std::size_t>(i)])
                continue;
            ++wrong;
            silent += character.uncertain ? 0 : 1;
            if (show)
                std::printf("seed %llu line %zu position %d: %c read as %c (%.3f)%s\n", static_cast<unsigned long long>(seed), row + 1,
                            static_cast<int>(i) + 1, truth[static_cast<std::size_t>(i)], character.best, character.confidence,
                            character.uncertain ? "" : " SILENT");
        }
        if (show && line.characters.size() != static_cast<qsizetype>(truth.size()))
            std::printf("seed %llu line %zu: %s read as %s\n", static_cast<unsigned long long>(seed), row + 1, truth.c_str(), line.text.constData());
        tally.right += wrong == 0 && silent == 0 ? 1 : 0;
        tally.covered += silent == 0 ? 1 : 0;
        tally.silent += silent > 0 ? 1 : 0;
    }
}

QByteArray tesseractLine(const QImage &line, const QString &model, const QString &tessdata, const QString &file)
{
    line.save(file);
    QStringList arguments{file, u"stdout"_s, u"--psm"_s, u"13"_s, u"-l"_s, model, u"-c"_s,
                          u"tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"_s};
    if (!tessdata.isEmpty())
        arguments << u"--tessdata-dir"_s << tessdata;
    QProcess process;
    process.start(u"tesseract"_s, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput().simplified().replace(' ', "");
}

void countTesseract(const PressedZone &zone, const QString &model, const QString &tessdata, const QString &file, Tally &tally)
{
    QElapsedTimer timer;
    timer.start();
    ++tally.pictures;
    for (std::size_t row = 0; row < zone.lines.size(); ++row) {
        const QImage line = straightened(zone, static_cast<int>(row), static_cast<int>(row));
        const bool right = tesseractLine(line, model, tessdata, file) == QByteArray::fromStdString(zone.lines[row]);
        ++tally.lines;
        tally.right += right ? 1 : 0;
        tally.covered += right ? 1 : 0;
        tally.silent += right ? 0 : 1; // it marks nothing
    }
    tally.milliseconds += static_cast<double>(timer.elapsed());
    tally.longest = std::max(tally.longest, static_cast<double>(timer.elapsed()));
}

PressSettings harder(PressSettings settings)
{
    settings.dpi = 100 + (settings.dpi - 150) / 3;
    settings.blur *= 1.5;
    settings.noise *= 1.5;
    settings.quality = 20 + (settings.quality - 40) / 3;
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QStringList models;
    QStringList plain;
    QString tessdata;
    QString only;
    bool show = false;
    bool isHarder = false;
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == u"--tesseract"_s && !arguments.isEmpty())
            models << arguments.takeFirst();
        else if (argument == u"--tessdata"_s && !arguments.isEmpty())
            tessdata = arguments.takeFirst();
        else if (argument == u"--only"_s && !arguments.isEmpty())
            only = arguments.takeFirst();
        else if (argument == u"--harder"_s)
            isHarder = true;
        else if (argument == u"--show"_s)
            show = true;
        else
            plain << argument;
    }
    const std::uint64_t count = plain.value(0, u"500"_s).toULongLong();
    const std::uint64_t first = plain.value(1, u"1"_s).toULongLong();
    const ZonePress press;
    if (!press.isReady()) {
        std::fprintf(stderr, "ocrb_bench: the package fonts-ocr-b is missing\n");
        return 3;
    }
    const QTemporaryDir folder;
    for (const Rasteriser rasteriser : {Rasteriser::FreeType, Rasteriser::Painter}) {
        const bool learned = rasteriser == Rasteriser::FreeType;
        if (!only.isEmpty() && (only == u"freetype"_s) != learned)
            continue;
        const char *half = learned ? "as learned (FreeType)" : "held out (Qt, other weight)";
        Tally ours;
        std::map<QString, Tally> others;
        for (std::uint64_t seed = first; seed < first + count; ++seed) {
            const PressSettings settings = settingsFor(seed, rasteriser);
            const PressedZone zone = press.press(zoneFor(seed), rasteriser, seed, isHarder ? harder(settings) : settings);
            countOurs(zone, ours, show, seed);
            for (const QString &model : models)
                countTesseract(zone, model, tessdata, folder.filePath(u"zone.png"_s), others[model]);
        }
        print((QByteArray("ours, ") + half).constData(), ours);
        for (const auto &[model, tally] : others)
            print((model.toUtf8() + ", " + half).constData(), tally);
    }
    return 0;
}
