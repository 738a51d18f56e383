#include "ui/widgets/disclosure.h"

#include "ui/widgets/countersign_style.h"

#include "ui/widgets/countersign_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign::ui {

Disclosure::Disclosure(const Theme &theme, const QString &words, QWidget *parent)
    : QWidget(parent), m_button(new ActionButton(theme, ActionButton::Kind::Chip, words)), m_content(new QWidget),
      m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    // Room for the focus ring, which a button at the very edge would lose.
    column->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, 0);
    row->addWidget(m_button);
    row->addStretch(1);
    column->addLayout(row);
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
