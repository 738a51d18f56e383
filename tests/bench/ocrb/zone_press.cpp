#include "zone_press.h"

#include "zone_generator.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QRawFont>
#include <QTransform>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <random>

namespace countersign::ocrb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPitch = 2.54;        ///< mm, Doc 9303-3: ten characters an inch
constexpr double kFontPitch = 0.723;   ///< of the em, in fonts-ocr-b
constexpr double kCentreHeight = 0.365; ///< of the em: middle of a character above its base line
constexpr double kEm = kPitch / kFontPitch;
constexpr double kMaskDpi = 600;
constexpr double kDotsPerMm = kMaskDpi / 25.4;

class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_random(seed * 0x9E3779B97F4A7C15ULL + 12345) {}
    double between(double from, double to) { return from + (to - from) * static_cast<double>(m_random() >> 11) * 0x1p-53; }
    bool oneIn(int n) { return m_random() % static_cast<std::uint64_t>(n) == 0; }
    int below(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    double normal() { return m_normal(m_random); }

private:
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal;
};

/// Sizes in mm, and where the zone stands on the page.
struct Page
{
    double width = 0;
    double height = 0;
    double left = 0; ///< left edge of the first cell
    double top = 0;  ///< middle of the first line
};

Page pageFor(const std::vector<std::string> &lines, const PressSettings &settings, Chance &chance)
{
    Page page;
    const double zoneWidth = kPitch * static_cast<double>(lines.front().size());
    const double zoneHeight = settings.lineSpacing * static_cast<double>(lines.size() - 1);
    page.left = chance.between(3, 9);
    page.width = page.left + zoneWidth + chance.between(3, 9);
    page.top = settings.wholePage ? page.width * chance.between(0.42, 0.5) : chance.between(4, 9);
    page.height = page.top + zoneHeight + chance.between(4, 9);
    return page;
}

/// Page in mm to picture in pixels: a lens 320 mm above a tilted page.
QTransform cameraFor(const Page &page, const PressSettings &settings)
{
    const double distance = 320;
    const double across = settings.tiltAcross * std::numbers::pi / 180;
    const double along = settings.tiltAlong * std::numbers::pi / 180;
    // Depth of a point is distance + x sin(across) + y sin(along); seen at x / depth.
    const QTransform tilt(std::cos(across), 0, std::sin(across) / distance, 0, std::cos(along), std::sin(along) / distance, 0, 0, 1);
    QTransform camera = QTransform::fromTranslate(-page.width / 2, -page.height / 2) * tilt;
    camera *= QTransform().rotate(settings.turn + 90 * settings.quarterTurns);
    camera *= QTransform::fromScale(settings.dpi / 25.4, settings.dpi / 25.4);
    const QRectF seen = camera.mapRect(QRectF(0, 0, page.width, page.height));
    return camera * QTransform::fromTranslate(-seen.left() + 4, -seen.top() + 4);
}

QSize pictureSize(const QTransform &camera, const Page &page)
{
    const QRectF seen = camera.mapRect(QRectF(0, 0, page.width, page.height));
    return QSize(static_cast<int>(seen.width()) + 8, static_cast<int>(seen.height()) + 8);
}

Projection gridOf(const QTransform &camera, const Page &page, const std::vector<std::string> &lines, double spacing)
{
    std::vector<Tie> ties;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        for (std::size_t column = 0; column < lines[row].size(); ++column) {
            const auto c = static_cast<double>(column);
            const auto r = static_cast<double>(row);
            const QPointF seen = camera.map(QPointF(page.left + (c + 0.5) * kPitch, page.top + r * spacing));
            ties.push_back({c, r, {seen.x() - 0.5, seen.y() - 0.5}, 1});
        }
    }
    return Projection::fitted(ties).value_or(Projection());
}

