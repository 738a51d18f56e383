#pragma once

#include "core/cases/markdown.h"

namespace countersign::cases {

/// The inlines of one line or cell. `offset`: where `line` begins in the source. No piece is lost.
[[nodiscard]] QList<Inline> parseInlines(QStringView line, qsizetype offset);
[[nodiscard]] QString inlinesSource(const QList<Inline> &inlines);
[[nodiscard]] QString inlinesText(const QList<Inline> &inlines);

} // namespace countersign::cases
