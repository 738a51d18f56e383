#pragma once

#include "core/base/result.h"
#include "core/documents/mrz_zone.h"
#include "core/ocrb/grey_picture.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <chrono>
#include <stop_token>

namespace countersign::ocrb {

/// One character as it was read.
struct ReadCharacter
{
    char best = '<';
    double confidence = 0;        ///< probability of `best`, 0 to 1
    /// `best` first, then what it could be as well, the likelier first.
    QByteArray alternatives;
    bool uncertain = false;       ///< a person must compare it with the picture
    std::array<Point, 4> corners; ///< its cell in the picture: top left, top right, bottom right, bottom left of the character
};

struct ReadLine
{
    QByteArray text;
    QList<ReadCharacter> characters;
};

/// A zone found in a picture. Nothing in it was corrected: check digits and field classes
/// only decide which characters are uncertain.
struct ZoneReading
{
    documents::MrzFormat format = documents::MrzFormat::Unknown;
    QList<ReadLine> lines;
    /// Turn of the text in the picture, degrees clockwise; 180 is upside down.
    double turn = 0;

    [[nodiscard]] QByteArray text() const;      ///< lines ended by \n
    [[nodiscard]] int uncertainCount() const;
};

struct ReadLimits
{
    std::chrono::milliseconds time{15'000}; ///< a picture takes a fifth of a second; this ends what no picture should
    std::stop_token stop;
};

/// Largest picture that is read, in pixels.
inline constexpr qint64 kMostPixels = 40'000'000;

/// Finds the two or three lines of a machine-readable zone, at any angle, and reads them.
/// Errors: PictureTooLarge (args: megapixels, most), ZoneNotFound, also for sizes that make
/// no picture, PictureUnclear (args: percent uncertain), Cancelled, PictureTooSlow (args:
/// seconds).
base::Result<ZoneReading> readZone(const GreyPicture &picture, const ReadLimits &limits = {});

} // namespace countersign::ocrb
