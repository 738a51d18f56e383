#include "ui/widgets/action_button.h"

#include <QMenu>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ChoiceChip::ChoiceChip(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : ActionButton(theme, Kind::Chip, {}, nullptr, parent), m_name(accessibleName)
{
    setTrailingIcon("chevron-down");
    setAccessibleName(accessibleName);
    connect(this, &QPushButton::clicked, this, &ChoiceChip::openMenu);
}

void ChoiceChip::addChoice(const QString &text, int value)
{
    m_choices.append({text, value});
    if (m_value == -1 && m_choices.size() == 1)
        setValue(value);
}

void ChoiceChip::clearChoices()
{
    m_choices.clear();
    m_value = -1;
}

void ChoiceChip::setValue(int value)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.value == value) {
            m_value = value;
            setText(choice.text);
            setAccessibleName(u"%1: %2"_s.arg(m_name, choice.text));
            updateGeometry();
        }
    }
}

void ChoiceChip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.value == m_value);
        const int value = choice.value;
        connect(action, &QAction::triggered, this, [this, value] {
            setValue(value);
            Q_EMIT chosen(value);
        });
    }
    menu->popup(mapToGlobal(QPoint(isRightToLeft() ? width() - menu->sizeHint().width() : 0, height())));
}

} // namespace countersign::ui
