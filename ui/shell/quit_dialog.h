#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

namespace countersign::ui {

/// Something still waits to leave: it stays, and goes out the next time. Deletes itself when closed.
class QuitDialog : public QDialog
{
    Q_OBJECT
public:
    QuitDialog(const Theme &theme, int releases, QWidget *parent);
};

} // namespace countersign::ui
