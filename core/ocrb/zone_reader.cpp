#include "core/ocrb/zone_reader.h"

#include "core/ocrb/certainty.h"
#include "core/ocrb/zone_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace countersign::ocrb {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Long sides, in pixels, at which lines are looked for: one after the other until a zone is
/// found. A small one joins what blur and coarse dots tore apart, a large one finds a small
/// zone on a large picture.
constexpr double kLongSides[] = {1600, 900, 2800};
constexpr std::size_t kMostGrids = 4;
constexpr double kGoodWorth = -0.08;  ///< mean logarithm of the odds: no other grid can be better
constexpr double kLeastWorth = -0.9;
constexpr int kMostUncertain = 20;    ///< percent: beyond, even signs that seem clear are often wrong
constexpr int kLeastSide = 40;        ///< pixels

/// Time and cancellation, asked between the steps.
class Pace
{
public:
    explicit Pace(const ReadLimits &limits)
        : m_limits(limits), m_end(std::chrono::steady_clock::now() + limits.time)
    {
    }
    [[nodiscard]] base::Status goOn() const
    {
        if (m_limits.stop.stop_requested())
            return base::fail(ErrorCode::Cancelled, u"picture"_s);
        if (std::chrono::steady_clock::now() > m_end)
            return base::fail(ErrorCode::PictureTooSlow, u"picture"_s, {QString::number(m_limits.time.count() / 1000)});
        return {};
    }

private:
    const ReadLimits &m_limits;
    std::chrono::steady_clock::time_point m_end;
};

Point moved(const CellPlace &place, double right, double down)
{
    return {place.centre.x + right * place.right.x + down * place.down.x,
            place.centre.y + right * place.right.y + down * place.down.y};
}

/// Mean of readings a quarter of a sample to each side: what depends on where exactly the
/// samples fell is no certain reading.
GlyphOdds steadyOdds(const GreyPyramid &picture, const GlyphNet &net, const CellPlace &place)
{
    static constexpr double kShift = 0.6 / kSamplesPerPitch;
    static constexpr Point kShifts[] = {{0, 0}, {-kShift, 0}, {kShift, 0}, {0, -kShift}, {0, kShift}};
    const Tone tone = toneAround(picture, place);
    GlyphOdds sum{};
    for (const Point &shift : kShifts) {
        CellPlace near = place;
        near.centre = moved(place, shift.x, shift.y);
        const GlyphOdds odds = net.read(patchAt(picture, near, tone));
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += odds[i] / std::size(kShifts);
    }
    return sum;
}

struct Read
{
    ZoneReading reading;
    std::vector<GlyphOdds> odds;
    double worth = -9;
};

Read readCells(const GreyPyramid &picture, const GlyphNet &net, const ZoneLayout &layout)
{
    const Bend bend = bendOf(picture, net, layout);
    Read read;
    double worth = 0;
    std::size_t next = 0;
    for (int row = 0; row < layout.rows; ++row) {
        ReadLine line;
        for (int column = 0; column < layout.columns; ++column) {
            CellPlace place = cellPlace(layout.projection, column, row);
            const Point offset = bend.offsets[next++];
            place.centre = moved(place, offset.x, offset.y);
            const GlyphOdds odds = steadyOdds(picture, net, place);
            const auto best = std::max_element(odds.begin(), odds.begin() + kGlyphCount);
            ReadCharacter character;
            character.best = kGlyphs[best - odds.begin()];
            character.confidence = static_cast<double>(*best);
            character.alternatives = QByteArray(1, character.best);
            character.corners = {moved(place, -0.5, -0.62), moved(place, 0.5, -0.62), moved(place, 0.5, 0.62), moved(place, -0.5, 0.62)};
            worth += std::log(std::max(1e-4, character.confidence));
            line.text += character.best;
            line.characters.append(character);
            read.odds.push_back(odds);
        }
        read.reading.lines.append(line);
    }
    read.worth = worth / static_cast<double>(read.odds.size());
    const Point right = layout.projection.rightAt(layout.columns / 2.0, 0);
    read.reading.turn = std::atan2(right.y, right.x) * 180 / std::numbers::pi;
    return read;
}

