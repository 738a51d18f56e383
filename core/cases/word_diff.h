#pragma once

#include "core/cases/note.h"

#include <QList>
#include <QStringView>

#include <cstdint>

namespace countersign::cases {

enum class RunKind : std::uint8_t { Same, Removed, Added };

/// A run of words that both texts have, or only one. Places count UTF-16 units; where a text does not
/// have the run, its length there is 0 and its beginning is where it would stand.
struct DiffRun
{
    RunKind kind = RunKind::Same;
    qsizetype beforeBegin = 0, beforeLength = 0;
    qsizetype afterBegin = 0, afterLength = 0;
    bool operator==(const DiffRun &) const = default;
};

/// Word by word, in any script. The runs without Added make `before`, those without Removed `after`.
/// Beyond some thousands of differing words the middle is one removed and one added run.
[[nodiscard]] QList<DiffRun> wordDiff(QStringView before, QStringView after);

enum class ParagraphFate : std::uint8_t { Same, Changed, Moved, Removed, Added };

/// What became of one paragraph. Moved ones may be changed too: look at the runs and flags.
struct ParagraphDiff
{
    EntityId paragraph;
    ParagraphFate fate = ParagraphFate::Same;
    qsizetype before = -1, after = -1;   ///< places in the notes; -1: not there
    QList<DiffRun> text;                 ///< of the texts
    QList<DiffRun> translation;          ///< empty when neither has one
    bool gradingChanged = false, markingChanged = false, sourceChanged = false, languageChanged = false;
    bool operator==(const ParagraphDiff &) const = default;
};

/// In the order of `after`, removed ones after the paragraph they stood behind.
[[nodiscard]] QList<ParagraphDiff> noteDiff(const Note &before, const Note &after);

} // namespace countersign::cases
