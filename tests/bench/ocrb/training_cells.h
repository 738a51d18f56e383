#pragma once

#include "core/ocrb/glyph_patch.h"

#include <cstdint>
#include <vector>

namespace countersign::ocrb::bench {

/// Cells cut from renders whose text is known, one byte a sample to keep a million in memory.
class TrainingCells
{
public:
    /// Renders `pictures` zones by FreeType only, by seeds from `firstSeed` on.
    void gather(int pictures, std::uint64_t firstSeed);

    [[nodiscard]] std::size_t count() const { return m_labels.size(); }
    [[nodiscard]] int labelOf(std::size_t cell) const { return m_labels[cell]; }
    [[nodiscard]] Patch patchOf(std::size_t cell) const;
    /// Cells cut close to their true place: what a mean is taken of.
    [[nodiscard]] bool isStill(std::size_t cell) const { return m_still[cell] != 0; }

private:
    void add(const Patch &patch, int label, bool still);

    std::vector<std::uint8_t> m_samples;
    std::vector<std::uint8_t> m_labels;
    std::vector<std::uint8_t> m_still;
};

} // namespace countersign::ocrb::bench