/// Other text of the page: names and labels in a proportional face.
void writeOtherText(QPainter &painter, const Page &page, Chance &chance)
{
    static constexpr const char *kWords[] = {"PASSPORT", "Surname / Nom", "UTOPIA", "SPECIMEN", "Given names", "Nationality",
                                             "12 AUG / AOUT 1974", "Date of birth", "Sex / Sexe", "ZENITH", "Authority"};
    const double right = page.width * 0.36;
    QFont font(u"Noto Sans"_s);
    for (double y = 6; y < page.top - 8; y += chance.between(4, 6)) {
        font.setPixelSize(chance.oneIn(2) ? 24 : 32);
        painter.save();
        painter.translate(right, y);
        painter.scale(0.1, 0.1);
        painter.setFont(font);
        painter.drawText(0, 0, QString::fromLatin1(kWords[chance.below(11)]) + u"  "_s + QString::fromLatin1(kWords[chance.below(11)]));
        painter.restore();
    }
}

void blurPass(const std::vector<float> &in, std::vector<float> &out, int width, int height, const std::vector<float> &kernel, bool down)
{
    const int reach = static_cast<int>(kernel.size() / 2);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            float sum = 0;
            for (int i = -reach; i <= reach; ++i) {
                const int sx = down ? x : std::clamp(x + i, 0, width - 1);
                const int sy = down ? std::clamp(y + i, 0, height - 1) : y;
                sum += kernel[static_cast<std::size_t>(i + reach)] * in[static_cast<std::size_t>(sy * width + sx)];
            }
            out[static_cast<std::size_t>(y * width + x)] = sum;
        }
    }
}

void blur(std::vector<float> &values, int width, int height, double deviation)
{
    if (deviation < 0.2)
        return;
    const int reach = std::max(1, static_cast<int>(std::ceil(3 * deviation)));
    std::vector<float> kernel;
    float total = 0;
    for (int i = -reach; i <= reach; ++i) {
        kernel.push_back(static_cast<float>(std::exp(-i * i / (2 * deviation * deviation))));
        total += kernel.back();
    }
    for (float &weight : kernel)
        weight /= total;
    std::vector<float> between(values.size());
    blurPass(values, between, width, height, kernel, false);
    blurPass(between, values, width, height, kernel, true);
}

/// Fine wavy lines that cross, in mm of the page; 0 to 1.
class Guilloche
{
public:
    explicit Guilloche(Chance &chance)
    {
        for (Bundle &bundle : m_bundles) {
            bundle.angle = chance.between(0, std::numbers::pi);
            bundle.spacing = chance.between(0.6, 2.2);
            bundle.wave = chance.between(0.3, 2.5);
            bundle.length = chance.between(5, 25);
            bundle.phase = chance.between(0, 6.3);
            bundle.width = chance.between(0.12, 0.3);
        }
    }
    [[nodiscard]] double at(double x, double y) const
    {
        double most = 0;
        for (const Bundle &bundle : m_bundles) {
            const double along = x * std::cos(bundle.angle) + y * std::sin(bundle.angle);
            const double across = y * std::cos(bundle.angle) - x * std::sin(bundle.angle)
                + bundle.wave * std::sin(along * 2 * std::numbers::pi / bundle.length + bundle.phase);
            const double place = across / bundle.spacing;
            const double off = std::abs(place - std::round(place)) * bundle.spacing;
            most = std::max(most, std::clamp(1.5 - off / bundle.width, 0.0, 1.0));
        }
        return most;
    }

private:
    struct Bundle { double angle, spacing, wave, length, phase, width; };
    std::array<Bundle, 3> m_bundles{};
};

QImage finished(std::vector<float> &values, QSize size, const PressSettings &settings, Chance &chance)
{
    blur(values, size.width(), size.height(), settings.blur);
    QImage picture(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y) {
        uchar *row = picture.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const double shade = settings.shade * (static_cast<double>(x) / size.width() - 0.5);
            const double value = values[static_cast<std::size_t>(y * size.width() + x)] + shade + settings.noise * chance.normal();
            row[x] = static_cast<uchar>(std::clamp(value + 0.5, 0.0, 255.0));
        }
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", settings.quality);
    return QImage::fromData(jpeg, "JPEG").convertToFormat(QImage::Format_Grayscale8);
}

double photoAt(const Page &page, double x, double y)
{
    const double fx = x / page.width;
    const double fy = y / page.top;
    if (fx < 0.05 || fx > 0.3 || fy < 0.12 || fy > 0.8)
        return -1;
    const double face = std::hypot((fx - 0.175) / 0.09, (fy - 0.42) / 0.28);
    return face < 1 ? 0.6 + 0.2 * std::sin(9 * fx + 14 * fy) : 0.25 + 0.15 * fy;
}

} // namespace

