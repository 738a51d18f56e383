#pragma once

#include "core/documents/mrz_zone.h"

#include <cstdint>
#include <vector>

namespace countersign::ocrb {

/// What can stand at a place of a zone (Doc 9303-4 to -7, data structure tables).
enum class PlaceKind : std::uint8_t { Any, LetterOrFiller, DigitOrFiller };

PlaceKind placeKind(documents::MrzFormat format, int row, int column);
bool canStand(PlaceKind kind, char glyph);

struct ZonePlace
{
    int row = 0;
    int column = 0;
};

/// Places that one check digit covers, in the order of their weights, and the digit's own.
struct CheckedPlaces
{
    std::vector<ZonePlace> covered;
    ZonePlace digit;
};

/// Those of a format: each field's, then the one over the whole zone where there is one. A
/// long document number (TD1, TD2) goes on in the optional data; its own check is left out.
std::vector<CheckedPlaces> checkedPlaces(documents::MrzFormat format);

} // namespace countersign::ocrb
