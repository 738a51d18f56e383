#include "core/ocrb/zone_places.h"

#include <initializer_list>

namespace countersign::ocrb {

using documents::MrzFormat;

namespace {

struct Stretch
{
    int row;
    int from;
    int to; ///< included
};

bool inside(std::initializer_list<Stretch> stretches, int row, int column)
{
    for (const Stretch &stretch : stretches) {
        if (row == stretch.row && column >= stretch.from && column <= stretch.to)
            return true;
    }
    return false;
}

CheckedPlaces checked(std::initializer_list<Stretch> stretches, ZonePlace digit)
{
    CheckedPlaces places{{}, digit};
    for (const Stretch &stretch : stretches) {
        for (int column = stretch.from; column <= stretch.to; ++column)
            places.covered.push_back({stretch.row, column});
    }
    return places;
}

bool isTwoLines(MrzFormat format)
{
    return format == MrzFormat::Td2 || format == MrzFormat::Td3 || format == MrzFormat::MrvA || format == MrzFormat::MrvB;
}

} // namespace

PlaceKind placeKind(MrzFormat format, int row, int column)
{
    if (format == MrzFormat::Td1) {
        if (inside({{0, 14, 14}, {1, 0, 6}, {1, 8, 14}, {1, 29, 29}}, row, column))
            return PlaceKind::DigitOrFiller;
        return inside({{0, 0, 4}, {1, 7, 7}, {1, 15, 17}, {2, 0, 29}}, row, column) ? PlaceKind::LetterOrFiller : PlaceKind::Any;
    }
    if (!isTwoLines(format))
        return PlaceKind::Any;
    if (inside({{1, 9, 9}, {1, 13, 19}, {1, 21, 27}}, row, column))
        return PlaceKind::DigitOrFiller;
    if ((format == MrzFormat::Td3 && inside({{1, 42, 43}}, row, column)) || (format == MrzFormat::Td2 && inside({{1, 35, 35}}, row, column)))
        return PlaceKind::DigitOrFiller;
    return inside({{0, 0, 43}, {1, 10, 12}, {1, 20, 20}}, row, column) ? PlaceKind::LetterOrFiller : PlaceKind::Any;
}

bool canStand(PlaceKind kind, char glyph)
{
    const bool isDigit = glyph >= '0' && glyph <= '9';
    switch (kind) {
    case PlaceKind::Any: return true;
    case PlaceKind::LetterOrFiller: return !isDigit;
    case PlaceKind::DigitOrFiller: return isDigit || glyph == '<';
    }
    return true;
}

std::vector<CheckedPlaces> checkedPlaces(MrzFormat format)
{
    if (format == MrzFormat::Td1)
        return {checked({{0, 5, 13}}, {0, 14}), checked({{1, 0, 5}}, {1, 6}), checked({{1, 8, 13}}, {1, 14}),
                checked({{0, 5, 29}, {1, 0, 6}, {1, 8, 14}, {1, 18, 28}}, {1, 29})};
    if (!isTwoLines(format))
        return {};
    std::vector<CheckedPlaces> all{checked({{1, 0, 8}}, {1, 9}), checked({{1, 13, 18}}, {1, 19}), checked({{1, 21, 26}}, {1, 27})};
    if (format == MrzFormat::Td3) {
        all.push_back(checked({{1, 28, 41}}, {1, 42}));
        all.push_back(checked({{1, 0, 9}, {1, 13, 19}, {1, 21, 42}}, {1, 43}));
    } else if (format == MrzFormat::Td2) {
        all.push_back(checked({{1, 0, 9}, {1, 13, 19}, {1, 21, 34}}, {1, 35}));
    }
    return all;
}

} // namespace countersign::ocrb
