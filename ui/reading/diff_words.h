#pragma once

#include "core/cases/word_diff.h"
#include "ui/widgets/theme.h"

#include <QTextCursor>

namespace countersign::ui {

/// Writes a text with what was taken out and put in, each in colour and with a sign: "−old +new".
void insertDiff(QTextCursor &cursor, const QString &before, const QString &after, const QList<cases::DiffRun> &runs, const Theme &theme);
/// The same in words for a screen reader.
QString spokenDiff(const QString &before, const QString &after, const QList<cases::DiffRun> &runs);

} // namespace countersign::ui
