#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QLineEdit;

namespace countersign::ui {

/// Asks what something is called that is kept: a view, a version.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    NameDialog(const Theme &theme, const QString &title, const QString &words, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace countersign::ui
