#pragma once

#include "core/alerts/lookup.h"

#include <QJsonObject>
#include <QString>

namespace countersign::messages {

/// The whole answer in lines for a terminal, without isolates so that it can be searched.
/// Control characters of foreign values are gone.
[[nodiscard]] QString answerText(const alerts::Answer &answer);

/// The same for machines: codes instead of words, times in exact UTC; keys are stable.
[[nodiscard]] QJsonObject answerJson(const alerts::Answer &answer);
/// "possible-hit", "listed", "similar", "no-hit", "no-hit-old-data".
[[nodiscard]] QString verdictWord(alerts::Verdict verdict);
/// "exact", "look-alike", "one-edit", "blank-range", "mended-check-digit", "blind-variant".
[[nodiscard]] QString stepWord(alerts::Step step);

} // namespace countersign::messages
