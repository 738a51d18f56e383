#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

namespace countersign::ui {

/// Asks why an alert is withdrawn, then does it.
class WithdrawDialog : public QDialog
{
    Q_OBJECT
public:
    WithdrawDialog(const PageContext &context, qint64 key, const QString &number, QWidget *parent);

Q_SIGNALS:
    void withdrawn();

private:
    PageContext m_context;
};

} // namespace countersign::ui
