#include "ui/widgets/name_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

NameDialog::NameDialog(const Theme &theme, const QString &title, const QString &words, QWidget *parent) : QDialog(parent), m_name(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Section));
    auto *said = new PlainLabel(theme, words);
    column->addWidget(said->wrapped());
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(60);
    column->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    auto *keep = new ActionButton(theme, ActionButton::Kind::Primary, tr("Save"));
    cancel->setAutoDefault(false);
    keep->setDefault(true);
    keep->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(380));
    connect(m_name, &QLineEdit::textChanged, this, [keep](const QString &name) { keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    m_name->setFocus();
}

} // namespace countersign::ui
