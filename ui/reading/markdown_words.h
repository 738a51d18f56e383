#pragma once

#include "core/cases/note.h"
#include "ui/widgets/theme.h"

#include <QTextCursor>

namespace countersign::ui {

/// Writes restricted Markdown as it is read: headings, lists, quotes, tables and emphasis without their
/// signs, links as their labels. What cannot be seen is shown as symbols, and codes keep their direction
/// inside text that runs from right to left. Never HTML.
void insertMarkdown(QTextCursor &cursor, const QString &source, Qt::LayoutDirection direction, const Theme &theme);
/// As said, or by the first strong letter, then the language.
[[nodiscard]] Qt::LayoutDirection readingDirection(const QString &text, const QString &language, cases::TextDirection said);

} // namespace countersign::ui