struct ZonePress::Fonts
{
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    QRawFont sharp;

    void stampText(QImage &mask, const Page &page, const std::vector<std::string> &lines, const PressSettings &settings) const
    {
        FT_Set_Char_Size(face, 0, static_cast<FT_F26Dot6>(std::lround(kEm / 25.4 * 72 * 64)), static_cast<FT_UInt>(kMaskDpi),
                         static_cast<FT_UInt>(kMaskDpi));
        for (std::size_t r = 0; r < lines.size(); ++r) {
            const double base = (page.top + static_cast<double>(r) * settings.lineSpacing + kCentreHeight * kEm) * kDotsPerMm;
            for (std::size_t c = 0; c < lines[r].size(); ++c) {
                const double left = (page.left + static_cast<double>(c) * kPitch) * kDotsPerMm;
                FT_Load_Char(face, static_cast<FT_ULong>(lines[r][c]), FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP);
                const auto strength = static_cast<FT_Pos>(std::lround(settings.strokeChange * kDotsPerMm * 64));
                FT_Outline_Embolden(&face->glyph->outline, strength);
                FT_Outline_Translate(&face->glyph->outline, -strength / 2, -strength / 2);
                FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL);
                const FT_Bitmap &bitmap = face->glyph->bitmap;
                const int x0 = static_cast<int>(std::lround(left)) + face->glyph->bitmap_left;
                const int y0 = static_cast<int>(std::lround(base)) - face->glyph->bitmap_top;
                for (int y = 0; y < static_cast<int>(bitmap.rows); ++y) {
                    for (int x = 0; x < static_cast<int>(bitmap.width); ++x) {
                        if (mask.valid(x0 + x, y0 + y)) {
                            uchar &dot = mask.scanLine(y0 + y)[x0 + x];
                            dot = std::max(dot, bitmap.buffer[y * bitmap.pitch + x]);
                        }
                    }
                }
            }
        }
    }

    QPainterPath outline(char c, double strokeChange) const
    {
        const QList<quint32> indexes = sharp.glyphIndexesForString(QString(QLatin1Char(c)));
        QPainterPath path = sharp.pathForGlyph(indexes.value(0));
        path.setFillRule(Qt::WindingFill);
        QPainterPathStroker pen;
        pen.setWidth(std::abs(strokeChange) / kEm * sharp.pixelSize());
        pen.setJoinStyle(Qt::MiterJoin);
        const QPainterPath rim = pen.createStroke(path);
        return strokeChange < 0 ? path.subtracted(rim) : path.united(rim);
    }

    QPainterPath textPath(const Page &page, const std::vector<std::string> &lines, const PressSettings &settings) const
    {
        std::map<char, QPainterPath> outlines;
        QPainterPath all;
        all.setFillRule(Qt::WindingFill);
        const double scale = kEm / sharp.pixelSize();
        for (std::size_t r = 0; r < lines.size(); ++r) {
            for (std::size_t c = 0; c < lines[r].size(); ++c) {
                const char glyph = lines[r][c];
                if (!outlines.contains(glyph))
                    outlines[glyph] = outline(glyph, settings.strokeChange);
                const double base = page.top + static_cast<double>(r) * settings.lineSpacing + kCentreHeight * kEm;
                const QTransform place = QTransform::fromScale(scale, scale)
                    * QTransform::fromTranslate(page.left + static_cast<double>(c) * kPitch, base);
                all.addPath(place.map(outlines[glyph]));
            }
        }
        return all;
    }
};

ZonePress::ZonePress()
    : m_fonts(std::make_unique<Fonts>())
{
    const QString folder = u"/usr/share/fonts/opentype/ocr-b/"_s;
    FT_Init_FreeType(&m_fonts->library);
    if (FT_New_Face(m_fonts->library, (folder + u"OCRB.otf"_s).toUtf8().constData(), 0, &m_fonts->face) != 0)
        m_fonts->face = nullptr;
    m_fonts->sharp = QRawFont(folder + u"OCRBS.otf"_s, 100, QFont::PreferNoHinting);
}

