#pragma once

#include "ui/widgets/action_button.h"

class QVBoxLayout;

namespace countersign::ui {

/// A line of words that opens and closes what stands under it. Space and Enter act on it;
/// a screen reader hears whether it is open.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    Disclosure(const Theme &theme, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] ActionButton *button() const { return m_button; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

private:
    ActionButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
    bool m_open = false;
};

} // namespace countersign::ui
