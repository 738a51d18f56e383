#pragma once

#include <QString>
#include <QStringView>

namespace countersign::ui {

/// Text from outside, made harmless for the eye: marks that change direction, join or
/// hide, and control characters, become visible symbols ("\u2039U+202E\u203A"); line
/// breaks become spaces unless `keepLines`. The result is plain text.
QString visibleText(QStringView foreign, bool keepLines = false);

/// `foreign` made visible and set apart from the sentence around it (FIRST STRONG ISOLATE).
QString isolated(QStringView foreign);
/// The same for numbers, codes and zones, which always run from left to right.
QString isolatedLtr(QStringView code);

} // namespace countersign::ui
