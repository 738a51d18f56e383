#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QStringView>
#include <QTextLayout>

namespace countersign::ui {

/// How a paragraph in restricted Markdown looks while it is written: the signs stay and are quiet,
/// headings and strong words are strong, mentions of records stand on a soft ground. `text` is as
/// shown, its lines parted by U+2028.
QList<QTextLayout::FormatRange> noteStyles(const QString &text, const Theme &theme);

} // namespace countersign::ui
