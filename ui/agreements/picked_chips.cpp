#include "ui/agreements/picked_chips.h"

#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(const Theme &theme, QWidget *adder, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_adder(adder), m_flow(new FlowLayout(theme.px(8), theme.px(6), this))
{
    m_flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    m_flow->addWidget(m_adder);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    const bool hadFocus = std::any_of(m_chips.begin(), m_chips.end(), [](const QWidget *one) { return one->hasFocus(); });
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    for (ActionButton *one : std::exchange(m_chips, {})) {
        one->hide();
        one->deleteLater(); // it may be the one that was pressed
    }
    QWidget *before = nullptr;
    for (const Chip &chip : chips) {
        auto *button = new ActionButton(m_theme, ActionButton::Kind::Chip, chip.text, nullptr, this);
        button->setTrailingIcon("x");
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Take %1 away").arg(chip.text));
        connect(button, &QPushButton::clicked, this, [this, key = chip.key] { Q_EMIT dropped(key); });
        m_flow->addWidget(button);
        button->show();
        if (before)
            setTabOrder(before, button);
        before = button;
        m_chips.append(button);
    }
    m_flow->addWidget(m_adder);
    if (before)
        setTabOrder(before, m_adder);
    if (hadFocus)
        m_adder->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

PickedChips::PickedChips(const Theme &theme, const QString &name, const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_add(new ActionButton(theme, ActionButton::Kind::Chip, tr("Add"), "plus", this)),
      m_row(new ChipRow(theme, m_add, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add: %1").arg(name));
    connect(m_add, &QPushButton::clicked, this, &PickedChips::openMenu);
    connect(m_row, &ChipRow::dropped, this, [this](const QString &key) { pick(key.toInt(), false); });
}

void PickedChips::setPicked(const QList<int> &values)
{
    QList<int> ordered;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (values.contains(choice.value))
            ordered << choice.value;
    }
    if (ordered == m_picked)
        return;
    m_picked = ordered;
    refresh();
}

void PickedChips::refresh()
{
    QList<ChipRow::Chip> chips;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_picked.contains(choice.value))
            chips << ChipRow::Chip{QString::number(choice.value), choice.text};
    }
    m_row->setChips(chips);
    m_add->setEnabled(m_picked.size() < m_choices.size());
}

void PickedChips::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_picked.contains(choice.value))
            continue;
        const int value = choice.value;
        connect(menu->addAction(choice.text), &QAction::triggered, this, [this, value] { pick(value, true); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(isRightToLeft() ? m_add->width() - menu->sizeHint().width() : 0, m_add->height())));
}

void PickedChips::pick(int value, bool picked)
{
    QList<int> wanted = m_picked;
    wanted.removeAll(value);
    if (picked)
        wanted << value;
    setPicked(wanted);
    Q_EMIT changed();
}

} // namespace countersign::ui
