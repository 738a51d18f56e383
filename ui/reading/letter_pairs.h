#pragma once

#include "core/release/letters.h"

#include <QList>

namespace countersign::ui {

/// Which paragraph of the newer letter says what one of the older said. Paragraphs are named anew for each
/// release, so the words decide where the names do not.
struct ParagraphPair
{
    qsizetype before = -1;   ///< -1: put in
    qsizetype after = -1;    ///< -1: taken out
    bool operator==(const ParagraphPair &) const = default;
};

/// In the order of `after`; what was taken out stands after what it stood behind.
[[nodiscard]] QList<ParagraphPair> pairsOf(const QList<release::ReleasedParagraph> &before, const QList<release::ReleasedParagraph> &after);

} // namespace countersign::ui
