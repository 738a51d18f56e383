#pragma once

#include "core/ocrb/projection.h"

#include <array>

namespace countersign::ocrb {

/// What the reader knows: digits, letters, filler, and "no character here", the last.
inline constexpr char kGlyphs[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
inline constexpr int kGlyphCount = 37;
inline constexpr int kNothing = 37;
inline constexpr int kClassCount = 38;

int glyphIndex(char c); ///< kNothing for a character that a zone cannot have

/// A character's cell as samples: 18 a pitch, so that at 150 dpi one sample is about one
/// pixel. Wider than the cell is wide and higher than a digit is high (1.09 pitches).
inline constexpr int kSamplesPerPitch = 18;
inline constexpr int kPatchWidth = 20;
inline constexpr int kPatchHeight = 24;
inline constexpr int kPatchSize = kPatchWidth * kPatchHeight;
/// Ink is near 1, ground near 0.
using Patch = std::array<float, kPatchSize>;

/// Where one cell lies in the picture, in pixels.
struct CellPlace
{
    Point centre;
    Point right; ///< one pitch to the right
    Point down;  ///< one pitch down: as long as `right`, along the lines' common edge
};

CellPlace cellPlace(const Projection &projection, double column, double row);

/// How light the ground and how strong the ink are around a cell.
struct Tone
{
    float ground = 255;
    float contrast = 255;
};

/// Of the cell and three neighbours on each side, so that a lone full stop of ink does not
/// decide and a shadow across the page does not matter.
Tone toneAround(const GreyPyramid &picture, const CellPlace &place);

/// `margin` more samples on each side than a patch has, row by row.
void sampleCell(const GreyPyramid &picture, const CellPlace &place, Tone tone, int margin, float *samples);
Patch patchAt(const GreyPyramid &picture, const CellPlace &place, Tone tone);

} // namespace countersign::ocrb