ZonePress::~ZonePress()
{
    FT_Done_FreeType(m_fonts->library);
}

bool ZonePress::isReady() const
{
    return m_fonts->face && m_fonts->sharp.isValid();
}

namespace {

/// The page as ink mask, seen through the lens point by point.
std::vector<float> photographed(const QImage &mask, const Page &page, const QTransform &camera, QSize size,
                                const PressSettings &settings, Chance &chance)
{
    const Guilloche guilloche(chance);
    const QTransform back = camera.inverted();
    std::vector<float> values(static_cast<std::size_t>(size.width() * size.height()));
    constexpr int kSub = 3;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            double ink = 0;
            QPointF at;
            for (int sub = 0; sub < kSub * kSub; ++sub) {
                at = back.map(QPointF(x + (sub % kSub + 0.5) / kSub, y + (sub / kSub + 0.5) / kSub));
                const int mx = static_cast<int>(std::floor(at.x() * kDotsPerMm));
                const int my = static_cast<int>(std::floor(at.y() * kDotsPerMm));
                ink += mask.valid(mx, my) ? mask.constScanLine(my)[mx] / 255.0 : 0;
            }
            ink /= kSub * kSub;
            double ground = settings.paper - settings.guilloche * guilloche.at(at.x(), at.y());
            const double photo = settings.wholePage ? photoAt(page, at.x(), at.y()) : -1;
            if (photo >= 0)
                ground = settings.ink + (settings.paper - settings.ink) * photo;
            if (at.x() < 0 || at.y() < 0 || at.x() > page.width || at.y() > page.height)
                ground = settings.paper * 0.8;
            values[static_cast<std::size_t>(y * size.width() + x)] = static_cast<float>(ground * (1 - ink) + settings.ink * ink);
        }
    }
    return values;
}

/// Rosettes as a rose engine cuts them, with a pen, under the text.
void drawRosettes(QPainter &painter, const Page &page, const PressSettings &settings, Chance &chance)
{
    const int tone = static_cast<int>(settings.paper - settings.guilloche);
    painter.setPen(QPen(QColor(tone, tone, tone), chance.between(0.1, 0.25)));
    for (int i = 0; i < 5; ++i) {
        const QPointF middle(chance.between(0, page.width), chance.between(0, page.height));
        const double radius = chance.between(8, 40);
        const double swing = radius * chance.between(0.2, 0.6);
        const double lobes = chance.between(5, 17);
        QPainterPath path;
        for (int step = 0; step <= 4000; ++step) {
            const double angle = step * 2 * std::numbers::pi * 7 / 4000;
            const double reach = radius + swing * std::cos(lobes * angle);
            const QPointF at(middle.x() + reach * std::cos(angle), middle.y() + 0.6 * reach * std::sin(angle));
            if (step == 0)
                path.moveTo(at);
            else
                path.lineTo(at);
        }
        painter.drawPath(path);
    }
}

} // namespace

PressedZone ZonePress::press(const std::vector<std::string> &lines, Rasteriser rasteriser, std::uint64_t seed,
                             const PressSettings &settings) const
{
    Chance chance(seed ^ 0x5A5A5A5AULL);
    const Page page = pageFor(lines, settings, chance);
    const QTransform camera = cameraFor(page, settings);
    const QSize size = pictureSize(camera, page);
    std::vector<float> values;
    if (rasteriser == Rasteriser::FreeType) {
        QImage mask(static_cast<int>(page.width * kDotsPerMm) + 1, static_cast<int>(page.height * kDotsPerMm) + 1,
                    QImage::Format_Grayscale8);
        mask.fill(Qt::black);
        if (settings.wholePage) {
            QPainter painter(&mask);
            painter.scale(kDotsPerMm, kDotsPerMm);
            painter.setPen(Qt::white);
            writeOtherText(painter, page, chance);
        }
        m_fonts->stampText(mask, page, lines, settings);
        values = photographed(mask, page, camera, size, settings, chance);
    } else {
        const auto grey = [](double value) { const int tone = static_cast<int>(value); return QColor(tone, tone, tone); };
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(grey(settings.paper * 0.8));
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(camera);
        painter.fillRect(QRectF(0, 0, page.width, page.height), grey(settings.paper));
        drawRosettes(painter, page, settings, chance);
        painter.setPen(grey(settings.ink));
        if (settings.wholePage) {
            painter.fillRect(QRectF(page.width * 0.05, page.top * 0.12, page.width * 0.25, page.top * 0.68),
                             grey((settings.paper + settings.ink) / 2));
            writeOtherText(painter, page, chance);
        }
        painter.fillPath(m_fonts->textPath(page, lines, settings), grey(settings.ink));
        painter.end();
        for (int y = 0; y < size.height(); ++y) {
            const QRgb *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            for (int x = 0; x < size.width(); ++x)
                values.push_back(static_cast<float>(qRed(row[x])));
        }
    }
    PressedZone pressed;
    pressed.settings = settings;
    pressed.lines = lines;
    pressed.grid = gridOf(camera, page, lines, settings.lineSpacing);
    pressed.picture = finished(values, size, settings, chance);
    return pressed;
}

