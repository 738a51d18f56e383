#pragma once

#include "app/preview/foreign_file.h"

class QImage;

namespace countersign::preview {

/// Widest source that is taken: one row must be converted without help.
inline constexpr int kMostSourceSide = 65'535;

/// At most as large as wanted, each pixel the mean of what it covers, on white: what lies behind
/// a see-through picture must not be read as part of it. Row by row and by hand: Qt scales and converts
/// larger pictures on several threads, and a confined process can start none.
[[nodiscard]] Shown<Bitmap> toBitmap(const QImage &image, const PageWanted &wanted);

} // namespace countersign::preview
