#pragma once

#include "ui/widgets/theme.h"

#include <QLineEdit>

namespace countersign::ui {

/// Takes a name in any script. Its direction is that of its own first letter, or of the
/// window while it is empty; Ctrl+Shift+X turns it by hand. An Enter that ends an
/// input-method composition submits nothing.
class NameField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int kMost = 200;

    NameField(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followText();
    void refresh();

    const Theme &m_theme;
    bool m_composing = false;
    bool m_turnedByHand = false;
};

} // namespace countersign::ui
