// Any bytes as a grey picture: the reader must come back in time, touch nothing outside of
// the picture, and keep its own promises about what it hands out. Small pictures repeat the
// bytes, so that few of them make lines of marks.
#include "core/ocrb/glyph_net.h"
#include "core/ocrb/mark_lines.h"
#include "core/ocrb/zone_reader.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace countersign::ocrb;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

void requirePromises(const ZoneReading &reading)
{
    require(reading.lines.size() == 2 || reading.lines.size() == 3);
    for (const ReadLine &line : reading.lines) {
        require(line.text.size() == (reading.lines.size() == 3 ? 30 : line.text.size() == 36 ? 36 : 44));
        require(line.characters.size() == line.text.size());
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            const ReadCharacter &character = line.characters.at(i);
            require(character.best == line.text[i] && glyphIndex(character.best) != kNothing);
            require(character.confidence >= 0 && character.confidence <= 1.0001);
            require(!character.alternatives.isEmpty() && character.alternatives.front() == character.best);
            require(!character.uncertain || character.alternatives.size() > 1);
            for (const Point &corner : character.corners)
                require(std::isfinite(corner.x) && std::isfinite(corner.y));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static_cast<void>(GlyphWeights::fromBytes(QByteArrayView(data, static_cast<qsizetype>(size))));
    if (size < 8)
        return 0;
    const int width = 40 + data[0] + data[1];
    const int height = 40 + data[2];
    const int stride = width + data[3] % 8;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(stride * (height - 1) + width));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = data[4 + i % (size - 4)];
    const auto reading = readZone({bytes.data(), width, height, stride}, {std::chrono::milliseconds(2000), {}});
    if (reading)
        requirePromises(*reading);
    // Marks of any shape and place, as no picture would give them.
    std::vector<Mark> marks;
    for (std::size_t i = 4; i + 4 <= size && marks.size() < 400; i += 4)
        marks.push_back({{data[i] * 3.0, data[i + 1] * 2.0}, 5 + data[i + 2] % 40, 5 + data[i + 3] % 40});
    for (const MarkLine &line : findMarkLines(marks)) {
        for (const MarkLine::Step &step : line.steps)
            require(step.mark < marks.size());
    }
    return 0;
}
