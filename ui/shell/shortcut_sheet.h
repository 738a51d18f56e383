#pragma once

#include "ui/shell/commands.h"
#include "ui/widgets/theme.h"

#include <QDialog>

namespace countersign::ui {

/// Ctrl+/: every key and what it does.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const Theme &theme, const QList<Command> &commands, QWidget *parent);
};

} // namespace countersign::ui
