#pragma once

#include "core/ocrb/projection.h"

#include <QImage>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace countersign::ocrb::bench {

/// Two ways to print a zone that share nothing but the letter forms' design: FreeType
/// bitmaps of the rounded OCR-B, laid on paper and photographed; Qt's own filler on
/// outlines of the sharp-cornered OCR-B, drawn thicker or thinner with a pen.
enum class Rasteriser : std::uint8_t { FreeType, Painter };

/// How one picture is made; every number comes from the seed.
struct PressSettings
{
    double dpi = 200;           ///< 150 to 300
    double lineSpacing = 6.35;  ///< mm
    double strokeChange = 0;    ///< mm: FreeType within 0.05, Painter beyond 0.06
    double tiltAcross = 0;      ///< degrees, within 5
    double tiltAlong = 0;       ///< degrees, within 5
    double turn = 0;            ///< degrees, within 4
    int quarterTurns = 0;
    double blur = 0.5;          ///< pixels, standard deviation
    double noise = 2;           ///< grey steps, standard deviation
    double paper = 230;         ///< grey
    double ink = 40;            ///< grey
    double guilloche = 20;      ///< grey steps
    double shade = 0;           ///< grey steps from edge to edge
    int quality = 85;           ///< JPEG
    bool wholePage = false;     ///< photograph and other text above the zone
};

PressSettings settingsFor(std::uint64_t seed, Rasteriser rasteriser);

struct PressedZone
{
    PressSettings settings;
    std::vector<std::string> lines;
    QImage picture;  ///< 8-bit grey, after JPEG
    Projection grid; ///< where each character is
};

class ZonePress
{
public:
    /// Needs the package fonts-ocr-b; isReady() tells whether it is there.
    ZonePress();
    ~ZonePress();
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] PressedZone press(const std::vector<std::string> &lines, Rasteriser rasteriser, std::uint64_t seed,
                                    const PressSettings &settings) const;

private:
    struct Fonts;
    std::unique_ptr<Fonts> m_fonts;
};

/// Some lines of the zone laid straight, 24 pixels a character, from where they are known to
/// be: what a reader gets that cannot find and straighten lines by itself.
QImage straightened(const PressedZone &zone, int firstRow, int lastRow);

/// A valid zone of any format by seed.
std::vector<std::string> zoneFor(std::uint64_t seed);

} // namespace countersign::ocrb::bench
