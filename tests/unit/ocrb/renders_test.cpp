#include "core/ocrb/zone_reader.h"
#include "zone_press.h"

#include <gtest/gtest.h>

namespace countersign::ocrb::bench {
namespace {

/// A sample of what ocrb_bench measures on a thousand: no wrong character without a mark.
TEST(Renders, areReadOrAskedInBothHalves)
{
    const ZonePress press;
    if (!press.isReady())
        GTEST_SKIP() << "the package fonts-ocr-b is missing";
    for (const Rasteriser rasteriser : {Rasteriser::FreeType, Rasteriser::Painter}) {
        for (std::uint64_t seed = 5000; seed < 5012; ++seed) {
            const PressedZone zone = press.press(zoneFor(seed), rasteriser, seed, settingsFor(seed, rasteriser));
            const auto reading = readZone({zone.picture.constBits(), zone.picture.width(), zone.picture.height(), zone.picture.bytesPerLine()});
            ASSERT_TRUE(reading) << "seed " << seed;
            ASSERT_EQ(static_cast<std::size_t>(reading->lines.size()), zone.lines.size()) << "seed " << seed;
            for (std::size_t row = 0; row < zone.lines.size(); ++row) {
                const ReadLine &line = reading->lines.at(static_cast<int>(row));
                ASSERT_EQ(static_cast<std::size_t>(line.characters.size()), zone.lines[row].size());
                for (qsizetype i = 0; i < line.characters.size(); ++i) {
                    const ReadCharacter &character = line.characters.at(i);
                    EXPECT_TRUE(character.best == zone.lines[row][static_cast<std::size_t>(i)] || character.uncertain) << "seed " << seed;
                }
            }
        }
    }
}

} // namespace
} // namespace countersign::ocrb::bench
