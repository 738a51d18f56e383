#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

namespace countersign::ui {

/// What a list says when it has nothing to show: why, and the one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);
    void show(const char *icon, const QString &headline, const QString &sentence, const QString &action = {});
    [[nodiscard]] ActionButton *action() const { return m_action; }

protected:
    bool event(QEvent *event) override;

private:
    /// Where room is scarce the words stand without their picture.
    void fitIcon();

    IconLabel *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    ActionButton *m_action;
};

} // namespace countersign::ui