PressSettings settingsFor(std::uint64_t seed, Rasteriser rasteriser)
{
    Chance chance(seed);
    PressSettings settings;
    settings.dpi = chance.between(150, 300);
    settings.lineSpacing = chance.oneIn(4) ? chance.between(4.2, 6.3) : chance.between(6.2, 6.5);
    settings.strokeChange = rasteriser == Rasteriser::FreeType ? chance.between(-0.05, 0.05)
                                                               : chance.between(0.06, 0.1) * (chance.oneIn(2) ? 1 : -1);
    settings.tiltAcross = chance.between(-5, 5);
    settings.tiltAlong = chance.between(-5, 5);
    settings.turn = chance.between(-4, 4);
    settings.quarterTurns = chance.oneIn(8) ? chance.below(4) : 0;
    settings.blur = chance.between(0.3, 0.9 + 0.8 * (settings.dpi - 150) / 150);
    settings.noise = chance.between(0, 7);
    const bool lowContrast = chance.oneIn(4);
    const double contrast = lowContrast ? chance.between(40, 80) : chance.between(90, 200);
    settings.paper = chance.between(std::min(contrast + 25, 235.0), 245);
    settings.ink = settings.paper - contrast;
    settings.guilloche = contrast * chance.between(0.05, 0.4);
    settings.noise = std::min(settings.noise, contrast * 0.06);
    settings.shade = chance.between(-0.3, 0.3) * contrast;
    settings.quality = 40 + chance.below(56);
    settings.wholePage = chance.oneIn(3);
    return settings;
}

QImage straightened(const PressedZone &zone, int firstRow, int lastRow)
{
    constexpr double kPixels = 24; // a pitch: about 240 dpi
    const GreyPyramid picture(GreyPicture{zone.picture.constBits(), zone.picture.width(), zone.picture.height(), zone.picture.bytesPerLine()});
    const double spacing = zone.settings.lineSpacing / kPitch;
    const double above = 1.0; // pitches over the middle of the first line, and below the last
    const int width = static_cast<int>((static_cast<double>(zone.lines.front().size()) + 1.5) * kPixels);
    const int height = static_cast<int>(((lastRow - firstRow) * spacing + 2 * above) * kPixels);
    const int level = picture.levelFor(lengthOf(zone.grid.rightAt(0, 0)) / kPixels);
    QImage straight(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        uchar *row = straight.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const Point at = zone.grid.at(x / kPixels - 1.25, firstRow + (y / kPixels - above) / spacing);
            row[x] = static_cast<uchar>(picture.at(level, at.x, at.y) + 0.5F);
        }
    }
    straight.setDotsPerMeterX(9449);
    straight.setDotsPerMeterY(9449);
    return straight;
}

std::vector<std::string> zoneFor(std::uint64_t seed)
{
    documents::testing::ZoneGenerator generator(seed * 2654435761U + 17);
    const documents::testing::GeneratedZone zone = generator.next();
    std::vector<std::string> lines{zone.line1, zone.line2};
    if (!zone.line3.empty())
        lines.push_back(zone.line3);
    return lines;
}

} // namespace countersign::ocrb::bench
