#pragma once

#include "core/ocrb/grey_picture.h"

#include <vector>

namespace countersign::ocrb {

/// A connected dark spot that may be a character: its bounding box, in pixels.
struct Mark
{
    Point centre;
    int width = 0;
    int height = 0;
    [[nodiscard]] double size() const { return width > height ? width : height; }
};

/// Dark spots of 5 to 90 pixels. Dark means darker than the middle between the lightest and
/// the darkest nearby: fine lines of the ground that are lighter than the ink fall away
/// wherever ink is near, and a shadow does not matter. At most 40,000.
std::vector<Mark> findMarks(const GreyPlane &picture);

} // namespace countersign::ocrb
