#pragma once

#include "ui/widgets/action_button.h"

#include <QWidget>

namespace countersign::ui {

class FlowLayout;

/// Chips that take away what they name, and behind them what adds more.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    struct Chip
    {
        QString key;
        QString text;
    };
    /// Takes `adder`, which has the focus after a chip has gone.
    ChipRow(const Theme &theme, QWidget *adder, QWidget *parent = nullptr);
    void setChips(const QList<Chip> &chips);

Q_SIGNALS:
    void dropped(const QString &key);

private:
    const Theme &m_theme;
    QWidget *m_adder;
    FlowLayout *m_flow;
    QList<ActionButton *> m_chips;
};

/// Some of a closed list: what is picked stands as chips, the rest in a menu.
class PickedChips : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        int value;
        QString text;
    };
    PickedChips(const Theme &theme, const QString &name, const QList<Choice> &choices, QWidget *parent = nullptr);
    /// In the order of the choices; tells nobody.
    void setPicked(const QList<int> &values);
    [[nodiscard]] const QList<int> &picked() const { return m_picked; }
    [[nodiscard]] ActionButton *adder() const { return m_add; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void openMenu();
    void pick(int value, bool picked);

    QList<Choice> m_choices;
    QList<int> m_picked;
    ActionButton *m_add;
    ChipRow *m_row;
};

} // namespace countersign::ui
