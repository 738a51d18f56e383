#include "ui/widgets/disclosure.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace countersign::ui {

Disclosure::Disclosure(const Theme &theme, const QString &words, QWidget *parent)
    : QWidget(parent), m_button(new ActionButton(theme, ActionButton::Kind::Chip, words)), m_content(new QWidget),
      m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(14);
    column->addWidget(m_content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    m_content->setVisible(open);
    m_button->setTrailingIcon(open ? "chevron-up" : "chevron-down");
    m_button->setAccessibleDescription(open ? tr("open") : tr("closed"));
    QAccessible::State changed;
    changed.expandable = true;
    changed.expanded = open;
    QAccessibleStateChangeEvent event(m_button, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace countersign::ui
