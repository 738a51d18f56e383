#pragma once

#include <QStringList>
#include <QStringView>

namespace countersign::cases {

/// Most of a clipboard's HTML that is read, UTF-16 units.
inline constexpr qsizetype kMostPasted = 4'000'000;

/// Clipboard HTML in the restricted Markdown, one text a paragraph of a note: headings, lists, tables,
/// quotes, strong, emphasis and code are kept; scripts, styles, comments, pictures, form fields and text
/// that a reader of the page could not see are dropped; links lead to records or are their text.
/// Any text is taken, in linear time; what looks like Markdown in it is escaped.
[[nodiscard]] QStringList paragraphsFromHtml(QStringView html);

} // namespace countersign::cases
