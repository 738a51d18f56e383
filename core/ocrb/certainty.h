#pragma once

#include "core/ocrb/glyph_net.h"
#include "core/ocrb/zone_reader.h"

#include <vector>

namespace countersign::ocrb {

/// Decides which characters a person must compare with the picture. `odds` are those of all
/// characters, line by line. The text is not touched: what a place of the zone can hold and
/// whether check digits agree only adds or takes away doubt.
/// A character is in doubt when
/// - what it could be as well weighs too much against what was read; glyphs that cannot
///   stand there do not count, nor do those that would break a check digit that agrees when
///   nothing else under that digit is in doubt;
/// - it cannot stand there itself;
/// - a check digit over it differs and it has any rival worth naming.
/// Where many are in doubt the picture is a bad one, and less doubt is enough for the rest.
void markUncertain(ZoneReading &reading, const std::vector<GlyphOdds> &odds);

} // namespace countersign::ocrb
