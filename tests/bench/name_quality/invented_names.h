#pragma once

#include <QStringList>

namespace countersign::quality {

/// Names of nobody in particular: common given names and surnames of the region, put together
/// by seed, a seventh each Malay, Thai, Chinese, Arabic, South Asian, Burmese and European.
[[nodiscard]] QStringList inventedNames(int count, unsigned seed);

} // namespace countersign::quality
