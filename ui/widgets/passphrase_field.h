#pragma once

#include "core/workstation/passphrase_buffer.h"
#include "ui/widgets/theme.h"

#include <QFrame>

namespace countersign::ui {

/// A passphrase, typed into locked memory: no QLineEdit, no QString of the whole, no
/// copy to the clipboard, no undo. Takes keys and input methods of every script; paste
/// is taken and the clipboard is left to its owner. Screen readers hear the length only.
class PassphraseField : public QFrame
{
    Q_OBJECT
public:
    explicit PassphraseField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const workstation::PassphraseBuffer &buffer() const { return m_buffer; }
    [[nodiscard]] std::shared_ptr<crypto::SecretBytes> take();
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void submitted();
    /// What the last letter says about caps lock; Qt cannot ask the keyboard.
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void changed();

    const Theme &m_theme;
    QString m_name;
    workstation::PassphraseBuffer m_buffer;
};

} // namespace countersign::ui
