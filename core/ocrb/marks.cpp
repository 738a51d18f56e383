#include "core/ocrb/marks.h"

#include <algorithm>
#include <numeric>

namespace countersign::ocrb {

namespace {

constexpr int kReach = 14;        ///< pixels to each side that count as nearby
constexpr int kLeastContrast = 14; ///< grey steps between ink and ground nearby
constexpr int kSmallest = 5;
constexpr int kLargest = 90;
constexpr std::size_t kMostMarks = 40'000;

GreyPlane smoothed(const GreyPlane &in)
{
    GreyPlane out(in.width(), in.height());
    for (int y = 0; y < in.height(); ++y) {
        const std::uint8_t *above = in.row(std::max(0, y - 1));
        const std::uint8_t *here = in.row(y);
        const std::uint8_t *below = in.row(std::min(in.height() - 1, y + 1));
        std::uint8_t *to = out.row(y);
        const auto column = [&](int x) { return above[x] + 2 * here[x] + below[x]; };
        for (int x = 0; x < in.width(); ++x)
            to[x] = static_cast<std::uint8_t>((column(std::max(0, x - 1)) + 2 * column(x) + column(std::min(in.width() - 1, x + 1)) + 8) / 16);
    }
    return out;
}

/// Darkest (or lightest) of the pixels within kReach in one direction, by the method of van
/// Herk: running extremes forth and back within blocks as long as the window.
template<typename Pick>
void extremes(const std::uint8_t *in, std::ptrdiff_t step, int count, std::uint8_t *out, Pick pick, std::vector<std::uint8_t> &scratch)
{
    constexpr int kWindow = 2 * kReach + 1;
    const int padded = count + 2 * kReach;
    scratch.resize(static_cast<std::size_t>(3 * padded));
    std::uint8_t *line = scratch.data();
    std::uint8_t *forth = line + padded;
    std::uint8_t *back = forth + padded;
    for (int i = 0; i < padded; ++i)
        line[i] = in[std::clamp(i - kReach, 0, count - 1) * step];
    for (int i = 0; i < padded; ++i)
        forth[i] = i % kWindow == 0 ? line[i] : pick(forth[i - 1], line[i]);
    for (int i = padded - 1; i >= 0; --i)
        back[i] = i == padded - 1 || i % kWindow == kWindow - 1 ? line[i] : pick(back[i + 1], line[i]);
    for (int i = 0; i < count; ++i)
        out[i * step] = pick(back[i], forth[i + kWindow - 1]);
}

template<typename Pick>
GreyPlane extremesAround(const GreyPlane &in, Pick pick)
{
    GreyPlane across(in.width(), in.height());
    GreyPlane out(in.width(), in.height());
    std::vector<std::uint8_t> scratch;
    for (int y = 0; y < in.height(); ++y)
        extremes(in.row(y), 1, in.width(), across.row(y), pick, scratch);
    for (int x = 0; x < in.width(); ++x)
        extremes(across.row(0) + x, in.width(), in.height(), out.row(0) + x, pick, scratch);
    return out;
}

/// A stretch of dark pixels in one row.
struct Run
{
    int row = 0;
    int from = 0;
    int to = 0; ///< included
};

std::vector<Run> darkRuns(const GreyPlane &picture)
{
    const GreyPlane darkest = extremesAround(picture, [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); });
    const GreyPlane lightest = extremesAround(picture, [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
    std::vector<Run> runs;
    for (int y = 0; y < picture.height(); ++y) {
        const std::uint8_t *here = picture.row(y);
        const std::uint8_t *low = darkest.row(y);
        const std::uint8_t *high = lightest.row(y);
        bool open = false;
        for (int x = 0; x < picture.width(); ++x) {
            const bool dark = high[x] - low[x] >= kLeastContrast && 2 * here[x] < high[x] + low[x];
            if (dark && !open)
                runs.push_back({y, x, x});
            else if (dark)
                runs.back().to = x;
            open = dark;
        }
    }
    return runs;
}

std::size_t rootOf(std::vector<std::size_t> &parents, std::size_t item)
{
    while (parents[item] != item) {
        parents[item] = parents[parents[item]];
        item = parents[item];
    }
    return item;
}

/// Joins runs that touch, corners included, in adjacent rows.
std::vector<std::size_t> joined(const std::vector<Run> &runs)
{
    std::vector<std::size_t> parents(runs.size());
    std::iota(parents.begin(), parents.end(), std::size_t{0});
    std::size_t above = 0;
    for (std::size_t here = 0; here < runs.size(); ++here) {
        while (above < here && (runs[above].row < runs[here].row - 1 ||
                                (runs[above].row == runs[here].row - 1 && runs[above].to + 1 < runs[here].from)))
            ++above;
        for (std::size_t other = above; other < here && runs[other].row < runs[here].row && runs[other].from <= runs[here].to + 1; ++other)
            parents[rootOf(parents, other)] = rootOf(parents, here);
    }
    return parents;
}

struct Box
{
    int left = 0, right = -1, top = 0, bottom = -1;
};

} // namespace

std::vector<Mark> findMarks(const GreyPlane &picture)
{
    const std::vector<Run> runs = darkRuns(smoothed(picture));
    std::vector<std::size_t> parents = joined(runs);
    std::vector<Box> boxes(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        Box &box = boxes[rootOf(parents, i)];
        if (box.right < box.left) {
            box = {runs[i].from, runs[i].to, runs[i].row, runs[i].row};
        } else {
            box.left = std::min(box.left, runs[i].from);
            box.right = std::max(box.right, runs[i].to);
            box.bottom = std::max(box.bottom, runs[i].row);
            box.top = std::min(box.top, runs[i].row);
        }
    }
    std::vector<Mark> marks;
    for (const Box &box : boxes) {
        Mark mark{{(box.left + box.right) / 2.0, (box.top + box.bottom) / 2.0}, box.right - box.left + 1, box.bottom - box.top + 1};
        if (mark.size() >= kSmallest && mark.size() <= kLargest && marks.size() < kMostMarks)
            marks.push_back(mark);
    }
    return marks;
}

} // namespace countersign::ocrb