/// The marks of the shrunk picture in pixels of the full one.
std::vector<Mark> marksOf(const GreyPlane &picture, double longSide)
{
    const double factor = std::max(1.0, std::max(picture.width(), picture.height()) / longSide);
    if (factor == 1.0)
        return findMarks(picture);
    std::vector<Mark> marks = findMarks(picture.shrunk(factor));
    for (Mark &mark : marks) {
        mark.centre = {(mark.centre.x + 0.5) * factor - 0.5, (mark.centre.y + 0.5) * factor - 0.5};
        mark.width = static_cast<int>(mark.width * factor + 0.5);
        mark.height = static_cast<int>(mark.height * factor + 0.5);
    }
    return marks;
}

base::Status checkSize(const GreyPicture &picture)
{
    if (!picture.bytes || picture.width < kLeastSide || picture.height < kLeastSide || picture.stride < picture.width)
        return base::fail(ErrorCode::ZoneNotFound, u"no picture, or one without room for a zone"_s);
    const qint64 pixels = static_cast<qint64>(picture.width) * picture.height;
    if (pixels > kMostPixels)
        return base::fail(ErrorCode::PictureTooLarge, u"picture"_s,
                          {QString::number((pixels + 999'999) / 1'000'000), QString::number(kMostPixels / 1'000'000)});
    return {};
}

/// The best zone among the lines that are found at one size.
base::Result<std::optional<Read>> bestAt(const GreyPyramid &picture, double longSide, const Pace &pace)
{
    const GlyphNet &net = GlyphNet::embedded();
    const std::vector<Mark> marks = marksOf(picture.full(), longSide);
    if (const base::Status status = pace.goOn(); !status)
        return base::failFrom(status);
    const std::vector<MarkLine> lines = findMarkLines(marks);
    std::optional<Read> best;
    for (const FittedGrid &grid : fitGrids(marks, lines, kMostGrids)) {
        if (const base::Status status = pace.goOn(); !status)
            return base::failFrom(status);
        for (ZoneLayout &layout : layoutsOf(picture, net, grid)) {
            settle(picture, net, layout);
            Read read = readCells(picture, net, layout);
            if (!best || read.worth > best->worth)
                best = std::move(read);
        }
        if (best && best->worth > kGoodWorth)
            break;
    }
    return best;
}

} // namespace

QByteArray ZoneReading::text() const
{
    QByteArray all;
    for (const ReadLine &line : lines)
        all += line.text + '\n';
    return all;
}

int ZoneReading::uncertainCount() const
{
    int count = 0;
    for (const ReadLine &line : lines) {
        for (const ReadCharacter &character : line.characters)
            count += character.uncertain ? 1 : 0;
    }
    return count;
}

base::Result<ZoneReading> readZone(const GreyPicture &picture, const ReadLimits &limits)
{
    if (const base::Status status = checkSize(picture); !status)
        return base::failFrom(status);
    const Pace pace(limits);
    const GreyPyramid pyramid(picture);
    const int longest = std::max(picture.width, picture.height);
    std::optional<Read> best;
    for (double longSide : kLongSides) {
        if (longSide > 1600 && longest <= 1600)
            continue;
        base::Result<std::optional<Read>> found = bestAt(pyramid, longSide, pace);
        if (!found)
            return base::failFrom(found);
        if (*found && (!best || (*found)->worth > best->worth))
            best = std::move(*found);
        if (best && best->worth > kLeastWorth / 2)
            break;
    }
    if (!best || best->worth < kLeastWorth)
        return base::fail(ErrorCode::ZoneNotFound, u"no lines that read as a zone"_s);
    ZoneReading &reading = best->reading;
    const auto view = [&reading](int row) {
        return row < reading.lines.size() ? std::string_view(reading.lines.at(row).text.constData(), static_cast<std::size_t>(reading.lines.at(row).text.size()))
                                          : std::string_view();
    };
    reading.format = documents::formatOfLines(view(0), view(1), view(2));
    markUncertain(reading, best->odds);
    const auto percent = 100 * reading.uncertainCount() / static_cast<int>(best->odds.size());
    if (percent > kMostUncertain)
        return base::fail(ErrorCode::PictureUnclear, u"most characters uncertain"_s, {QString::number(percent)});
    return std::move(reading);
}

} // namespace countersign::ocrb
