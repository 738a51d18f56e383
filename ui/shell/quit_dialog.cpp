#include "ui/shell/quit_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace countersign::ui {

QuitDialog::QuitDialog(const Theme &theme, int releases, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    auto *what = new PlainLabel(theme, tr("%n release(s) wait for the link", nullptr, releases), TextRole::Section);
    column->addWidget(what->wrapped());
    auto *next = new PlainLabel(theme, tr("What waits stays in the Outbox and goes out when Countersign next runs online."));
    column->addWidget(next->wrapped());
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *quit = new ActionButton(theme, ActionButton::Kind::Plain, tr("Quit"));
    auto *stay = new ActionButton(theme, ActionButton::Kind::Primary, tr("Stay"));
    row->addStretch(1);
    row->addWidget(quit);
    row->addWidget(stay);
    column->addLayout(row);
    setMinimumWidth(theme.px(420));
    connect(quit, &QPushButton::clicked, this, &QDialog::accept);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    stay->setFocus();
}

} // namespace countersign::ui
