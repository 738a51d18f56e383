#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace countersign::ocrb {

/// Eight-bit grey bytes that somebody else owns: 0 black, 255 white, row by row from the
/// top, `stride` bytes from one row to the next.
struct GreyPicture
{
    const std::uint8_t *bytes = nullptr;
    int width = 0;
    int height = 0;
    qsizetype stride = 0;
};

struct Point
{
    double x = 0; ///< pixels from the left edge
    double y = 0; ///< pixels from the top edge
};

/// A grey picture of its own, without gaps between rows.
class GreyPlane
{
public:
    GreyPlane() = default;
    GreyPlane(int width, int height)
        : m_width(width), m_height(height), m_bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    {
    }
    explicit GreyPlane(const GreyPicture &picture);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] std::uint8_t *row(int y) { return m_bytes.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width); }
    [[nodiscard]] const std::uint8_t *row(int y) const
    {
        return m_bytes.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
    }
    /// Between four pixels; the edge goes on outside of the picture.
    [[nodiscard]] float at(double x, double y) const;

    /// Each pixel the mean of the `factor` x `factor` pixels it covers.
    [[nodiscard]] GreyPlane shrunk(double factor) const;

private:
    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint8_t> m_bytes;
};

/// The same picture at full size, half, quarter ...: a reader takes samples from the level
/// whose pixels are about as large as its steps, so that small steps do not skip ink.
class GreyPyramid
{
public:
    explicit GreyPyramid(const GreyPicture &picture);

    /// `step` is the distance of two samples in pixels of the full picture.
    [[nodiscard]] int levelFor(double step) const;
    /// `x` and `y` in pixels of the full picture.
    [[nodiscard]] float at(int level, double x, double y) const;
    [[nodiscard]] const GreyPlane &full() const { return m_levels.front(); }

private:
    std::vector<GreyPlane> m_levels;
};

} // namespace countersign::ocrb
